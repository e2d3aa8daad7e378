//! A person's own keys, and what is told of a file that is wrong.

use std::fs;

use crate::person::{Person, SIZE};
use crate::visit::Visit;

#[test]
fn own_keys_take_the_place_of_the_usual_ones() {
    let person = Person::new();
    person.sets_up_keys(
        "actions:\n  - action: find\n    keys: [ctrl-g]\n  - action: walk\n    keys: [ctrl-f]\n",
    );
    let mut visit = person.visits(&[]);
    visit.begins();
    visit.shows("Ctrl-F stap voor stap");
    visit.sees("winback\r", "HANGT ERVAN AF");
    visit.sees("\x07", "Zoeken in het gesprek");
    visit.send("\x1b");
    visit.lacks("Zoeken in het gesprek");
    visit.sees("\x06", "Stap 1 van");
    visit.leaves();
}

#[test]
fn a_key_of_two_actions_is_told() {
    let told = complaint("actions:\n  - action: find\n    keys: [ctrl-g]\n");
    for text in ["keys.yaml", "de toets ctrl-g", "find", "walk"] {
        assert!(told.contains(text), "{text:?}: {told}");
    }
}

#[test]
fn names_that_do_not_exist_are_told() {
    let told = complaint("actions:\n  - action: vind\n    keys: [ctrl-g]\n");
    assert!(told.contains("de actie vind bestaat niet. Bedoel je find?"), "{told}");
    let told = complaint("actions:\n  - action: find\n    keys: [hyper-x]\n");
    assert!(told.contains("de toets hyper-x van de actie find bestaat niet"), "{told}");
}

#[test]
fn what_is_no_list_of_keys_is_told_with_its_line() {
    for (text, line, message) in [
        ("actions: [", ":2:1\n", "geen geldige YAML"),
        ("actions:\n  - action: \"find\n", "keys.yaml:", "geen geldige YAML"),
        ("acties: []\n", ":1:1\n", "Hier ontbreekt \"actions\""),
        ("actions:\n  - keys: [ctrl-g]\n", ":2:5\n", "Hier ontbreekt \"action\""),
        ("actions:\n  - action: find\n    keys: 3\n", ":3:11\n", "\"keys\" heeft hier een ander"),
        ("actions:\n  - action: find\n    key: [x]\n", ":3:5\n", "Onbekend veld \"key\""),
    ] {
        let told = complaint(text);
        assert!(told.contains(line) && told.contains(message), "{text}: {told}");
    }
}

#[test]
fn an_action_without_a_key_is_told() {
    for text in ["actions:\n  - action: find\n", "actions:\n  - action: find\n    keys: []\n"] {
        let told = complaint(text);
        assert!(told.contains("de actie find heeft geen toets"), "{told}");
    }
}

/// A person who has put a sign before every line has no keys of her own.
#[test]
fn a_file_without_anything_in_it_is_none() {
    for text in ["", "# actions:\n#   - action: find\n"] {
        let person = Person::new();
        person.sets_up_keys(text);
        let mut visit = person.visits(&[]);
        visit.begins();
        visit.shows("Ctrl-G stap voor stap");
        visit.leaves();
    }
}

/// What is told on standard error of these keys. Nothing is written to the terminal, and the exit code
/// is that of wrong use.
#[track_caller]
fn complaint(keys: &str) -> String {
    let person = Person::new();
    let file = person.sets_up_keys(keys);
    let program = env!("CARGO_BIN_EXE_vraagbaak");
    let command = person.other_command("/bin/sh", &["-c", "exec \"$0\" 2>errors", program]);
    let mut visit = Visit::of(&person, command, SIZE);
    assert_eq!(visit.end(), 2, "{keys}");
    assert_eq!(visit.written(), "", "{keys}");
    visit.left_the_terminal_as_it_was();
    let told = fs::read_to_string(person.here().join("errors")).unwrap();
    assert!(told.contains(&file.display().to_string()), "{told}");
    told
}
