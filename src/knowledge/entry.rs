//! An entry: one question with its answer.

use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::texts::{Phrases, Text};

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
    /// What changed.
    pub text: Text,
    /// Where it says so.
    pub sources: Vec<Citation>,
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
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Review {
    /// The day.
    pub on: Date,
    /// Who.
    pub by: String,
    /// How far it has come.
    pub status: ReviewStatus,
    /// After how many months it must be looked at again.
    pub every_months: Option<u32>,
    /// What a privacy officer must still confirm.
    pub open: Vec<Text>,
}

impl Review {
    /// The day from which it must be looked at again; nothing where that was not agreed.
    pub fn due(&self) -> Option<Date> {
        let months = Span::new().try_months(self.every_months?).ok()?;
        self.on.checked_add(months).ok()
    }
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
    /// The identifier of the walkthrough that goes with it. Walkthroughs are not read yet, so
    /// whether it exists is not checked.
    pub scenario: Option<String>,
}
