//! What the program remembers between two runs, for the screen and the plain mode alike: what a person
//! prefers and, only if she asks for it, the lines that she typed.
//!
//! | file in the state folder | what it holds |
//! |---|---|
//! | `preferences.json` | [`Preferences`] |
//! | `history.jsonl` | typed lines without personal data, each with its day, for as long as asked |
//! | `lock` | nothing: whoever changes one of the others holds it |
//!
//! All are for their owner alone (files 0600, the folder 0700). Nothing is written, not even a folder,
//! before there is something to remember. Every change reads the files anew under the lock, so that
//! two programs at once lose nothing of each other, and one that was told to forget stops the other
//! too.

mod folders;
mod history;
mod place;
mod preferences;
pub mod telling;
#[cfg(test)]
mod tests;

use std::cell::Cell;
use std::io;

use jiff::civil::Date;
use serde_json::Value;

pub use folders::Folders;
pub use history::{LONGEST_LINE, MOST_LINES};
pub use preferences::{MOST_DAYS, Preferences};

use crate::language::Language;
use crate::storage;
use crate::text::personal::PersonalData;
use place::Place;
use preferences::Field;

/// What is remembered. Without a state folder it works the same and nothing is.
#[derive(Debug)]
pub struct Memory {
    place: Option<Place>,
    preferences: Preferences,
    /// The day and the number of days for which old lines were last removed.
    pruned: Option<(Date, u16)>,
    trouble: Option<io::Error>,
    /// Whether it was told that a line could not be kept.
    has_told: Cell<bool>,
}

impl Memory {
    /// Reads what is remembered, and removes the lines that are to be kept no longer; where lines are
    /// not to be kept at all, all there are.
    ///
    /// Never fails: a file that is not there or is broken reads as the defaults. What could not be
    /// read or removed is [told](Self::trouble).
    pub fn load(folders: Folders, today: Date) -> Self {
        let place = folders.state.map(Place);
        let preferences = Preferences::default();
        let mut memory =
            Self { place, preferences, pruned: None, trouble: None, has_told: Cell::new(false) };
        memory.trouble = memory.start(today).err();
        memory
    }

    fn start(&mut self, today: Date) -> io::Result<()> {
        let Some(place) = &self.place else {
            return Ok(());
        };
        self.preferences = place.preferences()?;
        if storage::exists(&place.history()) {
            let _turn = place.lock()?;
            match place.preferences()?.history_days {
                Some(days) => {
                    history::prune(&place.history(), today, days)?;
                    self.pruned = Some((today, days));
                }
                None => storage::remove(&place.history())?,
            }
        }
        Ok(())
    }

    /// Why something could not be read at the start, or old lines could not be removed.
    pub fn trouble(&self) -> Option<&io::Error> {
        self.trouble.as_ref()
    }

    /// Whether there is a folder to remember anything in. Where not, all that changes something
    /// succeeds and is not remembered.
    pub fn can_remember(&self) -> bool {
        self.place.is_some()
    }

    /// What is preferred, as read at the start or at the last change made here.
    pub fn preferences(&self) -> &Preferences {
        &self.preferences
    }

    /// Remembers the language.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn set_language(&mut self, language: Language) -> io::Result<()> {
        self.set(Field::Language, language.code().into())
    }

    /// Remembers the name of the look.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn set_theme(&mut self, theme: &str) -> io::Result<()> {
        self.set(Field::Theme, theme.into())
    }

    fn set(&mut self, field: Field, value: Value) -> io::Result<()> {
        let Some(place) = &self.place else {
            return Ok(());
        };
        self.preferences = if place.has(field, Some(&value))? {
            place.preferences()?
        } else {
            place.change(&place.lock()?, field, Some(value))?
        };
        Ok(())
    }

    /// Keeps lines from now on, each for `days` days: at least 1, at most [`MOST_DAYS`]; other numbers
    /// are taken as the nearest of these. A line of day D is gone on D + `days`; with fewer days than
    /// before, older lines go now.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn remember(&mut self, days: u16, today: Date) -> io::Result<()> {
        let Some(place) = &self.place else {
            return Ok(());
        };
        let days = days.clamp(1, MOST_DAYS);
        let turn = place.lock()?;
        self.preferences = place.change(&turn, Field::HistoryDays, Some(days.into()))?;
        history::prune(&place.history(), today, days)?;
        self.pruned = Some((today, days));
        Ok(())
    }

    /// Keeps no lines from now on, and removes those there are.
    ///
    /// # Errors
    /// If the lines cannot be removed or the wish cannot be written; each is tried whatever comes of
    /// the other.
    pub fn stop_remembering(&mut self) -> io::Result<()> {
        let Some(place) = self.place.as_ref().filter(|place| storage::exists(&place.0)) else {
            return Ok(());
        };
        let turn = place.lock()?;
        let removed = storage::remove(&place.history());
        self.preferences = place.change(&turn, Field::HistoryDays, None)?;
        removed
    }

    /// Removes all lines that are kept. Those typed later are kept again.
    ///
    /// # Errors
    /// If they cannot be removed.
    pub fn forget(&self) -> io::Result<()> {
        let Some(place) = self.place.as_ref().filter(|place| storage::exists(&place.0)) else {
            return Ok(());
        };
        let _turn = place.lock()?;
        storage::remove(&place.history())
    }

    /// Keeps a typed line, if lines are kept: on one line, with personal data replaced by `name` of
    /// its kind in square brackets, cut at [`LONGEST_LINE`] characters. Commands (they begin with `/`)
    /// and empty lines are not kept.
    ///
    /// Another program of the same person may have changed whether lines are kept; what holds now
    /// counts.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn keep(
        &mut self,
        line: &str,
        today: Date,
        name: impl Fn(PersonalData) -> String,
    ) -> io::Result<()> {
        let Some(place) = &self.place else {
            return Ok(());
        };
        if place.preferences()?.history_days.is_none() {
            return Ok(());
        }
        let Some(line) = history::fit(line, name) else {
            return Ok(());
        };
        let _turn = place.lock()?;
        // Once more: it may have been turned off while this program waited for its turn.
        let Some(days) = place.preferences()?.history_days else {
            return Ok(());
        };
        if self.pruned != Some((today, days)) {
            history::prune(&place.history(), today, days)?;
            self.pruned = Some((today, days));
        }
        history::add(&place.history(), today, line)
    }

    /// The lines that are kept, the oldest first, at most [`MOST_LINES`], fit to show. None where
    /// lines are not kept or cannot be read.
    pub fn earlier(&self, today: Date) -> Vec<String> {
        let read = |place: &Place| match place.preferences()?.history_days {
            Some(days) => history::read(&place.history(), today, days),
            None => Ok(Vec::new()),
        };
        self.place.as_ref().and_then(|place| read(place).ok()).unwrap_or_default()
    }
}
