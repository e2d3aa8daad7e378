//! From files to a valid knowledge base, or to all that is wrong with them.

use std::path::Path;

use super::assembly::Assembly;
use super::check;
use super::check_scenario;
use super::decode;
use super::files::{self, ContentFile, OwnFiles};
use super::overlay;
use super::problem::{Problem, Severity};
use super::{Entry, KeyTable, Knowledge, Manifest};
use crate::text::printable::printable_line;

/// A knowledge base with what somebody should look at in it.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The knowledge base.
    pub knowledge: Knowledge,
    /// Problems that do not stop it from being used.
    pub warnings: Vec<Problem>,
}

/// A check of a whole knowledge base, beyond what this layer knows how to check.
pub type Check<'c> = &'c dyn Fn(&[ContentFile], &Knowledge) -> Vec<Problem>;

/// The files of a central content folder, and what went wrong when they were read.
pub type Read = (Vec<ContentFile>, Vec<Problem>);

/// Loads central content together with what a library adds to it, if it does, and checks all of it with
/// `further` too.
///
/// # Errors
/// Every problem of every file, errors first, if there is an error.
pub fn combined(
    (mut files, mut problems): Read,
    own: Option<OwnFiles>,
    further: Check<'_>,
) -> Result<Loaded, Vec<Problem>> {
    let is_there = !files.is_empty();
    let own = own.map(|own| {
        problems.extend(own.problems);
        let place = (own.prefix, files.len());
        files.extend(own.files);
        place
    });
    let own = own.as_ref().map(|(prefix, from)| (prefix.as_str(), *from));
    let knowledge = match assemble(&files, own) {
        Ok(knowledge) => Some(knowledge),
        Err(found) => {
            // Without any file, what was wrong with the folder says it all.
            if is_there {
                problems.extend(found);
            }
            None
        }
    };
    if let Some(knowledge) = &knowledge {
        problems.extend(check::shared_phrasings(&files, knowledge));
        problems.extend(further(&files, knowledge));
    }
    problems.sort_by(|a, b| {
        (a.severity(), &a.file, a.position).cmp(&(b.severity(), &b.file, b.position))
    });
    let broken = problems.iter().any(|problem| problem.severity() == Severity::Error);
    match knowledge {
        Some(knowledge) if !broken => Ok(Loaded { knowledge, warnings: problems }),
        _ => Err(problems),
    }
}

/// The keys in a person's own file, which stand instead of those of the content for the same actions;
/// without descriptions.
///
/// # Errors
/// Every problem of the file.
pub fn own_keys(file: &Path) -> Result<KeyTable, Vec<Problem>> {
    let name = printable_line(&file.display().to_string());
    let text = files::read_file(file)
        .map_err(|(code, subject)| vec![Problem::of_file(code, &name, subject)])?;
    let files = [ContentFile { name: name.clone(), text }];
    let mut assembly = Assembly::new("", &files);
    let keys = assembly.one(&name, decode::own_keys);
    match keys {
        Some(keys) if assembly.problems.is_empty() => Ok(keys),
        _ => Err(assembly.problems),
    }
}

/// The knowledge base of `files`; of those from a place on, a library's own folder is made, whose names
/// all begin with a prefix.
fn assemble(files: &[ContentFile], own: Option<(&str, usize)>) -> Result<Knowledge, Vec<Problem>> {
    let from = own.map_or(files.len(), |(_, from)| from);
    let (central, of_library) = files.split_at_checked(from).unwrap_or((files, &[]));
    let mut assembly = Assembly::new("", central);
    let Some(manifest) = assembly.manifest() else {
        return Err(assembly.problems);
    };
    let mut knowledge = Knowledge {
        entries: assembly.entries(),
        scenarios: assembly.scenarios(),
        outside: assembly.one("outside.yaml", decode::outside).unwrap_or_default(),
        glossary: assembly.one("glossary.yaml", decode::glossary).unwrap_or_default(),
        smalltalk: assembly.one("smalltalk.yaml", decode::smalltalk).unwrap_or_default(),
        lexicon: assembly.lexicons(),
        interface: assembly.interface(),
        keys: assembly.one("keys.yaml", decode::keys),
        manifest,
        library: None,
    };
    let mut problems = assembly.problems;
    // Without any file, what was wrong with the folder says it all.
    if let Some((prefix, _)) = own.filter(|_| !of_library.is_empty()) {
        problems.extend(overlay::add(prefix, of_library, &mut knowledge));
    }
    sort(&mut knowledge);
    problems.extend(check::references(files, &knowledge));
    problems.extend(check_scenario::references(files, &knowledge));
    if problems.is_empty() { Ok(knowledge) } else { Err(problems) }
}

/// Entries by the order of the topics, then by identifier; scenarios by identifier.
fn sort(knowledge: &mut Knowledge) {
    let Knowledge { manifest, entries, scenarios, .. } = knowledge;
    let rank = |entry: &Entry, manifest: &Manifest| {
        let topics = &manifest.topics;
        topics.iter().position(|topic| Some(&topic.id) == entry.topic.as_ref())
    };
    entries.sort_by_key(|entry| (rank(entry, manifest).unwrap_or(usize::MAX), entry.id.clone()));
    scenarios.sort_by(|one, other| one.id.cmp(&other.id));
}
