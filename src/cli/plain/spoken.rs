//! Pages for whoever hears them: in words what only the eye understands, and nothing twice that was
//! heard just now.

use crate::conversation::element::{Element, Marker};
use crate::interface::Interface;
use crate::text::markdown::Emphasis;
use crate::text::wrap::Span;

/// A page in words.
pub(super) fn spoken(elements: &[Element], interface: &Interface) -> Vec<Element> {
    let mut page = Vec::with_capacity(elements.len());
    let mut after_heading = false;
    for element in elements {
        // Below a question there stands how to tick; below an outcome there does not.
        if after_heading && matches!(element, Element::Item(Marker::Tick(..), _, _)) {
            page.push(Element::Hint(interface.say("plain-tick")));
        }
        after_heading = matches!(element, Element::Heading(_));
        page.extend(in_words(element, interface));
    }
    page
}

/// Lines of which the tick changed: here one also hears that a tick was taken away.
pub(super) fn spoken_ticks(elements: &[Element], interface: &Interface) -> Vec<Element> {
    let words = elements.iter().map(|element| match element {
        Element::Item(Marker::Tick(number, is_ticked), depth, spans) => {
            let key = if *is_ticked { "transcript-ticked" } else { "transcript-not-ticked" };
            after_words(&interface.say(key), *number, *depth, spans)
        }
        other => other.clone(),
    });
    words.collect()
}

/// A text without the signs between its parts.
pub(super) fn spoken_text(text: &str, interface: &Interface) -> String {
    text.replace(" · ", ", ").replace(" → ", &format!(" {} ", interface.say("plain-as")))
}

/// The text of a line of a list without such signs. An arrow in it says what answers lead to; such a
/// line is read as a whole, whatever stands out in it.
fn spoken_line(spans: &[Span<Emphasis>], interface: &Interface) -> Vec<Span<Emphasis>> {
    let text: String = spans.iter().map(|span| span.text.as_str()).collect();
    let Some((answers, outcome)) = text.split_once(" → ") else {
        let spoken = |span: &Span<Emphasis>| spoken_text(&span.text, interface);
        return spans.iter().map(|span| Span::new(spoken(span), span.style)).collect();
    };
    let answers = answers.replace(" / ", &format!(" {} ", interface.say("plain-or")));
    let arguments = [("answers", answers.into()), ("outcome", lower(outcome).into())];
    vec![Span::new(interface.say_with("plain-leads", &arguments), Emphasis::Plain)]
}

/// A text that is all capitals in small letters, since some programs spell capitals.
fn lower(text: &str) -> String {
    if text.chars().any(char::is_lowercase) { text.to_owned() } else { text.to_lowercase() }
}

fn in_words(element: &Element, interface: &Interface) -> Option<Element> {
    let say = |text: &str| spoken_text(text, interface);
    Some(match element {
        // The text of the e-mail stands above it; the link says it again, in signs.
        Element::Address(address) if address.starts_with("mailto:") => return None,
        Element::Item(Marker::Term(sign), _, spans) if sign == "?" => {
            let answer: String = spans.iter().map(|span| span.text.as_str()).collect();
            Element::Hint(interface.say_with("plain-unknown", &[("answer", answer.into())]))
        }
        Element::Item(Marker::Tick(number, true), depth, spans) => {
            after_words(&interface.say("transcript-ticked"), *number, *depth, spans)
        }
        Element::Item(marker, depth, spans) => {
            let marker = match marker {
                Marker::Box => Marker::Bullet,
                Marker::Tick(number, _) => Marker::Choice(*number),
                other => other.clone(),
            };
            Element::Item(marker, *depth, spoken_line(spans, interface))
        }
        Element::Role { role, text, asks: false } => {
            Element::Role { role: role.clone(), text: say(text), asks: false }
        }
        Element::Note(text) if *text == interface.say("walk-how-several") => {
            Element::Note(interface.say("plain-how-several"))
        }
        Element::Note(text) => Element::Note(say(text)),
        // What one asked stands in it as it was typed; only the title has a sign.
        Element::Letter(lines) => {
            Element::Letter(lines.iter().map(|line| line.replace(" · ", ", ")).collect())
        }
        Element::Remark(text) => Element::Remark(say(text)),
        Element::Apart { title, elements } => {
            Element::Apart { title: title.clone(), elements: spoken(elements, interface) }
        }
        other => other.clone(),
    })
}

fn after_words(words: &str, number: usize, depth: usize, spans: &[Span<Emphasis>]) -> Element {
    let before = Span::new(format!("{words} "), Emphasis::Plain);
    let spans = std::iter::once(before).chain(spans.iter().cloned()).collect();
    Element::Item(Marker::Choice(number), depth, spans)
}

