//! What is the library's own is shown as such, wherever it is shown; what is central stays whole.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde_json::json;
use vraagbaak::conversation::Conversation;
use vraagbaak::conversation::element::Element;
use vraagbaak::conversation::page::{entry_page, page};
use vraagbaak::conversation::pick::Pick;
use vraagbaak::conversation::welcome::welcome;
use vraagbaak::guide::{Answers, Tree, Value};
use vraagbaak::interface::Interface;
use vraagbaak::language::Language;
use vraagbaak::publication::{Format, publish};
use vraagbaak::record::replay::{read, replay};
use vraagbaak::record::{Record, markdown, record};
use vraagbaak::tui::action::Action;
use vraagbaak::{content, report, transcript};

use crate::desk::{Desk, LIBRARY};
use crate::support::markup::{headings_skip_no_level, is_well_formed};
use crate::support::screen::Screen;
use crate::support::{self, TODAY};

const POLICY: &str = "Eigen beleid van Bibliotheek Aa en Dal";
const CHANGED: &str = "De centrale tekst is veranderd sinds dit beleid werd geschreven.";

fn dutch() -> Conversation {
    Desk::new().conversation(Language::Dutch)
}

/// A desk on which the central entry changed after the policy was written.
fn changed() -> Desk {
    let mut desk = Desk::new();
    desk.change_central("questions/mailen.yaml", "als ze dat goedvonden", "soms");
    desk
}

fn entry(conversation: &Conversation, id: &str) -> Vec<Element> {
    entry_page(conversation, conversation.knowledge().position_of(id).unwrap())
}

fn text(conversation: &Conversation, elements: &[Element]) -> String {
    transcript::text(elements, conversation.interface(), 80)
}

#[test]
fn a_policy_stands_apart_below_the_whole_central_answer() {
    let desk = Desk::new();
    let conversation = desk.conversation(Language::Dutch);
    let own = entry(&conversation, "mailen");
    let apart: Vec<usize> =
        (0..own.len()).filter(|place| matches!(own[*place], Element::Apart { .. })).collect();
    assert_eq!(apart.len(), 1, "{own:#?}");
    // Without it and the line that points to it, the page is that of the central content alone.
    let mut rest = own.clone();
    rest.remove(apart[0]);
    let points =
        |element: &Element| matches!(element, Element::Note(text) if text.contains(LIBRARY));
    assert_eq!(rest.iter().filter(|element| points(element)).count(), 1);
    rest.retain(|element| !points(element));
    let knowledge = content::from_files(&desk.central).unwrap().knowledge;
    let matcher = vraagbaak::matching::Matcher::new(&knowledge);
    let central = Conversation::new(knowledge.into(), matcher.into(), Language::Dutch, TODAY);
    assert_eq!(rest, entry(&central, "mailen"));
    // Below it only what leads on.
    let shown = text(&conversation, &own);
    let (above, below) = shown.split_once(&format!("\n{POLICY}:\n")).unwrap();
    assert!(above.contains("Oordeel: mag, mits") && above.contains("Gelezen en goedgekeurd"));
    let expected = "  Wij mailen oud-leden nooit.\n  - Ook niet met toestemming.\n\n  Bronnen:\n  \
                    [1] Besluit over oud-leden, punt 3 · 2026-09-01\n      https://aaendal.example/b\n  \
                    Gelezen en goedgekeurd op 2026-10-01 door bestuur.\nEinde van: ";
    assert!(below.starts_with(expected), "{below}");
}

#[test]
fn a_policy_on_a_text_that_changed_since_says_so_where_it_is_read() {
    let conversation = changed().conversation(Language::Dutch);
    let shown = text(&conversation, &entry(&conversation, "mailen"));
    let (above, below) = shown.split_once(&format!("\n{POLICY}:\n")).unwrap();
    assert!(below.starts_with(&format!("  Let op: {CHANGED}")), "{below}");
    assert!(!above.contains(CHANGED));
    let conversation = dutch();
    let shown = text(&conversation, &entry(&conversation, "mailen"));
    assert!(!shown.contains(CHANGED));
}

