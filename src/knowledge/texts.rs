//! Values by language.

use crate::language::Language;
use serde::{Deserialize, Serialize};

/// A value for each language of the knowledge base.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PerLanguage<T>(Vec<(Language, T)>);

/// A text for people, in each language.
pub type Text = PerLanguage<String>;

/// Lists of words or phrasings, in each language; any order, may be empty.
pub type Phrases = PerLanguage<Vec<String>>;

impl<T> Default for PerLanguage<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> PerLanguage<T> {
    /// From pairs; of two for the same language the first counts.
    pub fn new(values: Vec<(Language, T)>) -> Self {
        Self(values)
    }

    /// The value in exactly this language.
    pub fn get(&self, language: Language) -> Option<&T> {
        self.0.iter().find(|(of, _)| *of == language).map(|(_, value)| value)
    }

    /// Every language with its value.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &T)> {
        self.0.iter().map(|(language, value)| (*language, value))
    }

    /// Whether it holds nothing for any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Text {
    /// The text in this language, else in the first language that has it, else nothing.
    pub fn in_language(&self, language: Language) -> &str {
        let first = || self.iter().next().map(|(_, text)| text);
        self.get(language).or_else(first).map_or("", String::as_str)
    }
}

impl Phrases {
    /// Every phrase of every language.
    pub fn all(&self) -> impl Iterator<Item = (Language, &str)> {
        self.iter().flat_map(|(language, phrases)| {
            phrases.iter().map(move |phrase| (language, phrase.as_str()))
        })
    }
}
