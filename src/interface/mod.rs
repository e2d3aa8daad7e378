//! The words that the program itself speaks, from the Project Fluent files of the content.
//!
//! No text for people stands in the code: views and reports ask here by key, so that a privacy
//! officer can reword everything, and both languages always say the same.

mod messages;

use std::borrow::Cow;
use std::cell::RefCell;
use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

use crate::language::Language;
use messages::messages;

/// The built-in texts.
const DUTCH: &str = include_str!("../../content/interface/nl.ftl");
const ENGLISH: &str = include_str!("../../content/interface/en.ftl");

/// The messages of the built-in texts: most are never shown in one run, and parsing them all would take
/// longer than all that a question does.
static DUTCH_MESSAGES: LazyLock<Messages> = LazyLock::new(|| messages(DUTCH));
static ENGLISH_MESSAGES: LazyLock<Messages> = LazyLock::new(|| messages(ENGLISH));

/// The messages of a text by key, not parsed.
type Messages = FxHashMap<&'static str, &'static str>;

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
    /// What was parsed so far.
    bundle: RefCell<FluentBundle<FluentResource>>,
}

impl Interface {
    /// The built-in texts of a language, with those of `own` (a content folder's file) instead of
    /// them where it has the same key. What is wrong in `own` is passed over, message by message; all of
    /// it where its braces nest deeper than any text needs.
    pub fn new(language: Language, own: Option<&str>) -> Self {
        let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![identifier]);
        // The marks that isolate right-to-left names would reach the terminal as odd characters.
        bundle.set_use_isolating(false);
        if let Some(own) = own.filter(|own| *own != builtin(language) && !nests_too_deep(own)) {
            // A folder's text may refer to any message, also to a built-in one.
            add(&mut bundle, builtin(language));
            add(&mut bundle, own);
        }
        Self { language, bundle: RefCell::new(bundle) }
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
        self.read(key);
        let bundle = self.bundle.borrow();
        let pattern = bundle.get_message(key)?.value()?;
        let mut values = FluentArgs::new();
        for (name, argument) in arguments {
            let value = match argument {
                Argument::Text(text) => FluentValue::from(text.as_ref()),
                Argument::Number(number) => FluentValue::from(*number),
            };
            values.set(*name, value);
        }
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }

    /// Parses a built-in message when it is asked for first.
    fn read(&self, key: &str) {
        if self.bundle.borrow().has_message(key) {
            return;
        }
        let messages = match self.language {
            Language::Dutch => &DUTCH_MESSAGES,
            Language::English => &ENGLISH_MESSAGES,
        };
        if let Some(message) = messages.get(key) {
            add(&mut self.bundle.borrow_mut(), message);
        }
    }
}

const fn builtin(language: Language) -> &'static str {
    match language {
        Language::Dutch => DUTCH,
        Language::English => ENGLISH,
    }
}

/// How many braces may be open at once. The parser goes a level down for each, without a limit of its
/// own, until the stack is full.
const DEEPEST: usize = 100;

/// Whether more braces are open somewhere than in any text that somebody wrote.
fn nests_too_deep(text: &str) -> bool {
    let mut open = 0_usize;
    text.bytes().any(|byte| {
        match byte {
            b'{' => open += 1,
            b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open > DEEPEST
    })
}

/// Adds the messages of a text, instead of those with the same keys.
fn add(bundle: &mut FluentBundle<FluentResource>, text: &str) {
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text.to_owned());
    bundle.add_resource_overriding(resource);
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

    /// The parser of Fluent would fill the stack, which ends the program at once.
    #[test]
    fn braces_that_nest_without_end_are_passed_over() {
        for opening in ["{ ", "{ \"a\" ->\n *[a] ", "{ A(b: { "] {
            let own = format!("role-answer = {}\n", opening.repeat(100_000));
            let interface = Interface::new(Language::Dutch, Some(&own));
            assert_eq!(interface.say("role-answer"), "Antwoord");
        }
        let own = format!("role-answer = {}1{}\n", "{ ".repeat(50), " }".repeat(50));
        assert_eq!(Interface::new(Language::Dutch, Some(&own)).say("role-answer"), "1");
    }

    #[test]
    fn a_text_may_depend_on_a_number() {
        let interface = Interface::new(Language::Dutch, None);
        let one = interface.say_with("count-entries", &[("count", 1.into())]);
        let many = interface.say_with("count-entries", &[("count", 25.into())]);
        assert!(one.contains('1') && many.contains("25") && one != many.replace("25", "1"));
    }
}
