//! Remembering, with what to tell the person of it: the same on the screen and in the plain mode.

use std::io;

use jiff::civil::Date;

use super::Memory;
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

fn failed(done: &io::Result<()>, interface: &Interface) -> Option<String> {
    let reason = done.as_ref().err()?.to_string();
    Some(interface.say_with("remember-failed", &[("reason", reason.into())]))
}
