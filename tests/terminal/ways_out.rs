//! Every way out, and what stops the way in: the terminal is as it was.

use std::fs;
use std::process::Command;

use crate::person::{Person, Start};
use crate::visit::Visit;

#[test]
fn leaving_by_keyboard() {
    for keys in ["\x03", "/stop\r", "/quit\r", "\x04"] {
        let mut visit = Person::new().visits(&[]);
        visit.begins();
        assert!(!visit.edits_lines(), "the screen should be raw");
        assert!(visit.screen().alternate_screen() && visit.screen().bracketed_paste());
        visit.send(keys);
        assert_eq!(visit.end(), 0, "{keys:?}");
        visit.left_the_terminal_as_it_was();
    }
}

/// Ctrl-C works everywhere: over a list, in a word, in a walk.
#[test]
fn leaving_at_once_from_anywhere() {
    for (keys, sign) in [
        ("\x02", "Alle vragen, stappenplannen"),
        ("?", "Nu"),
        ("/woord avg\r", "Esc brengt je terug"),
        ("/stap winback\r", "Stap 1 van"),
        ("half een vraag", "half een vraag"),
    ] {
        let mut visit = Person::new().visits(&[]);
        visit.begins();
        visit.sees(keys, sign);
        visit.leaves();
    }
}

#[test]
fn ctrl_d_leaves_only_on_an_empty_line() {
    let mut visit = Person::new().visits(&[]);
    visit.begins();
    visit.sees("ab", "▌ ab");
    visit.send("\x1b[H\x04");
    visit.wait("one character less", |visit| visit.picture().contains("▌ b\n"));
    visit.sees("\x04", "Typ je vraag");
    visit.send("\x04");
    assert_eq!(visit.end(), 0);
    visit.left_the_terminal_as_it_was();
}

#[test]
fn every_signal_leaves_the_terminal_as_it_was() {
    for (name, number) in [("TERM", 15), ("INT", 2), ("HUP", 1)] {
        for keys in ["", "\x02"] {
            let mut visit = Person::new().visits(&[]);
            visit.begins();
            visit.send(keys);
            visit.signal(name);
            assert_eq!(visit.end(), 128 + number, "{name}");
            visit.left_the_terminal_as_it_was();
        }
    }
}

/// Not a test by itself: what the test below starts in a terminal of its own.
#[test]
fn child_that_panics() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let (_screen, _guard) = vraagbaak::tui::terminal::enter(true).unwrap();
    panic!("on purpose");
}

const CHILD: &str = "VRAAGBAAK_TEST_PANIC";

#[test]
fn a_panic_leaves_the_terminal_as_it_was() {
    let program = std::env::current_exe().unwrap();
    let arguments = ["ways_out::child_that_panics", "--exact", "--nocapture"];
    let person = Person::new();
    let mut command = person.other_command(program.to_str().unwrap(), &arguments);
    command.env(CHILD, "1");
    let mut visit = Visit::of(&person, command, (24, 84));
    assert_ne!(visit.end(), 0);
    let written = visit.written();
    assert!(written.contains("\u{1b}[?1049h"), "the screen was never taken over: {written}");
    let (_, after) = written.split_once("\u{1b}[?1049l").expect("the screen was never given back");
    assert!(after.contains("on purpose"), "the message is lost: {written}");
    visit.left_the_terminal_as_it_was();
}

/// Nobody is left running for a terminal that is not there, whatever is on the screen: by the signal
/// that comes with it, or because nothing can be read or drawn any more, whichever is first.
#[test]
fn a_terminal_that_closes_ends_the_program() {
    for keys in ["half een vraag", "winback\rnog een vraag", "\x02post"] {
        let mut visit = Person::new().visits(&[]);
        visit.begins();
        visit.send(keys);
        let last = keys.split('\r').next_back().unwrap().trim_start_matches('\x02');
        visit.shows(&format!("▌ {last}"));
        visit.close_the_terminal();
        let code = visit.end();
        assert!([0, 2, 128 + 1].contains(&code), "{code}");
    }
}

