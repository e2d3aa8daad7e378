//! A conversation as one HTML page that needs nothing else: no script, no other file, no network.

use super::document::document;
use super::link::{Piece, is_link, pieces, shown};
use super::parts::{Kind, Line, Part, in_a_line, lists, parts};
use super::targets::Targets;
use super::{day_and_title, disclaimer};
use crate::conversation::Conversation;
use crate::conversation::element::{Element, Marker, Sign};
use crate::conversation::page::page;
use crate::interface::Interface;
use crate::text::markdown::Emphasis;
use crate::text::printable::printable;
use crate::text::wrap::Span;

/// The whole conversation as a page, in its language. Verdicts and ticks are words before they are
/// colours or signs; every text is escaped, and only addresses on the web and of e-mail are links.
pub fn html(conversation: &Conversation) -> String {
    let interface = conversation.interface();
    let title = interface.say("transcript-title");
    let day = day_and_title(conversation);
    let targets = Targets::default();
    let mut writer = Writer { interface, targets: &targets, level: 3, out: String::new(), turn: 0 };
    writer.line(&element("h1", "", &escaped(&title)));
    writer.line(&element("p", "day", &escaped(&day)));
    for turn in conversation.turns() {
        writer.turn(&page(conversation, turn));
    }
    if let Some(disclaimer) = disclaimer(conversation) {
        writer.line(&element("p", "disclaimer note", &escaped(disclaimer)));
    }
    let body = format!("<main>\n{}</main>\n", writer.out);
    document(interface, &format!("{title} · {day}"), "", &body)
}

/// Part of a page as HTML: its headings are of this level, and lines and words lead where the
/// targets say.
pub(crate) fn fragment(
    elements: &[Element],
    interface: &Interface,
    level: usize,
    targets: &Targets<'_>,
) -> String {
    let mut writer = Writer { interface, targets, level, out: String::new(), turn: 0 };
    writer.parts(elements);
    writer.out
}

struct Writer<'a> {
    interface: &'a Interface,
    targets: &'a Targets<'a>,
    /// The level of the headings within an answer.
    level: usize,
    out: String,
    /// How many turns have begun; their headings are numbered by it.
    turn: usize,
}

