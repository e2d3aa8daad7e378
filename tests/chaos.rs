//! Anything at any size: random keys, texts, pastes, resizes and changes of the content. Nothing may panic, the cursor is always
//! on the focus, and every text within its area. More events with `CHAOS=1000000 cargo test --release --test chaos`.

mod support;

use std::collections::VecDeque;
use std::sync::Arc;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use support::animals::{DOGS, WALK, files};
use vraagbaak::comparison::counts;
use vraagbaak::conversation::renewal::Renewal;
use vraagbaak::knowledge::Knowledge;
use vraagbaak::knowledge::files::ContentFile;
use vraagbaak::knowledge::problem::Problem;
use vraagbaak::language::Language;
use vraagbaak::matching::Matcher;
use vraagbaak::text::width::width;
use vraagbaak::tui::action::{Action, Event};
use vraagbaak::tui::layout::row_width;
use vraagbaak::tui::model::{Focus, Model, SIDE};
use vraagbaak::tui::side::rows as side_rows;
use vraagbaak::tui::theme::{Look, Theme};
use vraagbaak::tui::update::update;
use vraagbaak::tui::view::draw;
use vraagbaak::{builtin, content};

/// How many events an ordinary run of the tests takes.
const USUAL: u64 = 4_000;

/// What somebody might type or paste: questions, commands, answers, and what no one should.
const TEXTS: [&str; 47] = [
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
    "/postvak 7",
    "/niet-goed",
    "/woord verwerker",
    "/zoek toestemming",
    "/zoek",
    "/vragen winback",
    "/woord",
    "/eerder",
    "/onthoud 7",
    "/vergeet",
    "/kleuren donker",
    "/fouten",
    "/gesprek",
    "/k",
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
            9..=11 => Event::Action(Action::Submit),
            12 => match self.below(3) {
                0 => Event::Told(
                    "Een bericht dat lang genoeg is voor meer dan één regel. ".repeat(4),
                ),
                1 => Event::Remembered(Some(30)),
                _ => Event::Remembered(None),
            },
            _ => Event::Action(Action::ALL[self.below(Action::ALL.len())]),
        }
    }
}

/// What can happen to the content: it becomes a much smaller one, of which a scenario has a name that the
/// larger one has too, or the larger one again, or it is broken.
struct Writing {
    contents: [Renewal; 2],
    broken: Vec<Problem>,
}

impl Writing {
    fn new() -> Self {
        let walk = WALK.replace("id: bezoek", "id: winback");
        let dogs = DOGS.replace("scenario: bezoek", "scenario: winback");
        let small = [("questions/honden.yaml", dogs.as_str()), ("scenarios/bezoek.yaml", "")];
        let mut small = files(&small);
        small.push(ContentFile { name: "scenarios/winback.yaml".into(), text: walk });
        let small = content::from_files(&small).unwrap().knowledge;
        let matcher = Arc::new(Matcher::new(&small));
        let (small, large) = (Arc::new(small), Arc::new(builtin::knowledge().unwrap()));
        let smaller = renewal(&large, &small, matcher);
        let larger = renewal(&small, &large, Arc::new(builtin::matcher().unwrap()));
        let broken = [("questions/honden.yaml", "id: honden\nantwoord: 1\n")];
        let broken = content::from_files(&files(&broken)).unwrap_err();
        Self { contents: [smaller, larger], broken }
    }

    fn event(&self, dice: &mut Dice) -> Event {
        match dice.below(3) {
            2 => Event::Broken(self.broken.clone()),
            which => Event::Renewed(self.contents[which].clone()),
        }
    }
}

fn renewal(old: &Knowledge, new: &Arc<Knowledge>, matcher: Arc<Matcher>) -> Renewal {
    let counts = counts(old, new);
    Renewal { knowledge: Arc::clone(new), matcher, warnings: Vec::new(), counts }
}

/// A visit that is stepped and drawn, and looked at after every step.
struct Visit {
    model: Model,
    terminal: Terminal<TestBackend>,
}

impl Visit {
    fn new(language: Language, size: (u16, u16)) -> Self {
        let model = Model::new(support::conversation(language), size);
        let terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
        Self { model, terminal }
    }

    fn step(&mut self, event: Event, theme: Theme) {
        if let Event::Resize(columns, rows) = event {
            self.terminal.backend_mut().resize(columns, rows);
        }
        update(&mut self.model, event);
        let Self { model, terminal } = self;
        terminal
            .draw(|frame| {
                draw(frame, model, theme);
            })
            .unwrap();
    }

