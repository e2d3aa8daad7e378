use std::ffi::OsString;

use clap::Command;

use super::define::silent;
use super::{PROGRAM, asked_language, command, examples};
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
