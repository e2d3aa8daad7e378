//! Content that is wrong, huge or hostile: told at once, with its place, and never a hang.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use vraagbaak::knowledge::problem::{Code, Problem};
use vraagbaak::{content as load, knowledge::load::Loaded};

const MANIFEST: &str = "format: 1\ntitle: {nl: Proef, en: Trial}\nlanguages: [nl, en]\n\
                        sources: {avg: {title: {nl: AVG, en: GDPR}}}\n";

const ENTRY: &str = "id: proef\nquestion: {nl: Mag dat?, en: May I?}\n\
                     answer: {nl: Ja., en: Yes.}\nphrasings: {nl: [mag het], en: [is it allowed]}\n";

/// A content folder with these files in it.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, text) in files {
        write(folder.path(), name, text.as_bytes());
    }
    folder
}

fn write(folder: &Path, name: &str, bytes: &[u8]) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn load(folder: &TempDir) -> Result<Loaded, Vec<Problem>> {
    load::folder(folder.path())
}

fn problems(files: &[(&str, &str)]) -> Vec<Problem> {
    load(&folder(files)).expect_err("the content should be wrong")
}

/// The one problem of this kind, with its place as `file:line:column`.
fn place_of(problems: &[Problem], code: Code) -> String {
    let mut found = problems.iter().filter(|problem| problem.code == code);
    let problem = found.next().unwrap_or_else(|| panic!("no {code:?} in {problems:#?}"));
    assert!(found.next().is_none(), "more than one {code:?} in {problems:#?}");
    let at = problem.position.map_or_else(String::new, |at| format!(":{}:{}", at.line, at.column));
    format!("{}{at}", problem.file)
}

#[test]
fn a_small_entry_is_enough() {
    let loaded = load(&folder(&[("vraagbaak.yaml", MANIFEST), ("questions/proef.yaml", ENTRY)]));
    let loaded = loaded.unwrap();
    assert_eq!(loaded.knowledge.entries.len(), 1);
    assert!(loaded.warnings.is_empty());
}

#[test]
fn one_language_is_enough() {
    let manifest = "format: 1\ntitle: {nl: Proef}\nlanguages: [nl]\n";
    let entry = "id: proef\nquestion: {nl: Mag dat?}\nanswer: {nl: Ja.}\n";
    let loaded = load(&folder(&[("vraagbaak.yaml", manifest), ("questions/proef.yaml", entry)]));
    assert_eq!(loaded.unwrap().knowledge.languages().len(), 1);
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let broken = "id: anders\nquestion: {nl: Mag dat?}\nanswr: {nl: Ja., en: Yes.}\n\
                  related: [weg]\nverdict: misschien\nsources: [{ref: agv}]\n";
    let found = problems(&[
        ("vraagbaak.yaml", MANIFEST),
        ("questions/proef.yaml", broken),
        ("questions/Fout.txt", "x"),
        ("outside.yaml", "topics: [{id: A B, title: {nl: x, en: y}, phrasings: {nl: [2018]}}]\n"),
    ]);
    assert_eq!(place_of(&found, Code::MissingLanguage), "questions/proef.yaml:2:11");
    assert_eq!(place_of(&found, Code::UnknownField), "questions/proef.yaml:3:1");
    assert_eq!(place_of(&found, Code::MissingField), "questions/proef.yaml:1:1");
    assert_eq!(place_of(&found, Code::WrongValue), "questions/proef.yaml:5:10");
    assert_eq!(place_of(&found, Code::IdUnlikeFile), "questions/proef.yaml:1:5");
    assert_eq!(place_of(&found, Code::BadId), "outside.yaml:1:15");
    assert_eq!(place_of(&found, Code::WrongKind), "outside.yaml:1:60");
    assert_eq!(place_of(&found, Code::IgnoredFile), "questions/Fout.txt");
    let unknown = found.iter().find(|problem| problem.code == Code::UnknownField).unwrap();
    assert_eq!(unknown.expected, "answer");
    assert_eq!(unknown.line.as_deref(), Some("answr: {nl: Ja., en: Yes.}"));
}

#[test]
fn references_must_lead_somewhere() {
    let entry = format!("{ENTRY}related: [weg]\nsources: [{{ref: agv}}]\n");
    let found = problems(&[("vraagbaak.yaml", MANIFEST), ("questions/proef.yaml", &entry)]);
    let places: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        places,
        [
            "questions/proef.yaml:5:11: dangling-reference: weg",
            "questions/proef.yaml:6:17: dangling-reference: agv"
        ]
    );
    assert_eq!(found[1].expected, "avg");
}

#[test]
fn a_field_that_stands_twice_is_told() {
    let entry = format!("{ENTRY}id: proef\n");
    let found = problems(&[("vraagbaak.yaml", MANIFEST), ("questions/proef.yaml", &entry)]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].code, Code::DuplicateField);
}

