//! The lines that somebody typed, as they are kept: one JSON object a line, the oldest first.

use std::io;
use std::path::Path;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::storage;
use crate::text::personal::{PersonalData, mask};
use crate::text::printable::printable_line;

/// How many lines are kept.
pub const MOST_LINES: usize = 1000;

/// How long a line is kept at most, in characters.
pub const LONGEST_LINE: usize = 4000;

/// How much of the file is read, in bytes: its end.
const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// A line and the day on which it was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    on: Date,
    line: String,
}

impl Kept {
    /// Whether it is still to be kept. A line of day D that is kept for N days is gone on D + N. So is
    /// one from the future, by a clock that was wrong; a day ahead is only another time zone.
    fn stays(&self, today: Date, days: u16) -> bool {
        let gone = self.on.checked_add(i32::from(days).days());
        let ahead = today.tomorrow().unwrap_or(today);
        gone.is_ok_and(|gone| today < gone) && self.on <= ahead
    }
}

/// What may be kept of a typed line: printable, without personal data, and not too long. Nothing for
/// a command, and where nothing is left.
pub(super) fn fit(line: &str, name: impl Fn(PersonalData) -> String) -> Option<String> {
    // Printable first: what is not seen would hide a number from the mask and not from a reader.
    let mut line = printable_line(line);
    if line.is_empty() || line.starts_with('/') {
        return None;
    }
    // Without its end, a long number can be one of another kind. This ends: either nothing is masked
    // any more, or fewer digits are left than before.
    loop {
        let masked = mask(&line, &name);
        line = shortened(&masked);
        if line == masked {
            return Some(line);
        }
    }
}

fn shortened(line: &str) -> String {
    line.chars().take(LONGEST_LINE).collect()
}

/// Adds a line. Only under the lock, since [`prune`] rewrites the file.
pub(super) fn add(path: &Path, on: Date, line: String) -> io::Result<()> {
    let text = serde_json::to_string(&Kept { on, line })?;
    storage::append_line(path, &text)
}

/// The lines that are to be kept, the oldest first, fit to show.
pub(super) fn read(path: &Path, today: Date, days: u16) -> io::Result<Vec<String>> {
    let Some(newest) = storage::read_newest(path, MOST_BYTES)? else {
        return Ok(Vec::new());
    };
    let staying = staying(&newest.bytes, today, days);
    let lines = staying.into_iter().map(|(_, kept)| shortened(&printable_line(&kept.line)));
    Ok(lines.filter(|line| !line.is_empty()).collect())
}

/// Removes from the file what is not to be kept: lines that are too old or too many, and broken ones,
/// of which nobody knows how old they are. Only under the lock.
pub(super) fn prune(path: &Path, today: Date, days: u16) -> io::Result<()> {
    storage::remove_unfinished(path)?;
    let Some(newest) = storage::read_newest(path, MOST_BYTES)? else {
        return Ok(());
    };
    let staying: String = staying(&newest.bytes, today, days)
        .into_iter()
        .flat_map(|(text, _)| [text, "\n"])
        .collect();
    if staying.is_empty() {
        storage::remove(path)
    } else if newest.whole && staying.as_bytes() == newest.bytes {
        Ok(())
    } else {
        storage::write(path, &staying, true)
    }
}

