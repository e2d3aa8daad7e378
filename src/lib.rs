//! Vraagbaak.
pub mod builtin;
pub mod conversation;
pub mod interface;
pub mod knowledge;
pub mod language;
pub mod matching;
pub mod text;
pub mod report;
pub mod cli;
pub mod tui;
