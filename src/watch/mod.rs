//! Watching content folders: loading them anew, off the thread that draws, when they changed and came
//! to rest. The system says when something happens, so nothing is done while nothing does.

mod notifier;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;
use std::{io, path, thread};

use crate::knowledge::files;
use notifier::Notifier;

/// How long nothing must happen before a change counts as done: an editor saves in several steps, and
/// a file that is half written would be told as broken.
const QUIET: Duration = Duration::from_millis(150);

/// Content folders, and what they held when they were looked at last.
#[derive(Clone, Debug)]
pub struct Folders {
    folders: Vec<PathBuf>,
    seen: u64,
}

/// What there is to tell of watched folders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News<T> {
    /// They hold something else now: this is what loading them gave.
    Loaded(T),
    /// Changes of some are not noticed; with the reason, in the words of the system.
    Unwatched(String),
}

impl Folders {
    /// These folders as they are now. Made before they are loaded, a change while they are counts too.
    pub fn new(folders: &[PathBuf]) -> Self {
        let absolute = |folder: &PathBuf| path::absolute(folder).unwrap_or_else(|_| folder.clone());
        let folders: Vec<PathBuf> = folders.iter().map(absolute).collect();
        let seen = fingerprint(&folders);
        Self { folders, seen }
    }

    /// Whether they hold something else than when this was asked before.
    pub fn have_changed(&mut self) -> bool {
        let now = fingerprint(&self.folders);
        std::mem::replace(&mut self.seen, now) != now
    }

    /// Watches them from now on, on a thread of its own: `load` loads them when they changed, `tell`
    /// takes what came of that, and says whether to go on.
    ///
    /// # Errors
    /// If there can be no thread.
    pub fn watch<T: 'static>(
        self,
        load: impl FnMut() -> T + Send + 'static,
        tell: impl FnMut(News<T>) -> bool + Send + 'static,
    ) -> io::Result<()> {
        let thread = thread::Builder::new().name("content".into());
        thread.spawn(move || self.follow(load, tell)).map(|_| ())
    }

    fn follow<T>(mut self, mut load: impl FnMut() -> T, mut tell: impl FnMut(News<T>) -> bool) {
        let (sender, changes) = channel();
        let mut notifier = match Notifier::new(self.folders.clone(), sender) {
            Ok(notifier) => notifier,
            Err(reason) => {
                tell(News::Unwatched(reason));
                return;
            }
        };
        let mut is_told = false;
        loop {
            // Followed first and looked at then, so that no change falls in between.
            let failed = notifier.follow().err().filter(|_| !is_told);
            is_told |= failed.is_some();
            let mut goes_on = failed.is_none_or(|reason| tell(News::Unwatched(reason)));
            let now = fingerprint(&self.folders);
            if now != self.seen {
                let loaded = load();
                // What changed meanwhile makes it stale, or it was not whole: then once more.
                if changes.try_recv().is_err() {
                    self.seen = now;
                    goes_on &= tell(News::Loaded(loaded));
                } else if come_to_rest(&changes) {
                    continue;
                }
            }
            if !goes_on || changes.recv().is_err() || !come_to_rest(&changes) {
                return;
            }
        }
    }
}

/// Waits until nothing happens for a while; `false` where nothing can happen any more.
fn come_to_rest(changes: &Receiver<()>) -> bool {
    loop {
        match changes.recv_timeout(QUIET) {
            Ok(()) => {}
            Err(RecvTimeoutError::Timeout) => return true,
            Err(RecvTimeoutError::Disconnected) => return false,
        }
    }
}

fn fingerprint(folders: &[PathBuf]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for folder in folders {
        files::fingerprint(folder).hash(&mut hasher);
    }
    hasher.finish()
}

#[cfg(test)]
mod tests;
