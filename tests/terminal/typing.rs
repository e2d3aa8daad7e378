//! What comes from the keyboard: keys in every encoding, pastes.

use crate::person::Person;
use crate::visit::Visit;

/// The keys that terminals send differently: as CSI, as SS3 (in application mode), with a number.
struct Keys {
    up: &'static str,
    down: &'static str,
    left: &'static str,
    right: &'static str,
    home: &'static str,
    end: &'static str,
}

const ENCODINGS: [Keys; 3] = [
    Keys {
        up: "\x1b[A",
        down: "\x1b[B",
        right: "\x1b[C",
        left: "\x1b[D",
        home: "\x1b[H",
        end: "\x1b[F",
    },
    Keys {
        up: "\x1bOA",
        down: "\x1bOB",
        right: "\x1bOC",
        left: "\x1bOD",
        home: "\x1bOH",
        end: "\x1bOF",
    },
    Keys {
        up: "\x1b[1;1A",
        down: "\x1b[1;1B",
        right: "\x1b[1;1C",
        left: "\x1b[1;1D",
        home: "\x1b[1~",
        end: "\x1b[4~",
    },
];

#[test]
fn the_cursor_moves_by_keys_in_every_encoding() {
    for Keys { left, right, home, end, .. } in ENCODINGS {
        let mut visit = Person::new().visits(&[]);
        visit.begins();
        visit.sees("qxq", "▌ qxq");
        visit.sees(&format!("{home}1"), "▌ 1qxq");
        visit.sees(&format!("{end}4"), "▌ 1qxq4");
        visit.sees(&format!("{left}{left}3"), "▌ 1qx3q4");
        visit.sees(&format!("{home}{right}{right}2"), "▌ 1q2x3q4");
        visit.leaves();
    }
}

#[test]
fn the_choice_moves_by_keys_in_every_encoding() {
    for Keys { up, down, .. } in ENCODINGS {
        let mut visit = Person::new().visits(&[]);
        visit.begins();
        visit.sees("/stap winback\r", "▸ 1");
        visit.sees(down, "▸ 2");
        visit.sees(down, "▸ 3");
        visit.sees(up, "▸ 2");
        visit.leaves();
    }
}

fn pasted(text: &str) -> String {
    format!("\x1b[200~{text}\x1b[201~")
}

#[test]
fn a_paste_does_not_submit() {
    for line_break in ["\r", "\n", "\r\n"] {
        let mut visit = Person::new().visits(&[]);
        visit.begins();
        visit.send(&pasted(&format!("winback{line_break}en nog een regel{line_break}")));
        visit.shows("winback en nog een regel");
        // The question that follows is the first one.
        visit.sees("\r", "Vraag:\n   winback en nog een regel");
        visit.leaves();
    }
}

/// Sequences that would do something to the terminal: clear it, colour it, name it, link, ring, leave
/// the screen, ask it something.
const HARMFUL: [&str; 8] = [
    "\x1b[2J",
    "\x1b[31mrood",
    "\x1b]0;naam\x07",
    "\x1b]8;;http://x\x07",
    "\x1b]8;;http://x\x1b\\",
    "\x1b[?1049l",
    "\u{9b}6n",
    "\x08\x0c\x7f\u{202e}",
];

#[test]
fn what_is_pasted_reaches_the_terminal_only_as_text() {
    let mut visit = Person::new().visits(&[]);
    visit.begins();
    for text in HARMFUL {
        visit.send(&pasted(text));
    }
    visit.sees(&pasted(" winback"), "winback");
    harmless(&visit);
    visit.sees("\r", "Antwoord");
    harmless(&visit);
    // Again where it was typed before, in a list, and in the whole conversation.
    visit.sees("\x06", "Zoeken in het gesprek");
    visit.sees(&pasted("\x1b[31mrood\x07"), "▌ [31mrood");
    harmless(&visit);
    assert!(visit.screen().alternate_screen());
    visit.leaves();
}

#[track_caller]
fn harmless(visit: &Visit) {
    let written = visit.written();
    for text in ["\x1b[31m", "\x1b]", "\x1b[?1049l", "\u{9b}", "\x07", "\x08", "\x7f", "\u{202e}"] {
        assert!(!written.contains(text), "{text:?} was written");
    }
}

/// Typing that comes all at once, as a paste does in a terminal that knows no brackets, or over a slow
/// connection: nothing of it waits for another key.
#[test]
fn a_burst_of_keys_is_taken_in_to_its_end() {
    let mut visit = Person::new().visits(&[]);
    visit.begins();
    visit.sees(&("xy\x7f\x7f".repeat(900) + "slotwoord"), "▌ slotwoord");
    visit.leaves();
}
