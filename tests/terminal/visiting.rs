//! Whole visits with nothing but the keyboard.

use std::fs;

use crate::person::{Person, mode};
use crate::visit::Visit;

const QUESTION: &str = "mag ik iemand die vorig jaar is weggegaan nog mailen?";
const DAY: [&str; 2] = ["--on", "2026-11-24"];

const DOWN: &str = "\x1b[B";

#[test]
fn a_question_is_typed_and_its_answer_read() {
    let mut visit = Person::new().visits(&[]);
    visit.begins();
    visit.sees(QUESTION, "nog mailen?");
    visit.sees("\r", "HANGT ERVAN AF");
    visit.shows("Tot wanneer mag je een oud-lid");
    visit.sees("\x1b[6~", "Veranderd sinds mei 2018");
    visit.leaves();
}

/// From a question with a typing error to a saved conversation, and what is remembered of it.
#[test]
fn a_whole_visit_by_keyboard() {
    let person = Person::new();
    let mut visit = person.visits(&DAY);
    visit.begins();
    asks(&mut visit);
    browses(&mut visit);
    looks_up_a_word(&mut visit);
    finds(&mut visit);
    uses_the_palette(&mut visit);
    walks(&mut visit);
    saves(&mut visit, &person);
    prefers(&mut visit);
    visit.leaves();
    comes_back(&person);
}

fn asks(visit: &mut Visit) {
    visit.sees("mag ik iemand die vorig jaar is wegegaan nog mailen? ", "gelezen als: weggegaan");
    visit.sees("\r", "HANGT ERVAN AF");
    visit.shows("kanaal: E-mail, einde lidmaatschap");
    visit.sees("en per post?\r", "Vraag:\n   en per post?");
    // Taken as the same question in another way.
    visit.shows("Tot wanneer mag je een oud-lid");
    visit.shows("kanaal: Post");
}

fn browses(visit: &mut Visit) {
    visit.sees("\x02", "Alle vragen, stappenplannen en woorden");
    visit.sees("toestemming", "▸ Mag je bestaande klanten zonder toestemming");
    visit.lacks("Mag je mails sturen die je afstemt op wat iemand leent?");
    visit.sees(DOWN, "▸ We mailen onze nieuwsbrief al jaren zonder");
    visit.sees("\x1b[A", "▸ Mag je bestaande klanten zonder toestemming");
    visit.sees("\r", "Antwoord:\n   Mag je bestaande klanten zonder toestemming");
    visit.shows("Vraagbaak · marketing en privacy");
}

fn looks_up_a_word(visit: &mut Visit) {
    visit.sees("\x11", "In wat je nu leest");
    visit.sees("verwerkersov", "▸ verwerkersovereenkomst");
    visit.sees("\r", "Esc brengt je terug");
    visit.lacks("▸");
    visit.sees("\x1b", "▸ verwerkersovereenkomst");
    visit.sees("\x1b", "Antwoord:\n   Mag je bestaande klanten zonder toestemming");
}

fn finds(visit: &mut Visit) {
    visit.sees("\x06", "Zoeken in het gesprek");
    visit.sees("privacyverklaring", "▸ □ Noem deze termijn in de privacyverklaring");
    visit.sees("\r", "   Regel dit\n     □ Leg vast");
    visit.wait("what was found, marked", |visit| reversed(visit).contains("privacyverklaring"));
    visit.send("\x1b");
    visit.wait("no mark any more", |visit| !reversed(visit).contains("privacyverklaring"));
}

/// The text that stands in reverse video, cell after cell.
fn reversed(visit: &Visit) -> String {
    let screen = visit.screen();
    let (rows, cols) = screen.size();
    let cells = (0..rows.get()).flat_map(|row| (0..cols.get()).map(move |col| (row, col)));
    let cells = cells.filter_map(|(row, col)| screen.cell(row, col)).filter(|cell| cell.inverse());
    cells.map(|cell| cell.contents().to_owned()).collect()
}

