//! What `check` looks at beyond whether content can be used: what somebody should look at again, and
//! whether it does what its own `tests` say.
//!
//! Nothing of this is needed to answer a question, and some of it takes seconds, so it never runs
//! where content is only loaded. It finds [`Problem`]s as loading does, each with its place.

mod abbreviations;
mod links;
mod phrasings;
mod place;
mod policies;
mod questions;
mod reviews;
mod sentences;
mod sources;
mod texts;
mod walks;

use std::path::Path;
use std::thread;

use jiff::civil::Date;

use crate::guide::findings;
use crate::knowledge::files::{ContentFile, OwnFiles, read_folder};
use crate::knowledge::load::{self, Loaded, Read};
use crate::knowledge::problem::Problem;
use crate::knowledge::{Entry, Knowledge};
use crate::matching::Matcher;
use place::Placer;

/// How to look.
#[derive(Clone, Copy)]
pub struct Audit<'a> {
    /// The day of the check.
    pub day: Date,
    /// The matcher of the central content, where it was learnt before.
    pub matcher: Option<&'a Matcher>,
    /// Whether what takes long is left out: whether each phrasing would find its own entry.
    pub is_quick: bool,
}

/// Loads the content folder `folder` with every check that there is.
///
/// # Errors
/// Every problem of every file, errors first, if there is an error.
pub fn folder(folder: &Path, audit: &Audit<'_>) -> Result<Loaded, Vec<Problem>> {
    combined(read_folder(folder), None, audit)
}

/// As [`folder`], for content from files.
///
/// # Errors
/// Every problem, errors first, if there is an error.
pub fn from_files(files: &[ContentFile], audit: &Audit<'_>) -> Result<Loaded, Vec<Problem>> {
    combined((files.to_vec(), Vec::new()), None, audit)
}

/// As [`folder`], for central content together with what a library adds to it, if it does.
///
/// # Errors
/// Every problem, errors first, if there is an error.
pub fn combined(
    central: Read,
    own: Option<OwnFiles>,
    audit: &Audit<'_>,
) -> Result<Loaded, Vec<Problem>> {
    load::combined(central, own, &|files, knowledge| problems(files, knowledge, audit))
}

fn problems(files: &[ContentFile], knowledge: &Knowledge, audit: &Audit<'_>) -> Vec<Problem> {
    let place = Placer::new(files);
    let texts = texts::every_text(knowledge);
    let mut found = findings::problems(files, knowledge);
    found.extend(reviews::problems(&place, knowledge, audit.day));
    found.extend(sources::problems(&place, knowledge));
    found.extend(links::problems(&place, &texts));
    found.extend(sentences::problems(&place, &texts));
    found.extend(abbreviations::problems(&place, &texts, knowledge));
    found.extend(walks::problems(&place, knowledge, audit.day));
    found.extend(policies::problems(&place, knowledge));
    // Both learn, which takes most of the time of a check.
    thread::scope(|scope| {
        let asked = scope.spawn(|| asked(&place, knowledge, audit.matcher));
        if !audit.is_quick {
            found.extend(phrasings::problems(&place, knowledge));
        }
        found.extend(asked.join().unwrap_or_default());
    });
    found
}

/// What is wrong with the questions of `tests` and `not`. The matcher is learnt only where there are
/// any.
fn asked(place: &Placer<'_>, knowledge: &Knowledge, matcher: Option<&Matcher>) -> Vec<Problem> {
    let has_tests = |entry: &Entry| entry.tests.all().chain(entry.not.all()).next().is_some();
    if !knowledge.entries.iter().any(has_tests) {
        return Vec::new();
    }
    match matcher.filter(|_| knowledge.is_found_as_central()) {
        Some(matcher) => questions::problems(place, knowledge, matcher),
        None => questions::problems(place, knowledge, &Matcher::new(knowledge)),
    }
}
