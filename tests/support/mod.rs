//! What several tests need.

#![allow(dead_code, reason = "each test uses a part")]

pub(crate) mod svg;

use std::sync::Arc;

use vraagbaak::builtin;
use vraagbaak::conversation::Conversation;
use vraagbaak::language::Language;

/// An empty conversation about the built-in content.
pub(crate) fn conversation(language: Language) -> Conversation {
    let knowledge = Arc::new(builtin::knowledge().unwrap());
    let matcher = Arc::new(builtin::matcher().unwrap());
    Conversation::new(knowledge, matcher, language)
}
