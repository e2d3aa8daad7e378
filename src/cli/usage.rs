//! What is wrong with the arguments, in the language of the person.

use anyhow::Result;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::Outcome;
use super::output;
use crate::interface::Interface;
use crate::text::printable::printable;

/// Prints the help that was asked for, or says what is wrong.
///
/// # Errors
/// If the help cannot be written.
pub(super) fn report(error: &clap::Error, interface: &Interface) -> Result<Outcome> {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        output::result(&error.render().to_string())?;
        return Ok(Outcome::Answered);
    }
    let message = message(error, interface);
    output::remark(&format!("{}: {}", interface.say("error-label"), printable(&message)));
    if let Some(near) = context(error, ContextKind::SuggestedArg)
        .or_else(|| context(error, ContextKind::SuggestedSubcommand))
        .or_else(|| context(error, ContextKind::SuggestedValue))
    {
        let near = interface.say_with("usage-did-you-mean", &[("suggestion", near.into())]);
        output::remark(&format!("  {}: {near}", interface.say("hint-label")));
    }
    output::remark(&format!("  {}", interface.say("usage-hint")));
    Ok(Outcome::Wrong)
}

fn message(error: &clap::Error, interface: &Interface) -> String {
    let argument = context(error, ContextKind::InvalidArg)
        .or_else(|| context(error, ContextKind::InvalidSubcommand))
        .unwrap_or_default();
    let argument = ("argument", argument.into());
    let value = context(error, ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument => interface.say_with("usage-unknown-argument", &[argument]),
        ErrorKind::InvalidSubcommand => interface.say_with("usage-unknown-subcommand", &[argument]),
        ErrorKind::InvalidValue if value.is_empty() => {
            interface.say_with("usage-no-value", &[argument])
        }
        ErrorKind::InvalidValue => {
            let message =
                interface.say_with("usage-invalid-value", &[argument, ("value", value.into())]);
            let values = context(error, ContextKind::ValidValue).unwrap_or_default();
            let values = interface.say_with("usage-possible-values", &[("values", values.into())]);
            format!("{message} {values}")
        }
        ErrorKind::MissingRequiredArgument => interface.say_with("usage-missing", &[argument]),
        ErrorKind::ArgumentConflict => {
            let other = context(error, ContextKind::PriorArg).unwrap_or_default();
            interface.say_with("usage-conflict", &[argument, ("other", other.into())])
        }
        ErrorKind::TooManyValues => interface.say_with("usage-too-many", &[argument]),
        kind => interface.say_with("usage-other", &[("reason", kind.to_string().into())]),
    }
}

/// A piece of what clap knows about the error, as text.
fn context(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        ContextValue::StyledStr(text) => Some(text.to_string()),
        ContextValue::StyledStrs(texts) => {
            Some(texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
        }
        ContextValue::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
