//! The questions of `tests` and `not`: whether each goes where its entry says.
//!
//! A question reaches an entry if that is the answer, or the first of the choices: what a person reads
//! first. Both lists go by the same measure.

use super::place::{Placer, key};
use crate::knowledge::problem::{Code, Problem};
use crate::knowledge::yaml::Step;
use crate::knowledge::{Knowledge, Phrases};
use crate::matching::Matcher;
use crate::matching::decision::{Decision, Reply};
use crate::matching::evaluation::decision_name;

pub(super) fn problems(
    place: &Placer<'_>,
    knowledge: &Knowledge,
    matcher: &Matcher,
) -> Vec<Problem> {
    let asker = Asker { place, knowledge, matcher };
    let mut found = Vec::new();
    for (entry, read) in knowledge.entries.iter().enumerate() {
        found.extend(asker.ask(entry, ("tests", &read.tests), Code::FailedTest));
        found.extend(asker.ask(entry, ("not", &read.not), Code::FailedNot));
    }
    found
}

struct Asker<'a> {
    place: &'a Placer<'a>,
    knowledge: &'a Knowledge,
    matcher: &'a Matcher,
}

impl Asker<'_> {
    /// Asks the questions of one list of an entry.
    fn ask(&self, entry: usize, (list, phrases): (&str, &Phrases), code: Code) -> Vec<Problem> {
        let mut found = Vec::new();
        for (language, questions) in phrases.iter() {
            for (index, question) in questions.iter().enumerate() {
                let decision = self.matcher.decide(question, None);
                if reached(&decision) == Some(entry) && code == Code::FailedTest
                    || reached(&decision) != Some(entry) && code == Code::FailedNot
                {
                    continue;
                }
                let path = [key(list), key(language.code()), Step::Item(index)];
                let came = self.describe(&decision);
                found.extend(
                    self.knowledge.entries.get(entry).map(|entry| {
                        self.place.value((&entry.file, &path), (code, question, &came))
                    }),
                );
            }
        }
        found
    }

    /// What was decided and how surely, in the names that `evaluate` and JSON use.
    fn describe(&self, decision: &Decision) -> String {
        let knowledge = self.knowledge;
        let entry = |place: usize| knowledge.entries.get(place).map(|entry| entry.id.clone());
        let one = |id: Option<String>| {
            vec![format!("{} ({:.2})", id.unwrap_or_default(), decision.confidence)]
        };
        let what = match &decision.reply {
            Reply::Answer(place) => one(entry(*place)),
            Reply::Outside(place) => {
                one(knowledge.outside.get(*place).map(|topic| topic.id.clone()))
            }
            Reply::SmallTalk(place) => {
                one(knowledge.smalltalk.get(*place).map(|reply| reply.id.clone()))
            }
            Reply::Choose(_) | Reply::Unknown => {
                let listed = decision.results.iter().take(LISTED);
                let shown = |(place, confidence): &(usize, f32)| {
                    format!("{} ({confidence:.2})", entry(*place).unwrap_or_default())
                };
                listed.map(shown).collect()
            }
        };
        format!("{}: {}", decision_name(&decision.reply), what.join(", "))
    }
}

/// How many of the entries are named that came nearest.
const LISTED: usize = 3;

/// The entry that a person reads first.
fn reached(decision: &Decision) -> Option<usize> {
    match &decision.reply {
        Reply::Answer(entry) => Some(*entry),
        Reply::Choose(entries) => entries.first().copied(),
        _ => None,
    }
}
