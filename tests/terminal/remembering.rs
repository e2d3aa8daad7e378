//! What stays on the computer after a visit: nothing that somebody did not ask for.

use std::fs;

use crate::person::{Person, mode};

const UP: &str = "\x1b[A";

#[test]
fn a_visit_leaves_nothing_behind() {
    let person = Person::new();
    let mut visit = person.visits(&[]);
    visit.begins();
    visit.sees("mag ik oud-leden nog mailen?\r", "HANGT ERVAN AF");
    visit.sees("en per post?\r", "en per post?");
    visit.sees("\x12", "Wat je eerder typte");
    visit.leaves();
    assert!(!person.state().exists(), "a folder was made");
    assert_eq!(person.files(), Vec::<std::path::PathBuf>::new());
}

/// Also where something else is remembered.
#[test]
fn what_was_asked_is_in_no_file() {
    let person = Person::new();
    let mut visit = person.visits(&[]);
    visit.begins();
    visit.sees("=", "Kleuren: licht");
    visit.sees("mag ik oud-leden nog mailen?\r", "HANGT ERVAN AF");
    visit.leaves();
    let files = person.files();
    assert!(files.contains(&person.remembered("preferences.json")), "{files:?}");
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        assert!(!text.contains("oud-leden"), "{}: {text}", file.display());
    }
}

#[test]
fn what_was_asked_comes_back_if_somebody_wants_that() {
    let person = remembering();
    let mut visit = person.visits(&[]);
    visit.shows("Vragen blijven 7 dagen");
    visit.sees(UP, "▌ mag ik [een e-mailadres] nog mailen?");
    visit.leaves();
}

#[test]
fn everything_is_forgotten_when_asked() {
    for (command, told) in [
        ("/vergeet", "Alles wat was onthouden, is gewist"),
        ("/onthoud uit", "worden niet onthouden"),
    ] {
        let person = remembering();
        let mut visit = person.visits(&[]);
        visit.shows("Vragen blijven 7 dagen");
        visit.sees(&format!("{command}\r"), told);
        assert!(!person.remembered("history.jsonl").exists(), "{command}");
        // Not in this visit either.
        visit.sees("\x12", "Je hebt nog niets getypt om terug te halen");
        visit.leaves();
        for file in person.files() {
            let text = fs::read_to_string(&file).unwrap();
            assert!(!text.contains("mailen"), "{command}: {text}");
        }
    }
}

/// After forgetting, what is typed is kept again; after stopping, nothing is.
#[test]
fn forgetting_goes_on_and_stopping_stops() {
    for (command, stays) in [("/vergeet", true), ("/onthoud uit", false)] {
        let person = remembering();
        let mut visit = person.visits(&[]);
        visit.begins();
        visit.sees(&format!("{command}\r"), "gewist");
        visit.sees("winback\r", "HANGT ERVAN AF");
        visit.leaves();
        assert_eq!(person.remembered("history.jsonl").exists(), stays, "{command}");
    }
}

/// Somebody who lets questions be remembered, and asked one with an address in it.
fn remembering() -> Person {
    let person = Person::new();
    let mut visit = person.visits(&[]);
    visit.begins();
    visit.sees("/onthoud 7\r", "Je vragen blijven 7 dagen op deze computer staan");
    visit.sees("mag ik els@voorbeeld.nl nog mailen?\r", "persoonsgegevens te bevatten");
    visit.leaves();
    let file = person.remembered("history.jsonl");
    assert_eq!(mode(&file), 0o600);
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains("mag ik [een e-mailadres] nog mailen?"), "{text}");
    for file in person.files() {
        assert!(!fs::read_to_string(&file).unwrap().contains("els@"), "{}", file.display());
    }
    person
}

/// The key, the loop and the disk together: only a real terminal has all three.
#[test]
fn an_answer_that_does_not_help_goes_into_the_inbox_by_one_key() {
    let person = Person::new();
    let mut visit = person.visits(&[]);
    visit.begins();
    visit.sees("winback\r", "HANGT ERVAN AF");
    visit.sees("-", "Met /postvak 90 zet je het aan");
    visit.sees("/postvak 7\r", "Het postvak staat aan");
    visit.sees("-", "\"reason\":\"not-helpful\"");
    visit.sees("mag er een bewakingscamera in de hal hangen\r", "\"reason\":\"outside\"");
    visit.leaves();
    let text = fs::read_to_string(person.remembered("inbox.jsonl")).unwrap();
    let reasons: Vec<bool> = text.lines().map(|line| line.contains("not-helpful")).collect();
    assert_eq!(reasons, [true, false], "{text}");
}
