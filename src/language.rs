//! The languages that content and interface speak, and how one is chosen.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A language of the content and of the interface.
///
/// The order is the order in which a language is offered; a knowledge base says itself which of
/// them it speaks and which one leads (`languages` in `vraagbaak.yaml`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// Dutch.
    Dutch,
    /// English.
    English,
}

impl Language {
    /// Every language there is.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// The two-letter code of ISO 639-1, as content, options and JSON write it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// The language with this exact two-letter code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The language that a locale name such as `nl_NL.UTF-8` or `en-GB` begins with.
    fn from_locale(locale: &str) -> Option<Self> {
        let primary = locale.split(['_', '-', '.', '@']).next()?;
        Self::from_code(&primary.to_ascii_lowercase())
    }

    /// Chooses the language: what was asked for, else the first locale that names a language we
    /// have, else the first of `available`.
    ///
    /// `locales` are the values of `LC_ALL`, `LC_MESSAGES`, `LANG` and `LANGUAGE`, most binding
    /// first; empty ones count as unset. A language outside `available` is passed over, so a
    /// knowledge base in one language never shows an empty screen.
    pub fn choose(asked: Option<Self>, locales: &[String], available: &[Self]) -> Self {
        asked
            .filter(|language| available.contains(language))
            .or_else(|| Self::of_locales(locales, available))
            .or_else(|| available.first().copied())
            .unwrap_or(Self::Dutch)
    }

    /// The first of the locales, as [`Self::choose`] takes them, that names a language of `available`.
    pub fn of_locales(locales: &[String], available: &[Self]) -> Option<Self> {
        locales.iter().flat_map(|value| value.split(':')).find_map(|locale| {
            Self::from_locale(locale).filter(|language| available.contains(language))
        })
    }

    /// The next of `available` after this one, the first after the last.
    #[must_use]
    pub fn next_of(self, available: &[Self]) -> Self {
        let here = available.iter().position(|language| *language == self).unwrap_or(0);
        available.get(here + 1).or_else(|| available.first()).copied().unwrap_or(self)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::Language::{self, Dutch, English};

    fn locales(values: &[&str]) -> Vec<String> {
        values.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_was_asked_for_wins() {
        assert_eq!(Language::choose(Some(English), &locales(&["nl_NL"]), &Language::ALL), English);
    }

    #[test]
    fn a_locale_decides_when_nothing_was_asked() {
        assert_eq!(Language::choose(None, &locales(&["", "en_GB.UTF-8"]), &Language::ALL), English);
        assert_eq!(Language::choose(None, &locales(&["de:nl:en"]), &Language::ALL), Dutch);
    }

    #[test]
    fn the_first_available_language_is_the_last_resort() {
        assert_eq!(Language::choose(None, &locales(&["C.UTF-8"]), &Language::ALL), Dutch);
        assert_eq!(Language::choose(Some(Dutch), &locales(&["nl"]), &[English]), English);
    }

    #[test]
    fn switching_goes_round() {
        assert_eq!(Dutch.next_of(&Language::ALL), English);
        assert_eq!(English.next_of(&Language::ALL), Dutch);
        assert_eq!(Dutch.next_of(&[Dutch]), Dutch);
    }
}
