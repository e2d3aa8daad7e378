//! What the built-in content promises.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use jiff::civil::{Date, date};
use vraagbaak::audit::{self, Audit};
use vraagbaak::builtin;
use vraagbaak::knowledge::files::{ContentFile, read_folder};
use vraagbaak::knowledge::problem::Code;
use vraagbaak::knowledge::{Entry, Knowledge, ReviewStatus, Verdict};
use vraagbaak::language::Language;
use vraagbaak::text::words::comparison_key;
use vraagbaak::{content as load, knowledge::load::Loaded};

/// The entries that retell the article of May 2018, with its verdicts.
const ARTICLE: [(&str, Verdict); 6] = [
    ("nieuwsbrief-opnieuw-inschrijven", Verdict::No),
    ("extern-bureau", Verdict::Depends),
    ("leengedrag", Verdict::Conditional),
    ("bibliotheek-op-school", Verdict::No),
    ("winback", Verdict::Depends),
    ("ouders-jeugdleden", Verdict::No),
];

fn loaded() -> Loaded {
    load::folder(Path::new("content")).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn knowledge() -> Knowledge {
    loaded().knowledge
}

#[test]
fn the_content_has_no_problem_at_all() {
    let warnings: Vec<String> = loaded().warnings.iter().map(ToString::to_string).collect();
    assert!(warnings.is_empty(), "{warnings:#?}");
}

/// What `check` says of the content although it is in order, and why that may stay.
const ALLOWED: [(Code, &str); 4] = [
    (Code::Draft, "only a privacy officer can approve an answer, and none has yet"),
    (
        Code::UnexplainedAbbreviation,
        "US, VS, KB, DSA and BSN stand beside their names or are known to everybody",
    ),
    (Code::NoAddress, "the article of May 2018 is no longer on the web"),
    (Code::NoSourceDay, "the Civil Code has no day that says anything, the article only a month"),
];

/// The same, of what is found by learning; only where the tests are built to run fast.
const ALLOWED_OF_PHRASINGS: [(Code, &str); 2] = [
    (Code::CollidingEntries, "entries about neighbouring things, as telemarketing and an agency"),
    (
        Code::RarelyFound,
        "phrasings were written to differ as much as they can, far-fetched ones among them",
    ),
];

/// The day on which the content was written: its reviews fall due later, as they should.
const WRITTEN: Date = date(2026, 11, 24);

#[test]
fn the_check_of_the_content_says_only_what_may_stay() {
    let is_quick = cfg!(debug_assertions);
    let mut allowed_codes = ALLOWED.to_vec();
    if !is_quick {
        allowed_codes.extend(ALLOWED_OF_PHRASINGS);
    }
    let matcher = builtin::matcher().unwrap();
    let audit = Audit { day: WRITTEN, matcher: Some(&matcher), is_quick };
    let loaded = audit::folder(Path::new("content"), &audit);
    let warnings = loaded.unwrap_or_else(|problems| panic!("{problems:#?}")).warnings;
    let allowed = |code| allowed_codes.iter().any(|(allowed, _)| *allowed == code);
    let other: Vec<String> = warnings
        .iter()
        .filter(|problem| !allowed(problem.code))
        .map(|problem| format!("{problem} ({})", problem.expected))
        .collect();
    assert!(other.is_empty(), "{other:#?}");
    for (code, reason) in allowed_codes {
        let found = warnings.iter().any(|problem| problem.code == code);
        assert!(found, "{} is no longer found, so it need not be allowed: {reason}", code.name());
    }
}

#[test]
fn the_program_holds_the_same_content() {
    let built = postcard_of(&builtin::knowledge().unwrap());
    assert_eq!(built, postcard_of(&knowledge()));
}

/// The guide, and the schemas and settings for editors, are not carried along.
#[test]
fn the_program_holds_the_files_that_are_read_and_no_others() {
    let (mut read, problems) = read_folder(Path::new("content"));
    assert!(problems.is_empty(), "{problems:?}");
    read.sort_by(|a, b| a.name.cmp(&b.name));
    let named = |files: Vec<ContentFile>| -> Vec<_> {
        files.into_iter().map(|file| (file.name, file.text)).collect()
    };
    assert!(named(builtin::files()) == named(read));
}

fn postcard_of(knowledge: &Knowledge) -> String {
    format!("{knowledge:?}")
}

#[test]
fn the_six_entries_of_the_article_are_complete() {
    let knowledge = knowledge();
    for (id, verdict) in ARTICLE {
        let entry = knowledge.entry(id).unwrap_or_else(|| panic!("no {id}"));
        is_complete(entry);
        let original = entry.original.as_ref().unwrap_or_else(|| panic!("{id}: no original"));
        assert_eq!(original.source, "probiblio-2018", "{id}");
        assert_eq!(original.verdict, Some(verdict), "{id}");
    }
}

#[test]
fn every_entry_is_complete() {
    for entry in &knowledge().entries {
        is_complete(entry);
    }
}

fn is_complete(entry: &Entry) {
    let id = &entry.id;
    let count = |language| entry.phrasings.get(language).map_or(0, Vec::len);
    assert!(count(Language::Dutch) >= 35 && count(Language::English) >= 15, "{id}: phrasings");
    assert!(entry.verdict.is_some() && entry.short.is_some(), "{id}: verdict or short");
    assert!(entry.topic.is_some() && !entry.keywords.is_empty(), "{id}: topic or keywords");
    assert!(entry.conditions.len() >= 3, "{id}: conditions");
    assert!(!entry.sources.is_empty(), "{id}: sources");
    let review = entry.review.as_ref().unwrap_or_else(|| panic!("{id}: review"));
    assert!(review.every_months.is_some(), "{id}: every_months");
}

#[test]
fn nothing_claims_to_be_reviewed() {
    for entry in &knowledge().entries {
        let status = entry.review.as_ref().map(|review| review.status);
        assert_eq!(status, Some(ReviewStatus::Draft), "{}", entry.id);
    }
}

#[test]
fn the_do_not_call_register_is_history() {
    let knowledge = knowledge();
    let entry = knowledge.entry("extern-bureau").unwrap();
    let tells = entry.changes.iter().any(|change| {
        let text = change.text.in_language(Language::Dutch);
        text.contains("bel-me-niet-register") && change.since.to_string() == "2021-07-01"
    });
    assert!(tells);
    for entry in &knowledge.entries {
        assert!(!entry.answer.in_language(Language::Dutch).contains("check het bel-me-niet"));
    }
}

/// Art. 11.7 of the Telecommunications Act was rewritten in 2021 and its parts renumbered; which
/// number the customer exception has now could not be verified, so none is cited.
#[test]
fn article_eleven_seven_is_cited_without_a_part() {
    for entry in &knowledge().entries {
        let cited = entry.sources.iter().chain(entry.changes.iter().flat_map(|c| &c.sources));
        for citation in cited.filter(|citation| citation.source == "tw") {
            let at = citation.at.as_deref().unwrap_or_default();
            assert!(!at.contains("11.7 lid"), "{}: {at}", entry.id);
        }
    }
}

#[test]
fn what_is_beside_the_entries_is_there_too() {
    let knowledge = knowledge();
    assert!(knowledge.entries.len() == 25 && knowledge.outside.len() >= 35);
    assert!(knowledge.glossary.len() >= 30);
    for topic in &knowledge.outside {
        let count = |language| topic.phrasings.get(language).map_or(0, Vec::len);
        let enough = count(Language::Dutch) >= 8 && count(Language::English) >= 4;
        assert!(enough && topic.destination.is_some(), "{}", topic.id);
    }
    assert!(knowledge.smalltalk.len() >= 8);
    for language in Language::ALL {
        let lexicon = knowledge.lexicon.get(language).unwrap();
        assert!(!lexicon.synonyms.is_empty() && !lexicon.stop_words.is_empty());
        assert!(knowledge.interface.get(language).is_some());
    }
    assert!(knowledge.manifest.contact.is_some() && knowledge.manifest.disclaimer.is_some());
}

/// We measure on these questions, so learning them by heart would only fool us.
#[test]
fn no_question_that_measures_is_a_phrasing() {
    let knowledge = knowledge();
    let entries = knowledge.entries.iter().map(|entry| &entry.phrasings);
    let outside = knowledge.outside.iter().map(|topic| &topic.phrasings);
    let smalltalk = knowledge.smalltalk.iter().map(|reply| &reply.phrasings);
    let phrasings: BTreeSet<String> = entries
        .chain(outside)
        .chain(smalltalk)
        .flat_map(|phrasings| phrasings.all().map(|(_, text)| comparison_key(text)))
        .collect();
    for file in fs::read_dir("tests/questions").unwrap() {
        let path = file.unwrap().path();
        for line in fs::read_to_string(&path).unwrap().lines() {
            let question: serde_json::Value = serde_json::from_str(line).unwrap();
            let key = comparison_key(question["q"].as_str().unwrap());
            assert!(!phrasings.contains(&key), "{path:?}: {key}");
        }
    }
}

/// The tests inside the content may not be the questions that measure, nor near copies of them: who
/// sees one fail would then mend the content for exactly what it is measured by.
#[test]
fn no_test_in_the_content_is_a_question_that_measures() {
    let words = |text: &str| -> BTreeSet<String> {
        comparison_key(text).split(' ').map(str::to_owned).collect()
    };
    let mut measuring = Vec::new();
    for file in fs::read_dir("tests/questions").unwrap() {
        for line in fs::read_to_string(file.unwrap().path()).unwrap().lines() {
            let question: serde_json::Value = serde_json::from_str(line).unwrap();
            measuring.push(words(question["q"].as_str().unwrap()));
        }
    }
    let knowledge = knowledge();
    let tests = knowledge.entries.iter().flat_map(|entry| entry.tests.all().chain(entry.not.all()));
    let tests: Vec<_> = tests.collect();
    assert!(tests.len() >= 12, "{tests:?}");
    for (_, test) in tests {
        let test_words = words(test);
        for question in &measuring {
            let shared = test_words.intersection(question).count();
            let either = test_words.union(question).count();
            assert!(shared * 2 < either, "{test} is too much like {question:?}");
        }
    }
}

/// The keys of a Fluent file with the names of the values that each takes.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let text = fs::read_to_string(format!("content/interface/{language}.ftl")).unwrap();
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if !line.starts_with(' ')
            && let Some((name, _)) = line.split_once(" =")
        {
            name.clone_into(&mut key);
            assert!(!found.contains_key(&key), "{language}: {key} stands twice");
            found.insert(key.clone(), BTreeSet::new());
        }
        for (at, _) in line.match_indices("{ $") {
            let name: String =
                line[at + 3..].chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect();
            found.entry(key.clone()).or_default().insert(name);
        }
    }
    found
}

