//! What `check` finds beyond loading: each kind in a copy of the built-in content with one thing
//! wrong, at the line where it was made wrong.

#[path = "support/process.rs"]
mod process;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use jiff::civil::{Date, date};
use process::out;
use tempfile::TempDir;
use vraagbaak::audit::{self, Audit};
use vraagbaak::builtin;
use vraagbaak::knowledge::files::ContentFile;
use vraagbaak::knowledge::problem::{Code, Problem, Severity};
use vraagbaak::knowledge::{Knowledge, PerLanguage};
use vraagbaak::language::Language;
use vraagbaak::matching::Matcher;

/// The day of the checks, on which no review of the content is due.
const DAY: Date = date(2026, 11, 24);

/// A copy of the built-in content.
struct Copy {
    folder: TempDir,
}

impl Copy {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        for file in builtin::files() {
            let path = folder.path().join(&file.name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, file.text).unwrap();
        }
        Self { folder }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Replaces the first `old` in a file by `new`; gives the line of that place, counted from 1.
    fn change(&self, file: &str, old: &str, new: &str) -> usize {
        let path = self.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        let at = text.find(old).unwrap_or_else(|| panic!("{file} holds no {old:?}"));
        fs::write(&path, text.replacen(old, new, 1)).unwrap();
        text[..at].lines().count().max(1) + usize::from(text[..at].ends_with('\n'))
    }

    /// Adds lines to the end of a file; gives the line of the first.
    fn add(&self, file: &str, lines: &str) -> usize {
        let path = self.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, format!("{text}{lines}")).unwrap();
        text.lines().count() + 1
    }

    /// The problems of one kind.
    fn problems(&self, code: Code, day: Date) -> Vec<Problem> {
        // The words of the copies are those of the built-in content, so its matcher does for most.
        let matcher = builtin::matcher().unwrap();
        let audit = Audit { day, matcher: Some(&matcher), is_quick: true };
        let problems = match audit::folder(self.path(), &audit) {
            Ok(loaded) => loaded.warnings,
            Err(problems) => problems,
        };
        let unloadable = problems.iter().find(|problem| {
            let ours = [Code::FailedTest, Code::FailedNot, Code::FailedWalk];
            problem.severity() == Severity::Error && !ours.contains(&problem.code)
        });
        assert!(unloadable.is_none(), "{unloadable:?}");
        problems.into_iter().filter(|problem| problem.code == code).collect()
    }
}

#[track_caller]
fn assert_at(problems: &[Problem], file: &str, line: usize) {
    let found = problems.iter().find(|problem| problem.file == file);
    let found = found.unwrap_or_else(|| panic!("nothing in {file}: {problems:#?}"));
    assert_eq!(found.position.map(|at| at.line), Some(line), "{found:#?}");
}

const WINBACK: &str = "questions/winback.yaml";

#[test]
fn a_review_is_due_the_day_after_its_months_are_over() {
    let copy = Copy::new();
    let line = copy.change(WINBACK, "on: 2026-11-24", "on: 2025-03-10");
    assert!(copy.problems(Code::OverdueReview, date(2026, 3, 10)).is_empty());
    let found = copy.problems(Code::OverdueReview, date(2026, 3, 11));
    assert_eq!((found.len(), &*found[0].subject), (1, "2026-03-10"));
    assert_at(&found, WINBACK, line);
}

#[test]
fn a_missing_review_is_told() {
    let copy = Copy::new();
    let path = copy.path().join(WINBACK);
    let text = fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once("\nreview:\n").unwrap();
    let after = rest.find("\nrelated:").unwrap();
    fs::write(&path, format!("{before}{}", &rest[after..])).unwrap();
    let found = copy.problems(Code::NoReview, DAY);
    assert_eq!(found.len(), 1);
    assert_at(&found, WINBACK, 1);
}

#[test]
fn drafts_are_one_warning_a_kind_with_their_files() {
    let copy = Copy::new();
    copy.change(WINBACK, "status: draft", "status: reviewed");
    let found = copy.problems(Code::Draft, DAY);
    let kinds: Vec<_> = found.iter().map(|found| (&*found.file, found.files.len())).collect();
    assert_eq!(kinds, [("questions", 24), ("scenarios", 9)]);
    assert!(!found[0].files.contains(&WINBACK.to_owned()));
    assert!(found[0].files.contains(&"questions/cookies.yaml".to_owned()));
}