/// What of a page that changed must be said again: the lines that came or whose tick changed, where
/// nothing else did; else what begins with the step or the outcome. Above those stand the title and
/// the answers so far, which were heard already.
pub(super) fn news(before: &[Element], after: &[Element], interface: &Interface) -> Vec<Element> {
    if let Some(ticks) = ticked(before, after) {
        return spoken_ticks(&ticks, interface);
    }
    if let Some(added) = added(before, after) {
        return spoken(added, interface);
    }
    let is_new = |element: &Element| {
        matches!(
            element,
            Element::Step(_) | Element::Verdict(..) | Element::Lead(_) | Element::Warning(_)
        )
    };
    let from = after.iter().position(is_new).unwrap_or(0);
    spoken(after.get(from..).unwrap_or_default(), interface)
}

/// The lines of a page in which a box was ticked or cleared, where nothing else changed.
fn ticked(before: &[Element], after: &[Element]) -> Option<Vec<Element>> {
    if before.len() != after.len() {
        return None;
    }
    let changed = before.iter().zip(after).filter(|(before, after)| before != after);
    let changed: Vec<Element> = changed.map(|(_, after)| after.clone()).collect();
    let is_tick = |element: &Element| matches!(element, Element::Item(Marker::Tick(..), _, _));
    (!changed.is_empty() && changed.iter().all(is_tick)).then_some(changed)
}

/// The notes that were put into a page, where nothing else changed.
fn added<'a>(before: &[Element], after: &'a [Element]) -> Option<&'a [Element]> {
    let first = before.iter().zip(after).take_while(|(before, after)| before == after).count();
    let count = after.len().checked_sub(before.len())?;
    let (added, rest) = after.get(first..)?.split_at_checked(count)?;
    let is_note = |element: &Element| matches!(element, Element::Note(_));
    (count > 0 && rest == before.get(first..)? && added.iter().all(is_note)).then_some(added)
}

#[cfg(test)]
mod tests {
    use super::{added, news, spoken, spoken_text};
    use crate::conversation::element::{Element, Marker};
    use crate::interface::Interface;
    use crate::language::Language;

    fn dutch() -> Interface {
        Interface::new(Language::Dutch, None)
    }

    fn note(text: &str) -> Element {
        Element::Note(text.to_owned())
    }

    fn tick(is_ticked: bool, text: &str) -> Element {
        Element::item(Marker::Tick(2, is_ticked), text)
    }

    fn choice(text: &str) -> Element {
        Element::item(Marker::Choice(2), text)
    }

    /// The elements as their texts: what is said counts, not in how many pieces.
    fn said(elements: &[Element]) -> String {
        crate::transcript::text(elements, &dutch(), 100)
    }

    #[test]
    fn signs_become_words() {
        let interface = dutch();
        assert_eq!(spoken_text("EUR-Lex · 2016", &interface), "EUR-Lex, 2016");
        assert_eq!(spoken_text("herkend: foto → foto's", &interface), "herkend: foto als foto's");
        let line = |text| said(&spoken(&[Element::item(Marker::Bullet, text)], &interface));
        assert_eq!(line("oud: Ja / Nee → MAG NIET"), "- oud: Ja of Nee. Uitkomst: mag niet.\n");
        assert_eq!(line("oud: Ja → hangt af van: AVG"), {
            "- oud: Ja. Uitkomst: hangt af van: AVG.\n"
        });
        let boxes =
            spoken(&[Element::item(Marker::Box, "Leg vast."), tick(true, "Wis.")], &interface);
        assert_eq!(said(&boxes), "- Leg vast.\n2. aangevinkt: Wis.\n");
        let mail = spoken(&[Element::Address("mailto:a@b.nl?body=%20".into())], &interface);
        assert!(mail.is_empty());
        let unknown = Element::item(Marker::Term("?".into()), "Weet ik niet");
        assert_eq!(
            said(&spoken(&[unknown], &interface)),
            "Typ een vraagteken voor: Weet ik niet.\n"
        );
    }

    #[test]
    fn a_tick_is_told_alone() {
        let page = |is_ticked| vec![note("boven"), tick(is_ticked, "Wis."), note("onder")];
        let of = |before: bool, after| said(&news(&page(before), &page(after), &dutch()));
        assert_eq!(of(false, true), "2. aangevinkt: Wis.\n");
        assert_eq!(of(true, false), "2. niet aangevinkt: Wis.\n");
    }

    #[test]
    fn a_reason_is_told_alone() {
        let before = [Element::Step("Stap 1".into()), note("a"), choice("nee")];
        let after = [before[0].clone(), note("omdat"), note("a"), choice("nee")];
        assert_eq!(added(&before, &after), Some(&after[1..2]));
        assert_eq!(added(&after, &before), None);
        assert_eq!(added(&before, &before), None);
        assert_eq!(added(&before[..2], &before), None, "an option that came is no reason");
    }

    #[test]
    fn what_stands_above_a_step_was_heard() {
        let trail = Element::Trail(vec![("kanaal".into(), "Post".into())]);
        let after = [trail, Element::Step("Stap 2".into()), choice("nee")];
        assert_eq!(said(&news(&[], &after, &dutch())), "Stap 2:\n2. nee\n");
    }
}
