//! A screen as a picture.

use std::fmt::Write;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

/// The size of a cell, in pixels: the advance of its first font is 0.602 of the font size.
const CELL: (usize, usize) = (9, 19);
const PADDING: usize = 14;

const BACKGROUND: &str = "#1d2026";
const FOREGROUND: &str = "#d7dae0";
const QUIET: &str = "#8b919d";

/// Draws the cells of `buffer` as SVG, with the cursor where it stands.
pub(crate) fn svg(buffer: &Buffer, cursor: Option<(u16, u16)>, title: &str) -> String {
    let (columns, rows) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let (width, height) = (columns * CELL.0 + 2 * PADDING, rows * CELL.1 + 2 * PADDING);
    // What lies behind everything is drawn once, so that no seams show between the cells.
    let behind = color(buffer[(0, 0)].bg, BACKGROUND);
    let mut svg = String::new();
    writeln!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\" role=\"img\"><title>{}</title>",
        escape(title)
    )
    .unwrap();
    writeln!(svg, "<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{behind}\"/>").unwrap();
    writeln!(
        svg,
        "<g font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" \
         font-size=\"14.95\" xml:space=\"preserve\">"
    )
    .unwrap();
    for row in 0..buffer.area.height {
        draw_row(&mut svg, buffer, row, &behind);
    }
    if let Some((column, row)) = cursor {
        let (x, y) = place(usize::from(column), usize::from(row));
        let (w, h) = (CELL.0, CELL.1);
        writeln!(
            svg,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" fill=\"#808590\" \
             fill-opacity=\"0.6\"/>"
        )
        .unwrap();
    }
    svg.push_str("</g></svg>\n");
    svg
}

fn place(column: usize, row: usize) -> (usize, usize) {
    (PADDING + column * CELL.0, PADDING + row * CELL.1)
}

/// Draws the runs of cells that look alike; spaces alone are not drawn.
fn draw_row(svg: &mut String, buffer: &Buffer, row: u16, behind: &str) {
    let mut column = 0;
    while column < buffer.area.width {
        let style = Look::of(&buffer[(column, row)]);
        let start = column;
        let mut text = String::new();
        while column < buffer.area.width && Look::of(&buffer[(column, row)]) == style {
            text.push_str(buffer[(column, row)].symbol());
            column += 1;
        }
        let at = (usize::from(start), usize::from(row));
        draw_run(svg, at, &text, &style, (usize::from(column - start), behind));
    }
}

fn draw_run(
    svg: &mut String,
    (column, row): (usize, usize),
    text: &str,
    look: &Look,
    (cells, behind): (usize, &str),
) {
    let (x, y) = place(column, row);
    let (width, height) = (cells * CELL.0, CELL.1);
    if look.background != behind {
        let fill = &look.background;
        writeln!(
            svg,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\"/>"
        )
        .unwrap();
    }
    if text.trim().is_empty() {
        return;
    }
    let bare = text.trim_start();
    let lead = text.chars().count() - bare.chars().count();
    let bare = bare.trim_end();
    let cells = bare.chars().count();
    let (x, baseline) = (x + lead * CELL.0, y + 14);
    let mut style = String::new();
    for (is_on, attribute) in [
        (look.bold, " font-weight=\"bold\""),
        (look.italic, " font-style=\"italic\""),
        (look.underlined, " text-decoration=\"underline\""),
    ] {
        if is_on {
            style.push_str(attribute);
        }
    }
    writeln!(
        svg,
        "<text x=\"{x}\" y=\"{baseline}\" fill=\"{}\"{style} textLength=\"{}\" \
         lengthAdjust=\"spacingAndGlyphs\">{}</text>",
        look.foreground,
        cells * CELL.0,
        escape(bare)
    )
    .unwrap();
}

#[derive(PartialEq, Eq)]
struct Look {
    foreground: String,
    background: String,
    bold: bool,
    italic: bool,
    underlined: bool,
}

impl Look {
    fn of(cell: &Cell) -> Self {
        let style = cell.modifier;
        let mut foreground = match cell.bg {
            Color::White => on_white(cell.fg),
            _ => color(cell.fg, FOREGROUND),
        };
        let mut background = color(cell.bg, BACKGROUND);
        if style.contains(Modifier::DIM) {
            QUIET.clone_into(&mut foreground);
        }
        if style.contains(Modifier::REVERSED) {
            std::mem::swap(&mut foreground, &mut background);
        }
        Self {
            foreground,
            background,
            bold: style.contains(Modifier::BOLD),
            italic: style.contains(Modifier::ITALIC),
            underlined: style.contains(Modifier::UNDERLINED),
        }
    }
}

fn color(color: Color, own: &str) -> String {
    match color {
        Color::Black => "#000000",
        Color::White => "#ffffff",
        Color::Gray => "#b8bdc7",
        Color::DarkGray => "#6b717d",
        Color::Red => "#f0796b",
        Color::Green => "#7fc98f",
        Color::Yellow => "#e2c06c",
        Color::Cyan => "#6cc4d9",
        Color::LightRed => "#ff8d80",
        Color::LightGreen => "#8ee6a0",
        Color::LightYellow => "#ffe17d",
        Color::LightCyan => "#7fe3f7",
        _ => own,
    }
    .to_owned()
}

/// The colours of a terminal with a light scheme.
fn on_white(color: Color) -> String {
    match color {
        Color::Red => "#b3261e",
        Color::Green => "#1e7a34",
        Color::Blue => "#1b4fc4",
        Color::Magenta => "#8e2a8a",
        Color::DarkGray => "#5a606b",
        _ => "#000000",
    }
    .to_owned()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
