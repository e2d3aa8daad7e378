//! The arguments: what can be said on the command line, in the language of the person.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Command, ValueHint, value_parser};
use clap_complete::Shell;
use jiff::civil::Date;

use crate::inbox::change::Goal;
use crate::interface::Interface;
use crate::language::Language;
use crate::publication::Format;
use crate::report::comparison::Form;
use crate::tui::theme::Look;

/// The name of the program, as it is typed.
pub(super) const PROGRAM: &str = "vraagbaak";

/// Whether to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Color {
    /// Where the terminal shows it and nobody asked not to.
    Auto,
    /// In any case.
    Always,
    /// In no case.
    Never,
}

/// Which folder of a library's own is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Overlay {
    /// The one that is set up, if one is.
    Usual,
    /// This one.
    Folder(PathBuf),
    /// None, whatever is set up.
    No,
}

/// What to do.
#[derive(Clone, Debug)]
pub(super) enum Task {
    /// Hold a conversation.
    Converse,
    /// Answer a question, or a file of them.
    Ask(Asking),
    /// Show all entries.
    List {
        /// As JSON.
        json: bool,
    },
    /// Walk through a scenario.
    Walk(Walking),
    /// Walk a record again.
    Replay {
        /// The file.
        file: PathBuf,
        /// As JSON.
        json: bool,
    },
    /// Show one entry.
    Show {
        /// Its identifier.
        id: String,
        /// As JSON.
        json: bool,
    },
    /// Check content.
    Check(Checking),
    /// Tell what changed between two contents.
    Diff(Differing),
    /// Tell what may stand in a kind of content file.
    Schema {
        /// The name of the kind; without one the list of them.
        kind: Option<String>,
        /// The list as JSON; a schema is JSON anyway.
        json: bool,
    },
    /// Publish the content.
    Export {
        /// The form.
        format: Format,
        /// The only scenario, if not everything.
        id: Option<String>,
    },
    /// Measure how well questions find their answers.
    Evaluate {
        /// The file of questions.
        file: PathBuf,
        /// As JSON.
        json: bool,
    },
    /// Show the inbox, or work a group of it into the content.
    Inbox(Sorting),
    /// Empty the inbox.
    WipeInbox,
    /// Tell how the program finds this computer.
    Doctor {
        /// As JSON.
        json: bool,
    },
    /// Write what completes the command line in this shell.
    Completions(Shell),
    /// Write the manual page of a command, named as it is typed; of the program where there is none.
    Manual(Vec<String>),
}

/// What to do with the inbox.
#[derive(Clone, Debug)]
pub(super) struct Sorting {
    /// The number of one group, from 1.
    pub group: Option<usize>,
    /// What becomes of it.
    pub goal: Option<Goal>,
    /// Whether that is done, and not only shown.
    pub write: bool,
    /// As JSON.
    pub json: bool,
}

/// What to answer, and how.
#[derive(Clone, Debug)]
pub(super) struct Asking {
    /// The question; empty with a batch.
    pub question: String,
    /// The question before it.
    pub context: Option<String>,
    /// The file of questions; `-` for standard input.
    pub batch: Option<PathBuf>,
    /// As JSON.
    pub json: bool,
}

/// What to check, and how.
#[derive(Clone, Debug)]
pub(super) struct Checking {
    /// The folder, if not the content in use.
    pub folder: Option<PathBuf>,
    /// The kind of problem that is explained, instead of checking anything.
    pub explain: Option<String>,
    /// Whether what takes long is left out.
    pub quick: bool,
    /// As JSON.
    pub json: bool,
}

/// What to walk, and how.
#[derive(Clone, Debug)]
pub(super) struct Walking {
    /// The scenario; without one the list of them.
    pub id: Option<String>,
    /// Answers, each as `NAME=VALUE`.
    pub answers: Vec<String>,
    /// The numbers of the conditions that are met, from 1.
    pub ticks: Vec<usize>,
    /// Whether every path is shown.
    pub paths: bool,
    /// As JSON.
    pub json: bool,
    /// The name under which the outcome is saved as a record; `-` for standard output.
    pub record: Option<PathBuf>,
    /// Whether an existing record is overwritten.
    pub force: bool,
}

