//! A file of dated lines: one JSON object a line, each with its day, the oldest first.

use std::io;
use std::path::Path;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::storage;

/// How many lines are kept.
pub const MOST_LINES: usize = 1000;

/// How much of the file is read, in bytes: its end.
const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// Something that is kept for a number of days.
pub(super) trait Dated: Serialize + DeserializeOwned {
    /// The day of it.
    fn on(&self) -> Date;
}

/// Whether a line of the day `on` is still to be kept. A line of day D that is kept for N days is gone
/// on D + N. So is one from the future, by a clock that was wrong; a day ahead is only another time
/// zone.
fn stays(on: Date, today: Date, days: u16) -> bool {
    let gone = on.checked_add(i32::from(days).days());
    let ahead = today.tomorrow().unwrap_or(today);
    gone.is_ok_and(|gone| today < gone) && on <= ahead
}

/// Adds a line and gives it as it was written. Only under the lock, since [`prune`] rewrites the file.
pub(super) fn add<T: Dated>(path: &Path, line: &T) -> io::Result<String> {
    let text = serde_json::to_string(line)?;
    storage::append_line(path, &text)?;
    Ok(text)
}

/// The lines that are to be kept, the oldest first, as they stand there: anybody can have edited them.
pub(super) fn read<T: Dated>(path: &Path, today: Date, days: u16) -> io::Result<Vec<T>> {
    let Some(newest) = storage::read_newest(path, MOST_BYTES)? else {
        return Ok(Vec::new());
    };
    Ok(staying(&newest.bytes, today, days).into_iter().map(|(_, line)| line).collect())
}

/// Removes from the file what is not to be kept: lines that are too old or too many, and broken ones,
/// of which nobody knows how old they are. Only under the lock.
pub(super) fn prune<T: Dated>(path: &Path, today: Date, days: u16) -> io::Result<()> {
    keep_only::<T>(path, today, days, |_| true)
}

/// As [`prune`], and of the others keeps only those that `keep` says yes to. Only under the lock.
pub(super) fn keep_only<T: Dated>(
    path: &Path,
    today: Date,
    days: u16,
    keep: impl Fn(&T) -> bool,
) -> io::Result<()> {
    storage::remove_unfinished(path)?;
    let Some(newest) = storage::read_newest(path, MOST_BYTES)? else {
        return Ok(());
    };
    let kept: String = staying(&newest.bytes, today, days)
        .into_iter()
        .filter(|(_, line)| keep(line))
        .flat_map(|(text, _)| [text, "\n"])
        .collect();
    if kept.is_empty() {
        storage::remove(path)
    } else if newest.whole && kept.as_bytes() == newest.bytes {
        Ok(())
    } else {
        storage::write(path, &kept, true)
    }
}

/// The newest lines that are to be kept, as they are and as they are read.
fn staying<T: Dated>(bytes: &[u8], today: Date, days: u16) -> Vec<(&str, T)> {
    let lines = bytes.split(|byte| *byte == b'\n').rev();
    let kept = lines.filter_map(|line| {
        let text = str::from_utf8(line).ok()?;
        let kept: T = serde_json::from_str(text).ok()?;
        stays(kept.on(), today, days).then_some((text, kept))
    });
    let mut newest: Vec<_> = kept.take(MOST_LINES).collect();
    newest.reverse();
    newest
}
