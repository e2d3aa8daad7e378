//! Errors as the person reads them: what happened, and what to do next.

use std::{fmt, io};

use super::Outcome;
use super::output;
use crate::interface::Interface;
use crate::text::distance::typing_errors;
use crate::text::printable::printable;

/// An error with its advice, in the language of the person.
#[derive(Debug)]
pub(super) struct Complaint {
    message: String,
    hint: Option<String>,
}

impl Complaint {
    /// An error that says what to do in its message.
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), hint: None }
    }

    /// The same error with advice on a line of its own.
    pub(super) fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Complaint {}

/// Says on standard error what went wrong.
pub(super) fn complain(error: &anyhow::Error, interface: &Interface) -> Outcome {
    let message = match error.downcast_ref::<io::Error>() {
        Some(error) => interface.say_with("error-write", &[("reason", error.to_string().into())]),
        None => format!("{error:#}"),
    };
    output::remark(&format!("{}: {}", interface.say("error-label"), printable(&message)));
    let hint = error.downcast_ref::<Complaint>().and_then(|complaint| complaint.hint.as_deref());
    if let Some(hint) = hint {
        output::remark(&format!("  {}: {}", interface.say("hint-label"), printable(hint)));
    }
    Outcome::Wrong
}

/// The identifier that was probably meant: the first that begins so, else the one nearest by typing
/// errors, if it is near.
pub(super) fn nearest_id<'i>(
    typed: &str,
    known: impl Iterator<Item = &'i str> + Clone,
) -> Option<&'i str> {
    let begins = known.clone().find(|id| !typed.is_empty() && id.starts_with(typed));
    let near = known.map(|id| (typing_errors(typed, id), id));
    let near = near.filter(|(errors, id)| errors * 3 <= id.len()).min();
    begins.or_else(|| near.map(|(_, id)| id))
}
