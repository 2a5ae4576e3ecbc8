//! Every kind of page, as addresses and, for the self-checks, answers.

/// A page of a kind.
#[derive(Clone, Debug)]
pub struct Kind {
    /// What it shows.
    pub name: &'static str,
    /// Its address.
    pub address: String,
    /// Ids of the boxes and buttons that are pressed on it.
    pub pressed: &'static [&'static str],
}

/// Kinds of pages below `/{lang}`. A help line's address is added to them.
const KINDS: &[(&str, &str, &[&str])] = &[
    ("home", "/", &[]),
    ("home, country chosen", "/?in=mx", &[]),
    ("help", "/help", &[]),
    ("help in a country", "/help/us", &[]),
    ("help in a country, filtered", "/help/us?open=1&kind=labour", &[]),
    ("help of the world", "/help/xx", &[]),
    ("checks", "/check", &[]),
    ("situation, gate", "/check/situation", &[]),
    ("situation, questions", "/check/situation", &["g0"]),
    ("situation, danger", "/check/situation?in=us", &["g0", "sg1y", "s1y", "s2y", "s9y"]),
    ("situation, violence", "/check/situation?in=es", &["g0", "s5y"]),
    ("situation, strong", "/check/situation", &["g0", "s8y", "s9y", "s10y", "s1u", "s2u", "s3u"]),
    ("situation, rights", "/check/situation?in=fr", &["g0", "s8y"]),
    ("situation, none", "/check/situation", &["g0", "s18y"]),
    ("job offer, questions", "/check/job-offer", &[]),
    ("job offer, stop", "/check/job-offer?in=ae", &["s1y", "s4n", "s7y"]),
    ("job offer, many", "/check/job-offer", &["s1y", "s2n", "s4u"]),
    ("job offer, one", "/check/job-offer", &["s2n"]),
    ("job offer, none", "/check/job-offer", &["s5n"]),
    ("signs, questions", "/check/signs", &[]),
    ("signs, danger", "/check/signs?in=gb", &["s4y", "s15y"]),
    ("signs, act", "/check/signs", &["s1y", "s2y"]),
    ("signs, watch", "/check/signs", &["s1y"]),
    ("signs, none", "/check/signs", &["s14y"]),
    ("rights", "/rights", &[]),
    ("article", "/rights/trafficking", &[]),
    ("article in two languages", "/rights/your-documents?with=ar", &[]),
    ("article in two languages, the other way", "/rights/your-documents?with=fr", &[]),
    ("learn", "/learn", &[]),
    ("learn, figures", "/learn/figures", &[]),
    ("learn, two languages", "/learn/figures?with=ar", &[]),
    ("exercise", "/learn/exercise", &[]),
    ("exercise, answered", "/learn/exercise", &["smuggling-or-trafficking-a"]),
    ("country", "/country/us", &[]),
    ("country of which nothing is known", "/country/aq", &[]),
    ("help where tables differ", "/help/la", &[]),
    ("help of tables alone", "/help/ad", &[]),
    ("road, empty", "/road", &[]),
    ("road", "/road?via=NI,HN,GT,MX,US", &[]),
    ("road, country looked for", "/road?via=NI&find=co", &[]),
    ("road, no such country", "/road?find=zzz", &[]),
    ("cards", "/say", &[]),
    ("card", "/say/help-now", &[]),
    ("card in another language", "/say/doctor-no-police?to=ar", &[]),
    ("search", "/search", &[]),
    ("search with hits", "/search?q=visa", &[]),
    ("search without hits", "/search?q=zqxjkvw", &[]),
    ("paper", "/paper", &[]),
    ("paper, countries chosen", "/paper?in=gr,it", &[]),
    ("paper, card", "/paper/card?in=gr,it", &[]),
    ("paper, poster", "/paper/poster?in=gr", &[]),
    ("paper, route", "/paper/route?in=ni,hn", &[]),
    ("paper, directory", "/paper/directory?in=us", &[]),
    ("paper, call sheet", "/paper/call-sheet?in=mx", &[]),
    ("paper, check", "/paper/check?id=situation", &[]),
    ("paper, article", "/paper/article?id=your-documents", &[]),
    ("about", "/about", &[]),
    ("settings", "/settings", &[]),
    ("out", "/out?to=https%3A%2F%2Fexample.org%2Fa-rather-long-address%3Fwith%3Da-query", &[]),
    ("measures", "/measures", &[]),
    ("leave", "/leave", &[]),
    ("no such page", "/nowhere", &[]),
    ("no such country", "/help/zz", &[]),
];

/// Every kind of page in a language.
///
/// # Panics
/// If the base pack has no help line in the United States.
pub fn kinds(lang: &str) -> Vec<Kind> {
    let pack = wayside_base::open().expect("the base pack opens");
    let lines = pack.hotlines("US").expect("help lines can be read");
    let longest = lines.iter().max_by_key(|line| line.channels.len());
    let line = |name, line: Option<&wayside_pack::hotline::Hotline>| {
        let id = &line.expect("a help line in the United States").id;
        Kind { name, address: format!("/{lang}/help/us/{id}"), pressed: &[] }
    };
    let lines = [line("help line", lines.first()), line("help line with many ways", longest)];
    let below = KINDS.iter().map(|&(name, address, pressed)| Kind { name, address: format!("/{lang}{address}"), pressed });
    let languages = Kind { name: "languages", address: "/".to_owned(), pressed: &[] };
    std::iter::once(languages).chain(below).chain(lines).collect()
}
