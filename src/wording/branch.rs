//! The ways out of a question or a rule in words: which answer leads where.

use super::length::{length_in_words, name_of_answer};
use crate::interface::Interface;
use crate::knowledge::Text;
use crate::knowledge::scenario::{
    Amount, Bound, Branch, Choosable, Condition, Destination, Kind, Length, Question, Rule,
    Scenario,
};
use crate::text::day::day_in_words;

/// A way out of a question or a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way<'s> {
    /// The answers that take it, in words.
    pub label: String,
    /// Where it leads.
    pub to: &'s Destination,
}

/// The ways out of a question, in the order of the content.
pub fn ways_of_question<'s>(
    scenario: &Scenario,
    question: &'s Question,
    interface: &Interface,
) -> Vec<Way<'s>> {
    let words = Words { scenario, question, until: None, interface };
    let chosen = |choice: &'s crate::knowledge::scenario::Choice| Way {
        label: words.label(&choice.answer.label),
        to: &choice.to,
    };
    match &question.kind {
        Kind::Choice(choices) => choices.iter().map(chosen).collect(),
        Kind::Several { branches, .. } => words.branches(branches),
        Kind::Date { branches, unknown, .. } | Kind::Months { branches, unknown, .. } => {
            let mut ways = words.branches(branches);
            ways.extend(unknown.iter().map(chosen));
            ways
        }
    }
}

/// The ways out of a rule, in the order of the content. After which answer they look stands in none
/// of them: see [`after_question`].
pub fn ways_of_rule<'s>(
    scenario: &Scenario,
    rule: &'s Rule,
    interface: &Interface,
) -> Vec<Way<'s>> {
    let Some(question) = scenario.question(&rule.on) else { return Vec::new() };
    let until = rule.until.as_deref();
    let words = Words { scenario, question, until, interface };
    words.branches(&rule.branches)
}

/// A way out behind what its question asks after, for where that stands nowhere else:
/// `channel: e-mail`.
pub fn after_question(question: &str, way: &str, interface: &Interface) -> String {
    let arguments = [("question", question.into()), ("answer", way.into())];
    interface.say_with("branch-rule", &arguments)
}

struct Words<'a> {
    scenario: &'a Scenario,
    /// The question whose answer decides.
    question: &'a Question,
    /// Until the answer to which question the age of a day is counted; nothing for today.
    until: Option<&'a str>,
    interface: &'a Interface,
}

