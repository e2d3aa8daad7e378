//! A place of a file, and the ways to look at what stands there.
//!
//! A reader never fails: what is wrong is noted with its place, and something harmless stands in
//! for it, so that the rest of the file is read too. Whoever asked looks at the problems at the end.
//!
//! Every way to look at a value has two sides: on a file it gives what stands there, on a [`Sketch`] it
//! draws what it would accept and gives nothing. The node itself is hidden here, so no reader can look
//! at it in a way that is not drawn.

mod many;
mod reading;

use std::ops::RangeInclusive;

use super::forms::{self, Form};
use super::problem::Code;
use super::shape::{Shape, Sketch};
use super::yaml::{Node, Part, Step};
use crate::language::Language;

pub(super) use reading::Reading;

/// What stands everywhere on a sketch.
static NOTHING: Node = Node::Null;

/// A node with the way to it.
#[derive(Clone)]
pub(super) struct Place<'a> {
    reading: &'a Reading<'a>,
    node: &'a Node,
    path: Vec<Step>,
    /// Where to draw, if there is nothing to read.
    sketch: Option<Sketch>,
}

impl<'a> Place<'a> {
    pub(super) fn top(reading: &'a Reading<'a>, node: &'a Node) -> Self {
        Self { reading, node, path: Vec::new(), sketch: None }
    }

    /// The top of a file that is not read but drawn. `reading` takes what is noted meanwhile, which
    /// means nothing.
    pub(super) fn to_draw(reading: &'a Reading<'a>, sketch: Sketch) -> Self {
        Self { sketch: Some(sketch), ..Self::top(reading, &NOTHING) }
    }

    /// Where to draw, if this is a sketch.
    pub(super) const fn sketch(&self) -> Option<&Sketch> {
        self.sketch.as_ref()
    }

    /// Draws `shape` on a sketch; whether this is one.
    fn draws(&self, shape: impl FnOnce() -> Shape) -> bool {
        if let Some(sketch) = &self.sketch {
            sketch.draw(shape());
        }
        self.sketch.is_some()
    }

    /// The same place with a sketch of its own, for what may stand in it or instead of it.
    pub(super) fn drawn_on(&self, sketch: &Sketch) -> Self {
        Self { sketch: Some(sketch.clone()), ..self.clone() }
    }

