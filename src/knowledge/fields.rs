//! Reading the fields of a map so that every problem is found, not just the first.
//!
//! A reader never fails: what is wrong is noted with its place, and something harmless stands in
//! for it, so that the rest of the file is read too. Whoever asked looks at the problems at the end.

use std::cell::RefCell;

use super::problem::{Code, Problem, problem_at};
use super::yaml::{Node, Part, Step};
use crate::language::Language;

/// A file that is being read, and what was found wrong with it so far.
pub(super) struct Reading<'a> {
    /// Its name relative to the content folder.
    pub file: &'a str,
    text: &'a str,
    /// The languages that texts must have; empty while the manifest is being read.
    pub languages: &'a [Language],
    problems: RefCell<Vec<Problem>>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(file: &'a str, text: &'a str, languages: &'a [Language]) -> Self {
        Self { file, text, languages, problems: RefCell::new(Vec::new()) }
    }

    /// Notes a problem at a place.
    pub(super) fn note(
        &self,
        code: Code,
        path: &[Step],
        part: Part,
        subject: &str,
        expected: &str,
    ) {
        self.problems
            .borrow_mut()
            .push(problem_at(self.file, self.text, code, path, part, subject, expected));
    }

    /// What was found, in the order of the file.
    pub(super) fn finish(self) -> Vec<Problem> {
        let mut problems = self.problems.into_inner();
        problems.sort_by_key(|problem| problem.position);
        problems
    }
}

/// A node with the way to it.
#[derive(Clone)]
pub(super) struct Place<'a> {
    pub reading: &'a Reading<'a>,
    pub node: &'a Node,
    pub path: Vec<Step>,
}

impl<'a> Place<'a> {
    pub(super) fn top(reading: &'a Reading<'a>, node: &'a Node) -> Self {
        Self { reading, node, path: Vec::new() }
    }

    /// Notes a problem with this value.
    pub(super) fn note(&self, code: Code, subject: &str, expected: &str) {
        self.reading.note(code, &self.path, Part::Value, subject, expected);
    }

    /// Notes a problem with the key that leads here.
    pub(super) fn note_key(&self, code: Code, subject: &str, expected: &str) {
        self.reading.note(code, &self.path, Part::Key, subject, expected);
    }

    /// The name of the field that leads here, for messages.
    fn name(&self) -> String {
        let last = self.path.iter().rev().find_map(|step| match step {
            Step::Key(key) => Some(key.clone()),
            Step::Item(_) => None,
        });
        last.unwrap_or_else(|| self.reading.file.to_owned())
    }

    fn wrong_kind(&self, expected: &str) {
        let code = if *self.node == Node::Null { Code::MissingField } else { Code::WrongKind };
        self.note(code, &self.name(), expected);
    }

