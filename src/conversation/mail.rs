//! The e-mail to the contact with a question that was not answered: made ready, never sent.

use super::element::Element;
use super::walk::Walk;
use crate::guide::Tree;
use crate::interface::Interface;
use crate::knowledge::{Contact, Knowledge};
use crate::wording::outcome::{Summary, advice_in_words, answered};
use crate::wording::own::library_name;

/// An e-mail that somebody may send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The address.
    pub to: String,
    /// The subject, on one line.
    pub subject: String,
    /// The text; lines end with a line feed.
    pub body: String,
    /// The library whose own contact it goes to; nothing where the contact is central.
    pub library: Option<String>,
}

impl Draft {
    /// The e-mail with `question` to the contact of the knowledge base; nothing without a contact.
    pub fn new(knowledge: &Knowledge, interface: &Interface, question: &str) -> Option<Self> {
        let contact = knowledge.manifest.contact.as_ref()?;
        let title = knowledge.manifest.title.in_language(interface.language());
        let arguments = [("question", question.into()), ("title", title.into())];
        Some(Self {
            to: contact.email.clone()?,
            subject: interface.say_with("mail-subject", &arguments),
            body: interface.say_with("mail-body", &arguments),
            library: library_of(contact, knowledge, interface),
        })
    }

    /// The e-mail with a walk to the contact: what was answered, and the outcome if it came to one.
    pub fn of_walk(
        knowledge: &Knowledge,
        interface: &Interface,
        tree: &Tree<'_>,
        walk: &Walk,
    ) -> Option<Self> {
        let contact = knowledge.manifest.contact.as_ref()?;
        let title = tree.scenario().title.in_language(interface.language());
        let trail = tree.trail(&walk.answers, walk.today);
        let answers = trail.answered.iter().filter_map(|(question, value)| {
            let answer = answered(tree, *question, *value, interface)?;
            Some(format!("- {} {}", answer.ask, answer.label))
        });
        let answers = answers.collect::<Vec<_>>().join("\n");
        let summary = Summary::new(tree, &walk.answers, walk.today, interface);
        let outcome = match summary {
            Some(summary) => {
                format!("{}. {}", advice_in_words(summary.verdict, interface), summary.title)
            }
            None => interface.say("mail-no-outcome"),
        };
        let subject = interface.say_with("mail-walk-subject", &[("title", title.into())]);
        let arguments =
            [("title", title.into()), ("answers", answers.into()), ("outcome", outcome.into())];
        let body = interface.say_with("mail-walk-body", &arguments);
        let library = library_of(contact, knowledge, interface);
        Some(Self { to: contact.email.clone()?, subject, body, library })
    }

    /// As a link that opens an e-mail program (RFC 6068): every character that is not unreserved is
    /// percent-encoded as UTF-8, line breaks as `%0D%0A`.
    pub fn link(&self) -> String {
        let body = self.body.replace('\n', "\r\n");
        format!("mailto:{}?subject={}&body={}", self.to, encode(&self.subject), encode(&body))
    }

    /// The e-mail on a page: its text, its link, and that nobody sends it unasked.
    pub fn page(&self, interface: &Interface) -> Vec<Element> {
        let mut elements = Vec::new();
        if let Some(library) = &self.library {
            let library = [("library", library.into())];
            elements.push(Element::Note(interface.say_with("own-mail", &library)));
        }
        let mut lines = vec![
            format!("{}: {}", interface.say("mail-to"), self.to),
            format!("{}: {}", interface.say("mail-subject-label"), self.subject),
            String::new(),
        ];
        lines.extend(self.body.lines().map(str::to_owned));
        let note = Element::Note(interface.say("mail-note"));
        elements.extend([Element::Letter(lines), Element::Address(self.link()), note]);
        elements
    }
}

/// The library that a contact is of, where it is not central.
fn library_of(contact: &Contact, knowledge: &Knowledge, interface: &Interface) -> Option<String> {
    let name = library_name(knowledge, interface).filter(|_| contact.origin.is_own());
    name.map(str::to_owned)
}

fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len() * 3 / 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            for digit in [byte >> 4, byte & 0x0f] {
                let digit = char::from_digit(u32::from(digit), 16).unwrap_or('0');
                encoded.push(digit.to_ascii_uppercase());
            }
            // The percent sign stands before the two digits just written.
            encoded.insert(encoded.len() - 2, '%');
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::Draft;

    #[test]
    fn nothing_in_a_link_can_end_it_or_add_to_it() {
        let draft = Draft {
            to: "fg@voorbeeld.nl".into(),
            subject: "Vraag & antwoord".into(),
            body: "Mag één?\n\"Ja\"&cc=x".into(),
            library: None,
        };
        assert_eq!(
            draft.link(),
            "mailto:fg@voorbeeld.nl?subject=Vraag%20%26%20antwoord\
             &body=Mag%20%C3%A9%C3%A9n%3F%0D%0A%22Ja%22%26cc%3Dx"
        );
    }
}