#[test]
fn a_policy_that_is_overdue_says_so() {
    let knowledge = Desk::new().knowledge();
    let matcher = vraagbaak::matching::Matcher::new(&knowledge);
    let day = jiff::civil::date(2027, 10, 2);
    let conversation = Conversation::new(knowledge.into(), matcher.into(), Language::Dutch, day);
    let shown = text(&conversation, &entry(&conversation, "mailen"));
    let (_, below) = shown.split_once(&format!("\n{POLICY}:\n")).unwrap();
    assert!(below.starts_with("  Let op: Deze tekst had uiterlijk 1 oktober 2027"), "{below}");
}

#[test]
fn an_added_entry_says_so_at_its_head_and_lists_mark_what_is_own() {
    let mut conversation = dutch();
    let shown = text(&conversation, &entry(&conversation, "aardvarken"));
    let expected = "Antwoord: Mag de naam van het aardvarken in een mail?\nEigen vraag van \
                    Bibliotheek Aa en Dal.\n";
    assert!(shown.starts_with(expected), "{shown}");
    assert!(shown.contains("Loop stap voor stap: Een aardvarken op bezoek (eigen stappenplan)"));
    assert!(shown.contains("Mag je oud-leden mailen? (eigen beleid)"), "{shown}");
    let interface = conversation.interface();
    let list = report::list::list(conversation.knowledge(), interface, 80);
    assert!(list.contains("Mag de naam van het aardvarken in een mail? (eigen vraag)"), "{list}");
    assert!(list.contains("Mag je oud-leden mailen? (eigen beleid)"), "{list}");
    // Phrasings alone are nothing to read.
    assert!(list.contains("Mag een foto online?\n"), "{list}");
    let shown = text(&conversation, &welcome(&conversation));
    assert!(shown.contains("Met eigen vragen en eigen beleid van Bibliotheek Aa en Dal."));
    assert!(shown.contains("Een aardvarken op bezoek (eigen stappenplan)"), "{shown}");
    conversation.list_walks();
    let shown = text(&conversation, &page(&conversation, conversation.turns().last().unwrap()));
    assert!(shown.contains("Een aardvarken op bezoek (eigen stappenplan)\n"), "{shown}");
}

#[test]
fn without_a_folder_nothing_speaks_of_one() {
    let conversation = support::conversation(Language::Dutch);
    let mut shown = text(&conversation, &welcome(&conversation));
    for place in 0..conversation.knowledge().entries.len() {
        shown.push_str(&text(&conversation, &entry_page(&conversation, place)));
    }
    shown.push_str(&report::list::list(conversation.knowledge(), conversation.interface(), 80));
    for word in ["Eigen beleid", "Eigen vraag", "(eigen", "eigen beleid van"] {
        assert!(!shown.contains(word), "{word}");
    }
}

#[test]
fn whoever_reads_english_reads_what_the_library_wrote() {
    let conversation = Desk::new().conversation(Language::English);
    let shown = text(&conversation, &entry(&conversation, "mailen"));
    assert!(shown.contains("Yes, if they agreed."), "{shown}");
    assert!(shown.contains("Own policy of Bibliotheek Aa en Dal:\n  Wij mailen oud-leden nooit."));
}

#[test]
fn the_contact_is_that_of_the_library_and_says_so() {
    let mut conversation = dutch();
    conversation.ask("hoe wordt het weer morgen");
    let turn = conversation.turns().last().unwrap();
    let shown = text(&conversation, &page(&conversation, turn));
    assert!(shown.contains("De privacy-officer van Aa en Dal"), "{shown}");
    assert!(shown.contains("Deze e-mail gaat naar het contact van Bibliotheek Aa en Dal."));
    assert!(shown.contains("Aan: privacy@aaendal.example") && !shown.contains("centraal@"));
    let asked = report::json::asked(&conversation, turn).unwrap();
    assert_eq!(asked["mail"]["to"], "privacy@aaendal.example");
    // The central contact is nobody's in particular.
    let mut desk = Desk::new();
    desk.keep(&["overlay.yaml"]);
    let contact = "contact:\n  name: {nl: De privacy-officer van Aa en Dal}\n  email: privacy@aaendal.example\n";
    desk.change("overlay.yaml", contact, "");
    let mut conversation = desk.conversation(Language::Dutch);
    conversation.ask("hoe wordt het weer morgen");
    let shown = text(&conversation, &page(&conversation, conversation.turns().last().unwrap()));
    assert!(shown.contains("centraal@voorbeeld.nl") && !shown.contains("het contact van"));
}

