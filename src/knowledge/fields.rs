//! The fields of a map, so that every problem is found, not just the first: what is missing, what is
//! there and unknown, what does not go together.
//!
//! On a sketch every field is there, and what is asked for is drawn (see [`super::shape`]).

use super::place::Place;
use super::problem::Code;
use super::shape::{Belonging, Cases, Field, Record, Shape, Sketch};

/// The fields of a map, taken out one by one; what is left at the end is unknown.
pub(super) struct Fields<'a> {
    here: Place<'a>,
    left: Vec<(&'a str, Place<'a>)>,
    known: Vec<&'static str>,
    /// Whether it was not clear which fields there are, so that none can be called unknown.
    is_unclear: bool,
    /// What was asked for, on a sketch.
    record: Record,
}

/// Reads the fields that a map has in one case.
pub(super) type CaseReader<T> = for<'f> fn(&mut Fields<'f>) -> Option<T>;

/// How many stand there of fields of which one must.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    None,
    One,
    /// More, the last of them this one.
    More(&'static str),
}

impl<'a> Fields<'a> {
    /// The fields of the map that stands at `place`; `name` says what it is.
    pub(super) fn of(place: Place<'a>, name: &'static str) -> Self {
        let left = if place.sketch().is_some() { Vec::new() } else { place.fields() };
        let (known, record) = (Vec::new(), Record::new(name));
        Self { here: place, left, known, is_unclear: false, record }
    }

    /// A field that may be absent. An empty value counts as absent.
    pub(super) fn optional(&mut self, name: &'static str) -> Option<Place<'a>> {
        if self.here.sketch().is_some() {
            return Some(self.drawn(name, false));
        }
        self.known.push(name);
        let index = self.left.iter().position(|(key, _)| *key == name)?;
        let (_, place) = self.left.swap_remove(index);
        if place.is_nothing() {
            place.note(Code::MissingField, name, "");
            return None;
        }
        Some(place)
    }

    /// A field that must be there.
    pub(super) fn required(&mut self, name: &'static str) -> Option<Place<'a>> {
        if self.here.sketch().is_some() {
            return Some(self.drawn(name, true));
        }
        if self.here.is_map() && !self.has(name) {
            self.here.note(Code::MissingField, name, "");
        }
        self.optional(name)
    }

    /// A field that must be there where the field `other` is.
    pub(super) fn required_with(
        &mut self,
        name: &'static str,
        other: &'static str,
    ) -> Option<Place<'a>> {
        self.record.needs.push((other, name));
        if self.has(other) { self.required(name) } else { self.optional(name) }
    }

    /// The items of an optional list.
    pub(super) fn list(&mut self, name: &'static str) -> Vec<Place<'a>> {
        self.optional(name).map(|place| place.items()).unwrap_or_default()
    }

    /// What the reader for the value of the field `name` makes of the other fields; `of` says what the
    /// values are. Without a known value nobody can say which fields there are.
    pub(super) fn by_case<T>(
        &mut self,
        name: &'static str,
        of: &'static str,
        cases: &[(&'static str, CaseReader<T>)],
    ) -> Option<T> {
        let place = self.required(name);
        let case = place.and_then(|place| place.one_of(of, cases, |(value, _)| value));
        if self.here.sketch().is_some() {
            let records = cases.iter().map(|(value, read)| (*value, self.drawn_case(*read)));
            self.record.cases = Some(Cases { field: name, records: records.collect() });
        }
        self.is_unclear = case.is_none();
        case.and_then(|(_, read)| read(self))
    }

    /// How many stand there of `fields`, of which exactly one must; those of a group count as one.
    pub(super) fn exactly_one(&mut self, fields: &[&'static [&'static str]]) -> Count {
        if self.here.sketch().is_some() {
            self.record.choices.push(fields.to_vec());
            return Count::One;
        }
        let stands = |group: &&&'static [&'static str]| group.iter().any(|name| self.has(name));
        let mut standing = fields.iter().filter(stands);
        match (standing.next(), standing.next_back()) {
            (None, _) => Count::None,
            (Some(_), None) => Count::One,
            (Some(_), Some(last)) => Count::More(last.first().unwrap_or(&"")),
        }
    }

    /// Whether exactly one of some fields stands there with the value of another field that they belong
    /// to, and none with any other value.
    pub(super) fn belong(&mut self, belonging: Belonging) -> bool {
        let stands = belonging.fields.iter().filter(|name| self.has(name)).count();
        let belongs = self.here.has_word(belonging.field, belonging.value);
        let fits = stands == usize::from(belongs);
        let is_drawn = self.here.sketch().is_some();
        if is_drawn {
            self.record.belonging.push(belonging);
        }
        fits || is_drawn
    }

    /// Notes a problem with the map itself.
    pub(super) fn note(&self, code: Code, subject: &str, expected: &str) {
        self.here.note(code, subject, expected);
    }

    /// Notes a problem with the key of a field.
    pub(super) fn note_key(&self, code: Code, name: &str) {
        self.here.note_below(code, name);
    }

    /// Ends the reading of the map: what was not taken out is unknown.
    pub(super) fn finish(self) {
        if let Some(sketch) = self.here.sketch() {
            sketch.draw(Shape::Record(self.record));
            return;
        }
        for (key, place) in self.left.iter().filter(|_| !self.is_unclear) {
            let near = nearest(key, &self.known);
            let expected = near.map_or_else(|| self.known.join(", "), str::to_owned);
            place.note_key(Code::UnknownField, key, &expected);
        }
    }

    fn has(&self, name: &str) -> bool {
        self.here.has(name)
    }

    fn drawn(&mut self, name: &'static str, is_required: bool) -> Place<'a> {
        let value = Sketch::default();
        let place = self.here.drawn_on(&value);
        self.record.fields.push(Field { name, is_required, value });
        place
    }

    fn drawn_case<T>(&self, read: CaseReader<T>) -> Record {
        let mut fields = Self::of(self.here.clone(), self.record.name);
        read(&mut fields);
        fields.record
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
