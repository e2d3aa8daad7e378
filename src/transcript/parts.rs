//! A page with its lists put together: Markdown and HTML need to know where one begins and ends,
//! and what belongs to which line of it.

use crate::conversation::element::{Element, Marker};
use crate::text::markdown::Emphasis;
use crate::text::wrap::Span;

/// Part of a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part<'a> {
    /// An element that is no part of a list.
    One(&'a Element),
    /// Lines of a list that stand directly below each other.
    List(Vec<Line<'a>>),
}

/// A line of a list.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// What stands before it.
    pub(super) marker: &'a Marker,
    /// Its text.
    pub(super) spans: &'a [Span<Emphasis>],
    /// The addresses that go with it.
    pub(super) addresses: Vec<&'a str>,
    /// The remarks that go with it.
    pub(super) remarks: Vec<&'a str>,
    /// The list below it.
    pub(super) nested: Vec<Line<'a>>,
    /// Its number, in a list that has numbers; else 0. Lines to choose from count from 1 in each
    /// list: by which number one chose means nothing any more, and the numbers between may be ticks.
    pub(super) number: u64,
}

/// What kind of list a line is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Bullets.
    Bullets,
    /// Boxes to tick.
    Boxes,
    /// A word, key or day before each.
    Named,
    /// Numbered.
    Numbered,
    /// Sources, numbered.
    Sources,
}

impl Line<'_> {
    /// The kind of list that the line is in.
    pub(super) const fn kind(&self) -> Kind {
        match self.marker {
            Marker::Bullet => Kind::Bullets,
            Marker::Box | Marker::Tick(..) => Kind::Boxes,
            Marker::Day(_) | Marker::Term(_) => Kind::Named,
            Marker::Number(_) | Marker::Choice(_) => Kind::Numbered,
            Marker::Source(_) => Kind::Sources,
        }
    }

    /// Whether it is a box that is ticked.
    pub(super) const fn is_ticked(&self) -> bool {
        matches!(self.marker, Marker::Tick(_, true))
    }
}

/// The lines in runs of one kind, each of which is a list of its own.
pub(super) fn lists<'a, 'b>(lines: &'b [Line<'a>]) -> impl Iterator<Item = &'b [Line<'a>]> {
    lines.chunk_by(|one, next| one.kind() == next.kind())
}

/// Puts the lists of a page together.
pub(super) fn parts(elements: &[Element]) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    for element in elements {
        match (element, parts.last_mut()) {
            (Element::Item(marker, depth, spans), Some(Part::List(lines))) => {
                place(lines, *depth, line(marker, spans));
            }
            (Element::Item(marker, _, spans), _) => {
                parts.push(Part::List(vec![line(marker, spans)]));
            }
            (Element::Remark(text), Some(Part::List(lines))) => {
                below_last(lines, |line| line.remarks.push(text));
            }
            (Element::Address(address), Some(Part::List(lines))) => {
                below_last(lines, |line| line.addresses.push(address));
            }
            // What can be done on the screen cannot be done on paper.
            (Element::Hint(_), _) => {}
            _ => parts.push(Part::One(element)),
        }
    }
    parts
}

fn line<'a>(marker: &'a Marker, spans: &'a [Span<Emphasis>]) -> Line<'a> {
    let number = match marker {
        Marker::Number(number) => *number,
        Marker::Source(number) => u64::try_from(*number).unwrap_or_default(),
        Marker::Choice(_) => 1,
        _ => 0,
    };
    Line { marker, spans, addresses: Vec::new(), remarks: Vec::new(), nested: Vec::new(), number }
}

/// Adds a line so many levels down, or as deep as there are lines to stand below.
fn place<'a>(lines: &mut Vec<Line<'a>>, depth: usize, mut line: Line<'a>) {
    match lines.last_mut() {
        Some(last) if depth > 0 => place(&mut last.nested, depth - 1, line),
        Some(last) if is_choice(last) && is_choice(&line) => {
            line.number = last.number + 1;
            lines.push(line);
        }
        _ => lines.push(line),
    }
}

const fn is_choice(line: &Line<'_>) -> bool {
    matches!(line.marker, Marker::Choice(_))
}

/// Does something to the last line, however deep it stands.
fn below_last<'a>(lines: &mut [Line<'a>], change: impl FnOnce(&mut Line<'a>)) {
    let Some(last) = lines.last_mut() else { return };
    if last.nested.is_empty() {
        change(last);
    } else {
        below_last(&mut last.nested, change);
    }
}

/// Short numbered lines behind each other.
pub(super) fn in_a_line(choices: &[(usize, String)]) -> String {
    let numbered = choices.iter().map(|(number, text)| format!("{number}. {text}"));
    numbered.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::{Kind, Part, lists, parts};
    use crate::conversation::element::{Element, Marker};

    fn item(marker: Marker, depth: usize) -> Element {
        Element::Item(marker, depth, Vec::new())
    }

    #[test]
    fn what_belongs_to_a_line_stands_with_it() {
        let elements = [
            item(Marker::Source(1), 0),
            Element::Address("https://ap.nl".into()),
            item(Marker::Bullet, 3),
            Element::Remark("erbij".into()),
            item(Marker::Box, 0),
            Element::Note("los".into()),
            Element::Remark("ook los".into()),
        ];
        let parts = parts(&elements);
        let Part::List(lines) = &parts[0] else { panic!("no list") };
        assert_eq!((lines.len(), parts.len()), (2, 3));
        assert_eq!(lines[0].addresses, ["https://ap.nl"]);
        assert_eq!(lines[0].nested[0].remarks, ["erbij"]);
        let kinds: Vec<_> = lists(lines).map(|list| list[0].kind()).collect();
        assert_eq!(kinds, [Kind::Sources, Kind::Boxes]);
    }
}
