//! Remembering, with what to tell the person of it: the same on the screen and in the plain mode.

use std::io;

use jiff::civil::Date;

use super::Memory;
use crate::inbox::Question;
use crate::interface::Interface;
use crate::language::Language;
use crate::wording::personal_data_name;

/// Remembers the language; gives what to tell where that fails.
pub fn prefer_language(
    memory: &mut Memory,
    language: Language,
    interface: &Interface,
) -> Option<String> {
    failed(&memory.set_language(language), interface)
}

/// Remembers the name of the colours; gives what to tell where that fails.
pub fn prefer_theme(memory: &mut Memory, theme: &str, interface: &Interface) -> Option<String> {
    failed(&memory.set_theme(theme), interface)
}

/// Keeps a line where lines are kept; gives what to tell where that fails, the first time.
pub fn keep(memory: &mut Memory, line: &str, today: Date, interface: &Interface) -> Option<String> {
    let kept = memory.keep(line, today, |kind| personal_data_name(kind, interface));
    // A folder that cannot be written to stays so: to tell it once is enough.
    failed(&kept, interface).filter(|_| !memory.has_told.replace(true))
}

/// Keeps lines for this many days from now on, or stops that; gives what to tell.
pub fn remember(
    memory: &mut Memory,
    days: Option<u16>,
    today: Date,
    interface: &Interface,
) -> String {
    if !memory.can_remember() {
        return interface.say("remember-nowhere");
    }
    let done = match days {
        Some(days) => memory.remember(days, today),
        None => memory.stop_remembering(),
    };
    failed(&done, interface).unwrap_or_else(|| match memory.preferences().history_days {
        Some(days) => interface.say_with("remembering", &[("days", usize::from(days).into())]),
        None => interface.say("remembering-off"),
    })
}

/// Forgets every line that was kept; gives what to tell.
pub fn forget(memory: &mut Memory, interface: &Interface) -> String {
    failed(&memory.forget(), interface).unwrap_or_else(|| interface.say("forgotten"))
}

/// Opens the inbox for this many days a question, or closes it; gives what to tell.
pub fn inbox(memory: &mut Memory, days: Option<u16>, today: Date, interface: &Interface) -> String {
    if !memory.can_remember() {
        return interface.say("remember-nowhere");
    }
    let done = match days {
        Some(days) => memory.open_inbox(days, today),
        None => memory.close_inbox(),
    };
    failed(&done, interface).unwrap_or_else(|| match memory.preferences().inbox_days {
        Some(days) => interface.say_with("inbox-open", &[("days", usize::from(days).into())]),
        None => interface.say("inbox-closed"),
    })
}

/// What came of a question for the inbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Put {
    /// It is in there, as this line.
    Written(String),
    /// It is not; with what to tell.
    Told(String),
    /// It is not, and there is nothing to tell.
    Nothing,
}

/// Puts a question without an answer in the inbox where that is open; a failure is told the first time.
pub fn unanswered(memory: &mut Memory, question: Question, interface: &Interface) -> Put {
    match put(memory, question, interface) {
        Ok(written) => written.map_or(Put::Nothing, Put::Written),
        Err(told) if !memory.has_told.replace(true) => Put::Told(told),
        Err(_) => Put::Nothing,
    }
}

/// Puts a question in the inbox whose answer did not help; where that is closed, tells how to open it.
pub fn not_helpful(memory: &mut Memory, question: Question, interface: &Interface) -> Put {
    match put(memory, question, interface) {
        Ok(Some(line)) => Put::Written(line),
        Ok(None) if memory.can_remember() => Put::Told(interface.say("inbox-off")),
        Ok(None) => Put::Told(interface.say("remember-nowhere")),
        Err(told) => Put::Told(told),
    }
}

fn put(
    memory: &mut Memory,
    question: Question,
    interface: &Interface,
) -> Result<Option<String>, String> {
    let put = memory.put_in_inbox(question, |kind| personal_data_name(kind, interface));
    put.map_err(|error| failed(&Err(error), interface).unwrap_or_default())
}

fn failed(done: &io::Result<()>, interface: &Interface) -> Option<String> {
    let reason = done.as_ref().err()?.to_string();
    Some(interface.say_with("remember-failed", &[("reason", reason.into())]))
}