#[test]
fn sources_without_address_or_day_are_told() {
    let copy = Copy::new();
    let address = "    address: \"https://wetten.overheid.nl/BWBR0040940\"\n    date: 2018-05-16\n";
    copy.change("vraagbaak.yaml", address, "");
    let line = copy.change("vraagbaak.yaml", "  uavg:", "  uavg:");
    for code in [Code::NoAddress, Code::NoSourceDay] {
        let found = copy.problems(code, DAY);
        let found: Vec<_> = found.into_iter().filter(|found| found.subject == "uavg").collect();
        assert_at(&found, "vraagbaak.yaml", line);
    }
}

#[test]
fn a_link_that_nobody_can_open_is_told_at_its_own_line() {
    let copy = Copy::new();
    let line = copy.change(
        WINBACK,
        "You keep financial records",
        "See [the AP](www.ap.nl), [this](https://ap.nl) or <mailto:fg@ap.nl>. You keep records",
    );
    let found = copy.problems(Code::BadLink, DAY);
    assert_eq!((found.len(), &*found[0].subject), (1, "www.ap.nl"));
    assert_at(&found, WINBACK, line);
}

#[test]
fn long_dutch_sentences_are_told_once_a_text() {
    let copy = Copy::new();
    let long = "- nl: Leg dan ook voor elke lezer die in het afgelopen jaar vertrok vast hoe lang je \
                haar gegevens bewaart en waarom dat volgens jou en je collega nodig is. Leg dan ook voor \
                elke lezer die in het afgelopen jaar vertrok vast hoe lang je haar gegevens bewaart en \
                waarom dat volgens jou en je collega nodig is.";
    let line = copy.change(WINBACK, "- nl: Noem deze termijn in de privacyverklaring.", long);
    let found = copy.problems(Code::LongSentence, DAY);
    assert_eq!((found.len(), &*found[0].expected), (1, "29, 29"));
    assert_at(&found, WINBACK, line);
}

#[test]
fn an_abbreviation_without_a_meaning_is_told_with_every_file() {
    let copy = Copy::new();
    let line = copy.change(WINBACK, "Leg vast hoe lang", "Leg in het QZR vast hoe lang");
    copy.change("scenarios/winback.yaml", "Schrijf één keer", "Schrijf in QZR één keer");
    let found = copy.problems(Code::UnexplainedAbbreviation, DAY);
    let found: Vec<_> = found.into_iter().filter(|found| found.subject == "QZR").collect();
    assert_eq!(found.len(), 1);
    assert_at(&found, WINBACK, line);
    assert_eq!(found[0].files, [WINBACK, "scenarios/winback.yaml"]);
}

#[test]
fn a_question_that_goes_elsewhere_is_an_error() {
    let copy = Copy::new();
    let test = "  nl:\n    - Welke cookies mag ik plaatsen zonder toestemming van bezoekers?\n";
    let line = copy.change(WINBACK, "tests:\n  nl:\n", &format!("tests:\n{test}"));
    let found = copy.problems(Code::FailedTest, DAY);
    assert_eq!(found.len(), 1);
    assert_at(&found, WINBACK, line + 2);
    assert!(found[0].expected.starts_with("answer: cookies ("), "{:?}", found[0].expected);
}

#[test]
fn a_question_that_should_not_come_is_an_error() {
    let copy = Copy::new();
    let line = copy.change(
        WINBACK,
        "not:\n  nl:\n",
        "not:\n  nl:\n    - Mogen we oud-leden mailen om terug te komen?\n",
    );
    let found = copy.problems(Code::FailedNot, DAY);
    assert_eq!(found.len(), 1);
    assert_at(&found, WINBACK, line + 2);
    assert!(found[0].expected.starts_with("answer: winback ("), "{:?}", found[0].expected);
}

#[test]
fn a_walk_that_ends_elsewhere_is_an_error() {
    let file = "scenarios/winback.yaml";
    for (test, below, came) in [
        ("answers: {afgemeld: \"ja\"}\n    outcome: mail-mag", 1, "outcome: afgemeld"),
        ("answers: {afgemeld: \"nee\"}\n    outcome: mail-mag", 0, "question: kanaal"),
        (
            "answers: {afgemeld: misschien}\n    outcome: mail-mag",
            0,
            "answers: afgemeld = misschien",
        ),
        (
            "answers: {afgemeld: \"ja\", kanaal: mail}\n    outcome: afgemeld",
            0,
            "answers: kanaal = mail",
        ),
    ] {
        let copy = Copy::new();
        let line = copy.add(file, &format!("  - {test}\n"));
        let found = copy.problems(Code::FailedWalk, DAY);
        assert_eq!(found.len(), 1, "{test}");
        assert_at(&found, file, line + below);
        assert_eq!(found[0].expected, came);
    }
}

