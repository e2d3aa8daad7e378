//! Content that is overdue or not valid on the day that somebody asks says so, and binds.

mod support;

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use vraagbaak::content;
use vraagbaak::guide::{Answers, Tree, Value};
use vraagbaak::interface::Interface;
use vraagbaak::knowledge::Knowledge;
use vraagbaak::knowledge::scenario::Advice;
use vraagbaak::language::Language;
use vraagbaak::wording::outcome::Summary;

/// Some content in one language: an entry with changes, and a scenario of one question.
const MANIFEST: &str = "format: 1\ntitle: {nl: Proef}\nlanguages: [nl]\n";
const ENTRY: &str = "id: mag-het
question: {nl: Mag het?}
answer: {nl: Ja.}
review: {on: 2026-01-01, by: redactie, status: draft, every_months: 12, checked: {nl: De wet.}}
changes:
  - {since: 2027-07-01, text: {nl: Het wordt strenger.}}
  - {since: 2020-01-01, valid_until: 2025-12-31, text: {nl: Het was ruimer.}}
";
const SCENARIO: &str = "id: stap
title: {nl: Stap}
intro: {nl: Een stap.}
review: {on: 2026-01-01, by: redactie, status: draft, every_months: 12}
start: soort
questions:
  soort:
    ask: {nl: Welke soort?}
    short: {nl: soort}
    type: choice
    options:
      - {value: mag, label: {nl: Mag}, outcome: mag}
      - {value: niet, label: {nl: Niet}, outcome: niet}
      - {value: actie, label: {nl: Actie}, outcome: actie}
outcomes:
  mag: {verdict: allowed, title: {nl: Het mag.}, advice: {nl: Doe het.}}
  niet: {verdict: not-allowed, title: {nl: Het mag niet.}, advice: {nl: Laat het.}}
  actie:
    verdict: allowed-if
    valid_from: 2026-06-01
    valid_until: 2026-08-31
    title: {nl: Deze zomer mag het.}
    advice: {nl: Doe het in de zomer.}
";

fn knowledge() -> Knowledge {
    let folder = TempDir::new().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("vraagbaak.yaml", MANIFEST);
    write("questions/mag-het.yaml", ENTRY);
    write("scenarios/stap.yaml", SCENARIO);
    content::folder(Path::new(folder.path())).unwrap_or_else(|found| panic!("{found:?}")).knowledge
}

/// The advice and what stands against it, of an option on a day.
fn advice(option: usize, day: &str) -> (Advice, Option<String>) {
    let knowledge = knowledge();
    let tree = Tree::new(&knowledge.scenarios[0]);
    let answers = Answers::default().with(0, Value::Option(option));
    let interface = Interface::new(Language::Dutch, None);
    let summary = Summary::new(&tree, &answers, day.parse().unwrap(), &interface).unwrap();
    (summary.verdict, summary.caveat)
}

#[test]
fn an_overdue_scenario_says_so_and_a_far_overdue_one_allows_nothing() {
    assert_eq!(advice(0, "2027-01-01"), (Advice::Allowed, None));
    let (verdict, caveat) = advice(0, "2027-01-02");
    assert_eq!(verdict, Advice::Allowed);
    assert!(caveat.unwrap().contains("1 januari 2027"));
    assert_eq!(advice(0, "2028-01-01").0, Advice::Allowed);
    let (verdict, caveat) = advice(0, "2028-01-02");
    assert_eq!(verdict, Advice::AskOfficer);
    assert!(caveat.unwrap().contains("privacy-officer"));
    // What forbids goes on forbidding.
    assert_eq!(advice(1, "2028-01-02").0, Advice::NotAllowed);
}

#[test]
fn an_outcome_holds_on_its_days_alone() {
    assert_eq!(advice(2, "2026-05-31").0, Advice::AskOfficer);
    assert!(advice(2, "2026-05-31").1.unwrap().contains("1 juni 2026"));
    assert_eq!(advice(2, "2026-06-01"), (Advice::AllowedIf, None));
    assert_eq!(advice(2, "2026-08-31"), (Advice::AllowedIf, None));
    assert_eq!(advice(2, "2026-09-01").0, Advice::AskOfficer);
}

/// The page of the entry as text, on a day.
fn page_on(day: &str) -> String {
    use std::sync::Arc;
    use vraagbaak::conversation::Conversation;
    use vraagbaak::conversation::page::entry_page;
    use vraagbaak::matching::Matcher;
    use vraagbaak::transcript::text;
    let knowledge = knowledge();
    let matcher = Arc::new(Matcher::new(&knowledge));
    let day = day.parse().unwrap();
    let conversation = Conversation::new(Arc::new(knowledge), matcher, Language::Dutch, day);
    text(&entry_page(&conversation, 0), conversation.interface(), 400)
}

#[test]
fn an_entry_says_where_it_is_overdue_and_what_holds_on_the_day() {
    let fresh = page_on("2026-11-24");
    assert!(!fresh.contains("nagekeken moeten zijn"), "{fresh}");
    assert!(fresh.contains("Wat is nagekeken: De wet."), "{fresh}");
    assert_eq!(fresh.matches("Dit geldt nu nog niet.").count(), 1, "{fresh}");
    assert_eq!(fresh.matches("Dit gold tot en met 2025-12-31.").count(), 1, "{fresh}");
    let overdue = page_on("2027-08-01");
    assert!(overdue.contains("uiterlijk 1 januari 2027"), "{overdue}");
    assert!(!overdue.contains("Dit geldt nu nog niet."), "{overdue}");
    assert!(page_on("2029-01-01").contains("te oud om op te vertrouwen"));
}