#[test]
fn json_says_whose_each_thing_is() {
    let conversation = changed().conversation(Language::Dutch);
    let (knowledge, interface) = (conversation.knowledge(), conversation.interface());
    let of = |id: &str| report::json::entry(knowledge, interface, knowledge.entry(id).unwrap());
    let central = of("mailen");
    assert_eq!(central["origin"], json!(null));
    assert_eq!(central["version"], json!(knowledge.entry("mailen").unwrap().version));
    let policy = &central["own_policy"];
    let keys: Vec<_> = policy.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["library", "entry", "text", "on", "is_outdated", "sources", "review"]);
    assert_eq!((&policy["library"], &policy["is_outdated"]), (&json!(LIBRARY), &json!(true)));
    assert_eq!(policy["text"], "Wij mailen oud-leden **nooit**.\n\n- Ook niet met toestemming.");
    assert_eq!(policy["sources"][0]["ref"], "besluit");
    assert_eq!(policy["review"]["due"], "2027-10-01");
    assert_eq!(central["contact"]["origin"], json!({"library": LIBRARY}));
    let own = of("aardvarken");
    assert_eq!(own["origin"], json!({"library": LIBRARY}));
    assert_eq!((&own["own_policy"], &of("fotos")["own_policy"]), (&json!(null), &json!(null)));
    let list = report::json::list(knowledge, interface);
    let marks: Vec<_> = list
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| (entry["origin"].is_object(), entry["has_own_policy"] == json!(true)))
        .collect();
    assert_eq!(marks, [(true, false), (false, true), (false, false)]);
}

/// The answers of a walk, each the option at this place.
fn answers(options: &[usize]) -> Answers {
    let placed = options.iter().enumerate();
    placed.fold(Answers::default(), |answers, (place, option)| {
        answers.with(place, Value::Option(*option))
    })
}

fn recorded(conversation: &Conversation, id: &str, options: &[usize]) -> Record {
    let knowledge = conversation.knowledge();
    let tree = Tree::new(knowledge.scenario(id).unwrap());
    record(knowledge, &tree, &answers(options), (TODAY, &[]), conversation.interface()).unwrap()
}

#[test]
fn whoever_walks_meets_the_policy_at_the_outcome() {
    let mut conversation = changed().conversation(Language::Dutch);
    let walk = conversation.knowledge().scenario_position("mailen").unwrap();
    conversation.pick(Pick::Walk(walk));
    conversation.pick(Pick::Answer(Value::Option(0)));
    let shown = text(&conversation, &page(&conversation, conversation.turns().last().unwrap()));
    let title = format!("{POLICY} bij: Mag je oud-leden mailen?:\n  Let op: {CHANGED}");
    assert!(shown.contains(&title), "{shown}");
    let below = "Bibliotheek Aa en Dal heeft hierover eigen beleid. Dat staat onder deze uitkomst.";
    assert!(shown.replace('\n', " ").contains(below), "{shown}");
    assert!(shown.contains("Oordeel: mag\n"), "no policy changes a verdict: {shown}");
    let tree = conversation.tree(walk).unwrap();
    let (knowledge, interface) = (conversation.knowledge(), conversation.interface());
    let walked = report::walk::walk(knowledge, &tree, &answers(&[0]), TODAY, interface);
    assert_eq!(walked["origin"], json!(null));
    assert_eq!(walked["outcome"]["own_policies"][0]["entry"], "mailen");
    // An outcome that sends to the entry shows it too, in the library's own scenario.
    let walk = knowledge.scenario_position("aardvarken").unwrap();
    let walked = report::walk::walk(
        knowledge,
        &conversation.tree(walk).unwrap(),
        &answers(&[1]),
        TODAY,
        interface,
    );
    assert_eq!(walked["origin"], json!({"library": LIBRARY}));
    assert_eq!(walked["outcome"]["own_policies"][0]["entry"], "mailen");
    let walked = report::walk::walk(
        knowledge,
        &conversation.tree(walk).unwrap(),
        &answers(&[0]),
        TODAY,
        interface,
    );
    assert_eq!(walked["outcome"]["own_policies"], json!([]));
}

