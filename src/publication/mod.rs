//! All of the content as one file, for people who have no terminal: a page for a browser, Markdown,
//! and the scenarios as graphs for Graphviz and Mermaid.
//!
//! The words are those of the screen: entries and outcomes are the pages of `conversation`, written
//! by `transcript`. Only the contents, the scenarios as trees (`flow`) and as graphs (`graph`)
//! are made here. Everything is pure text.

mod anchors;
mod dot;
mod flow;
mod graph;
mod html;
mod markdown;
mod mermaid;
mod sections;
mod state;

use crate::conversation::Conversation;
use crate::interface::Interface;
use crate::knowledge::{Knowledge, Scenario, Text};

/// In which form the content is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A page for a browser, to read and to print.
    Html,
    /// Markdown, to edit and to send on.
    Markdown,
    /// The scenarios as a graph for Graphviz.
    Dot,
    /// The scenarios as a graph for Mermaid.
    Mermaid,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::Html, Self::Markdown, Self::Dot, Self::Mermaid];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Dot => "dot",
            Self::Mermaid => "mermaid",
        }
    }

    /// The format with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }
}

/// The content of a conversation in this form and in its language: everything, or only the scenario
/// at a place in [`Knowledge::scenarios`].
pub fn publish(conversation: &Conversation, format: Format, scenario: Option<usize>) -> String {
    let publication = Publication { conversation, only: scenario };
    match format {
        Format::Html => html::page(&publication),
        Format::Markdown => markdown::file(&publication),
        Format::Dot => dot::graph(&publication),
        Format::Mermaid => mermaid::flowchart(&publication),
    }
}

/// What is published.
struct Publication<'a> {
    conversation: &'a Conversation,
    /// The only scenario that is, and nothing beside it.
    only: Option<usize>,
}

impl<'a> Publication<'a> {
    fn knowledge(&self) -> &'a Knowledge {
        self.conversation.knowledge()
    }

    fn interface(&self) -> &'a Interface {
        self.conversation.interface()
    }

    /// A text in the language of the publication.
    fn say(&self, text: &'a Text) -> &'a str {
        text.in_language(self.conversation.language())
    }

    /// Whether it holds more than one scenario: entries, words and sources.
    const fn is_whole(&self) -> bool {
        self.only.is_none()
    }

    /// The scenarios in it: those that can be walked from the list first, in its order.
    fn scenarios(&self) -> Vec<&'a Scenario> {
        let places = match self.only {
            Some(only) => vec![only],
            None => self.conversation.walks(),
        };
        places.into_iter().filter_map(|place| self.knowledge().scenarios.get(place)).collect()
    }
}
