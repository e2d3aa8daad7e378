//! The words that the program itself speaks, from the Project Fluent files of the content.
//!
//! No text for people stands in the code: views and reports ask here by key, so that a privacy
//! officer can reword everything, and both languages always say the same.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::language::Language;

/// The built-in texts.
const DUTCH: &str = include_str!("../content/interface/nl.ftl");
const ENGLISH: &str = include_str!("../content/interface/en.ftl");

/// A value that a text shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument<'a> {
    /// A text.
    Text(Cow<'a, str>),
    /// A number; the text may choose its words by it ("1 vraag", "2 vragen").
    Number(usize),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<usize> for Argument<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

/// The texts of one language.
pub struct Interface {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Interface {
    /// The built-in texts of a language, with those of `own` (a content folder's file) instead of
    /// them where it has the same key. What is wrong in `own` is passed over, message by message.
    pub fn new(language: Language, own: Option<&str>) -> Self {
        let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![identifier]);
        // The marks that isolate right-to-left names would reach the terminal as odd characters.
        bundle.set_use_isolating(false);
        let builtin = match language {
            Language::Dutch => DUTCH,
            Language::English => ENGLISH,
        };
        for text in [Some(builtin), own].into_iter().flatten() {
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text.to_owned());
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language of these texts.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The text with this key.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The text with this key, with values filled in. A key that does not exist gives the key
    /// itself, which a test rules out for every key that the code uses.
    pub fn say_with(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.find(key, arguments).unwrap_or_else(|| format!("[{key}]"))
    }

    /// As [`Interface::say_with`], or nothing where the key does not exist.
    pub fn find(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut values = FluentArgs::new();
        for (name, argument) in arguments {
            let value = match argument {
                Argument::Text(text) => FluentValue::from(text.as_ref()),
                Argument::Number(number) => FluentValue::from(*number),
            };
            values.set(*name, value);
        }
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::Interface;
    use crate::language::Language;

    #[test]
    fn a_folder_may_reword_a_text() {
        let interface = Interface::new(Language::Dutch, Some("role-question = Jij vroeg\n= kapot"));
        assert_eq!(interface.say("role-question"), "Jij vroeg");
        assert_ne!(interface.say("role-answer"), "[role-answer]");
    }

    #[test]
    fn a_text_may_depend_on_a_number() {
        let interface = Interface::new(Language::Dutch, None);
        let one = interface.say_with("count-entries", &[("count", 1.into())]);
        let many = interface.say_with("count-entries", &[("count", 25.into())]);
        assert!(one.contains('1') && many.contains("25") && one != many.replace("25", "1"));
    }
}