#[test]
fn a_shared_phrasing_is_a_warning() {
    let other = ENTRY.replace("id: proef", "id: ander").replace("is it allowed", "other");
    let folder = folder(&[
        ("vraagbaak.yaml", MANIFEST),
        ("questions/proef.yaml", ENTRY),
        ("questions/ander.yaml", &other),
    ]);
    let loaded = load(&folder).unwrap();
    assert_eq!(loaded.warnings.len(), 1);
    assert_eq!(loaded.warnings[0].code, Code::SharedPhrasing);
    assert_eq!(loaded.warnings[0].expected, "questions/ander.yaml");
    assert_eq!(loaded.knowledge.entries.len(), 2);
}

#[test]
fn a_folder_without_a_manifest_is_told() {
    let found = problems(&[("questions/proef.yaml", ENTRY)]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].code, Code::NoManifest);
    let missing = load::folder(Path::new("/nergens/te/vinden")).unwrap_err();
    assert_eq!(missing[0].code, Code::Unreadable);
}

#[test]
fn broken_yaml_has_a_place() {
    let broken = "id: proef\nquestion: {nl: Mag dat?\nanswer: x\n";
    let found = problems(&[("vraagbaak.yaml", MANIFEST), ("questions/proef.yaml", broken)]);
    assert_eq!(found[0].code, Code::Syntax);
    assert!(found[0].position.is_some_and(|at| at.line >= 2));
}

#[test]
fn an_alias_bomb_is_refused_in_no_time() {
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..30 {
        let row = vec![format!("*a{}", level - 1); 10].join(", ");
        bomb.push_str(&format!("a{level}: &a{level} [{row}]\n"));
    }
    let begun = Instant::now();
    let found = problems(&[("vraagbaak.yaml", MANIFEST), ("questions/proef.yaml", &bomb)]);
    assert_eq!(found[0].code, Code::Bomb);
    // A hang is minutes; this is no measure of speed.
    assert!(begun.elapsed() < Duration::from_secs(20));
}

#[test]
fn deep_nesting_is_refused() {
    for opening in ["[", "{a: ", "- ", "? "] {
        let deep = opening.repeat(1_000_000);
        let found = problems(&[("vraagbaak.yaml", MANIFEST), ("questions/proef.yaml", &deep)]);
        assert!(matches!(found[0].code, Code::Bomb | Code::Syntax), "{:?}", found[0].code);
    }
}

#[test]
fn a_huge_file_is_not_even_read() {
    let folder = folder(&[("vraagbaak.yaml", MANIFEST)]);
    let path = folder.path().join("outside.yaml");
    fs::File::create(path).unwrap().set_len(100 * 1024 * 1024).unwrap();
    let found = load(&folder).unwrap_err();
    assert_eq!((found.len(), found[0].code), (1, Code::TooLarge));
}

#[test]
fn what_is_not_utf8_is_told_with_its_line() {
    let folder = folder(&[("vraagbaak.yaml", MANIFEST)]);
    write(folder.path(), "questions/proef.yaml", b"id: proef\nquestion: \xff\n");
    let found = load(&folder).unwrap_err();
    assert_eq!((found[0].code, found[0].subject.as_str()), (Code::NotUtf8, "2"));
}

#[test]
fn a_folder_in_the_place_of_a_file_is_told() {
    let folder = folder(&[("vraagbaak.yaml", MANIFEST)]);
    fs::create_dir_all(folder.path().join("questions/proef.yaml")).unwrap();
    assert_eq!(load(&folder).unwrap_err()[0].code, Code::NotAFile);
}

#[cfg(unix)]
#[test]
fn links_that_go_round_and_pipes_do_not_hang() {
    use std::os::unix::fs::symlink;
    let folder = folder(&[("vraagbaak.yaml", MANIFEST), ("questions/proef.yaml", ENTRY)]);
    symlink(folder.path(), folder.path().join("questions/rondje")).unwrap();
    symlink("lus.yaml", folder.path().join("questions/lus.yaml")).unwrap();
    let pipe = folder.path().join("smalltalk.yaml");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let found = load(&folder).unwrap_err();
    let codes: Vec<_> = found.iter().map(|problem| problem.code).collect();
    assert!(codes.contains(&Code::Unreadable), "{found:#?}");
    assert!(codes.contains(&Code::NotAFile), "{found:#?}");
}

#[cfg(unix)]
#[test]
fn a_folder_that_links_to_itself_is_told() {
    use std::os::unix::fs::symlink;
    let folder = folder(&[("vraagbaak.yaml", MANIFEST)]);
    symlink("questions", folder.path().join("questions")).unwrap();
    assert_eq!(load(&folder).unwrap_err()[0].code, Code::Unreadable);
}

