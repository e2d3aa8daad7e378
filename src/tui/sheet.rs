//! Texts to read that lie over the conversation. They are made anew whenever they are needed, so
//! that they follow the size and the language of the screen.

use super::keys::label;
use super::layout::{Row, rows};
use super::model::Model;
use crate::conversation::input::{HELP, command_name};
use crate::conversation::page::{Element, Marker, letter};
use crate::text::markdown::Emphasis;
use crate::text::wrap::Span;

/// A text to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// What can be done.
    Help,
    /// The e-mail with the last question.
    Mail,
}

impl Sheet {
    /// Its title.
    pub fn title(self, model: &Model) -> String {
        model.interface().say(match self {
            Self::Help => "help-title",
            Self::Mail => "mail-heading",
        })
    }

    /// Its rows, for the width of the screen.
    pub fn rows(self, model: &Model) -> Vec<Row> {
        let elements = match self {
            Self::Help => help(model),
            Self::Mail => mail(model),
        };
        rows(&elements, model.columns())
    }
}

/// What this is, the commands, the keys.
fn help(model: &Model) -> Vec<Element> {
    let interface = model.interface();
    let language = interface.language();
    let mut elements = vec![Element::Lead(interface.say("help-about-text"))];
    elements.push(Element::Heading(interface.say("help-commands")));
    for (command, key) in HELP {
        elements.push(labelled(&command_name(command, language), &interface.say(key)));
    }
    elements.push(Element::Heading(interface.say("help-keys")));
    let keys = model.conversation.knowledge().keys.as_ref();
    for binding in keys.map(|table| table.bindings.as_slice()).unwrap_or_default() {
        let names: Vec<_> = binding.keys.iter().map(|name| label(name)).collect();
        elements.push(labelled(&names.join(" "), binding.description.in_language(language)));
    }
    elements
}

fn mail(model: &Model) -> Vec<Element> {
    let interface = model.interface();
    let Some(draft) = model.conversation.draft() else {
        return vec![Element::Note(interface.say("no-draft"))];
    };
    letter(&draft, interface)
}

fn labelled(name: &str, text: &str) -> Element {
    let text = format!("  {text}");
    let spans = vec![Span::new(name, Emphasis::Strong), Span::new(text, Emphasis::Plain)];
    Element::Item(Marker::Bullet, 0, spans)
}
