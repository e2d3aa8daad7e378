//! What stands beside the conversation on a wide screen: where one is in a walk, what is in the
//! conversation and where in it one reads, what topics there are.

use super::layout::{Place, Row};
use super::model::Model;
use super::theme::Tone;
use crate::conversation::element::Element;
use crate::conversation::page::page;
use crate::text::width::{shorten, width};
use crate::text::wrap::{Span, wrap_plain};
use crate::wording::topic_title;

/// The most turns that are listed.
const MOST_TURNS: usize = 8;

/// The rows, at most `columns` wide; more than `height` are not seen, so what matters most comes
/// first.
pub fn rows(model: &Model, columns: usize, height: usize) -> Vec<Row> {
    let mut side = Side { model, columns, rows: Vec::new() };
    side.walk();
    side.contents();
    if side.rows.len() < height {
        side.topics();
    }
    side.rows
}

struct Side<'a> {
    model: &'a Model,
    columns: usize,
    rows: Vec<Row>,
}

impl Side<'_> {
    fn heading(&mut self, key: &str) {
        if !self.rows.is_empty() {
            self.rows.push(Row::new());
        }
        let text = shorten(&self.model.interface().say(key), self.columns);
        self.rows.push(vec![Span::new(text, Tone::Heading)]);
    }

    fn line(&mut self, before: &str, text: &str, tone: Tone) {
        let room = self.columns.saturating_sub(width(before));
        let text = shorten(text, room);
        self.rows.push(vec![Span::new(before, Tone::Accent), Span::new(text, tone)]);
    }

    /// The walk at hand: its title, how far one is, what was answered.
    fn walk(&mut self) {
        let conversation = &self.model.conversation;
        if conversation.current_walk().is_none() {
            return;
        }
        let Some(turn) = conversation.turns().last() else { return };
        self.heading("role-walk");
        for element in page(conversation, turn) {
            match element {
                Element::Role { text, .. } | Element::Step(text) => self.wrapped(&text, Tone::Body),
                Element::Verdict(_, words) => self.wrapped(&words, Tone::Strong),
                Element::Trail(answers) => {
                    for (name, answer) in answers {
                        self.wrapped(&format!("{name}: {answer}"), Tone::Quiet);
                    }
                }
                _ => {}
            }
        }
    }

    fn wrapped(&mut self, text: &str, tone: Tone) {
        for line in wrap_plain(text, self.columns) {
            self.rows.push(vec![Span::new(line, tone)]);
        }
    }

    /// The turns, and the parts of the one that is read.
    fn contents(&mut self) {
        let places = &self.model.laid.places;
        if self.model.conversation.turns().is_empty() {
            return;
        }
        let here = self.here();
        let turns: Vec<usize> = (0..places.len())
            .filter(|place| places.get(*place).is_some_and(|place| place.is_turn))
            .collect();
        let current = turns.iter().rposition(|turn| *turn <= here).unwrap_or(0);
        self.heading("side-contents");
        let first = (current + 1).saturating_sub(MOST_TURNS);
        for (number, turn) in turns.iter().enumerate().skip(first).take(MOST_TURNS) {
            let is_current = number == current;
            let Some(place) = places.get(*turn) else { continue };
            let tone = if is_current { Tone::Strong } else { Tone::Quiet };
            self.line(if is_current { "▸ " } else { "  " }, &place.title, tone);
            if is_current {
                let end = turns.get(number + 1).copied().unwrap_or(places.len());
                self.parts(places.get(turn + 1..end).unwrap_or_default(), here - turn);
            }
        }
    }

    /// The place that is read: the one at the top; at the end of the conversation the last turn, which
    /// may be too short to come to the top.
    fn here(&self) -> usize {
        let (model, places) = (self.model, &self.model.laid.places);
        let at_top = places.iter().rposition(|place| place.row <= model.scroll + 1).unwrap_or(0);
        let is_end = model.scroll >= model.last_scroll();
        let last = places.iter().rposition(|place| place.is_turn).filter(|_| is_end);
        last.map_or(at_top, |last| last.max(at_top))
    }

    /// The parts of a turn; the one that is read is the `here`th, from 1.
    fn parts(&mut self, parts: &[Place], here: usize) {
        for (number, part) in (1..).zip(parts) {
            let is_read = number == here;
            let tone = if is_read { Tone::Body } else { Tone::Quiet };
            self.line(if is_read { "  · " } else { "    " }, &part.title, tone);
        }
    }

    fn topics(&mut self) {
        let conversation = &self.model.conversation;
        self.heading("side-topics");
        for (topic, entries) in conversation.knowledge().by_topic() {
            let before = format!("{:>2} ", entries.len());
            self.line(&before, &topic_title(topic, conversation.interface()), Tone::Quiet);
        }
    }
}
