//! What several tests need.

#![allow(dead_code, reason = "each test uses a part")]

pub(crate) mod animals;
pub(crate) mod markup;
pub(crate) mod process;
pub(crate) mod screen;
pub(crate) mod svg;

use std::sync::Arc;

use vraagbaak::builtin;
use vraagbaak::conversation::Conversation;
use vraagbaak::language::Language;

/// The day on which the tests take place.
pub(crate) const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 24);

/// An empty conversation about the built-in content.
pub(crate) fn conversation(language: Language) -> Conversation {
    let knowledge = Arc::new(builtin::knowledge().unwrap());
    let matcher = Arc::new(builtin::matcher().unwrap());
    Conversation::new(knowledge, matcher, language, TODAY)
}
