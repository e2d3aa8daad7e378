//! Pages as plain text: for the plain mode, for `ask` and for `show`.

use crate::conversation::element::{Element, Marker};
use crate::interface::Interface;
use crate::text::markdown::Emphasis;
use crate::text::width::width;
use crate::text::wrap::{Span, wrap, wrap_plain};

/// Writes a page as lines of at most `columns` columns. Roles, verdict and warnings are words; there
/// is no colour and no sign that only the eye understands. Addresses are never broken.
pub fn text(elements: &[Element], interface: &Interface, columns: usize) -> String {
    let mut writer =
        TextWriter { interface, columns: columns.max(20), lines: Vec::new(), after_heading: false };
    for element in elements {
        writer.element(element);
        writer.after_heading = matches!(element, Element::Heading(_));
    }
    let mut text = writer.lines.join("\n").trim_end().to_owned();
    text.push('\n');
    text
}

struct TextWriter<'a> {
    interface: &'a Interface,
    columns: usize,
    lines: Vec<String>,
    /// Whether the element before was a heading.
    after_heading: bool,
}

impl TextWriter<'_> {
    fn element(&mut self, element: &Element) {
        match element {
            Element::Role { role, text, .. } => self.plain(&format!("{role}: {text}")),
            Element::Verdict(_, words) => {
                let words = words.to_lowercase();
                self.plain(&self.interface.say_with("plain-verdict", &[("verdict", words.into())]));
            }
            Element::Heading(text) | Element::Step(text) => {
                self.blank();
                self.plain(&format!("{text}:"));
            }
            Element::Paragraph(spans) => {
                // A list keeps to the paragraph before it; two paragraphs need air between them.
                if !self.after_heading {
                    self.blank();
                }
                self.hanging("", spans);
            }
            Element::Lead(text)
            | Element::Title(text)
            | Element::Note(text)
            | Element::Hint(text) => self.plain(text),
            Element::Trail(answers) => {
                let answers = answers.iter().map(|(name, answer)| format!("{name}: {answer}"));
                let answers = answers.collect::<Vec<_>>().join("; ");
                let answers = [("answers", answers.into())];
                self.plain(&self.interface.say_with("plain-trail", &answers));
            }
            Element::Remark(text) => {
                let wrapped = wrap_plain(text, self.columns.saturating_sub(3));
                self.lines.extend(wrapped.iter().map(|line| format!("   {line}")));
            }
            Element::Item(marker, depth, spans) => {
                let first = format!("{}{} ", "  ".repeat(*depth), marker_text(marker));
                self.hanging(&first, spans);
            }
            Element::Grid(choices) => {
                for (number, text) in choices {
                    self.plain(&format!("{number}. {text}"));
                }
            }
            Element::Letter(lines) => {
                for line in lines {
                    let wrapped = wrap_plain(line, self.columns.saturating_sub(2));
                    self.lines.extend(
                        wrapped.iter().map(|line| format!("  {line}").trim_end().to_owned()),
                    );
                }
            }
            Element::Address(address) => self.lines.push(format!("    {address}")),
            Element::Warning(text) => {
                self.plain(&format!("{} {text}", self.interface.say("plain-warning")));
            }
            Element::Apart { title, elements } => self.apart(title, elements),
        }
    }

    /// What somebody else says, set in; where it ends is said as well, for who cannot see that.
    fn apart(&mut self, title: &str, elements: &[Element]) {
        self.blank();
        self.plain(&format!("{title}:"));
        let inside = text(elements, self.interface, self.columns.saturating_sub(2));
        let set_in = |line: &str| if line.is_empty() { String::new() } else { format!("  {line}") };
        self.lines.extend(inside.lines().map(set_in));
        self.plain(&self.interface.say_with("apart-end", &[("title", title.into())]));
        self.lines.push(String::new());
    }

    fn blank(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }

    fn plain(&mut self, text: &str) {
        self.lines.extend(wrap_plain(text, self.columns));
    }

    /// A paragraph whose first line begins with `first`, the others indented as far.
    fn hanging(&mut self, first: &str, spans: &[Span<Emphasis>]) {
        let indent = " ".repeat(width(first));
        let room = self.columns.saturating_sub(width(first));
        for (place, line) in wrap(spans, room).into_iter().enumerate() {
            let before = if place == 0 { first } else { &indent };
            let text: String = line.into_iter().map(|span| span.text).collect();
            self.lines.push(format!("{before}{text}"));
        }
    }
}

fn marker_text(marker: &Marker) -> String {
    match marker {
        Marker::Bullet => "-".to_owned(),
        Marker::Box => "[ ]".to_owned(),
        Marker::Number(number) => format!("{number}."),
        Marker::Choice(number) => format!("{number}."),
        Marker::Tick(number, ticked) => format!("{number}. [{}]", if *ticked { "x" } else { " " }),
        Marker::Source(number) => format!("[{number}]"),
        Marker::Day(text) | Marker::Term(text) => format!("{text}:"),
    }
}
