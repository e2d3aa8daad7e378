//! `completions`: what a shell needs to complete the command line, from the same definitions.

use anyhow::Result;
use clap::Command;
use clap::builder::{PossibleValue, PossibleValuesParser};
use clap_complete::Shell;

use super::arguments::{PROGRAM, command};
use super::content::Content;
use super::{Outcome, output};
use crate::interface::Interface;
use crate::knowledge::Knowledge;
use crate::knowledge::kinds::FileKind;
use crate::knowledge::problem::Code;

/// Values of an argument that the definitions leave open, each with what it stands for.
struct Known {
    /// The command.
    command: &'static str,
    /// The name of the argument.
    argument: &'static str,
    values: Vec<(String, String)>,
}

/// Writes the script of a shell. It also knows the identifiers of the content, as they are now.
pub(super) fn run(shell: Shell, content: &Content, interface: &Interface) -> Result<Outcome> {
    let known = known(&content.knowledge, interface);
    let mut definitions = command(interface);
    for Known { command, argument, values } in &known {
        let values = values.iter().map(|(value, help)| PossibleValue::new(value).help(help));
        let parser = PossibleValuesParser::new(values);
        definitions = definitions.mut_subcommand(command, |command| {
            command.mut_arg(argument, |argument| argument.value_parser(parser))
        });
    }
    output::result(&script(shell, &mut definitions, &known))?;
    Ok(Outcome::Answered)
}

fn known(knowledge: &Knowledge, interface: &Interface) -> Vec<Known> {
    let language = interface.language();
    let entries = knowledge.entries.iter();
    let entries = entries.map(|entry| (&entry.id, entry.question.in_language(language)));
    let scenarios = knowledge.scenarios.iter();
    let scenarios = scenarios.map(|scenario| (&scenario.id, scenario.title.in_language(language)));
    let owned = |(id, text): (&String, &str)| (id.clone(), text.to_owned());
    let entries: Vec<_> = entries.map(owned).collect();
    let scenarios: Vec<_> = scenarios.map(owned).collect();
    let alone = |name: &str| (name.to_owned(), String::new());
    let codes = Code::ALL.iter().map(|code| alone(code.name())).collect();
    let kinds = FileKind::ALL.iter().map(|kind| alone(kind.name())).collect();
    let known = |command, argument, values| Known { command, argument, values };
    vec![
        known("show", "id", entries.clone()),
        known("walk", "id", scenarios.clone()),
        known("export", "id", scenarios),
        known("inbox", "to", entries),
        known("check", "explain", codes),
        known("schema", "kind", kinds),
        known("man", "command", commands(interface)),
    ]
}

fn commands(interface: &Interface) -> Vec<(String, String)> {
    let about = |command: &Command| command.get_about().map(ToString::to_string);
    let commands = command(interface);
    let commands = commands.get_subcommands();
    commands
        .map(|command| (command.get_name().to_owned(), about(command).unwrap_or_default()))
        .collect()
}

fn script(shell: Shell, definitions: &mut Command, known: &[Known]) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, definitions, PROGRAM, &mut script);
    let mut script = String::from_utf8_lossy(&script).into_owned();
    if shell == Shell::Fish {
        // The generator leaves out arguments that have no name for this shell.
        let arguments = known.iter().filter(|known| !is_option(definitions, known));
        script.extend(arguments.map(fish));
    }
    script
}

fn is_option(definitions: &Command, known: &Known) -> bool {
    let command = definitions.find_subcommand(known.command);
    let mut arguments = command.into_iter().flat_map(Command::get_opts);
    arguments.any(|argument| argument.get_id() == known.argument)
}

fn fish(known: &Known) -> String {
    let ids: Vec<&str> = known.values.iter().map(|(id, _)| id.as_str()).collect();
    let condition = format!("__fish_{PROGRAM}_using_subcommand {}", known.command);
    format!("complete -c {PROGRAM} -n \"{condition}\" -f -a \"{}\"\n", ids.join(" "))
}
