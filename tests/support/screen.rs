//! The screen, driven by events and drawn into memory.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use vraagbaak::conversation::Conversation;
use vraagbaak::language::Language;
use vraagbaak::tui::action::{Action, Effect, Event};
use vraagbaak::tui::model::Model;
use vraagbaak::tui::theme::{Look, Theme};
use vraagbaak::tui::update::update;
use vraagbaak::tui::view::draw;

use super::conversation;

/// A screen that is stepped by events.
pub(crate) struct Screen {
    pub(crate) model: Model,
    pub(crate) terminal: Terminal<TestBackend>,
    pub(crate) theme: Theme,
}

impl Screen {
    pub(crate) fn new(columns: u16, rows: u16) -> Self {
        Self::of(conversation(Language::Dutch), columns, rows)
    }

    /// Of a conversation.
    pub(crate) fn of(conversation: Conversation, columns: u16, rows: u16) -> Self {
        let terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        let model = Model::new(conversation, (columns, rows));
        let mut screen = Self { model, terminal, theme: Theme::new(true, Look::Terminal) };
        screen.draw();
        screen
    }

    pub(crate) fn draw(&mut self) {
        let Self { model, terminal, theme } = self;
        terminal
            .draw(|frame| {
                draw(frame, model, *theme);
            })
            .unwrap();
    }

    pub(crate) fn step(&mut self, event: Event) -> Vec<Effect> {
        if let Event::Resize(columns, rows) = event {
            self.terminal.backend_mut().resize(columns, rows);
        }
        let effects = update(&mut self.model, event);
        self.draw();
        effects
    }

    pub(crate) fn press(&mut self, action: Action) -> Vec<Effect> {
        self.step(Event::Action(action))
    }

    pub(crate) fn type_in(&mut self, text: &str) {
        for character in text.chars() {
            self.step(Event::Insert(character.to_string()));
        }
    }

    pub(crate) fn ask(&mut self, question: &str) {
        self.type_in(question);
        self.press(Action::Submit);
    }

    /// The screen as lines of text.
    pub(crate) fn lines(&self) -> Vec<String> {
        let buffer = self.terminal.backend().buffer();
        let line = |row| {
            let cells = (0..buffer.area.width).map(|column| buffer[(column, row)].symbol());
            cells.collect::<String>().trim_end().to_owned()
        };
        (0..buffer.area.height).map(line).collect()
    }

    pub(crate) fn text(&self) -> String {
        self.lines().join("\n")
    }

    /// Everything that can be scrolled through, page by page from the top.
    pub(crate) fn all_text(&mut self) -> String {
        self.press(Action::Top);
        let mut text = self.text();
        for _ in 0..100 {
            let before = self.model.scroll;
            self.press(Action::PageDown);
            if self.model.scroll == before {
                break;
            }
            text.push_str(&self.text());
        }
        text
    }

    #[track_caller]
    pub(crate) fn shows(&self, text: &str) {
        assert!(self.text().contains(text), "no \"{text}\" in\n{}", self.text());
    }

    #[track_caller]
    pub(crate) fn hides(&self, text: &str) {
        assert!(!self.text().contains(text), "\"{text}\" in\n{}", self.text());
    }

    pub(crate) fn cursor(&mut self) -> (u16, u16) {
        let position = self.terminal.get_cursor_position().unwrap();
        (position.x, position.y)
    }
}
