//! Terminals of every size, and ones whose size changes.

use crate::person::Person;
use crate::visit::Visit;

/// Thirty sizes in rows and columns, with those that cannot be.
const SIZES: [(u16, u16); 30] = [
    (24, 80),
    (40, 120),
    (10, 40),
    (9, 39),
    (2, 2),
    (1, 1),
    (0, 0),
    (1, 0),
    (0, 1),
    (24, 0),
    (0, 84),
    (3, 200),
    (200, 3),
    (12, 41),
    (11, 110),
    (50, 109),
    (50, 110),
    (7, 84),
    (8, 84),
    (1, 84),
    (84, 1),
    (30, 36),
    (60, 37),
    (5, 5),
    (100, 100),
    (1, 500),
    (24, 80),
    (10, 39),
    (200, 500),
    (30, 84),
];

fn storm(visit: &mut Visit) {
    for (rows, cols) in SIZES {
        visit.resize(rows, cols);
    }
}

#[test]
fn a_storm_of_sizes_ends_with_a_right_picture() {
    let mut fresh = Person::new().visits_in((30, 84), &[]);
    fresh.begins();
    let mut visit = Person::new().visits(&[]);
    visit.begins();
    storm(&mut visit);
    visit.shows_the_same_as(&mut fresh);
    visit.leaves();
    fresh.leaves();
}

/// Each size is drawn before the next comes, so that none is passed over.
#[test]
fn every_size_is_drawn_and_the_last_one_right() {
    let mut fresh = Person::new().visits_in((30, 84), &[]);
    fresh.begins();
    fresh.sees("winback\r", "HANGT ERVAN AF");
    let mut visit = Person::new().visits(&[]);
    visit.begins();
    visit.sees("winback\r", "HANGT ERVAN AF");
    for (rows, cols) in SIZES {
        let before = visit.length();
        visit.resize(rows, cols);
        // Zero is no size: the program goes by another, and need not draw anything.
        if rows > 0 && cols > 0 {
            visit.send("\x0c");
            visit.wait("a drawing", |visit| visit.length() > before);
        }
    }
    visit.send("\x1b[1;5H");
    visit.shows_the_same_as(&mut fresh);
    visit.leaves();
    fresh.leaves();
}

#[test]
fn a_screen_that_is_too_small_says_so_and_comes_back() {
    let mut visit = Person::new().visits(&[]);
    visit.begins();
    visit.resize(8, 84);
    visit.shows("Maak het venster groter");
    visit.resize(24, 84);
    visit.begins();
    visit.leaves();
}

/// A terminal that does not know its size, as over a serial line.
#[test]
fn a_terminal_without_a_size_can_be_left() {
    let mut visit = Person::new().visits_in((0, 0), &[]);
    visit.wait("the screen", |visit| visit.screen().alternate_screen());
    visit.leaves();
}

#[test]
fn the_screen_is_drawn_again_when_asked() {
    let mut visit = Person::new().visits(&[]);
    visit.begins();
    let before = visit.length();
    visit.send("\x0c");
    visit.wait("another drawing", |visit| visit.written_since(before).contains("Bijvoorbeeld"));
    visit.begins();
    visit.leaves();
}
