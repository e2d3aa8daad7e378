//! `doctor`: how the program finds this computer, and what it keeps where. It changes nothing.

mod content;
mod kept;
mod terminal;

use std::{env, slice};

use anyhow::Result;
use jiff::civil::Date;

use super::arguments::Arguments;
use super::content::Places;
use super::{LOCALES, Outcome, language_of_variable, output};
use crate::interface::{Argument, Interface};
use crate::language::Language;
use crate::memory::{self, Folders, Preferences};
use crate::report;
use crate::report::doctor::{Because, Findings, Remembered, Spoken, Trouble, Weight};
use crate::text::printable::printable_line;

/// What was wrong so far, in the language of the person.
struct Complaints<'a> {
    interface: &'a Interface,
    found: Vec<Trouble>,
}

impl Complaints<'_> {
    /// Adds something that is wrong: how bad, its name, the keys of what it is and what to do, and the
    /// values of both.
    fn add(
        &mut self,
        (severity, code): (Weight, &'static str),
        (message, hint): (&str, &str),
        values: &[(&str, Argument<'_>)],
    ) {
        let message = self.interface.say_with(message, values);
        let hint = self.interface.say_with(hint, values);
        self.found.push(Trouble { severity, code, message, hint });
    }
}

pub(super) fn run(
    arguments: &Arguments,
    json: bool,
    places: &Places,
    today: Date,
) -> Result<Outcome> {
    let folders = Folders::of_this_user();
    let preferred = memory::kept::preferences(&folders);
    let preferences = preferred.as_ref().ok().cloned().unwrap_or_default();
    let loaded = content::load(places);
    let languages = loaded.as_ref().map_or(&Language::ALL[..], |knowledge| knowledge.languages());
    let spoken = spoken(arguments.language, &preferences, languages);
    let interface =
        Interface::new(Language::from_code(spoken.code).unwrap_or(Language::Dutch), None);
    let mut complaints = Complaints { interface: &interface, found: Vec::new() };

    let terminal = terminal::find(arguments, preferences.theme.as_deref(), json, &mut complaints);
    let content = content::find(loaded, (places, arguments), today, &mut complaints);
    let state = kept::state(&folders, preferred.err(), &mut complaints);
    let config = kept::config(&folders, &mut complaints);
    let findings = Findings {
        version: env!("CARGO_PKG_VERSION"),
        system: format!("{} {}", env::consts::OS, env::consts::ARCH),
        terminal,
        language: spoken,
        content,
        state,
        config,
        remembered: remembered(preferences),
        problems: complaints.found,
    };
    output::result(&if json {
        format!("{:#}\n", report::doctor::json(&findings))
    } else {
        report::doctor::text(&findings, &interface, output::columns())
    })?;
    Ok(if findings.has_errors() { Outcome::Wrong } else { Outcome::Answered })
}

/// The language of a conversation, decided as a run decides it, and why.
fn spoken(asked: Option<Language>, preferences: &Preferences, available: &[Language]) -> Spoken {
    let choices = [
        (asked, Because::Option),
        (language_of_variable(), Because::Variable),
        (preferences.language, Because::Remembered),
    ];
    let choice = choices.into_iter().find_map(|(language, because)| Some((language?, because)));
    if let Some((language, because)) = choice.filter(|(language, _)| available.contains(language)) {
        return Spoken { code: language.code(), because, locale: None };
    }
    for name in LOCALES {
        let value = env::var(name).unwrap_or_default();
        if let Some(language) = Language::of_locales(slice::from_ref(&value), available) {
            let locale = printable_line(&format!("{name}={value}"));
            return Spoken {
                code: language.code(),
                because: Because::Locale,
                locale: Some(locale),
            };
        }
    }
    let language = Language::choose(None, &[], available);
    Spoken { code: language.code(), because: Because::Nothing, locale: None }
}

fn remembered(preferences: Preferences) -> Remembered {
    Remembered {
        language: preferences.language.map(Language::code),
        theme: preferences.theme,
        history_days: preferences.history_days,
        inbox_days: preferences.inbox_days,
    }
}
