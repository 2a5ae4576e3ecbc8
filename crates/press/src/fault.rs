//! What the press refuses, with the file, the line and what to do.

use std::{fmt, path::PathBuf};

/// One thing that is wrong with what people wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Which file.
    pub file: PathBuf,
    /// Which line, from 1; `None` if the file as a whole is meant.
    pub line: Option<usize>,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What is wrong and, after the semicolon, what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FaultKind {
    /// The file system said no.
    #[error("cannot be read ({0}); check that it exists and may be read")]
    Unreadable(String),
    /// The file system said no.
    #[error("cannot be written ({0}); check the folder and the space left")]
    Unwritable(String),
    /// Not TOML, or a field that does not fit.
    #[error("{0}; correct the field, CONTRIBUTING.md lists them all")]
    Toml(String),
    /// A number that nobody can dial.
    #[error("`{number}` cannot be dialled in {country}: {why}; correct it, or say in `outside_plan` why it is right")]
    Undiallable {
        /// As written.
        number: String,
        /// Where it would be dialled.
        country: String,
        /// Why not.
        why: &'static str,
    },
    /// An address that is none.
    #[error("`{0}` is no {1} address; correct it")]
    Address(String, &'static str),
    /// Opening hours that do not parse.
    #[error("the hours `{hours}` do not parse ({why}); write them as OpenStreetMap does, for example `Mo-Fr 09:00-17:00`")]
    Hours {
        /// As written.
        hours: String,
        /// What the parser says.
        why: String,
    },
    /// Hours without a zone.
    #[error("hours without `timezone`; add the IANA zone, for example `Europe/Rome`")]
    HoursWithoutZone,
    /// No such time zone.
    #[error("unknown time zone `{0}`; write an IANA name such as `Europe/Rome`")]
    TimeZone(String),
    /// No such country.
    #[error("unknown country `{0}`; use the ISO 3166-1 code of two letters")]
    Country(String),
    /// No such language.
    #[error("unknown language `{0}`; use a BCP 47 tag such as `es` or `prs`")]
    Language(String),
    /// Nothing to prove it.
    #[error("no source; add one, or leave the record out")]
    NoSource,
    /// Evidence that does not hold together.
    #[error("{0}; correct it: what is shown of the line follows from it")]
    Look(String),
    /// Tables of emergency numbers differ, and nobody looked at a page of the country.
    #[error(
        "the tables differ on `{0}`, and nobody looked a second time; look for the numbers of this country, and add a `[[country.check]]`"
    )]
    TablesDiffer(String),
    /// Nobody looked a second time.
    #[error("no second look; look for the number again without its first sources, and add a `[[line.check]]`")]
    NoSecondLook,
    /// Pages contradict each other.
    #[error("the last look found a contradiction; resolve it, or take it out and say why in REMOVED.md")]
    InConflict,
    /// Not found again, and old.
    #[error("the last look did not find it, and nothing since {0} proves it; take it out and say why in REMOVED.md")]
    NotFoundAgain(i16),
    /// Nobody looked a second time at a fact that asks for it.
    #[error(
        "no second look, and nobody has read its page, its rule moves, or its host is not in hosts.toml; look it up without this \
         page, and add a `[[source.check]]`"
    )]
    NoSecondLookAtFact,
    /// Not found again, and no law to stand on.
    #[error(
        "the last look did not find it, and it quotes no law; name the `article` that it quotes, or take it out and say why in \
         REMOVED.md"
    )]
    FactNotFoundAgain,
    /// Waits for nothing.
    #[error("`{0}` is listed as waiting for a second look, but it has one or needs none; take it off the list")]
    NotPending(String),
    /// Cited, but not listed.
    #[error("no source `{0}` in sources.toml; add it there, or cite another")]
    UnknownSource(String),
    /// A source that proves nothing.
    #[error("a source needs a `url`, or `follows_from` with the sources it follows from; add one")]
    SourceWithoutUrl,
    /// Reviewed before it was checked.
    #[error("`review_by` {review_by} lies before `checked` {checked}; correct one of them")]
    ReviewBeforeDate {
        /// When it was checked.
        checked: String,
        /// When it is to be reviewed.
        review_by: String,
    },
    /// The same id twice.
    #[error("the id `{id}` stands already in {first}; give one of them another")]
    Twice {
        /// The id.
        id: String,
        /// Where it stands first.
        first: String,
    },
    /// An id that does not begin with its country.
    #[error("the id `{id}` must begin with `{prefix}` and hold only small letters, digits and hyphens; rename it")]
    Id {
        /// The id.
        id: String,
        /// What it begins with.
        prefix: String,
    },
    /// A text lacks a language.
    #[error("`{what}` lacks the language `{lang}`, which is complete; translate it")]
    MissingTranslation {
        /// Field.
        what: String,
        /// Language.
        lang: String,
    },
    /// A text in a language the project does not have.
    #[error("`{what}` has a text in `{lang}`, which locales/languages.toml does not list; correct the tag")]
    UnlistedTranslation {
        /// Field.
        what: String,
        /// Language.
        lang: String,
    },
    /// Fluent does not parse.
    #[error("this is no Fluent ({0}); correct the syntax")]
    Fluent(String),
    /// A message lacks a language.
    #[error("the message `{id}` is missing, and this language is complete; translate {english}")]
    MissingMessage {
        /// Message.
        id: String,
        /// Where the English one stands.
        english: String,
    },
    /// A message only in a translation.
    #[error("the message `{0}` does not exist in English; remove it, or correct its id")]
    ExtraMessage(String),
    /// A message with another variable.
    #[error("the message `{id}` uses {found}, the English one uses {expected}; use the same variables")]
    Variables {
        /// Message.
        id: String,
        /// Variables it uses.
        found: String,
        /// Variables the English one uses.
        expected: String,
    },
    /// A message that cannot be formatted.
    #[error("the message `{id}` formats with an error ({why}); correct it")]
    MessageFormat {
        /// Message.
        id: String,
        /// What Fluent says.
        why: String,
    },
    /// Content needs a message that is not there.
    #[error("needs the message `{0}`, which no file of locales/en has; write it")]
    NeedsMessage(String),
    /// Markup that a page may not hold.
    #[error("{0} is not allowed here; write plain Markdown: paragraphs, lists, bold, inner links")]
    Markup(&'static str),
    /// Harder to read than a twelve-year-old reads.
    #[error("is hard to read ({formula} {found}, the limit is {limit}); write shorter sentences and plainer words")]
    Hard {
        /// Formula.
        formula: &'static str,
        /// What it gives.
        found: String,
        /// What it may give.
        limit: String,
    },
    /// A source that nothing cites.
    #[error("no page uses the source `{0}`; cite it, or list it under `left_out` with the reason")]
    Unused(String),
    /// A source that is said to be left out.
    #[error("`{0}` is listed as left out, but a page uses it; take it off the list")]
    LeftOutButUsed(String),
    /// A table that no chart can be drawn from.
    #[error("a table has two columns: a label, and a figure such as `27.6` without unit or mark; correct it")]
    Table,
    /// A link to nowhere.
    #[error("the inner link `{0}` leads nowhere; correct it")]
    DeadLink(String),
    /// A link out.
    #[error("`{0}` is an address outside the app; cite it as a source instead")]
    RemoteLink(String),
    /// Sections other than the four.
    #[error("the sections must be {0}; use exactly these headings")]
    Sections(String),
    /// Too long to be read.
    #[error("{found} words, {most} are allowed; shorten it")]
    TooLong {
        /// Words found.
        found: usize,
        /// Words allowed.
        most: usize,
    },
    /// An article without any citation.
    #[error("no citation; every article cites the sources of its facts, as [^A1]")]
    Uncited,
    /// A translation built otherwise than the English.
    #[error("built otherwise than the English: {0}; keep the same paragraphs, items, links and citations in the same order")]
    Structure(String),
    /// A rule that cannot be read.
    #[error("{0}; correct the rule")]
    Rule(#[from] wayside_pack::rule::RuleError),
    /// An outcome that no answers lead to.
    #[error("nobody can reach the outcome `{0}`; mend its rule or one before it")]
    Unreachable(String),
    /// A note under an outcome that the check does not have.
    #[error("the check has no outcome `{0}`; correct the id")]
    UnknownOutcome(String),
    /// The last outcome must hold otherwise, the others by a rule.
    #[error("the outcome `{0}` must {1}; correct it")]
    OutcomeRule(String, &'static str),
    /// A field that does not exist.
    #[error("unknown field, parameter or value in `{0}`; fields.toml lists them all")]
    Field(String),
    /// A parameter that does not fit its field.
    #[error("`{param}` of `{field}` {why}; fields.toml says what it may hold")]
    Param {
        /// Field.
        field: String,
        /// Parameter.
        param: String,
        /// What does not fit.
        why: String,
    },
    /// `SQLite` refused.
    #[error("the pack cannot be made ({0})")]
    Database(String),
}

/// Everything that is wrong: never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}", self.kind)
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|fault| writeln!(f, "{fault}"))
    }
}

impl std::error::Error for Faults {}
