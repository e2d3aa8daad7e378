//! An entry: one question with its answer.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::own::{Addition, Origin, Policy};
use super::texts::{Phrases, Text};
use super::validity::Period;
use crate::language::Language;

/// Whether what the question asks about is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Yes, if the conditions are met.
    Conditional,
    /// It depends on the situation.
    Depends,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 4] = [Self::Yes, Self::No, Self::Conditional, Self::Depends];

    /// Its name in content and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Conditional => "conditional",
            Self::Depends => "depends",
        }
    }
}

/// A reference to a source that the manifest declares.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Citation {
    /// The key of the source in the manifest.
    pub source: String,
    /// The place in the source, such as `art. 5 lid 1 onder e`.
    pub at: Option<String>,
}

/// What an older text answered to the same question.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Original {
    /// The key of the source in the manifest.
    pub source: String,
    /// What it answered in one word.
    pub verdict: Option<Verdict>,
    /// What it answered, in our own words.
    pub text: Text,
}

/// Something that changed since the older text.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Change {
    /// The day from which it holds.
    pub since: Date,
    /// The last day on which it holds, if it ended.
    pub valid_until: Option<Date>,
    /// What changed.
    pub text: Text,
    /// Where it says so.
    pub sources: Vec<Citation>,
}

impl Change {
    /// The days on which it holds.
    pub const fn period(&self) -> Period {
        Period { from: Some(self.since), until: self.valid_until }
    }
}

/// How far a review has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReviewStatus {
    /// No privacy officer has read it.
    Draft,
    /// A privacy officer has read and approved it.
    Reviewed,
}

impl ReviewStatus {
    /// Every status.
    pub const ALL: [Self; 2] = [Self::Draft, Self::Reviewed];

    /// Its name in content and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
        }
    }
}

/// When and by whom an entry was last looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// The day.
    pub on: Date,
    /// Who.
    pub by: String,
    /// What was checked, in words.
    pub checked: Option<Text>,
    /// How far it has come.
    pub status: ReviewStatus,
    /// After how many months it must be looked at again.
    pub every_months: Option<u32>,
    /// What a privacy officer must still confirm.
    pub open: Vec<Text>,
}

/// A question with its answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Entry {
    /// The identifier: the name of its file without the ending.
    pub id: String,
    /// The identifier of its topic.
    pub topic: Option<String>,
    /// The question, as the heading of the answer.
    pub question: Text,
    /// Words that people use for it.
    pub keywords: Phrases,
    /// How people really ask it.
    pub phrasings: Phrases,
    /// The answer in one word, as of today.
    pub verdict: Option<Verdict>,
    /// The answer in a sentence.
    pub short: Option<Text>,
    /// The answer, as Markdown.
    pub answer: Text,
    /// What must be arranged, one thing each.
    pub conditions: Vec<Text>,
    /// What an older text answered.
    pub original: Option<Original>,
    /// What changed since.
    pub changes: Vec<Change>,
    /// What the answer rests on.
    pub sources: Vec<Citation>,
    /// When it was looked at.
    pub review: Option<Review>,
    /// The identifiers of entries to read next.
    pub related: Vec<String>,
    /// The identifier of the walkthrough that goes with it.
    pub scenario: Option<String>,
    /// Questions that must reach it. `check` asks them; nothing is ever learnt from them, or they
    /// would prove nothing.
    pub tests: Phrases,
    /// Questions that must not reach it; asked by `check` alone, too.
    pub not: Phrases,
    /// The file that it stands in.
    pub file: String,
    /// The version of what it tells a reader: 16 hexadecimal digits.
    pub version: String,
    /// Whose it is.
    pub origin: Origin,
    /// What a library adds to it.
    pub addition: Option<Addition>,
}

/// A way to ask an entry, with its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrasing<'e> {
    /// The file that it stands in.
    pub file: &'e str,
    /// Its language.
    pub language: Language,
    /// Its place among the phrasings of that language in that file.
    pub index: usize,
    /// The phrasing.
    pub text: &'e str,
}

impl Entry {
    /// How people ask it: the phrasings of the entry, then those that a library adds.
    pub fn every_phrasing(&self) -> impl Iterator<Item = Phrasing<'_>> {
        let own = self.addition.as_ref().map(|own| (own.file.as_str(), &own.phrasings));
        let lists = std::iter::once((self.file.as_str(), &self.phrasings)).chain(own);
        lists.flat_map(|(file, phrasings)| {
            phrasings.iter().flat_map(move |(language, phrases)| {
                let indexed = phrases.iter().enumerate();
                indexed.map(move |(index, text)| Phrasing { file, language, index, text })
            })
        })
    }

    /// What a library has settled itself about its subject.
    pub fn policy(&self) -> Option<&Policy> {
        self.addition.as_ref()?.policy.as_ref()
    }

    /// Whether it tells something else than when the library wrote its policy.
    pub fn changed_since_policy(&self) -> bool {
        self.policy().is_some_and(|policy| policy.on != self.version)
    }
}
