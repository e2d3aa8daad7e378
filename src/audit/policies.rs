//! Policies of a library on a central entry that tells something else since.

use super::place::{Placer, key};
use crate::knowledge::problem::{Code, Problem};
use crate::knowledge::{Entry, Knowledge};

pub(super) fn problems(place: &Placer<'_>, knowledge: &Knowledge) -> Vec<Problem> {
    let changed = knowledge.entries.iter().filter(|entry| entry.changed_since_policy());
    let path = [key("on")];
    let problem = |entry: &Entry| {
        let addition = entry.addition.as_ref()?;
        let at = (addition.file.as_str(), path.as_slice());
        // The version stands between quotation marks, since YAML reads some of them as numbers.
        let version = format!("\"{}\"", entry.version);
        Some(place.value(at, (Code::CentralChanged, &entry.id, &version)))
    };
    changed.filter_map(problem).collect()
}
