//! What a typed line does: an answer to the walk at hand, a choice by number, a question, a command.
//! The screen and the plain mode hand every line to this, so they understand the same.

use jiff::civil::Date;

use super::Conversation;
use super::command::{Command, Unknown};
use super::input::Input;
use super::pick::Pick;
use super::walk::At;
use super::walk_page::how_to_type;
use crate::guide::Value;
use crate::guide::fill::value_in_words;
use crate::guide::reading::Unreadable;
use crate::knowledge::scenario::{Choosable, Kind, Question};
use crate::text::day::day_in_words;
use crate::text::fold::fold;
use crate::text::printable::printable_line;
use crate::text::spoken_day::{Precision, read_day};

/// From how many words on a line that is no answer is taken for a question to the knowledge base.
const WORDS_OF_A_QUESTION: usize = 4;

/// What came of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Nothing: the line was empty and nothing waited for it.
    Nothing,
    /// The conversation went on: its last turn is new or changed.
    WentOn,
    /// It could not be done; with what to tell the person.
    Refused(String),
    /// A command that whoever shows the conversation must do.
    Command(Command),
}

impl Conversation {
    /// Takes in a line.
    pub fn hear(&mut self, line: &str) -> Heard {
        let input = Input::parse(line);
        match input {
            Input::Empty => self.hear_nothing(),
            Input::Command(command) => self.command(command),
            Input::UnknownCommand(unknown) => Heard::Refused(self.unknown_command(&unknown)),
            Input::Number(_) | Input::Question(_) if self.current_question().is_some() => {
                self.hear_answer(line)
            }
            Input::Number(number) => self.choose(number),
            Input::Question(question) => {
                self.ask(&question);
                Heard::WentOn
            }
        }
    }

    /// An empty line takes what is proposed, goes back to the walk, or says again what is otherwise now.
    fn hear_nothing(&mut self) -> Heard {
        if self.resume() {
            return Heard::WentOn;
        }
        let accepted = self.with_walk(|walk, tree| match walk.at(tree) {
            At::Confirming(_) => {
                walk.confirm(true);
                true
            }
            At::Question(_) if walk.asks_several(tree) && walk.draft() != 0 => {
                walk.answer(tree, Value::Ticks(walk.draft()));
                true
            }
            At::Question(_) => match walk.proposal(tree) {
                Some(value) => {
                    walk.answer(tree, value);
                    true
                }
                None => false,
            },
            _ => false,
        });
        match accepted {
            Some(true) => Heard::WentOn,
            Some(false) if self.current_question().is_some() => {
                Heard::Refused(self.interface().say(self.what_is_asked()))
            }
            _ if self.repeat() => Heard::WentOn,
            _ => Heard::Nothing,
        }
    }

