//! Pages as rows for a given width. Both the update (to scroll) and the view (to draw) read the
//! rows from here, so that they never count differently.

use super::theme::{Tone, verdict_sign};
use crate::conversation::element::{Element, Marker};
use crate::text::markdown::Emphasis;
use crate::text::width::width;
use crate::text::wrap::{Span, wrap, wrap_plain};

/// A row of the screen: pieces of text with their meaning.
pub type Row = Vec<Span<Tone>>;

/// The widest that text is set, in columns; longer lines are hard to read.
pub const WIDEST: usize = 92;

/// How far what is said is set in from what is asked.
const INDENT: &str = "  ";

/// Lays out a page in rows of at most `columns` columns.
pub fn rows(elements: &[Element], columns: usize) -> Vec<Row> {
    rows_with_choice(elements, columns, None).0
}

/// The same with one of the numbered lines marked as chosen, and the row where that begins.
pub fn rows_with_choice(
    elements: &[Element],
    columns: usize,
    chosen: Option<usize>,
) -> (Vec<Row>, Option<usize>) {
    let columns = columns.clamp(8, WIDEST);
    let mut layout = Layout {
        columns,
        rows: Vec::new(),
        after_list: false,
        chosen,
        number: 0,
        chosen_row: None,
    };
    for element in elements {
        layout.element(element);
        layout.after_list = matches!(element, Element::Item(..) | Element::Address(_));
    }
    (layout.rows, layout.chosen_row)
}

struct Layout {
    columns: usize,
    rows: Vec<Row>,
    /// Whether the element before was a line of a list.
    after_list: bool,
    /// Which of the lines that can be chosen is, counted from 0.
    chosen: Option<usize>,
    /// How many lines that can be chosen came so far.
    number: usize,
    /// The row of the chosen line.
    chosen_row: Option<usize>,
}

impl Layout {
    fn element(&mut self, element: &Element) {
        match element {
            Element::Role { role, text, asks } => self.role(role, text, *asks),
            Element::Verdict(verdict, words) => {
                let text = format!("{} {words}", verdict_sign(*verdict));
                self.block(INDENT, &[Span::new(text, Tone::Verdict(*verdict))]);
            }
            Element::Heading(text) => {
                self.blank();
                self.block(INDENT, &[Span::new(text, Tone::Heading)]);
            }
            Element::Paragraph(spans) => {
                self.blank_between_paragraphs();
                self.block(INDENT, &toned(spans));
            }
            Element::Lead(text) => {
                self.blank_between_paragraphs();
                self.block(INDENT, &[Span::new(text, Tone::Body)]);
            }
            Element::Step(text) => {
                self.blank();
                self.block(INDENT, &[Span::new(text, Tone::Quiet)]);
            }
            Element::Title(text) => self.block(INDENT, &[Span::new(text, Tone::Strong)]),
            Element::Trail(answers) => self.trail(answers),
            Element::Item(marker, depth, spans) => self.item(marker, *depth, spans),
            Element::Address(address) => {
                self.block("      ", &[Span::new(address, Tone::Link)]);
            }
            Element::Letter(lines) => self.letter(lines),
            Element::Note(text) => self.note(text),
            Element::Remark(text) => self.block("      ", &[Span::new(text, Tone::Quiet)]),
            Element::Warning(text) => {
                self.block(INDENT, &[Span::new(format!("! {text}"), Tone::Warning)]);
            }
        }
    }

    fn role(&mut self, role: &str, text: &str, asks: bool) {
        self.blank();
        let tone = if asks { Tone::Quiet } else { Tone::Accent };
        self.rows.push(vec![Span::new(role, tone)]);
        let tone = if asks { Tone::Body } else { Tone::Strong };
        self.block(INDENT, &[Span::new(text, tone)]);
    }

    /// The answers so far, in a line.
    fn trail(&mut self, answers: &[(String, String)]) {
        let mut spans = Vec::new();
        for (place, (name, answer)) in answers.iter().enumerate() {
            let before = if place == 0 { "" } else { " › " };
            spans.push(Span::new(format!("{before}{name}: "), Tone::Quiet));
            spans.push(Span::new(answer.clone(), Tone::Body));
        }
        self.block(INDENT, &spans);
        self.blank();
    }

