//! What the program remembers between two runs, for the screen and the plain mode alike: what a person
//! prefers and, only if she asks for it, the lines that she typed and the questions that got no good
//! answer.
//!
//! | file in the state folder | what it holds |
//! |---|---|
//! | `preferences.json` | [`Preferences`] |
//! | `history.jsonl` | typed lines without personal data, each with its day, for as long as asked |
//! | `inbox.jsonl` | questions without a good answer, likewise: an [`inbox::Question`](Question) a line |
//! | `lock` | nothing: whoever changes one of the others holds it |
//!
//! All are for their owner alone (files 0600, the folder 0700). Nothing is written, not even a folder,
//! before there is something to remember. Every change reads the files anew under the lock, so that
//! two programs at once lose nothing of each other, and one that was told to forget stops the other
//! too.

mod dated;
mod fit;
mod folders;
mod history;
pub mod kept;
mod log;
mod place;
mod preferences;
pub mod telling;
#[cfg(test)]
mod tests;

use std::cell::Cell;
use std::io;

use jiff::civil::Date;
use serde_json::Value;

pub use dated::MOST_LINES;
pub use fit::LONGEST_LINE;
pub use folders::Folders;
pub use preferences::{MOST_DAYS, Preferences};

use crate::inbox::Question;
use crate::language::Language;
use crate::text::personal::PersonalData;
use dated::Dated;
use history::Kept;
use log::Log;
use place::Place;
use preferences::Field;

impl Dated for Question {
    fn on(&self) -> Date {
        self.on
    }
}

/// What is remembered. Without a state folder it works the same and nothing is.
#[derive(Debug)]
pub struct Memory {
    place: Option<Place>,
    preferences: Preferences,
    history: Log<Kept>,
    inbox: Log<Question>,
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
        let mut memory = Self {
            place,
            preferences: Preferences::default(),
            history: Log::new(kept::HISTORY, Field::HistoryDays),
            inbox: Log::new(kept::INBOX, Field::InboxDays),
            trouble: None,
            has_told: Cell::new(false),
        };
        memory.trouble = memory.start(today).err();
        memory
    }

    fn start(&mut self, today: Date) -> io::Result<()> {
        let Some(place) = &self.place else {
            return Ok(());
        };
        self.preferences = place.preferences()?;
        let history = self.history.start(place, today);
        self.inbox.start(place, today).and(history)
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
        self.preferences = self.history.switch_on(place, days, today)?;
        Ok(())
    }

    /// Keeps no lines from now on, and removes those there are.
    ///
    /// # Errors
    /// If the lines cannot be removed or the wish cannot be written; each is tried whatever comes of
    /// the other.
    pub fn stop_remembering(&mut self) -> io::Result<()> {
        let Some(place) = &self.place else { return Ok(()) };
        let (preferences, done) = self.history.switch_off(place);
        self.preferences = preferences.unwrap_or_else(|| self.preferences.clone());
        done
    }

    /// Removes all lines that are kept. Those typed later are kept again.
    ///
    /// # Errors
    /// If they cannot be removed.
    pub fn forget(&self) -> io::Result<()> {
        self.place.as_ref().map_or(Ok(()), |place| self.history.wipe(place))
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
        let Some(place) = &self.place else { return Ok(()) };
        let kept = || Some(Kept { on: today, line: fit::fit(line, name)? });
        self.history.keep(place, today, kept).map(|_| ())
    }

    /// The lines that are kept, the oldest first, at most [`MOST_LINES`], fit to show. None where
    /// lines are not kept or cannot be read.
    pub fn earlier(&self, today: Date) -> Vec<String> {
        let read = self.place.as_ref().and_then(|place| self.history.read(place, today).ok());
        let lines = read.unwrap_or_default().into_iter().map(|kept| fit::shown(&kept.line));
        lines.filter(|line| !line.is_empty()).collect()
    }

    /// Opens the inbox: questions without a good answer are kept from now on, each for `days` days, by
    /// the same rules as [lines](Self::remember).
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn open_inbox(&mut self, days: u16, today: Date) -> io::Result<()> {
        let Some(place) = &self.place else { return Ok(()) };
        self.preferences = self.inbox.switch_on(place, days, today)?;
        Ok(())
    }

    /// Closes the inbox, and removes what is in it.
    ///
    /// # Errors
    /// If it cannot be removed or the wish cannot be written; each is tried whatever comes of the other.
    pub fn close_inbox(&mut self) -> io::Result<()> {
        let Some(place) = &self.place else { return Ok(()) };
        let (preferences, done) = self.inbox.switch_off(place);
        self.preferences = preferences.unwrap_or_else(|| self.preferences.clone());
        done
    }

    /// Removes all that is in the inbox, and leaves it open or closed as it is.
    ///
    /// # Errors
    /// If it cannot be removed.
    pub fn wipe_inbox(&self) -> io::Result<()> {
        self.place.as_ref().map_or(Ok(()), |place| self.inbox.wipe(place))
    }

    /// Puts a question in the inbox where that is open, without personal data, as a line is
    /// [kept](Self::keep); gives the line of the file as it was written.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn put_in_inbox(
        &mut self,
        question: Question,
        name: impl Fn(PersonalData) -> String,
    ) -> io::Result<Option<String>> {
        let Some(place) = &self.place else { return Ok(None) };
        let today = question.on;
        let fitting = || {
            let text = fit::fit(&question.question, name)?;
            Some(Question { question: text, ..question })
        };
        self.inbox.keep(place, today, fitting)
    }

    /// What is in the inbox, the oldest first, at most [`MOST_LINES`]. What the file holds may have been
    /// edited: a question is [fit to show](Question::shown), and equal to itself for
    /// [`Self::take_out_of_inbox`], only as it stands there.
    ///
    /// # Errors
    /// If it is there and cannot be read.
    pub fn inbox(&self, today: Date) -> io::Result<Vec<Question>> {
        self.place.as_ref().map_or(Ok(Vec::new()), |place| self.inbox.read(place, today))
    }

    /// Takes these questions out of the inbox.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn take_out_of_inbox(&self, questions: &[Question], today: Date) -> io::Result<()> {
        self.place.as_ref().map_or(Ok(()), |place| self.inbox.take_out(place, today, questions))
    }
}
