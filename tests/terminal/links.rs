//! Links that the terminal can open (OSC 8), and copying by the terminal (OSC 52).

use crate::person::Person;
use crate::visit::Visit;

const TO_THE_END: &str = "\x1b[1;5F";

/// To the sources of an answer.
fn reads_sources(visit: &mut Visit) {
    visit.begins();
    visit.sees("winback\r", "HANGT ERVAN AF");
    visit.sees(TO_THE_END, "https://");
}

#[test]
fn a_source_can_be_opened_from_the_terminal() {
    let mut visit = Person::new().visits(&[]);
    reads_sources(&mut visit);
    visit.wait("a link", |visit| visit.written().contains("\x1b]8;;\x1b\\"));
    let written = visit.written();
    let mut addresses = written.split("\x1b]8;;").skip(1).map(|rest| rest.split('\x1b').next());
    let address = addresses.next().flatten().unwrap();
    assert!(address.starts_with("https://"), "{address}");
    // It stands on the screen too, maybe over two rows.
    let picture: String = visit.picture().split_whitespace().collect();
    assert!(picture.contains(address), "{address} is not on the screen: {}", visit.picture());
    assert!(written.contains(&format!("\x1b]8;;{address}\x1b\\")), "not closed: {address}");
    // Every link ends, so that nothing after it is part of it. Only at the end has all of it arrived.
    visit.leaves();
    let written = visit.written();
    let opened = written.matches("\x1b]8;;https://").count();
    assert_eq!(written.matches("\x1b]8;;\x1b\\").count(), opened);
}

#[test]
fn a_console_that_knows_no_links_gets_none() {
    let mut visit = Person::new().visits_with(&[("TERM", "linux")], &[]);
    reads_sources(&mut visit);
    visit.leaves();
    assert!(!visit.written().contains("\x1b]8"));
}

/// The text that the last OSC 52 asks the terminal to keep.
fn copied(written: &str) -> Option<String> {
    let (_, rest) = written.rsplit_once("\x1b]52;c;")?;
    let (text, _) = rest.split_once("\x1b\\")?;
    String::from_utf8(decoded(text)).ok()
}

/// What Base64 stands for.
fn decoded(text: &str) -> Vec<u8> {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::new();
    let mut bits = 0_u32;
    for (place, letter) in text.bytes().filter(|letter| *letter != b'=').enumerate() {
        let value = LETTERS.iter().position(|known| *known == letter).unwrap();
        bits = bits << 6 | u32::try_from(value).unwrap();
        if place % 4 > 0 {
            let shift = 6 - 2 * (place % 4);
            bytes.push(u8::try_from(bits >> shift & 0xff).unwrap());
        }
    }
    bytes
}

#[test]
fn letters_stand_for_bytes() {
    for (text, bytes) in
        [("", ""), ("YQ==", "a"), ("YWI=", "ab"), ("YWJj", "abc"), ("YWJjZA==", "abcd")]
    {
        assert_eq!(decoded(text), bytes.as_bytes());
    }
}

#[test]
fn an_answer_is_copied_by_the_terminal_where_nothing_else_can() {
    let mut visit = Person::new().visits(&[]);
    visit.begins();
    visit.sees("\x18", "Er is nog niets om te kopiëren");
    assert_eq!(copied(&visit.written()), None);
    visit.sees("mag ik oud-leden nog mailen?\r", "HANGT ERVAN AF");
    visit.sees("\x18", "Naar je terminal gestuurd om te kopiëren");
    let text = copied(&visit.written()).unwrap();
    for part in
        ["mag ik oud-leden nog mailen?", "HANGT ERVAN AF", "De AVG (de Europese privacywet)"]
    {
        assert!(text.contains(part), "{part:?} is not in {text}");
    }
    visit.leaves();
}
