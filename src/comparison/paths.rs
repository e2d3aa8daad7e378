//! The paths of a scenario in two contents, walked by answers that mean the same.
//!
//! A path of both is a way through the old tree together with one through the new: where a limit of
//! days moved, the days between its old and its new place make a path of their own. Each is found
//! by an example: those of either tree, and from each of these what lies beside it.

use std::collections::VecDeque;

use jiff::civil::Date;
use rustc_hash::FxHashSet;

use super::groups::{self, Fact, Group, Sides};
use crate::guide::beside::Beside;
use crate::guide::fill::value_in_words;
use crate::guide::steps::Step;
use crate::guide::{Answers, End, Trail, Tree, Value};
use crate::knowledge::scenario::{Advice, Kind};
use crate::knowledge::template::{Piece, pieces};
use crate::knowledge::{PerLanguage, Text};
use crate::language::Language;

/// How many paths of one scenario are compared at most.
pub const MOST_PATHS: usize = 10_000;

/// How many answers to one question are tried beside each path at most.
const MOST_BESIDE: usize = 512;

/// In the place of a branch: the question takes no such answer.
pub(super) const REFUSED: usize = usize::MAX;

/// What the paths of a scenario lead to, then and now.
#[derive(Clone, Debug)]
pub struct PathsCompared {
    /// The identifier of the scenario.
    pub scenario: String,
    /// Its title, as it is now.
    pub title: Text,
    /// How many paths were compared.
    pub compared: usize,
    /// Whether these are all of them.
    pub is_complete: bool,
    /// Those that lead elsewhere now.
    pub changed: Vec<PathChange>,
    /// The same, told by the fewest answers that tell them from the others; the first of many.
    pub groups: Vec<Group>,
}

impl PathsCompared {
    /// How many paths have another verdict.
    pub fn verdicts(&self) -> usize {
        self.count(PathChange::is_verdict)
    }

    /// How many paths have another outcome with the same verdict.
    pub fn outcomes(&self) -> usize {
        let ends = |lead: &Lead| matches!(lead, Lead::Outcome { .. });
        self.count(|change| ends(&change.old) && ends(&change.new) && !change.is_verdict())
    }

    /// How many paths can no longer be taken.
    pub fn gone(&self) -> usize {
        self.count(|change| matches!(change.new, Lead::Impossible { .. }))
    }

    /// How many paths are new.
    pub fn added(&self) -> usize {
        self.count(|change| matches!(change.old, Lead::Impossible { .. }))
    }

    fn count(&self, fits: impl Fn(&PathChange) -> bool) -> usize {
        self.changed.iter().filter(|change| fits(change)).count()
    }
}

/// A path that leads elsewhere now.
#[derive(Clone, Debug)]
pub struct PathChange {
    /// The answers that lead there, in the order in which they are asked.
    pub answers: Vec<Answer>,
    /// Where they led.
    pub old: Lead,
    /// Where they lead now.
    pub new: Lead,
}

impl PathChange {
    /// Whether it has another verdict.
    pub fn is_verdict(&self) -> bool {
        match (&self.old, &self.new) {
            (Lead::Outcome { verdict: old, .. }, Lead::Outcome { verdict: new, .. }) => old != new,
            _ => false,
        }
    }
}

/// An answer by its names and in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The name of the question.
    pub question: String,
    /// The name of the answer.
    pub value: String,
    /// What the question asks after, in a word or three.
    pub short: Text,
    /// The question.
    pub ask: Text,
    /// The answer in words.
    pub label: Text,
    /// Whether it is one example of several answers that lead to the same.
    pub is_example: bool,
}

/// Where answers lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lead {
    /// To an outcome.
    Outcome {
        /// Its name.
        name: String,
        /// Its verdict.
        verdict: Advice,
        /// The advice in a sentence, with dots for what depends on the answers.
        title: Text,
    },
    /// Nowhere: this question does not take its answer.
    Impossible {
        /// The name of the question.
        question: String,
    },
}

/// Something of the old content beside the same of the new.
#[derive(Clone, Debug)]
struct Both<T> {
    old: T,
    new: T,
}

