//! A scenario: questions one at a time that lead to an outcome.
//!
//! A scenario is data: it holds no code, only destinations and conditions. Walking one, and proving
//! that every path ends, is the affair of `guide`.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::entry::{Citation, Review};
use super::own::Origin;
use super::texts::{Phrases, Text};
use super::validity::Period;

/// A guided walkthrough.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Scenario {
    /// The identifier: the name of its file without the ending.
    pub id: String,
    /// What it is about.
    pub title: Text,
    /// What one knows at its end.
    pub intro: Text,
    /// Its title in a word or three, for a list; the title itself where there is none.
    pub short: Option<Text>,
    /// How people describe the situation that it is for.
    pub phrasings: Phrases,
    /// The identifiers of entries to read beside it.
    pub related: Vec<String>,
    /// When it was looked at.
    pub review: Option<Review>,
    /// The name of the question or rule with which it begins.
    pub start: String,
    /// What is asked, in the order of the file.
    pub questions: Vec<Question>,
    /// What decides without asking, in the order of the file.
    pub rules: Vec<Rule>,
    /// Days that texts may show, in the order of the file.
    pub computed: Vec<Computed>,
    /// Where it can end, in the order of the file.
    pub outcomes: Vec<Outcome>,
    /// Walks that must end where they say. `check` walks them.
    pub tests: Vec<WalkTest>,
    /// Which version of the content this is: a digest of its file.
    pub version: String,
    /// The file that it stands in.
    pub file: String,
    /// Whose it is.
    pub origin: Origin,
}

/// A walk with the outcome that it must end at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WalkTest {
    /// The day of the walk; the day of the check where there is none.
    pub on: Option<Date>,
    /// Each answer: the name of its question, and its value as `walk --answer` takes it.
    pub answers: Vec<(String, String)>,
    /// The name of the outcome.
    pub outcome: String,
}

impl Scenario {
    /// The question with this name.
    pub fn question(&self, name: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.name == name)
    }

    /// The outcome with this name.
    pub fn outcome(&self, name: &str) -> Option<&Outcome> {
        self.outcomes.iter().find(|outcome| outcome.name == name)
    }

    /// The computed day with this name.
    pub fn computed(&self, name: &str) -> Option<&Computed> {
        self.computed.iter().find(|computed| computed.name == name)
    }
}

/// Something that is asked.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Question {
    /// Its name: what its answer is kept under.
    pub name: String,
    /// What it asks after, in a word or three.
    pub short: Text,
    /// The question.
    pub ask: Text,
    /// Why it is asked.
    pub why: Option<Text>,
    /// What can be answered, and where that leads.
    pub kind: Kind,
}

/// The kinds of question.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Kind {
    /// One of several options.
    Choice(Vec<Choice>),
    /// Any number of options, or none of them.
    Several {
        /// What can be ticked.
        options: Vec<Choosable>,
        /// The answer that excludes all of them.
        none: Choosable,
        /// Where the ticks lead.
        branches: Vec<Branch>,
    },
    /// A day.
    Date {
        /// No day before this one.
        least: Option<DayExpression>,
        /// No day after this one.
        most: Option<DayExpression>,
        /// The answer that it is not known.
        unknown: Option<Choice>,
        /// Where the day leads.
        branches: Vec<Branch>,
    },
    /// A whole number of months.
    Months {
        /// No fewer than this.
        least: u32,
        /// No more than this.
        most: u32,
        /// The answer that it is not known.
        unknown: Option<Choice>,
        /// Where the number leads.
        branches: Vec<Branch>,
    },
}

/// Something that can be answered, by name.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Choosable {
    /// Its name: small letters, digits and hyphens.
    pub value: String,
    /// What the person reads.
    pub label: Text,
}

/// An answer that leads somewhere by itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Choice {
    /// The answer.
    pub answer: Choosable,
    /// Words in a typed question that already give this answer.
    pub said: Phrases,
    /// Where it leads.
    pub to: Destination,
}

/// Where an answer leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Destination {
    /// On to the question or rule with this name.
    Next(String),
    /// To the outcome with this name.
    Outcome(String),
}

/// A destination for the answers that a condition fits.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Branch {
    /// The condition; nothing for every answer that no other branch fits.
    pub when: Option<Condition>,
    /// Where it leads.
    pub to: Destination,
}