fn uses_the_palette(visit: &mut Visit) {
    visit.sees("\x10", "Wat je kunt doen");
    visit.sees("einde", "▸ Ctrl-End  Naar het einde van het gesprek");
    visit.sees("\r", "100%");
    visit.shows("Vraagbaak · marketing en privacy");
}

/// To the outcome of a scenario, and its first condition ticked.
fn walks(visit: &mut Visit) {
    visit.sees(&format!("{QUESTION}\r"), "kanaal: E-mail, einde lidmaatschap");
    visit.sees("\x07", "Stap 1 van");
    visit.sees("\r", "Uit je vraag: E-mail");
    visit.sees("\r", "Stap 3 van");
    visit.sees("j\r", "Stap 4 van");
    visit.sees("2 jaar", "gelezen als: 24 maanden");
    visit.sees("\r", "Stap 5 van");
    visit.sees("1-5-2026", "gelezen als: 1 mei 2026");
    visit.sees("\r", "Stap 6 van");
    visit.sees(DOWN, "▸ 2");
    visit.sees("\x1b[A", "▸ 1");
    visit.sees("\r", "MAG, MITS");
    visit.shows("tot en met 30 april 2027");
    visit.sees(&format!("{DOWN} "), "▸ 1 ☒");
}

fn saves(visit: &mut Visit, person: &Person) {
    visit.sees("\x13", "Bewaard: vraagbaak-winback-2026-11-24.md en");
    let record =
        |ending: &str| person.here().join(format!("vraagbaak-winback-2026-11-24.{ending}"));
    assert_eq!((mode(&record("md")), mode(&record("json"))), (0o600, 0o600));
    let text = fs::read_to_string(record("md")).unwrap();
    assert!(text.contains("**1 mei 2026**") && text.contains("- [x]"), "{text}");
    visit.sees("/gesprek bezoek.html\r", "Het gesprek is bewaard: bezoek.html");
    let page = person.here().join("bezoek.html");
    assert_eq!(mode(&page), 0o600);
    let text = fs::read_to_string(page).unwrap();
    assert!(text.contains(QUESTION) && text.contains("en per post?"), "{text}");
}

fn prefers(visit: &mut Visit) {
    visit.sees("\x14", "The answers are in English now");
    visit.shows("ALLOWED IF");
    visit.sees("=", "Colours: light");
    visit.sees("=", "Colours: dark");
}

/// The language and the colours are as they were left; what was asked is gone.
fn comes_back(person: &Person) {
    let mut visit = person.visits(&[]);
    visit.shows("Type your question");
    // White on black, as no other look but one with high contrast has it.
    let cell = visit.screen().cell(0, 1).unwrap();
    assert_eq!((cell.fgcolor(), cell.bgcolor()), (vt100::Color::Idx(15), vt100::Color::Idx(0)));
    visit.sees("\x12", "You have not typed anything");
    visit.leaves();
    let kept = fs::read_to_string(person.remembered("preferences.json")).unwrap();
    assert_eq!(kept, "{\n  \"language\": \"en\",\n  \"theme\": \"dark\"\n}\n");
}

/// What somebody says now beats what she said before: the option, the variable, what is remembered,
/// the locale.
#[test]
fn the_language_is_the_one_that_was_said_last() {
    let person = Person::new();
    let dutch = "Typ je vraag";
    let english = "Type your question";
    speaks(&mut person.visits(&[]), dutch);
    let mut visit = person.visits(&[]);
    visit.begins();
    visit.sees("\x14", english);
    visit.leaves();
    speaks(&mut person.visits(&[]), english);
    let in_dutch = [("VRAAGBAAK_LANG", "nl")];
    speaks(&mut person.visits_with(&in_dutch, &[]), dutch);
    speaks(&mut person.visits_with(&in_dutch, &["--lang", "en"]), english);
    speaks(&mut person.visits(&["--lang", "nl"]), dutch);
    // Saying it for one visit changes nothing for the next.
    speaks(&mut person.visits(&[]), english);
}

#[track_caller]
fn speaks(visit: &mut Visit, text: &str) {
    visit.wait("the screen", |visit| visit.picture().contains("▌"));
    visit.shows(text);
    visit.leaves();
}
