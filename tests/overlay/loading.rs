//! What is loaded, and that each thing says whose it is.

use std::fs;
use std::path::Path;

use vraagbaak::content;
use vraagbaak::knowledge::Origin;
use vraagbaak::knowledge::files::{read_folder, read_own_folder};
use vraagbaak::knowledge::problem::Code;
use vraagbaak::language::Language;

use crate::desk::{Desk, FOLDER, LIBRARY};

#[test]
fn both_folders_are_one_knowledge_base_in_which_each_thing_says_whose_it_is() {
    let knowledge = Desk::new().knowledge();
    let origins: Vec<_> =
        knowledge.entries.iter().map(|entry| (entry.id.as_str(), entry.origin)).collect();
    // By topic and identifier, as if all of it were of one folder.
    let expected =
        [("aardvarken", Origin::Own), ("mailen", Origin::Central), ("fotos", Origin::Central)];
    assert_eq!(origins, expected);
    let scenarios: Vec<_> =
        knowledge.scenarios.iter().map(|found| (found.id.as_str(), found.origin)).collect();
    let expected =
        [("aardvarken", Origin::Own), ("mailen", Origin::Central), ("wat-nu", Origin::Central)];
    assert_eq!(scenarios, expected);
    let sources: Vec<_> =
        knowledge.manifest.sources.iter().map(|source| (&*source.key, source.origin)).collect();
    assert_eq!(sources, [("wet", Origin::Central), ("besluit", Origin::Own)]);
    let contact = knowledge.manifest.contact.as_ref().unwrap();
    assert_eq!(contact.email.as_deref(), Some("privacy@aaendal.example"));
    assert_eq!(contact.origin, Origin::Own);
    let library = knowledge.library.as_ref().unwrap();
    assert_eq!(library.name.in_language(Language::Dutch), LIBRARY);
    assert_eq!(library.file, "./eigen/overlay.yaml");
}

#[test]
fn what_is_central_stays_word_for_word() {
    let desk = Desk::new();
    let central = content::from_files(&desk.central).unwrap().knowledge;
    let together = desk.knowledge();
    for entry in &central.entries {
        let mut same = together.entry(&entry.id).unwrap().clone();
        assert_eq!(same.addition.take().is_some(), ["mailen", "fotos"].contains(&&*entry.id));
        assert_eq!(format!("{same:?}"), format!("{entry:?}"));
    }
    for scenario in &central.scenarios {
        let same = together.scenario(&scenario.id).unwrap();
        assert_eq!(format!("{same:?}"), format!("{scenario:?}"));
    }
}

#[test]
fn without_an_own_contact_the_central_one_stays() {
    let mut desk = Desk::new();
    desk.keep(&["overlay.yaml"]);
    desk.change("overlay.yaml", "contact:\n  name: {nl: De privacy-officer van Aa en Dal}\n  email: privacy@aaendal.example\n", "");
    let contact = desk.knowledge().manifest.contact.unwrap();
    assert_eq!(contact.email.as_deref(), Some("centraal@voorbeeld.nl"));
    assert_eq!(contact.origin, Origin::Central);
}

#[test]
fn phrasings_may_be_all_that_is_added_to_an_entry() {
    let knowledge = Desk::new().knowledge();
    let entry = knowledge.entry("fotos").unwrap();
    assert!(entry.policy().is_none() && !entry.changed_since_policy());
    let last = entry.every_phrasing().last().unwrap();
    assert_eq!((last.file, last.text), ("./eigen/policies/fotos.yaml", "kiekje bij de kapstok"));
}

#[test]
fn a_library_that_writes_in_every_language_needs_every_text_in_each() {
    let mut desk = Desk::new();
    desk.keep(&["overlay.yaml", "policies/fotos.yaml"]);
    desk.change("overlay.yaml", "languages: [nl]\n", "");
    let problems = desk.load().unwrap_err();
    assert!(problems.iter().all(|problem| problem.code == Code::MissingLanguage), "{problems:#?}");
    assert_eq!(problems.len(), 3, "{problems:#?}");
}

#[test]
fn the_folders_are_read_from_disk_and_named_as_they_were_given() {
    let folder = Desk::new().write();
    let own = read_own_folder(&folder.path().join(FOLDER));
    assert!(own.problems.is_empty(), "{:?}", own.problems);
    assert_eq!(own.files.len(), 5);
    let loaded = content::combined(read_folder(&folder.path().join("content")), Some(own));
    let knowledge = loaded.unwrap().knowledge;
    let file = folder.path().join("eigen/policies/mailen.yaml").display().to_string();
    let addition = knowledge.entry("mailen").unwrap().addition.as_ref().unwrap();
    assert_eq!(addition.file, file);
    for (given, first) in [("eigen", "./eigen/"), ("../b/", "../b/"), ("/a/b", "/a/b/")] {
        assert_eq!(read_own_folder(Path::new(given)).prefix, first);
    }
}

#[test]
fn a_folder_that_is_not_there_or_is_none_is_told_once() {
    let folder = Desk::new().write();
    let central = || read_folder(&folder.path().join("content"));
    let problems = |below: &str| {
        let own = read_own_folder(&folder.path().join(below));
        content::combined(central(), Some(own)).unwrap_err()
    };
    let found = problems("nergens");
    assert_eq!((found.len(), found[0].code), (1, Code::Unreadable), "{found:?}");
    let found = problems("content");
    let codes: Vec<_> = found.iter().map(|problem| (problem.code, &*problem.subject)).collect();
    assert_eq!(codes, [(Code::NoManifest, "overlay.yaml")]);
    assert!(found[0].file.ends_with("content/overlay.yaml"), "{}", found[0].file);
    fs::remove_dir_all(folder.path().join("content")).unwrap();
    let found = problems(FOLDER);
    assert_eq!((found.len(), found[0].code), (1, Code::Unreadable), "{found:?}");
}

#[test]
fn what_belongs_in_the_other_kind_of_folder_is_told() {
    let folder = Desk::new().write();
    let (central, own) = (folder.path().join("content"), folder.path().join(FOLDER));
    fs::write(own.join("glossary.yaml"), "terms: []\n").unwrap();
    fs::create_dir(own.join("lexicon")).unwrap();
    fs::write(own.join("policies/los.txt"), "los").unwrap();
    fs::create_dir(central.join("policies")).unwrap();
    let loaded = content::combined(read_folder(&central), Some(read_own_folder(&own))).unwrap();
    let prefix = format!("{}/", own.display());
    let found: Vec<_> = loaded
        .warnings
        .iter()
        .map(|problem| (problem.code, problem.file.replace(&prefix, "eigen:")))
        .collect();
    let expected = [
        (Code::WrongFolder, "eigen:glossary.yaml"),
        (Code::WrongFolder, "eigen:lexicon"),
        (Code::IgnoredFile, "eigen:policies/los.txt"),
        (Code::WrongFolder, "policies"),
    ];
    assert_eq!(found, expected.map(|(code, file)| (code, file.to_owned())));
}