/// A condition on one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// One of these options was chosen.
    Is(Vec<String>),
    /// Every option is ticked.
    All,
    /// No option is ticked.
    None,
    /// At least these options are ticked.
    Has(Vec<String>),
    /// At least one of these options is not ticked.
    Lacks(Vec<String>),
    /// It is not known.
    Unknown,
    /// The number, or how long ago the day is, lies in a range.
    Range {
        /// From this on.
        from: Option<Bound>,
        /// Up to this, which is no longer part of it.
        before: Option<Bound>,
    },
}

/// The end of a range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Bound {
    /// A length of time.
    Length(Length),
    /// A day.
    Day(Date),
}

/// A length of time, such as `12 months`, or as many months as an earlier answer says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Length {
    /// How many.
    pub amount: Amount,
    /// Of what.
    pub unit: Unit,
}

/// How many.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Amount {
    /// This many.
    Count(u32),
    /// As many as the question with this name was answered with.
    Answer(String),
}

/// A unit of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unit {
    /// Days.
    Days,
    /// Months; the 31st becomes the last day of a shorter month.
    Months,
    /// Years.
    Years,
}

/// A day: where it starts from, and what is added or taken off, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayExpression {
    /// Where it starts from.
    pub anchor: Anchor,
    /// What is added (`true`) or taken off.
    pub steps: Vec<(bool, Length)>,
}

/// Where a day starts from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Anchor {
    /// The day of the walk.
    Today,
    /// This day.
    Day(Date),
    /// The answer to the question with this name.
    Answer(String),
}

/// A destination that depends on an earlier answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rule {
    /// Its name.
    pub name: String,
    /// The question that it looks at.
    pub on: String,
    /// Until when the age of a day is counted: the question with this name; nothing for today.
    pub until: Option<String>,
    /// Where it leads.
    pub branches: Vec<Branch>,
}

/// A day that texts may show.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Computed {
    /// Its name.
    pub name: String,
    /// Which of the days it is.
    pub pick: Pick,
    /// The days; one or more.
    pub days: Vec<DayExpression>,
}

/// Which of several days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pick {
    /// The one that comes first.
    Earliest,
    /// The one that comes last.
    Latest,
}

/// What a walk advises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Advice {
    /// It is allowed.
    Allowed,
    /// It is allowed if the conditions are met.
    AllowedIf,
    /// It is not allowed.
    NotAllowed,
    /// A privacy officer must say.
    AskOfficer,
    /// It must be done.
    Required,
    /// It need not be done.
    NotRequired,
    /// Another scenario or an entry tells.
    Continue,
}

impl Advice {
    /// Every advice.
    pub const ALL: [Self; 7] = [
        Self::Allowed,
        Self::AllowedIf,
        Self::NotAllowed,
        Self::AskOfficer,
        Self::Required,
        Self::NotRequired,
        Self::Continue,
    ];

    /// Its name in content and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::AllowedIf => "allowed-if",
            Self::NotAllowed => "not-allowed",
            Self::AskOfficer => "ask-officer",
            Self::Required => "required",
            Self::NotRequired => "not-required",
            Self::Continue => "continue",
        }
    }
}

/// Where a walk ends.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Outcome {
    /// Its name.
    pub name: String,
    /// The advice in one word.
    pub verdict: Advice,
    /// The days on which it may be given; on others the privacy officer is asked.
    pub valid: Period,
    /// The advice in a sentence. This and the texts below may show answers and computed days.
    pub title: Text,
    /// What to do, as Markdown.
    pub advice: Text,
    /// What must be arranged, one thing each.
    pub conditions: Vec<Text>,
    /// What to bring to the privacy officer, one thing each.
    pub bring: Vec<Text>,
    /// What it rests on.
    pub sources: Vec<Citation>,
    /// The identifiers of entries to read.
    pub see: Vec<String>,
    /// Where it leads on to, with [`Advice::Continue`].
    pub continues: Option<Continuation>,
}

/// Where an outcome leads on to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Continuation {
    /// The scenario with this identifier.
    Scenario(String),
    /// The entry with this identifier.
    Entry(String),
}