impl Writer<'_> {
    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn turn(&mut self, elements: &[Element]) {
        if elements.is_empty() {
            return;
        }
        self.turn += 1;
        self.line(&format!("<article aria-labelledby=\"turn-{}\">", self.turn));
        self.parts(elements);
        self.line("</article>");
    }

    fn parts(&mut self, elements: &[Element]) {
        for part in parts(elements) {
            let written = match part {
                Part::One(element) => self.element(element),
                Part::List(lines) => self.lists(&lines),
            };
            self.line(&written);
        }
    }

    fn element(&self, part: &Element) -> String {
        match part {
            Element::Role { role, text, asks: true } => {
                labelled("question", &format!("{role}:"), text)
            }
            Element::Role { role, text, .. } => {
                let role = escaped(&format!("{role}:"));
                let text = escaped(text);
                let number = self.turn;
                format!("<h2 id=\"turn-{number}\"><span class=\"role\">{role}</span> {text}</h2>")
            }
            Element::Verdict(sign, words) => {
                let verdict = [("verdict", words.to_lowercase().into())];
                let text = self.interface.say_with("plain-verdict", &verdict);
                element("p", &format!("verdict {}", class(*sign)), &escaped(&text))
            }
            Element::Heading(text) => element(&format!("h{}", self.level), "", &escaped(text)),
            Element::Paragraph(text) | Element::Item(_, _, text) => {
                element("p", "", &spans(text, self.targets))
            }
            Element::Lead(text) => element("p", "lead", &escaped(text)),
            Element::Title(text) => element("p", "lead", &element("strong", "", &escaped(text))),
            Element::Step(text) => element("p", "step", &escaped(text)),
            Element::Note(text) | Element::Hint(text) => element("p", "note", &escaped(text)),
            Element::Remark(text) => element("p", "remark", &escaped(text)),
            Element::Trail(answers) => element("p", "note", &escaped(&self.trail(answers))),
            Element::Address(address) => element("p", "", &link(address)),
            Element::Grid(choices) => element("p", "", &escaped(&in_a_line(choices))),
            Element::Letter(lines) => letter(lines),
            Element::Warning(text) => {
                labelled("warning", &self.interface.say("plain-warning"), text)
            }
            Element::Apart { title, elements } => self.apart(title, elements),
        }
    }

    /// What somebody else says, as a group with a heading.
    fn apart(&self, title: &str, elements: &[Element]) -> String {
        let Self { interface, targets, level, turn, .. } = *self;
        let mut inside = Writer { interface, targets, level: level + 1, out: String::new(), turn };
        inside.parts(elements);
        let title = escaped(title);
        let heading = element(&format!("h{level}"), "", &title);
        let written = inside.out;
        let attributes = format!("class=\"apart\" role=\"group\" aria-label=\"{title}\"");
        format!("<section {attributes}>\n{heading}\n{written}</section>")
    }

    fn trail(&self, answers: &[(String, String)]) -> String {
        let answers = answers.iter().map(|(name, answer)| format!("{name}: {answer}"));
        let answers = answers.collect::<Vec<_>>().join("; ");
        self.interface.say_with("plain-trail", &[("answers", answers.into())])
    }

    fn lists(&self, lines: &[Line<'_>]) -> String {
        let runs = lists(lines).map(|run| self.list(run));
        runs.collect::<Vec<_>>().join("\n")
    }

    /// One list. Without its signs Safari no longer calls a list a list, so the role says it.
    fn list(&self, run: &[Line<'_>]) -> String {
        let first = run.first();
        let start = match first.map_or(1, |line| line.number) {
            1 => String::new(),
            number => format!(" start=\"{number}\""),
        };
        let (name, attributes) = match first.map(Line::kind) {
            None | Some(Kind::Bullets) => ("ul", String::new()),
            Some(Kind::Boxes) => ("ul", " class=\"boxes\" role=\"list\"".to_owned()),
            Some(Kind::Named) => ("ul", " class=\"named\" role=\"list\"".to_owned()),
            Some(Kind::Numbered) => ("ol", start),
            Some(Kind::Sources) => ("ol", format!(" class=\"sources\"{start}")),
        };
        let items: String = run.iter().map(|line| self.item(line)).collect();
        format!("<{name}{attributes}>\n{items}</{name}>")
    }

    fn item(&self, item: &Line<'_>) -> String {
        let mut inside = self.before(item);
        let text = spans(item.spans, self.targets);
        inside.push_str(&match self.targets.line(item.marker) {
            Some(anchor) => inner_link(anchor, &text),
            None => text,
        });
        for address in &item.addresses {
            inside.push(' ');
            inside.push_str(&link(address));
        }
        for remark in &item.remarks {
            inside.push_str(&element("p", "remark", &escaped(remark)));
        }
        if !item.nested.is_empty() {
            inside.push('\n');
            inside.push_str(&self.lists(&item.nested));
        }
        format!("<li>{inside}</li>\n")
    }

    /// What stands before a line and is not a number: a box, in words too, or a name.
    fn before(&self, item: &Line<'_>) -> String {
        match item.marker {
            Marker::Day(name) | Marker::Term(name) => {
                format!("{} ", element("strong", "", &escaped(&format!("{name}:"))))
            }
            Marker::Box | Marker::Tick(..) => {
                let (sign, words) = if item.is_ticked() {
                    ('☑', self.interface.say("transcript-ticked"))
                } else {
                    ('☐', self.interface.say("transcript-not-ticked"))
                };
                let words = element("span", "for-reader", &escaped(&words));
                format!("<span class=\"box\" aria-hidden=\"true\">{sign}</span>{words} ")
            }
            _ => String::new(),
        }
    }
}

/// The class by which a verdict has its colour, beside its words.
pub(crate) const fn class(sign: Sign) -> &'static str {
    match sign {
        Sign::Yes | Sign::NeedNot => "yes",
        Sign::No => "no",
        Sign::Conditional | Sign::Depends | Sign::Ask | Sign::Must => "if",
        Sign::On => "on",
    }
}

