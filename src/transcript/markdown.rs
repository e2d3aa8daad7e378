//! Pages and a conversation as Markdown (`CommonMark`, with the task boxes that most programs know).

use super::escape::{address, inline, inner_link, line, spans};
use super::parts::{Kind, Line, Part, in_a_line, lists, parts};
use super::targets::Targets;
use super::{day_and_title, disclaimer};
use crate::conversation::Conversation;
use crate::conversation::element::{Element, Marker};
use crate::conversation::page::page;
use crate::interface::Interface;

/// The largest number that may stand before a line of a list: Markdown reads nine digits.
const LARGEST: u64 = 999_999_999;

/// A page as Markdown, with a line break at the end; an empty page is an empty text.
///
/// The answer is a heading of the second level, the headings below it are of the third. Text reads
/// back as the same text, whatever it holds; addresses on the web and of e-mail are the only links.
pub fn markdown(elements: &[Element], interface: &Interface) -> String {
    fragment(elements, interface, 2, &Targets::default())
}

/// Part of a page as Markdown: its headings are of this level, and lines and words lead where the
/// targets say.
pub(crate) fn fragment(
    elements: &[Element],
    interface: &Interface,
    level: usize,
    targets: &Targets<'_>,
) -> String {
    let mut writer = Writer { interface, targets, blocks: Vec::new(), level };
    writer.parts(elements);
    finished(&writer.blocks)
}

/// A whole conversation as Markdown: a title, the day, the turns with a line between them, and what
/// the answers are worth.
pub fn conversation_markdown(conversation: &Conversation) -> String {
    let interface = conversation.interface();
    let title = inline(&interface.say("transcript-title"));
    let mut blocks = vec![format!("# {title}"), line(&day_and_title(conversation))];
    for turn in conversation.turns() {
        let page = markdown(&page(conversation, turn), interface);
        if !page.is_empty() {
            blocks.extend(["---".to_owned(), page.trim_end().to_owned()]);
        }
    }
    if let Some(disclaimer) = disclaimer(conversation) {
        blocks.extend(["---".to_owned(), around("*", disclaimer)]);
    }
    finished(&blocks)
}

/// Blocks as a text, with a line break at the end; of none an empty text.
pub(crate) fn finished(blocks: &[String]) -> String {
    let blocks: Vec<&str> =
        blocks.iter().map(String::as_str).filter(|block| !block.is_empty()).collect();
    if blocks.is_empty() { String::new() } else { format!("{}\n", blocks.join("\n\n")) }
}

struct Writer<'a> {
    interface: &'a Interface,
    targets: &'a Targets<'a>,
    blocks: Vec<String>,
    /// The level of the next heading.
    level: usize,
}

impl Writer<'_> {
    fn parts(&mut self, elements: &[Element]) {
        for part in parts(elements) {
            match part {
                Part::One(element) => self.element(element),
                Part::List(lines) => self.blocks.push(list(&lines, 0, self.targets)),
            }
        }
    }

    fn element(&mut self, element: &Element) {
        let block = match element {
            Element::Role { role, text, asks: true } => labelled(&format!("{role}:"), text),
            Element::Role { text, .. } => {
                self.level += 1;
                heading(self.level - 1, text)
            }
            Element::Verdict(_, words) => {
                let verdict = [("verdict", words.to_lowercase().into())];
                around("**", &self.interface.say_with("plain-verdict", &verdict))
            }
            Element::Heading(text) => heading(self.level, text),
            Element::Paragraph(text) | Element::Item(_, _, text) => spans(text, self.targets),
            Element::Title(text) => around("**", text),
            Element::Note(text) | Element::Hint(text) | Element::Step(text) => around("*", text),
            Element::Lead(text) | Element::Remark(text) => line(text),
            Element::Trail(answers) => line(&self.trail(answers)),
            Element::Address(text) => address(text),
            Element::Grid(choices) => line(&in_a_line(choices)),
            Element::Letter(lines) => quotation(lines),
            Element::Warning(text) => labelled(&self.interface.say("plain-warning"), text),
            Element::Apart { title, elements } => self.apart(title, elements),
        };
        self.blocks.push(block);
    }

    /// What somebody else says, as a quotation with a heading.
    fn apart(&self, title: &str, elements: &[Element]) -> String {
        let level = self.level;
        let blocks = vec![heading(level, title)];
        let Self { interface, targets, .. } = *self;
        let mut inside = Writer { interface, targets, blocks, level: level + 1 };
        inside.parts(elements);
        let written = finished(&inside.blocks);
        let quoted = written.lines().map(|line| format!("> {line}").trim_end().to_owned());
        quoted.collect::<Vec<_>>().join("\n")
    }

    fn trail(&self, answers: &[(String, String)]) -> String {
        let answers = answers.iter().map(|(name, answer)| format!("{name}: {answer}"));
        let answers = answers.collect::<Vec<_>>().join("; ");
        self.interface.say_with("plain-trail", &[("answers", answers.into())])
    }
}

