//! What the matcher must know of a language beside the content itself.

use serde::{Deserialize, Serialize};

/// The words of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lexicon {
    /// Groups of words or short terms that mean the same; the first leads.
    pub synonyms: Vec<Vec<String>>,
    /// Short forms and what they stand for.
    pub abbreviations: Vec<(String, String)>,
    /// Words that say nothing about the subject.
    pub stop_words: Vec<String>,
    /// Words with which a question begins that goes on from the one before it ("en als").
    pub sequels: Vec<String>,
}
