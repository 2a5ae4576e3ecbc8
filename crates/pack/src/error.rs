//! What can go wrong with a pack, as data. The words are Fluent messages named by [`Error::code`].

/// Result of everything that reads a pack.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a pack could not be opened or read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Shorter than its own header says.
    #[error("the pack is cut short: {found} bytes of {expected}")]
    Truncated {
        /// Bytes that the header promises.
        expected: u64,
        /// Bytes that are there.
        found: u64,
    },
    /// No `SQLite` database at all.
    #[error("this is not a pack")]
    NotAPack,
    /// A `SQLite` database of another application.
    #[error("this database belongs to another application (id {application_id:#010x})")]
    OtherApplication {
        /// `application_id` found in the header.
        application_id: u32,
    },
    /// Made for a later version of the app.
    #[error("the pack has format {found}, this app reads up to {known}")]
    NewerFormat {
        /// Format of the pack.
        found: u32,
        /// Newest format this code reads.
        known: u32,
    },
    /// The bytes are not those that were sealed.
    #[error("the pack is damaged: its checksum does not fit")]
    Damaged,
    /// The signature is not one of the given key over these bytes.
    #[error("the signature does not fit the pack")]
    Signature(#[source] minisign_verify::Error),
    /// It holds no sentences.
    #[error("the pack has no words")]
    NoWords,
    /// `SQLite` refused.
    #[error("the pack cannot be read")]
    Sqlite(#[from] rusqlite::Error),
    /// A row does not hold what its type asks.
    #[error("the pack holds a record that does not fit: {what}")]
    Record {
        /// Table and key of the record.
        what: String,
        /// What did not fit.
        #[source]
        source: serde_json::Error,
    },
}

impl Error {
    /// Stable code: `err-{code}` and `rec-{code}` are the Fluent messages that say what happened and what to do next.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Truncated { .. } => "pack-truncated",
            Self::NotAPack => "pack-not-a-pack",
            Self::OtherApplication { .. } => "pack-other-application",
            Self::NewerFormat { .. } => "pack-newer-format",
            Self::Damaged => "pack-damaged",
            Self::Signature(_) => "pack-signature",
            Self::NoWords | Self::Sqlite(_) | Self::Record { .. } => "pack-unreadable",
        }
    }
}
