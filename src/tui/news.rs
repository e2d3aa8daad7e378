//! How what happens to the content comes to the screen. Who watches it, and how it is loaded, is not the
//! affair of the screen.

use std::sync::Arc;

use super::keys::KeyMap;
use crate::conversation::renewal::Renewal;
use crate::knowledge::problem::Problem;

/// What happened to the content.
#[derive(Clone, Debug)]
pub enum News {
    /// It is this now, with these keys.
    Renewed(Renewal, KeyMap),
    /// It cannot be used: this is wrong with it.
    Broken(Vec<Problem>),
    /// Changes of it are not noticed; with the reason, in the words of the system.
    Unwatched(String),
}

/// Takes news to the screen; gives `false` once that is gone.
pub type Tell = Arc<dyn Fn(News) -> bool + Send + Sync>;

/// Begins to watch the content, and comes back at once.
pub type Watch = Box<dyn FnOnce(Tell)>;
