//! What a person prefers, as it is kept.

use std::io;
use std::path::Path;

use serde_json::{Map, Value};

use crate::language::Language;
use crate::storage;
use crate::text::printable::printable_line;

/// The longest time that lines may be kept, in days.
pub const MOST_DAYS: u16 = 365;

/// How much of the file is read, in bytes. It has no reason to be longer.
const MOST_BYTES: u64 = 65_536;

/// What a person chose in an earlier run. Each is nothing where she did not, or where the file that
/// keeps it says something that cannot be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    /// The language.
    pub language: Option<Language>,
    /// The name of the look. Not checked here: an unknown one is for the screen to pass over.
    pub theme: Option<String>,
    /// For how many days typed lines are kept, 1 to [`MOST_DAYS`]; nothing where they are not.
    pub history_days: Option<u16>,
    /// For how many days questions without a good answer stay in the inbox, 1 to [`MOST_DAYS`]; nothing
    /// where the inbox is off.
    pub inbox_days: Option<u16>,
}

impl Preferences {
    fn of(fields: &Fields) -> Self {
        let text = |field: Field| fields.0.get(field.name()).and_then(Value::as_str);
        let days = |field: Field| {
            let days = fields.0.get(field.name()).and_then(Value::as_u64);
            let days = days.filter(|days| *days > 0).map(|days| days.min(MOST_DAYS.into()));
            days.and_then(|days| u16::try_from(days).ok())
        };
        Self {
            language: text(Field::Language).and_then(Language::from_code),
            theme: text(Field::Theme).map(printable_line),
            history_days: days(Field::HistoryDays),
            inbox_days: days(Field::InboxDays),
        }
    }

    /// The number of days that a field holds.
    pub(super) const fn days(&self, field: Field) -> Option<u16> {
        match field {
            Field::HistoryDays => self.history_days,
            Field::InboxDays => self.inbox_days,
            Field::Language | Field::Theme => None,
        }
    }
}

/// One of the preferences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Language,
    Theme,
    HistoryDays,
    InboxDays,
}

impl Field {
    const fn name(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Theme => "theme",
            Self::HistoryDays => "history_days",
            Self::InboxDays => "inbox_days",
        }
    }
}

/// The file as it is, so that what a newer program keeps there survives an older one.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Fields(Map<String, Value>);

impl Fields {
    /// Reads the file. One that is not there or is broken is as good as empty.
    pub(super) fn read(path: &Path) -> io::Result<Self> {
        let newest = storage::read_newest(path, MOST_BYTES)?;
        let fields = newest.and_then(|newest| serde_json::from_slice(&newest.bytes).ok());
        Ok(Self(fields.unwrap_or_default()))
    }

    /// Writes the file.
    pub(super) fn write(&self, path: &Path) -> io::Result<()> {
        let text = format!("{:#}\n", Value::Object(self.0.clone()));
        storage::write(path, &text, true)
    }

    /// Whether a field has this value; with nothing, whether it is not there.
    pub(super) fn has(&self, field: Field, value: Option<&Value>) -> bool {
        self.0.get(field.name()) == value
    }

    /// Gives a field this value; with nothing, takes it out.
    pub(super) fn set(&mut self, field: Field, value: Option<Value>) {
        match value {
            Some(value) => self.0.insert(field.name().to_owned(), value),
            None => self.0.shift_remove(field.name()),
        };
    }

    pub(super) fn preferences(&self) -> Preferences {
        Preferences::of(self)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Field, Fields, Preferences};
    use crate::language::Language;

    fn read(text: &str) -> Preferences {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("preferences.json");
        fs::write(&path, text).unwrap();
        Fields::read(&path).unwrap().preferences()
    }

    #[test]
    fn what_is_written_is_read() {
        let text = r#"{"language": "en", "theme": "dark", "history_days": 30, "inbox_days": 400, "new": [1]}"#;
        let preferences = Preferences {
            language: Some(Language::English),
            theme: Some("dark".to_owned()),
            history_days: Some(30),
            inbox_days: Some(365),
        };
        assert_eq!(read(text), preferences);
    }

    #[test]
    fn a_broken_file_reads_as_the_defaults() {
        let long = format!("{{\"theme\": \"{}\"}}", "x".repeat(100_000));
        for text in ["", "{", "[]", "\"nl\"", "\u{0}", "{\"theme\": \"dark\"", &long] {
            assert_eq!(read(text), Preferences::default(), "{text:.20}");
        }
    }

    #[test]
    fn a_broken_field_spoils_no_other() {
        let text = r#"{"language": "de", "theme": "da\u001brk", "history_days": -1}"#;
        let theme = Some("dark".to_owned());
        assert_eq!(read(text), Preferences { theme, ..Preferences::default() });
    }

    #[test]
    fn days_are_kept_within_bounds() {
        let days = |days: &str| read(&format!("{{\"history_days\": {days}}}")).history_days;
        assert_eq!(days("1"), Some(1));
        assert_eq!(days("365"), Some(365));
        assert_eq!(days("366"), Some(365));
        assert_eq!(days("18446744073709551615"), Some(365));
        for none in ["0", "1.5", "\"7\"", "null", "true"] {
            assert_eq!(days(none), None, "{none}");
        }
    }

    #[test]
    fn what_a_newer_program_keeps_survives() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("preferences.json");
        fs::write(&path, r#"{"new": [1], "theme": "dark", "language": "nl"}"#).unwrap();
        let mut fields = Fields::read(&path).unwrap();
        fields.set(Field::Theme, None);
        fields.set(Field::Language, Some("en".into()));
        fields.write(&path).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text, "{\n  \"new\": [\n    1\n  ],\n  \"language\": \"en\"\n}\n");
    }
}
