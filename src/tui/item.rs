//! Lines that can be chosen: what they lead to, and the letters that match what was typed.

use super::action::Action;
use crate::conversation::command::{self, Name, command_name};
use crate::interface::Interface;
use crate::matching::suggestion::fit;

/// What choosing a line does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Goal {
    /// Read this entry.
    Entry(usize),
    /// Walk through this scenario.
    Scenario(usize),
    /// Read what this word means.
    Term(usize),
    /// Do this.
    Action(Action),
    /// Do this, as if it were typed.
    Command(Name),
    /// Take this line up in the prompt.
    Line(String),
    /// Go to this row of the conversation.
    Row(usize),
}

/// A line that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it leads to.
    pub goal: Goal,
    /// What stands before it, such as its key; may be empty.
    pub key: String,
    /// What it says.
    pub text: String,
    /// The places of the characters (not bytes) that match what was typed, in ascending order.
    pub matched: Vec<usize>,
}

impl Item {
    /// A line, where it holds what was typed.
    pub fn fitting(goal: Goal, key: &str, text: &str, typed: &str) -> Option<Self> {
        Self::rated(goal, key, text, typed).map(|(_, item)| item)
    }

    /// A line with its points, where it or its key holds what was typed.
    pub fn rated(goal: Goal, key: &str, text: &str, typed: &str) -> Option<(i64, Self)> {
        let of_key = || fit(key, typed).map(|(points, _)| (points, Vec::new()));
        let (points, matched) = fit(text, typed).or_else(of_key)?;
        Some((points, Self { goal, key: key.to_owned(), text: text.to_owned(), matched }))
    }
}

/// The commands that begin with what was typed after the slash, with what they do.
pub fn commands(typed: &str, interface: &Interface) -> Vec<Item> {
    let item = |(name, meaning): (Name, &str)| {
        let key = command_name(name, interface.language());
        let text = interface.say(meaning);
        let begins = key.trim_start_matches('/').starts_with(typed);
        begins.then(|| Item { goal: Goal::Command(name), key, text, matched: Vec::new() })
    };
    command::all().filter_map(item).collect()
}
