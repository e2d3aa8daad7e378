//! What shows the program.

use std::io::{self, IsTerminal};

use super::super::arguments::Arguments;
use super::super::screen::{color, is_ascii, is_set, variable};
use super::Complaints;
use crate::report::doctor::{Mode, Terminal, TestLine, Weight};
use crate::text::ascii::ascii;
use crate::text::printable::printable_line;
use crate::text::width::width;
use crate::tui::model::SMALLEST;
use crate::tui::theme::Look;
use crate::tui::{clipboard, terminal};

/// The signs that the screen uses, and letters with an accent.
const SIGNS: &str = "✓ ✗ ◐ ○ → ▸ ▌ │ ─ • □ ☒ · › … “één” € §";

pub(super) fn find(
    arguments: &Arguments,
    remembered: Option<&str>,
    json: bool,
    complaints: &mut Complaints<'_>,
) -> Terminal {
    let mode = mode(arguments.plain);
    let is_utf8 = !is_ascii(arguments.is_ascii);
    let size = terminal::dimensions();
    let screen = size.filter(|_| mode == Mode::Screen);
    if let Some((columns, rows)) = screen.filter(is_too_small) {
        let values = [("columns", columns.into()), ("rows", rows.into())];
        complaints.add((Weight::Warning, "small"), ("doctor-small", "too-small"), &values);
    }
    let test_line = test_line(is_utf8, screen.filter(|_| !json));
    complain(&test_line, complaints);
    let remembered = remembered.and_then(Look::from_name);
    Terminal {
        kind: Some(printable_line(&variable("TERM"))).filter(|kind| !kind.is_empty()),
        size,
        mode,
        is_utf8,
        colors: if color(arguments.color) { colors() } else { 0 },
        look: arguments.look.or(remembered).unwrap_or_default().name(),
        has_clipboard: clipboard::is_there(),
        test_line,
    }
}

fn is_too_small((columns, rows): &(usize, usize)) -> bool {
    let (least_columns, least_rows) = SMALLEST;
    *columns < usize::from(least_columns) || *rows < usize::from(least_rows)
}

fn mode(is_plain: bool) -> Mode {
    if !(io::stdin().is_terminal() && io::stdout().is_terminal()) {
        Mode::NoTerminal
    } else if is_plain {
        Mode::Asked
    } else if is_set("ACCESSIBLE") {
        Mode::Accessible
    } else if variable("TERM") == "dumb" {
        Mode::Dumb
    } else {
        Mode::Screen
    }
}

/// How many colours the terminal says it has. Nearly every terminal has sixteen.
fn colors() -> u32 {
    let kind = variable("TERM");
    if matches!(variable("COLORTERM").as_str(), "truecolor" | "24bit") || kind.ends_with("-direct")
    {
        1 << 24
    } else if kind.contains("256color") {
        256
    } else if kind == "dumb" {
        0
    } else {
        16
    }
}

/// The line, measured where the terminal has room for it.
fn test_line(is_utf8: bool, size: Option<(usize, usize)>) -> TestLine {
    let text = if is_utf8 { SIGNS.to_owned() } else { ascii(SIGNS) };
    let columns = width(&text);
    let has_room = size.is_some_and(|(room, _)| room > columns);
    let measured = has_room.then(|| terminal::measured(&text).ok()).flatten();
    TestLine { text, columns, measured }
}

fn complain(line: &TestLine, complaints: &mut Complaints<'_>) {
    let Some(measured) = line.measured.filter(|measured| *measured != line.columns) else { return };
    let values = [("columns", line.columns.into()), ("measured", measured.into())];
    let keys = ("doctor-test-line-wrong", "doctor-test-line-hint");
    complaints.add((Weight::Warning, "width"), keys, &values);
}
