//! The page of a walk: where one is, what is asked, what came of it.

use super::Conversation;
use super::element::{Element, Marker};
use super::page::Writer;
use super::pick::Pick;
use super::walk::{At, Change, Walk};
use crate::guide::fill::value_in_words;
use crate::guide::{Tree, Value};
use crate::knowledge::scenario::{Kind, Outcome};
use crate::knowledge::{Citation, Scenario};
use crate::wording::outcome::{Answered, Summary, advice_in_words, answered};
use crate::wording::own::{entry_line, policies_at, policies_of, scenario_line};
use crate::wording::review_line;

/// The page of an outcome on its own, before anything was answered. Values that are not known yet
/// stand between brackets; what it leads on to is numbered as in
/// [`Conversation::picks_of_unanswered`].
pub fn outcome_page(
    conversation: &Conversation,
    scenario: &Scenario,
    outcome: &Outcome,
) -> Vec<Element> {
    let mut writer = Writer::new(conversation);
    let summary =
        Summary::unanswered(scenario, outcome, conversation.today(), conversation.interface());
    writer.summary(&summary, false, |_| Marker::Box);
    writer.leads_on(1, &conversation.picks_of_unanswered(outcome));
    writer.elements
}

/// What stands below a scenario: what must still be confirmed, its review, and the entries to read
/// beside it, numbered as in [`Conversation::picks_beside`].
pub fn below_scenario(conversation: &Conversation, scenario: &Scenario) -> Vec<Element> {
    let mut writer = Writer::new(conversation);
    if let Some(review) = &scenario.review {
        writer.review(review);
    }
    writer.policies(policies_of(conversation.knowledge(), scenario));
    writer.leads_on(1, &conversation.picks_beside(scenario));
    writer.elements
}