#[test]
fn a_walk_without_a_day_is_of_the_day_of_the_check() {
    let copy = Copy::new();
    copy.add(
        "scenarios/winback.yaml",
        "  - answers: {afgemeld: \"nee\", kanaal: post, termijn-vastgelegd: \"ja\", \
         bewaartermijn: 36, einde: 2026-01-31}\n    outcome: post-mag\n",
    );
    assert!(copy.problems(Code::FailedWalk, date(2026, 12, 31)).is_empty());
    assert_eq!(copy.problems(Code::FailedWalk, date(2027, 2, 1)).len(), 1);
}

#[test]
fn a_mistake_in_the_form_of_a_test_is_an_error_of_loading() {
    for (file, lines, code) in [
        (WINBACK, "tets: {nl: [a]}\n", Code::UnknownField),
        (
            "scenarios/winback.yaml",
            "  - {answers: {}, outcome: nergens}\n",
            Code::DanglingReference,
        ),
        (
            "scenarios/winback.yaml",
            "  - {answers: {kanal: mail}, outcome: mail-mag}\n",
            Code::DanglingReference,
        ),
        ("scenarios/winback.yaml", "  - {outcome: mail-mag}\n", Code::MissingField),
        ("scenarios/winback.yaml", "  - {answers: {}, outcom: mail-mag}\n", Code::UnknownField),
    ] {
        let copy = Copy::new();
        let line = copy.add(file, lines);
        let problems = vraagbaak::content::folder(copy.path()).unwrap_err();
        let found = problems.iter().find(|problem| problem.code == code);
        let found = found.unwrap_or_else(|| panic!("{lines}: {problems:#?}"));
        assert_eq!(found.position.map(|at| at.line), Some(line), "{found}");
    }
}

/// To the bit: whatever is learnt from tests would make them prove nothing.
#[test]
fn nothing_is_learnt_from_tests() {
    let mut knowledge = builtin::knowledge().unwrap();
    // A few entries do, and learn faster without optimisation.
    knowledge.entries.truncate(2);
    knowledge.outside.truncate(1);
    knowledge.smalltalk.clear();
    knowledge.scenarios.clear();
    let bytes = |knowledge: &Knowledge| postcard::to_stdvec(&Matcher::new(knowledge)).unwrap();
    let before = bytes(&knowledge);
    for entry in &mut knowledge.entries {
        let questions = vec!["Mag ik zevenslapers een kwartetspel sturen?".to_owned()];
        entry.tests = PerLanguage::new(vec![(Language::Dutch, questions)]);
        entry.not = entry.tests.clone();
    }
    assert_eq!(before, bytes(&knowledge));
}

/// The built-in content with few entries, and those without what they refer to: learning all of it
/// takes long as tests are built.
fn few_files(ids: &[&str]) -> Vec<ContentFile> {
    let cut = |text: &str, names: &[&str]| {
        let mut kept = String::new();
        let mut leaves_out = false;
        for line in text.lines() {
            if !line.starts_with([' ', '-']) {
                leaves_out = names.iter().any(|name| line.starts_with(&format!("{name}:")));
            }
            if !leaves_out {
                kept.push_str(line);
                kept.push('\n');
            }
        }
        kept
    };
    let mut files = builtin::files();
    files.retain(|file| {
        let is_kept = ids.iter().any(|id| file.name == format!("questions/{id}.yaml"));
        is_kept || file.name == "vraagbaak.yaml" || file.name.starts_with("lexicon/")
    });
    for file in &mut files {
        file.text =
            cut(&file.text, &["related", "scenario", "tests", "not", "examples", "see_also"]);
    }
    files
}