    /// The text that says what the question of the walk waits for.
    fn what_is_asked(&self) -> &'static str {
        let question = self.current_question().and_then(|question| {
            let walk = self.current_walk()?;
            how_to_type(&self.tree(walk.scenario)?.question(question)?.kind)
        });
        question.unwrap_or("walk-answer-first")
    }

    /// The question of the walk at the end of the conversation.
    fn current_question(&self) -> Option<usize> {
        let walk = self.current_walk()?;
        walk.question(&self.tree(walk.scenario)?)
    }

    /// Whether the walk at the end of the conversation waits for an answer.
    pub fn is_asking(&self) -> bool {
        self.current_question().is_some()
    }

    /// Whether the question at hand takes a day or a number, so that a number is no choice from a list.
    pub fn takes_numbers(&self) -> bool {
        let question = || {
            let tree = self.tree(self.current_walk()?.scenario)?;
            let question = tree.question(self.current_question()?)?;
            Some(matches!(question.kind, Kind::Date { .. } | Kind::Months { .. }))
        };
        question().unwrap_or(false)
    }

    /// Reads a line as an answer; what reads like a question is asked in between.
    fn hear_answer(&mut self, line: &str) -> Heard {
        let read = self.with_walk(|walk, tree| {
            let question = walk.question(tree).unwrap_or(0);
            let value = tree.read(question, line, &walk.answers, walk.today);
            value.map(|value| walk.answer(tree, value))
        });
        match read {
            Some(Ok(())) => Heard::WentOn,
            Some(Err(reason)) if !is_question(line, reason) => {
                Heard::Refused(self.unreadable(line, reason))
            }
            _ => {
                self.ask(line.trim());
                Heard::WentOn
            }
        }
    }

    /// How a line would be read as an answer to the question at hand, in words; nothing where it is
    /// none, or says already what it means.
    pub fn understood(&self, line: &str) -> Option<String> {
        let walk = self.current_walk()?;
        let tree = self.tree(walk.scenario)?;
        let question = walk.question(&tree)?;
        let value = tree.read(question, line, &walk.answers, walk.today).ok()?;
        let found = tree.question(question)?;
        let words = value_in_words(found, value, self.language());
        if !is_exact(found, line, walk.today) {
            let day = [("day", words.into())];
            return Some(self.interface().say_with("counted-from", &day));
        }
        (fold(&words) != fold(line.trim())).then_some(words)
    }

    /// Picks by number.
    fn choose(&mut self, number: usize) -> Heard {
        let picks = self.picks();
        match number.checked_sub(1).and_then(|place| picks.get(place)) {
            Some(Pick::Gone) => {
                let arguments = [("number", number.into())];
                return Heard::Refused(self.interface().say_with("option-gone", &arguments));
            }
            Some(pick) => {
                self.pick(*pick);
                return Heard::WentOn;
            }
            None => {}
        }
        Heard::Refused(if picks.is_empty() {
            self.interface().say("no-options")
        } else {
            let arguments = [("number", number.into()), ("count", picks.len().into())];
            self.interface().say_with("no-option", &arguments)
        })
    }

    /// Does the commands that are about the conversation itself; the others are handed on.
    pub fn command(&mut self, command: Command) -> Heard {
        match command {
            Command::Ask(question) if question.is_empty() => {
                Heard::Refused(self.interface().say("command-ask-empty"))
            }
            Command::Ask(question) => {
                self.ask(&question);
                Heard::WentOn
            }
            Command::Walk(name) => self.walk_named(&name),
            Command::Why => self.in_walk(|walk, _| {
                walk.toggle_why();
                true
            }),
            Command::Back => self.in_walk(super::walk::Walk::back),
            Command::Change(number) => self.change(number),
            Command::Restart => self.in_walk(|walk, _| {
                walk.restart();
                true
            }),
            Command::Resume if self.resume() => Heard::WentOn,
            Command::Close if self.close_walk() => Heard::WentOn,
            Command::Resume | Command::Close => {
                Heard::Refused(self.interface().say("walk-none-open"))
            }
            other => Heard::Command(other),
        }
    }

    fn in_walk(
        &mut self,
        change: impl FnOnce(&mut super::walk::Walk, &crate::guide::Tree<'_>) -> bool,
    ) -> Heard {
        self.resume();
        match self.with_walk(change) {
            Some(true) => Heard::WentOn,
            Some(false) => Heard::Refused(self.interface().say("walk-no-further-back")),
            None => Heard::Refused(self.interface().say("walk-none-open")),
        }
    }

    /// Asks an answered question again: the one with this number, or one to be picked.
    fn change(&mut self, number: Option<usize>) -> Heard {
        let Some(number) = number else {
            return self.in_walk(super::walk::Walk::pick);
        };
        self.resume();
        let reopened = self.with_walk(|walk, tree| {
            let trail = tree.trail(&walk.answers, walk.today);
            let answered = number.checked_sub(1).and_then(|place| trail.answered.get(place));
            let found = answered.map(|(question, _)| walk.reopen(*question));
            found.ok_or(trail.answered.len())
        });
        match reopened {
            Some(Ok(())) => Heard::WentOn,
            Some(Err(0)) => Heard::Refused(self.interface().say("walk-no-further-back")),
            Some(Err(count)) => {
                let arguments = [("number", number.into()), ("count", count.into())];
                Heard::Refused(self.interface().say_with("no-option", &arguments))
            }
            None => Heard::Refused(self.interface().say("walk-none-open")),
        }
    }

    /// Begins the scenario whose identifier or title begins so, or shows all of them.
    fn walk_named(&mut self, name: &str) -> Heard {
        if name.is_empty() {
            self.list_walks();
            return Heard::WentOn;
        }
        let folded = fold(name);
        let fits = |place: &usize| {
            let scenario = self.knowledge().scenarios.get(*place);
            scenario.is_some_and(|scenario| {
                let title = fold(scenario.title.in_language(self.language()));
                scenario.id.starts_with(&folded) || title.contains(&folded)
            })
        };
        let walks = self.walks();
        let by_number = name.parse::<usize>().ok().and_then(|n| walks.get(n.checked_sub(1)?));
        let found = by_number.or_else(|| walks.iter().find(|place| fits(place)));
        let Some(scenario) = found else {
            let name = printable_line(name);
            let arguments = [("name", name.into())];
            return Heard::Refused(self.interface().say_with("walk-unknown", &arguments));
        };
        self.pick(Pick::Walk(*scenario));
        Heard::WentOn
    }

    fn unknown_command(&self, unknown: &Unknown) -> String {
        let command = ("command", printable_line(&unknown.name).into());
        match unknown.near {
            Some(near) => {
                self.interface().say_with("unknown-command-near", &[command, ("near", near.into())])
            }
            None => self.interface().say_with("unknown-command", &[command]),
        }
    }

    /// What to tell somebody whose line is no answer.
    fn unreadable(&self, line: &str, reason: Unreadable) -> String {
        let interface = self.interface();
        let typed = printable_line(line);
        let day = |day| day_in_words(day, self.language());
        match reason {
            Unreadable::NoOption => {
                let count = self.picks().len();
                interface.say_with(
                    "answer-no-option",
                    &[("typed", typed.into()), ("count", count.into())],
                )
            }
            Unreadable::SeveralOptions => {
                interface.say_with("answer-several-options", &[("typed", typed.into())])
            }
            Unreadable::NoDay => interface.say_with("answer-no-day", &[("typed", typed.into())]),
            Unreadable::NoSuchDay => {
                interface.say_with("answer-no-such-day", &[("typed", typed.into())])
            }
            Unreadable::TwoDays(one, other) => interface.say_with(
                "answer-two-days",
                &[("one", day(one).into()), ("other", day(other).into())],
            ),
            Unreadable::NoNumber => {
                interface.say_with("answer-no-number", &[("typed", typed.into())])
            }
            Unreadable::OutOfBounds => {
                interface.say_with("answer-out-of-bounds", &[("typed", typed.into())])
            }
        }
    }
}