#[test]
fn what_could_steer_a_terminal_does_not_get_in() {
    let entry = ENTRY.replace("Ja.", "\"J\\e[31ma\\u202e.\"");
    let folder = folder(&[("vraagbaak.yaml", MANIFEST), ("questions/proef.yaml", &entry)]);
    let loaded = load(&folder).unwrap();
    let answer = loaded.knowledge.entries[0].answer.iter().next().unwrap().1.clone();
    assert_eq!(answer, "J[31ma.");
}

/// A scenario that holds together: a choice, ticks, a number, a day, rules, a computed day.
const SCENARIO: &str = r#"id: stap
title: {nl: Stap, en: Step}
intro: {nl: Kort., en: Short.}
start: soort
questions:
  soort:
    short: {nl: soort, en: kind}
    ask: {nl: Wat?, en: What?}
    type: choice
    options:
      - {value: een, label: {nl: Een, en: One}, next: vinken}
      - {value: twee, label: {nl: Twee, en: Two}, next: maanden}
  vinken:
    short: {nl: vinken, en: ticks}
    ask: {nl: Welke?, en: Which?}
    type: several
    options:
      - {value: a, label: {nl: A, en: A}}
      - {value: b, label: {nl: B, en: B}}
    none: {value: geen, label: {nl: Geen, en: None}}
    branches:
      - {when: {all: true}, outcome: mag}
      - {outcome: niet}
  maanden:
    short: {nl: maanden, en: months}
    ask: {nl: Hoeveel?, en: How many?}
    type: months
    next: dag
  dag:
    short: {nl: dag, en: day}
    ask: {nl: Wanneer?, en: When?}
    type: date
    most: today
    next: regel
rules:
  regel:
    on: dag
    branches:
      - {when: {before: maanden}, outcome: tot}
      - {when: {from: maanden}, outcome: niet}
computed:
  einde: dag + maanden months - 1 day
outcomes:
  mag:
    verdict: allowed
    title: {nl: Mag, en: May}
    advice: {nl: Doe het., en: Do it.}
  niet:
    verdict: not-allowed
    title: {nl: Mag niet, en: May not}
    advice: {nl: Doe het niet., en: Do not.}
  tot:
    verdict: allowed-if
    title: {nl: "Mag tot en met {einde}", en: "Up to {einde}"}
    advice: {nl: Doe het., en: Do it.}
"#;

