//! A walk within the conversation: what was answered, what is being changed, what is ticked.

mod carried;

use jiff::civil::Date;

use crate::guide::{Answers, End, Tree, Value};
use crate::knowledge::scenario::Kind;

/// A walk through a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Walk {
    /// The scenario, by its place in the knowledge base.
    pub scenario: usize,
    /// What was answered. Answers that do not count now stay kept, in case they do again.
    pub answers: Answers,
    /// The day of the walk.
    pub today: Date,
    /// What the question that began the walk already said, to be confirmed.
    proposals: Answers,
    /// The answered question that is asked again.
    reopened: Option<usize>,
    /// Whether an answer is being picked to be changed.
    picking: bool,
    /// A change that makes other answers lapse, until it is confirmed.
    change: Option<Change>,
    /// Whether the reason of the question at hand is shown.
    shows_why: bool,
    /// What is ticked of the question at hand, a bit each, until it is answered.
    draft: u32,
    /// The outcome whose conditions are ticked, and which of them.
    ticked: Option<(usize, Vec<bool>)>,
}

/// A change of an answer, and the questions whose answers it makes lapse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The question.
    pub question: usize,
    /// The new answer.
    pub value: Value,
    /// The questions whose answers would no longer count.
    pub lapsing: Vec<usize>,
}

/// Where a walk is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// At a question.
    Question(usize),
    /// At the list of answers, to pick the one to change.
    Picking,
    /// At a change that makes other answers lapse.
    Confirming(Change),
    /// At an outcome.
    Outcome(usize),
    /// At an end that no scenario has that was proved.
    Nowhere,
}

impl Walk {
    /// The beginning of a walk. `proposals` are answers that are known already, to be confirmed.
    pub fn new(scenario: usize, proposals: Answers, today: Date) -> Self {
        Self {
            scenario,
            answers: Answers::default(),
            today,
            proposals,
            reopened: None,
            picking: false,
            change: None,
            shows_why: false,
            draft: 0,
            ticked: None,
        }
    }

    /// Where the walk is.
    pub fn at(&self, tree: &Tree<'_>) -> At {
        if let Some(change) = &self.change {
            return At::Confirming(change.clone());
        }
        if self.picking {
            return At::Picking;
        }
        if let Some(question) = self.reopened {
            return At::Question(question);
        }
        match tree.trail(&self.answers, self.today).end {
            End::Question(question) => At::Question(question),
            End::Outcome(outcome) => At::Outcome(outcome),
            End::Nowhere => At::Nowhere,
        }
    }

    /// The question at hand.
    pub fn question(&self, tree: &Tree<'_>) -> Option<usize> {
        match self.at(tree) {
            At::Question(question) => Some(question),
            _ => None,
        }
    }

    /// The answer to the question at hand that is there already: given before, or said in the question
    /// that began the walk.
    pub fn proposal(&self, tree: &Tree<'_>) -> Option<Value> {
        let question = self.question(tree)?;
        let value = self.answers.get(question).or_else(|| self.proposals.get(question))?;
        tree.accepts(question, value, &self.answers, self.today).then_some(value)
    }

    /// Whether the proposal for the question at hand comes from what was typed.
    pub fn is_said(&self, tree: &Tree<'_>) -> bool {
        let question = self.question(tree);
        question.is_some_and(|question| self.answers.get(question).is_none())
    }

    /// Answers the question at hand. Where that makes later answers lapse, it waits to be confirmed.
    pub fn answer(&mut self, tree: &Tree<'_>, value: Value) {
        let Some(question) = self.question(tree) else { return };
        let lapsing = tree.lapsing(&self.answers, question, value, self.today);
        // The question itself is on the trail either way.
        let lapsing: Vec<usize> =
            lapsing.into_iter().filter(|lapsed| *lapsed != question).collect();
        if lapsing.is_empty() {
            self.set(question, value);
        } else {
            self.change = Some(Change { question, value, lapsing });
        }
    }