    /// A remark keeps to what it is about, but stands apart from a list.
    fn note(&mut self, text: &str) {
        if self.after_list {
            self.blank();
        }
        self.block(INDENT, &[Span::new(text, Tone::Quiet)]);
    }

    /// A text to send, with a line to its left.
    fn letter(&mut self, lines: &[String]) {
        let bar = format!("{INDENT}│ ");
        let room = self.columns.saturating_sub(width(&bar)).max(8);
        for line in lines.iter().flat_map(|line| wrap_plain(line, room)) {
            self.rows.push(vec![Span::new(bar.clone(), Tone::Accent), Span::new(line, Tone::Body)]);
        }
    }

    fn item(&mut self, marker: &Marker, depth: usize, spans: &[Span<Emphasis>]) {
        let can_be_chosen = match marker {
            Marker::Choice(_) | Marker::Tick(..) => true,
            Marker::Term(term) => term == "?",
            _ => false,
        };
        let is_chosen = can_be_chosen && self.chosen == Some(self.number);
        self.number += usize::from(can_be_chosen);
        if is_chosen {
            self.chosen_row = Some(self.rows.len());
        }
        let (sign, tone) = match marker {
            Marker::Bullet => ("•".to_owned(), Tone::Accent),
            Marker::Box => ("□".to_owned(), Tone::Accent),
            Marker::Number(number) => (format!("{number}."), Tone::Accent),
            Marker::Choice(number) => (number.to_string(), Tone::Accent),
            Marker::Tick(number, true) => (format!("{number} ☒"), Tone::Accent),
            Marker::Tick(number, false) => (format!("{number} □"), Tone::Accent),
            Marker::Source(number) => (format!("[{number}]"), Tone::Quiet),
            Marker::Day(day) => (day.clone(), Tone::Quiet),
            Marker::Term(term) => (term.clone(), Tone::Accent),
        };
        let indented = format!("{INDENT}{INDENT}{}", INDENT.repeat(depth));
        let lead = if is_chosen { format!("{INDENT}▸ ") } else { indented };
        let indent = " ".repeat(width(&lead) + width(&sign) + 1);
        let room = self.columns.saturating_sub(width(&indent)).max(8);
        let spans: Vec<Span<Tone>> = if is_chosen {
            spans.iter().map(|span| Span::new(span.text.clone(), Tone::Selected)).collect()
        } else {
            toned(spans)
        };
        for (place, line) in wrap(&spans, room).into_iter().enumerate() {
            let mut row = if place == 0 {
                vec![Span::new(lead.clone(), Tone::Body), Span::new(format!("{sign} "), tone)]
            } else {
                vec![Span::new(indent.clone(), Tone::Body)]
            };
            row.extend(line);
            self.rows.push(row);
        }
    }

    /// Wraps a paragraph, every row set in by `indent`.
    fn block(&mut self, indent: &str, spans: &[Span<Tone>]) {
        let room = self.columns.saturating_sub(width(indent)).max(8);
        for line in wrap(spans, room) {
            let mut row = vec![Span::new(indent, Tone::Body)];
            row.extend(line);
            self.rows.push(row);
        }
    }

    fn blank(&mut self) {
        if self.rows.last().is_some_and(|row| !row.is_empty()) {
            self.rows.push(Row::new());
        }
    }

    /// A paragraph after a paragraph needs air; after a heading it does not.
    fn blank_between_paragraphs(&mut self) {
        let after_heading = self.rows.last().is_some_and(|row| {
            let styled = row.last().map(|span| span.style);
            matches!(styled, Some(Tone::Heading | Tone::Strong | Tone::Verdict(_)))
        });
        if !after_heading {
            self.blank();
        }
    }
}

fn toned(spans: &[Span<Emphasis>]) -> Vec<Span<Tone>> {
    let tone = |emphasis| match emphasis {
        Emphasis::Plain => Tone::Body,
        Emphasis::Strong | Emphasis::Code => Tone::Strong,
        Emphasis::Italic => Tone::Italic,
        Emphasis::Link => Tone::Link,
    };
    spans.iter().map(|span| Span::new(span.text.clone(), tone(span.style))).collect()
}

/// How many columns a row takes.
pub fn row_width(row: &Row) -> usize {
    row.iter().map(|span| width(&span.text)).sum()
}
