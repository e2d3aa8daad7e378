//! The clipboard: the system's own where there is one, else the terminal's.

use std::io;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::terminal;

/// What came of copying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// It is on the clipboard of the system.
    Kept,
    /// It is on the clipboard of the system for as long as this program runs.
    WhileOpen,
    /// The terminal was asked for it; no terminal says whether it did.
    ByTerminal,
}

impl Copied {
    /// The key of what is told of it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Kept => "copied",
            Self::WhileOpen => "copied-while-open",
            Self::ByTerminal => "copied-by-terminal",
        }
    }
}

/// How long the clipboard of the system may take to answer whether it is there.
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether the system has a clipboard that answers. A display that is far away may never do.
pub fn is_there() -> bool {
    let (answer, answered) = mpsc::channel();
    thread::spawn(move || answer.send(arboard::Clipboard::new().is_ok()));
    answered.recv_timeout(PATIENCE).unwrap_or(false)
}

/// The clipboard of the system, opened when something is copied first. It must live on: under X11 the
/// program itself hands out what was copied.
#[derive(Default)]
pub struct Clipboard {
    system: Option<arboard::Clipboard>,
}

impl Clipboard {
    /// Puts a text on the clipboard.
    ///
    /// # Errors
    /// If neither the system nor the terminal takes it.
    pub fn copy(&mut self, text: &str) -> io::Result<Copied> {
        if self.system.is_none() {
            self.system = arboard::Clipboard::new().ok();
        }
        let taken = self.system.as_mut().is_some_and(|system| system.set_text(text).is_ok());
        if taken {
            let hands_out = cfg!(all(unix, not(target_os = "macos")));
            return Ok(if hands_out { Copied::WhileOpen } else { Copied::Kept });
        }
        self.system = None;
        terminal::copy(text).map(|()| Copied::ByTerminal)
    }
}
