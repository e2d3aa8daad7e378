//! Sources that a reader cannot look up, or whose age nobody can tell.

use super::place::{Placer, key};
use crate::knowledge::Knowledge;
use crate::knowledge::files::MANIFEST;
use crate::knowledge::problem::{Code, Problem};

pub(super) fn problems(place: &Placer<'_>, knowledge: &Knowledge) -> Vec<Problem> {
    let mut found = Vec::new();
    for source in &knowledge.manifest.sources {
        let path = [key("sources"), key(&source.key)];
        let own = knowledge.library.as_ref().filter(|_| source.origin.is_own());
        let file = own.map_or(MANIFEST, |library| &library.file);
        let mut note = |code| found.push(place.key((file, &path), (code, &source.key, "")));
        if source.address.is_none() {
            note(Code::NoAddress);
        }
        if source.date.is_none() && source.read.is_none() {
            note(Code::NoSourceDay);
        }
    }
    found
}
