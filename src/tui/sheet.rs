//! Texts to read that lie over the conversation. They are made anew whenever they are needed, so
//! that they follow the size and the language of the screen.

use super::keys::label;
use super::layout::{Row, rows};
use super::model::Model;
use crate::conversation::element::{Element, Marker};
use crate::conversation::input::{HELP, command_name};
use crate::conversation::page::{letter, word_page};
use crate::text::markdown::Emphasis;
use crate::text::width::width;
use crate::text::wrap::Span;

/// A text to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// What can be done.
    Help,
    /// The e-mail with the last question.
    Mail,
    /// This word, explained.
    Word(String),
}

impl Sheet {
    /// Its title.
    pub fn title(&self, model: &Model) -> String {
        model.interface().say(match self {
            Self::Help => "help-title",
            Self::Mail => "mail-heading",
            Self::Word(_) => "word-title",
        })
    }

    /// Its rows, for the width of the screen.
    pub fn rows(&self, model: &Model) -> Vec<Row> {
        let elements = match self {
            Self::Help => help(model),
            Self::Mail => mail(model),
            Self::Word(word) => word_page(model.conversation.knowledge(), model.interface(), word),
        };
        rows(&elements, model.columns())
    }
}

/// What this is, the commands, the keys.
fn help(model: &Model) -> Vec<Element> {
    let interface = model.interface();
    let language = interface.language();
    let commands = HELP.map(|(command, key)| (command_name(command, language), interface.say(key)));
    let table = model.conversation.knowledge().keys.as_ref();
    let bindings = table.map(|table| table.bindings.as_slice()).unwrap_or_default();
    let keys = bindings.iter().filter_map(|binding| {
        let key = label(binding.keys.first()?);
        Some((key, binding.description.in_language(language).to_owned()))
    });
    let mut elements = vec![
        Element::Lead(interface.say("help-about-text")),
        Element::Heading(interface.say("help-commands")),
    ];
    elements.extend(terms(commands.into()));
    elements.push(Element::Heading(interface.say("help-keys")));
    elements.extend(terms(keys.collect()));
    elements
}

/// Terms with their meanings, the meanings below each other.
fn terms(pairs: Vec<(String, String)>) -> Vec<Element> {
    let widest = pairs.iter().map(|(term, _)| width(term)).max().unwrap_or(0);
    let element = |(term, meaning): (String, String)| {
        let padding = " ".repeat(widest - width(&term) + 1);
        let spans = vec![Span::new(meaning, Emphasis::Plain)];
        Element::Item(Marker::Term(format!("{term}{padding}")), 0, spans)
    };
    pairs.into_iter().map(element).collect()
}

fn mail(model: &Model) -> Vec<Element> {
    let interface = model.interface();
    let Some(draft) = model.conversation.draft() else {
        return vec![Element::Note(interface.say("no-draft"))];
    };
    letter(&draft, interface)
}
