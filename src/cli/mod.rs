//! The command line: arguments, configuration, exit codes. The only layer that prints.
//!
//! It reads the arguments and the environment, loads the content, and hands plain values down.
//! Results go to standard output, everything else to standard error; a pipe that closes is no
//! error.

mod arguments;
mod ask;
mod check;
mod complaint;
mod completions;
mod content;
mod diff;
mod doctor;
mod evaluate;
mod export;
mod inbox;
mod list;
mod manual;
mod output;
mod plain;
mod record;
mod schema;
mod screen;
mod show;
mod usage;
mod walk;
mod watching;

use std::env;
use std::mem::ManuallyDrop;
use std::process::ExitCode;

use anyhow::Result;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::interface::Interface;
use crate::language::Language;
use crate::memory::{Folders, Memory};
use arguments::{Arguments, Task};
use complaint::complain;
use content::Places;
use watching::Watched;

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Everything that was asked for was given.
    Answered,
    /// No answer was found.
    NoAnswer,
    /// The use was wrong, or the content broken.
    Wrong,
    /// A signal of this number ended it.
    Signal(u8),
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Answered => Self::SUCCESS,
            Outcome::NoAnswer => Self::from(1),
            Outcome::Wrong => Self::from(2),
            // What a shell reports for a program that a signal ended.
            Outcome::Signal(number) => Self::from(128_u8.saturating_add(number)),
        }
    }
}

/// Runs the program with the arguments and environment of the process.
pub fn run() -> ExitCode {
    let arguments: Vec<_> = env::args_os().collect();
    let locales = locales();
    let asked = arguments::asked_language(&arguments).or_else(language_of_variable);
    let interface = Interface::new(Language::choose(asked, &locales, &Language::ALL), None);
    let outcome = match arguments::parse(&arguments, &interface) {
        Ok(arguments) => perform(&arguments, &interface, &locales),
        Err(error) => usage::report(&error, &interface),
    };
    let outcome = outcome.unwrap_or_else(|error| complain(&error, &interface));
    outcome.into()
}

/// The variables that say which language somebody speaks, most binding first.
const LOCALES: [&str; 4] = ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"];

/// Their values, which say which language somebody speaks, most binding first.
fn locales() -> Vec<String> {
    LOCALES.iter().filter_map(|name| env::var(name).ok()).collect()
}

/// The day of today, where the person is.
fn today() -> Date {
    TimeZone::system().to_datetime(Timestamp::now()).date()
}

/// The variable that names the language of this program.
const LANGUAGE: &str = "VRAAGBAAK_LANG";

/// The language that the variable of this program names.
fn language_of_variable() -> Option<Language> {
    env::var(LANGUAGE).ok().and_then(|code| Language::from_code(&code.to_lowercase()))
}

fn perform(arguments: &Arguments, interface: &Interface, locales: &[String]) -> Result<Outcome> {
    let now = today();
    if let Task::Manual(names) = &arguments.task {
        return manual::run(names, interface);
    }
    if matches!(arguments.task, Task::WipeInbox) {
        return inbox::wipe(&Memory::load(Folders::of_this_user(), now), interface);
    }
    let today = arguments.on.unwrap_or(now);
    if let Task::Diff(differing) = &arguments.task {
        return diff::run(differing, today, interface);
    }
    let folders = Folders::of_this_user();
    let configuration = folders.config.clone();
    let places = Places::new(arguments, configuration.as_deref());
    let is_plain = arguments.plain || !screen::is_possible();
    let watched = Watched::of(&places, arguments, is_plain, interface)?;
    if let Task::Check(checking) = &arguments.task {
        return check::run(checking, places, today, interface);
    }
    if let Task::Schema { kind, json } = &arguments.task {
        return schema::run(kind.as_deref(), *json, places.content.as_deref(), interface);
    }
    if let Task::Doctor { json } = arguments.task {
        return doctor::run(arguments, json, &places, today);
    }
    let Some(content) = content::load(&places, today, interface)? else {
        return Ok(Outcome::Wrong);
    };
    // The program ends after this: to free thousands of texts one by one would take a fifth of the time of
    // a question.
    let mut content = ManuallyDrop::new(content);
    let mut memory = Memory::load(folders, now);
    let asked = arguments.language.or_else(language_of_variable);
    let asked = asked.or_else(|| memory.preferences().language);
    let language = Language::choose(asked, locales, content.knowledge.languages());
    match &arguments.task {
        Task::Completions(shell) => completions::run(*shell, &content, interface),
        Task::Converse if is_plain => {
            let is_ascii = screen::is_ascii(arguments.is_ascii);
            plain::run(&content, &mut memory, (language, now), is_ascii, watched)
        }
        Task::Converse => {
            if !content.take_own_keys(configuration.as_deref(), interface) {
                return Ok(Outcome::Wrong);
            }
            screen::run(&content, &mut memory, (language, now), arguments, watched)
        }
        Task::Ask(asking) => ask::run(asking, &content, language),
        Task::List { json } => list::run(*json, &content, language),
        Task::Walk(walking) => walk::run(walking, &content, language),
        Task::Replay { file, json } => record::replay(file, *json, &content, language),
        Task::Show { id, json } => show::run(id, *json, &content, language),
        Task::Export { format, id } => export::run(*format, id.as_deref(), &content, language),
        Task::Evaluate { file, json } => evaluate::run(file, *json, &content, language),
        Task::Inbox(sorting) => inbox::run(sorting, (&places, &*content), &memory, (language, now)),
        Task::Check(_)
        | Task::Diff(_)
        | Task::Doctor { .. }
        | Task::Manual(_)
        | Task::Schema { .. }
        | Task::WipeInbox => Ok(Outcome::Answered),
    }
}
