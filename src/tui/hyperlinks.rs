//! Writing links so that the terminal can open them (OSC 8). The address also stands on the screen: a
//! terminal that knows no links passes the sequence over.
//!
//! The links are written over the text that was drawn. Ratatui writes a cell only where it changed, and
//! what a cell links to is no part of it; so they are written again whenever one of them moved.

use std::io::{self, Write};

use ratatui::backend::Backend;
use ratatui::buffer::Cell;

use super::terminal::Screen;
use super::view::links::Link;

/// The links that stand on the terminal.
#[derive(Default)]
pub struct Hyperlinks {
    drawn: Vec<Link>,
}

/// The cells of a link with their places.
pub type Cells = Vec<(u16, u16, Cell)>;

impl Hyperlinks {
    /// Forgets what stands on the terminal: it was cleared.
    pub fn forget(&mut self) {
        self.drawn.clear();
    }

    /// Whether these links stand there already.
    pub fn are(&self, links: &[Link]) -> bool {
        self.drawn == links
    }

    /// Writes links over the cells that were drawn for them, and puts the cursor back.
    ///
    /// # Errors
    /// If the terminal cannot be written to.
    pub fn write(
        &mut self,
        screen: &mut Screen,
        links: Vec<(Link, Cells)>,
        cursor: (u16, u16),
    ) -> io::Result<()> {
        for (link, cells) in &links {
            let backend = screen.backend_mut();
            write!(backend, "\u{1b}]8;;{}\u{1b}\\", link.address)?;
            backend.draw(cells.iter().map(|(x, y, cell)| (*x, *y, cell)))?;
            write!(backend, "\u{1b}]8;;\u{1b}\\")?;
        }
        self.drawn = links.into_iter().map(|(link, _)| link).collect();
        screen.set_cursor_position(cursor)?;
        Write::flush(screen.backend_mut())
    }
}
