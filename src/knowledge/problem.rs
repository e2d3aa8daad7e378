//! What can be wrong with content: found all at once, each with its place.

use std::fmt;

use super::yaml::{Part, Position, Step, locate};

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The content cannot be used.
    Error,
    /// The content can be used; somebody should look at it.
    Warning,
}

/// The kinds of problem. The name of a kind is stable: it is what `check --json` prints, and the
/// interface texts `problem-NAME` and `hint-NAME` belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// A file or folder could not be read.
    Unreadable,
    /// The folder holds no `vraagbaak.yaml`, or a library's own no `overlay.yaml`.
    NoManifest,
    /// A file is larger than any content file may be.
    TooLarge,
    /// A file is not UTF-8.
    NotUtf8,
    /// Something stands where a file should: a folder, a pipe, a device.
    NotAFile,
    /// A file in the content folder that is not read.
    IgnoredFile,
    /// A file is no valid YAML.
    Syntax,
    /// Aliases unfold to far more than the file holds, or nesting is too deep.
    Bomb,
    /// A field that the format does not know.
    UnknownField,
    /// A field that stands twice.
    DuplicateField,
    /// A required field is missing or empty.
    MissingField,
    /// A text is missing in a language of the knowledge base.
    MissingLanguage,
    /// A language that the knowledge base does not list or that the program does not know.
    UnknownLanguage,
    /// A value of another kind than the field takes.
    WrongKind,
    /// A value outside the values that the field takes.
    WrongValue,
    /// An identifier with other characters than small letters, digits and hyphens.
    BadId,
    /// An entry whose `id` is unlike the name of its file.
    IdUnlikeFile,
    /// An identifier that is used twice.
    DuplicateId,
    /// A reference to something that is not there.
    DanglingReference,
    /// A phrasing that two entries share, or that one has twice.
    SharedPhrasing,
    /// A brace in a text that shows answers, which is not part of a value.
    StrayBrace,
    /// An answer or branch that leads nowhere.
    NoDestination,
    /// An answer or branch that leads to two places.
    TwoDestinations,
    /// A list that is longer than anybody reads.
    TooMany,
    /// An outcome that leads on and does not say where to, or that says so and does not lead on.
    Continuation,
    /// A condition that does not suit the question that it is about.
    WrongCondition,
    /// Days, months and dates mixed in the conditions on one question, so that their order is unclear.
    MixedUnits,
    /// Questions that lead back to themselves.
    Cycle,
    /// A question, rule, outcome, branch or computed day that nothing leads to.
    Unreachable,
    /// A value that no branch fits.
    Gap,
    /// A value that two branches fit.
    Overlap,
    /// A question to which nothing can be answered.
    Unanswerable,
    /// An answer is used that not every path to there has.
    MissingAnswer,
    /// So many answers hang together that the paths cannot be followed one by one.
    Tangled,
    /// A `format` that this program does not know.
    UnknownFormat,
    /// A question of `tests` that does not reach its entry.
    FailedTest,
    /// A question of `not` that reaches the entry all the same.
    FailedNot,
    /// A walk of `tests` that does not end where it says.
    FailedWalk,
    /// A review that is due again.
    OverdueReview,
    /// An entry or scenario without a review.
    NoReview,
    /// Entries or scenarios that no privacy officer has read: one problem for all of a kind.
    Draft,
    /// A source without an address.
    NoAddress,
    /// A source of which neither its day nor the day of reading is known.
    NoSourceDay,
    /// A link that is neither on the web nor to a mailbox.
    BadLink,
    /// A text with sentences too long for plain Dutch.
    LongSentence,
    /// An abbreviation in an answer that the glossary lacks.
    UnexplainedAbbreviation,
    /// Two entries whose phrasings are taken for each other's.
    CollidingEntries,
    /// An entry that too few of its own phrasings find.
    RarelyFound,
    /// A file or folder that belongs in the other kind of folder: the central one or a library's own.
    WrongFolder,
    /// An entry of a library with the identifier of a central one.
    EntryIsCentral,
    /// A policy on an entry that is the library's own.
    PolicyOnOwnEntry,
    /// A central entry that changed since a library wrote its policy on it.
    CentralChanged,
}

