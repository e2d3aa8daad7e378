//! A screen on which nothing happens does nothing: no processor time, nothing written that a screen
//! reader would read out. By what Linux counts of a process.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use crate::person::Person;
use crate::visit::Visit;
use crate::watching::Desk;

/// How long nothing must happen.
const WHILE: Duration = Duration::from_millis(1500);

/// How often to look, while what was begun may still be going on.
const TRIES: usize = 20;

/// What is counted of a process: how often each thread was given the processor, and the time it had.
#[derive(Debug, PartialEq, Eq)]
struct Counted {
    user: u64,
    system: u64,
    turns: u64,
}

fn counted(id: u32) -> Counted {
    let text = fs::read_to_string(format!("/proc/{id}/stat")).unwrap();
    // The name of the program stands in brackets and can hold anything.
    let (_, fields) = text.rsplit_once(')').unwrap();
    let fields: Vec<&str> = fields.split_whitespace().collect();
    let (user, system) = (fields[11].parse().unwrap(), fields[12].parse().unwrap());
    Counted { user, system, turns: turns(id) }
}

/// How often the threads of a process gave the processor back.
fn turns(id: u32) -> u64 {
    let threads = fs::read_dir(format!("/proc/{id}/task")).unwrap();
    let of_thread = |path: std::path::PathBuf| {
        let text = fs::read_to_string(path.join("status")).unwrap();
        let lines = text.lines().filter_map(|line| line.split_once("ctxt_switches:"));
        lines.map(|(_, number)| number.trim().parse::<u64>().unwrap()).sum::<u64>()
    };
    threads.map(|thread| of_thread(thread.unwrap().path())).sum()
}

/// Within some tries there is a while in which nothing at all happens. The first may not be it: the
/// picture stands before the program has come to rest.
#[track_caller]
fn comes_to_rest(visit: &mut Visit) {
    for _ in 0..TRIES {
        let (before, length) = (counted(visit.id()), visit.length());
        let begun = Instant::now();
        visit.wait("a while to be over", |_| begun.elapsed() >= WHILE);
        if (counted(visit.id()), visit.length()) == (before, length) {
            return;
        }
        thread::yield_now();
    }
    panic!("it never comes to rest");
}

#[test]
fn an_idle_screen_does_nothing() {
    let mut visit = Person::new().visits(&[]);
    visit.begins();
    comes_to_rest(&mut visit);
    visit.sees("mag ik oud-leden nog mailen?\r", "HANGT ERVAN AF");
    comes_to_rest(&mut visit);
    visit.sees("\x02", "Alle vragen");
    comes_to_rest(&mut visit);
    visit.resize(1, 1);
    comes_to_rest(&mut visit);
    visit.leaves();
}

#[test]
fn a_screen_that_watches_does_nothing_while_nothing_changes() {
    let person = Person::new();
    let desk = Desk::of(&person);
    let mut visit = person.visits(&["--content", "inhoud"]);
    visit.begins();
    comes_to_rest(&mut visit);
    desk.saves_something();
    visit.shows("Inhoud opnieuw geladen");
    comes_to_rest(&mut visit);
    visit.leaves();
}