#[test]
fn a_stopped_program_gives_the_terminal_back_and_goes_on() {
    let mut visit = Person::new().visits(&[]);
    visit.begins();
    visit.sees("half een vraag", "half een vraag");
    stop(&mut visit);
    go_on(&mut visit);
    visit.shows("half een vraag");
    visit.sees(" en nog een stuk", "half een vraag en nog een stuk");
    visit.leaves();
}

/// What is drawn afterwards fits the terminal as it is then, not as it was.
#[test]
fn a_terminal_may_change_while_the_program_is_stopped() {
    let mut fresh = Person::new().visits_in((30, 60), &[]);
    fresh.begins();
    let mut visit = Person::new().visits(&[]);
    visit.begins();
    stop(&mut visit);
    visit.resize(30, 60);
    go_on(&mut visit);
    visit.shows_the_same_as(&mut fresh);
    stop(&mut visit);
    visit.resize(8, 30);
    go_on(&mut visit);
    visit.shows("Maak het venster groter");
    visit.leaves();
    fresh.leaves();
}

/// Stopped in the middle of being stopped it can still be ended.
#[test]
fn a_stopped_program_can_be_ended() {
    let mut visit = Person::new().visits(&[]);
    visit.begins();
    stop(&mut visit);
    visit.signal("TERM");
    visit.signal("CONT");
    assert_eq!(visit.end(), 128 + 15);
    visit.left_the_terminal_as_it_was();
}

/// Asks the program to stop for a while, and waits until it has.
#[track_caller]
fn stop(visit: &mut Visit) {
    visit.signal("TSTP");
    visit.wait("a program that is stopped", |visit| state(visit.id()).starts_with('T'));
    visit.wait("the end of the screen", |visit| !visit.screen().alternate_screen());
    visit.left_the_terminal_as_it_was();
}

#[track_caller]
fn go_on(visit: &mut Visit) {
    visit.signal("CONT");
    visit.wait("the screen", |visit| visit.screen().alternate_screen());
}

/// What the system says that a process does; `T…` is stopped.
fn state(id: u32) -> String {
    let output = Command::new("ps").args(["-o", "stat=", "-p", &id.to_string()]).output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// Starts the program where it may not change the terminal: in the background, without anybody who
/// could bring it to the front. Its exit code is the one of all of this.
const IN_NO_PLACE_TO_BE: &str = r#"
set -m
mkfifo go done
exec 3<&0
( { read word <go; "$0" <&3 2>errors; echo $? >done; } & )
echo go >go
read code <done
exit "$code"
"#;

#[test]
fn a_terminal_that_cannot_be_used_is_told_and_left_alone() {
    let person = Person::new();
    let program = env!("CARGO_BIN_EXE_vraagbaak");
    let command = person.other_command("/bin/sh", &["-c", IN_NO_PLACE_TO_BE, program]);
    let mut visit = Visit::of(&person, command, (24, 84));
    assert_eq!(visit.end(), 2);
    let told = fs::read_to_string(person.here().join("errors")).unwrap();
    assert!(told.contains("fout: Het scherm is niet te openen"), "{told}");
    assert!(told.contains("vraagbaak --plain"), "{told}");
    visit.left_the_terminal_as_it_was();
}

#[test]
fn a_poor_terminal_gets_the_plain_mode() {
    let ways: [Start; 3] =
        [(&[], &["--plain"]), (&[("TERM", "dumb")], &[]), (&[("ACCESSIBLE", "1")], &[])];
    for (variables, arguments) in ways {
        let mut visit = Person::new().visits_with(variables, arguments);
        visit.shows("eenvoudige weergave");
        visit.send("/stop\r");
        visit.shows("Tot ziens.");
        assert_eq!(visit.end(), 0);
        assert!(!visit.written().contains('\u{1b}'), "plain means plain");
        visit.left_the_terminal_as_it_was();
    }
}
