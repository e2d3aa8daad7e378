//! Links in answers that lead nowhere a reader can go.

use super::place::Placer;
use super::texts::{Found, Role};
use crate::knowledge::problem::{Code, Problem};
use crate::text::markdown::destinations;

/// How a link may begin.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

pub(super) fn problems(place: &Placer<'_>, texts: &[Found<'_>]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for found in texts.iter().filter(|found| found.role == Role::Answer) {
        let links = destinations(found.text);
        for link in links.iter().filter(|link| !is_fine(link)) {
            let at = (found.file.as_str(), found.path.as_slice());
            problems.push(place.words(at, (found.text, link), (Code::BadLink, link, "")));
        }
    }
    problems
}

fn is_fine(link: &str) -> bool {
    let lower = link.to_ascii_lowercase();
    SCHEMES.iter().any(|scheme| lower.len() > scheme.len() && lower.starts_with(scheme))
}
