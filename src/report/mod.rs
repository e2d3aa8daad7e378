//! What a conversation, a check or a measurement says, as plain text and as JSON.
//!
//! Nothing here prints: a report is a text that the command line writes.

pub mod comparison;
pub mod comparison_json;
pub mod doctor;
pub mod evaluation;
pub mod inbox;
pub mod json;
pub mod list;
pub mod problems;
pub mod schema;
pub mod walk;
