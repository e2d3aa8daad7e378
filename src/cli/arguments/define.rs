//! The definitions: every command and option there is.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgGroup, Command, ValueHint, value_parser};
use clap_complete::Shell;
use jiff::civil::Date;

use super::PROGRAM;
use super::words::Words;
use crate::interface::Interface;
use crate::publication::Format;
use crate::tui::theme::Look;

/// The definitions with their help in the language of the interface, which the manual pages and the
/// completions are made from too.
pub(in crate::cli) fn command(interface: &Interface) -> Command {
    define(&Words::of(interface))
}

/// The definitions without any help, to read arguments by.
pub(super) fn silent() -> Command {
    define(&Words::none())
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
                .value_hint(ValueHint::DirPath)
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
