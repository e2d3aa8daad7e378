//! Questions find what a library adds.

use vraagbaak::knowledge::yaml::{Part, Step, locate};
use vraagbaak::knowledge::{Knowledge, Phrasing};
use vraagbaak::matching::Matcher;
use vraagbaak::matching::decision::Reply;
use vraagbaak::matching::held_out::held_out;

use crate::desk::Desk;

/// The entry that a question is answered with.
fn answer(knowledge: &Knowledge, matcher: &Matcher, question: &str) -> Option<String> {
    match matcher.decide(question, None).reply {
        Reply::Answer(place) => Some(knowledge.entries[place].id.clone()),
        _ => None,
    }
}

#[test]
fn an_added_entry_and_an_added_phrasing_are_found() {
    let knowledge = Desk::new().knowledge();
    let matcher = Matcher::new(&knowledge);
    let answer = |question| answer(&knowledge, &matcher, question);
    assert_eq!(answer("het aardvarken bij naam noemen").as_deref(), Some("aardvarken"));
    assert_eq!(answer("weggelopen wimpels winkelen").as_deref(), Some("mailen"));
    assert_eq!(answer("kiekje bij de kapstok").as_deref(), Some("fotos"));
    assert_eq!(answer("foto op de website").as_deref(), Some("fotos"));
    // The word of the library is what was recognised.
    let entry = knowledge.entry("fotos").unwrap();
    let reasons = matcher.reasons("kiekje", entry);
    assert_eq!(reasons[0].word, "kiekje");
    let scenario = matcher.scenario("een aardvarken op bezoek");
    assert_eq!(scenario, knowledge.scenario_position("aardvarken"));
}

#[test]
fn without_the_folder_they_are_not() {
    let mut desk = Desk::new();
    desk.keep(&["overlay.yaml"]);
    let knowledge = desk.knowledge();
    let matcher = Matcher::new(&knowledge);
    assert_eq!(answer(&knowledge, &matcher, "weggelopen wimpels winkelen"), None);
    assert_eq!(answer(&knowledge, &matcher, "kiekje bij de kapstok"), None);
}

/// A policy alone is nothing to learn: whoever knows the central content finds the entry as before.
#[test]
fn only_what_questions_are_found_by_must_be_learnt() {
    assert!(!Desk::new().knowledge().is_found_as_central());
    for (kept, is_known) in [
        (&["overlay.yaml"][..], true),
        (&["overlay.yaml", "questions/aardvarken.yaml", "scenarios/aardvarken.yaml"], false),
        (&["overlay.yaml", "policies/mailen.yaml"], false),
    ] {
        let mut desk = Desk::new();
        desk.keep(kept);
        assert_eq!(desk.knowledge().is_found_as_central(), is_known, "{kept:?}");
    }
    let mut desk = Desk::new();
    desk.keep(&["overlay.yaml", "policies/mailen.yaml"]);
    desk.change("policies/mailen.yaml", "phrasings: {nl: [weggelopen wimpels winkelen]}\n", "");
    let knowledge = desk.knowledge();
    assert!(
        knowledge.is_found_as_central() && knowledge.entry("mailen").unwrap().policy().is_some()
    );
}

/// Who looks whether a phrasing finds its entry is told in which file it stands, and where.
#[test]
fn each_phrasing_that_is_held_out_knows_its_file() {
    let desk = Desk::new();
    let knowledge = desk.knowledge();
    let asked = held_out(&knowledge);
    let files: Vec<_> = desk.central.iter().cloned().chain(desk.own_files().files).collect();
    for one in &asked {
        let Phrasing { file, language, index, text } = one.phrasing;
        let file = files.iter().find(|known| known.name == file).unwrap();
        let path = ["phrasings", language.code()].map(|key| Step::Key(key.to_owned()));
        let path: Vec<Step> = path.into_iter().chain([Step::Item(index)]).collect();
        let at = locate(&file.text, &path, Part::Value).unwrap();
        let line = file.text.lines().nth(at.line - 1).unwrap();
        assert!(line[at.column - 1..].starts_with(text), "{text}: {line}");
    }
    let of_entry = |id: &str| {
        let place = knowledge.position_of(id).unwrap();
        asked.iter().filter(move |one| one.entry == place).map(|one| one.phrasing.text)
    };
    assert_eq!(of_entry("fotos").next_back(), Some("kiekje bij de kapstok"));
    assert_eq!((of_entry("mailen").count(), of_entry("aardvarken").count()), (5, 3));
}