/// One of two trees.
struct Side<'t, 's> {
    tree: &'t Tree<'s>,
    beside: Beside<'t, 's>,
    /// For each question the one of the same name in the other tree.
    twins: Vec<Option<usize>>,
}

impl<'t, 's> Side<'t, 's> {
    fn new(tree: &'t Tree<'s>, other: &Tree<'_>, today: Date) -> Self {
        let questions = tree.scenario().questions.iter();
        let twins = questions.map(|question| other.question_named(&question.name)).collect();
        Self { tree, beside: Beside::new(tree, today), twins }
    }

    fn twin(&self, question: usize) -> Option<usize> {
        self.twins.get(question).copied().flatten()
    }

    /// The same answer in the other tree; nothing where its question has no such answer.
    fn translated(&self, other: &Self, question: usize, value: Value) -> Option<(usize, Value)> {
        let twin = self.twin(question)?;
        let value = match value {
            Value::Day(_) | Value::Months(_) | Value::Unknown => value,
            Value::Option(_) | Value::Ticks(_) => {
                let name = value.name(self.tree.question(question)?);
                Value::from_name(&name, other.tree.question(twin)?)?
            }
        };
        Some((twin, value))
    }

    /// Answers of this tree, as this tree and the other know them; added to others.
    fn spread(
        &self,
        other: &Self,
        answered: &[(usize, Value)],
        own: &mut Answers,
        theirs: &mut Answers,
    ) {
        for (question, value) in answered {
            own.set(*question, *value);
            match (self.translated(other, *question, *value), self.twin(*question)) {
                (Some((twin, value)), _) => theirs.set(twin, value),
                (None, Some(twin)) => theirs.forget(twin),
                (None, None) => {}
            }
        }
    }

    /// The branches of a trail, and the question that refused its answer as a step of its own.
    fn steps(&self, trail: &Trail) -> Vec<Step> {
        let mut steps = self.tree.steps(trail);
        if let End::Question(question) = trail.end {
            steps.push(Step { node: question, branch: REFUSED, question });
        }
        steps
    }

    /// What a person knows an answer by.
    fn answer(&self, question: usize, value: Value) -> Option<Answer> {
        let found = self.tree.question(question)?;
        let words = |language| (language, value_in_words(found, value, language));
        Some(Answer {
            question: found.name.clone(),
            value: value.name(found),
            short: found.short.clone(),
            ask: found.ask.clone(),
            label: PerLanguage::new(Language::ALL.map(words).to_vec()),
            is_example: !matches!(value, Value::Option(_) | Value::Unknown),
        })
    }

    fn lead(&self, trail: &Trail) -> Option<Lead> {
        match trail.end {
            End::Outcome(place) => {
                let outcome = self.tree.scenario().outcomes.get(place)?;
                let title = outcome.title.iter().map(|(language, text)| (language, dotted(text)));
                Some(Lead::Outcome {
                    name: outcome.name.clone(),
                    verdict: outcome.verdict,
                    title: PerLanguage::new(title.collect()),
                })
            }
            End::Question(place) => {
                let question = self.tree.question(place)?.name.clone();
                Some(Lead::Impossible { question })
            }
            End::Nowhere => None,
        }
    }
}

/// A text with dots for what depends on the answers.
fn dotted(text: &str) -> String {
    let pieces = pieces(text).map(|piece| match piece {
        Piece::Words(words) => words,
        Piece::Value(_) => "…",
    });
    pieces.collect()
}

/// Compares every path of two trees of the same scenario.
pub(super) fn compare_paths(old: &Tree<'_>, new: &Tree<'_>, today: Date) -> PathsCompared {
    let sides = Both { old: Side::new(old, new, today), new: Side::new(new, old, today) };
    let mut walk = Walk {
        sides: &sides,
        today,
        seen: FxHashSet::default(),
        queue: VecDeque::new(),
        found: Vec::new(),
        is_complete: true,
    };
    walk.examples();
    walk.beside();
    let (compared, is_complete) = (walk.found.len(), walk.is_complete);
    let groups = groups::groups(&walk.found);
    let changed = walk.found.into_iter().filter(Found::is_changed).map(|found| found.change);
    PathsCompared {
        scenario: new.scenario().id.clone(),
        title: new.scenario().title.clone(),
        compared,
        is_complete,
        changed: changed.collect(),
        groups,
    }
}

