//! Reviews that are due, that are missing, or that nobody has done yet.

use jiff::civil::Date;

use super::place::{Placer, key};
use crate::knowledge::problem::{Code, Problem};
use crate::knowledge::{Knowledge, Review, ReviewStatus};

/// The folders whose files have a review.
const ENTRIES: &str = "questions";
const SCENARIOS: &str = "scenarios";
const POLICIES: &str = "policies";

/// A file with its review.
type Reviewed<'k> = (&'k str, Option<&'k Review>);

pub(super) fn problems(place: &Placer<'_>, knowledge: &Knowledge, day: Date) -> Vec<Problem> {
    let entries = knowledge.entries.iter();
    let policies = entries.clone().filter_map(|entry| {
        let review = entry.policy()?.review.as_ref();
        entry.addition.as_ref().map(|addition| (addition.file.as_str(), review))
    });
    let policies: Vec<Reviewed<'_>> = policies.collect();
    let entries: Vec<Reviewed<'_>> =
        entries.map(|entry| (entry.file.as_str(), entry.review.as_ref())).collect();
    let scenarios = knowledge.scenarios.iter();
    let scenarios: Vec<Reviewed<'_>> =
        scenarios.map(|scenario| (scenario.file.as_str(), scenario.review.as_ref())).collect();
    let each = entries.iter().chain(&scenarios).chain(&policies);
    let mut found: Vec<Problem> =
        each.filter_map(|(file, review)| one(place, file, *review, day)).collect();
    // Content begins as draft, all of it: a warning for each file would hide the others.
    let kinds = [(ENTRIES, &entries), (SCENARIOS, &scenarios), (POLICIES, &policies)];
    found.extend(kinds.into_iter().filter_map(drafts));
    found
}

fn one(place: &Placer<'_>, file: &str, review: Option<&Review>, day: Date) -> Option<Problem> {
    let Some(review) = review else {
        return Some(place.value((file, &[]), (Code::NoReview, file, "")));
    };
    let due = review.due().filter(|due| *due < day)?;
    let path = [key("review"), key("on")];
    let on = review.on.to_string();
    Some(place.value((file, &path), (Code::OverdueReview, &due.to_string(), &on)))
}

fn drafts((kind, reviews): (&str, &Vec<Reviewed<'_>>)) -> Option<Problem> {
    let is_draft = |review: &Review| review.status == ReviewStatus::Draft;
    let drafts = reviews.iter().filter(|(_, review)| review.is_some_and(is_draft));
    let files: Vec<String> = drafts.map(|(file, _)| (*file).to_owned()).collect();
    (!files.is_empty()).then(|| Problem::of_file(Code::Draft, kind, kind).about(files))
}