    /// The name of the file.
    pub(super) const fn file(&self) -> &'a str {
        self.reading.file
    }

    /// The languages of the knowledge base.
    pub(super) const fn languages(&self) -> &'a [Language] {
        self.reading.languages
    }

    /// Notes a problem with this value.
    pub(super) fn note(&self, code: Code, subject: &str, expected: &str) {
        self.reading.note(code, &self.path, Part::Value, subject, expected);
    }

    /// Notes a problem with the key that leads here.
    pub(super) fn note_key(&self, code: Code, subject: &str, expected: &str) {
        self.reading.note(code, &self.path, Part::Key, subject, expected);
    }

    /// Notes a problem with a key of the map that stands here.
    pub(super) fn note_below(&self, code: Code, key: &str) {
        self.below(self.node, Step::Key(key.to_owned())).note_key(code, key, "");
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

    /// Whether nothing stands here where something could be read.
    pub(super) fn is_nothing(&self) -> bool {
        self.sketch.is_none() && *self.node == Node::Null
    }

    /// Whether a map stands here.
    pub(super) const fn is_map(&self) -> bool {
        matches!(self.node, Node::Map(_))
    }

    /// Whether a map stands here that has this key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Whether a map stands here with this word behind this key.
    pub(super) fn has_word(&self, key: &str, word: &str) -> bool {
        matches!(self.get(key), Some(Node::Text(text)) if text.trim() == word)
    }

    fn get(&self, key: &str) -> Option<&'a Node> {
        let Node::Map(fields) = self.node else { return None };
        fields.iter().find(|(name, _)| name == key).map(|(_, node)| node)
    }

    fn words(&self) -> Option<&'a str> {
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

    fn as_written(&self) -> Option<&'a str> {
        match self.node {
            Node::Other(other) => Some(other),
            _ => self.words(),
        }
    }

    /// The text that stands here.
    pub(super) fn text(&self) -> Option<&'a str> {
        if self.draws(|| Shape::Text(&forms::WORDS)) { None } else { self.words() }
    }

    /// The text or number that stands here, as it is written.
    pub(super) fn scalar(&self) -> Option<&'a str> {
        if self.draws(|| Shape::Scalar) { None } else { self.as_written() }
    }

    /// What `read` makes of the text that stands here; it gives nothing for a text of another form.
    pub(super) fn formed<T>(
        &self,
        form: &'static Form,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        if self.draws(|| Shape::Text(form)) {
            return None;
        }
        let text = match self.node {
            Node::Other(number) if form.number.is_some() && number.parse::<f64>().is_ok() => number,
            _ => self.words()?,
        };
        let found = read(text);
        if found.is_none() {
            self.note(form.code, text, &form.expected());
        }
        found
    }

    /// The day that stands here, written as 2026-11-24.
    pub(super) fn date(&self) -> Option<jiff::civil::Date> {
        self.formed(&forms::DAY, |text| {
            text.parse().ok().filter(|_| text.len() == "2026-11-24".len())
        })
    }

    /// An identifier: small letters, digits and hyphens.
    pub(super) fn id(&self) -> Option<String> {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        self.formed(&forms::IDENTIFIER, |text| text.chars().all(fits).then(|| text.to_owned()))
    }

    /// The whole number that stands here.
    pub(super) fn number(&self) -> Option<u32> {
        self.number_within(0..=u32::MAX, Code::WrongValue)
    }

    /// The whole number that stands here; one outside the range is a problem of kind `code`.
    pub(super) fn number_within(&self, range: RangeInclusive<u32>, code: Code) -> Option<u32> {
        if self.draws(|| Shape::Number(range.clone())) {
            return None;
        }
        let Node::Other(written) = self.node else {
            self.wrong_kind("number");
            return None;
        };
        let Ok(number) = written.parse() else {
            self.wrong_kind("number");
            return None;
        };
        if range.contains(&number) {
            return Some(number);
        }
        let (least, most) = (range.start(), range.end());
        let is_one = least == most;
        let expected = if is_one { most.to_string() } else { format!("{least} – {most}") };
        self.note(code, &number.to_string(), &expected);
        None
    }

    /// Whether `true` stands here, the only thing that may.
    pub(super) fn is_true(&self) -> bool {
        if self.draws(|| Shape::True) {
            return false;
        }
        let is_true = *self.node == Node::Other("true".to_owned());
        if !is_true {
            self.note(Code::WrongKind, &self.name(), "true");
        }
        is_true
    }

    /// The one of `values` whose name stands here; `of` says what they are.
    pub(super) fn one_of<T: Copy>(
        &self,
        of: &'static str,
        values: &[T],
        name: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        self.one_of_or(Code::WrongValue, of, values, name)
    }

    /// The same; another word is a problem of kind `code`.
    pub(super) fn one_of_or<T: Copy>(
        &self,
        code: Code,
        of: &'static str,
        values: &[T],
        name: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        let names = || values.iter().map(|value| name(*value)).collect::<Vec<_>>();
        if self.draws(|| Shape::Word { of, words: names() }) {
            return None;
        }
        let text = self.as_written()?;
        let found = values.iter().copied().find(|value| name(*value) == text);
        if found.is_none() {
            self.note(code, text, &names().join(", "));
        }
        found
    }

    /// What `of_text` makes of a text that stands here, or `of_other` of anything else.
    pub(super) fn text_or<T>(
        self,
        of_text: impl FnOnce(Self) -> Option<T>,
        of_other: impl FnOnce(Self) -> Option<T>,
    ) -> Option<T> {
        let (text, other) = (Sketch::default(), Sketch::default());
        if self.draws(|| Shape::Either(vec![text.clone(), other.clone()])) {
            of_text(self.drawn_on(&text));
            of_other(self.drawn_on(&other));
            return None;
        }
        if matches!(self.node, Node::Text(_)) { of_text(self) } else { of_other(self) }
    }

    /// What `read` makes of what stands here; nothing where the file is empty, which it may be.
    pub(super) fn unless_empty<T>(self, read: impl FnOnce(Self) -> T) -> Option<T> {
        let sketch = Sketch::default();
        if self.draws(|| Shape::OrNothing(sketch.clone())) {
            read(self.drawn_on(&sketch));
            return None;
        }
        if self.is_nothing() { None } else { Some(read(self)) }
    }

    fn below(&self, node: &'a Node, step: Step) -> Self {
        let mut path = self.path.clone();
        path.push(step);
        Self { reading: self.reading, node, path, sketch: None }
    }
}