impl Writer<'_> {
    /// The scenarios to choose from, each with what one knows at its end.
    pub(super) fn walks(&mut self) {
        self.role("role-answer", &self.interface.say("walks-lead"), false);
        self.heading("choose-from");
        let language = self.interface.language();
        for (number, place) in (1..).zip(self.conversation.walks()) {
            let Some(scenario) = self.knowledge().scenarios.get(place).cloned() else { continue };
            let title = scenario_line(&scenario, self.interface);
            self.push(Element::item(Marker::Choice(number), &title));
            self.push(Element::Remark(scenario.intro.in_language(language).to_owned()));
        }
    }

    /// A walk, as far as it has come.
    pub(super) fn walk(&mut self, walk: &Walk) {
        let Some(tree) = self.conversation.tree(walk.scenario) else { return };
        let title = tree.scenario().title.in_language(self.interface.language()).to_owned();
        self.role("role-walk", &title, false);
        let at = walk.at(&tree);
        if walk.answers == crate::guide::Answers::default() {
            let intro = tree.scenario().intro.in_language(self.interface.language());
            self.push(Element::Note(intro.to_owned()));
            self.if_own(tree.scenario().origin, "own-scenario");
        } else if !matches!(at, At::Picking) {
            self.trail(&tree, walk);
        }
        match at {
            At::Question(question) => self.walk_question(&tree, walk, question),
            At::Picking => self.picking(&tree, walk),
            At::Confirming(change) => self.confirming(&tree, &change),
            At::Outcome(outcome) => self.outcome(&tree, walk, outcome),
            At::Nowhere => {}
        }
    }

    fn trail(&mut self, tree: &Tree<'_>, walk: &Walk) {
        let trail = self.answered(tree, walk);
        let short = trail.into_iter().map(|answer| (answer.short, answer.label));
        let short: Vec<_> = short.collect();
        if !short.is_empty() {
            self.push(Element::Trail(short));
        }
    }

    fn answered(&self, tree: &Tree<'_>, walk: &Walk) -> Vec<Answered> {
        let trail = tree.trail(&walk.answers, walk.today);
        let words =
            |(question, value): &(usize, Value)| answered(tree, *question, *value, self.interface);
        trail.answered.iter().filter_map(words).collect()
    }

    fn walk_question(&mut self, tree: &Tree<'_>, walk: &Walk, place: usize) {
        let Some(question) = tree.question(place) else { return };
        let language = self.interface.language();
        let trail = tree.trail(&walk.answers, walk.today);
        let answered = trail.answered.iter().position(|(answered, _)| *answered == place);
        let step = answered.unwrap_or(trail.answered.len()) + 1;
        let most = trail.answered.len() + tree.at_most_left(&trail);
        let progress = [("step", step.into()), ("most", most.max(step).into())];
        self.push(Element::Step(self.interface.say_with("walk-progress", &progress)));
        let ask = tree.filled(&question.ask, &walk.answers, walk.today, language);
        self.push(Element::Title(ask));
        if let Some(why) = question.why.as_ref().filter(|_| walk.shows_why()) {
            let why = tree.filled(why, &walk.answers, walk.today, language);
            self.push(Element::Note(why));
        }
        self.answers_to_pick(tree, walk, place);
        let how = match &question.kind {
            Kind::Several { .. } => Some("walk-how-several"),
            kind => how_to_type(kind),
        };
        if let Some(how) = how {
            self.push(Element::Note(self.interface.say(how)));
        }
        self.proposal(tree, walk);
    }

    /// The options of a question, by number. Where a day or a number is typed a number would mean
    /// that, so "I do not know" stands there without one.
    fn answers_to_pick(&mut self, tree: &Tree<'_>, walk: &Walk, place: usize) {
        let Some(question) = tree.question(place) else { return };
        let language = self.interface.language();
        let picks = self.conversation.picks_of_walk(walk);
        for (number, pick) in (1..).zip(picks) {
            match (pick, &question.kind) {
                (Pick::Option(option), Kind::Several { options, .. }) => {
                    let ticked = walk.draft() >> option & 1 == 1;
                    let label = options.get(option).map(|found| found.label.in_language(language));
                    let marker = Marker::Tick(number, ticked);
                    self.push(Element::item(marker, label.unwrap_or_default()));
                }
                (Pick::Answer(Value::Unknown), _) => {
                    let label = value_in_words(question, Value::Unknown, language);
                    self.push(Element::item(Marker::Term("?".to_owned()), &label));
                }
                (Pick::Answer(value), _) => {
                    let label = value_in_words(question, value, language);
                    self.push(Element::item(Marker::Choice(number), &label));
                }
                _ => {}
            }
        }
    }

    fn proposal(&mut self, tree: &Tree<'_>, walk: &Walk) {
        let question = walk.question(tree).and_then(|place| tree.question(place));
        let Some((question, value)) = question.zip(walk.proposal(tree)) else { return };
        let label = value_in_words(question, value, self.interface.language());
        let key = if walk.is_said(tree) { "walk-said" } else { "walk-answered" };
        let text = self.interface.say_with(key, &[("answer", label.into())]);
        self.push(Element::Note(text));
    }

    fn picking(&mut self, tree: &Tree<'_>, walk: &Walk) {
        self.push(Element::Lead(self.interface.say("walk-change-which")));
        for (number, answer) in (1..).zip(self.answered(tree, walk)) {
            let line = format!("{}: {}", answer.short, answer.label);
            self.push(Element::item(Marker::Choice(number), &line));
        }
    }

    fn confirming(&mut self, tree: &Tree<'_>, change: &Change) {
        let language = self.interface.language();
        let new = answered(tree, change.question, change.value, self.interface);
        let new = new.map(|answer| format!("{}: {}", answer.short, answer.label));
        let lapsing = change.lapsing.iter().filter_map(|place| tree.question(*place));
        let lapsing: Vec<_> =
            lapsing.map(|question| question.short.in_language(language)).collect();
        let arguments = [
            ("answer", new.unwrap_or_default().into()),
            ("count", lapsing.len().into()),
            ("names", lapsing.join(", ").into()),
        ];
        self.push(Element::Warning(self.interface.say_with("walk-lapsing", &arguments)));
        for (number, key) in [(1, "walk-confirm"), (2, "walk-keep")] {
            self.push(Element::item(Marker::Choice(number), &self.interface.say(key)));
        }
    }

    fn outcome(&mut self, tree: &Tree<'_>, walk: &Walk, place: usize) {
        let found = Summary::new(tree, &walk.answers, walk.today, self.interface);
        let Some(summary) = found else { return };
        let tick = |condition: usize| Marker::Tick(condition + 1, walk.is_ticked(place, condition));
        self.if_own(tree.scenario().origin, "own-scenario");
        let knowledge = self.conversation.knowledge();
        let outcome = tree.scenario().outcomes.get(place).into_iter();
        let policies = outcome.flat_map(|found| policies_at(knowledge, tree.scenario(), found));
        let policies: Vec<_> = policies.collect();
        self.summary(&summary, !policies.is_empty(), tick);
        if let Some(review) = &tree.scenario().review {
            self.push(Element::Note(review_line(review, self.interface)));
        }
        self.policies(policies.into_iter());
        let conditions = summary.conditions.len();
        let picks = self.conversation.picks_of_walk(walk);
        self.leads_on(conditions + 1, picks.get(conditions..).unwrap_or_default());
        self.push(Element::Hint(self.what_now()));
    }

    /// An outcome, each condition with the mark that belongs before it; it says so where the library's
    /// own policy stands below.
    fn summary(
        &mut self,
        summary: &Summary,
        has_policy_below: bool,
        mark: impl Fn(usize) -> Marker,
    ) {
        let words = advice_in_words(summary.verdict, self.interface);
        self.push(Element::Verdict(summary.verdict.into(), words));
        self.warn(summary.caveat.as_deref());
        if has_policy_below {
            self.about_library("own-policy-below-outcome");
        }
        self.push(Element::Title(summary.title.clone()));
        self.blocks(&summary.advice);
        self.because(summary);
        if !summary.conditions.is_empty() {
            self.heading("conditions-heading");
        }
        for (condition, text) in summary.conditions.iter().enumerate() {
            self.push(Element::item(mark(condition), text));
        }
        self.bullets("bring-heading", &summary.bring);
        self.would_change(summary);
        let citations: Vec<&Citation> = summary.sources.iter().collect();
        self.sources(&citations);
    }

    fn because(&mut self, summary: &Summary) {
        let reasons = summary.reasons.iter();
        let reasons: Vec<_> =
            reasons.map(|answer| format!("{}: {}", answer.short, answer.label)).collect();
        self.bullets("because-heading", &reasons);
    }

    fn would_change(&mut self, summary: &Summary) {
        let changes = summary.would_change.iter();
        let changes: Vec<_> = changes
            .map(|change| format!("{}: {} → {}", change.short, change.label, change.leads))
            .collect();
        self.bullets("turn-heading", &changes);
    }

    fn bullets(&mut self, heading: &str, lines: &[String]) {
        if lines.is_empty() {
            return;
        }
        self.push(Element::Heading(self.interface.say(heading)));
        for line in lines {
            self.push(Element::item(Marker::Bullet, line));
        }
    }

    /// The scenario or entries that follow, numbered from `first`.
    fn leads_on(&mut self, first: usize, on: &[Pick]) {
        if on.is_empty() {
            return;
        }
        self.heading("related-entries");
        for (number, pick) in (first..).zip(on) {
            let title = self.title_of(*pick);
            self.push(Element::item(Marker::Choice(number), &title));
        }
    }

    /// What a pick leads to, as a line.
    pub(super) fn title_of(&self, pick: Pick) -> String {
        match pick {
            Pick::Walk(place) => {
                let scenario = self.knowledge().scenarios.get(place);
                let title = scenario.map(|scenario| scenario_line(scenario, self.interface));
                let title = title.unwrap_or_default();
                self.interface.say_with("walk-offer", &[("title", title.into())])
            }
            Pick::Entry(place) => {
                let entry = self.knowledge().entries.get(place);
                entry.map(|entry| entry_line(entry, self.interface)).unwrap_or_default()
            }
            _ => String::new(),
        }
    }
}

/// The text that says what to type, where an answer is typed and not chosen.
pub(super) const fn how_to_type(kind: &Kind) -> Option<&'static str> {
    match kind {
        Kind::Date { .. } => Some("walk-how-date"),
        Kind::Months { .. } => Some("walk-how-months"),
        Kind::Choice(_) | Kind::Several { .. } => None,
    }
}
