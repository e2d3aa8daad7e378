//! Pages as rows for a given width. Both the update (to scroll) and the view (to draw) read the
//! rows from here, so that they never count differently.

use super::theme::{Tone, verdict_sign};
use crate::conversation::element::{Element, Marker};
use crate::text::markdown::Emphasis;
use crate::text::width::{shorten, width};
use crate::text::wrap::{Span, wrap, wrap_plain};

/// A row of the screen: pieces of text with their meaning.
pub type Row = Vec<Span<Tone>>;

/// The widest that text is set, in columns; longer lines are hard to read.
pub const WIDEST: usize = 92;

/// How far what is said is set in from what is asked.
const INDENT: &str = "  ";

/// The line to the left of a letter and of what somebody else says.
const BAR: char = '│';

/// A place that one can go to: the beginning of a turn or of a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The row where it begins.
    pub row: usize,
    /// What it is called.
    pub title: String,
    /// Whether a turn begins here, not a part of one.
    pub is_turn: bool,
}

/// Pages in rows, with what can be found in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Laid {
    /// The rows, from top to bottom.
    pub rows: Vec<Row>,
    /// The addresses that [`Tone::Link`] counts.
    pub links: Vec<String>,
    /// Where turns and their parts begin, in the order of the rows.
    pub places: Vec<Place>,
    /// The row where the chosen line begins.
    pub chosen_row: Option<usize>,
}

/// Lays out one page in rows of at most `columns` columns.
pub fn lay_out(elements: &[Element], columns: usize) -> Laid {
    let mut layout = Layout::new(columns);
    layout.page(elements, None);
    layout.laid
}

/// Lays out pages below each other.
pub struct Layout {
    columns: usize,
    /// What was laid out so far.
    pub laid: Laid,
    /// Whether the element before was a line of a list.
    after_list: bool,
    /// Which of the lines of the page that can be chosen is, counted from 0.
    chosen: Option<usize>,
    /// How many lines of the page that can be chosen came so far.
    number: usize,
    /// Whether nobody has spoken on this page yet: the first who does begins a turn.
    is_start: bool,
}

impl Layout {
    /// Nothing yet, for rows of at most `columns` columns.
    pub fn new(columns: usize) -> Self {
        Self {
            columns: columns.clamp(8, WIDEST),
            laid: Laid::default(),
            after_list: false,
            chosen: None,
            number: 0,
            is_start: true,
        }
    }

    /// Adds a page, with one of its lines that can be chosen marked as chosen.
    pub fn page(&mut self, elements: &[Element], chosen: Option<usize>) {
        self.chosen = chosen;
        self.number = 0;
        self.is_start = true;
        self.elements(elements);
    }

    fn elements(&mut self, elements: &[Element]) {
        for element in elements {
            self.element(element);
            self.after_list =
                matches!(element, Element::Item(..) | Element::Address(_) | Element::Grid(_));
        }
    }

    /// Adds a row.
    pub fn row(&mut self, row: Row) {
        self.laid.rows.push(row);
    }

