//! From key presses to events, by the table in `content/keys.yaml`.

use std::collections::HashMap;

use crossterm::event::{Event as TerminalEvent, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::action::{Action, Event};
use super::model::Model;
use crate::interface::Interface;
use crate::knowledge::problem::{Code, Problem};
use crate::knowledge::{KeyBinding, KeyTable};
use crate::text::distance::typing_errors;
use crate::text::printable::printable;

/// A key as it is looked up.
type Key = (KeyCode, KeyModifiers);

/// What is wrong with a key table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyError {
    /// An action that does not exist.
    UnknownAction(String),
    /// A key name that does not exist; with the action that has it.
    UnknownKey(String, String),
    /// A key of two actions.
    Clash(String, String, String),
    /// An action without a key; without one it could not be done.
    NoKey(String),
}

impl KeyError {
    /// What is wrong, where one can see it, and what to do, in the language of the person.
    pub fn explain(&self, interface: &Interface) -> String {
        match self {
            Self::UnknownAction(action) => {
                let known = Action::ALL.map(Action::name);
                let near = known.into_iter().min_by_key(|known| typing_errors(known, action));
                let arguments =
                    [("action", action.into()), ("near", near.unwrap_or_default().into())];
                interface.say_with("keys-unknown-action", &arguments)
            }
            Self::UnknownKey(key, action) => {
                let arguments = [("key", key.into()), ("action", action.into())];
                interface.say_with("keys-unknown-key", &arguments)
            }
            Self::Clash(key, one, other) => {
                let arguments = [("key", key.into()), ("one", one.into()), ("other", other.into())];
                interface.say_with("keys-clash", &arguments)
            }
            Self::NoKey(action) => interface.say_with("keys-none", &[("action", action.into())]),
        }
    }

    /// The same as a problem of the content file `file`.
    pub fn problem(&self, file: &str) -> Problem {
        match self {
            Self::UnknownAction(action) => {
                let known = Action::ALL.map(Action::name).join(", ");
                Problem::of_file(Code::WrongValue, file, action).expecting(known)
            }
            Self::UnknownKey(key, _) => {
                let named = NAMED.map(|(name, _)| name).join(", ");
                Problem::of_file(Code::WrongValue, file, key).expecting(named)
            }
            Self::Clash(key, ..) => Problem::of_file(Code::DuplicateField, file, key),
            Self::NoKey(action) => Problem::of_file(Code::MissingField, file, action),
        }
    }
}

/// The keys of the screen.
#[derive(Clone, Debug)]
pub struct KeyMap {
    actions: HashMap<Key, Action>,
}

impl KeyMap {
    /// Makes the map of a table.
    ///
    /// # Errors
    /// A name that does not exist, a key with two actions, an action without a key.
    pub fn new(table: &KeyTable) -> Result<Self, KeyError> {
        let mut map = Self { actions: HashMap::new() };
        for binding in &table.bindings {
            let unknown = || KeyError::UnknownAction(binding.action.clone());
            let action = Action::from_name(&binding.action).ok_or_else(unknown)?;
            for name in &binding.keys {
                map.bind(action, name)?;
            }
        }
        let has_key = |action: &Action| map.actions.values().any(|bound| bound == action);
        match Action::ALL.into_iter().find(|action| !has_key(action)) {
            Some(missing) => Err(KeyError::NoKey(missing.name().to_owned())),
            None => Ok(map),
        }
    }

    fn bind(&mut self, action: Action, name: &str) -> Result<(), KeyError> {
        let unknown = || KeyError::UnknownKey(name.to_owned(), action.name().to_owned());
        let key = parse(name).ok_or_else(unknown)?;
        if let Some(other) = self.actions.insert(key, action) {
            let names = (other.name().to_owned(), action.name().to_owned());
            return Err(KeyError::Clash(name.to_owned(), names.0, names.1));
        }
        Ok(())
    }

    /// What a terminal event means; nothing for what has no meaning here. `is_typing` says whether
    /// something is typed already, so that a character is a character and no shortcut.
    pub fn event(&self, event: TerminalEvent, is_typing: bool) -> Option<Event> {
        match event {
            // Windows reports the release of a key too.
            TerminalEvent::Key(key) if key.kind != KeyEventKind::Release => {
                self.key(key, is_typing)
            }
            TerminalEvent::Paste(text) => Some(Event::Insert(printable(&text).into_owned())),
            TerminalEvent::Resize(columns, rows) => Some(Event::Resize(columns, rows)),
            _ => None,
        }
    }

    fn key(&self, key: KeyEvent, is_typing: bool) -> Option<Event> {
        let modifiers = key.modifiers & (KeyModifiers::CONTROL | KeyModifiers::ALT);
        let code = match key.code {
            KeyCode::Char(letter) if !modifiers.is_empty() => {
                KeyCode::Char(letter.to_ascii_lowercase())
            }
            other => other,
        };
        let is_character = matches!(code, KeyCode::Char(_)) && modifiers.is_empty();
        let action = self.actions.get(&(code, modifiers)).filter(|_| !(is_character && is_typing));
        match (action, code) {
            (Some(action), _) => Some(Event::Action(*action)),
            (None, KeyCode::Char(character)) if is_character => {
                Some(Event::Insert(character.to_string()))
            }
            _ => None,
        }
    }
}

/// The key with this name: a character, a named key, or either after `ctrl-`.
fn parse(name: &str) -> Option<Key> {
    let (name, modifiers) = match name.strip_prefix("ctrl-") {
        Some(rest) => (rest, KeyModifiers::CONTROL),
        None => (name, KeyModifiers::NONE),
    };
    let named = NAMED.iter().find(|(known, _)| *known == name).map(|(_, code)| *code);
    let code = named.or_else(|| {
        let mut characters = name.chars();
        let character = characters.next()?;
        characters.next().is_none().then_some(KeyCode::Char(character))
    })?;
    Some((code, modifiers))
}