    /// Confirms a change (`true`) or leaves things as they are.
    pub fn confirm(&mut self, confirmed: bool) {
        if let Some(change) = self.change.take().filter(|_| confirmed) {
            self.set(change.question, change.value);
        }
    }

    fn set(&mut self, question: usize, value: Value) {
        self.answers.set(question, value);
        self.settle();
    }

    /// Forgets what belonged to the question at hand.
    fn settle(&mut self) {
        self.reopened = None;
        self.picking = false;
        self.change = None;
        self.shows_why = false;
        self.draft = 0;
    }

    /// One step back: out of what was opened, else to the question before. `false` at the beginning.
    pub fn back(&mut self, tree: &Tree<'_>) -> bool {
        if self.change.take().is_some() || std::mem::take(&mut self.picking) {
            return true;
        }
        let trail = tree.trail(&self.answers, self.today);
        let answered: Vec<usize> = trail.answered.iter().map(|(question, _)| *question).collect();
        let here = match self.reopened {
            Some(question) => answered.iter().position(|answered| *answered == question),
            None => Some(answered.len()),
        };
        let before = here.and_then(|here| here.checked_sub(1));
        match before.and_then(|before| answered.get(before)) {
            Some(question) => {
                self.reopen(*question);
                true
            }
            None => false,
        }
    }

    /// Asks an answered question again.
    pub fn reopen(&mut self, question: usize) {
        self.settle();
        self.reopened = Some(question);
        if let Some(Value::Ticks(ticks)) = self.answers.get(question) {
            self.draft = ticks;
        }
    }

    /// Shows the answers, to pick the one to change. `false` where there are none.
    pub fn pick(&mut self, tree: &Tree<'_>) -> bool {
        if tree.trail(&self.answers, self.today).answered.is_empty() {
            return false;
        }
        self.settle();
        self.picking = true;
        true
    }

    /// Shows or hides why the question at hand is asked.
    pub fn toggle_why(&mut self) {
        self.shows_why = !self.shows_why;
    }

    /// Whether the reason of the question at hand is shown.
    pub const fn shows_why(&self) -> bool {
        self.shows_why
    }

    /// What is ticked of the question at hand, a bit each.
    pub const fn draft(&self) -> u32 {
        self.draft
    }

    /// Ticks an option of the question at hand, or takes the tick away.
    pub fn toggle_option(&mut self, option: usize) {
        self.draft ^= u32::try_from(option).ok().and_then(|at| 1_u32.checked_shl(at)).unwrap_or(0);
    }

    /// Whether the question at hand takes several options.
    pub fn asks_several(&self, tree: &Tree<'_>) -> bool {
        let question = self.question(tree).and_then(|place| tree.question(place));
        question.is_some_and(|question| matches!(question.kind, Kind::Several { .. }))
    }

    /// Whether a condition of the outcome is ticked.
    pub fn is_ticked(&self, outcome: usize, condition: usize) -> bool {
        self.ticks(outcome).get(condition).copied().unwrap_or(false)
    }

    /// The ticks of an outcome's conditions; conditions beyond its end are not ticked.
    pub fn ticks(&self, outcome: usize) -> &[bool] {
        match &self.ticked {
            Some((of, ticks)) if *of == outcome => ticks,
            _ => &[],
        }
    }

    /// Ticks a condition of an outcome, or takes the tick away. Ticks of another outcome go.
    pub fn toggle_condition(&mut self, outcome: usize, condition: usize) {
        let mut ticks = self.ticks(outcome).to_vec();
        if ticks.len() <= condition {
            ticks.resize(condition + 1, false);
        }
        if let Some(tick) = ticks.get_mut(condition) {
            *tick = !*tick;
        }
        self.ticked = Some((outcome, ticks));
    }

    /// Begins again, without answers.
    pub fn restart(&mut self) {
        *self = Self::new(self.scenario, self.proposals.clone(), self.today);
    }
}
