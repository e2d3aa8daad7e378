//! The keys of the screen as data; what a key name means is the screen's affair.

use super::texts::Text;
use serde::{Deserialize, Serialize};

/// Every action that has a key.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct KeyTable {
    /// In the order in which help shows them.
    pub bindings: Vec<KeyBinding>,
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
