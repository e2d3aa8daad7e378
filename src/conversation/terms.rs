//! The words of the glossary on a page: marked where they are first read, and listed.

use super::element::{Element, Marker};
use super::{Conversation, Said, Turn};
use crate::text::markdown::Emphasis;
use crate::text::wrap::Span;

impl Conversation {
    /// The terms of the content of now that a turn uses, by their places in the glossary, in the order
    /// of reading.
    pub fn terms_of(&self, turn: &Turn) -> Vec<usize> {
        let mut elements = super::page::unmarked(self.content_of(turn), turn);
        self.mark_terms(turn, &mut elements)
    }

    /// Marks each term where a page uses it first; gives the terms, by their places in the glossary.
    /// Only of what was said: a question and a list of questions are left as they are.
    pub(super) fn mark_terms(&self, turn: &Turn, elements: &mut [Element]) -> Vec<usize> {
        let mut seen = Vec::new();
        if !matches!(turn.said, Said::Entry { .. } | Said::Walk(_)) {
            return seen;
        }
        self.mark(elements, &mut seen);
        seen
    }

    fn mark(&self, elements: &mut [Element], seen: &mut Vec<usize>) {
        for element in elements {
            let spans = match element {
                // What is chosen by number is a title, and a source a name.
                Element::Item(Marker::Choice(_) | Marker::Source(_), _, _) => continue,
                Element::Paragraph(spans) | Element::Item(_, _, spans) => spans,
                Element::Apart { elements, .. } => {
                    self.mark(elements, seen);
                    continue;
                }
                _ => continue,
            };
            let marked = std::mem::take(spans).into_iter();
            *spans = marked.flat_map(|span| self.marked(span, seen)).collect();
        }
    }

    /// A span cut at the terms that were not seen before.
    fn marked(&self, span: Span<Emphasis>, seen: &mut Vec<usize>) -> Vec<Span<Emphasis>> {
        if matches!(span.style, Emphasis::Link | Emphasis::Code) {
            return vec![span];
        }
        let mut pieces = Vec::new();
        let mut done = 0;
        for (range, term) in self.terms.in_text(&span.text) {
            if seen.contains(&term) {
                continue;
            }
            seen.push(term);
            let before = span.text.get(done..range.start).unwrap_or_default();
            let word = span.text.get(range.clone()).unwrap_or_default();
            pieces.push(Span::new(before, span.style));
            pieces.push(Span::new(word, Emphasis::Term));
            done = range.end;
        }
        pieces.push(Span::new(span.text.get(done..).unwrap_or_default(), span.style));
        pieces.retain(|piece| !piece.text.is_empty());
        pieces
    }
}
