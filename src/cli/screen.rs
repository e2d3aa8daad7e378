//! The screen: whether the terminal can show it, and with what.

use std::env;
use std::io::{self, IsTerminal};

use anyhow::Result;

use super::Outcome;
use super::arguments::Color;
use super::complaint::Complaint;
use super::content::Content;
use crate::interface::Interface;
use crate::language::Language;
use crate::tui::keys::KeyMap;
use crate::tui::theme::Look;
use crate::tui::{self, End, Options};

/// Whether the terminal can show the screen and nobody asked for the plain mode.
pub(super) fn is_possible() -> bool {
    let terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
    terminal && !is_set("ACCESSIBLE") && variable("TERM") != "dumb"
}

/// Whether a variable is on: set, and not to something that means off.
fn is_set(name: &str) -> bool {
    !matches!(variable(name).as_str(), "" | "0" | "false" | "no")
}

fn variable(name: &str) -> String {
    env::var_os(name).map(|value| value.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Whether to use colour: what the option says, else not where `NO_COLOR` is set to anything.
fn color(asked: Color) -> bool {
    match asked {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => variable("NO_COLOR").is_empty(),
    }
}

pub(super) fn run(
    content: &Content,
    language: Language,
    asked: Color,
    look: Look,
) -> Result<Outcome> {
    let conversation = content.conversation(language);
    let interface = Interface::new(conversation.language(), None);
    let table = content.knowledge.keys.clone().unwrap_or_default();
    let keys = KeyMap::new(&table).map_err(|error| {
        let reason = error.to_string();
        Complaint::new(interface.say_with("error-keys", &[("reason", reason.into())]))
    })?;
    let end = tui::run(conversation, &keys, Options { color: color(asked), look });
    match end {
        Ok(End::Quit) => Ok(Outcome::Answered),
        Ok(End::Signal(number)) => Ok(Outcome::Signal(number)),
        Err(error) => {
            let reason = format!("{error:#}");
            let message = interface.say_with("error-terminal", &[("reason", reason.into())]);
            Err(Complaint::new(message).into())
        }
    }
}