fn with_scenario(scenario: &str) -> [(&'static str, String); 3] {
    [
        ("vraagbaak.yaml", MANIFEST.to_owned()),
        ("questions/proef.yaml", ENTRY.to_owned()),
        ("scenarios/stap.yaml", scenario.to_owned()),
    ]
}

#[test]
fn a_small_scenario_holds_together() {
    let files = with_scenario(SCENARIO);
    let files = files.each_ref().map(|(name, text)| (*name, text.as_str()));
    let loaded = load(&folder(&files)).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let scenario = &loaded.knowledge.scenarios[0];
    assert_eq!(scenario.version.len(), 16);
    // The line endings of another system are no other version.
    let files = with_scenario(&SCENARIO.replace('\n', "\r\n"));
    let files = files.each_ref().map(|(name, text)| (*name, text.as_str()));
    assert_eq!(load(&folder(&files)).unwrap().knowledge.scenarios[0].version, scenario.version);
}

/// Each way to break it: what is put in the place of what, which problem that is, and on which line.
const BREAKAGES: [(&str, &str, Code, usize); 25] = [
    ("start: soort", "start: soorten", Code::DanglingReference, 4),
    ("next: vinken}", "next: vink}", Code::DanglingReference, 11),
    ("next: vinken}", "next: soort}", Code::Cycle, 6),
    ("next: vinken}", "outcome: mag}", Code::Unreachable, 13),
    ("outcome: mag}", "outcome: niet}", Code::Unreachable, 44),
    ("{when: {all: true}, outcome: mag}", "{when: {all: true}}", Code::NoDestination, 22),
    (
        "{when: {all: true}, outcome: mag}",
        "{when: {all: true}, next: dag, outcome: mag}",
        Code::TwoDestinations,
        22,
    ),
    (
        "{when: {all: true}, outcome: mag}",
        "{when: {has: [c]}, outcome: mag}",
        Code::DanglingReference,
        22,
    ),
    ("{when: {all: true}, outcome: mag}", "{when: {from: 3}, outcome: mag}", Code::WrongKind, 22),
    ("- {outcome: niet}", "- {when: {none: true}, outcome: niet}", Code::Gap, 13),
    ("- {outcome: niet}", "- {when: {has: [a]}, outcome: niet}", Code::Overlap, 23),
    ("{before: maanden}", "{before: soort}", Code::DanglingReference, 39),
    ("{before: maanden}", "{before: 3 moons}", Code::WrongValue, 39),
    ("{before: maanden}", "{before: 3 days}", Code::MixedUnits, 29),
    ("{before: maanden}", "{before: 3 months}", Code::Overlap, 40),
    ("on: dag", "on: soort", Code::WrongCondition, 39),
    ("on: dag", "on: dagen", Code::DanglingReference, 37),
    ("next: maanden}", "next: dag}", Code::MissingAnswer, 36),
    ("most: today", "most: yesterday!", Code::WrongValue, 33),
    ("Mag tot en met {einde}", "Mag tot en met {eind}", Code::DanglingReference, 54),
    ("Mag tot en met {einde}", "Mag tot en met {", Code::StrayBrace, 54),
    ("verdict: allowed\n", "verdict: continue\n", Code::Continuation, 45),
    ("  einde: dag", "  Einde: dag", Code::BadId, 42),
    ("value: twee", "value: een", Code::DuplicateId, 12),
    ("value: geen", "value: a", Code::DuplicateId, 20),
];

#[test]
fn every_way_to_break_a_scenario_is_told_with_its_place() {
    for (what, with, code, line) in BREAKAGES {
        assert_eq!(SCENARIO.matches(what).count().min(1), 1, "{what}");
        let files = with_scenario(&SCENARIO.replacen(what, with, 1));
        let files = files.each_ref().map(|(name, text)| (*name, text.as_str()));
        let found = problems(&files);
        let lines: Vec<_> = found
            .iter()
            .filter(|problem| problem.code == code)
            .map(|problem| problem.position.map_or(0, |at| at.line))
            .collect();
        assert!(lines.contains(&line), "{what} → {with}: {lines:?} in {found:#?}");
    }
}

/// A chain as long as content can hold, and a tree with more paths than could ever be walked.
#[test]
fn scenarios_of_any_size_are_proved_in_a_moment() {
    let choice = |name: usize, one: &str, other: &str| {
        format!(
            "  q{name}:\n    short: {{nl: q, en: q}}\n    ask: {{nl: Wat?, en: What?}}\n    \
             type: choice\n    options:\n      \
             - {{value: a, label: {{nl: A, en: A}}, {one}}}\n      \
             - {{value: b, label: {{nl: B, en: B}}, {other}}}\n"
        )
    };
    let mut text = String::from(
        "id: stap\ntitle: {nl: S, en: S}\nintro: {nl: S., en: S.}\nstart: q0\nquestions:\n",
    );
    for number in 0..2_000 {
        let next = format!("next: q{}", number + 1);
        text.push_str(&choice(number, &next, &next));
    }
    text.push_str(&choice(2_000, "outcome: mag", "outcome: mag"));
    text.push_str("outcomes:\n  mag:\n    verdict: allowed\n    title: {nl: Mag, en: May}\n");
    text.push_str("    advice: {nl: Doe het., en: Do it.}\n");
    let begun = Instant::now();
    let files = with_scenario(&text);
    let files = files.each_ref().map(|(name, text)| (*name, text.as_str()));
    let loaded = load(&folder(&files)).unwrap_or_else(|problems| panic!("{:?}", &problems[..1]));
    assert_eq!(loaded.knowledge.scenarios[0].questions.len(), 2_001);
    assert!(begun.elapsed() < Duration::from_secs(60), "it took {:?}", begun.elapsed());
}

/// Two fixed days with nothing between them, and a day counted from today: long before the first and
/// long after the second nothing is wrong.
#[test]
fn a_gap_between_two_fixed_days_is_found() {
    let scenario = |before: &str| {
        let branches = format!(
            "branches:\n      - {{when: {{before: {before}}}, next: regel}}\n      \
             - {{when: {{from: 2026-07-01}}, outcome: niet}}\n"
        );
        let scenario = SCENARIO.replace("most: today\n    next: regel\n", "ENDS");
        let ends = format!("least: today - 1 year\n    most: today\n    {branches}");
        scenario.replace("ENDS", &ends).replacen("on: dag", "on: maanden", 1)
    };
    let of = |scenario: &str| {
        let files = with_scenario(scenario);
        load(&folder(&files.each_ref().map(|(name, text)| (*name, text.as_str()))))
    };
    let whole = scenario("2026-07-01").replace("{before: maanden}", "{before: 12}");
    let whole = whole.replace("{from: maanden}", "{from: 12}");
    assert!(of(&whole).is_ok(), "{:#?}", of(&whole).unwrap_err());
    let gap = whole.replace("before: 2026-07-01", "before: 2013-07-01");
    let found = of(&gap).unwrap_err();
    assert!(found.iter().any(|problem| problem.code == Code::Gap), "{found:#?}");
}
