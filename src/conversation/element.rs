//! What pages are made of: what is shown, with no word about how.

use crate::knowledge::Verdict;
use crate::knowledge::scenario::Advice;
use crate::text::markdown::Emphasis;
use crate::text::wrap::Span;

/// What stands before a line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Marker {
    /// A bullet.
    Bullet,
    /// The number of a numbered list.
    Number(u64),
    /// A box to tick.
    Box,
    /// The number by which one chooses.
    Choice(usize),
    /// The number by which one ticks a box, and whether it is ticked.
    Tick(usize, bool),
    /// The number of a source.
    Source(usize),
    /// A day.
    Day(String),
    /// A word or key that is explained.
    Term(String),
}

/// What a verdict says, for its sign and colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Yes, allowed.
    Yes,
    /// No, not allowed.
    No,
    /// Yes, under conditions.
    Conditional,
    /// It depends.
    Depends,
    /// Somebody must be asked.
    Ask,
    /// It must be done.
    Must,
    /// It need not be done.
    NeedNot,
    /// It goes on elsewhere.
    On,
}

impl From<Verdict> for Sign {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Yes => Self::Yes,
            Verdict::No => Self::No,
            Verdict::Conditional => Self::Conditional,
            Verdict::Depends => Self::Depends,
        }
    }
}

impl From<Advice> for Sign {
    fn from(advice: Advice) -> Self {
        match advice {
            Advice::Allowed => Self::Yes,
            Advice::AllowedIf => Self::Conditional,
            Advice::NotAllowed => Self::No,
            Advice::AskOfficer => Self::Ask,
            Advice::Required => Self::Must,
            Advice::NotRequired => Self::NeedNot,
            Advice::Continue => Self::On,
        }
    }
}

/// Part of a page, from top to bottom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Element {
    /// Who speaks, in a word, and the line that they say.
    Role {
        /// The word, such as "Vraag".
        role: String,
        /// The line.
        text: String,
        /// Whether it is the person who asks.
        asks: bool,
    },
    /// The verdict, in words.
    Verdict(Sign, String),
    /// The answers so far, each in a word or two.
    Trail(Vec<(String, String)>),
    /// The heading of a part.
    Heading(String),
    /// A paragraph.
    Paragraph(Vec<Span<Emphasis>>),
    /// A paragraph that matters more than the others.
    Lead(String),
    /// How far one is in a walk.
    Step(String),
    /// The line that says it all.
    Title(String),
    /// A line of a list, in some depth of nesting.
    Item(Marker, usize, Vec<Span<Emphasis>>),
    /// Short lines to choose from by number, side by side where there is room.
    Grid(Vec<(usize, String)>),
    /// An address on the web or a `mailto:` link, to be shown whole.
    Address(String),
    /// A text to send, line by line.
    Letter(Vec<String>),
    /// A remark in the margin.
    Note(String),
    /// What can be done next, here and now: nothing to keep.
    Hint(String),
    /// A remark that belongs to the line of a list above it.
    Remark(String),
    /// A warning.
    Warning(String),
    /// What somebody else says about it: set apart from the rest, so that nobody takes one for the
    /// other.
    Apart {
        /// Who says what, as a heading.
        title: String,
        /// What they say.
        elements: Vec<Element>,
    },
}

impl Element {
    /// A paragraph of plain text.
    pub fn paragraph(text: &str) -> Self {
        Self::Paragraph(vec![Span::new(text, Emphasis::Plain)])
    }

    /// A line of a list, in plain text.
    pub fn item(marker: Marker, text: &str) -> Self {
        Self::Item(marker, 0, vec![Span::new(text, Emphasis::Plain)])
    }
}
