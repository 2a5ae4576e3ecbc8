//! Search on made-up articles: as many as the app could ever have.

use crate::line;
use rusqlite::Connection;
use std::{error::Error, time::Instant};
use wayside_pack::{
    Pack,
    article::{ArticleHead, Shelf},
    fold::fold,
    schema,
    search::Query,
};

const QUERIES: [&str; 10] = [
    "passport",
    "pasaporte",
    "boss took my passport",
    "trabajo",
    "hor",
    "الجواز",
    "salaire impayé",
    "asylum lawyer",
    "visa",
    "a",
];

/// Measures 1,000, 10,000 and 100,000 articles.
pub(crate) fn measure() -> Result<(), Box<dyn Error>> {
    for (articles, budget) in [(1_000, "—"), (10_000, "p99 ≤ 2 ms"), (100_000, "p99 ≤ 10 ms")] {
        let pack = Pack::open(made_up(articles)?)?;
        let mut times = Vec::new();
        for round in 0..50 {
            for text in QUERIES {
                let lang = ["en", "es", "fr", "ar"][round % 4];
                let start = Instant::now();
                pack.search(Query { text, lang, country: None, limit: 30 })?;
                times.push(start.elapsed());
            }
        }
        line(&format!("search, {articles} articles"), times, budget);
    }
    Ok(())
}

/// A sealed pack of articles of 200 words each, drawn from the words of the base pack, so that common words are as common.
fn made_up(articles: usize) -> Result<Vec<u8>, Box<dyn Error>> {
    let words = vocabulary()?;
    let mut connection = Connection::open_in_memory()?;
    connection.pragma_update(None, "application_id", schema::APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", schema::FORMAT)?;
    let transaction = connection.transaction()?;
    transaction.execute_batch(schema::CREATE)?;
    {
        let mut doc = transaction.prepare("INSERT INTO doc VALUES (?1, ?2, ?3, NULL, ?4, ?5)")?;
        let mut index = transaction.prepare("INSERT INTO doc_index (rowid, title, body) VALUES (?1, ?2, ?3)")?;
        let mut random = 0x2545_f491_4f6c_dd1d_u64;
        let mut draw = |count: usize| {
            let mut text = String::new();
            for _ in 0..count {
                random ^= random << 13;
                random ^= random >> 7;
                random ^= random << 17;
                text.push_str(&words[usize::try_from(random % words.len() as u64).unwrap_or(0)]);
                text.push(' ');
            }
            text
        };
        for id in 1..=articles {
            let (title, body) = (draw(4), draw(200));
            let lang = ["en", "es", "fr", "ar"][id % 4];
            let row = i64::try_from(id)?;
            doc.execute((row, format!("/rights/made-up-{id}"), lang, &title, &body))?;
            index.execute((row, fold(&title), fold(&body)))?;
        }
    }
    transaction.execute("INSERT INTO doc_index(doc_index) VALUES('optimize')", [])?;
    transaction.commit()?;
    Ok(wayside_pack::seal(connection.serialize("main")?.to_vec()))
}

/// Every word of the articles, as often as it stands there.
fn vocabulary() -> Result<Vec<String>, Box<dyn Error>> {
    let pack = wayside_base::open()?;
    let mut words = Vec::new();
    for language in pack.languages()? {
        for ArticleHead { article, title, .. } in pack.articles(Shelf::Rights, &language.tag, &language.tag)? {
            words.extend(wayside_pack::fold::words(&title).map(str::to_owned));
            if let Some(text) = pack.article(Shelf::Rights, &article.slug, &language.tag)? {
                words.extend(wayside_pack::fold::words(&text.plain()).map(str::to_owned));
            }
        }
    }
    Ok(words)
}