/// What to compare, and how to tell it.
#[derive(Clone, Debug)]
pub(super) struct Differing {
    /// The folder with the old content.
    pub old: PathBuf,
    /// The folder with the new content.
    pub new: PathBuf,
    /// As JSON.
    pub json: bool,
    /// In which form, if not as JSON.
    pub form: Form,
    /// Whether another verdict is a failure.
    pub fails_on_verdict: bool,
}

/// The arguments of a run.
#[derive(Clone, Debug)]
pub(super) struct Arguments {
    pub language: Option<Language>,
    pub content: Option<PathBuf>,
    pub overlay: Overlay,
    pub plain: bool,
    /// Whether the content is followed.
    pub watch: bool,
    pub color: Color,
    /// The colours of the screen, if not those that are remembered.
    pub look: Option<Look>,
    /// Whether only ASCII can be shown.
    pub is_ascii: bool,
    /// The day on which advice is asked, if not today.
    pub on: Option<Date>,
    pub task: Task,
}

/// The language that the arguments ask for, found before they are parsed, so that what is wrong
/// with them can be said in it.
pub(super) fn asked_language(arguments: &[OsString]) -> Option<Language> {
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
pub(super) fn parse(
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

/// The definitions with their help in the language of the interface, which the manual pages and the
/// completions are made from too.
pub(super) fn command(interface: &Interface) -> Command {
    define(&Words { interface: Some(interface) })
}

/// The definitions without any help, to read arguments by.
fn silent() -> Command {
    define(&Words { interface: None })
}

fn define(words: &Words<'_>) -> Command {
    words
        .dress(
            Command::new(PROGRAM),
            "cli-about",
            "[--lang nl|en] [--content DIR] [--overlay DIR] [--watch] [--plain] [--color WHEN] [--theme THEME]",
        )
        .version(env!("CARGO_PKG_VERSION"))
        .after_help(words.say("cli-after-help"))
        .arg(
            words
                .option("lang", "cli-lang")
                .value_name("nl|en")
                .value_parser(PossibleValuesParser::new(["nl", "en"]))
                .global(true),
        )
        .arg(
            words
                .option("content", "cli-content")
                .value_name("DIR")
                .value_hint(ValueHint::DirPath)
                .value_parser(value_parser!(PathBuf))
                .global(true),
        )
        .arg(
            words
                .option("overlay", "cli-overlay")
                .value_name("DIR")
                .value_parser(value_parser!(PathBuf))
                .conflicts_with("no-overlay")
                .global(true),
        )
        .arg(words.flag("no-overlay", "cli-no-overlay").global(true))
        .arg(
            words
                .option("on", "cli-on")
                .value_name("DATE")
                .value_parser(|text: &str| text.parse::<Date>().map_err(|error| error.to_string()))
                .global(true),
        )
        .arg(words.flag("plain", "cli-plain"))
        .arg(words.flag("watch", "cli-watch"))
        .arg(
            words
                .option("color", "cli-color")
                .value_name("WHEN")
                .value_parser(PossibleValuesParser::new(["auto", "always", "never"])),
        )
        .arg(
            words
                .option("theme", "cli-theme")
                .value_name("THEME")
                .value_parser(PossibleValuesParser::new(Look::ALL.map(Look::name))),
        )
        .arg(words.flag("ascii", "cli-ascii"))
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(words.say("cli-version"))
                .help_heading(words.say("cli-options")),
        )
        .subcommand(ask(words))
        .subcommand(
            words
                .dress(Command::new("list"), "cli-list", "list [--json]")
                .arg(words.flag("json", "cli-json")),
        )
        .subcommand(
            words
                .dress(Command::new("show"), "cli-show", "show ID [--json]")
                .arg(words.positional("id", "ID", "cli-show-id").required(true))
                .arg(words.flag("json", "cli-json")),
        )
        .subcommand(walk(words))
        .subcommand(record(words))
        .subcommand(check(words))
        .subcommand(diff(words))
        .subcommand(export(words))
        .subcommand(
            words
                .dress(Command::new("schema"), "cli-schema", "schema [KIND] [--json]")
                .arg(words.positional("kind", "KIND", "cli-schema-kind"))
                .arg(words.flag("json", "cli-json")),
        )
        .subcommand(
            words
                .dress(Command::new("evaluate"), "cli-evaluate", "evaluate FILE [--json]")
                .arg(
                    words
                        .positional("file", "FILE", "cli-evaluate-file")
                        .value_parser(value_parser!(PathBuf))
                        .required(true),
                )
                .arg(words.flag("json", "cli-json")),
        )
        .subcommand(inbox(words))
        .subcommands(helping(words))
}

/// The commands about the program itself.
fn helping(words: &Words<'_>) -> [Command; 3] {
    let doctor = words.dress(Command::new("doctor"), "cli-doctor", "doctor [--json]");
    let completions =
        words.dress(Command::new("completions"), "cli-completions", "completions SHELL");
    let shell = words.positional("shell", "SHELL", "cli-completions-shell").required(true);
    let shell = shell.value_parser(value_parser!(Shell)).hide_possible_values(true);
    let man = words.dress(Command::new("man"), "cli-man", "man [COMMAND]…");
    [
        doctor.arg(words.flag("json", "cli-json")),
        completions.arg(shell),
        man.arg(words.positional("command", "COMMAND", "cli-man-command").num_args(0..)),
    ]
}

fn inbox(words: &Words<'_>) -> Command {
    let goal = |name: &'static str, value: &'static str, help: &str| {
        words.option(name, help).value_name(value).requires("group").conflicts_with("json")
    };
    words
        .dress(
            Command::new("inbox"),
            "cli-inbox",
            "inbox [GROUP] [--json] | inbox wipe | inbox GROUP --to ENTRY|--to-new ID|--to-outside ID --content DIR|--overlay DIR [--write]",
        )
        .args_conflicts_with_subcommands(true)
        .arg(
            words
                .positional("group", "GROUP", "cli-inbox-group")
                .value_parser(value_parser!(usize)),
        )
        .arg(goal("to", "ENTRY", "cli-inbox-to").conflicts_with_all(["to-new", "to-outside"]))
        .arg(goal("to-new", "ID", "cli-inbox-to-new").conflicts_with("to-outside"))
        .arg(goal("to-outside", "ID", "cli-inbox-to-outside"))
        .group(ArgGroup::new("goal").args(["to", "to-new", "to-outside"]))
        .arg(words.flag("write", "cli-inbox-write").requires("goal"))
        .arg(words.flag("json", "cli-json"))
        .subcommand(words.dress(Command::new("wipe"), "cli-inbox-wipe", "inbox wipe"))
}

fn check(words: &Words<'_>) -> Command {
    let usage = "check [DIR | --explain CODE] [--quick] [--on DATE] [--json]";
    words
        .dress(Command::new("check"), "cli-check", usage)
        .arg(words.positional("dir", "DIR", "cli-check-dir").value_parser(value_parser!(PathBuf)))
        .arg(
            words
                .option("explain", "cli-check-explain")
                .value_name("CODE")
                .conflicts_with_all(["dir", "quick"]),
        )
        .arg(words.flag("quick", "cli-check-quick"))
        .arg(words.flag("json", "cli-json"))
}

fn walk(words: &Words<'_>) -> Command {
    words
        .dress(
            Command::new("walk"),
            "cli-walk",
            "walk [ID] [--answer NAME=VALUE]… [--tick N]… [--record NAME|- [--force]] [--paths] [--json]",
        )
        .arg(words.positional("id", "ID", "cli-walk-id"))
        .arg(
            words
                .option("answer", "cli-walk-answer")
                .value_name("NAME=VALUE")
                .action(ArgAction::Append)
                .requires("id"),
        )
        .arg(
            words
                .option("tick", "cli-walk-tick")
                .value_name("N")
                .value_parser(value_parser!(usize))
                .action(ArgAction::Append)
                .requires("id"),
        )
        .arg(
            words
                .option("record", "cli-walk-record")
                .value_name("NAME|-")
                .value_parser(value_parser!(PathBuf))
                .requires("id"),
        )
        .arg(words.flag("force", "cli-walk-force").requires("record"))
        .arg(
            words
                .flag("paths", "cli-walk-paths")
                .requires("id")
                .conflicts_with_all(["answer", "tick", "record"]),
        )
        .arg(words.flag("json", "cli-json"))
}

fn export(words: &Words<'_>) -> Command {
    words
        .dress(
            Command::new("export"),
            "cli-export",
            "export --format html|md|dot|mermaid [SCENARIO]",
        )
        .arg(words.positional("id", "SCENARIO", "cli-export-id"))
        .arg(
            words
                .option("format", "cli-export-format")
                .value_name("FORMAT")
                .value_parser(PossibleValuesParser::new(Format::ALL.map(Format::name)))
                .required(true),
        )
}

fn record(words: &Words<'_>) -> Command {
    words
        .dress(Command::new("record"), "cli-record", "record replay FILE [--json]")
        .subcommand_required(true)
        .subcommand(
            words
                .dress(Command::new("replay"), "cli-replay", "record replay FILE [--json]")
                .arg(
                    words
                        .positional("file", "FILE", "cli-replay-file")
                        .value_parser(value_parser!(PathBuf))
                        .required(true),
                )
                .arg(words.flag("json", "cli-json")),
        )
}

fn diff(words: &Words<'_>) -> Command {
    let folder = |name, value, help| {
        words.positional(name, value, help).value_parser(value_parser!(PathBuf)).required(true)
    };
    words
        .dress(
            Command::new("diff"),
            "cli-diff",
            "diff OLD NEW [--json] [--format text|markdown] [--fail-on verdict]",
        )
        .arg(folder("old", "OLD", "cli-diff-old").display_order(0))
        .arg(folder("new", "NEW", "cli-diff-new").display_order(1))
        .arg(words.flag("json", "cli-json").conflicts_with("format"))
        .arg(
            words
                .option("format", "cli-diff-format")
                .value_name("FORMAT")
                .value_parser(PossibleValuesParser::new(["text", "markdown"])),
        )
        .arg(
            words
                .option("fail-on", "cli-diff-fail-on")
                .value_name("WHAT")
                .value_parser(PossibleValuesParser::new(["verdict"])),
        )
        .after_help(words.say("cli-diff-after-help"))
}

fn ask(words: &Words<'_>) -> Command {
    words
        .dress(
            Command::new("ask"),
            "cli-ask",
            "ask QUESTION… [--json] [--context PREVIOUS] | ask --batch FILE|-",
        )
        .arg(
            words
                .positional("question", "QUESTION", "cli-ask-question")
                .num_args(0..)
                .conflicts_with("batch"),
        )
        .arg(
            words
                .option("context", "cli-ask-context")
                .value_name("PREVIOUS")
                .conflicts_with("batch"),
        )
        .arg(
            words
                .option("batch", "cli-ask-batch")
                .value_name("FILE|-")
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(words.flag("json", "cli-json"))
}

/// Makes arguments with their help in the language of the interface; without one, with no help.
struct Words<'a> {
    interface: Option<&'a Interface>,
}

impl Words<'_> {
    fn say(&self, key: &str) -> String {
        self.interface.map(|interface| interface.say(key)).unwrap_or_default()
    }

    /// The examples of a command, to stand above everything else: most people copy one.
    fn examples(&self, command: &Command) -> Option<String> {
        let lines = examples(command.get_name(), self.interface?)?;
        let indented: String = lines.lines().map(|line| format!("\n  {line}")).collect();
        Some(format!("{}:{indented}", self.say("cli-examples")))
    }

    /// Gives a command its help: what it does, examples, how it is used, and headings in our language.
    fn dress(&self, command: Command, about: &str, usage: &str) -> Command {
        let usage_label = self.say("cli-usage");
        let template = format!(
            "{{about}}\n\n{{before-help}}{usage_label}: {{usage}}\n\n{{all-args}}{{after-help}}"
        );
        let examples = self.examples(&command);
        let command = match examples {
            Some(examples) => command.before_help(examples),
            None => command,
        };
        command
            .about(self.say(about))
            .override_usage(format!("{PROGRAM} {usage}"))
            .help_template(template)
            .subcommand_help_heading(self.say("cli-commands"))
            .disable_help_flag(true)
            .disable_help_subcommand(true)
            .disable_version_flag(true)
            .arg(
                Arg::new("help")
                    .long("help")
                    .short('h')
                    .action(ArgAction::Help)
                    .help(self.say("cli-help"))
                    .help_heading(self.say("cli-options")),
            )
    }

    fn option(&self, name: &'static str, help: &str) -> Arg {
        self.named(name, help).hide_possible_values(true)
    }

    fn flag(&self, name: &'static str, help: &str) -> Arg {
        self.named(name, help).action(ArgAction::SetTrue)
    }

    fn named(&self, name: &'static str, help: &str) -> Arg {
        let heading = self.say("cli-options");
        Arg::new(name).long(name).help(self.say(help)).help_heading(heading)
    }

    fn positional(&self, name: &'static str, value: &'static str, help: &str) -> Arg {
        let heading = self.say("cli-arguments");
        Arg::new(name).value_name(value).help(self.say(help)).help_heading(heading)
    }
}

