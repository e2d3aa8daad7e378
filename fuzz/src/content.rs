//! Content with one file that is not ours, and what must hold of all content.

use vraagbaak::interface::Interface;
use vraagbaak::knowledge::files::ContentFile;
use vraagbaak::knowledge::problem::{Problem, Severity};
use vraagbaak::language::Language;
use vraagbaak::report;

use crate::assert_printable;

/// A manifest that names all that the seeds refer to.
const MANIFEST: &str = "format: 1\ntitle: {nl: Proef, en: Trial}\nlanguages: [nl, en]\n\
    topics: [{id: bewaren, title: {nl: Bewaren, en: Keeping}}]\n\
    sources: {avg: {title: {nl: AVG, en: GDPR}}}\n";

/// An entry that content cannot do without.
const ENTRY: &str = "id: proef\nquestion: {nl: Mag dat?, en: Is that allowed?}\n\
    answer: {nl: Ja., en: Yes.}\nphrasings: {nl: [mag het], en: [is it allowed]}\n";

/// A file of content.
pub fn file(name: &str, text: &str) -> ContentFile {
    ContentFile { name: name.to_owned(), text: text.to_owned() }
}

/// Small content that is valid, with these files in the place of its own.
pub fn with(files: Vec<ContentFile>) -> Vec<ContentFile> {
    let mut all = vec![file("vraagbaak.yaml", MANIFEST), file("questions/proef.yaml", ENTRY)];
    all.retain(|own| files.iter().all(|file| file.name != own.name));
    all.extend(files);
    all
}

/// Fails unless problems can be shown, lie within their files, and refuse the content if they must.
pub fn check_problems(files: &[ContentFile], problems: &[Problem], refused: bool) {
    let is_error = |problem: &Problem| problem.severity() == Severity::Error;
    assert_eq!(problems.iter().any(is_error), refused, "{problems:?}");
    for problem in problems {
        let Some(at) = problem.position else { continue };
        let file = files.iter().find(|file| file.name == problem.file);
        let lines = file.map_or(0, |file| file.text.split(['\n', '\r', '\u{85}']).count());
        // The end of a file may be called its next line.
        assert!((1..=lines + 1).contains(&at.line) && at.column > 0, "{problem:?} of {lines}");
    }
    let interface = Interface::new(Language::Dutch, None);
    assert_printable(&report::problems::text(problems, &interface));
}
