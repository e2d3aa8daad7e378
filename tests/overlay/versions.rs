//! The version of an entry: that of what a reader reads.

use vraagbaak::content;

use crate::desk::{Desk, version};

const FILE: &str = "questions/mailen.yaml";

/// The version of the entry with one thing changed.
fn after(old: &str, new: &str) -> String {
    let mut desk = Desk::new();
    desk.change_central(FILE, old, new);
    let knowledge = content::from_files(&desk.central).unwrap().knowledge;
    knowledge.entry("mailen").unwrap().version.clone()
}

#[test]
fn what_a_reader_reads_makes_another_version() {
    let changes = [
        ("oud-leden mailen?", "oud-leden schrijven?"),
        ("former members?", "ex-members?"),
        ("verdict: conditional", "verdict: depends"),
        ("verdict: conditional\n", ""),
        ("verdict:", "short: {nl: Soms., en: Sometimes.}\nverdict:"),
        ("als ze dat goedvonden", "als ze het goedvonden"),
        ("if they agreed", "if they agree"),
        ("Bewaar de toestemming.", "Bewaar ze."),
        ("since: 2020-01-01", "since: 2020-01-02"),
        ("2020-01-01, text", "2020-01-01, valid_until: 2030-01-01, text"),
        ("Strenger", "Soepeler"),
        ("at: art. 2", "at: art. 3"),
        ("{ref: wet, at: art. 1}", "{ref: wet}"),
        ("sources: [{ref: wet, at: art. 1}]", "sources: []"),
        ("verdict:", "original: {source: wet, text: {nl: Ja., en: Yes.}}\nverdict:"),
    ];
    let mut versions: Vec<String> = changes.iter().map(|(old, new)| after(old, new)).collect();
    versions.push(version());
    let count = versions.len();
    versions.sort();
    versions.dedup();
    assert_eq!(versions.len(), count, "two of them are the same");
}

#[test]
fn how_it_is_found_filed_and_reviewed_makes_none() {
    for (old, new) in [
        ("[oud-leden mailen,", "[nog een manier, oud-leden mailen,"),
        ("phrasings:", "keywords: {nl: [woord], en: [word]}\nphrasings:"),
        ("topic: mail\n", ""),
        ("scenario: mailen\n", ""),
        ("verdict:", "related: [fotos]\ntests: {nl: [a b]}\nnot: {nl: [c d]}\nverdict:"),
        ("on: 2026-11-01, by: redactie", "on: 2026-11-20, by: iemand"),
        ("id: mailen\n", "# een opmerking\n\nid:   mailen\n"),
    ] {
        assert_eq!(after(old, new), version(), "{new}");
    }
}

/// Policies out there rest on it: another way to count would call all of them outdated.
#[test]
fn the_version_of_the_same_text_is_the_same_in_every_program() {
    assert_eq!(version(), "1857b2f6deedae2d");
}