impl Words<'_> {
    fn label(&self, text: &Text) -> String {
        text.in_language(self.interface.language()).to_owned()
    }

    fn branches<'s>(&self, branches: &'s [Branch]) -> Vec<Way<'s>> {
        let is_only = branches.len() == 1;
        let way = |branch: &'s Branch| {
            let label = match &branch.when {
                Some(condition) => self.condition(condition),
                None if is_only => self.always(),
                None => self.interface.say("branch-otherwise"),
            };
            Way { label, to: &branch.to }
        };
        branches.iter().map(way).collect()
    }

    /// Any answer; of a day or a number, "I do not know" stands apart from that.
    fn always(&self) -> String {
        self.interface.say(match self.question.kind {
            Kind::Date { .. } => "branch-any-day",
            Kind::Months { .. } => "branch-any-number",
            Kind::Choice(_) | Kind::Several { .. } => "branch-always",
        })
    }

    fn condition(&self, condition: &Condition) -> String {
        match condition {
            Condition::Is(names) => self.joined("branch-or", &self.options(names)),
            Condition::All => self.interface.say("branch-all"),
            Condition::None => match &self.question.kind {
                Kind::Several { none, .. } => self.label(&none.label),
                _ => self.interface.say("branch-otherwise"),
            },
            Condition::Has(names) => self.ticked("branch-has", names),
            Condition::Lacks(names) if names.len() == 1 => self.ticked("branch-lacks", names),
            Condition::Lacks(names) => self.ticked("branch-lacks-some", names),
            Condition::Unknown => match &self.question.kind {
                Kind::Date { unknown: Some(choice), .. }
                | Kind::Months { unknown: Some(choice), .. } => self.label(&choice.answer.label),
                _ => self.interface.say("branch-otherwise"),
            },
            Condition::Range { from, before } => self.range(from.as_ref(), before.as_ref()),
        }
    }

    fn ticked(&self, key: &str, names: &[String]) -> String {
        let options = self.joined("branch-and", &self.options(names));
        self.interface.say_with(key, &[("options", options.into())])
    }

    /// The labels of the options with these names, in the order of the condition.
    fn options(&self, names: &[String]) -> Vec<String> {
        let options: Vec<&Choosable> = match &self.question.kind {
            Kind::Choice(choices) => choices.iter().map(|choice| &choice.answer).collect(),
            Kind::Several { options, .. } => options.iter().collect(),
            Kind::Date { .. } | Kind::Months { .. } => Vec::new(),
        };
        let label = |name: &String| {
            let option = options.iter().find(|option| option.value == *name);
            option.map_or_else(|| name.clone(), |option| self.label(&option.label))
        };
        names.iter().map(label).collect()
    }

    /// Several as a list with "and" or "or" before the last.
    fn joined(&self, key: &str, names: &[String]) -> String {
        match names.split_last() {
            Some((last, before)) if !before.is_empty() => {
                let arguments = [("names", before.join(", ").into()), ("last", last.into())];
                self.interface.say_with(key, &arguments)
            }
            _ => names.concat(),
        }
    }

    fn range(&self, from: Option<&Bound>, before: Option<&Bound>) -> String {
        let from = from.map(|bound| self.from(bound));
        let before = before.map(|bound| self.before(bound));
        match (from, before) {
            (Some(from), Some(before)) => {
                let arguments = [("from", from.into()), ("before", before.into())];
                self.interface.say_with("branch-both", &arguments)
            }
            (Some(only), None) | (None, Some(only)) => only,
            (None, None) => self.always(),
        }
    }

    fn from(&self, bound: &Bound) -> String {
        match bound {
            Bound::Day(day) => {
                let day = day_in_words(*day, self.interface.language());
                self.interface.say_with("turn-day-at-least", &[("day", day.into())])
            }
            Bound::Length(length) if self.is_number() => {
                let number = self.length(length);
                self.interface.say_with("turn-number-at-least", &[("number", number.into())])
            }
            Bound::Length(length) => {
                self.ago("branch-ago-at-least", "branch-until-at-least", length)
            }
        }
    }

    fn before(&self, bound: &Bound) -> String {
        match bound {
            Bound::Day(day) => {
                let day = day_in_words(*day, self.interface.language());
                self.interface.say_with("branch-day-before", &[("day", day.into())])
            }
            Bound::Length(length) if self.is_number() => {
                let length = self.length(length);
                self.interface.say_with("branch-number-below", &[("length", length.into())])
            }
            Bound::Length(length) => self.ago("branch-ago-less", "branch-until-less", length),
        }
    }

    /// How long ago a day is, counted from today or from the day that another answer says.
    fn ago(&self, today: &str, until: &str, length: &Length) -> String {
        let length = ("length", self.length(length).into());
        match self.until {
            None => self.interface.say_with(today, &[length]),
            Some(name) => {
                let name = name_of_answer(self.scenario, name, self.interface);
                self.interface.say_with(until, &[length, ("question", name.into())])
            }
        }
    }

    const fn is_number(&self) -> bool {
        matches!(self.question.kind, Kind::Months { .. })
    }

    fn length(&self, length: &Length) -> String {
        match &length.amount {
            Amount::Count(_) => length_in_words(self.scenario, length, self.interface),
            Amount::Answer(name) => {
                let name = name_of_answer(self.scenario, name, self.interface);
                self.interface.say_with("branch-length-of", &[("question", name.into())])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Words;
    use crate::builtin;
    use crate::interface::Interface;
    use crate::knowledge::Scenario;
    use crate::knowledge::scenario::{Amount, Bound, Condition, Length, Unit};
    use crate::language::Language;

    /// Conditions on the answer to a question of a built-in scenario, in words.
    fn words(
        (id, question): (&str, &str),
        until: Option<&str>,
        conditions: &[Condition],
        language: Language,
    ) -> Vec<String> {
        let knowledge = builtin::knowledge().unwrap();
        let scenario: &Scenario = knowledge.scenario(id).unwrap();
        let interface = Interface::new(language, None);
        let question = scenario.question(question).unwrap();
        let words = Words { scenario, question, until, interface: &interface };
        conditions.iter().map(|condition| words.condition(condition)).collect()
    }

    fn range(from: Option<Bound>, before: Option<Bound>) -> Condition {
        Condition::Range { from, before }
    }

    fn length(count: u32, unit: Unit) -> Bound {
        Bound::Length(Length { amount: Amount::Count(count), unit })
    }

    const END: (&str, &str) = ("winback", "einde");

    #[test]
    fn how_long_ago_a_day_is() {
        let period = Amount::Answer("bewaartermijn".into());
        let period = Some(Bound::Length(Length { amount: period, unit: Unit::Months }));
        let conditions = [
            range(None, Some(length(1, Unit::Years))),
            range(Some(length(1, Unit::Months)), Some(length(3, Unit::Days))),
            range(None, period),
            Condition::Unknown,
        ];
        assert_eq!(
            words(END, None, &conditions, Language::Dutch),
            [
                "minder dan 1 jaar geleden",
                "1 maand geleden of langer, maar minder dan 3 dagen geleden",
                "minder dan de termijn bij \"bewaartermijn\" geleden",
                "Weet ik niet",
            ]
        );
        let until = words(END, Some("einde"), &conditions[1..2], Language::English);
        let day = "before the day in \"membership ended\"";
        assert_eq!(until, [format!("1 month or longer {day}, but less than 3 days {day}")]);
    }

    #[test]
    fn days_numbers_and_options() {
        let day = |year| Some(Bound::Day(date(year, 7, 1)));
        let days = [range(day(2025), None), range(day(2025), day(2026))];
        let expected = ["1 juli 2025 of later", "1 juli 2025 of later, maar vóór 1 juli 2026"];
        assert_eq!(words(END, None, &days, Language::Dutch), expected);
        let number = range(Some(length(6, Unit::Months)), Some(length(24, Unit::Months)));
        let found = words(("winback", "bewaartermijn"), None, &[number], Language::English);
        assert_eq!(found, ["6 months or more, but less than 24 months"]);
        let options = Condition::Is(["mail", "telefoon", "post"].map(str::to_owned).to_vec());
        let found = words(("winback", "kanaal"), None, &[options], Language::Dutch);
        assert_eq!(found, ["E-mail, Telefoon of Post"]);
    }
}
