//! The guide to the content (`content/README.md`), played through: its examples are added to the shipped
//! content, broken in the ways that it tells of, and found by the codes that it names.

use std::fs;
use std::path::Path;

use vraagbaak::builtin;
use vraagbaak::content;
use vraagbaak::guide::{Answers, Tree, Value};
use vraagbaak::knowledge::files::{ContentFile, OwnFiles};
use vraagbaak::knowledge::load::Loaded;
use vraagbaak::knowledge::problem::{Code, Problem};

fn guide() -> String {
    fs::read_to_string(Path::new("content/README.md")).unwrap()
}

/// The examples that stand for a file: the block behind a line `<!-- bestand: NAME -->`.
fn examples() -> Vec<ContentFile> {
    examples_behind("<!-- bestand: ")
}

/// The examples of a library's own folder.
fn own_examples() -> Vec<ContentFile> {
    examples_behind("<!-- eigen bestand: ")
}

fn examples_behind(mark: &str) -> Vec<ContentFile> {
    let guide = guide();
    let parts = guide.split(mark).skip(1);
    parts
        .map(|part| {
            let (name, rest) = part.split_once(" -->").unwrap();
            let (_, rest) = rest.split_once("```yaml\n").unwrap();
            let (text, _) = rest.split_once("```").unwrap();
            ContentFile { name: name.to_owned(), text: text.to_owned() }
        })
        .collect()
}

/// The shipped content with the examples in it.
fn with_examples() -> Vec<ContentFile> {
    let mut files = builtin::files();
    files.extend(examples());
    files
}

/// A way to break an example: the file, what stands there, what comes instead, the code it gives.
struct Break {
    file: String,
    from: String,
    to: String,
    code: String,
}

fn breaks() -> Vec<Break> {
    breaks_behind("<!-- breek: ")
}

fn own_breaks() -> Vec<Break> {
    breaks_behind("<!-- breek eigen: ")
}

fn breaks_behind(mark: &str) -> Vec<Break> {
    let guide = guide();
    let parts = guide.split(mark).skip(1);
    parts
        .map(|part| {
            let (line, _) = part.split_once(" -->").unwrap();
            let (file, rest) = line.split_once(": \"").unwrap();
            let (from, rest) = rest.split_once("\" => \"").unwrap();
            let (to, code) = rest.rsplit_once("\": ").unwrap();
            Break {
                file: file.to_owned(),
                from: from.replace("\\\"", "\""),
                to: to.replace("\\\"", "\""),
                code: code.to_owned(),
            }
        })
        .collect()
}

#[test]
fn the_examples_are_good_content() {
    assert_eq!(examples().len(), 2);
    let loaded = content::from_files(&with_examples());
    let loaded = loaded.unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert!(loaded.warnings.is_empty(), "{:#?}", loaded.warnings);
    let scenario = loaded.knowledge.scenario("huisdierenwedstrijd").unwrap();
    let tree = Tree::new(scenario);
    let answers = Answers::default().with(0, Value::Option(1)).with(1, Value::Option(1));
    let end = tree.trail(&answers, jiff::civil::date(2026, 11, 24)).outcome().unwrap();
    assert_eq!(scenario.outcomes[end].name, "niet-plaatsen");
}

#[test]
fn each_break_gives_the_code_that_is_told_and_at_its_line() {
    let breaks = breaks();
    assert!(breaks.len() >= 5);
    for broken in &breaks {
        let mut files = with_examples();
        let file = files.iter_mut().find(|file| file.name == broken.file).unwrap();
        assert!(file.text.contains(&broken.from), "{}: no {}", broken.file, broken.from);
        file.text = file.text.replacen(&broken.from, &broken.to, 1);
        let problems = match content::from_files(&files) {
            Ok(loaded) => loaded.warnings,
            Err(problems) => problems,
        };
        let fits =
            |problem: &&Problem| problem.code.name() == broken.code && problem.file == broken.file;
        let found = problems.iter().find(fits);
        let found = found.unwrap_or_else(|| panic!("{}: {problems:#?}", broken.code));
        assert!(found.position.is_some(), "{}: without a line", broken.code);
    }
}

/// The shipped content with these files as a library's own folder.
fn with_own(files: Vec<ContentFile>) -> Result<Loaded, Vec<Problem>> {
    let own = OwnFiles::new(Path::new("eigen"), files);
    content::combined((builtin::files(), Vec::new()), Some(own))
}

#[test]
fn the_example_of_an_own_folder_is_good_and_its_version_is_still_to_write() {
    assert_eq!(own_examples().len(), 3);
    let loaded = with_own(own_examples()).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert!(loaded.warnings.is_empty(), "{:#?}", loaded.warnings);
    let entry = loaded.knowledge.entry("winback").unwrap();
    assert!(entry.changed_since_policy());
    let mut files = own_examples();
    let policy = files.iter_mut().find(|file| file.name.starts_with("policies/")).unwrap();
    policy.text = policy.text.replace("\"?\"", &format!("\"{}\"", entry.version));
    let knowledge = with_own(files).unwrap().knowledge;
    assert!(!knowledge.entry("winback").unwrap().changed_since_policy());
}

#[test]
fn each_break_of_an_own_folder_gives_the_code_that_is_told() {
    assert_eq!(own_breaks().len(), 3);
    for broken in own_breaks() {
        let mut files = own_examples();
        let file = files.iter_mut().find(|file| file.name == broken.file).unwrap();
        assert!(file.text.contains(&broken.from), "{}: no {}", broken.file, broken.from);
        file.text = file.text.replacen(&broken.from, &broken.to, 1);
        let problems = with_own(files).unwrap_err();
        let name = format!("./eigen/{}", broken.file);
        let fits = |problem: &&Problem| problem.code.name() == broken.code && problem.file == name;
        let found = problems.iter().find(fits);
        let found = found.unwrap_or_else(|| panic!("{}: {problems:#?}", broken.code));
        assert!(found.position.is_some(), "{}: without a line", broken.code);
    }
}

#[test]
fn every_code_that_is_named_exists() {
    let guide = guide();
    for code in breaks().iter().chain(&own_breaks()).map(|broken| &broken.code) {
        assert!(Code::ALL.iter().any(|known| known.name() == code), "{code}");
        assert!(guide.contains(&format!("| `{code}` |")), "{code} is not in the table");
    }
    // Also of what no example can break.
    for table in guide.split("| wat je deed | code |\n|---|---|\n").skip(1) {
        for row in table.lines().take_while(|line| line.starts_with('|')) {
            let code = row.rsplit('`').nth(1).unwrap();
            assert!(Code::from_name(code).is_some(), "{row}");
        }
    }
}
