//! The ways to look at lists and maps.

use super::Place;
use crate::knowledge::forms::{self, Form};
use crate::knowledge::problem::Code;
use crate::knowledge::shape::{Shape, Sketch};
use crate::knowledge::yaml::{Node, Step};
use crate::language::Language;

impl<'a> Place<'a> {
    /// The items of the list that stands here.
    pub(in crate::knowledge) fn items(&self) -> Vec<Self> {
        self.list(0, None)
    }

    /// The items of the list that stands here; none at all is a problem of kind `code`.
    pub(in crate::knowledge) fn some_items(&self, code: Code) -> Vec<Self> {
        let items = self.list(1, None);
        if items.is_empty() && matches!(self.node, Node::List(_)) {
            self.note(code, &self.name(), "");
        }
        items
    }

    /// The items of the list that stands here; more than `most` are a problem.
    pub(in crate::knowledge) fn few_items(&self, most: usize) -> Vec<Self> {
        let items = self.list(0, Some(most));
        if items.len() > most {
            self.note(Code::TooMany, &items.len().to_string(), &most.to_string());
        }
        items
    }

    fn list(&self, least: usize, most: Option<usize>) -> Vec<Self> {
        let item = Sketch::default();
        if self.draws(|| Shape::List { item: item.clone(), least, most }) {
            return vec![self.drawn_on(&item)];
        }
        let Node::List(items) = self.node else {
            self.wrong_kind("list");
            return Vec::new();
        };
        let place = |(index, node)| self.below(node, Step::Item(index));
        items.iter().enumerate().map(place).collect()
    }

    /// The keys and values of the map that stands here, each key once. Any key may stand there.
    pub(in crate::knowledge) fn pairs(&self) -> Vec<(&'a str, Self)> {
        self.table(None)
    }

    /// The keys and values of the map that stands here, each key once; those whose key is no name are
    /// noted and left out.
    pub(in crate::knowledge) fn named(&self) -> Vec<(&'a str, Self)> {
        let mut pairs = self.table(Some(&forms::NAME));
        if self.sketch.is_none() {
            pairs.retain(|(name, place)| {
                let is_name = is_name(name);
                if !is_name {
                    place.note_key(forms::NAME.code, name, "");
                }
                is_name
            });
        }
        pairs
    }

    fn table(&self, names: Option<&'static Form>) -> Vec<(&'a str, Self)> {
        let value = Sketch::default();
        if self.draws(|| Shape::Table { names, value: value.clone() }) {
            return vec![("", self.drawn_on(&value))];
        }
        self.fields()
    }

    /// The values of the map by language that stands here, with their language; `None` for a key that
    /// is none. `is_whole` says whether every language of the knowledge base must be there.
    pub(in crate::knowledge) fn by_language(
        &self,
        is_whole: bool,
    ) -> Vec<(Option<Language>, &'a str, Self)> {
        let value = Sketch::default();
        if self.draws(|| Shape::ByLanguage { value: value.clone(), is_whole }) {
            return vec![(Some(Language::Dutch), "", self.drawn_on(&value))];
        }
        let listed = |key| {
            Language::from_code(key).filter(|language| self.reading.languages.contains(language))
        };
        self.fields().into_iter().map(|(key, place)| (listed(key), key, place)).collect()
    }

    /// The keys and values of the map that stands here, each key once.
    pub(in crate::knowledge) fn fields(&self) -> Vec<(&'a str, Self)> {
        let Node::Map(fields) = self.node else {
            self.wrong_kind("map");
            return Vec::new();
        };
        let mut pairs: Vec<(&str, Self)> = Vec::with_capacity(fields.len());
        for (key, node) in fields {
            let place = self.below(node, Step::Key(key.clone()));
            if pairs.iter().any(|(seen, _)| seen == key) {
                place.note_key(Code::DuplicateField, key, "");
            } else {
                pairs.push((key, place));
            }
        }
        pairs
    }
}

fn is_name(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let starts = name.starts_with(|c: char| c.is_ascii_lowercase());
    starts && name.chars().all(fits) && !forms::NAME.reserved.contains(&name)
}
