//! Writing: results to standard output, remarks to standard error.

use std::io::{self, Write};

use anyhow::Result;

/// How wide text is set at most, in columns: longer lines are hard to read.
const WIDEST: usize = 100;

/// How wide text is set where the width of the terminal is not known.
const USUAL: usize = 80;

/// Writes a result. A reader that has gone away (`… | head`) has what it wanted: no error.
///
/// # Errors
/// Any other failure to write, such as a full disk.
pub(super) fn result(text: &str) -> Result<()> {
    let mut stdout = io::stdout().lock();
    let written = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// Writes a line to standard error; if that is closed, there is nobody to tell.
pub(super) fn remark(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// How wide to set text that goes to standard output.
pub(super) fn columns() -> usize {
    crate::tui::terminal::columns().unwrap_or(USUAL).min(WIDEST)
}
