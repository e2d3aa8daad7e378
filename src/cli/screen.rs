//! The screen: whether the terminal can show it, and with what.

use std::env;
use std::io::{self, IsTerminal};

use anyhow::Result;
use jiff::civil::Date;

use super::Outcome;
use super::arguments::{Arguments, Color};
use super::complaint::Complaint;
use super::content::{Content, KEYS};
use super::watching::Watched;
use crate::interface::Interface;
use crate::language::Language;
use crate::memory::Memory;
use crate::text::printable::printable_line;
use crate::tui::keys::KeyMap;
use crate::tui::theme::Look;
use crate::tui::{self, End, Options};

/// Whether the terminal can show the screen and nobody asked for the plain mode.
pub(super) fn is_possible() -> bool {
    let terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
    terminal && !is_set("ACCESSIBLE") && variable("TERM") != "dumb"
}

/// Whether a variable is on: set, and not to something that means off.
pub(super) fn is_set(name: &str) -> bool {
    !matches!(variable(name).as_str(), "" | "0" | "false" | "no")
}

pub(super) fn variable(name: &str) -> String {
    env::var_os(name).map(|value| value.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Whether to use colour: what the option says, else not where `NO_COLOR` is set to anything.
pub(super) fn color(asked: Color) -> bool {
    match asked {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => variable("NO_COLOR").is_empty(),
    }
}

/// Whether text must be ASCII: asked for, or the locale names another encoding than UTF-8. Where no
/// locale is set nothing is known, and nearly every terminal shows UTF-8.
pub(super) fn is_ascii(asked: bool) -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].map(variable);
    let locale = locale.into_iter().find(|value| !value.is_empty()).unwrap_or_default();
    let folded = locale.to_lowercase().replace('-', "");
    asked || !(locale.is_empty() || folded.contains("utf8"))
}

/// Whether the terminal may be told where links lead. The Linux console shows such sequences as text.
fn has_links() -> bool {
    variable("TERM") != "linux"
}

pub(super) fn run(
    content: &Content,
    memory: &mut Memory,
    (language, now): (Language, Date),
    arguments: &Arguments,
    watched: Option<Watched>,
) -> Result<Outcome> {
    let mut conversation = content.conversation(language);
    conversation.tell_remembered(memory.preferences().history_days);
    conversation.tell_inbox(memory.preferences().inbox_days);
    let interface = Interface::new(conversation.language(), None);
    let table = content.knowledge.keys.clone().unwrap_or_default();
    let keys = KeyMap::new(&table).map_err(|error| {
        let file = content
            .own_keys
            .as_ref()
            .map_or_else(|| KEYS.to_owned(), |own| printable_line(&own.file.display().to_string()));
        let arguments = [("file", file.into()), ("reason", error.explain(&interface).into())];
        Complaint::new(interface.say_with("error-keys", &arguments))
    })?;
    let remembered = memory.preferences().theme.as_deref().and_then(Look::from_name);
    let options = Options {
        color: color(arguments.color),
        look: arguments.look.or(remembered).unwrap_or_default(),
        is_ascii: is_ascii(arguments.is_ascii),
        has_links: has_links(),
        now,
    };
    let watch = watched.map(|watched| watched.loaded_as(content).watch());
    match tui::run(conversation, memory, keys, options, watch) {
        Ok(End::Quit) => Ok(Outcome::Answered),
        Ok(End::Signal(number)) => Ok(Outcome::Signal(number)),
        Err(error) => {
            let reason = format!("{error:#}");
            let message = interface.say_with("error-terminal", &[("reason", reason.into())]);
            Err(Complaint::new(message).into())
        }
    }
}