#[test]
fn phrasings_of_another_entry_are_told_with_the_pair() {
    let cookies = "questions/cookies.yaml";
    let mut files = few_files(&["winback", "cookies", "datalek"]);
    let audit = Audit { day: DAY, matcher: None, is_quick: false };
    let ours = [Code::CollidingEntries, Code::RarelyFound];
    let found = |files: &[ContentFile]| {
        let problems = match audit::from_files(files, &audit) {
            Ok(loaded) => loaded.warnings,
            Err(problems) => panic!("{problems:#?}"),
        };
        problems.into_iter().filter(|found| ours.contains(&found.code)).collect::<Vec<_>>()
    };
    assert_eq!(found(&files), []);
    let winback = files.iter_mut().find(|file| file.name == WINBACK).unwrap();
    let is_moved = |line: &&str| {
        line.starts_with("    - ")
            && !line.starts_with("    - nl: ")
            && ["lid", "opz", "terug"].iter().any(|part| line.contains(part))
    };
    let moved: Vec<String> =
        winback.text.lines().filter(is_moved).take(30).map(str::to_owned).collect();
    assert!(moved.len() >= 25, "{}", moved.len());
    for line in &moved {
        winback.text = winback.text.replacen(&format!("{line}\n"), "", 1);
    }
    let other = files.iter_mut().find(|file| file.name == cookies).unwrap();
    let head = "phrasings:\n  nl:\n";
    let (before, after) = other.text.split_once(head).unwrap();
    let first = before.lines().count() + 3;
    other.text = format!("{before}{head}{}\n{after}", moved.join("\n"));
    let found = found(&files);
    let of = |code| found.iter().find(|problem| problem.code == code);
    let (Some(pair), Some(rare), 2) = (of(ours[0]), of(ours[1]), found.len()) else {
        panic!("{found:#?}");
    };
    for problem in &found {
        let text = &files.iter().find(|file| file.name == problem.file).unwrap().text;
        let line = text.lines().nth(problem.position.unwrap().line - 1).unwrap();
        let phrasing = line.trim_start_matches("    - ");
        assert!(problem.expected.starts_with(&format!("\"{phrasing}\"")), "{problem:#?}");
    }
    let line = rare.position.unwrap().line;
    assert!(rare.file == cookies && (first..first + moved.len()).contains(&line));
    assert!(pair.subject.contains("cookies") && pair.subject.contains("winback"));
    assert_eq!(pair.files.len(), 2);
}

fn check(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vraagbaak"));
    command.env_clear().env("VRAAGBAAK_LANG", "nl").arg("check").args(arguments);
    command.output().unwrap()
}

/// A content folder with one entry, since the program learns slowly as tests are built.
fn small(tests: &str) -> TempDir {
    let folder = TempDir::new().unwrap();
    let manifest = "format: 1\ntitle: {nl: Proef}\nlanguages: [nl]\n";
    fs::write(folder.path().join("vraagbaak.yaml"), manifest).unwrap();
    fs::create_dir(folder.path().join("questions")).unwrap();
    let entry = "id: koffie\nquestion: {nl: Mag er koffie in de leeszaal?}\nanswer: {nl: Ja.}\n\
                 review: {on: 2026-11-24, by: redactie, status: draft, every_months: 12}\n";
    let entry = format!("{entry}{tests}");
    fs::write(folder.path().join("questions/koffie.yaml"), entry).unwrap();
    folder
}

#[test]
fn warnings_end_with_zero_and_errors_with_two() {
    let folder = small("tests: {nl: [mag je koffie drinken in de leeszaal]}\n");
    let path = folder.path().to_str().unwrap();
    let output = check(&[path, "--quick", "--on", "2028-01-01"]);
    let text = out(&output);
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert!(text.contains("waarschuwing[draft]: 1 vraag is nog concept."), "{text}");
    assert!(text.contains("waarschuwing[overdue-review]"), "{text}");
    assert!(text.contains("vraagbaak check --explain draft"), "{text}");
    let folder = small("not: {nl: [mag je koffie drinken in de leeszaal]}\n");
    let output = check(&[folder.path().to_str().unwrap(), "--json", "--on", "2026-11-24"]);
    assert_eq!(output.status.code(), Some(2));
    let problems: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!((&problems[0]["code"], &problems[0]["line"]), (&"failed-not".into(), &5.into()));
    assert_eq!(problems[1]["files"], serde_json::json!(["questions/koffie.yaml"]));
}

#[test]
fn every_code_is_explained() {
    let output = check(&["--explain", "shared-phrasing"]);
    assert_eq!(output.status.code(), Some(0));
    let text = out(&output);
    assert!(text.starts_with("waarschuwing[shared-phrasing]\n"), "{text}");
    assert!(text.contains("\nGoed:\n"), "{text}");
    let output = check(&["--explain", "overlap", "--json", "--lang", "en"]);
    let found: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!((&found["code"], &found["severity"]), (&"overlap".into(), &"error".into()));
    let output = check(&["--explain", "shared-phrase"]);
    assert_eq!(output.status.code(), Some(2));
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert!(complaint.contains("Bedoel je shared-phrasing?"), "{complaint}");
}
