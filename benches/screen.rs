//! What the screen costs, from an event to the frame that shows it, at 120 by 40 characters. Run with
//! `cargo bench --bench screen`.

use std::sync::Arc;

use divan::{Bencher, black_box};
use jiff::civil::{Date, date};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use vraagbaak::builtin;
use vraagbaak::conversation::Conversation;
use vraagbaak::knowledge::Knowledge;
use vraagbaak::language::Language;
use vraagbaak::matching::Matcher;
use vraagbaak::tui::action::{Action, Event};
use vraagbaak::tui::model::Model;
use vraagbaak::tui::theme::{Look, Theme};
use vraagbaak::tui::update::update;
use vraagbaak::tui::view::draw;

const TODAY: Date = date(2026, 11, 24);

const SIZE: (u16, u16) = (120, 40);

const QUESTION: &str = "mag ik iemand die vorig jaar is weggegaan nog mailen?";

fn main() {
    divan::main();
}

/// The content, which every screen of a bench shares.
struct Desk {
    knowledge: Arc<Knowledge>,
    matcher: Arc<Matcher>,
}

impl Desk {
    fn new() -> Self {
        let knowledge = Arc::new(builtin::knowledge().expect("the built-in content"));
        let matcher = Arc::new(builtin::matcher().expect("the built-in matcher"));
        Self { knowledge, matcher }
    }

    /// A screen on which nothing was asked yet, drawn once.
    fn screen(&self) -> Screen {
        let (knowledge, matcher) = (Arc::clone(&self.knowledge), Arc::clone(&self.matcher));
        let conversation = Conversation::new(knowledge, matcher, Language::Dutch, TODAY);
        let terminal = Terminal::new(TestBackend::new(SIZE.0, SIZE.1)).expect("a screen in memory");
        let mut screen = Screen { model: Model::new(conversation, SIZE), terminal };
        screen.draw();
        screen
    }

    /// A screen with a question typed, not asked.
    fn typed(&self, question: &str) -> Screen {
        let mut screen = self.screen();
        screen.step(Event::Insert(question.to_owned()));
        screen
    }

    /// A screen with an answer.
    fn answered(&self, question: &str) -> Screen {
        let mut screen = self.typed(question);
        screen.press(Action::Submit);
        screen
    }
}

struct Screen {
    model: Model,
    terminal: Terminal<TestBackend>,
}

impl Screen {
    fn draw(&mut self) {
        let Self { model, terminal } = self;
        let theme = Theme::new(true, Look::Terminal);
        terminal
            .draw(|frame| {
                draw(frame, model, theme);
            })
            .expect("a frame in memory");
    }

    fn step(&mut self, event: Event) {
        black_box(update(&mut self.model, event));
        self.draw();
    }

    fn press(&mut self, action: Action) {
        self.step(Event::Action(action));
    }
}

/// Everything between the start of the program and what one sees.
#[divan::bench]
fn first_frame() -> Screen {
    Desk::new().screen()
}

/// A letter of a question, with the suggestions that belong to it.
#[divan::bench]
fn key_of_a_question(bencher: Bencher<'_, '_>) {
    let desk = Desk::new();
    bencher
        .with_inputs(|| desk.typed("mag ik iemand die vorig jaar is weggegaan nog maile"))
        .bench_local_refs(|screen| screen.step(Event::Insert("n".to_owned())));
}

/// The arrow down in the list of everything.
#[divan::bench]
fn down_in_the_list(bencher: Bencher<'_, '_>) {
    let desk = Desk::new();
    let browsing = || {
        let mut screen = desk.screen();
        screen.press(Action::Browse);
        assert!(!screen.model.overlays.is_empty(), "the list is open");
        screen
    };
    bencher.with_inputs(browsing).bench_local_refs(|screen| screen.press(Action::Down));
}

/// A letter that narrows the list of everything.
#[divan::bench]
fn key_in_the_list(bencher: Bencher<'_, '_>) {
    let desk = Desk::new();
    let browsing = || {
        let mut screen = desk.screen();
        screen.press(Action::Browse);
        screen
    };
    bencher
        .with_inputs(browsing)
        .bench_local_refs(|screen| screen.step(Event::Insert("m".to_owned())));
}

/// A page down in a long answer.
#[divan::bench]
fn page_down_in_an_answer(bencher: Bencher<'_, '_>) {
    let desk = Desk::new();
    let top = desk.answered(QUESTION).model.scroll;
    let answered = || desk.answered(QUESTION);
    bencher.with_inputs(answered).bench_local_refs(|screen| {
        screen.press(Action::PageDown);
        assert_ne!(screen.model.scroll, top, "it scrolls");
    });
}

/// Enter below a question: the answer in view.
#[divan::bench]
fn question_to_answer(bencher: Bencher<'_, '_>) {
    let desk = Desk::new();
    bencher
        .with_inputs(|| desk.typed(QUESTION))
        .bench_local_refs(|screen| screen.press(Action::Submit));
}

/// Enter below an answer of a walk: the next question in view.
#[divan::bench]
fn step_of_a_walk(bencher: Bencher<'_, '_>) {
    let desk = Desk::new();
    let walking = || {
        let mut screen = desk.answered("/stap winback");
        assert!(screen.model.conversation.is_asking(), "the walk began");
        screen.step(Event::Insert("nee".to_owned()));
        screen
    };
    bencher.with_inputs(walking).bench_local_refs(|screen| screen.press(Action::Submit));
}

/// Enter below the last answer of a walk: the outcome in view, with what it turns on.
#[divan::bench]
fn last_step_of_a_walk(bencher: Bencher<'_, '_>) {
    let desk = Desk::new();
    let walking = || {
        let mut screen = desk.answered("/stap winback");
        for answer in ["nee", "e-mail", "ja", "24", "1 mei 2026"] {
            screen.step(Event::Insert(answer.to_owned()));
            screen.press(Action::Submit);
        }
        assert!(screen.model.conversation.is_asking(), "a question is left");
        screen.step(Event::Insert("1".to_owned()));
        screen
    };
    let mut ended = walking();
    ended.press(Action::Submit);
    assert!(ended.model.conversation.record().is_some(), "it ends with an outcome");
    bencher.with_inputs(walking).bench_local_refs(|screen| screen.press(Action::Submit));
}