/// Whether an answer says all that the question asks: a day to the day.
fn is_exact(question: &Question, line: &str, today: Date) -> bool {
    let asks_day = matches!(question.kind, Kind::Date { .. });
    let spoken = || read_day(line, today).ok();
    !asks_day || spoken().is_none_or(|spoken| spoken.precision == Precision::Day)
}

/// Whether a line that is no answer is a question: it ends as one, or it is a sentence where options
/// were to be chosen. A day that is not understood may be a sentence too, and is told so.
fn is_question(line: &str, reason: Unreadable) -> bool {
    let words = line.split_whitespace().count();
    let chooses = matches!(reason, Unreadable::NoOption | Unreadable::NoNumber);
    (line.trim_end().ends_with('?') && words > 1) || (chooses && words >= WORDS_OF_A_QUESTION)
}

/// The names that can be answered to a question, for messages and help.
pub fn possible_values(question: &Question) -> Vec<String> {
    let names = |options: &[Choosable]| -> Vec<String> {
        options.iter().map(|option| option.value.clone()).collect()
    };
    match &question.kind {
        Kind::Choice(choices) => choices.iter().map(|choice| choice.answer.value.clone()).collect(),
        Kind::Several { options, none, .. } => {
            let mut names = names(options);
            names.push(none.value.clone());
            names
        }
        Kind::Date { unknown, .. } => {
            let unknown = unknown.iter().map(|choice| choice.answer.value.clone());
            ["2025-02-03".to_owned()].into_iter().chain(unknown).collect()
        }
        Kind::Months { least, most, unknown, .. } => {
            let unknown = unknown.iter().map(|choice| choice.answer.value.clone());
            [format!("{least}–{most}")].into_iter().chain(unknown).collect()
        }
    }
}
