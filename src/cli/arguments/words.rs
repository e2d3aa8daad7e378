//! Commands and arguments with their help, in one language or without any.

use clap::{Arg, ArgAction, Command};

use super::PROGRAM;
use crate::interface::Interface;

/// Makes arguments with their help in the language of the interface; without one, with no help.
pub(super) struct Words<'a> {
    interface: Option<&'a Interface>,
}

impl<'a> Words<'a> {
    pub(super) const fn of(interface: &'a Interface) -> Self {
        Self { interface: Some(interface) }
    }

    pub(super) const fn none() -> Self {
        Self { interface: None }
    }
}

impl Words<'_> {
    pub(super) fn say(&self, key: &str) -> String {
        self.interface.map(|interface| interface.say(key)).unwrap_or_default()
    }

    /// The examples of a command, to stand above everything else: most people copy one.
    fn examples(&self, command: &Command) -> Option<String> {
        let lines = examples(command.get_name(), self.interface?)?;
        let indented: String = lines.lines().map(|line| format!("\n  {line}")).collect();
        Some(format!("{}:{indented}", self.say("cli-examples")))
    }

    /// Gives a command its help: what it does, examples, how it is used, and headings in our language.
    pub(super) fn dress(&self, command: Command, about: &str, usage: &str) -> Command {
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

    pub(super) fn option(&self, name: &'static str, help: &str) -> Arg {
        self.named(name, help).hide_possible_values(true)
    }

    pub(super) fn flag(&self, name: &'static str, help: &str) -> Arg {
        self.named(name, help).action(ArgAction::SetTrue)
    }

    fn named(&self, name: &'static str, help: &str) -> Arg {
        let heading = self.say("cli-options");
        Arg::new(name).long(name).help(self.say(help)).help_heading(heading)
    }

    pub(super) fn positional(&self, name: &'static str, value: &'static str, help: &str) -> Arg {
        let heading = self.say("cli-arguments");
        Arg::new(name).value_name(value).help(self.say(help)).help_heading(heading)
    }
}

/// The examples of a command: each a line, then two spaces or more and what it gives.
pub(in crate::cli) fn examples(command: &str, interface: &Interface) -> Option<String> {
    interface.find(&format!("example-{command}"), &[])
}
