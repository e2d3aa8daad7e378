//! Pictures of every main screen: in four sizes, and in every look. They are compared as they are
//! drawn now; after a change that was meant, look at them and run
//! `UPDATE_PICTURES=1 cargo test --release --test pictures`.

mod support;

use std::fs;

use support::screen::Screen;
use support::svg::svg;
use vraagbaak::tui::action::{Action, Event};
use vraagbaak::tui::theme::{Look, Theme};

/// The sizes: a small window, the one of old, a usual one, and one with two columns.
const SIZES: [(u16, u16); 4] = [(60, 15), (80, 24), (100, 34), (140, 40)];

/// The size in which the looks are shown.
const USUAL: (u16, u16) = (84, 30);

/// A main screen: its name, and how one comes there from the start.
type Scene = (&'static str, fn(&mut Screen));

const SCENES: [Scene; 13] = [
    ("first-sight", |_| {}),
    ("while-typing", |screen| screen.type_in("winbck mail ")),
    ("commands", |screen| screen.type_in("/w")),
    ("answer", |screen| screen.ask(QUESTION)),
    ("choice", |screen| {
        screen.ask("mag ik de ouders van leerlingen op school een mail sturen over lid worden");
    }),
    ("outside", |screen| {
        screen.ask("mag er een bewakingscamera in de hal van de bibliotheek hangen");
    }),
    ("browse", |screen| {
        screen.press(Action::Browse);
        screen.type_in("bel");
        screen.press(Action::Down);
    }),
    ("word", |screen| {
        screen.ask(QUESTION);
        screen.press(Action::Words);
        screen.type_in("opt-in");
        screen.press(Action::Submit);
    }),
    ("find", |screen| {
        screen.ask(QUESTION);
        screen.press(Action::Find);
        screen.type_in("soft opt-in");
        screen.press(Action::Submit);
    }),
    ("palette", |screen| {
        screen.ask(QUESTION);
        screen.press(Action::Palette);
    }),
    ("help", |screen| {
        screen.press(Action::Help);
    }),
    ("walk", |screen| {
        screen.ask(QUESTION);
        screen.press(Action::Walk);
        screen.press(Action::Submit);
    }),
    ("outcome", |screen| {
        walk_winback(screen);
        screen.press(Action::Down);
        screen.press(Action::Tick);
    }),
];

const QUESTION: &str = "mag ik iemand die vorig jaar is weggegaan nog mailen?";

/// Walks the scenario of the answer to its end.
fn walk_winback(screen: &mut Screen) {
    screen.ask(QUESTION);
    screen.press(Action::Walk);
    for _ in 0..3 {
        screen.press(Action::Submit);
    }
    screen.ask("24");
    screen.ask("2026-05-01");
    screen.press(Action::Submit);
}

/// Compares the screen with its picture, or makes the picture anew. Gives the name of a stale one.
fn compared(screen: &mut Screen, name: &str) -> Option<String> {
    let cursor = screen.cursor();
    let picture =
        svg(screen.terminal.backend().buffer(), Some(cursor), &format!("Vraagbaak: {name}"));
    let path = format!("tests/pictures/{name}.svg");
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        fs::write(&path, picture).unwrap();
        return None;
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    (kept != picture).then_some(path)
}

#[track_caller]
fn none_is_stale(stale: &[String]) {
    assert!(
        stale.is_empty(),
        "stale: {stale:#?}; look at the change, then run \
         UPDATE_PICTURES=1 cargo test --release --test pictures"
    );
}

#[test]
fn every_screen_in_every_size() {
    let mut stale = Vec::new();
    for (name, come_there) in SCENES {
        for (columns, rows) in SIZES {
            let mut screen = Screen::new(columns, rows);
            come_there(&mut screen);
            stale.extend(compared(&mut screen, &format!("{name}-{columns}x{rows}")));
        }
    }
    none_is_stale(&stale);
}

#[test]
fn every_screen_in_every_look() {
    let mut stale = Vec::new();
    for (name, come_there) in SCENES {
        for look in Look::ALL {
            let mut screen = Screen::new(USUAL.0, USUAL.1);
            screen.theme = Theme::new(true, look);
            come_there(&mut screen);
            stale.extend(compared(&mut screen, &format!("{name}-{}", look.name())));
        }
    }
    none_is_stale(&stale);
}

#[test]
fn ascii_and_english() {
    let mut stale = Vec::new();
    let mut screen = Screen::new(USUAL.0, USUAL.1);
    screen.model.is_ascii = true;
    walk_winback(&mut screen);
    stale.extend(compared(&mut screen, "outcome-ascii"));
    let mut screen = Screen::new(USUAL.0, USUAL.1);
    screen.ask(QUESTION);
    screen.press(Action::Language);
    screen.step(Event::Resize(USUAL.0, USUAL.1));
    stale.extend(compared(&mut screen, "answer-english"));
    none_is_stale(&stale);
}

/// A picture that no test draws would never be fresh.
#[test]
fn no_picture_is_left_over() {
    let mut known: Vec<String> = vec!["outcome-ascii.svg".into(), "answer-english.svg".into()];
    for (name, _) in SCENES {
        known.extend(SIZES.map(|(columns, rows)| format!("{name}-{columns}x{rows}.svg")));
        known.extend(Look::ALL.map(|look| format!("{name}-{}.svg", look.name())));
    }
    for entry in fs::read_dir("tests/pictures").unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(known.contains(&name), "nothing draws {name}");
    }
}
