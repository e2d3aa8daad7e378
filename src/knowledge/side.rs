//! What stands beside the entries: topics that are not covered, words explained, small talk.

use super::entry::Citation;
use super::texts::{Phrases, Text};
use serde::{Deserialize, Serialize};

/// A topic that people ask about and that the knowledge base does not cover.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OutsideTopic {
    /// The identifier.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// Where to go with it, in one line.
    pub destination: Option<Text>,
    /// How people ask about it.
    pub phrasings: Phrases,
}

/// A word that the answers use, explained.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Term {
    /// The identifier.
    pub id: String,
    /// The word.
    pub name: Text,
    /// Other forms of it: plurals, abbreviations, other words for it.
    pub forms: Phrases,
    /// What it means, in plain words.
    pub meaning: Text,
    /// The identifiers of entries that tell more.
    pub entries: Vec<String>,
    /// What the meaning rests on.
    pub sources: Vec<Citation>,
}

/// A greeting, a thank-you and the like, with what to say back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SmallTalk {
    /// The identifier.
    pub id: String,
    /// What to say back.
    pub reply: Text,
    /// How people say it.
    pub phrasings: Phrases,
}