/// The newest lines that are to be kept, as they are and as they are read.
fn staying(bytes: &[u8], today: Date, days: u16) -> Vec<(&str, Kept)> {
    let lines = bytes.split(|byte| *byte == b'\n').rev();
    let kept = lines.filter_map(|line| {
        let text = str::from_utf8(line).ok()?;
        let kept: Kept = serde_json::from_str(text).ok()?;
        kept.stays(today, days).then_some((text, kept))
    });
    let mut newest: Vec<_> = kept.take(MOST_LINES).collect();
    newest.reverse();
    newest
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use jiff::civil::{Date, date};
    use tempfile::TempDir;

    use super::{LONGEST_LINE, MOST_BYTES, add, fit, prune, read};

    const TODAY: Date = date(2026, 11, 24);

    fn file(text: &str) -> (TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("history.jsonl");
        fs::write(&path, text).unwrap();
        (folder, path)
    }

    fn line(on: &str, line: &str) -> String {
        format!("{{\"on\":\"{on}\",\"line\":\"{line}\"}}\n")
    }

    #[test]
    fn a_line_has_its_day() {
        let (_folder, path) = file("");
        add(&path, TODAY, "mag \"dat\"?".to_owned()).unwrap();
        let text = "{\"on\":\"2026-11-24\",\"line\":\"mag \\\"dat\\\"?\"}\n";
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
        assert_eq!(read(&path, TODAY, 1).unwrap(), ["mag \"dat\"?"]);
    }

    #[test]
    fn a_line_is_gone_when_its_days_are_over() {
        let text = line("2026-11-24", "x");
        let stays = |today: Date, days| {
            let (_folder, path) = file(&text);
            let shown = read(&path, today, days).unwrap().len();
            prune(&path, today, days).unwrap();
            assert_eq!(path.exists(), shown == 1, "{today} {days}");
            shown == 1
        };
        assert!(stays(date(2026, 11, 24), 1));
        assert!(!stays(date(2026, 11, 25), 1));
        assert!(stays(date(2026, 12, 23), 30));
        assert!(!stays(date(2026, 12, 24), 30));
        assert!(stays(date(2027, 11, 23), 365));
        assert!(!stays(date(2027, 11, 24), 365));
        assert!(stays(date(2026, 11, 23), 1), "another time zone");
        assert!(!stays(date(2026, 11, 22), 365), "a clock that was wrong");
    }

    #[test]
    fn the_end_of_time_is_no_problem() {
        let text = line("9999-12-31", "x") + &line("-9999-01-01", "y");
        let (_folder, path) = file(&text);
        assert!(read(&path, Date::MAX, 365).unwrap().is_empty());
        assert!(read(&path, Date::MIN, 1).unwrap().len() <= 1);
        prune(&path, Date::MAX, 365).unwrap();
    }

    #[test]
    fn broken_lines_are_passed_over_and_go() {
        let good = line("2026-11-24", "a") + &line("2026-11-24", "b");
        let bad = ["{", "", "[]", "{\"on\":\"2026-13-01\",\"line\":\"x\"}", "{\"line\":\"x\"}"];
        let (_folder, path) =
            file(&(bad.join("\n") + "\n" + &good + "{\"on\":\"2026-11-24\",\"li"));
        assert_eq!(read(&path, TODAY, 1).unwrap(), ["a", "b"]);
        let mut bytes = fs::read(&path).unwrap();
        bytes.splice(0..0, *b"{\"on\":\"2026-11-24\",\"line\":\"\xff\"}\n");
        fs::write(&path, bytes).unwrap();
        assert_eq!(read(&path, TODAY, 1).unwrap(), ["a", "b"]);
        prune(&path, TODAY, 1).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), good);
    }

    #[test]
    fn nothing_of_an_old_line_stays_on_the_disk() {
        let (folder, path) = file(&(line("2026-10-01", "old") + &line("2026-11-24", "new")));
        prune(&path, TODAY, 30).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), line("2026-11-24", "new"));
        fs::write(folder.path().join(".history.jsonl.1-0.new"), "old").unwrap();
        prune(&path, TODAY, 30).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        prune(&path, date(2027, 11, 24), 30).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn the_newest_thousand_are_kept() {
        let text: String = (0..1200).map(|n| line("2026-11-24", &n.to_string())).collect();
        let (_folder, path) = file(&text);
        let lines = read(&path, TODAY, 1).unwrap();
        assert_eq!(lines.len(), 1000);
        assert_eq!((lines[0].as_str(), lines[999].as_str()), ("200", "1199"));
        prune(&path, TODAY, 1).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), 1000);
        assert_eq!(read(&path, TODAY, 1).unwrap(), lines);
    }

    #[test]
    fn of_a_large_file_only_the_end_is_read() {
        let old = line("2026-11-24", "old");
        let filling = format!("{}\n", "x".repeat(1 << 20)).repeat(8);
        let (_folder, path) = file(&(old + &filling + &line("2026-11-24", "new")));
        assert_eq!(read(&path, TODAY, 1).unwrap(), ["new"]);
        prune(&path, TODAY, 1).unwrap();
        assert!(fs::metadata(&path).unwrap().len() < MOST_BYTES / 1000);
    }

    #[test]
    fn what_somebody_wrote_into_the_file_cannot_steer_the_terminal() {
        let long = line("2026-11-24", &"é".repeat(5000));
        let (_folder, path) = file(&(line("2026-11-24", "a\\u001b[2J\\nb\\u202e") + &long));
        let lines = read(&path, TODAY, 1).unwrap();
        assert_eq!(lines, ["a[2J b".to_owned(), "é".repeat(LONGEST_LINE)]);
    }

    #[test]
    fn only_what_may_be_kept_is_left_of_a_line() {
        let fit = |line: &str| fit(line, |kind| format!("{kind:?}"));
        assert_eq!(fit(" mag\tdat?\n").as_deref(), Some("mag dat?"));
        assert_eq!(fit("bel 06-1234\u{200b}5678").as_deref(), Some("bel [PhoneNumber]"));
        for nothing in ["", " \n", "/help", "  /mail", "\u{200b}/mail", "\u{1b}"] {
            assert_eq!(fit(nothing), None, "{nothing}");
        }
        assert_eq!(fit(&"é".repeat(5000)), Some("é".repeat(4000)));
        // Cut off, the number would be a citizen service number.
        let start = "x".repeat(LONGEST_LINE - 10);
        let cut = fit(&format!("{start} 11122233344")).unwrap();
        assert_eq!(cut, format!("{start} [CitizenN"));
    }
}
