//! Phrasings that would not find their own entry if they were new: entries that are too much alike, and
//! entries that are hard to find.

use std::collections::BTreeMap;

use super::place::{Placer, key};
use crate::knowledge::problem::{Code, Problem};
use crate::knowledge::yaml::Step;
use crate::knowledge::{Entry, Knowledge};
use crate::matching::decision::Reply;
use crate::matching::held_out::{HeldOut, held_out};

/// Two entries collide where so many phrasings are taken for the other, and one in so many of the
/// smaller of the two: a few strays are what entries about neighbouring things have. Of the 300 pairs of
/// the built-in content 63 share three strays or more, and 7 as large a part.
const COLLIDING_FROM: usize = 3;
const COLLIDING_ONE_IN: usize = 20;

/// An entry is hard to find from so many missed phrasings on: one is a stray.
const MISSED_FROM: usize = 2;

/// How many phrasings are shown in a problem.
const SHOWN: usize = 5;

pub(super) fn problems(place: &Placer<'_>, knowledge: &Knowledge) -> Vec<Problem> {
    let asked = held_out(knowledge);
    let report = Report { place, knowledge };
    let mut found = report.collisions(&asked);
    found.extend(report.rarely_found(&asked));
    found
}

struct Report<'a> {
    place: &'a Placer<'a>,
    knowledge: &'a Knowledge,
}

impl Report<'_> {
    /// The pairs of entries of which one is answered with the other.
    fn collisions(&self, asked: &[HeldOut<'_>]) -> Vec<Problem> {
        let mut pairs: BTreeMap<(usize, usize), Vec<&HeldOut<'_>>> = BTreeMap::new();
        for one in asked {
            if let Reply::Answer(other) = one.decision.reply
                && other != one.entry
            {
                let pair = (one.entry.min(other), one.entry.max(other));
                pairs.entry(pair).or_default().push(one);
            }
        }
        let of = |entry: usize| asked.iter().filter(|one| one.entry == entry).count();
        pairs.retain(|(one, other), strays| {
            strays.len() >= COLLIDING_FROM
                && strays.len() * COLLIDING_ONE_IN >= of(*one).min(of(*other))
        });
        pairs.into_iter().filter_map(|(pair, strays)| self.collision(pair, &strays)).collect()
    }

    fn collision(&self, (one, other): (usize, usize), strays: &[&HeldOut<'_>]) -> Option<Problem> {
        let (one, other) = (self.entry(one)?, self.entry(other)?);
        let subject = format!("{}, {}", one.id, other.id);
        let files = vec![one.file.clone(), other.file.clone()];
        self.at_first(Code::CollidingEntries, &subject, strays).map(|found| found.about(files))
    }

    /// The entries that fewer than nine in ten of their phrasings find: as the answer, or among the
    /// choices.
    fn rarely_found(&self, asked: &[HeldOut<'_>]) -> Vec<Problem> {
        let mut problems = Vec::new();
        for of_entry in asked.chunk_by(|one, other| one.entry == other.entry) {
            let missed: Vec<&HeldOut<'_>> = of_entry.iter().filter(|one| !is_found(one)).collect();
            if missed.len() >= MISSED_FROM
                && missed.len() * 10 > of_entry.len()
                && let Some(entry) = of_entry.first().and_then(|one| self.entry(one.entry))
            {
                let (found, all) = (of_entry.len() - missed.len(), of_entry.len());
                let subject = format!("{} ({found}/{all})", entry.id);
                problems.extend(self.at_first(Code::RarelyFound, &subject, &missed));
            }
        }
        problems
    }

    fn entry(&self, place: usize) -> Option<&Entry> {
        self.knowledge.entries.get(place)
    }

    /// A problem at the first of some phrasings, that shows them.
    fn at_first(&self, code: Code, subject: &str, asked: &[&HeldOut<'_>]) -> Option<Problem> {
        let first = asked.first()?;
        let phrasing = first.phrasing;
        let path = [key("phrasings"), key(phrasing.language.code()), Step::Item(phrasing.index)];
        let mut shown: Vec<String> =
            asked.iter().take(SHOWN).map(|one| format!("\"{}\"", one.phrasing.text)).collect();
        if asked.len() > SHOWN {
            shown.push(format!("+ {}", asked.len() - SHOWN));
        }
        Some(self.place.value((phrasing.file, &path), (code, subject, &shown.join(", "))))
    }
}

/// Whether a person would see the entry.
fn is_found(asked: &HeldOut<'_>) -> bool {
    match &asked.decision.reply {
        Reply::Answer(entry) => *entry == asked.entry,
        Reply::Choose(entries) => entries.contains(&asked.entry),
        _ => false,
    }
}