#[test]
fn both_interfaces_have_the_same_keys_and_values() {
    let (dutch, english) = (messages(Language::Dutch), messages(Language::English));
    assert_eq!(dutch, english);
}

/// Every key that the code names exists, and every key that exists is named.
#[test]
fn interface_keys_and_code_agree() {
    let known: BTreeSet<String> = messages(Language::Dutch).into_keys().collect();
    let mut code = String::new();
    read_code(Path::new("src"), &mut code);
    for call in ["say(\"", "say_with(\"", "heading(\"", "role(\"", "choices(\""] {
        for (at, _) in code.match_indices(call) {
            let key: String = code[at + call.len()..].chars().take_while(|c| *c != '"').collect();
            assert!(known.contains(&key), "the code asks for {key}");
        }
    }
    let made = [
        "problem-",
        "hint-",
        "explain-",
        "example-",
        "expected-",
        "verdict-",
        "advice-",
        "key-",
        "look-",
        "diff-field-",
        "schema-",
    ];
    for key in &known {
        let named = code.contains(&format!("\"{key}\"")) || made.iter().any(|m| key.starts_with(m));
        assert!(named, "nothing asks for {key}");
    }
}

fn read_code(folder: &Path, code: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_code(&path, code);
        } else {
            code.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn every_kind_of_problem_has_its_words() {
    use vraagbaak::interface::Interface;
    for language in Language::ALL {
        let interface = Interface::new(language, None);
        for code in Code::ALL {
            for part in ["problem", "hint"] {
                let key = format!("{part}-{}", code.name());
                let values =
                    [("subject", "x".into()), ("expected", "y".into()), ("count", 2.into())];
                let text = interface.find(&key, &values);
                assert!(text.is_some_and(|text| !text.contains('{')), "{language}: {key}");
            }
            let key = format!("explain-{}", code.name());
            let text = interface.find(&key, &[]).unwrap_or_else(|| panic!("{language}: {key}"));
            let parts = match language {
                Language::Dutch => ["\nFout:\n", "\nGoed:\n", "\nDoen: "],
                Language::English => ["\nWrong:\n", "\nRight:\n", "\nTo do: "],
            };
            assert!(parts.iter().all(|part| text.contains(part)), "{language}: {key}: {text}");
        }
    }
}

/// The table of keys in the README is made from the data. To make it anew, put in what the failure
/// shows.
#[test]
fn the_readme_shows_the_keys_that_work() {
    use vraagbaak::interface::Interface;
    use vraagbaak::tui::keys::label;
    let english = Interface::new(Language::English, None);
    let mut table = String::from("\n| key | what it does |\n|---|---|\n");
    for binding in knowledge().keys.unwrap().bindings {
        let keys: Vec<_> =
            binding.keys.iter().map(|name| format!("`{}`", label(name, &english, false))).collect();
        let description = binding.description.in_language(Language::English);
        table.push_str(&format!("| {} | {description} |\n", keys.join(" ")));
    }
    let readme = fs::read_to_string("README.md").unwrap();
    let (_, rest) = readme.split_once("a test compares -->").unwrap();
    let (shown, _) = rest.split_once("<!-- /keys -->").unwrap();
    assert!(shown == table, "the README should show:\n{table}");
}