    /// What is wrong with what is shown, if anything is.
    fn fault(&mut self) -> Option<String> {
        let (columns, rows) = self.model.size;
        if columns == 0 || rows == 0 {
            return None;
        }
        let at = self.terminal.get_cursor_position().unwrap();
        if at.x >= columns || at.y >= rows {
            return Some(format!("the cursor is at {at} of {columns}×{rows}"));
        }
        if self.model.is_too_small() {
            return None;
        }
        self.row_that_is_too_wide().or_else(|| self.lost_focus((at.x, at.y)))
    }

    /// Every row that is read fits its column, and every other text of the screen its own.
    fn row_that_is_too_wide(&self) -> Option<String> {
        let model = &self.model;
        let (laid, _) = model.body();
        let room = usize::from(model.size.0);
        let wide = laid.rows.iter().find(|row| row_width(row) > model.columns());
        let remark = model.remark_rows().into_iter().find(|row| width(row) + 2 > room);
        let side = side_rows(model, usize::from(SIDE) - 4, rows_of(model)).into_iter();
        let side =
            side.filter(|_| model.side() > 0).find(|row| row_width(row) > usize::from(SIDE) - 4);
        let typed = model.prompt.rows(model.prompt_columns()).0.into_iter();
        let typed = typed.into_iter().find(|row| width(row) > model.prompt_columns());
        wide.map(|row| format!("too wide: {row:?}"))
            .or(remark)
            .or(typed)
            .or_else(|| side.map(|row| format!("too wide beside: {row:?}")))
            .or_else(|| self.crossed_line())
    }

    /// On a wide screen nothing stands over the line between the columns.
    fn crossed_line(&self) -> Option<String> {
        let model = &self.model;
        if model.side() == 0 {
            return None;
        }
        let line = if model.is_ascii { "|" } else { "│" };
        let buffer = self.terminal.backend().buffer();
        let column = model.size.0 - 1 - SIDE + 2;
        let crossed = (2..2 + u16::try_from(rows_of(model)).unwrap())
            .find(|row| buffer[(column, *row)].symbol() != line);
        crossed.map(|row| format!("the line between the columns is broken at {row}"))
    }

    /// The cursor stands on the focus: at the chosen line, the chosen suggestion, or the prompt.
    fn lost_focus(&self, (x, y): (u16, u16)) -> Option<String> {
        let model = &self.model;
        let (laid, first) = model.body();
        let buffer = self.terminal.backend().buffer();
        let text = |row: u16| -> String {
            (0..model.size.0).map(|column| buffer[(column, row)].symbol()).collect()
        };
        let (chosen, mark) = if model.is_ascii { (">", "|") } else { ("▸", "▌") };
        let here = buffer[(x, y)].symbol();
        let fits = match model.focus(&laid) {
            Focus::Suggestion(_) => here == chosen,
            Focus::Row(row) if laid.chosen_row == Some(row) => {
                // What is chosen may be scrolled away; the cursor is then where one types.
                let is_seen = row >= first && row - first < rows_of(model);
                here == chosen || (!is_seen && text(y).trim_start().starts_with(mark))
            }
            Focus::Row(_) => usize::from(y) >= 2 && usize::from(y) < 2 + rows_of(model).max(1),
            Focus::Prompt => text(y).trim_start().starts_with(mark),
        };
        (!fits).then(|| format!("the cursor is at {x}, {y}, not on the focus: {}", text(y)))
    }
}

fn rows_of(model: &Model) -> usize {
    model.body_rows()
}

#[test]
fn nothing_that_happens_breaks_the_screen() {
    let events = std::env::var("CHAOS").ok().and_then(|text| text.parse().ok()).unwrap_or(USUAL);
    let seed = std::env::var("SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(0x5eed);
    let mut dice = Dice(seed);
    let writing = Writing::new();
    let mut visit = Visit::new(Language::Dutch, (80, 24));
    let mut recent: VecDeque<Event> = VecDeque::new();
    for number in 0..events {
        // A visit does not last for ever; each conversation is laid out whole.
        if number % 300 == 299 {
            let size = visit.model.size;
            visit = Visit::new(Language::ALL[dice.below(2)], size);
            visit.model.is_ascii = dice.below(4) == 0;
        }
        let happens = dice.below(40) == 0;
        let event = if happens { writing.event(&mut dice) } else { dice.event() };
        recent.push_back(event.clone());
        if recent.len() > 12 {
            recent.pop_front();
        }
        visit.step(event, Theme::new(dice.below(2) == 0, Look::ALL[dice.below(5)]));
        if let Some(fault) = visit.fault() {
            panic!("{number}, {:?}: {fault}\nafter {recent:#?}", visit.model.size);
        }
    }
}