/// The keys with a name; how each is shown stands in the interface texts.
const NAMED: [(&str, KeyCode); 14] = [
    ("enter", KeyCode::Enter),
    ("tab", KeyCode::Tab),
    ("esc", KeyCode::Esc),
    ("up", KeyCode::Up),
    ("down", KeyCode::Down),
    ("left", KeyCode::Left),
    ("right", KeyCode::Right),
    ("home", KeyCode::Home),
    ("end", KeyCode::End),
    ("page-up", KeyCode::PageUp),
    ("page-down", KeyCode::PageDown),
    ("backspace", KeyCode::Backspace),
    ("delete", KeyCode::Delete),
    ("space", KeyCode::Char(' ')),
];

/// How a key name is shown, such as `Ctrl-C` or `↑`; `in_words` for a terminal that has no arrows.
pub fn label(name: &str, interface: &Interface, in_words: bool) -> String {
    if let Some(rest) = name.strip_prefix("ctrl-") {
        let key = label(rest, interface, in_words);
        let key = if key == rest { rest.to_uppercase() } else { key };
        return interface.say_with("key-ctrl", &[("key", key.into())]);
    }
    let words = || interface.find(&format!("key-{name}-words"), &[]);
    let sign = || interface.find(&format!("key-{name}"), &[]);
    let named = if in_words { words().or_else(sign) } else { sign() };
    named.unwrap_or_else(|| name.to_owned())
}

/// How the first key of an action is shown.
pub fn shown(model: &Model, action: Action) -> String {
    let key = binding(model, action).and_then(|binding| binding.keys.first());
    key.map(|name| label(name, model.interface(), model.is_ascii)).unwrap_or_default()
}

/// What an action does, in a sentence.
pub fn description(model: &Model, action: Action) -> String {
    let language = model.conversation.language();
    let text = binding(model, action).map(|binding| binding.description.in_language(language));
    text.unwrap_or_default().to_owned()
}

fn binding(model: &Model, action: Action) -> Option<&KeyBinding> {
    let table = model.conversation.knowledge().keys.as_ref()?;
    table.bindings.iter().find(|binding| binding.action == action.name())
}

#[cfg(test)]
mod tests {
    use crossterm::event::{Event as TerminalEvent, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

    use super::{KeyError, KeyMap, label};
    use crate::builtin;
    use crate::interface::Interface;
    use crate::knowledge::{KeyBinding, KeyTable, Text};
    use crate::language::Language;
    use crate::tui::action::{Action, Event};

    fn builtin_table() -> KeyTable {
        builtin::knowledge().unwrap().keys.unwrap()
    }

    fn press(code: KeyCode, modifiers: KeyModifiers) -> TerminalEvent {
        TerminalEvent::Key(KeyEvent::new(code, modifiers))
    }

    #[test]
    fn keys_become_actions() {
        let map = KeyMap::new(&builtin_table()).unwrap();
        let control_c = press(KeyCode::Char('c'), KeyModifiers::CONTROL);
        assert_eq!(map.event(control_c, true), Some(Event::Action(Action::Quit)));
    }

    #[test]
    fn keys_have_names_in_the_language_of_the_person() {
        let dutch = Interface::new(Language::Dutch, None);
        assert_eq!(label("ctrl-c", &dutch, false), "Ctrl-C");
        assert_eq!(label("space", &dutch, false), "Spatie");
        assert_eq!(label("ctrl-page-down", &dutch, false), "Ctrl-PgDn");
        assert_eq!(label("up", &dutch, false), "↑");
        assert!(label("ctrl-up", &dutch, true).is_ascii());
        assert_eq!(label("?", &dutch, false), "?");
    }

    #[test]
    fn a_character_is_a_shortcut_only_while_nothing_is_typed() {
        let map = KeyMap::new(&builtin_table()).unwrap();
        let mark = || press(KeyCode::Char('?'), KeyModifiers::SHIFT);
        assert_eq!(map.event(mark(), false), Some(Event::Action(Action::Help)));
        assert_eq!(map.event(mark(), true), Some(Event::Insert("?".into())));
    }

    #[test]
    fn releasing_a_key_does_nothing() {
        let map = KeyMap::new(&builtin_table()).unwrap();
        let mut key = KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE);
        key.kind = KeyEventKind::Release;
        assert_eq!(map.event(TerminalEvent::Key(key), false), None);
    }

    #[test]
    fn pasted_text_is_made_printable() {
        let map = KeyMap::new(&builtin_table()).unwrap();
        let paste = TerminalEvent::Paste("a\u{1b}[31mb".into());
        assert_eq!(map.event(paste, false), Some(Event::Insert("a[31mb".into())));
    }

    #[test]
    fn no_key_of_ours_needs_alt_or_a_function_key() {
        for binding in builtin_table().bindings {
            for key in binding.keys {
                assert!(!key.starts_with("alt-") && !key.starts_with('f'), "{key}");
            }
        }
    }

    #[test]
    fn a_clash_names_both_actions() {
        let mut table = builtin_table();
        let description = Text::default();
        let keys = vec!["enter".to_owned()];
        table.bindings.push(KeyBinding { action: "quit".into(), keys, description });
        let error = KeyMap::new(&table).unwrap_err();
        assert_eq!(error, KeyError::Clash("enter".into(), "submit".into(), "quit".into()));
    }

    #[test]
    fn an_action_without_a_key_is_an_error() {
        let mut table = builtin_table();
        table.bindings.retain(|binding| binding.action != "help");
        assert_eq!(KeyMap::new(&table).unwrap_err(), KeyError::NoKey("help".into()));
    }
}