#[test]
fn an_own_scenario_says_so_at_its_start_and_its_end() {
    let mut conversation = dutch();
    let walk = conversation.knowledge().scenario_position("aardvarken").unwrap();
    conversation.pick(Pick::Walk(walk));
    let shown = |conversation: &Conversation| {
        text(conversation, &page(conversation, conversation.turns().last().unwrap()))
    };
    assert!(shown(&conversation).contains("Eigen stappenplan van Bibliotheek Aa en Dal."));
    conversation.pick(Pick::Answer(Value::Option(0)));
    assert!(shown(&conversation).contains("Eigen stappenplan van Bibliotheek Aa en Dal."));
    // Whoever does not know what to ask is led to the central one.
    let first = conversation.walks()[0];
    assert_eq!(conversation.knowledge().scenarios[first].id, "wat-nu");
}

#[test]
fn a_record_keeps_the_policy_and_whose_the_scenario_is() {
    let conversation = changed().conversation(Language::Dutch);
    let made = recorded(&conversation, "mailen", &[0]);
    let policy = &made.own_policies[0];
    assert_eq!((&*policy.library, &*policy.entry), (LIBRARY, "mailen"));
    assert!(policy.caveat.starts_with(CHANGED), "{}", policy.caveat);
    assert_eq!(made.scenario.library, "");
    let written = markdown(&made, conversation.interface());
    let quoted = format!(
        "## {POLICY} bij: Mag je oud-leden mailen?\n\n> {CHANGED} Vraag na of het \
                          nog klopt.\n>\n> Wij mailen oud-leden **nooit**.\n>\n> - Ook niet"
    );
    assert!(written.contains(&quoted), "{written}");
    let (again, _) = read(&made.json()).unwrap();
    assert_eq!(again, made);
    let own = recorded(&conversation, "aardvarken", &[0]);
    assert_eq!((&*own.scenario.library, own.own_policies.len()), (LIBRARY, 0));
    let written = markdown(&own, conversation.interface());
    assert!(written.contains("- Eigen stappenplan van Bibliotheek Aa en Dal.\n"), "{written}");
    let report = replay(conversation.knowledge(), &made, (TODAY, TODAY), conversation.interface());
    assert!(report.is_same());
}

/// A record of before libraries had folders can still be read.
#[test]
fn a_record_without_policies_is_read() {
    let made = recorded(&dutch(), "mailen", &[0]);
    let mut old = serde_json::to_value(&made).unwrap();
    old.as_object_mut().unwrap().remove("own_policies");
    old["scenario"].as_object_mut().unwrap().remove("library");
    let (read, _) = read(&old.to_string()).unwrap();
    assert!(read.own_policies.is_empty() && read.scenario.library.is_empty());
}

