//! What can go wrong, as data, and how it is told: one line with what, where, and what to do next.

use std::{
    error::Error,
    io::{self, ErrorKind},
    iter,
    net::SocketAddr,
    path::PathBuf,
    process::ExitCode,
};

/// Why a command ended without doing what it was asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Fail {
    /// The arguments make no sense.
    #[error("{0}")]
    Usage(String),
    /// Standard output does not take what is printed.
    #[error("standard output: cannot be written ({0}); check where it leads and the space left there")]
    Output(#[source] io::Error),
    /// A pack cannot be opened or read.
    #[error("{place}: {}; {}", chain(source), remedy(source.code()))]
    Pack {
        /// Where the pack lies.
        place: String,
        /// What is wrong with it.
        source: wayside_pack::Error,
    },
    /// A file cannot be read.
    #[error("{}: cannot be read ({source}); check the name and that you may read it", path.display())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file cannot be written.
    #[error("{}: cannot be written ({source}); check the folder, the space left, and that you may write there", path.display())]
    Unwritable {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// No such sheet.
    #[error("{0}: there is no such sheet to print; `wayside print --help` lists what each kind needs")]
    NoSheet(String),
    /// The template of the report does not take what it is given.
    #[error("the report cannot be made; please tell the people who publish this program")]
    Report,
    /// A copy cannot be made.
    #[error("{}; {}", .0, copy_remedy(.0))]
    Copy(#[from] wayside_handout::CopyError),
    /// What people wrote has faults, which the press lists.
    #[error(transparent)]
    Faults(#[from] wayside_press::Faults),
    /// A look was not written down.
    #[error(transparent)]
    Record(#[from] wayside_press::RecordError),
    /// A folder is not one that can be pressed.
    #[error(
        "{}: holds no content to press; name the project's folder, or one with `content/` and `locales/` in it",
        .0.display()
    )]
    NoSource(PathBuf),
    /// Other computers are served by `--lan`, which takes more care.
    #[error("{0}: only this computer may connect there; `--lan` hands out to others")]
    NotLoopback(SocketAddr),
    /// The system does not let us listen.
    #[error("{address}: cannot listen ({source}); choose another port, or 0 for any that is free")]
    Listen {
        /// Where.
        address: SocketAddr,
        /// What the system says.
        source: io::Error,
    },
    /// The system gives no thread, timer or signal.
    #[error("the server cannot start ({0}); close other programs and try again")]
    Start(#[source] io::Error),
    /// The hand-out does not start.
    #[error("{source}; {}", remedy_of_share(source))]
    Share {
        /// Why.
        #[from]
        source: wayside_handout::ShareError,
    },
    /// No network was named, and there is not just one.
    #[error("--lan: {}", which(.0))]
    WhichNetwork(Vec<String>),
    /// No address at all.
    #[error("`{0}` is no address; write one that begins with `/`, for example /es/help/mx")]
    NoAddress(String),
    /// No page there. The page that says so has been printed.
    #[error("{0}: there is no such page; `wayside get /` lists the languages, from where all pages are linked")]
    NotFound(String),
    /// The page could not be made.
    #[error("{address}: the page failed with status {status}; please report the address")]
    Page {
        /// Its address.
        address: String,
        /// Its status.
        status: u16,
    },
    /// A language that the pack does not have.
    #[error("--lang {lang}: the pack has no such language; choose one of {known}")]
    Language {
        /// As typed.
        lang: String,
        /// Those it has.
        known: String,
    },
    /// A check that the pack does not have.
    #[error("{id}: the pack has no such check; choose one of {known}")]
    Check {
        /// As typed.
        id: String,
        /// Those it has.
        known: String,
    },
    /// A number that is no statement.
    #[error("--{answer} {number}: the check `{check}` has no such statement; choose from 1 to {last}")]
    Statement {
        /// Which check.
        check: String,
        /// Answered how.
        answer: &'static str,
        /// Which number.
        number: u32,
        /// Its last statement.
        last: usize,
    },
    /// One statement, two answers.
    #[error("--{first} and --{second} both name statement {number}; leave it in one of them")]
    TwoAnswers {
        /// Which number.
        number: u32,
        /// One answer.
        first: &'static str,
        /// The other.
        second: &'static str,
    },
    /// The check does not ask the age.
    #[error("--under-18: the check `{0}` does not ask the age; leave it out")]
    NoAge(String),
    /// No such country.
    #[error("--in {0}: there is no such country; write its ISO 3166-1 code of two letters, for example MX")]
    Country(String),
    /// A rule of the pack names what the pack does not have.
    #[error("the check `{check}` has a broken rule ({source}); press the pack again with this version")]
    Rule {
        /// Which check.
        check: String,
        /// What is broken.
        source: wayside_pack::rule::RuleError,
    },
}

impl Fail {
    /// A failure of the pack inside this program.
    pub(crate) fn base(source: wayside_pack::Error) -> Self {
        Self::Pack { place: "the base pack".to_owned(), source }
    }

    /// Whether nothing is to be said: who reads the output has had enough (`wayside get / | head`).
    pub(crate) fn is_quiet(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == ErrorKind::BrokenPipe)
    }

    /// Exit code: 4 for a page that is not there, 2 for arguments, as shells have it, 0 if there is nothing to say, else 1.
    pub(crate) fn code(&self) -> ExitCode {
        match self {
            Self::NotFound(_) => ExitCode::from(4),
            Self::Usage(_) => ExitCode::from(2),
            _ if self.is_quiet() => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        }
    }

    /// What standard error is told. Faults come a line each, beginning with file and line so that an editor finds them;
    /// anything else is exactly one line, whatever characters a file's name or the system's words have.
    pub(crate) fn report(&self) -> String {
        if let Self::Faults(faults)
        | Self::Record(wayside_press::RecordError::Refused(faults) | wayside_press::RecordError::Faults(faults)) = self
        {
            return faults.to_string();
        }
        let line: String = self.to_string().chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        format!("wayside: {line}\n")
    }
}

/// An error with its causes.
fn chain(error: &dyn Error) -> String {
    let causes = iter::successors(error.source(), |&cause| cause.source());
    iter::once(error.to_string()).chain(causes.map(|cause| format!(" ({cause})"))).collect()
}

/// What to do about a pack, by the code of its error.
fn remedy(code: &str) -> &'static str {
    match code {
        "pack-truncated" => "it was not copied to its end: get it again",
        "pack-not-a-pack" => "choose a file that `wayside pack build` made",
        "pack-other-application" => "it may be right where it is: choose a file that `wayside pack build` made",
        "pack-newer-format" => "update Wayside, or ask for a pack made for this version",
        "pack-damaged" => "it changed on the way: get it again, and do not pass this copy on",
        "pack-signature" => "do not use it; ask the people who publish it for their file",
        _ => "get it again; if that does not help, tell the people who publish it",
    }
}

/// What to do about a hand-out that does not start.
fn remedy_of_share(error: &wayside_handout::ShareError) -> String {
    use wayside_handout::ShareError;
    match error {
        ShareError::Copy(error) => copy_remedy(error).to_owned(),
        ShareError::NoNetwork { known, .. } => format!("choose one of {}", known.join(", ")),
        ShareError::Networks(_) | ShareError::Start(_) => "close other programs and try again".to_owned(),
        ShareError::Listen { .. } => "see with `wayside serve --networks` whether the network is still there".to_owned(),
        ShareError::Unreadable { .. } => "check the name and that you may read it".to_owned(),
    }
}

fn which(known: &[String]) -> String {
    if known.is_empty() {
        return "this computer is on no network; connect it to the Wi-Fi of the phones, or make it a hotspot".to_owned();
    }
    format!("this computer is on several networks; name that of the phones: {}", known.join(", "))
}

/// What to do about a copy that was not made.
fn copy_remedy(error: &wayside_handout::CopyError) -> &'static str {
    use wayside_handout::CopyError;
    match error {
        CopyError::Language(_) => "`wayside pack info base` lists the languages",
        CopyError::Country(_) => "write ISO 3166-1 codes of two letters, for example HN,GT,MX, or all",
        CopyError::NotOurs(_) => "name a new folder, an empty one, or an earlier export",
        CopyError::Write { .. } => "check the folder, the space left, and that you may write there",
        CopyError::Pack(_) | CopyError::Page(_) | CopyError::Shape(_) => "please report it",
    }
}

