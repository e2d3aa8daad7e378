//! From what was typed to what it means.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;
use clap::error::ErrorKind;
use clap_complete::Shell;
use jiff::civil::Date;

use super::define::{command, silent};
use super::{Arguments, Asking, Checking, Color, Differing, Overlay, Sorting, Task, Walking};
use crate::inbox::change::Goal;
use crate::interface::Interface;
use crate::language::Language;
use crate::publication::Format;
use crate::report::comparison::Form;
use crate::tui::theme::Look;

/// The language that the arguments ask for, found before they are parsed, so that what is wrong
/// with them can be said in it.
pub(in crate::cli) fn asked_language(arguments: &[OsString]) -> Option<Language> {
    let mut words = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(word) = words.next() {
        if word == "--lang" {
            return words.next().and_then(Language::from_code);
        }
        if let Some(code) = word.strip_prefix("--lang=") {
            return Language::from_code(code);
        }
    }
    None
}

/// Parses the arguments.
///
/// # Errors
/// What is wrong with them, or the help or version text that was asked for.
pub(in crate::cli) fn parse(
    arguments: &[OsString],
    interface: &Interface,
) -> Result<Arguments, clap::Error> {
    // The texts of the help are made only where it is read: they take longer than the arguments.
    let matches = match silent().try_get_matches_from(arguments) {
        Err(error) if error.kind() == ErrorKind::DisplayHelp => {
            command(interface).try_get_matches_from(arguments)?
        }
        matches => matches?,
    };
    Ok(Arguments {
        language: text(&matches, "lang").and_then(|code| Language::from_code(&code)),
        content: matches.get_one::<PathBuf>("content").cloned(),
        overlay: match matches.get_one::<PathBuf>("overlay") {
            Some(folder) => Overlay::Folder(folder.clone()),
            None if matches.get_flag("no-overlay") => Overlay::No,
            None => Overlay::Usual,
        },
        plain: matches.get_flag("plain"),
        watch: matches.get_flag("watch"),
        color: match text(&matches, "color").as_deref() {
            Some("always") => Color::Always,
            Some("never") => Color::Never,
            _ => Color::Auto,
        },
        look: text(&matches, "theme").and_then(|name| Look::from_name(&name)),
        is_ascii: matches.get_flag("ascii"),
        on: matches.get_one::<Date>("on").copied(),
        task: task(&matches),
    })
}

fn task(matches: &ArgMatches) -> Task {
    match matches.subcommand() {
        Some(("ask", matches)) => Task::Ask(Asking {
            question: texts(matches, "question").join(" "),
            context: text(matches, "context"),
            batch: matches.get_one::<PathBuf>("batch").cloned(),
            json: matches.get_flag("json"),
        }),
        Some(("list", matches)) => Task::List { json: matches.get_flag("json") },
        Some(("walk", matches)) => Task::Walk(Walking {
            id: text(matches, "id"),
            answers: texts(matches, "answer"),
            ticks: matches
                .get_many::<usize>("tick")
                .map(|found| found.copied().collect())
                .unwrap_or_default(),
            paths: matches.get_flag("paths"),
            json: matches.get_flag("json"),
            record: matches.get_one::<PathBuf>("record").cloned(),
            force: matches.get_flag("force"),
        }),
        Some(("record", matches)) => replay(matches),
        Some(("show", matches)) => Task::Show {
            id: text(matches, "id").unwrap_or_default(),
            json: matches.get_flag("json"),
        },
        Some(("check", matches)) => Task::Check(Checking {
            folder: matches.get_one::<PathBuf>("dir").cloned(),
            explain: text(matches, "explain"),
            quick: matches.get_flag("quick"),
            json: matches.get_flag("json"),
        }),
        Some(("diff", matches)) => differing(matches),
        Some(("schema", matches)) => {
            Task::Schema { kind: text(matches, "kind"), json: matches.get_flag("json") }
        }
        Some(("export", matches)) => Task::Export {
            format: text(matches, "format")
                .and_then(|name| Format::from_name(&name))
                .unwrap_or(Format::Html),
            id: text(matches, "id"),
        },
        Some(("evaluate", matches)) => Task::Evaluate {
            file: matches.get_one::<PathBuf>("file").cloned().unwrap_or_default(),
            json: matches.get_flag("json"),
        },
        Some(("inbox", matches)) => inbox_task(matches),
        Some(("doctor", matches)) => Task::Doctor { json: matches.get_flag("json") },
        Some(("completions", matches)) => matches
            .get_one::<Shell>("shell")
            .map_or(Task::Converse, |shell| Task::Completions(*shell)),
        Some(("man", matches)) => Task::Manual(texts(matches, "command")),
        _ => Task::Converse,
    }
}

fn inbox_task(matches: &ArgMatches) -> Task {
    if matches.subcommand_name() == Some("wipe") {
        return Task::WipeInbox;
    }
    let to = text(matches, "to").map(Goal::Entry);
    let to_new = || text(matches, "to-new").map(Goal::NewEntry);
    let to_outside = || text(matches, "to-outside").map(Goal::Outside);
    Task::Inbox(Sorting {
        group: matches.get_one::<usize>("group").copied(),
        goal: to.or_else(to_new).or_else(to_outside),
        write: matches.get_flag("write"),
        json: matches.get_flag("json"),
    })
}

fn replay(matches: &ArgMatches) -> Task {
    let Some(("replay", matches)) = matches.subcommand() else { return Task::Converse };
    Task::Replay {
        file: matches.get_one::<PathBuf>("file").cloned().unwrap_or_default(),
        json: matches.get_flag("json"),
    }
}

fn differing(matches: &ArgMatches) -> Task {
    let folder = |name| matches.get_one::<PathBuf>(name).cloned().unwrap_or_default();
    Task::Diff(Differing {
        old: folder("old"),
        new: folder("new"),
        json: matches.get_flag("json"),
        form: match text(matches, "format").as_deref() {
            Some("markdown") => Form::Markdown,
            _ => Form::Text,
        },
        fails_on_verdict: text(matches, "fail-on").is_some(),
    })
}

fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.get_one::<String>(name).cloned()
}

fn texts(matches: &ArgMatches, name: &str) -> Vec<String> {
    matches.get_many::<String>(name).map(|found| found.cloned().collect()).unwrap_or_default()
}
