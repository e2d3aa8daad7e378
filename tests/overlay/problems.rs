//! What can be wrong with a library's own folder: each at its line, in its file.

use jiff::civil::{Date, date};
use vraagbaak::audit::{self, Audit};
use vraagbaak::knowledge::files::ContentFile;
use vraagbaak::knowledge::problem::{Code, Problem};

use crate::desk::{Desk, version};
use crate::support::TODAY;

const MANIFEST: &str = "overlay.yaml";
const POLICY: &str = "policies/mailen.yaml";
const ENTRY: &str = "questions/aardvarken.yaml";

fn all(desk: &Desk) -> Vec<Problem> {
    desk.load().map_or_else(|problems| problems, |loaded| loaded.warnings)
}

#[track_caller]
fn only(problems: &[Problem], code: Code) -> &Problem {
    assert_eq!(
        problems.iter().map(|found| found.code).collect::<Vec<_>>(),
        [code],
        "{problems:#?}"
    );
    &problems[0]
}

#[test]
fn each_mistake_is_told_at_its_line() {
    let mistakes: [(&str, &str, &str, Code); 17] = [
        (MANIFEST, "format: 1", "format: 2", Code::UnknownFormat),
        (MANIFEST, "[nl]", "[nl, de]", Code::UnknownLanguage),
        (MANIFEST, "contact:", "kontact:", Code::UnknownField),
        (MANIFEST, "besluit:", "wet: ", Code::DuplicateId),
        (MANIFEST, "name: {nl: Bib", "name: [nl, Bib", Code::Syntax),
        (POLICY, "entry: mailen", "entry: fotos", Code::IdUnlikeFile),
        (POLICY, "on: ", "verdict: yes\non: ", Code::UnknownField),
        (POLICY, "nl: |", "en: |", Code::UnknownLanguage),
        (POLICY, "ref: besluit", "ref: beslutt", Code::DanglingReference),
        (POLICY, "[weggelopen wimpels winkelen]", "[oud-leden mailen]", Code::SharedPhrasing),
        (POLICY, "status: reviewed", "status: klaar", Code::WrongValue),
        (ENTRY, "id: aardvarken", "id: mailen", Code::EntryIsCentral),
        (ENTRY, "topic: mail", "topic: post", Code::DanglingReference),
        (ENTRY, "[mailen]", "[mailn]", Code::DanglingReference),
        (ENTRY, "scenario: aardvarken", "scenario: aardvark", Code::DanglingReference),
        ("scenarios/aardvarken.yaml", "outcome: buiten", "outcome: welkom", Code::Unreachable),
        ("scenarios/aardvarken.yaml", "see: [mailen]", "see: [malen]", Code::DanglingReference),
    ];
    for (file, old, new, code) in mistakes {
        let mut desk = Desk::new();
        let line = desk.change(file, old, new);
        let problems = all(&desk);
        let found = problems.iter().find(|problem| problem.code == code);
        let found = found.unwrap_or_else(|| panic!("{new}: no {}: {problems:#?}", code.name()));
        assert_eq!(found.file, format!("./eigen/{file}"), "{new}");
        // An outcome that nothing leads to is told where the outcome stands.
        if code != Code::Unreachable {
            assert_eq!(found.position.map(|at| at.line), Some(line), "{new}: {found:#?}");
        }
    }
}

#[test]
fn an_entry_with_a_central_identifier_says_what_to_do() {
    let mut desk = Desk::new();
    desk.keep(&[MANIFEST]);
    desk.add("questions/fotos.yaml", "\nid: fotos\nquestion: {nl: Foto?}\nanswer: {nl: Ja.}\n");
    let problems = all(&desk);
    let found = only(&problems, Code::EntryIsCentral);
    assert_eq!((&*found.file, &*found.expected), ("./eigen/questions/fotos.yaml", "fotos"));
    assert_eq!(found.position.map(|at| at.line), Some(2));
}

#[test]
fn a_scenario_cannot_take_the_place_of_a_central_one() {
    let mut desk = Desk::new();
    desk.keep(&[MANIFEST]);
    let central = desk.central.iter().find(|file| file.name == "scenarios/mailen.yaml").unwrap();
    let text = central.text.replace(", en: One question.", "").replace(", en: consent", "");
    let text = text.replace(", en: Is there consent?", "").replace(", en: Given", "");
    let text = text.replace(", en: Never given", "").replace(", en: E-mailing former members", "");
    let text = text.replace(", en: Go ahead", "").replace(", en: E-mail.", "");
    let text = text.replace(", en: Do not", "").replace(", en: No.", "");
    desk.add("scenarios/mailen.yaml", &text);
    let problems = all(&desk);
    let found = only(&problems, Code::DuplicateId);
    assert_eq!(found.file, "./eigen/scenarios/mailen.yaml");
}

#[test]
fn a_policy_is_on_a_central_entry() {
    let mut desk = Desk::new();
    let policy = |id: &str| format!("entry: {id}\non: x\ntext: {{nl: Wij niet.}}\n");
    desk.add("policies/aardvarken.yaml", &policy("aardvarken"));
    let problems = all(&desk);
    let found = only(&problems, Code::PolicyOnOwnEntry);
    assert_eq!(found.file, "./eigen/policies/aardvarken.yaml");
    let mut desk = Desk::new();
    desk.keep(&[MANIFEST]);
    desk.add("policies/foto.yaml", &policy("foto"));
    let problems = all(&desk);
    let found = only(&problems, Code::DanglingReference);
    assert_eq!((&*found.subject, &*found.expected), ("foto", "fotos"));
    assert_eq!(found.position.map(|at| at.line), Some(1));
}

