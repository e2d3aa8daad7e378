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
    let mut svg = String::new();
    writeln!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\" role=\"img\"><title>{}</title>",
        escape(title)
    )
    .unwrap();
    writeln!(svg, "<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{BACKGROUND}\"/>").unwrap();
    writeln!(
        svg,
        "<g font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" \
         font-size=\"14.95\" xml:space=\"preserve\">"
    )
    .unwrap();
    for row in 0..buffer.area.height {
        draw_row(&mut svg, buffer, row);
    }
    if let Some((column, row)) = cursor {
        let (x, y) = place(usize::from(column), usize::from(row));
        let (w, h) = (CELL.0, CELL.1);
        writeln!(
            svg,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" fill=\"{FOREGROUND}\" \
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
fn draw_row(svg: &mut String, buffer: &Buffer, row: u16) {
    let mut column = 0;
    while column < buffer.area.width {
        let style = Look::of(&buffer[(column, row)]);
        let start = column;
        let mut text = String::new();
        while column < buffer.area.width && Look::of(&buffer[(column, row)]) == style {
            text.push_str(buffer[(column, row)].symbol());
            column += 1;
        }
        draw_run(
            svg,
            usize::from(start),
            usize::from(row),
            &text,
            &style,
            usize::from(column - start),
        );
    }
}

fn draw_run(svg: &mut String, column: usize, row: usize, text: &str, look: &Look, cells: usize) {
    let (x, y) = place(column, row);
    let (width, height) = (cells * CELL.0, CELL.1);
    if look.background != BACKGROUND {
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
        let mut foreground = color(cell.fg, FOREGROUND);
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
        Color::Red => "#f0796b",
        Color::Green => "#7fc98f",
        Color::Yellow => "#e2c06c",
        Color::Cyan => "#6cc4d9",
        _ => own,
    }
    .to_owned()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
