//! The decision record: an outcome to keep, so that a library can show why it did what it did
//! (art. 5(2) of the GDPR asks for that), and can see later whether the advice is still the same.

mod build;
mod markdown;
pub mod replay;
mod save;
pub mod write;

use serde::{Deserialize, Serialize};

pub use build::{Ticks, record};
pub use markdown::markdown;
pub use save::save;

/// The `format` of records that this program writes.
pub const FORMAT: u32 = 1;

/// The `kind` by which a record is told from any other JSON.
pub const KIND: &str = "vraagbaak-record";

/// A decision record. Its JSON is this structure; keys are only ever added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// [`KIND`].
    pub kind: String,
    /// [`FORMAT`].
    pub format: u32,
    /// The day of the walk, as 2026-11-24.
    pub date: String,
    /// The language, as a two-letter code.
    pub language: String,
    /// Which walk it was.
    pub scenario: RecordedScenario,
    /// What was answered, in the order in which it was asked.
    pub answers: Vec<RecordedAnswer>,
    /// What it came to.
    pub outcome: RecordedOutcome,
    /// Who decided; empty until somebody fills it in.
    #[serde(default)]
    pub decided_by: String,
    /// Why, or what was decided otherwise; empty until somebody fills it in.
    #[serde(default)]
    pub reason: String,
    /// What the advice is worth.
    #[serde(default)]
    pub disclaimer: String,
    /// What the library has settled itself about it.
    #[serde(default)]
    pub own_policies: Vec<RecordedPolicy>,
}

/// What a library has settled itself about an entry that goes with the walk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedPolicy {
    /// The name of the library.
    pub library: String,
    /// The identifier of the entry.
    pub entry: String,
    /// The question of the entry.
    pub question: String,
    /// The policy, as Markdown.
    pub text: String,
    /// What stood against it on the day of the walk, in words; empty where nothing did.
    pub caveat: String,
}

/// A scenario, and which version of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedScenario {
    /// The identifier.
    pub id: String,
    /// The title.
    pub title: String,
    /// The digest of its content.
    pub version: String,
    /// How far its review had come, in words; empty without one.
    #[serde(default)]
    pub review: String,
    /// The library whose own it is; empty where it is central.
    #[serde(default)]
    pub library: String,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedAnswer {
    /// The name of the question.
    pub question: String,
    /// The question.
    pub ask: String,
    /// The name of the answer.
    pub value: String,
    /// The answer.
    pub label: String,
}

/// An outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedOutcome {
    /// The name.
    pub id: String,
    /// The advice in one word.
    pub verdict: String,
    /// What stood against it on the day of the walk, in words; empty where nothing did.
    #[serde(default)]
    pub caveat: String,
    /// The advice in a sentence.
    pub title: String,
    /// What to do, as Markdown.
    pub advice: String,
    /// What must be arranged, each with whether it was ticked.
    pub conditions: Vec<RecordedCondition>,
    /// What to bring to the privacy officer.
    #[serde(default)]
    pub bring: Vec<String>,
    /// What it rests on, a line each.
    pub sources: Vec<RecordedSource>,
    /// The names of the questions whose answers decided.
    pub reasons: Vec<String>,
    /// The single answers that would change it, a line each.
    pub would_change: Vec<String>,
}

/// A condition, and whether it was met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedCondition {
    /// The condition.
    pub text: String,
    /// Whether it was ticked.
    pub met: bool,
}

/// A source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedSource {
    /// What it is, where in it, who published it, of which day.
    pub text: String,
    /// Its address on the web; empty without one.
    #[serde(default)]
    pub address: String,
}

impl Record {
    /// As JSON, with a line break at the end.
    pub fn json(&self) -> String {
        // Nothing but texts, numbers and lists: writing them cannot fail.
        let json = serde_json::to_string_pretty(self).unwrap_or_default();
        format!("{json}\n")
    }
}
