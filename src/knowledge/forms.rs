//! The forms that a text can have: how a reader tells them apart is in code, and here as a regular
//! expression for whoever has no code of ours, such as an editor. A test holds the two together.

use super::problem::Code;

/// A form of texts. Spaces around a text do not belong to it.
#[derive(Debug)]
pub struct Form {
    /// The problem that a text of another form is.
    pub code: Code,
    /// The pieces of a regular expression that fits the texts of this form and nothing else; read and
    /// written by [`Form::pattern`].
    pieces: &'static [&'static str],
    /// Words that would fit and mean something else already.
    pub reserved: &'static [&'static str],
    /// The largest whole number that may stand there without quotation marks, if numbers may.
    pub number: Option<u32>,
    /// Its name in JSON Schema, where that says more than the regular expression.
    pub format: Option<&'static str>,
    /// Texts of this form, for who writes one.
    pub examples: &'static [&'static str],
}

impl Form {
    /// The regular expression, in what all dialects have in common. It fits a whole text.
    pub fn pattern(&self) -> String {
        self.pieces.concat()
    }

    /// The examples in a line, for messages.
    pub(super) fn expected(&self) -> String {
        self.examples.join(", ")
    }
}

/// A day, written as 2026-11-24. A month has at most 31 days here; the reader knows better.
const DAY_PIECE: &str = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
const NAME_PIECE: &str = "[a-z][a-z0-9-]*";
const UNIT_PIECE: &str = "(?:day|month|year)s?";
/// A number up to [`LARGEST_COUNT`](super::lengths::LARGEST_COUNT), or a name.
const AMOUNT_PIECE: &str = "(?:0*(?:[0-9]{1,5}|100000)|[a-z][a-z0-9-]*)";
const VALUE_PIECE: &str = r"\{[a-z0-9-]+\}";

const fn form(code: Code, pieces: &'static [&'static str]) -> Form {
    Form { code, pieces, reserved: &[], number: None, format: None, examples: &[] }
}

/// Any words.
pub static WORDS: Form = form(Code::MissingField, &[r"\S"]);

/// Words that may show answers and computed days, each as its name in braces.
pub static TEMPLATE: Form =
    form(Code::StrayBrace, &[r"^\s*(?:[^{}\s]|", VALUE_PIECE, r")(?:[^{}]|", VALUE_PIECE, ")*$"]);

/// An identifier: small letters, digits and hyphens.
pub static IDENTIFIER: Form = form(Code::BadId, &["^[a-z0-9-]+$"]);

/// The name of something in a scenario. It may stand in a text and on the command line, so it is as
/// simple as an identifier.
pub static NAME: Form = Form {
    reserved: &["today", super::decode_scenario::UNKNOWN],
    ..form(Code::BadId, &["^", NAME_PIECE, "$"])
};

/// A day.
pub static DAY: Form = Form {
    format: Some("date"),
    examples: &["2026-11-24"],
    ..form(Code::WrongValue, &["^", DAY_PIECE, "$"])
};

/// The address of a mailbox.
pub static MAILBOX: Form = Form {
    examples: &["naam@voorbeeld.nl"],
    ..form(Code::WrongValue, &["^[A-Za-z0-9._+-]*@[A-Za-z0-9._+-]*$"])
};

/// An address on the web: nothing but what may stand in one, so that it can be printed as a link.
pub static ADDRESS: Form = Form {
    examples: &["https://voorbeeld.nl"],
    ..form(Code::WrongValue, &[r"^https?://[!#-;=?-\[\]_a-z~]*$"])
};

/// The end of a range: a day, or a length in which the unit may be left out (months).
pub static BOUND: Form = Form {
    number: Some(super::lengths::LARGEST_COUNT),
    examples: &["12 months", "30 days"],
    ..form(Code::WrongValue, &["^(?:", DAY_PIECE, "|", AMOUNT_PIECE, r"(?:\s+", UNIT_PIECE, ")?)$"])
};

/// A day with what is added and taken off.
pub static DAY_EXPRESSION: Form = Form {
    examples: &["today - 12 months", "2026-07-01"],
    ..form(
        Code::WrongValue,
        &[
            "^(?:",
            DAY_PIECE,
            "|",
            NAME_PIECE,
            r")(?:\s+[+-]\s+",
            AMOUNT_PIECE,
            r"\s+",
            UNIT_PIECE,
            ")*$",
        ],
    )
};
