//! How meanings look. Nothing is told by colour alone: without colour the same things differ in
//! weight, underline and reversal, and every verdict has its word and its sign.

use ratatui::style::{Color, Modifier, Style};

use crate::conversation::element::Sign;

/// What a piece of text means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Text to read.
    #[default]
    Body,
    /// Text that matters most.
    Strong,
    /// Text in another voice.
    Italic,
    /// Text in the margin.
    Quiet,
    /// A heading.
    Heading,
    /// A key, a number to choose by, a bullet: where the eye and the hand go.
    Accent,
    /// A link.
    Link,
    /// Letters that match what was typed.
    Match,
    /// The chosen line.
    Selected,
    /// A warning.
    Warning,
    /// A verdict.
    Verdict(Sign),
}

/// The styles of every meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    color: bool,
}

impl Theme {
    /// The terminal's own colours with its sixteen as accents, or no colour at all.
    ///
    /// Without colour no `Color` is set anywhere: with `NO_COLOR` in the environment, crossterm
    /// writes a reset in its place, which would take the other attributes away too.
    pub const fn new(color: bool) -> Self {
        Self { color }
    }

    /// The style of a meaning.
    pub fn style(self, tone: Tone) -> Style {
        let style = Style::new();
        match tone {
            Tone::Body => style,
            Tone::Strong | Tone::Heading => style.add_modifier(Modifier::BOLD),
            Tone::Italic => style.add_modifier(Modifier::ITALIC),
            Tone::Quiet => self.colored(style.add_modifier(Modifier::DIM), None),
            Tone::Accent => self.colored(style.add_modifier(Modifier::BOLD), Some(Color::Cyan)),
            Tone::Link => self.colored(style.add_modifier(Modifier::UNDERLINED), Some(Color::Cyan)),
            Tone::Match => {
                let style = style.add_modifier(Modifier::BOLD | Modifier::UNDERLINED);
                self.colored(style, Some(Color::Cyan))
            }
            Tone::Selected => style.add_modifier(Modifier::REVERSED),
            Tone::Warning => self.colored(style.add_modifier(Modifier::BOLD), Some(Color::Yellow)),
            Tone::Verdict(verdict) => {
                let style = style.add_modifier(Modifier::BOLD);
                self.colored(style, Some(verdict_color(verdict)))
            }
        }
    }

    fn colored(self, style: Style, color: Option<Color>) -> Style {
        match color {
            Some(color) if self.color => style.fg(color),
            _ => style,
        }
    }
}

const fn verdict_color(sign: Sign) -> Color {
    match sign {
        Sign::Yes | Sign::NeedNot => Color::Green,
        Sign::No | Sign::Must => Color::Red,
        Sign::Conditional | Sign::Depends | Sign::Ask => Color::Yellow,
        Sign::On => Color::Cyan,
    }
}

/// The sign of a verdict, each of its own form.
pub const fn verdict_sign(sign: Sign) -> &'static str {
    match sign {
        Sign::Yes => "✓",
        Sign::No => "✗",
        Sign::Conditional => "◑",
        Sign::Depends => "◐",
        Sign::Ask => "?",
        Sign::Must => "!",
        Sign::NeedNot => "○",
        Sign::On => "→",
    }
}
