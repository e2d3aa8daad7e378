//! From key presses to events, by the table in `content/keys.yaml`.

use std::collections::HashMap;
use std::fmt;

use crossterm::event::{Event as TerminalEvent, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::action::{Action, Event};
use crate::knowledge::KeyTable;
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

impl fmt::Display for KeyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownAction(action) => write!(formatter, "action {action}?"),
            Self::UnknownKey(key, action) => write!(formatter, "{action}: {key}?"),
            Self::Clash(key, one, other) => write!(formatter, "{key}: {one}, {other}"),
            Self::NoKey(action) => write!(formatter, "{action}: -"),
        }
    }
}

impl std::error::Error for KeyError {}

/// The keys of the screen.
#[derive(Clone, Debug)]
pub struct KeyMap {
    actions: HashMap<Key, Action>,
    /// The key that is shown for each action.
    shown: HashMap<Action, String>,
}

impl KeyMap {
    /// Makes the map of a table.
    ///
    /// # Errors
    /// A name that does not exist, a key with two actions, an action without a key.
    pub fn new(table: &KeyTable) -> Result<Self, KeyError> {
        let mut map = Self { actions: HashMap::new(), shown: HashMap::new() };
        for binding in &table.bindings {
            let unknown = || KeyError::UnknownAction(binding.action.clone());
            let action = Action::from_name(&binding.action).ok_or_else(unknown)?;
            for name in &binding.keys {
                map.bind(action, name)?;
            }
        }
        match Action::ALL.into_iter().find(|action| !map.shown.contains_key(action)) {
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
        self.shown.entry(action).or_insert_with(|| label(name));
        Ok(())
    }

    /// How the key of an action is shown, such as `Ctrl-C` or `↑`.
    pub fn label(&self, action: Action) -> &str {
        self.shown.get(&action).map_or("", String::as_str)
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
    let named = NAMED.iter().find(|(known, _, _)| *known == name).map(|(_, code, _)| *code);
    let code = named.or_else(|| {
        let mut characters = name.chars();
        let character = characters.next()?;
        characters.next().is_none().then_some(KeyCode::Char(character))
    })?;
    Some((code, modifiers))
}

/// The keys with a name, and how each is shown.
const NAMED: [(&str, KeyCode, &str); 14] = [
    ("enter", KeyCode::Enter, "Enter"),
    ("tab", KeyCode::Tab, "Tab"),
    ("esc", KeyCode::Esc, "Esc"),
    ("up", KeyCode::Up, "↑"),
    ("down", KeyCode::Down, "↓"),
    ("left", KeyCode::Left, "←"),
    ("right", KeyCode::Right, "→"),
    ("home", KeyCode::Home, "Home"),
    ("end", KeyCode::End, "End"),
    ("page-up", KeyCode::PageUp, "PgUp"),
    ("page-down", KeyCode::PageDown, "PgDn"),
    ("backspace", KeyCode::Backspace, "Backspace"),
    ("delete", KeyCode::Delete, "Delete"),
    ("space", KeyCode::Char(' '), "Space"),
];

/// How a key name is shown.
pub fn label(name: &str) -> String {
    let (before, rest) = match name.strip_prefix("ctrl-") {
        Some(rest) => ("Ctrl-", rest),
        None => ("", name),
    };
    let named = NAMED.iter().find(|(known, _, _)| *known == rest).map(|(_, _, shown)| *shown);
    let shown = named.map_or_else(
        || {
            if before.is_empty() { rest.to_owned() } else { rest.to_uppercase() }
        },
        str::to_owned,
    );
    format!("{before}{shown}")
}

#[cfg(test)]
mod tests {
    use crossterm::event::{Event as TerminalEvent, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

    use super::{KeyError, KeyMap};
    use crate::builtin;
    use crate::knowledge::{KeyBinding, KeyTable, Text};
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
        assert_eq!(map.label(Action::Quit), "Ctrl-C");
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
