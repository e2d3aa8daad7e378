//! The terminal: taking it over and giving it back as it was.

use std::io::{self, Stdout, Write};
use std::panic;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::clipboard::CopyToClipboard;
use crossterm::cursor::{MoveToColumn, Show, position};
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::execute;
use crossterm::style::{Print, force_color_output};
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode,
    enable_raw_mode, size,
};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;

/// The terminal as ratatui draws on it.
pub type Screen = Terminal<CrosstermBackend<Stdout>>;

/// Whether the terminal is taken over.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Whether the panic hook stands.
static HOOK: Once = Once::new();

/// The columns of the terminal that standard output goes to, if it goes to one.
pub fn columns() -> Option<usize> {
    dimensions().map(|(columns, _)| columns).filter(|columns| *columns > 0)
}

/// The columns and rows of the terminal that standard output goes to, if it goes to one.
pub fn dimensions() -> Option<(usize, usize)> {
    let is_terminal = io::IsTerminal::is_terminal(&io::stdout());
    let (columns, rows) = is_terminal.then(|| size().ok()).flatten()?;
    Some((usize::from(columns), usize::from(rows)))
}

/// How many columns the terminal gives a text at the beginning of a line, by asking it where the cursor
/// went. The line is empty again afterwards. Standard input and output must be a terminal.
///
/// # Errors
/// If the terminal cannot be used so, or says nothing for two seconds.
pub fn measured(text: &str) -> io::Result<usize> {
    enable_raw_mode()?;
    let end = write_and_ask(text);
    let cleared = execute!(io::stdout(), MoveToColumn(0), Clear(ClearType::CurrentLine));
    disable_raw_mode()?;
    cleared?;
    end.map(usize::from)
}

fn write_and_ask(text: &str) -> io::Result<u16> {
    execute!(io::stdout(), MoveToColumn(0), Print(text))?;
    position().map(|(column, _)| column)
}

/// Gives the terminal back when it goes out of scope.
pub struct Guard(());

impl Drop for Guard {
    fn drop(&mut self) {
        restore();
    }
}

/// Takes the terminal over. What it sets here, [`restore`] sets back: keep the two in step.
///
/// # Errors
/// If the terminal refuses; it is then as it was.
pub fn enter(color: bool) -> io::Result<(Screen, Guard)> {
    HOOK.call_once(|| {
        let earlier = panic::take_hook();
        panic::set_hook(Box::new(move |information| {
            restore();
            earlier(information);
        }));
    });
    // Whether there is colour was decided on the command line; crossterm must not decide again.
    force_color_output(color);
    let guard = Guard(());
    take()?;
    let screen = Terminal::new(CrosstermBackend::new(io::stdout()))?;
    Ok((screen, guard))
}

/// Sets what [`restore`] sets back.
fn take() -> io::Result<()> {
    TAKEN.store(true, Ordering::SeqCst);
    enable_raw_mode()?;
    execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste)
}

/// Gives the terminal back, lets the program be stopped as if it had no screen, and takes the
/// terminal again when it goes on.
///
/// # Errors
/// If the program cannot be stopped, or the terminal cannot be taken again.
#[cfg(unix)]
pub fn suspend(screen: &mut Screen) -> io::Result<()> {
    restore();
    signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)?;
    take()?;
    // The size may have changed in the meantime, and nothing that was drawn is there any more.
    clear(screen)
}

/// Makes the next drawing draw everything. Not by `Terminal::clear`: that asks the terminal where the
/// cursor is, and the answer would go to the thread that reads the keys.
///
/// # Errors
/// If the terminal cannot be written to.
pub fn clear(screen: &mut Screen) -> io::Result<()> {
    let size = screen.size()?;
    screen.resize(Rect::new(0, 0, size.width, size.height))
}

/// How much is put on the clipboard, in bytes: many terminals throw away more.
const LARGEST_COPY: usize = 75_000;

/// Asks the terminal to put a text on the clipboard (OSC 52). No terminal says whether it did.
///
/// # Errors
/// If the terminal cannot be written to, or the text is larger than terminals take.
pub fn copy(text: &str) -> io::Result<()> {
    if text.len() > LARGEST_COPY {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    execute!(io::stdout(), CopyToClipboard::to_clipboard_from(text))
}

/// Gives the terminal back as it was. The one way out for the end, an error, a panic and a signal;
/// doing it twice does it once. A terminal that is gone cannot be told, so failures are passed over.
pub fn restore() {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    let mut stdout = io::stdout();
    let _ = execute!(stdout, DisableBracketedPaste, LeaveAlternateScreen, Show);
    let _ = stdout.flush();
    let _ = disable_raw_mode();
}
