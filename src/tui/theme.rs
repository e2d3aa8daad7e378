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
    /// A link, to the address with this number among those of what is shown.
    Link(usize),
    /// A word that can be explained.
    Term,
    /// Letters that match what was typed.
    Match,
    /// The chosen line.
    Selected,
    /// Letters of the chosen line that match what was typed.
    SelectedMatch,
    /// A warning.
    Warning,
    /// A verdict.
    Verdict(Sign),
}

/// The looks that can be chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// The terminal's own colours, with its sixteen as accents.
    #[default]
    Terminal,
    /// Dark on white.
    Light,
    /// Light on black.
    Dark,
    /// White on black, nothing dim.
    Contrast,
    /// No colour.
    Mono,
}

impl Look {
    /// Every look.
    pub const ALL: [Self; 5] =
        [Self::Terminal, Self::Light, Self::Dark, Self::Contrast, Self::Mono];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
            Self::Mono => "mono",
        }
    }

    /// The look after this one, the first after the last.
    #[must_use]
    pub fn next(self) -> Self {
        let here = Self::ALL.iter().position(|look| *look == self).unwrap_or(0);
        Self::ALL.into_iter().cycle().nth(here + 1).unwrap_or_default()
    }

    /// The look with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|look| look.name() == name)
    }
}

/// The colours of a look. All are of the terminal's sixteen, which everybody can set for herself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Palette {
    /// Of all text and of what is behind it; nothing for the terminal's own.
    base: Option<(Color, Color)>,
    /// Of text in the margin; nothing for the dim form of the base.
    quiet: Option<Color>,
    accent: Color,
    warning: Color,
    yes: Color,
    no: Color,
    between: Color,
}

const TERMINAL: Palette = Palette {
    base: None,
    quiet: None,
    accent: Color::Cyan,
    warning: Color::Yellow,
    yes: Color::Green,
    no: Color::Red,
    between: Color::Yellow,
};

/// Yellow and cyan cannot be read on white; blue and magenta can.
const LIGHT: Palette = Palette {
    base: Some((Color::Black, Color::White)),
    quiet: Some(Color::DarkGray),
    accent: Color::Blue,
    warning: Color::Magenta,
    yes: Color::Green,
    no: Color::Red,
    between: Color::Magenta,
};

/// Blue and the dark red cannot be read on black; their bright forms can.
const DARK: Palette = Palette {
    base: Some((Color::White, Color::Black)),
    quiet: Some(Color::Gray),
    accent: Color::LightCyan,
    warning: Color::LightYellow,
    yes: Color::LightGreen,
    no: Color::LightRed,
    between: Color::LightYellow,
};

const CONTRAST: Palette = Palette {
    base: Some((Color::White, Color::Black)),
    quiet: Some(Color::White),
    accent: Color::LightYellow,
    warning: Color::LightYellow,
    yes: Color::LightGreen,
    no: Color::LightRed,
    between: Color::LightYellow,
};

/// The styles of every meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    palette: Option<Palette>,
}

impl Theme {
    /// A look, or no colour at all where `color` is not set.
    ///
    /// Without colour no `Color` is set anywhere: with `NO_COLOR` in the environment, crossterm
    /// writes a reset in its place, which would take the other attributes away too.
    pub const fn new(color: bool, look: Look) -> Self {
        let palette = match look {
            _ if !color => None,
            Look::Terminal => Some(TERMINAL),
            Look::Light => Some(LIGHT),
            Look::Dark => Some(DARK),
            Look::Contrast => Some(CONTRAST),
            Look::Mono => None,
        };
        Self { palette }
    }

    /// The style of the whole screen, on which the others lie.
    pub fn base(self) -> Style {
        match self.palette.and_then(|palette| palette.base) {
            Some((text, behind)) => Style::new().fg(text).bg(behind),
            None => Style::new(),
        }
    }

    /// The style of a meaning.
    pub fn style(self, tone: Tone) -> Style {
        let style = Style::new();
        match tone {
            Tone::Body => style,
            Tone::Strong | Tone::Heading => style.add_modifier(Modifier::BOLD),
            Tone::Italic => style.add_modifier(Modifier::ITALIC),
            Tone::Quiet => self.quiet(),
            Tone::Accent => self.colored(style.add_modifier(Modifier::BOLD), |p| p.accent),
            Tone::Term => style.add_modifier(Modifier::UNDERLINED),
            Tone::Link(_) => self.colored(style.add_modifier(Modifier::UNDERLINED), |p| p.accent),
            Tone::Match => {
                let style = style.add_modifier(Modifier::BOLD | Modifier::UNDERLINED);
                self.colored(style, |p| p.accent)
            }
            Tone::SelectedMatch => {
                style.add_modifier(Modifier::REVERSED | Modifier::BOLD | Modifier::UNDERLINED)
            }
            Tone::Selected => style.add_modifier(Modifier::REVERSED),
            Tone::Warning => self.colored(style.add_modifier(Modifier::BOLD), |p| p.warning),
            Tone::Verdict(sign) => {
                self.colored(style.add_modifier(Modifier::BOLD), |p| verdict_color(p, sign))
            }
        }
    }

    fn quiet(self) -> Style {
        match self.palette.and_then(|palette| palette.quiet) {
            Some(color) => Style::new().fg(color),
            None => Style::new().add_modifier(Modifier::DIM),
        }
    }

    fn colored(self, style: Style, color: impl Fn(&Palette) -> Color) -> Style {
        match &self.palette {
            Some(palette) => style.fg(color(palette)),
            None => style,
        }
    }
}

const fn verdict_color(palette: &Palette, sign: Sign) -> Color {
    match sign {
        Sign::Yes | Sign::NeedNot => palette.yes,
        Sign::No | Sign::Must => palette.no,
        Sign::Conditional | Sign::Depends | Sign::Ask => palette.between,
        Sign::On => palette.accent,
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

#[cfg(test)]
mod tests {
    use ratatui::style::Style;

    use super::{Look, Theme, Tone};
    use crate::conversation::element::Sign;

    const TONES: [Tone; 10] = [
        Tone::Strong,
        Tone::Italic,
        Tone::Quiet,
        Tone::Accent,
        Tone::Link(0),
        Tone::Term,
        Tone::Match,
        Tone::Selected,
        Tone::Warning,
        Tone::Verdict(Sign::No),
    ];

    #[test]
    fn without_colour_no_colour_is_set_and_nothing_looks_like_plain_text() {
        for theme in [Theme::new(true, Look::Mono), Theme::new(false, Look::Dark)] {
            assert_eq!(theme.base(), Style::new());
            for tone in TONES {
                let style = theme.style(tone);
                assert_eq!((style.fg, style.bg), (None, None), "{tone:?}");
                assert_ne!(style, theme.style(Tone::Body), "{tone:?}");
            }
        }
    }

    #[test]
    fn the_chosen_line_is_reversed_in_every_look() {
        for look in Look::ALL {
            let style = Theme::new(true, look).style(Tone::Selected);
            assert!(style.add_modifier.contains(ratatui::style::Modifier::REVERSED), "{look:?}");
        }
    }

    #[test]
    fn text_is_never_of_the_colour_behind_it() {
        for look in Look::ALL {
            let theme = Theme::new(true, look);
            let behind = theme.base().bg;
            for tone in TONES {
                let text = theme.style(tone).fg;
                assert!(text.is_none() || text != behind, "{look:?} {tone:?}");
            }
        }
    }

    #[test]
    fn looks_have_names() {
        for look in Look::ALL {
            assert_eq!(Look::from_name(look.name()), Some(look));
        }
        assert_eq!(Look::from_name("roze"), None);
    }
}