/// A path of both trees, with what groups are made by.
pub(super) struct Found {
    pub change: PathChange,
    /// A fact an answer.
    pub facts: Vec<Fact>,
}

impl Found {
    /// Whether it leads elsewhere now.
    pub(super) fn is_changed(&self) -> bool {
        match (&self.change.old, &self.change.new) {
            (
                Lead::Outcome { name: old, verdict: before, .. },
                Lead::Outcome { name: new, verdict: now, .. },
            ) => (old, before) != (new, now),
            _ => true,
        }
    }
}

/// Looks for every path.
struct Walk<'w, 't, 's> {
    sides: &'w Both<Side<'t, 's>>,
    today: Date,
    /// What was found, by the branches taken in both trees.
    seen: FxHashSet<(Vec<Step>, Vec<Step>)>,
    /// Those beside which has not been looked yet.
    queue: VecDeque<Both<Answers>>,
    found: Vec<Found>,
    is_complete: bool,
}

impl Walk<'_, '_, '_> {
    /// Walks the examples of both trees.
    fn examples(&mut self) {
        let empty = Both { old: Answers::default(), new: Answers::default() };
        for (tree, is_old) in [(self.sides.old.tree, true), (self.sides.new.tree, false)] {
            for (place, path) in tree.paths(self.today).enumerate() {
                if place == MOST_PATHS {
                    self.is_complete = false;
                    break;
                }
                self.whole(&self.joined(&empty, &path.answered, is_old));
            }
        }
    }

    /// Answers with more of them, from one of the trees.
    fn joined(
        &self,
        answers: &Both<Answers>,
        more: &[(usize, Value)],
        is_old: bool,
    ) -> Both<Answers> {
        let Both { old, new } = self.sides;
        let mut joined = answers.clone();
        if is_old {
            old.spread(new, more, &mut joined.old, &mut joined.new);
        } else {
            new.spread(old, more, &mut joined.new, &mut joined.old);
        }
        joined
    }

    fn trails(&self, answers: &Both<Answers>) -> Both<Trail> {
        Both {
            old: self.sides.old.tree.trail(&answers.old, self.today),
            new: self.sides.new.tree.trail(&answers.new, self.today),
        }
    }

    /// Walks an example to the end of both trees: what only one of them asks is answered in every way.
    fn whole(&mut self, answers: &Both<Answers>) {
        let trails = self.trails(answers);
        let open = self.open(&trails);
        let (tree, given, is_old) = match (open.old, open.new) {
            (true, _) => (self.sides.old.tree, &answers.old, true),
            (false, true) => (self.sides.new.tree, &answers.new, false),
            (false, false) => {
                self.note(answers, &trails);
                return;
            }
        };
        let questions = 0..tree.scenario().questions.len();
        let given: Vec<_> =
            questions.filter_map(|question| Some((question, given.get(question)?))).collect();
        for path in tree.paths_after(&given, self.today) {
            if self.found.len() >= MOST_PATHS {
                self.is_complete = false;
                return;
            }
            // Each adds answers to questions that were not answered, so this ends.
            let more = self.joined(answers, &path.answered, is_old);
            self.note(&more, &self.trails(&more));
            if let Both { new: true, .. } = self.open(&self.trails(&more)) {
                self.whole(&more);
            }
        }
    }

    /// Which of two trails ends at a question that the other does not answer.
    fn open(&self, trails: &Both<Trail>) -> Both<bool> {
        let waits = |trail: &Trail, side: &Side<'_, '_>, other: &Trail| match trail.end {
            End::Question(question) => !side.twin(question).is_some_and(|twin| other.has(twin)),
            End::Outcome(_) | End::Nowhere => false,
        };
        let Both { old, new } = self.sides;
        Both {
            old: waits(&trails.old, old, &trails.new),
            new: waits(&trails.new, new, &trails.old),
        }
    }

    /// Keeps a path that ends in at least one of the trees, if it is another than those before.
    fn note(&mut self, answers: &Both<Answers>, trails: &Both<Trail>) {
        let open = self.open(trails);
        let ends = trails.old.outcome().is_some() || trails.new.outcome().is_some();
        if open.old || open.new || !ends {
            return;
        }
        let Both { old, new } = self.sides;
        let steps = (old.steps(&trails.old), new.steps(&trails.new));
        if self.seen.contains(&steps) {
            return;
        }
        if self.found.len() >= MOST_PATHS {
            self.is_complete = false;
            return;
        }
        let leads = (old.lead(&trails.old), new.lead(&trails.new));
        if let (Some(was), Some(is)) = leads {
            let (answers, facts) = self.told(trails, &steps);
            self.found.push(Found { change: PathChange { answers, old: was, new: is }, facts });
        }
        self.seen.insert(steps);
        self.queue.push_back(answers.clone());
    }

    /// The answers of a path, as the tree that it ends in asks for them, then those that only the other
    /// asks for; a fact for each.
    fn told(
        &self,
        trails: &Both<Trail>,
        steps: &(Vec<Step>, Vec<Step>),
    ) -> (Vec<Answer>, Vec<Fact>) {
        let Both { old, new } = self.sides;
        let of_old = trails.old.answered.iter().map(|given| (old, *given, true));
        let of_new = trails.new.answered.iter().map(|given| (new, *given, false));
        let given: Vec<_> = if trails.new.outcome().is_some() {
            of_new.chain(of_old).collect()
        } else {
            of_old.chain(of_new).collect()
        };
        let mut answers: Vec<Answer> = Vec::new();
        let mut facts = Vec::new();
        for (side, (question, value), is_old) in given {
            let Some(answer) = side.answer(question, value) else { continue };
            if answers.iter().any(|known| known.question == answer.question) {
                continue;
            }
            let here = Some(question);
            let there = side.twin(question);
            let (in_old, in_new) = if is_old { (here, there) } else { (there, here) };
            let sides = sides(steps, in_old, in_new);
            facts.push(Fact::new(&answer, sides));
            answers.push(answer);
        }
        (answers, facts)
    }

    /// Looks beside every path for more: other days, numbers and ticks at and beside the limits of either
    /// tree.
    fn beside(&mut self) {
        while let Some(answers) = self.queue.pop_front() {
            let trails = self.trails(&answers);
            for (trail, is_old) in [(&trails.old, true), (&trails.new, false)] {
                for (question, value) in &trail.answered {
                    if matches!(value, Value::Option(_)) {
                        continue;
                    }
                    for other in self.values(*question, &answers, is_old) {
                        let moved = self.joined(&answers, &[(*question, other)], is_old);
                        let trails = self.trails(&moved);
                        self.note(&moved, &trails);
                    }
                }
            }
        }
    }

    /// The values of a question at the limits of both trees.
    fn values(&self, question: usize, answers: &Both<Answers>, is_old: bool) -> Vec<Value> {
        let Both { old, new } = self.sides;
        let (side, other, own, theirs) = if is_old {
            (old, new, &answers.old, &answers.new)
        } else {
            (new, old, &answers.new, &answers.old)
        };
        let mut values = side.beside.values(question, own);
        let is_measured = |kind: &Kind| matches!(kind, Kind::Date { .. } | Kind::Months { .. });
        let kind = side.tree.question(question).map(|question| &question.kind);
        if kind.is_some_and(is_measured)
            && let Some(twin) = side.twin(question)
        {
            values.extend(other.beside.values(twin, theirs));
        }
        values.truncate(MOST_BESIDE);
        values
    }
}

/// The branches that the answer to a question decided, in either tree.
fn sides(steps: &(Vec<Step>, Vec<Step>), old: Option<usize>, new: Option<usize>) -> Sides {
    let of = |steps: &[Step], question: Option<usize>, is_new: bool| -> Vec<_> {
        let steps = steps.iter().filter(|step| Some(step.question) == question);
        steps.map(|step| (is_new, step.node, step.branch)).collect()
    };
    let mut found = of(&steps.0, old, false);
    found.extend(of(&steps.1, new, true));
    found
}