    /// The text that stands here.
    pub(super) fn text(&self) -> Option<&'a str> {
        match self.node {
            Node::Text(text) if !text.trim().is_empty() => Some(text.trim()),
            Node::Text(_) => {
                self.note(Code::MissingField, &self.name(), "text");
                None
            }
            Node::Other(_) => {
                self.wrong_kind("quoted-text");
                None
            }
            _ => {
                self.wrong_kind("text");
                None
            }
        }
    }

    /// The whole number that stands here.
    pub(super) fn number(&self) -> Option<u32> {
        match self.node {
            Node::Other(number) if number.parse::<u32>().is_ok() => number.parse().ok(),
            _ => {
                self.wrong_kind("number");
                None
            }
        }
    }

    /// The text or number that stands here, as it is written.
    pub(super) fn scalar(&self) -> Option<&'a str> {
        match self.node {
            Node::Other(other) => Some(other),
            _ => self.text(),
        }
    }

    /// The day that stands here, written as 2026-11-24.
    pub(super) fn date(&self) -> Option<jiff::civil::Date> {
        let text = self.text()?;
        let date = text.parse().ok().filter(|_| text.len() == "2026-11-24".len());
        if date.is_none() {
            self.note(Code::WrongValue, text, "2026-11-24");
        }
        date
    }

    /// The one of `values` whose name stands here.
    pub(super) fn one_of<T: Copy>(
        &self,
        values: &[T],
        name: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        let text = self.scalar()?;
        let found = values.iter().copied().find(|value| name(*value) == text);
        if found.is_none() {
            let names: Vec<_> = values.iter().map(|value| name(*value)).collect();
            self.note(Code::WrongValue, text, &names.join(", "));
        }
        found
    }

    /// An identifier: small letters, digits and hyphens.
    pub(super) fn id(&self) -> Option<String> {
        let text = self.text()?;
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if text.chars().all(fits) {
            Some(text.to_owned())
        } else {
            self.note(Code::BadId, text, "");
            None
        }
    }

    /// The items of the list that stands here.
    pub(super) fn items(&self) -> Vec<Place<'a>> {
        let Node::List(items) = self.node else {
            self.wrong_kind("list");
            return Vec::new();
        };
        let place = |(index, node)| self.below(node, Step::Item(index));
        items.iter().enumerate().map(place).collect()
    }

    /// The keys and values of the map that stands here, each key once.
    pub(super) fn pairs(&self) -> Vec<(&'a str, Place<'a>)> {
        let Node::Map(fields) = self.node else {
            self.wrong_kind("map");
            return Vec::new();
        };
        let mut pairs: Vec<(&str, Place<'_>)> = Vec::with_capacity(fields.len());
        for (key, node) in fields {
            let place = self.below(node, Step::Key(key.clone()));
            if pairs.iter().any(|(seen, _)| seen == key) {
                self.reading.note(Code::DuplicateField, &place.path, Part::Key, key, "");
            } else {
                pairs.push((key, place));
            }
        }
        pairs
    }

    fn below(&self, node: &'a Node, step: Step) -> Place<'a> {
        let mut path = self.path.clone();
        path.push(step);
        Place { reading: self.reading, node, path }
    }
}

/// The fields of a map, taken out one by one; what is left at the end is unknown.
pub(super) struct Fields<'a> {
    here: Place<'a>,
    left: Vec<(&'a str, Place<'a>)>,
    known: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    pub(super) fn of(place: Place<'a>) -> Self {
        let left = place.pairs();
        Self { here: place, left, known: Vec::new() }
    }

    /// A field that may be absent. An empty value counts as absent.
    pub(super) fn optional(&mut self, name: &'static str) -> Option<Place<'a>> {
        self.known.push(name);
        let index = self.left.iter().position(|(key, _)| *key == name)?;
        let (_, place) = self.left.swap_remove(index);
        if *place.node == Node::Null {
            place.note(Code::MissingField, name, "");
            return None;
        }
        Some(place)
    }

    /// A field that must be there.
    pub(super) fn required(&mut self, name: &'static str) -> Option<Place<'a>> {
        let stands = self.left.iter().any(|(key, _)| *key == name);
        let place = self.optional(name);
        if !stands && matches!(self.here.node, Node::Map(_)) {
            self.here.note(Code::MissingField, name, "");
        }
        place
    }

    /// The items of an optional list.
    pub(super) fn list(&mut self, name: &'static str) -> Vec<Place<'a>> {
        self.optional(name).map(|place| place.items()).unwrap_or_default()
    }

    /// Notes a problem with the map itself.
    pub(super) fn note(&self, code: Code, subject: &str, expected: &str) {
        self.here.note(code, subject, expected);
    }

    /// Ends the reading of the map: what was not taken out is unknown.
    pub(super) fn finish(self) {
        for (key, place) in &self.left {
            let near = nearest(key, &self.known);
            let expected = near.map_or_else(|| self.known.join(", "), str::to_owned);
            self.here.reading.note(Code::UnknownField, &place.path, Part::Key, key, &expected);
        }
    }
}

/// The known name that `typed` is most likely meant for.
pub(super) fn nearest<'n>(typed: &str, known: &[&'n str]) -> Option<&'n str> {
    use crate::text::distance::{allowed_errors, typing_errors};
    let allowed = allowed_errors(typed.chars().count()).max(1);
    known
        .iter()
        .map(|name| (typing_errors(typed, name), *name))
        .filter(|(errors, _)| *errors <= allowed)
        .min_by_key(|(errors, _)| *errors)
        .map(|(_, name)| name)
}
