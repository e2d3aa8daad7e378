//! `man`: the manual page of a command, from the same definitions as its help.

use anyhow::Result;
use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::arguments::{PROGRAM, command, examples};
use super::complaint::{Complaint, nearest_id};
use super::{Outcome, output};
use crate::interface::Interface;
use crate::text::printable::printable_line;

/// The variables that the program heeds, and the key of what each is for.
const VARIABLES: [(&str, &str); 9] = [
    ("VRAAGBAAK_LANG", "man-lang"),
    ("VRAAGBAAK_CONTENT", "man-content"),
    ("VRAAGBAAK_OVERLAY", "man-overlay"),
    ("LC_ALL", "man-locale"),
    ("NO_COLOR", "man-no-color"),
    ("ACCESSIBLE", "man-accessible"),
    ("TERM", "man-term"),
    ("XDG_STATE_HOME", "man-state-home"),
    ("XDG_CONFIG_HOME", "man-config-home"),
];

/// The files of the program as the manual names them, and the key of what each holds.
const FILES: [(&str, &str); 5] = [
    ("~/.config/vraagbaak/keys.yaml", "kept-keys"),
    ("~/.config/vraagbaak/overlay", "kept-overlay"),
    ("~/.local/state/vraagbaak/preferences.json", "kept-preferences"),
    ("~/.local/state/vraagbaak/history.jsonl", "kept-history"),
    ("~/.local/state/vraagbaak/inbox.jsonl", "kept-inbox"),
];

/// How the program ends, and the key of what that means.
const CODES: [(&str, &str); 3] = [("0", "man-code-0"), ("1", "man-code-1"), ("2", "man-code-2")];

/// Writes the manual page of the command with these names, the outermost first.
pub(super) fn run(names: &[String], interface: &Interface) -> Result<Outcome> {
    let mut definitions = command(interface);
    definitions.build();
    let mut found = &definitions;
    for name in names {
        let below = found.find_subcommand(name);
        found = below.ok_or_else(|| no_such_command(name, found, interface))?;
    }
    output::result(&page(found, interface)?)?;
    Ok(Outcome::Answered)
}

fn no_such_command(name: &str, above: &Command, interface: &Interface) -> Complaint {
    let message = interface
        .say_with("usage-unknown-subcommand", &[("argument", printable_line(name).into())]);
    let complaint = Complaint::new(message);
    let names: Vec<&str> = above.get_subcommands().map(Command::get_name).collect();
    match nearest_id(name, names.iter().copied()) {
        Some(near) => complaint
            .with_hint(interface.say_with("usage-did-you-mean", &[("suggestion", near.into())])),
        None => complaint.with_hint(interface.say("usage-hint")),
    }
}

/// The manual page of a command, as roff.
fn page(command: &Command, interface: &Interface) -> Result<String> {
    let name = command.get_display_name().unwrap_or(PROGRAM);
    let heading = interface.say("cli-commands").to_uppercase();
    // A page of no day: an empty one would be left out, and what follows it taken for it.
    let man = Man::new(command.clone().subcommand_help_heading(heading))
        .title(name.to_uppercase())
        .date(" ")
        .source(format!("{PROGRAM} {}", env!("CARGO_PKG_VERSION")))
        .manual(interface.say("man-manual"));
    let page = Page { command, name, interface };
    let mut parts = vec![made(|written| man.render_title(written))?, page.beginning()];
    parts.push(made(|written| man.render_options_section(written))?);
    if command.has_subcommands() {
        parts.push(made(|written| man.render_subcommands_section(written))?);
    }
    parts.push(page.end());
    Ok(joined(&parts))
}

fn made(render: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>) -> Result<String> {
    let mut written = Vec::new();
    render(&mut written)?;
    Ok(String::from_utf8_lossy(&written).into_owned())
}

/// The parts as one page. Each of them begins with the same definitions, which are wanted once.
fn joined(parts: &[String]) -> String {
    let preamble = Roff::new().render();
    let rest = parts.iter().map(|part| part.strip_prefix(&preamble).unwrap_or(part));
    preamble.clone() + &rest.collect::<String>()
}

/// What a page says beside the arguments and commands.
struct Page<'a> {
    command: &'a Command,
    /// What the page is called.
    name: &'a str,
    interface: &'a Interface,
}

impl Page<'_> {
    /// The sections before the arguments.
    fn beginning(&self) -> String {
        let mut roff = Roff::new();
        let about = self.command.get_about().map(ToString::to_string).unwrap_or_default();
        self.heading("man-name", &mut roff);
        roff.text([roman(format!("{} - {about}", self.name))]);
        self.heading("man-synopsis", &mut roff);
        for (place, form) in self.forms().iter().enumerate() {
            if place > 0 {
                roff.control("br", []);
            }
            roff.text([bold(PROGRAM), roman(format!(" {form}"))]);
        }
        if let Some(examples) = examples(self.command.get_name(), self.interface) {
            self.heading("cli-examples", &mut roff);
            for line in examples.lines() {
                let (example, gives) = line.split_once("  ").unwrap_or((line, ""));
                item(example, gives.trim(), &mut roff);
            }
        }
        self.description(&mut roff);
        roff.render()
    }

    /// The ways to use the command, without the name of the program.
    fn forms(&self) -> Vec<String> {
        let usage = self.command.get_overridden_usage().map(ToString::to_string);
        let usage = usage.unwrap_or_default();
        let usage = usage.strip_prefix(PROGRAM).unwrap_or(&usage);
        let outermost = usage.split_whitespace().next().unwrap_or_default();
        let forms = usage.replace(&format!(" | {outermost}"), &format!("\n{outermost}"));
        forms.lines().map(|form| form.trim().to_owned()).collect()
    }

    fn description(&self, roff: &mut Roff) {
        let notes = self.command.get_after_help().map(ToString::to_string);
        let text =
            if self.is_program() { Some(self.interface.say("man-description")) } else { notes };
        let Some(text) = text.filter(|text| !text.is_empty()) else { return };
        self.heading("man-description-heading", roff);
        for line in text.lines() {
            match line.trim() {
                "" => roff.control("PP", []),
                line => roff.text([roman(line)]),
            };
        }
    }

    /// The sections after them.
    fn end(&self) -> String {
        let mut roff = Roff::new();
        if self.is_program() {
            self.items("man-environment", &VARIABLES, &mut roff);
            self.items("man-files", &FILES, &mut roff);
            self.items("man-exit", &CODES, &mut roff);
        } else {
            self.heading("man-see-also", &mut roff);
            roff.text([bold(PROGRAM), roman("(1)")]);
        }
        roff.render()
    }

    fn is_program(&self) -> bool {
        self.name == PROGRAM
    }

    fn items(&self, heading: &str, items: &[(&str, &str)], roff: &mut Roff) {
        self.heading(heading, roff);
        for (name, key) in items {
            item(name, &self.interface.say(key), roff);
        }
    }

    fn heading(&self, key: &str, roff: &mut Roff) {
        roff.control("SH", [self.interface.say(key).to_uppercase().as_str()]);
    }
}

/// A name, and indented below it what it is.
fn item(name: &str, text: &str, roff: &mut Roff) {
    roff.control("TP", []).text([bold(name)]).text([roman(text)]);
}
