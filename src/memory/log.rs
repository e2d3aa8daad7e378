//! A file of dated lines that is kept only for who asks for it, and for as long as she asks.

use std::io;
use std::marker::PhantomData;
use std::path::PathBuf;

use jiff::civil::Date;

use super::dated::{self, Dated};
use super::place::Place;
use super::preferences::{Field, MOST_DAYS, Preferences};
use crate::storage;

/// One such file: its name, and the preference that says for how many days.
#[derive(Debug)]
pub(super) struct Log<T> {
    file: &'static str,
    field: Field,
    /// The day and the number of days for which old lines were last removed.
    pruned: Option<(Date, u16)>,
    lines: PhantomData<T>,
}

impl<T: Dated + PartialEq> Log<T> {
    pub(super) const fn new(file: &'static str, field: Field) -> Self {
        Self { file, field, pruned: None, lines: PhantomData }
    }

    fn path(&self, place: &Place) -> PathBuf {
        place.0.join(self.file)
    }

    /// For how many days lines are kept at this moment, by whichever program that was asked of.
    fn days(&self, place: &Place) -> io::Result<Option<u16>> {
        Ok(place.preferences()?.days(self.field))
    }

    /// Removes what is to be kept no longer; where nothing is to be kept, all there is.
    pub(super) fn start(&mut self, place: &Place, today: Date) -> io::Result<()> {
        let path = self.path(place);
        if !storage::exists(&path) {
            return Ok(());
        }
        let _turn = place.lock()?;
        match self.days(place)? {
            Some(days) => self.prune(place, today, days),
            None => storage::remove(&path),
        }
    }

    fn prune(&mut self, place: &Place, today: Date, days: u16) -> io::Result<()> {
        dated::prune::<T>(&self.path(place), today, days)?;
        self.pruned = Some((today, days));
        Ok(())
    }

    /// Keeps lines from now on; gives the preferences as they are then.
    pub(super) fn switch_on(
        &mut self,
        place: &Place,
        days: u16,
        today: Date,
    ) -> io::Result<Preferences> {
        let days = days.clamp(1, MOST_DAYS);
        let turn = place.lock()?;
        let preferences = place.change(&turn, self.field, Some(days.into()))?;
        self.prune(place, today, days)?;
        Ok(preferences)
    }

    /// Keeps none from now on, and removes those there are. Each of the two is tried whatever comes of
    /// the other; nothing where there is no folder.
    pub(super) fn switch_off(&self, place: &Place) -> (Option<Preferences>, io::Result<()>) {
        if !storage::exists(&place.0) {
            return (None, Ok(()));
        }
        let turn = match place.lock() {
            Ok(turn) => turn,
            Err(error) => return (None, Err(error)),
        };
        let removed = storage::remove(&self.path(place));
        match place.change(&turn, self.field, None) {
            Ok(preferences) => (Some(preferences), removed),
            Err(error) => (None, Err(error)),
        }
    }

    /// Removes all lines.
    pub(super) fn wipe(&self, place: &Place) -> io::Result<()> {
        if !storage::exists(&place.0) {
            return Ok(());
        }
        let _turn = place.lock()?;
        storage::remove(&self.path(place))
    }

    /// Keeps a line where lines are kept; gives it as it was written.
    pub(super) fn keep(
        &mut self,
        place: &Place,
        today: Date,
        line: impl FnOnce() -> Option<T>,
    ) -> io::Result<Option<String>> {
        if self.days(place)?.is_none() {
            return Ok(None);
        }
        let Some(line) = line() else { return Ok(None) };
        let _turn = place.lock()?;
        // Once more: it may have been turned off while this program waited for its turn.
        let Some(days) = self.days(place)? else { return Ok(None) };
        if self.pruned != Some((today, days)) {
            self.prune(place, today, days)?;
        }
        dated::add(&self.path(place), &line).map(Some)
    }

    /// The lines that are kept, the oldest first; none where lines are not kept.
    pub(super) fn read(&self, place: &Place, today: Date) -> io::Result<Vec<T>> {
        match self.days(place)? {
            Some(days) => dated::read(&self.path(place), today, days),
            None => Ok(Vec::new()),
        }
    }

    /// Removes these lines, and those that are to be kept no longer.
    pub(super) fn take_out(&self, place: &Place, today: Date, lines: &[T]) -> io::Result<()> {
        let _turn = place.lock()?;
        let Some(days) = self.days(place)? else { return Ok(()) };
        let stays = |line: &T| !lines.contains(line);
        dated::keep_only(&self.path(place), today, days, stays)
    }
}
