//! The screen.
//!
//! A key becomes an [`Action`](action::Action) ([`keys`]); [`update`] changes the [`model`], purely:
//! no input or output, no clock; [`view`] draws it and changes nothing. [`terminal`] and [`run()`]
//! are the only parts that touch a terminal.

pub mod action;
pub mod history;
pub mod keys;
pub mod layout;
pub mod live;
pub mod model;
pub mod palette;
pub mod prompt;
mod run;
pub mod sheet;
pub mod terminal;
pub mod theme;
pub mod update;
pub mod view;

pub use run::{End, run};

/// How the screen should look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Whether to use colour.
    pub color: bool,
    /// Which colours.
    pub look: theme::Look,
}
