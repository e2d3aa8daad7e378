//! The keys of the screen as data; what a key name means is the screen's affair.

use super::texts::Text;
use serde::{Deserialize, Serialize};

/// Every action that has a key.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct KeyTable {
    /// In the order in which help shows them.
    pub bindings: Vec<KeyBinding>,
}

impl KeyTable {
    /// Puts the keys of `own` in the place of those of the same actions. An action that is not here yet
    /// is added, for whoever knows the actions to find that it does not exist.
    pub fn patch(&mut self, own: Self) {
        for binding in own.bindings {
            let known = self.bindings.iter_mut().find(|known| known.action == binding.action);
            match known {
                Some(known) => known.keys = binding.keys,
                None => self.bindings.push(binding),
            }
        }
    }
}

/// An action with its keys.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KeyBinding {
    /// The name of the action.
    pub action: String,
    /// The names of its keys, such as `ctrl-c` or `page-down`; the first is the one shown.
    pub keys: Vec<String>,
    /// What it does, in a sentence.
    pub description: Text,
}