/// An element around what is escaped already.
pub(crate) fn element(name: &str, class: &str, inside: &str) -> String {
    if class.is_empty() {
        format!("<{name}>{inside}</{name}>")
    } else {
        format!("<{name} class=\"{class}\">{inside}</{name}>")
    }
}

fn labelled(class: &str, label: &str, text: &str) -> String {
    let label = element("strong", "", &escaped(label));
    element("p", class, &format!("{label} {}", escaped(text)))
}

/// Lines as a quotation: an empty line ends a paragraph, any other keeps its break.
fn letter(lines: &[String]) -> String {
    let paragraphs = lines.split(String::is_empty).filter(|lines| !lines.is_empty());
    let paragraphs = paragraphs.map(|lines| {
        let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
        element("p", "", &lines.join("<br>\n"))
    });
    format!("<blockquote>\n{}\n</blockquote>", paragraphs.collect::<Vec<_>>().join("\n"))
}

/// A link to an anchor of the same page, around what is escaped already.
pub(crate) fn inner_link(anchor: &str, inside: &str) -> String {
    format!("<a href=\"#{}\">{inside}</a>", escaped(anchor))
}

/// An address on the web or of an e-mail as a link, any other as text.
pub(crate) fn link(address: &str) -> String {
    if is_link(address) {
        format!("<a href=\"{}\">{}</a>", escaped(address), escaped(shown(address)))
    } else {
        escaped(address)
    }
}

fn spans(spans: &[Span<Emphasis>], targets: &Targets<'_>) -> String {
    let pieces = pieces(spans).into_iter().map(|piece| match piece {
        Piece::Link(address) => link(&address),
        Piece::Text(text, style) => match style {
            Emphasis::Strong => element("strong", "", &escaped(&text)),
            Emphasis::Italic => element("em", "", &escaped(&text)),
            Emphasis::Code => element("code", "", &escaped(&text)),
            Emphasis::Term => match targets.term(&text) {
                Some(anchor) => inner_link(&anchor, &escaped(&text)),
                None => escaped(&text),
            },
            Emphasis::Plain | Emphasis::Link => escaped(&text),
        },
    });
    pieces.collect()
}

/// Text that is nothing but text, between tags and in an attribute with quotes.
pub(crate) fn escaped(text: &str) -> String {
    let text = printable(text);
    let mut escaped = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{escaped, letter, link, spans};
    use crate::text::markdown::{Block, parse};
    use crate::transcript::targets::Targets;

    #[test]
    fn no_text_is_a_tag() {
        assert_eq!(
            escaped("</article><script>\u{1b}[31m & \"'"),
            "&lt;/article&gt;&lt;script&gt;[31m &amp; &quot;&#39;"
        );
    }

    #[test]
    fn only_addresses_become_links() {
        assert_eq!(
            link("https://ap.nl/?a=b&c"),
            "<a href=\"https://ap.nl/?a=b&amp;c\">https://ap.nl/?a=b&amp;c</a>"
        );
        assert_eq!(link("javascript:alert('x')"), "javascript:alert(&#39;x&#39;)");
        assert_eq!(
            link("mailto:a@b.nl?subject=x&body=y"),
            "<a href=\"mailto:a@b.nl?subject=x&amp;body=y\">a@b.nl</a>"
        );
    }

    #[test]
    fn emphasis_has_its_tags() {
        let Block::Paragraph(read) = &parse("Dit **mag** *niet*: `<b>`")[0] else {
            panic!("no paragraph")
        };
        let written = spans(read, &Targets::default());
        assert_eq!(written, "Dit <strong>mag</strong> <em>niet</em>: <code>&lt;b&gt;</code>");
    }

    #[test]
    fn a_letter_keeps_its_lines_and_paragraphs() {
        let lines = ["een", "twee", "", "", "drie"].map(str::to_owned);
        let expected = "<blockquote>\n<p>een<br>\ntwee</p>\n<p>drie</p>\n</blockquote>";
        assert_eq!(letter(&lines), expected);
    }
}
