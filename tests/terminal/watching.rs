//! Content that is written while the screen is open.

use std::fs;
use std::path::PathBuf;

use crate::animals::{DOGS, WALK, files};
use crate::person::Person;
use crate::visit::Visit;

/// Where somebody writes: in the folder where the program is started.
pub(crate) struct Desk {
    folder: PathBuf,
}

impl Desk {
    pub(crate) fn of(person: &Person) -> Self {
        let desk = Self { folder: person.here().join("inhoud") };
        for folder in ["questions", "scenarios"] {
            fs::create_dir_all(desk.folder.join(folder)).unwrap();
        }
        for file in files(&[]) {
            desk.saves(&file.name, &file.text);
        }
        desk
    }

    pub(crate) fn saves_something(&self) {
        self.saves("questions/honden.yaml", &DOGS.replace("mogen mee", "blijven thuis"));
    }

    fn saves(&self, name: &str, text: &str) {
        fs::write(self.folder.join(name), text).unwrap();
    }

    /// Saves as many editors do: into another file, which then takes the place.
    fn saves_by_rename(&self, name: &str, text: &str) {
        let other = self.folder.join("questions/4913");
        fs::write(&other, text).unwrap();
        fs::rename(other, self.folder.join(name)).unwrap();
    }
}

/// A visit to what is being written.
fn begin() -> (Desk, Visit) {
    let person = Person::new();
    let desk = Desk::of(&person);
    let mut visit = person.visits(&["--content", "inhoud"]);
    visit.begins();
    (desk, visit)
}

/// Waits until a text stands on the screen, over as many rows as it takes.
#[track_caller]
fn reads(visit: &mut Visit, text: &str) {
    let flowing = |visit: &Visit| visit.picture().split_whitespace().collect::<Vec<_>>().join(" ");
    visit.wait(text, |visit| flowing(visit).contains(text));
}

#[test]
fn an_answer_that_was_saved_is_given_from_then_on() {
    let (desk, mut visit) = begin();
    visit.sees("mag mijn hond mee\r", "Honden mogen mee.");
    visit.send("half getypt");
    visit.shows("▌ half getypt");
    desk.saves("questions/honden.yaml", &DOGS.replace("mogen mee", "mogen aan de lijn mee"));
    visit.shows("Inhoud opnieuw geladen. Vragen: 1 veranderd.");
    visit.shows("Honden mogen mee.");
    visit.shows("▌ half getypt");
    visit.sees("\x15mag mijn hond mee\r", "Honden mogen aan de lijn mee.");
    visit.lacks("Inhoud opnieuw geladen");
    desk.saves_by_rename("questions/honden.yaml", &DOGS.replace("mogen mee", "blijven thuis"));
    reads(&mut visit, "Een lege regel (Enter) toont wat er nu staat.");
    visit.sees("\r", "Honden blijven thuis.");
    visit.leaves();
}

#[test]
fn an_error_is_told_until_it_is_repaired() {
    let (desk, mut visit) = begin();
    desk.saves("questions/honden.yaml", &DOGS.replace("answer:", "antwoord:"));
    visit.shows("Fout in questions/honden.yaml, regel 1: Hier ontbreekt \"answer\".");
    visit.sees("mag mijn hond mee\r", "Honden mogen mee.");
    visit.shows("Fout in questions/honden.yaml");
    visit.sees("/fouten\r", "! Onbekend veld \"antwoord\".");
    desk.saves_by_rename("questions/honden.yaml", DOGS);
    visit.lacks("Onbekend veld");
    visit.lacks("Fout in");
    visit.shows("De teksten zijn hetzelfde gebleven.");
    visit.leaves();
}

#[test]
fn a_walk_half_way_keeps_its_place() {
    let (desk, mut visit) = begin();
    visit.sees("/stap bezoek\r", "Welk dier is het?");
    visit.sees("\r", "Wat is er bij?");
    visit.send(" ");
    visit.sees("\r", "Welke dag is het?");
    visit.sees("\x1b[B", "▸ 2 Zondag");
    desk.saves("scenarios/bezoek.yaml", &WALK.replace("Welke dag is het?", "Op welke dag kom je?"));
    visit.shows("Op welke dag kom je?");
    visit.shows("soort dier: Een hond");
    visit.shows("▸ 2 Zondag");
    visit.sees("\r", "Het dier blijft thuis");
    visit.leaves();
}

#[test]
fn a_folder_that_goes_and_comes_back_is_told() {
    let (desk, mut visit) = begin();
    let away = desk.folder.with_file_name("weg");
    fs::rename(&desk.folder, &away).unwrap();
    visit.shows("Fout in");
    visit.sees("mag mijn hond mee\r", "Honden mogen mee.");
    fs::rename(&away, &desk.folder).unwrap();
    visit.lacks("Fout in");
    desk.saves("questions/honden.yaml", &DOGS.replace("mogen mee", "blijven thuis"));
    visit.shows("Vragen: 1 veranderd.");
    visit.leaves();
}

#[test]
fn keys_in_the_content_hold_from_when_they_are_saved() {
    let (desk, mut visit) = begin();
    let keys = include_str!("../../content/keys.yaml");
    desk.saves("keys.yaml", &keys.replace("keys: [ctrl-b]", "keys: [ctrl-n]"));
    visit.shows("Fout in keys.yaml: \"ctrl-n\" staat hier twee keer.");
    visit.sees("\x02", "Alle vragen");
    visit.send("\x1b");
    visit.lacks("Alle vragen");
    let swapped = keys
        .replace("[ctrl-b]", "[ctrl-x]")
        .replace("copy\n    keys: [ctrl-x]", "copy\n    keys: [ctrl-b]");
    desk.saves("keys.yaml", &swapped);
    visit.lacks("Fout in");
    visit.sees("\x18", "Alle vragen");
    visit.leaves();
}

/// A library's own folder is followed as well, here over the built-in content.
#[test]
fn own_policy_is_shown_from_when_it_is_saved() {
    let person = Person::new();
    let own = person.here().join("eigen");
    fs::create_dir_all(own.join("policies")).unwrap();
    fs::write(own.join("overlay.yaml"), "format: 1\nname: {nl: Biebje}\nlanguages: [nl]\n")
        .unwrap();
    let mut visit = person.visits(&["--overlay", "eigen"]);
    visit.begins();
    visit.sees("winback\r", "HANGT ERVAN AF");
    let policy = "entry: winback\non: \"?\"\ntext: {nl: Wij sturen een lentekaart.}\n";
    fs::write(own.join("policies/winback.yaml"), policy).unwrap();
    reads(&mut visit, "Vragen: 1 veranderd.");
    visit.sees("\r", "Biebje");
    visit.sees("/zoek lentekaart\r", "Wij sturen een lentekaart.");
    fs::write(own.join("policies/winback.yaml"), policy.replace("entry:", "entri:")).unwrap();
    reads(&mut visit, "eigen/policies/winback.yaml, regel 1");
    visit.leaves();
}

#[test]
fn watching_takes_a_folder() {
    let mut visit = Person::new().visits(&["--watch"]);
    assert_eq!(visit.end(), 2);
    let written = visit.written();
    assert!(written.contains("geen map genoemd") && written.contains("--content MAP"), "{written}");
}
