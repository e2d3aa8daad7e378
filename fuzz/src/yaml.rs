//! The loader: any file in content that is valid but for it.

use vraagbaak::comparison::compare;
use vraagbaak::content::from_files;
use vraagbaak::conversation::page::entry_page;
use vraagbaak::conversation::word_page::word_page;
use vraagbaak::interface::Interface;
use vraagbaak::knowledge::Knowledge;
use vraagbaak::language::Language;
use vraagbaak::transcript;

use crate::{TODAY, assert_printable, content, first_line};

/// How much of a file is read, in characters.
const LONGEST: usize = 16_000;

/// The files that content may have, beside scenarios: those have a target of their own.
const NAMES: [&str; 9] = [
    "questions/proef.yaml",
    "vraagbaak.yaml",
    "outside.yaml",
    "smalltalk.yaml",
    "glossary.yaml",
    "keys.yaml",
    "lexicon/nl.yaml",
    "lexicon/en.yaml",
    "interface/nl.ftl",
];

/// Loads the file whose name stands on the first line of `text` and whose text is the rest.
pub fn check(text: &str) {
    let (name, text) = first_line(text, LONGEST);
    let name = NAMES.iter().find(|known| **known == name).unwrap_or(&NAMES[0]);
    let files = content::with(vec![content::file(name, &text)]);
    let loaded = from_files(&files);
    let again = from_files(&files);
    match (loaded, again) {
        (Err(problems), Err(again)) => {
            assert_eq!(format!("{problems:?}"), format!("{again:?}"));
            content::check_problems(&files, &problems, true);
        }
        (Ok(loaded), Ok(again)) => {
            content::check_problems(&files, &loaded.warnings, false);
            check_knowledge(&loaded.knowledge, &again.knowledge);
        }
        (one, other) => panic!("the same files load or not: {one:?}, {other:?}"),
    }
}

/// Everything that is shown of content can be shown, and content is like itself.
fn check_knowledge(knowledge: &Knowledge, again: &Knowledge) {
    assert!(compare(knowledge, again, TODAY).is_empty());
    let talks = crate::markdown::conversations(knowledge);
    for mut talk in talks {
        for entry in 0..knowledge.entries.len() {
            let page = entry_page(&talk, entry);
            assert_printable(&transcript::text(&page, talk.interface(), 40));
            talk.open(entry);
        }
        assert_printable(&transcript::html(&talk));
        for term in &knowledge.glossary {
            for (_, word) in term.name.iter() {
                let page = word_page(knowledge, talk.interface(), word);
                assert_printable(&transcript::text(&page, talk.interface(), 40));
            }
        }
    }
    for language in Language::ALL {
        let own = knowledge.interface.get(language).map(String::as_str);
        let interface = Interface::new(language, own);
        for key in ["transcript-title", "count-entries", "hint-label", "a"] {
            interface.say_with(key, &[("count", 2.into())]);
        }
    }
}
