//! Questions that got no good answer, for whoever looks after the content.
//!
//! They come in only where somebody opened the inbox; [`memory`](crate::memory) keeps them. Here is
//! what is pure: [`grouping`] puts likes with likes, the other modules make of a group a change of the
//! content that an officer can read before it is made. Nothing changes by itself.

pub mod change;
pub mod diff;
pub mod edit;
pub mod grouping;
mod lines;
mod scalar;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::language::Language;
use crate::text::printable::printable_line;

/// Why a question came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// It is about a topic that is not covered.
    Outside,
    /// Nothing was close.
    Unknown,
    /// Whoever asked said that the answer did not help.
    NotHelpful,
}

/// A question, as it is a line of the inbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// The day on which it was asked.
    pub on: Date,
    /// The language of the conversation: `nl` or `en`.
    pub language: String,
    /// The question, without personal data.
    pub question: String,
    /// Why it is here.
    pub reason: Reason,
    /// The identifier of what was said to it: an entry or a topic outside.
    pub got: Option<String>,
    /// How sure that was, from 0 to 1.
    pub confidence: f32,
}

impl Question {
    /// The question as it can be shown and written, whoever edited the file.
    pub fn shown(&self) -> String {
        printable_line(&self.question)
    }

    /// All of it as it can be shown.
    #[must_use]
    pub fn fit_to_show(&self) -> Self {
        Self {
            language: printable_line(&self.language),
            question: self.shown(),
            got: self.got.as_deref().map(printable_line),
            ..self.clone()
        }
    }

    /// The language that it is kept under; the first of `known` where that is none of them.
    pub fn language(&self, known: &[Language]) -> Language {
        Language::choose(Language::from_code(&self.language), &[], known)
    }
}
