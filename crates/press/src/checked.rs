//! The directory and the sources → the table of how far lines and facts can be trusted, before and after later looks.

use crate::{Source, content::Content, fault::Faults};
use std::{collections::BTreeMap, fmt::Write as _};
use wayside_pack::{
    date::PartialDate,
    emergency::Emergency,
    hotline::Hotline,
    look::{Look, Proof, State},
    source::{Basis, Source as Cited},
};

/// Something that can be known of a line, and whether it is.
type Known = (&'static str, fn(&Hotline) -> bool);

/// Lines by state, first as their first sources alone would have it, then with the later looks.
#[derive(Clone, Copy, Default)]
struct Counts {
    before: [usize; State::ALL.len()],
    after: [usize; State::ALL.len()],
}

impl Counts {
    fn add(&mut self, line: &Hotline, day: PartialDate) {
        let first = Hotline { checks: Vec::new(), ..line.clone() };
        let place = |line: &Hotline| State::ALL.iter().position(|state| *state == line.state(day.last_day())).unwrap_or(0);
        self.before[place(&first)] += 1;
        self.after[place(line)] += 1;
    }

    fn cells(&self) -> String {
        let pair = |(before, after): (&usize, &usize)| format!("{before} → {after}");
        self.before.iter().zip(&self.after).map(pair).collect::<Vec<_>>().join(" | ")
    }
}

/// The table as Markdown. Ages are counted on the day of the last look of all.
///
/// # Errors
/// The content is faulty.
pub fn checked(source: &Source) -> Result<String, Faults> {
    let content = Content::read(source)?;
    let Some(day) = content.hotlines.iter().map(Hotline::looked).max() else { return Ok(String::new()) };
    let (mut all, mut kinds, mut countries) =
        (Counts::default(), BTreeMap::<&str, Counts>::new(), BTreeMap::<&str, Counts>::new());
    for line in &content.hotlines {
        all.add(line, day);
        kinds.entry(line.kind.as_str()).or_default().add(line, day);
        countries.entry(&line.country).or_default().add(line, day);
    }
    let mut text = format!(
        "# How far the lines and the facts can be trusted\n\nMade by `wayside pack checked`; a test holds it against the content. Ages are counted on {day}. In \
         each cell: by the first\nsources alone → with the later looks. *two*: at least two publishers, the newest dated page recent. *one*: one \
         publisher, or no\npage bears a date. *old*: the newest evidence is more than three years old. *doubt*: the last look did not find it.\n\n"
    );
    let looked = |lines: &mut dyn Iterator<Item = &Hotline>| {
        let (mut with, mut total) = (0_usize, 0_usize);
        for line in lines {
            total += 1;
            with += usize::from(!line.checks.is_empty());
        }
        format!("{with} of {total}")
    };
    // Writing to a string cannot fail.
    let of = |emergency: bool| content.hotlines.iter().filter(move |line| line.kind.is_emergency() == emergency);
    let _ = writeln!(text, "| looked at a second time | lines |\n|---|---|");
    let _ = writeln!(text, "| help lines | {} |", looked(&mut of(false)));
    let _ = writeln!(text, "| emergency numbers of the directory | {} |", looked(&mut of(true)));
    let differ: Vec<_> = content.emergency.iter().filter(|country| country.differ).collect();
    let count = |is: &dyn Fn(&Look) -> bool| {
        let row = |country: &Emergency| country.checks.iter().any(is);
        let line = |country: &Emergency| {
            let lines = content.hotlines.iter().filter(|line| line.kind.is_emergency() && line.country == country.code);
            lines.flat_map(|line| &line.checks).any(is)
        };
        differ.iter().filter(|country| row(country) || line(country)).count()
    };
    let (looked, found) = (count(&|_| true), count(&Look::found));
    let _ = writeln!(text, "| countries whose emergency numbers differ between the tables | {looked} of {} |", differ.len());
    let _ = writeln!(text, "| of these, with a page that gives their numbers | {found} of {} |\n", differ.len());
    text.push_str("| known | lines |\n|---|---|\n");
    let known: [Known; 5] = [
        ("hours", |line| line.hours.is_some()),
        ("languages", |line| !line.languages.is_empty()),
        ("cost", |line| line.cost.is_some()),
        ("anonymous or not", |line| line.anonymous.is_some()),
        ("who is told", |line| line.tells_authorities.is_some()),
    ];
    for (what, is_known) in known {
        let count = content.hotlines.iter().filter(|line| is_known(line)).count();
        let _ = writeln!(text, "| {what} | {count} of {} |", content.hotlines.len());
    }
    let head = State::ALL.map(State::as_str).join(" | ");
    let _ = writeln!(text, "\n| | {head} |\n|---|---|---|---|---|\n| all | {} |\n", all.cells());
    for (title, rows) in [("kind", &kinds), ("country", &countries)] {
        let _ = writeln!(text, "| {title} | {head} |\n|---|---|---|---|---|");
        for (name, counts) in rows {
            let _ = writeln!(text, "| {name} | {} |", counts.cells());
        }
        text.push('\n');
    }
    facts(&content, &mut text);
    Ok(text)
}

/// Why a second look is asked of a fact, and whether it is.
type Asked = (&'static str, fn(&Cited) -> bool);

/// Sources that something cites, by what they stand on, first without later looks, then with them.
fn facts(content: &Content, text: &mut String) {
    let cited: Vec<&Cited> = content.cited.iter().filter_map(|id| content.sources.get(id)).collect();
    let must: Vec<&&Cited> = cited.iter().filter(|source| source.asks_a_look()).collect();
    let done = must.iter().filter(|source| !source.waits_for_a_look()).count();
    text.push_str(
        "## Facts\n\nA second look is asked of a source whose page nobody had read, whose rule moves, or whose page is on a weak host. \
         *authority*: found\non a page of the authority or in the text of the law. *second*: on another page. *again*: the same page was read \
         again. *first*: nobody\nlooked a second time. *text*: not found again, but it quotes a law by its article, and the page says so.\n\n",
    );
    let share = (done * 100).checked_div(must.len()).unwrap_or(100);
    // Writing to a string cannot fail.
    let _ = writeln!(text, "| a second look is asked of | looked at | share | still waiting |\n|---|---|---|---|");
    let _ = writeln!(text, "| {} of {} sources | {done} | {share} % | {} |\n", must.len(), cited.len(), content.pending.len());
    let head = Proof::ALL.map(Proof::as_str).join(" | ");
    let _ = writeln!(text, "| asked because | {head} |\n|---|---|---|---|---|---|---|");
    let rows: [Asked; 5] = [
        ("nobody had read its page", |source| source.basis == Basis::Known),
        ("its rule moves", |source| source.volatile),
        ("its host is weak", |source| source.weak),
        ("any of these", Cited::asks_a_look),
        ("not asked", |source| !source.asks_a_look()),
    ];
    for (why, is) in rows {
        let of: Vec<&&Cited> = cited.iter().filter(|source| is(source)).collect();
        let cells = Proof::ALL.map(|proof| {
            let before = if proof == Proof::First { of.len() } else { 0 };
            format!("{before} → {}", of.iter().filter(|source| source.proof() == proof).count())
        });
        let _ = writeln!(text, "| {why} | {} |", cells.join(" | "));
    }
}