/// A heading of a level from 1.
pub(crate) fn heading(level: usize, text: &str) -> String {
    format!("{} {}", "#".repeat(level), inline(text))
}

/// A text with a mark on either side; of an empty one nothing, since marks alone are a line across.
pub(crate) fn around(mark: &str, text: &str) -> String {
    let text = inline(text);
    if text.is_empty() { text } else { format!("{mark}{text}{mark}") }
}

fn labelled(label: &str, text: &str) -> String {
    format!("{} {}", around("**", label), inline(text)).trim().to_owned()
}

/// Lines as a quotation that keeps its line breaks.
fn quotation(lines: &[String]) -> String {
    let lines: Vec<String> = lines.iter().map(|text| line(text)).collect();
    let nexts = lines.iter().skip(1).map(String::as_str).chain([""]);
    let quoted = lines.iter().zip(nexts).map(|(line, next)| {
        // A backslash at the end keeps the break to the next line.
        let end = if line.is_empty() || next.is_empty() { "" } else { "\\" };
        format!("> {line}{end}").trim_end().to_owned()
    });
    quoted.collect::<Vec<_>>().join("\n")
}

/// The lines of a list, indented so far. A run of another kind gets another mark, by which Markdown
/// knows it for another list.
fn list(lines: &[Line<'_>], indent: usize, targets: &Targets<'_>) -> String {
    let runs = lists(lines).enumerate();
    let runs = runs.map(|(place, run)| {
        let is_second = place % 2 == 1;
        let is_airy = run.iter().any(|line| !line.remarks.is_empty());
        let items: Vec<_> = run.iter().map(|line| item(line, indent, is_second, targets)).collect();
        items.join(if is_airy { "\n\n" } else { "\n" })
    });
    runs.collect::<Vec<_>>().join("\n\n")
}

fn item(item: &Line<'_>, indent: usize, is_second: bool, targets: &Targets<'_>) -> String {
    let mark = match item.kind() {
        Kind::Numbered | Kind::Sources => {
            format!("{}{} ", item.number.min(LARGEST), if is_second { ')' } else { '.' })
        }
        _ => format!("{} ", if is_second { '*' } else { '-' }),
    };
    let before = match item.marker {
        Marker::Day(name) | Marker::Term(name) => format!("{} ", around("**", &format!("{name}:"))),
        _ if item.kind() != Kind::Boxes => String::new(),
        _ => format!("[{}] ", if item.is_ticked() { 'x' } else { ' ' }),
    };
    let inside = indent + mark.len();
    let text = match targets.line(item.marker) {
        Some(anchor) => {
            let words: String = item.spans.iter().map(|span| span.text.as_str()).collect();
            inner_link(anchor, &words)
        }
        None => spans(item.spans, targets),
    };
    let mut written = format!("{}{mark}{before}{text}", " ".repeat(indent));
    for place in &item.addresses {
        written.push_str(&format!(" {}", address(place)));
    }
    for remark in &item.remarks {
        written.push_str(&format!("\n\n{}{}", " ".repeat(inside), line(remark)));
    }
    if let Some(first) = item.nested.first() {
        // Directly below text Markdown takes a number for the start of a list only if it is 1.
        let has_number = matches!(first.kind(), Kind::Numbered | Kind::Sources);
        let is_plain = item.remarks.is_empty() && (!has_number || first.number == 1);
        let gap = if is_plain { "\n" } else { "\n\n" };
        written.push_str(&format!("{gap}{}", list(&item.nested, inside, targets)));
    }
    written.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag};

    use super::markdown;
    use crate::conversation::element::{Element, Marker, Sign};
    use crate::interface::Interface;
    use crate::language::Language;
    use crate::text::markdown::Emphasis;
    use crate::text::printable::printable;
    use crate::text::wrap::Span;

    /// Below text Markdown takes no number for a list but 1, so 0 would be read as text.
    #[test]
    fn a_list_from_nought_within_another_is_a_list() {
        let item = |marker, depth, text: &str| {
            Element::Item(marker, depth, vec![Span::new(text, Emphasis::Plain)])
        };
        let written = of(&[item(Marker::Bullet, 0, "a"), item(Marker::Number(0), 1, "b")]);
        assert_eq!(written, "- a\n\n  0. b\n");
    }

    const ADDRESS: &str = "https://ap.nl/a_b*c*?d=e&amp;f";

    fn of(elements: &[Element]) -> String {
        markdown(elements, &Interface::new(Language::Dutch, None))
    }

    /// The text that a reader of the Markdown sees, without white space; fails on what was not meant
    /// to be there.
    fn read(text: &str) -> String {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_GFM;
        let mut seen = String::new();
        for event in Parser::new_ext(text, options) {
            match event {
                Event::Text(text) | Event::Code(text) => seen.push_str(&text),
                Event::Html(_) | Event::InlineHtml(_) => panic!("HTML in {text}"),
                Event::Start(Tag::Link { dest_url, .. }) => assert_eq!(&*dest_url, ADDRESS),
                Event::Start(
                    Tag::Image { .. }
                    | Tag::CodeBlock(_)
                    | Tag::Table(_)
                    | Tag::FootnoteDefinition(_)
                    | Tag::Strikethrough
                    | Tag::HtmlBlock,
                )
                | Event::Rule
                | Event::FootnoteReference(_) => panic!("{event:?} in {text}"),
                _ => {}
            }
        }
        bare(&seen)
    }

    fn bare(text: &str) -> String {
        printable(text).split_whitespace().collect()
    }

    fn lists(text: &str) -> usize {
        let starts = Parser::new(text).filter(|event| matches!(event, Event::Start(Tag::List(_))));
        starts.count()
    }

    /// Anything, and much of what Markdown takes for its own.
    fn hostile() -> impl Strategy<Value = String> {
        let token = prop_oneof![
            Just("*"),
            Just("_"),
            Just("**"),
            Just("`"),
            Just("```"),
            Just("~~~"),
            Just("["),
            Just("]("),
            Just("]: x"),
            Just("!["),
            Just("<b>"),
            Just("</article><script>"),
            Just("<!--"),
            Just("<https://x.nl>"),
            Just("&amp;"),
            Just("&#65;"),
            Just("\\"),
            Just("#"),
            Just("# "),
            Just("- "),
            Just("---"),
            Just("1. "),
            Just("2) "),
            Just("> "),
            Just("+ "),
            Just("==="),
            Just("|"),
            Just("|-|"),
            Just("[x] "),
            Just("[^1]"),
            Just(" "),
            Just("mag"),
            Just("é"),
            Just("\n"),
            Just("\n\n"),
            Just("\t"),
            Just("\u{1b}[31m"),
        ];
        let tokens = proptest::collection::vec(token, 0..12).prop_map(|tokens| tokens.concat());
        prop_oneof![tokens, any::<String>()]
    }

    fn style() -> impl Strategy<Value = Emphasis> {
        prop_oneof![
            Just(Emphasis::Plain),
            Just(Emphasis::Strong),
            Just(Emphasis::Italic),
            Just(Emphasis::Code),
            Just(Emphasis::Link),
        ]
    }

    proptest! {
        /// Whatever is typed and wherever it is shown, it reads back as that text.
        #[test]
        fn text_reads_back(text in hostile()) {
            let plain = |text: &str| vec![Span::new(text, Emphasis::Plain)];
            let role = |asks| Element::Role { role: "Vraag".into(), text: text.clone(), asks };
            let lines: Vec<String> = text.lines().map(str::to_owned).collect();
            let elements = [
                (role(true), format!("Vraag:{text}")),
                (Element::Warning(text.clone()), format!("Let op:{text}")),
                (role(false), text.clone()),
                (Element::Verdict(Sign::Yes, "MAG".into()), "Oordeel: mag".into()),
                (Element::Lead(text.clone()), text.clone()),
                (Element::Title(text.clone()), text.clone()),
                (Element::Heading(text.clone()), text.clone()),
                (Element::Paragraph(plain(&text)), text.clone()),
                (Element::Item(Marker::Bullet, 0, plain(&text)), text.clone()),
                (Element::Item(Marker::Number(3), 1, plain(&text)), text.clone()),
                (Element::Remark(text.clone()), text.clone()),
                (Element::Item(Marker::Tick(1, true), 0, plain(&text)), text.clone()),
                (Element::Item(Marker::Source(1), 0, plain(&text)), text.clone()),
                (Element::Address(ADDRESS.into()), ADDRESS.into()),
                (Element::Item(Marker::Term("?".into()), 0, plain(&text)), format!("?:{text}")),
                (Element::Letter(lines), text.clone()),
                (Element::Address(ADDRESS.into()), ADDRESS.into()),
                (Element::Note(text.clone()), text.clone()),
                (
                    Element::Apart {
                        title: text.clone(),
                        elements: vec![
                            Element::Paragraph(plain(&text)),
                            Element::Item(Marker::Bullet, 0, plain(&text)),
                            Element::Warning(text.clone()),
                        ],
                    },
                    format!("{text}{text}{text}Let op:{text}"),
                ),
            ];
            let expected: String = elements.iter().map(|(_, text)| bare(text)).collect();
            let elements: Vec<Element> = elements.into_iter().map(|(element, _)| element).collect();
            let written = of(&elements);
            prop_assert_eq!(read(&written), expected, "{}", written);
            prop_assert_eq!(lists(&written), 6, "{}", written);
        }

        /// Emphasis next to anything may be left out, but never changes the text.
        #[test]
        fn emphasis_never_changes_the_text(
            parts in proptest::collection::vec((hostile(), style()), 0..6)
        ) {
            let expected: String = parts.iter().map(|(text, _)| bare(text)).collect();
            let spans = parts.into_iter().map(|(text, style)| Span::new(text, style)).collect();
            let written = of(&[Element::Paragraph(spans)]);
            prop_assert_eq!(read(&written), expected, "{}", written);
        }
    }

    #[test]
    fn a_page_has_its_forms() {
        let elements = [
            Element::Role { role: "Vraag".into(), text: "mag # dit?".into(), asks: true },
            Element::Role { role: "Antwoord".into(), text: "Mag dit?".into(), asks: false },
            Element::Verdict(Sign::Conditional, "MAG, MITS".into()),
            Element::Lead("Ja.".into()),
            Element::Heading("Regel dit".into()),
            Element::item(Marker::Box, "Vraag het."),
            Element::item(Marker::Tick(2, true), "Schrijf het op."),
            Element::item(Marker::Day("2026-01-01".into()), "Nieuw. [1]"),
            Element::Heading("Bronnen".into()),
            Element::item(Marker::Source(1), "AVG, art. 5"),
            Element::Address("https://ap.nl/a_b".into()),
            Element::Heading("Lees ook".into()),
            Element::item(Marker::Choice(2), "Een"),
            Element::Remark("over een".into()),
            Element::item(Marker::Choice(3), "Twee"),
            Element::Letter(vec!["Aan: a@b.nl".into(), "x".into(), String::new(), "- y".into()]),
            Element::Warning("kijk uit".into()),
            Element::Note("klaar".into()),
            Element::Apart {
                title: "Eigen beleid".into(),
                elements: vec![
                    Element::Heading("Bronnen".into()),
                    Element::item(Marker::Source(1), "Besluit"),
                ],
            },
        ];
        let expected = "**Vraag:** mag \\# dit?\n\n## Mag dit?\n\n**Oordeel: mag, mits**\n\nJa.\n\n\
            ### Regel dit\n\n- [ ] Vraag het.\n- [x] Schrijf het op.\n\n\
            * **2026-01-01:** Nieuw. \\[1\\]\n\n\
            ### Bronnen\n\n1. AVG, art. 5 <https://ap.nl/a_b>\n\n\
            ### Lees ook\n\n1. Een\n\n   over een\n\n2. Twee\n\n\
            > Aan: a@b.nl\\\n> x\n>\n> \\- y\n\n**Let op:** kijk uit\n\n*klaar*\n\n\
            > ### Eigen beleid\n>\n> #### Bronnen\n>\n> 1. Besluit\n";
        assert_eq!(of(&elements), expected);
        assert_eq!(of(&[]), "");
    }
}