#[test]
fn the_screen_draws_a_line_beside_the_policy_and_finds_words_in_it() {
    let mut screen = Screen::of(dutch(), 80, 40);
    screen.shows("Met eigen vragen en eigen beleid van Bibliotheek Aa en Dal.");
    screen.ask("mail naar opzeggers");
    screen.shows("Bibliotheek Aa en Dal heeft hierover eigen beleid.");
    let shown = screen.all_text();
    for line in [POLICY, "Wij mailen oud-leden nooit.", "• Ook niet met toestemming."] {
        let row = shown.lines().find(|row| row.contains(line));
        let row = row.unwrap_or_else(|| panic!("no {line} in\n{shown}"));
        assert!(row.trim_start().starts_with('│'), "{row}");
    }
    let central = shown.lines().find(|row| row.contains("Ja, als ze dat goedvonden.")).unwrap();
    assert!(!central.contains('│'));
    // Words on both sides of the end of a row are found as words of one text.
    let mut narrow = Screen::of(dutch(), 40, 30);
    narrow.ask("mail naar opzeggers");
    narrow.press(Action::Find);
    narrow.type_in("beleid van bibliotheek aa en dal");
    narrow.shows("▸ Eigen beleid van Bibliotheek Aa\n");
    screen.press(Action::Browse);
    screen.shows("Mag je oud-leden mailen? (eigen beleid)");
    screen.type_in("eigen");
    screen.shows("Mag de naam van het aardvarken in een mail? (eigen vraag)");
    screen.shows("Een aardvarken op bezoek (eigen stappenplan)");
    screen.hides("Mag een foto online?");
}

/// What stands in quotations of Markdown, and what stands outside them.
fn quoted(markdown: &str) -> (String, String) {
    let (mut inside, mut outside, mut depth) = (String::new(), String::new(), 0);
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::BlockQuote(_)) => depth += 1,
            Event::End(TagEnd::BlockQuote(_)) => depth -= 1,
            Event::Text(text) if depth > 0 => inside.push_str(&text),
            Event::Text(text) => outside.push_str(&text),
            _ => {}
        }
    }
    (inside, outside)
}

#[test]
fn what_is_kept_of_a_conversation_sets_the_policy_apart() {
    let mut conversation = dutch();
    conversation.ask("mail naar opzeggers");
    let written = transcript::conversation_markdown(&conversation);
    let (inside, outside) = quoted(&written);
    assert!(inside.contains(POLICY) && inside.contains("Wij mailen oud-leden"), "{written}");
    assert!(!outside.contains("Wij mailen oud-leden") && outside.contains("goedvonden"));
    assert!(inside.contains("Besluit over oud-leden") && !inside.contains("De wet"));
    let html = transcript::html(&conversation);
    is_well_formed(&html);
    headings_skip_no_level(&html);
    let (_, group) = html.split_once("role=\"group\" aria-label=\"").unwrap();
    let (group, _) = group.split_once("</section>").unwrap();
    assert!(group.starts_with(POLICY) && group.contains("<strong>nooit</strong>"), "{group}");
    assert!(!group.contains("goedvonden"));
}

#[test]
fn what_is_published_shows_it_too() {
    let conversation = changed().conversation(Language::Dutch);
    let html = publish(&conversation, Format::Html, None);
    is_well_formed(&html);
    headings_skip_no_level(&html);
    let markdown = publish(&conversation, Format::Markdown, None);
    for page in [&html, &markdown] {
        for text in [
            "Met eigen vragen en eigen beleid van Bibliotheek Aa en Dal.",
            "Eigen vraag van Bibliotheek Aa en Dal.",
            "Eigen stappenplan van Bibliotheek Aa en Dal.",
            POLICY,
            CHANGED,
            "Dit is het contact van Bibliotheek Aa en Dal.",
            "Besluit over oud-leden",
        ] {
            assert!(page.contains(text), "{text}");
        }
        for marked in ["(eigen vraag)", "(eigen beleid)", "(eigen stappenplan)"] {
            assert!(page.replace('\\', "").contains(marked), "{marked}");
        }
    }
    let (inside, outside) = quoted(&markdown);
    assert!(inside.contains("Wij mailen oud-leden") && !outside.contains("Wij mailen oud-leden"));
    // Once at the entry, once below the scenario that goes with it.
    assert_eq!(html.matches("role=\"group\"").count(), 2);
    let interface = Interface::new(Language::Dutch, None);
    let title = [("library", LIBRARY.into()), ("question", "Mag je oud-leden mailen?".into())];
    assert!(html.contains(&interface.say_with("own-policy-on", &title)));
    let place = conversation.knowledge().scenario_position("mailen");
    let one = publish(&conversation, Format::Html, place);
    assert_eq!(one.matches("role=\"group\"").count(), 1);
}
