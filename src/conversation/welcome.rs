//! What stands there before anything was asked.

use super::Conversation;
use super::command::{Name, command_name};
use super::element::Element;
use super::page::Writer;
use crate::wording::own;

/// What stands there before anything was asked: what this is, where to begin, and what it is worth.
pub fn welcome(conversation: &Conversation) -> Vec<Element> {
    let interface = conversation.interface();
    let language = interface.language();
    let mut writer = Writer::new(conversation);
    writer.push(Element::Lead(interface.say("welcome-lead")));
    writer.examples();
    let walks = conversation.walks();
    let scenarios = walks.iter().filter_map(|walk| conversation.knowledge().scenarios.get(*walk));
    let titles = scenarios.map(|scenario| own::short_scenario_line(scenario, interface));
    let numbered: Vec<_> = (conversation.examples().len() + 1..).zip(titles).collect();
    if !numbered.is_empty() {
        writer.heading("welcome-walks");
        writer.push(Element::Grid(numbered));
    }
    let commands = [("help", Name::Help), ("browse", Name::Browse)];
    let arguments = commands.map(|(name, command)| (name, command_name(command, language).into()));
    writer.push(Element::Hint(interface.say_with("welcome-commands", &arguments)));
    writer.about_library("own-welcome");
    writer.push(Element::Note(worth(conversation)));
    if let Some(days) = conversation.inbox_days() {
        let days = [("days", usize::from(days).into())];
        writer.push(Element::Note(interface.say_with("welcome-inbox", &days)));
    }
    writer.elements
}

/// What the answers are worth and what is kept, in a line; the whole of it stands in the help.
fn worth(conversation: &Conversation) -> String {
    let interface = conversation.interface();
    match conversation.remembered_days() {
        Some(days) => {
            interface.say_with("welcome-remembered", &[("days", usize::from(days).into())])
        }
        None if conversation.inbox_days().is_some() => interface.say("welcome-worth"),
        None => interface.say("welcome-privacy"),
    }
}