    fn element(&mut self, element: &Element) {
        match element {
            Element::Role { role, text, asks } => self.role(role, text, *asks),
            Element::Verdict(verdict, words) => {
                let text = format!("{} {words}", verdict_sign(*verdict));
                self.block(INDENT, &[Span::new(text, Tone::Verdict(*verdict))]);
            }
            Element::Heading(text) => {
                self.blank();
                self.place(text, false);
                self.block(INDENT, &[Span::new(text, Tone::Heading)]);
            }
            Element::Paragraph(spans) => {
                self.blank_between_paragraphs();
                let spans = self.toned(spans);
                self.block(INDENT, &spans);
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
            Element::Grid(choices) => self.grid(choices),
            Element::Address(address) => {
                let tone = self.link(address);
                self.block("      ", &[Span::new(address, tone)]);
            }
            Element::Letter(lines) => self.letter(lines),
            Element::Note(text) | Element::Hint(text) => self.note(text),
            Element::Remark(text) => self.block("      ", &[Span::new(text, Tone::Quiet)]),
            Element::Warning(text) => {
                self.block(INDENT, &[Span::new(format!("! {text}"), Tone::Warning)]);
            }
            Element::Apart { title, elements } => self.apart(title, elements),
        }
    }

    /// What somebody else says, with a line to the left of all of it.
    fn apart(&mut self, title: &str, elements: &[Element]) {
        self.blank();
        self.place(title, false);
        let bar = format!("{INDENT}{BAR}");
        let (columns, from) = (self.columns, self.laid.rows.len());
        self.columns = columns.saturating_sub(width(&bar)).max(8);
        self.block(INDENT, &[Span::new(title, Tone::Heading)]);
        self.elements(elements);
        self.columns = columns;
        for row in self.laid.rows.iter_mut().skip(from) {
            row.insert(0, Span::new(bar.clone(), Tone::Accent));
        }
    }

    fn place(&mut self, title: &str, is_turn: bool) {
        let row = self.laid.rows.len();
        self.laid.places.push(Place { row, title: title.to_owned(), is_turn });
    }

    /// The look of a link to this address.
    fn link(&mut self, address: &str) -> Tone {
        let links = &mut self.laid.links;
        let place = links.iter().position(|known| known == address).unwrap_or_else(|| {
            links.push(address.to_owned());
            links.len() - 1
        });
        Tone::Link(place)
    }

    fn role(&mut self, role: &str, text: &str, asks: bool) {
        self.blank();
        if std::mem::take(&mut self.is_start) {
            self.place(text, true);
        }
        let tone = if asks { Tone::Quiet } else { Tone::Accent };
        self.row(vec![Span::new(format!("{role}:"), tone)]);
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
        let bar = format!("{INDENT}{BAR} ");
        let room = self.columns.saturating_sub(width(&bar)).max(8);
        for line in lines.iter().flat_map(|line| wrap_plain(line, room)) {
            self.row(vec![Span::new(bar.clone(), Tone::Accent), Span::new(line, Tone::Body)]);
        }
    }

    /// Short numbered lines, side by side where there is room, read down the columns.
    fn grid(&mut self, choices: &[(usize, String)]) {
        let room = self.columns.saturating_sub(width(INDENT));
        let cell = |(number, text): &(usize, String)| format!("{number:>3} {text}");
        let cells: Vec<String> =
            choices.iter().map(|choice| shorten(&cell(choice), room)).collect();
        let down =
            (1..=cells.len()).find(|down| widths(&cells, *down).iter().sum::<usize>() <= room);
        let down = down.unwrap_or(cells.len()).max(1);
        let widths = widths(&cells, down);
        for line in 0..down {
            let mut row = vec![Span::new(INDENT, Tone::Body)];
            let across = cells.iter().skip(line).step_by(down);
            for (place, (text, columns)) in across.zip(&widths).enumerate() {
                let (number, title) = text.split_at_checked(4).unwrap_or((text, ""));
                row.push(Span::new(number, Tone::Accent));
                let is_last = (place + 1) * down + line >= cells.len();
                let gap = if is_last { 0 } else { columns.saturating_sub(width(text)) };
                row.push(Span::new(format!("{title}{}", " ".repeat(gap)), Tone::Body));
            }
            self.row(row);
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
            self.laid.chosen_row = Some(self.laid.rows.len());
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
            self.toned(spans)
        };
        for (place, line) in wrap(&spans, room).into_iter().enumerate() {
            let mut row = if place == 0 {
                vec![Span::new(lead.clone(), Tone::Body), Span::new(format!("{sign} "), tone)]
            } else {
                vec![Span::new(indent.clone(), Tone::Body)]
            };
            row.extend(line);
            self.row(row);
        }
    }

    /// Wraps a paragraph, every row set in by `indent`.
    fn block(&mut self, indent: &str, spans: &[Span<Tone>]) {
        let room = self.columns.saturating_sub(width(indent)).max(8);
        for line in wrap(spans, room) {
            let mut row = vec![Span::new(indent, Tone::Body)];
            row.extend(line);
            self.row(row);
        }
    }

    fn blank(&mut self) {
        if self.laid.rows.last().is_some_and(|row| !row.is_empty()) {
            self.row(Row::new());
        }
    }

    /// A paragraph after a paragraph needs air; after a heading it does not.
    fn blank_between_paragraphs(&mut self) {
        let after_heading = self.laid.rows.last().is_some_and(|row| {
            let styled = row.last().map(|span| span.style);
            matches!(styled, Some(Tone::Heading | Tone::Strong | Tone::Verdict(_)))
        });
        if !after_heading {
            self.blank();
        }
    }

    /// The looks of running text. The address that follows the text of a link is a link too.
    fn toned(&mut self, spans: &[Span<Emphasis>]) -> Vec<Span<Tone>> {
        let mut toned = Vec::new();
        for span in spans {
            let tone = match span.style {
                Emphasis::Plain => Tone::Body,
                Emphasis::Strong | Emphasis::Code => Tone::Strong,
                Emphasis::Italic => Tone::Italic,
                Emphasis::Term => Tone::Term,
                Emphasis::Link => {
                    address_in(&span.text).map_or(Tone::Strong, |found| self.link(found))
                }
            };
            toned.push(Span::new(span.text.clone(), tone));
        }
        toned
    }
}

/// How wide the columns are, with a gap between them, when cells stand `down` below each other.
fn widths(cells: &[String], down: usize) -> Vec<usize> {
    let column = |cells: &[String]| cells.iter().map(|cell| width(cell)).max().unwrap_or(0) + 3;
    let mut widths: Vec<usize> = cells.chunks(down.max(1)).map(column).collect();
    if let Some(last) = widths.last_mut() {
        *last -= 3;
    }
    widths
}

/// The address that a piece of a link shows, without the brackets around it.
fn address_in(text: &str) -> Option<&str> {
    let bare = text.trim().trim_start_matches('(').trim_end_matches(')');
    let is_address = ["https://", "http://", "mailto:"].iter().any(|start| bare.starts_with(start));
    is_address.then_some(bare)
}

/// How many columns a row takes.
pub fn row_width(row: &Row) -> usize {
    row.iter().map(|span| width(&span.text)).sum()
}

/// The text of a row, without what sets it in.
pub fn row_text(row: &Row) -> String {
    let text: String = row.iter().map(|span| span.text.as_str()).collect();
    text.trim_end().chars().skip(indent(&text)).collect()
}

/// How many characters set a row with this text in: spaces, and the line to the left of what stands
/// apart.
pub fn indent(text: &str) -> usize {
    text.chars().take_while(|character| character.is_whitespace() || *character == BAR).count()
}
