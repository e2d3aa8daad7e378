//! Where the words of a page lead to within the same file.

use crate::conversation::element::Marker;

/// Finds the anchor of a word of the glossary, as it stands in the text.
pub(crate) type FindTerm<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The anchors that words of a page lead to, where there are any. On the screen one chooses by
/// number or opens a word by a key; in a file both are links.
#[derive(Default)]
pub(crate) struct Targets<'a> {
    /// The anchor of each line to choose, in the order of their numbers from 1.
    pub(crate) choices: Vec<Option<String>>,
    /// How the words of the glossary are found, where they are links.
    pub(crate) term: Option<FindTerm<'a>>,
}

impl Targets<'_> {
    /// The anchor of a line of a list.
    pub(super) fn line(&self, marker: &Marker) -> Option<&str> {
        let Marker::Choice(number) = marker else { return None };
        let place = number.checked_sub(1)?;
        self.choices.get(place)?.as_deref()
    }

    /// The anchor of a word of the glossary.
    pub(super) fn term(&self, word: &str) -> Option<String> {
        self.term?(word)
    }
}
