//! The screen.
//!
//! A key becomes an [`Action`](action::Action) ([`keys`]); [`update`] changes the [`model`], purely:
//! no input or output, no clock; [`view`] draws it and changes nothing. [`terminal`] and [`run()`]
//! are the only parts that touch a terminal.

pub mod action;
pub mod clipboard;
pub mod history;
pub mod hyperlinks;
pub mod item;
pub mod keys;
pub mod layout;
pub mod live;
pub mod model;
pub mod news;
pub mod overlay;
pub mod prompt;
mod run;
pub mod search;
pub mod side;
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
    /// Whether only ASCII can be shown.
    pub is_ascii: bool,
    /// Whether the terminal may be told where links lead.
    pub has_links: bool,
    /// The day of the visit, whichever day is asked about.
    pub now: jiff::civil::Date,
}
