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
