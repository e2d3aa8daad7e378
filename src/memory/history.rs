//! The lines that somebody typed, as they are kept.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::dated::Dated;

/// A line and the day on which it was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) on: Date,
    pub(super) line: String,
}

impl Dated for Kept {
    fn on(&self) -> Date {
        self.on
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io;
    use std::path::{Path, PathBuf};

    use jiff::civil::{Date, date};
    use tempfile::TempDir;

    use super::Kept;
    use crate::memory::dated;
    use crate::memory::fit::{LONGEST_LINE, shown};

    const TODAY: Date = date(2026, 11, 24);

    fn file(text: &str) -> (TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("history.jsonl");
        fs::write(&path, text).unwrap();
        (folder, path)
    }

    fn read(path: &Path, today: Date, days: u16) -> io::Result<Vec<String>> {
        let kept = dated::read::<Kept>(path, today, days)?;
        Ok(kept.into_iter().map(|kept| shown(&kept.line)).collect())
    }

    fn prune(path: &Path, today: Date, days: u16) -> io::Result<()> {
        dated::prune::<Kept>(path, today, days)
    }

    fn line(on: &str, line: &str) -> String {
        format!("{{\"on\":\"{on}\",\"line\":\"{line}\"}}\n")
    }

    #[test]
    fn a_line_has_its_day() {
        let (_folder, path) = file("");
        dated::add(&path, &Kept { on: TODAY, line: "mag \"dat\"?".to_owned() }).unwrap();
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
        assert!(fs::metadata(&path).unwrap().len() < 8_000);
    }

    #[test]
    fn what_somebody_wrote_into_the_file_cannot_steer_the_terminal() {
        let long = line("2026-11-24", &"é".repeat(5000));
        let (_folder, path) = file(&(line("2026-11-24", "a\\u001b[2J\\nb\\u202e") + &long));
        let lines = read(&path, TODAY, 1).unwrap();
        assert_eq!(lines, ["a[2J b".to_owned(), "é".repeat(LONGEST_LINE)]);
    }
}
