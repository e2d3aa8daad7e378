//! Anything at any size: random keys, texts, pastes and resizes. Nothing may panic, and the cursor is
//! always within the screen. More events with `CHAOS=1000000 cargo test --release --test chaos`.

mod support;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use vraagbaak::language::Language;
use vraagbaak::tui::action::{Action, Event};
use vraagbaak::tui::model::Model;
use vraagbaak::tui::theme::{Look, Theme};
use vraagbaak::tui::update::update;
use vraagbaak::tui::view::draw;

/// How many events an ordinary run of the tests takes.
const USUAL: u64 = 4_000;

/// What somebody might type or paste: questions, commands, answers, and what no one should.
const TEXTS: [&str; 34] = [
    "a",
    "é",
    "👩‍👩‍👧",
    "日本",
    "\u{301}",
    "\u{202e}omgekeerd",
    "\u{1b}[31m",
    " ",
    "?",
    "1",
    "2",
    "9",
    "1,3",
    "ja",
    "nee",
    "24",
    "vorig jaar mei",
    "1-1-2020",
    "31-2-2020",
    "mag ik oud-leden mailen?",
    "winbck mail",
    "cameratoezicht in de bibliotheek",
    "hallo",
    "/stap winback",
    "/stap",
    "/wijzig",
    "/wijzig 2",
    "/terug",
    "/waarom",
    "/opnieuw",
    "/sluit",
    "/taal",
    "/woord verwerker",
    "regel een\nregel twee\tmet tab",
];

/// A small generator of numbers (xorshift64*), so that a run can be repeated.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(number).unwrap() % limit
    }

    fn event(&mut self) -> Event {
        match self.below(20) {
            0 => {
                let (columns, rows) = (self.below(201), self.below(61));
                Event::Resize(u16::try_from(columns).unwrap(), u16::try_from(rows).unwrap())
            }
            1 => Event::Resize(80, 24),
            2..=8 => Event::Insert(TEXTS[self.below(TEXTS.len())].to_owned()),
            9..=12 => Event::Action(Action::Submit),
            _ => Event::Action(Action::ALL[self.below(Action::ALL.len())]),
        }
    }
}

fn new_model(language: Language) -> Model {
    Model::new(support::conversation(language), (80, 24))
}

#[test]
fn nothing_that_happens_breaks_the_screen() {
    let events = std::env::var("CHAOS").ok().and_then(|text| text.parse().ok()).unwrap_or(USUAL);
    let mut dice = Dice(0x5eed);
    let mut model = new_model(Language::Dutch);
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    for number in 0..events {
        // A visit does not last for ever; each conversation is laid out whole.
        if number % 300 == 299 {
            let size = model.size;
            model = new_model(Language::ALL[dice.below(2)]);
            update(&mut model, Event::Resize(size.0, size.1));
        }
        let event = dice.event();
        if let Event::Resize(columns, rows) = event {
            terminal.backend_mut().resize(columns, rows);
        }
        update(&mut model, event.clone());
        let theme = Theme::new(dice.below(2) == 0, Look::ALL[dice.below(5)]);
        terminal
            .draw(|frame| {
                draw(frame, &model, theme);
            })
            .unwrap();
        let (columns, rows) = model.size;
        if columns > 0 && rows > 0 {
            let at = terminal.get_cursor_position().unwrap();
            let inside = at.x < columns && at.y < rows;
            assert!(inside, "{number}: {event:?}: the cursor is at {at} of {columns}×{rows}");
        }
    }
}
