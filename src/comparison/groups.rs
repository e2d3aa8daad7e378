//! Paths that changed in the same way, told by the fewest answers that tell them from the others.

use super::paths::{Answer, Found, Lead, REFUSED};

/// Paths that changed in the same way.
#[derive(Clone, Debug)]
pub struct Group {
    /// The answers that tell them from all others; none where every path changed so.
    pub answers: Vec<Answer>,
    /// How many paths.
    pub paths: usize,
    /// Where they led; nothing where that was to several outcomes.
    pub old: Option<Lead>,
    /// Where they lead now.
    pub new: Lead,
}

/// The branches that an answer decided: in the new tree or the old, of which question or rule, which.
pub(super) type Sides = Vec<(bool, usize, usize)>;

/// An answer as far as it tells paths apart. An example of a day or a number stands for all that take
/// the same branches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fact {
    question: String,
    /// The name of the answer; nothing for an example.
    value: Option<String>,
    sides: Sides,
}

impl Fact {
    pub(super) fn new(answer: &Answer, sides: Sides) -> Self {
        let value = (!answer.is_example).then(|| answer.value.clone());
        Self { question: answer.question.clone(), value, sides }
    }

    /// Whether the question refuses the answer, then or now.
    fn is_refused(&self) -> bool {
        self.sides.iter().any(|(_, _, branch)| *branch == REFUSED)
    }

    /// Whether an answer to the same question fits this one: it is the same, or decided no question or
    /// rule that both come to otherwise.
    fn fits(&self, other: &Self) -> bool {
        if self.question != other.question {
            return false;
        }
        if self.value.is_some() || other.value.is_some() {
            return self.value == other.value;
        }
        let parts = |(is_new, node, branch): &(bool, usize, usize)| {
            let mut others = other.sides.iter();
            others.any(|side| (side.0, side.1) == (*is_new, *node) && side.2 != *branch)
        };
        !self.sides.iter().any(parts)
    }
}

/// How many groups are made at most: nobody reads more, and each takes a look at every path.
const MOST_GROUPS: usize = 50;

/// Groups the paths that changed.
pub(super) fn groups(found: &[Found]) -> Vec<Group> {
    let mut told = vec![false; found.len()];
    let mut groups = Vec::new();
    for (place, path) in found.iter().enumerate() {
        if groups.len() == MOST_GROUPS {
            break;
        }
        if told.get(place) == Some(&true) || !path.is_changed() {
            continue;
        }
        let kept = fewest(path, found);
        let (mut paths, mut led_to_one) = (0, true);
        for (other, told) in found.iter().zip(&mut told) {
            if !*told && is_same_change(other, path) && covers(&kept, path, other) {
                *told = true;
                paths += 1;
                led_to_one &= same_lead(&other.change.old, &path.change.old);
            }
        }
        let numbered = path.change.answers.iter().enumerate();
        let answers = numbered.filter(|(place, _)| kept.get(*place) == Some(&true));
        groups.push(Group {
            answers: answers.map(|(_, answer)| answer.clone()).collect(),
            paths,
            old: Some(path.change.old.clone()).filter(|_| led_to_one),
            new: path.change.new.clone(),
        });
    }
    groups
}

/// Which answers of a path are needed to tell it, and those that changed in the same way, from all
/// others.
fn fewest(path: &Found, found: &[Found]) -> Vec<bool> {
    let mut kept = vec![true; path.facts.len()];
    let others: Vec<&Found> = found.iter().filter(|other| !is_same_change(other, path)).collect();
    let tells_apart = |kept: &[bool]| !others.iter().any(|other| covers(kept, path, other));
    // An answer that is refused says it all.
    let refused: Vec<bool> = path.facts.iter().map(Fact::is_refused).collect();
    if refused.contains(&true) && tells_apart(&refused) {
        return refused;
    }
    // Examples of days and numbers only mean something together, so all of them go or none.
    let without_examples: Vec<bool> = path.facts.iter().map(|fact| fact.value.is_some()).collect();
    if tells_apart(&without_examples) {
        kept = without_examples;
    }
    for (place, fact) in path.facts.iter().enumerate() {
        if fact.value.is_none() {
            continue;
        }
        let mut without = kept.clone();
        if let Some(slot) = without.get_mut(place) {
            *slot = false;
        }
        if tells_apart(&without) {
            kept = without;
        }
    }
    kept
}

/// Whether the kept answers of a path fit another path.
fn covers(kept: &[bool], path: &Found, other: &Found) -> bool {
    let kept = path.facts.iter().zip(kept).filter(|(_, kept)| **kept);
    kept.into_iter().all(|(fact, _)| other.facts.iter().any(|theirs| fact.fits(theirs)))
}

/// Whether two paths led to the same and lead to the same now. Where neither can be taken any more,
/// what they led to does not matter.
fn is_same_change(one: &Found, other: &Found) -> bool {
    let (one, other) = (&one.change, &other.change);
    let is_gone = matches!(one.new, Lead::Impossible { .. });
    same_lead(&one.new, &other.new) && (is_gone || same_lead(&one.old, &other.old))
}

fn same_lead(one: &Lead, other: &Lead) -> bool {
    match (one, other) {
        (
            Lead::Outcome { name, verdict, .. },
            Lead::Outcome { name: other, verdict: others, .. },
        ) => (name, verdict) == (other, others),
        (Lead::Impossible { question }, Lead::Impossible { question: other }) => question == other,
        _ => false,
    }
}
