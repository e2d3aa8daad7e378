//! A thing of the content as a sheet: rows of what it says, ready to be laid beside another.

use super::Thing;
use crate::knowledge::scenario::Advice;
use crate::knowledge::{Phrases, ReviewStatus, Text, Verdict};
use crate::language::Language;

/// Everything that a thing can say, by the name that JSON uses.
pub const FIELDS: [&str; 63] = [
    "abbreviations",
    "address",
    "advice",
    "answer",
    "ask",
    "bring",
    "changes",
    "conditions",
    "contact",
    "contact-email",
    "contact-note",
    "contact-people",
    "continues",
    "date",
    "day",
    "destination",
    "disclaimer",
    "entries",
    "examples",
    "forms",
    "interface",
    "intro",
    "keys",
    "keywords",
    "label",
    "languages",
    "leads",
    "least",
    "meaning",
    "most",
    "name",
    "on",
    "original",
    "original-source",
    "original-verdict",
    "phrasings",
    "publisher",
    "question",
    "read",
    "related",
    "reply",
    "review-by",
    "review-day",
    "review-months",
    "review-open",
    "review-status",
    "said",
    "scenario",
    "see",
    "see-also",
    "sequels",
    "short",
    "sources",
    "start",
    "stop-words",
    "synonyms",
    "title",
    "topic",
    "topics",
    "type",
    "until",
    "verdict",
    "why",
];

/// Where in a thing something stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// In the thing itself.
    Whole,
    /// In this question of a scenario.
    Question(String),
    /// In this option (second) of this question of a scenario.
    Option(String, String),
    /// In this rule of a scenario.
    Rule(String),
    /// In this computed day of a scenario.
    Computed(String),
    /// In this outcome of a scenario.
    Outcome(String),
}

/// Something of which there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// As the content writes it.
    Name(String),
    /// The verdict of an entry.
    Verdict(Verdict),
    /// The verdict of an outcome.
    Advice(Advice),
    /// How far a review has come.
    Status(ReviewStatus),
}

/// What stands in a row.
#[derive(Clone, Debug)]
pub(super) enum Content {
    /// A text for people.
    Words(Language, String),
    /// Something of which there is one.
    Value(Told),
    /// Something of which there are several.
    Items(Option<Language>, Vec<String>),
}

impl Content {
    /// The language that it is in, where that matters.
    pub(super) const fn language(&self) -> Option<Language> {
        match self {
            Self::Words(language, _) => Some(*language),
            Self::Value(_) => None,
            Self::Items(language, _) => *language,
        }
    }
}

/// A row: what it is, and what it says.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub field: &'static str,
    pub content: Content,
}

/// A part of a thing with its rows.
#[derive(Clone, Debug)]
pub(super) struct PartRows {
    pub part: Part,
    /// What a person knows the part by.
    pub title: Text,
    pub rows: Vec<Row>,
}

impl PartRows {
    pub(super) const fn new(part: Part, title: Text) -> Self {
        Self { part, title, rows: Vec::new() }
    }

    /// Adds a text, a row a language.
    pub(super) fn words(mut self, field: &'static str, text: &Text) -> Self {
        let rows = text.iter().map(|(language, words)| Row {
            field,
            content: Content::Words(language, words.clone()),
        });
        self.rows.extend(rows);
        self
    }

    /// Adds a text that need not be there.
    pub(super) fn maybe_words(self, field: &'static str, text: Option<&Text>) -> Self {
        match text {
            Some(text) => self.words(field, text),
            None => self,
        }
    }

    /// Adds something of which there is at most one.
    pub(super) fn value(mut self, field: &'static str, value: Option<Told>) -> Self {
        self.rows.extend(value.map(|value| Row { field, content: Content::Value(value) }));
        self
    }

    /// Adds something of which there is at most one, as the content writes it.
    pub(super) fn name(self, field: &'static str, name: Option<impl ToString>) -> Self {
        self.value(field, name.map(|name| Told::Name(name.to_string())))
    }

    /// Adds something of which there are several.
    pub(super) fn items(
        mut self,
        field: &'static str,
        items: impl IntoIterator<Item = String>,
    ) -> Self {
        let items: Vec<String> = items.into_iter().collect();
        if !items.is_empty() {
            self.rows.push(Row { field, content: Content::Items(None, items) });
        }
        self
    }

    /// Adds phrases, a row a language.
    pub(super) fn phrases(mut self, field: &'static str, phrases: &Phrases) -> Self {
        let rows = phrases.iter().map(|(language, phrases)| Row {
            field,
            content: Content::Items(Some(language), phrases.clone()),
        });
        self.rows.extend(rows);
        self
    }

    /// Adds texts of which there are several, a row a language.
    pub(super) fn texts(mut self, field: &'static str, texts: &[Text]) -> Self {
        for language in Language::ALL {
            let items: Vec<String> =
                texts.iter().filter_map(|text| text.get(language)).cloned().collect();
            if !items.is_empty() {
                self.rows.push(Row { field, content: Content::Items(Some(language), items) });
            }
        }
        self
    }
}

/// A thing with all that it says.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    pub thing: Thing,
    pub parts: Vec<PartRows>,
}

impl Sheet {
    /// A thing without parts.
    pub(super) fn of(id: &str, rows: PartRows) -> Self {
        let thing = Thing { id: id.to_owned(), title: rows.title.clone() };
        Self { thing, parts: vec![rows] }
    }

    /// The part of this place.
    pub(super) fn part(&self, part: &Part) -> Option<&PartRows> {
        self.parts.iter().find(|rows| rows.part == *part)
    }
}