#[test]
fn a_policy_needs_a_text_or_phrasings_and_with_a_text_a_version() {
    for (text, missing) in [
        ("entry: fotos\n", "text"),
        ("entry: fotos\ntext: {nl: Wij niet.}\n", "on"),
        ("on: x\ntext: {nl: Wij niet.}\n", "entry"),
    ] {
        let mut desk = Desk::new();
        desk.keep(&[MANIFEST]);
        desk.add("policies/fotos.yaml", text);
        let problems = all(&desk);
        assert_eq!(only(&problems, Code::MissingField).subject, missing);
    }
    // A version that YAML takes for a number must be quoted; it says so.
    let mut desk = Desk::new();
    desk.change(POLICY, &format!("\"{}\"", version()), "1234567890123456");
    let problems = all(&desk);
    assert_eq!(only(&problems, Code::WrongKind).expected, "quoted-text");
}

#[test]
fn what_is_wrong_with_both_folders_is_told_at_once() {
    let mut desk = Desk::new();
    desk.change(POLICY, "ref: besluit", "ref: nergens");
    desk.change(ENTRY, "topic:", "tpic:");
    desk.change_central("questions/fotos.yaml", "answer:", "anwser:");
    let files: Vec<_> = all(&desk).into_iter().map(|problem| problem.file).collect();
    for file in [
        "./eigen/policies/mailen.yaml",
        "./eigen/questions/aardvarken.yaml",
        "questions/fotos.yaml",
    ] {
        assert!(files.contains(&file.to_owned()), "{file}: {files:?}");
    }
}

/// What `check` finds on a day.
fn checked(desk: &Desk, day: Date) -> Vec<Problem> {
    let central: Vec<ContentFile> = desk.central.clone();
    let audit = Audit { day, matcher: None, is_quick: true };
    match audit::combined((central, Vec::new()), Some(desk.own_files()), &audit) {
        Ok(loaded) => loaded.warnings,
        Err(problems) => problems,
    }
}

#[test]
fn check_has_nothing_to_say_about_folders_that_are_in_order() {
    let problems = checked(&Desk::new(), TODAY);
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn check_says_where_the_central_entry_changed_and_what_to_write() {
    let mut desk = Desk::new();
    desk.change_central("questions/mailen.yaml", "als ze dat goedvonden", "als ze daarom vroegen");
    let line = desk.change(POLICY, "on: ", "on: ");
    let problems = checked(&desk, TODAY);
    let found = only(&problems, Code::CentralChanged).clone();
    assert_eq!((&*found.file, &*found.subject), ("./eigen/policies/mailen.yaml", "mailen"));
    assert_eq!(found.position.map(|at| at.line), Some(line));
    // Once it is written as the hint says, nothing is left to say.
    desk.change(POLICY, &format!("\"{}\"", version()), &found.expected);
    assert!(checked(&desk, TODAY).is_empty());
    // The phrasings of an entry without a policy rest on no version.
    desk.change_central("questions/fotos.yaml", "Vraag het de mensen", "Vraag het mensen");
    assert!(checked(&desk, TODAY).is_empty());
}

#[test]
fn check_looks_at_what_is_the_librarys_own_as_at_what_is_central() {
    let long = "Wij doen dit niet omdat wij het niet willen en ook niet kunnen, want er is niemand \
                die er tijd voor heeft en er is ook niemand die er zin in heeft.";
    let cases: [(&str, &str, &str, Code, Date); 9] = [
        (MANIFEST, "address: 'https://aaendal.example/b', ", "", Code::NoAddress, TODAY),
        (MANIFEST, ", date: 2026-09-01", "", Code::NoSourceDay, TODAY),
        (POLICY, "status: reviewed", "status: draft", Code::Draft, TODAY),
        (POLICY, "review:", "# review:", Code::NoReview, TODAY),
        (POLICY, "Ook", "Ook", Code::OverdueReview, date(2027, 10, 2)),
        (POLICY, "Wij mailen oud-leden **nooit**.", long, Code::LongSentence, TODAY),
        (POLICY, "met toestemming", "via de XYZ", Code::UnexplainedAbbreviation, TODAY),
        (POLICY, "met toestemming", "[zo](hier)", Code::BadLink, TODAY),
        (ENTRY, "topic:", "tests: {nl: [mag een foto online]}\ntopic:", Code::FailedTest, TODAY),
    ];
    for (file, old, new, code, day) in cases {
        let mut desk = Desk::new();
        let line = desk.change(file, old, new);
        let problems = checked(&desk, day);
        let found = problems.iter().find(|problem| problem.code == code);
        let found = found.unwrap_or_else(|| panic!("no {}: {problems:#?}", code.name()));
        match code {
            // One problem for all of a kind, with their files.
            Code::Draft => assert_eq!(found.files, [format!("./eigen/{file}")]),
            Code::NoReview | Code::OverdueReview => {
                assert_eq!(found.file, format!("./eigen/{file}"));
            }
            _ => {
                assert_eq!(found.file, format!("./eigen/{file}"), "{}", code.name());
                assert_eq!(found.position.map(|at| at.line), Some(line), "{found:#?}");
            }
        }
    }
}