impl Code {
    /// Every kind of problem.
    pub const ALL: [Self; 52] = [
        Self::Unreadable,
        Self::NoManifest,
        Self::TooLarge,
        Self::NotUtf8,
        Self::NotAFile,
        Self::IgnoredFile,
        Self::Syntax,
        Self::Bomb,
        Self::UnknownField,
        Self::DuplicateField,
        Self::MissingField,
        Self::MissingLanguage,
        Self::UnknownLanguage,
        Self::WrongKind,
        Self::WrongValue,
        Self::BadId,
        Self::IdUnlikeFile,
        Self::DuplicateId,
        Self::DanglingReference,
        Self::SharedPhrasing,
        Self::StrayBrace,
        Self::NoDestination,
        Self::TwoDestinations,
        Self::TooMany,
        Self::Continuation,
        Self::WrongCondition,
        Self::MixedUnits,
        Self::Cycle,
        Self::Unreachable,
        Self::Gap,
        Self::Overlap,
        Self::Unanswerable,
        Self::MissingAnswer,
        Self::Tangled,
        Self::UnknownFormat,
        Self::FailedTest,
        Self::FailedNot,
        Self::FailedWalk,
        Self::OverdueReview,
        Self::NoReview,
        Self::Draft,
        Self::NoAddress,
        Self::NoSourceDay,
        Self::BadLink,
        Self::LongSentence,
        Self::UnexplainedAbbreviation,
        Self::CollidingEntries,
        Self::RarelyFound,
        Self::WrongFolder,
        Self::EntryIsCentral,
        Self::PolicyOnOwnEntry,
        Self::CentralChanged,
    ];

    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::NoManifest => "no-manifest",
            Self::TooLarge => "too-large",
            Self::NotUtf8 => "not-utf8",
            Self::NotAFile => "not-a-file",
            Self::IgnoredFile => "ignored-file",
            Self::Syntax => "syntax",
            Self::Bomb => "bomb",
            Self::UnknownField => "unknown-field",
            Self::DuplicateField => "duplicate-field",
            Self::MissingField => "missing-field",
            Self::MissingLanguage => "missing-language",
            Self::UnknownLanguage => "unknown-language",
            Self::WrongKind => "wrong-kind",
            Self::WrongValue => "wrong-value",
            Self::BadId => "bad-id",
            Self::IdUnlikeFile => "id-unlike-file",
            Self::DuplicateId => "duplicate-id",
            Self::DanglingReference => "dangling-reference",
            Self::SharedPhrasing => "shared-phrasing",
            Self::StrayBrace => "stray-brace",
            Self::NoDestination => "no-destination",
            Self::TwoDestinations => "two-destinations",
            Self::TooMany => "too-many",
            Self::Continuation => "continuation",
            Self::WrongCondition => "wrong-condition",
            Self::MixedUnits => "mixed-units",
            Self::Cycle => "cycle",
            Self::Unreachable => "unreachable",
            Self::Gap => "gap",
            Self::Overlap => "overlap",
            Self::Unanswerable => "unanswerable",
            Self::MissingAnswer => "missing-answer",
            Self::Tangled => "tangled",
            Self::UnknownFormat => "unknown-format",
            Self::FailedTest => "failed-test",
            Self::FailedNot => "failed-not",
            Self::FailedWalk => "failed-walk",
            Self::OverdueReview => "overdue-review",
            Self::NoReview => "no-review",
            Self::Draft => "draft",
            Self::NoAddress => "no-address",
            Self::NoSourceDay => "no-source-day",
            Self::BadLink => "bad-link",
            Self::LongSentence => "long-sentence",
            Self::UnexplainedAbbreviation => "unexplained-abbreviation",
            Self::CollidingEntries => "colliding-entries",
            Self::RarelyFound => "rarely-found",
            Self::WrongFolder => "wrong-folder",
            Self::EntryIsCentral => "entry-is-central",
            Self::PolicyOnOwnEntry => "policy-on-own-entry",
            Self::CentralChanged => "central-changed",
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|code| code.name() == name)
    }

    /// How bad it is.
    pub const fn severity(self) -> Severity {
        match self {
            Self::IgnoredFile
            | Self::SharedPhrasing
            | Self::OverdueReview
            | Self::NoReview
            | Self::Draft
            | Self::NoAddress
            | Self::NoSourceDay
            | Self::BadLink
            | Self::LongSentence
            | Self::UnexplainedAbbreviation
            | Self::CollidingEntries
            | Self::RarelyFound
            | Self::WrongFolder
            | Self::CentralChanged => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

/// One thing that is wrong with the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Its kind.
    pub code: Code,
    /// The file, relative to the content folder, with forward slashes; in a library's own folder with
    /// that folder before it.
    pub file: String,
    /// Where in the file, if it is about a place.
    pub position: Option<Position>,
    /// That line of the file, as it stands there.
    pub line: Option<String>,
    /// What it is about: the field, the value, the identifier. Shown in the message.
    pub subject: String,
    /// What would be right: known names, or where the other one stands. May be empty.
    pub expected: String,
    /// Every file that it is about, where it tells of several at once.
    pub files: Vec<String>,
}

impl Problem {
    /// A problem with a whole file.
    pub fn of_file(code: Code, file: impl Into<String>, subject: impl Into<String>) -> Self {
        Self {
            code,
            file: file.into(),
            position: None,
            line: None,
            subject: subject.into(),
            expected: String::new(),
            files: Vec::new(),
        }
    }

    /// The same problem, with what would be right.
    #[must_use]
    pub fn expecting(mut self, expected: impl Into<String>) -> Self {
        self.expected = expected.into();
        self
    }

    /// The same problem, as one for all of these files.
    #[must_use]
    pub fn about(mut self, files: Vec<String>) -> Self {
        self.files = files;
        self
    }

    /// How bad it is.
    pub const fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// A problem at a place of a file, with the line as it stands there.
pub fn problem_at(
    file: &str,
    text: &str,
    code: Code,
    path: &[Step],
    part: Part,
    subject: &str,
    expected: &str,
) -> Problem {
    let position = locate(text, path, part);
    let line = position.and_then(|at| text.lines().nth(at.line.saturating_sub(1)));
    Problem {
        code,
        file: file.to_owned(),
        position,
        line: line.map(str::to_owned),
        subject: subject.to_owned(),
        expected: expected.to_owned(),
        files: Vec::new(),
    }
}

/// For the log of a test or a panic message; people get the wording of the interface texts.
impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = self.position.map(|at| format!(":{}:{}", at.line, at.column));
        let place = place.unwrap_or_default();
        write!(formatter, "{}{place}: {}: {}", self.file, self.code.name(), self.subject)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Code;

    #[test]
    fn names_are_unique() {
        let names: BTreeSet<_> = Code::ALL.iter().map(|code| code.name()).collect();
        assert_eq!(names.len(), Code::ALL.len());
    }
}
