//! Terminals that show ASCII alone, and ones without colour.

use crate::person::{Person, Start};
use crate::visit::Visit;

/// Much of what can be seen: the start, an answer to its end, lists, a word, a walk, the help.
fn looks_around(visit: &mut Visit) {
    visit.wait("the screen", |visit| visit.picture().contains("Typ je vraag"));
    visit.sees("mag ik oud-leden nog mailen?\r", "HANGT ERVAN AF");
    visit.sees("\x1b[1;5F", "100%");
    visit.sees("\x02", "Alle vragen");
    visit.send("\x1b");
    visit.lacks("Alle vragen, stappenplannen");
    visit.sees("?", "Opdrachten die je kunt typen");
    visit.send("\x1b");
    visit.lacks("Opdrachten die je kunt typen");
    visit.sees("/woord soft opt-in\r", "Esc brengt je terug");
    visit.send("\x1b");
    visit.lacks("Esc brengt je terug");
    visit.sees("\x18", "Naar je terminal gestuurd");
    visit.sees("/stap winback\r", "Stap 1 van");
    visit.sees("2\r", "MAG NIET");
    visit.leaves();
}

#[test]
fn only_ascii_is_written_where_only_ascii_is_shown() {
    let ways: [Start; 4] = [
        (&[], &["--ascii"]),
        (&[("LC_ALL", "C")], &["--lang", "nl"]),
        (&[("LC_CTYPE", "POSIX")], &[]),
        (&[("LANG", "nl_NL.ISO-8859-15")], &[]),
    ];
    for (variables, arguments) in ways {
        let mut visit = Person::new().visits_with(variables, arguments);
        looks_around(&mut visit);
        let written = visit.written();
        let other: String = written.chars().filter(|sign| !sign.is_ascii()).collect();
        assert_eq!(other, "", "{variables:?} {arguments:?}");
    }
}

#[test]
fn signs_are_written_where_they_are_shown() {
    let ways: [&[(&str, &str)]; 4] = [
        &[],
        &[("LANG", "")],
        &[("LC_ALL", "nl_NL.utf8")],
        &[("LC_ALL", ""), ("LC_CTYPE", "C.UTF-8"), ("LANG", "C")],
    ];
    for variables in ways {
        let mut visit = Person::new().visits_with(variables, &["--lang", "nl"]);
        looks_around(&mut visit);
        for sign in ["▌", "◐", "□", "▸", "✗", "·"] {
            assert!(visit.written().contains(sign), "{sign} {variables:?}");
        }
    }
}

/// The numbers in everything that was written to set how text looks (SGR).
fn looks(written: &str) -> Vec<u16> {
    let mut numbers = Vec::new();
    for rest in written.split("\x1b[").skip(1) {
        let end = rest.find(|sign: char| sign.is_ascii_alphabetic()).unwrap_or(rest.len());
        if rest[end..].starts_with('m') {
            numbers.extend(
                rest[..end].split([';', ':']).filter_map(|number| number.parse::<u16>().ok()),
            );
        }
    }
    numbers
}

fn colours(written: &str) -> Vec<u16> {
    let is_colour = |number: &u16| matches!(number, 30..=49 | 90..=107);
    looks(written).into_iter().filter(is_colour).collect()
}

#[test]
fn no_colour_is_written_where_nobody_wants_it() {
    let ways: [Start; 3] = [
        (&[("NO_COLOR", "1")], &[]),
        (&[], &["--color", "never"]),
        (&[("NO_COLOR", "1")], &["--theme", "dark"]),
    ];
    for (variables, arguments) in ways {
        let mut visit = Person::new().visits_with(variables, arguments);
        looks_around(&mut visit);
        assert_eq!(colours(&visit.written()), [0; 0], "{variables:?} {arguments:?}");
        assert!(looks(&visit.written()).contains(&7), "nothing is in reverse video");
    }
}

/// The chosen line of a list is seen without colour.
#[test]
fn the_chosen_line_is_in_reverse_video() {
    let mut visit = Person::new().visits_with(&[("NO_COLOR", "1")], &[]);
    visit.begins();
    assert!(!looks(&visit.written()).contains(&7));
    visit.sees("\x02", "▸");
    assert!(looks(&visit.written()).contains(&7));
    visit.leaves();
}

#[test]
fn colour_is_written_where_somebody_asks_for_it() {
    let ways: [Start; 3] =
        [(&[], &[]), (&[("NO_COLOR", "1")], &["--color", "always"]), (&[("NO_COLOR", "")], &[])];
    for (variables, arguments) in ways {
        let mut visit = Person::new().visits_with(variables, arguments);
        looks_around(&mut visit);
        let colours = colours(&visit.written());
        assert!(colours.iter().any(|number| ![39, 49].contains(number)), "{colours:?}");
    }
}
