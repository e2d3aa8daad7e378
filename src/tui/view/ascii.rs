//! The drawn screen for a terminal that can show ASCII alone.

use ratatui::buffer::Buffer;

use crate::text::ascii::one;

/// Replaces every symbol that ASCII lacks, cell by cell, so that nothing moves.
pub(super) fn replace(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if !cell.symbol().is_ascii() {
            let plain = one(cell.symbol());
            cell.set_char(plain);
        }
    }
}