#[cfg(test)]
mod tests {
    use super::{Fail, remedy};
    use std::io;

    #[test]
    fn a_report_is_one_line() {
        let check = |fail: Fail, expected: &str| assert_eq!(fail.report(), expected);
        check(
            Fail::base(wayside_pack::Error::Truncated { expected: 100, found: 7 }),
            "wayside: the base pack: the pack is cut short: 7 bytes of 100; it was not copied to its end: get it again\n",
        );
        check(
            Fail::Unreadable { path: "a\nb\u{1b}[31m".into(), source: io::Error::other("no") },
            "wayside: a b [31m: cannot be read (no); check the name and that you may read it\n",
        );
        check(
            Fail::base(wayside_pack::Error::Sqlite(rusqlite::Error::QueryReturnedNoRows)),
            "wayside: the base pack: the pack cannot be read (Query returned no rows); \
             get it again; if that does not help, tell the people who publish it\n",
        );
    }

    #[test]
    fn a_reader_who_has_enough_is_no_error() {
        let broken = Fail::Output(io::ErrorKind::BrokenPipe.into());
        assert!(broken.is_quiet());
        assert_eq!(broken.code(), std::process::ExitCode::SUCCESS);
        let full = Fail::Output(io::ErrorKind::StorageFull.into());
        assert!(!full.is_quiet());
        assert_eq!(full.code(), std::process::ExitCode::FAILURE);
    }

    #[test]
    fn every_code_says_what_to_do() {
        let codes = [
            "pack-truncated",
            "pack-not-a-pack",
            "pack-other-application",
            "pack-newer-format",
            "pack-damaged",
            "pack-signature",
            "pack-unreadable",
        ];
        let told: std::collections::BTreeSet<&str> = codes.into_iter().map(remedy).collect();
        assert_eq!(told.len(), codes.len());
    }
}