/// The examples of a command: each a line, then two spaces or more and what it gives.
pub(super) fn examples(command: &str, interface: &Interface) -> Option<String> {
    interface.find(&format!("example-{command}"), &[])
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use clap::Command;

    use super::{PROGRAM, asked_language, command, examples, silent};
    use crate::interface::Interface;
    use crate::language::Language;

    #[test]
    fn the_definitions_hold_together() {
        for language in Language::ALL {
            command(&Interface::new(language, None)).debug_assert();
        }
    }

    /// A line as a shell would split it, up to where it goes to a file or another program.
    fn words(line: &str) -> Vec<String> {
        let mut words = vec![String::new()];
        let mut is_quoted = false;
        for character in line.chars() {
            match character {
                '"' => is_quoted = !is_quoted,
                ' ' if !is_quoted => words.push(String::new()),
                '>' | '|' if !is_quoted => break,
                other => words.last_mut().unwrap().push(other),
            }
        }
        words.retain(|word| !word.is_empty());
        words
    }

    /// Every command with those below it, each with its names from the program on.
    fn all(command: &Command, above: &[String]) -> Vec<Vec<String>> {
        let names = [above, &[command.get_name().to_owned()]].concat();
        let below = command.get_subcommands().flat_map(|command| all(command, &names));
        [names.clone()].into_iter().chain(below.collect::<Vec<_>>()).collect()
    }

    #[test]
    fn every_command_has_examples_that_are_possible() {
        for language in Language::ALL {
            let interface = Interface::new(language, None);
            for names in all(&silent(), &[]) {
                let name = names.last().unwrap();
                let examples = examples(name, &interface);
                let examples = examples.unwrap_or_else(|| panic!("{language}: example-{name}"));
                for line in examples.lines() {
                    let (example, gives) = line.split_once("  ").unwrap();
                    assert!(!gives.trim().is_empty() && line.len() < 100, "{language}: {line}");
                    let words = words(example);
                    assert!(words.starts_with(&names), "{language}: {line}");
                    let matches = silent().try_get_matches_from(&words);
                    assert!(matches.is_ok(), "{language}: {line}: {matches:?}");
                }
            }
        }
    }

    #[test]
    fn the_help_begins_with_what_it_is_for_and_examples() {
        let interface = Interface::new(Language::Dutch, None);
        let error = command(&interface).try_get_matches_from([PROGRAM, "ask", "-h"]).unwrap_err();
        let help = error.render().to_string();
        let places = ["Stel een vraag", "Voorbeelden:\n  vraagbaak ask", "Gebruik: ", "Opties:"];
        let places: Vec<_> = places.iter().map(|text| help.find(text).unwrap()).collect();
        assert!(places.is_sorted(), "{help}");
    }

    #[test]
    fn the_language_is_found_before_parsing() {
        let words = |line: &str| line.split(' ').map(OsString::from).collect::<Vec<_>>();
        assert_eq!(asked_language(&words("v ask --lang en x")), Some(Language::English));
        assert_eq!(asked_language(&words("v --lang=nl")), Some(Language::Dutch));
        assert_eq!(asked_language(&words("v --lang")), None);
    }
}
