//! The screen, driven by events and drawn into memory.

mod support;

use support::screen::Screen;
use vraagbaak::conversation::command::Remembering;
use vraagbaak::text::width::width;
use vraagbaak::tui::action::{Action, Effect, Event};
use vraagbaak::tui::theme::{Look, Theme};
use vraagbaak::tui::view::links::links;

const WINBACK: &str = "Tot wanneer mag je een oud-lid";

#[test]
fn the_first_sight_says_what_this_is() {
    let screen = Screen::new(84, 28);
    screen.shows("Stel je privacyvraag in je eigen woorden,");
    screen.shows("Bijvoorbeeld");
    screen.shows("Geen juridisch advies");
    screen.shows("Ctrl-C stoppen");
}

#[test]
fn suggestions_come_while_typing() {
    let mut screen = Screen::new(84, 24);
    screen.type_in("winbck mail ");
    screen.shows("gelezen als: winback");
    screen.shows(WINBACK);
}

#[test]
fn a_question_gets_its_answer() {
    let mut screen = Screen::new(84, 40);
    screen.ask("mag ik iemand die vorig jaar is weggegaan nog mailen?");
    screen.shows(WINBACK);
    screen.shows("HANGT ERVAN AF");
    screen.shows("Regel dit");
    let all = screen.all_text();
    for part in ["Veranderd sinds mei 2018", "Bronnen", "Nog niet gelezen door een", "https://"] {
        assert!(all.contains(part), "no {part}");
    }
}

#[test]
fn an_answer_reads_well_in_a_small_window() {
    let mut screen = Screen::new(50, 12);
    screen.ask("winback");
    screen.press(Action::PageDown);
    screen.shows("%");
}

#[test]
fn an_unclear_question_gets_choices_by_number() {
    let mut screen = Screen::new(84, 30);
    screen.ask("mag ik de ouders van leerlingen op school een mail sturen over lid worden");
    let number_of_turns = screen.model.conversation.turns().len();
    let options = screen.model.conversation.picks();
    assert!(!options.is_empty(), "no options:\n{}", screen.text());
    screen.type_in("1");
    screen.shows("Enter opent 1:");
    screen.press(Action::Submit);
    assert_eq!(screen.model.conversation.turns().len(), number_of_turns + 1);
}

#[test]
fn a_number_that_is_not_there_is_told() {
    let mut screen = Screen::new(84, 30);
    screen.ask("99");
    screen.shows("Nummer 99 is er nu niet. Kies 1 tot en met 12.");
    screen.type_in("x");
    screen.hides("Nummer 99");
}

#[test]
fn an_example_is_opened_by_number() {
    let mut screen = Screen::new(84, 30);
    screen.ask("1");
    assert_eq!(screen.model.conversation.turns().len(), 1);
    screen.shows("Antwoord");
}

#[test]
fn what_is_not_in_here_is_said_with_a_way_out() {
    let mut screen = Screen::new(84, 34);
    screen.ask("mag er een bewakingscamera in de hal van de bibliotheek hangen");
    screen.shows("Dat staat hier niet in");
    screen.shows("privacy@probiblio.nl");
    screen.shows("mailto:");
    screen.ask("/mail");
    screen.shows("Een e-mail die klaarstaat");
    screen.press(Action::Back);
    screen.shows("Dat staat hier niet in");
}

#[test]
fn personal_data_in_a_question_is_warned_about() {
    let mut screen = Screen::new(84, 30);
    screen.ask("mag ik jan@voorbeeld.nl een winback mail sturen");
    screen.shows("Je vraag lijkt persoonsgegevens te bevatten (een e-mailadres)");
}

#[test]
fn small_talk_gets_a_friendly_word() {
    let mut screen = Screen::new(84, 30);
    screen.ask("goedemorgen");
    screen.shows("Antwoord");
    screen.shows("Bijvoorbeeld");
}

#[test]
fn all_questions_can_be_browsed_and_filtered() {
    let mut screen = Screen::new(84, 24);
    screen.press(Action::Browse);
    screen.shows("Alle vragen");
    screen.type_in("winback");
    screen.shows(WINBACK);
    screen.hides("Bibliotheek op school");
    screen.type_in("qqq");
    screen.shows("Niets met deze letters");
    screen.press(Action::DeleteLine);
    screen.press(Action::Down);
    screen.press(Action::Submit);
    assert_eq!(screen.model.conversation.turns().len(), 1);
}

#[test]
fn a_suggestion_is_chosen_with_the_arrows() {
    let mut screen = Screen::new(84, 24);
    screen.type_in("winback");
    screen.press(Action::Down);
    assert_eq!(screen.model.selected, Some(0));
    screen.press(Action::Up);
    assert_eq!(screen.model.selected, None);
    screen.press(Action::Down);
    screen.press(Action::Submit);
    screen.shows(WINBACK);
}

#[test]
fn a_suggestion_is_taken_over_with_tab() {
    let mut screen = Screen::new(84, 24);
    screen.type_in("winback");
    screen.press(Action::Complete);
    assert!(screen.model.prompt.text().starts_with(WINBACK));
}

#[test]
fn help_shows_every_key_and_command() {
    let mut screen = Screen::new(84, 130);
    screen.press(Action::Help);
    for text in ["Ctrl-C", "PgDn", "/vragen", "/taal", "/stop", "Teken het scherm opnieuw"] {
        screen.shows(text);
    }
    screen.press(Action::Back);
    screen.shows("Stel je privacyvraag");
}

#[test]
fn the_language_switches_the_whole_screen() {
    let mut screen = Screen::new(84, 40);
    screen.ask("winback");
    screen.press(Action::Language);
    screen.shows("IT DEPENDS");
    screen.shows("Arrange this");
    screen.hides("Regel dit");
    screen.ask("/nl");
    screen.shows("HANGT ERVAN AF");
}

#[test]
fn without_colour_nothing_is_lost() {
    let mut screen = Screen::new(84, 40);
    screen.theme = Theme::new(false, Look::Terminal);
    screen.ask("winback");
    screen.shows("◐ HANGT ERVAN AF");
    for cell in screen.terminal.backend().buffer().content() {
        assert_eq!((cell.fg, cell.bg), Default::default(), "a colour under --color never");
    }
    screen.press(Action::Browse);
    let buffer = screen.terminal.backend().buffer();
    let chosen = buffer
        .content()
        .iter()
        .any(|cell| cell.modifier.contains(ratatui::style::Modifier::REVERSED));
    assert!(chosen, "the chosen line cannot be told");
}

#[test]
fn escape_goes_back_and_never_leaves() {
    let mut screen = Screen::new(84, 24);
    screen.press(Action::Browse);
    screen.type_in("win");
    for _ in 0..5 {
        assert!(screen.press(Action::Back).is_empty());
    }
    screen.shows("Stel je privacyvraag");
    assert!(screen.model.prompt.is_empty());
}

#[test]
fn leaving_takes_one_key() {
    let mut screen = Screen::new(84, 24);
    screen.type_in("half");
    assert!(screen.press(Action::Leave).is_empty(), "Ctrl-D must not lose what is typed");
    assert_eq!(screen.press(Action::Quit), [Effect::Quit]);
    screen.press(Action::DeleteLine);
    assert_eq!(screen.press(Action::Leave), [Effect::Quit]);
    screen.type_in("/stop");
    assert_eq!(screen.press(Action::Submit), [Effect::Quit]);
}

#[test]
fn a_pasted_text_does_not_submit() {
    let mut screen = Screen::new(84, 24);
    screen.step(Event::Insert("regel een\nregel twee\u{1b}[2J".into()));
    assert_eq!(screen.model.prompt.text(), "regel een regel twee[2J");
    assert!(screen.model.conversation.turns().is_empty());
    screen.press(Action::DeleteLine);
    screen.step(Event::Insert("x ".repeat(10_000)));
    screen.shows("Je vraag is te lang; alleen de eerste");
}

#[test]
fn a_long_question_wraps_in_the_prompt() {
    let mut screen = Screen::new(60, 24);
    screen.type_in(&"een heel lange vraag over leden die ooit zijn weggegaan ".repeat(3));
    let cursor = screen.cursor();
    assert!(usize::from(cursor.1) < 23 && cursor.0 < 60);
    screen.shows("weggegaan");
}

#[test]
fn resizing_keeps_the_place() {
    let mut screen = Screen::new(84, 24);
    screen.ask("winback");
    screen.ask("goedemorgen");
    screen.step(Event::Resize(60, 30));
    screen.shows("goedemorgen");
    screen.step(Event::Resize(30, 8));
    screen.shows("Maak het venster");
    screen.step(Event::Resize(84, 24));
    screen.shows("goedemorgen");
}

/// Every size, with everything that can stand on the screen: nothing fails, and the cursor and
/// every line stay within the screen.
#[test]
fn no_size_is_too_odd() {
    let mut screen = Screen::new(84, 24);
    screen.ask("mag ik mailen op basis van leengedrag 図書館 é 👩‍👧");
    for columns in [0, 1, 2, 10, 39, 40, 41, 50, 80, 92, 120, 200] {
        for rows in [0, 1, 2, 5, 9, 10, 11, 24, 60] {
            screen.step(Event::Resize(columns, rows));
            for action in [Action::Help, Action::Back, Action::Browse, Action::Down, Action::Back] {
                screen.press(action);
                let (x, y) = screen.cursor();
                // A screen without columns or rows has no place for a cursor: none is set.
                let none = columns == 0 || rows == 0;
                assert!(none || x < columns, "{columns}×{rows}: {x}");
                assert!(none || y < rows, "{columns}×{rows}: {y}");
            }
            screen.type_in("winback 図");
            screen.press(Action::Bottom);
            screen.press(Action::DeleteLine);
            for line in screen.lines() {
                assert!(width(&line) <= usize::from(columns), "{columns}×{rows}: {line}");
            }
        }
    }
}

/// Begins the scenario of the answer and comes to its last question.
fn walk_winback(screen: &mut Screen) {
    screen.ask("mag ik iemand die vorig jaar is weggegaan nog mailen?");
    screen.press(Action::Walk);
    screen.press(Action::Submit);
    screen.press(Action::Submit);
    screen.press(Action::Submit);
    screen.ask("24");
    screen.ask("2026-05-01");
}

#[test]
fn a_walk_asks_one_question_at_a_time() {
    let mut screen = Screen::new(84, 24);
    screen.ask("mag ik iemand die vorig jaar is weggegaan nog mailen?");
    screen.press(Action::Walk);
    screen.shows("Stap 1 van hoogstens 8");
    screen.shows("▸ 1 Nee");
    screen.press(Action::Submit);
    screen.shows("afgemeld: Nee");
    screen.shows("Uit je vraag: E-mail");
    screen.press(Action::Why);
    screen.shows("gelden andere regels");
    screen.press(Action::Left);
    screen.shows("Stap 1 van");
    screen.shows("Je antwoord was: Nee");
}

#[test]
fn an_outcome_is_a_card() {
    let mut screen = Screen::new(84, 40);
    walk_winback(&mut screen);
    screen.press(Action::Submit);
    screen.shows("◑ MAG, MITS");
    screen.shows("tot en met 30 april 2027");
    screen.hides("▸");
    screen.press(Action::Down);
    screen.shows("▸ 1 □");
    screen.press(Action::Tick);
    screen.shows("▸ 1 ☒");
    assert_eq!(screen.press(Action::Save), [Effect::Save(None)]);
    let copied = screen.press(Action::Copy);
    assert!(matches!(copied.as_slice(), [Effect::Copy(text)] if text.contains("30 april 2027")));
    screen.press(Action::Mail);
    screen.shows("Ik liep dit na");
    screen.press(Action::Back);
    screen.shows("MAG, MITS");
}

#[test]
fn an_answer_is_changed_and_what_lapses_is_told_first() {
    let mut screen = Screen::new(84, 40);
    walk_winback(&mut screen);
    screen.press(Action::Submit);
    screen.press(Action::Change);
    screen.shows("Welk antwoord wil je wijzigen?");
    screen.ask("5");
    screen.shows("Je antwoord was: 1 mei 2026");
    screen.ask("2010-01-01");
    screen.shows("vervalt een");
    screen.press(Action::Down);
    screen.press(Action::Submit);
    screen.shows("Stap 5 van");
    screen.press(Action::Submit);
    // What was there is still there.
    screen.shows("◑ MAG, MITS");
    screen.ask("/wijzig 5");
    screen.ask("2010-01-01");
    screen.press(Action::Submit);
    screen.shows("✗ MAG NIET");
    screen.ask("/wijzig 5");
    screen.ask("2026-05-01");
    screen.shows("◑ MAG, MITS");
}

#[test]
fn a_question_in_between_leads_back_to_the_walk() {
    let mut screen = Screen::new(84, 40);
    walk_winback(&mut screen);
    screen.shows("Stap 6 van");
    screen.ask("/vraag wat is een verwerkersovereenkomst");
    screen.hides("Stap 6 van");
    screen.press(Action::Submit);
    screen.shows("Stap 6 van");
    screen.ask("en mag ik ook bellen?");
    screen.press(Action::Submit);
    screen.shows("Stap 6 van");
}

#[test]
fn wrong_keys_in_a_walk_do_no_harm() {
    let mut screen = Screen::new(84, 24);
    screen.press(Action::Save);
    screen.press(Action::Change);
    screen.shows("Er is nu geen stappenplan open");
    screen.ask("/stap winback");
    screen.ask("9");
    screen.shows("staat er niet bij");
    screen.press(Action::Back);
    screen.press(Action::Back);
    screen.shows("Het stappenplan is gesloten");
    screen.ask("/stap bestaat-niet");
    screen.shows("Er is geen stappenplan");
    screen.press(Action::Back);
    screen.ask("/stap");
    screen.shows("Mag deze actie?");
    // An empty line answers no question that asks for a day.
    walk_winback_until_the_day(&mut screen);
    screen.press(Action::Submit);
    screen.shows("Stap 5 van");
    // What is typed and not chosen is asked for as such: below the question, and where one looks now.
    assert_eq!(screen.text().matches("Typ een dag, zoals").count(), 2, "{}", screen.text());
    screen.hides("Kies eerst een antwoord");
}

fn walk_winback_until_the_day(screen: &mut Screen) {
    screen.ask("/stap winback");
    screen.press(Action::Submit);
    screen.press(Action::Submit);
    screen.press(Action::Submit);
    screen.ask("24");
    screen.shows("Stap 5 van");
}

#[test]
fn a_walk_fits_every_size() {
    for (columns, rows) in [(50, 12), (40, 10), (120, 40), (200, 60)] {
        let mut screen = Screen::new(columns, rows);
        walk_winback(&mut screen);
        for _ in 0..6 {
            screen.press(Action::Down);
        }
        screen.shows("▸ 3");
        screen.press(Action::Up);
        screen.press(Action::Up);
        screen.press(Action::Submit);
        for _ in 0..12 {
            screen.press(Action::Down);
        }
        screen.shows("▸");
        screen.press(Action::Bottom);
        screen.step(Event::Resize(10, 3));
        screen.step(Event::Resize(columns, rows));
    }
}

#[test]
fn what_was_typed_before_comes_back() {
    let mut screen = Screen::new(84, 24);
    screen.ask("mag ik oud-leden mailen?");
    screen.ask("en per post?");
    screen.press(Action::Up);
    screen.shows("▌ en per post?");
    screen.press(Action::Up);
    screen.shows("▌ mag ik oud-leden mailen?");
    screen.press(Action::Up);
    screen.shows("▌ mag ik oud-leden mailen?");
    screen.press(Action::Down);
    screen.press(Action::Down);
    screen.shows("▌ Stel nog een vraag");
    screen.type_in("mag");
    screen.step(Event::Resize(84, 10));
    screen.press(Action::DeleteLine);
    screen.press(Action::PutBack);
    screen.shows("▌ mag");
    screen.press(Action::Undo);
    screen.hides("▌ mag");
}

#[test]
fn the_palette_runs_an_action_by_its_name() {
    let mut screen = Screen::new(84, 24);
    screen.type_in("half een vraag");
    screen.press(Action::Palette);
    screen.shows("Ctrl-G");
    screen.type_in("taal");
    screen.shows("Ctrl-T");
    screen.press(Action::Submit);
    screen.shows("The answers are in English now.");
    // What was being typed is still there.
    screen.shows("half een vraag");
    screen.press(Action::Palette);
    screen.type_in("xyzzy");
    screen.shows("No action with these letters");
    screen.press(Action::Submit);
    screen.press(Action::DeleteLine);
    screen.type_in("leave at");
    assert_eq!(screen.press(Action::Submit), [Effect::Quit]);
}

#[test]
fn a_question_for_a_day_is_seen_in_a_small_window() {
    let mut screen = Screen::new(50, 12);
    walk_winback_until_the_day(&mut screen);
    screen.shows("Op welke dag eindigde");
}

#[test]
fn everything_is_browsed_in_one_list() {
    let mut screen = Screen::new(84, 24);
    screen.press(Action::Browse);
    screen.type_in("winback");
    screen.shows("Stap voor stap");
    screen.shows("Een oud-lid terugwinnen (winback)");
    screen.shows("Woorden uitgelegd");
    // The next part, and the one after it; then the first again.
    screen.press(Action::Complete);
    screen.shows("▸ Een oud-lid terugwinnen (winback)");
    screen.press(Action::Complete);
    screen.shows("▸ winback");
    screen.press(Action::Complete);
    screen.shows("▸ Tot wanneer mag je een oud-lid");
    screen.press(Action::Complete);
    screen.press(Action::Submit);
    screen.shows("Stap 1 van hoogstens");
}

#[test]
fn a_word_is_explained_and_leads_back() {
    let mut screen = Screen::new(84, 24);
    screen.ask("winback");
    screen.type_in("half getypt");
    screen.press(Action::Words);
    screen.shows("In wat je nu leest");
    screen.type_in("soft");
    screen.press(Action::Submit);
    screen.shows("De uitzondering waardoor");
    screen.press(Action::Back);
    screen.shows("In wat je nu leest");
    screen.shows("▌ soft");
    screen.press(Action::Back);
    screen.shows(WINBACK);
    screen.shows("▌ half getypt");
    // From an explanation to an entry that it belongs to.
    screen.press(Action::DeleteLine);
    screen.ask("/woord soft opt-in");
    screen.shows("Lees ook");
    screen.press(Action::Down);
    screen.shows("▸ Mag je bestaande klanten");
    screen.press(Action::Submit);
    screen.shows("Antwoord:");
    assert_eq!(screen.model.conversation.turns().len(), 2);
}

#[test]
fn typing_in_an_explanation_goes_on_in_the_conversation() {
    let mut screen = Screen::new(84, 24);
    screen.ask("/woord verwerker");
    screen.shows("Woorden uitgelegd");
    screen.type_in("mag");
    screen.shows("▌ mag");
    assert!(screen.model.overlays.is_empty());
}

#[test]
fn a_word_that_is_not_there_shows_those_that_are() {
    let mut screen = Screen::new(84, 24);
    screen.ask("/woord onzinwoord");
    screen.shows("Geen woord met deze letters");
    screen.press(Action::DeleteLine);
    screen.shows("Alle woorden");
}

#[test]
fn what_is_looked_for_is_found_and_marked() {
    let mut screen = Screen::new(84, 24);
    screen.press(Action::Find);
    screen.shows("Er is nog geen gesprek");
    screen.ask("winback");
    screen.press(Action::Find);
    // Without anything typed: the contents.
    screen.shows("Bronnen");
    screen.shows("Veranderd sinds mei 2018");
    screen.type_in("SOFT OPT");
    screen.shows("soft opt-in");
    screen.press(Action::Submit);
    let hits = &screen.model.hits;
    assert!(hits.len() > 3, "{hits:?}");
    let row = hits[0].row;
    let seen = screen.model.scroll..screen.model.scroll + screen.model.body_rows();
    assert!(seen.contains(&row), "{row} is not in {seen:?}");
    // One step back takes the marks away, and nothing else.
    screen.press(Action::Back);
    assert!(screen.model.hits.is_empty());
    screen.ask("/zoek nergens te vinden");
    screen.shows("Dit staat niet in het gesprek");
}

#[test]
fn a_part_of_an_answer_is_gone_to_by_its_heading() {
    let mut screen = Screen::new(84, 24);
    screen.ask("winback");
    screen.press(Action::Find);
    screen.press(Action::Down);
    for _ in 0..20 {
        if screen.text().contains("▸   Bronnen") {
            break;
        }
        screen.press(Action::Down);
    }
    screen.shows("▸   Bronnen");
    screen.press(Action::Submit);
    screen.shows("[1] ");
}

#[test]
fn help_shows_what_works_now_and_can_be_searched() {
    let mut screen = Screen::new(84, 40);
    screen.press(Action::Help);
    screen.shows("Nu");
    screen.shows("Stel de vraag of kies het nummer");
    screen.hides("Vink aan, of haal het vinkje weg");
    screen.type_in("bewaar");
    screen.shows("/bewaar");
    screen.hides("Stel de vraag of kies het nummer");
    screen.press(Action::Back);
    // At an outcome other things matter.
    walk_winback(&mut screen);
    screen.press(Action::Submit);
    screen.press(Action::Help);
    let text = screen.text();
    let now = text.split("Opdrachten die je kunt typen").next().unwrap();
    assert!(now.contains("Vink aan, of haal het vinkje weg"), "{text}");
    // A line of the help does what it says.
    screen.type_in("wissel van taal");
    screen.press(Action::Submit);
    screen.shows("The answers are in English now.");
}

#[test]
fn help_finds_a_key_by_its_name() {
    let mut screen = Screen::new(84, 24);
    screen.press(Action::Help);
    screen.type_in("ctrl-t");
    screen.shows("Wissel van taal");
}

#[test]
fn an_earlier_question_is_found_by_a_part_of_it() {
    let mut screen = Screen::new(84, 24);
    screen.press(Action::Earlier);
    screen.shows("Je hebt nog niets getypt");
    screen.ask("mag ik oud-leden mailen?");
    screen.ask("mag een bureau onze leden bellen?");
    screen.press(Action::Earlier);
    screen.type_in("oud");
    screen.hides("bureau");
    screen.press(Action::Submit);
    assert_eq!(screen.model.prompt.text(), "mag ik oud-leden mailen?");
}

#[test]
fn commands_are_suggested_behind_a_slash() {
    let mut screen = Screen::new(84, 24);
    screen.type_in("/w");
    screen.shows("/woord");
    screen.shows("/waarom");
    screen.press(Action::Down);
    screen.press(Action::Complete);
    assert_eq!(screen.model.prompt.text(), "/woord ");
    screen.type_in("verwerker");
    screen.press(Action::Submit);
    screen.shows("Een bedrijf of organisatie");
}

#[test]
fn the_colours_are_chosen_by_key_and_by_name() {
    let mut screen = Screen::new(84, 24);
    assert_eq!(screen.press(Action::Theme), [Effect::PreferLook(Look::Light)]);
    screen.shows("Kleuren: licht.");
    screen.type_in("/kleuren donker");
    assert_eq!(screen.press(Action::Submit), [Effect::PreferLook(Look::Dark)]);
    assert_eq!(screen.model.look, Look::Dark);
    screen.ask("/kleuren roze");
    let told = screen.model.notice.clone().unwrap();
    assert!(
        told.ends_with("van je terminal, licht, donker, hoog contrast, zonder kleur."),
        "{told}"
    );
    assert_eq!(screen.model.look, Look::Dark);
}

#[test]
fn a_wide_screen_shows_the_contents_beside_the_conversation() {
    let mut screen = Screen::new(109, 40);
    screen.ask("winback");
    screen.hides("In dit gesprek");
    screen.step(Event::Resize(110, 40));
    screen.shows("In dit gesprek");
    screen.shows("Onderwerpen");
    let marked = |screen: &Screen, title: &str| {
        let lines = screen.lines();
        let beside = lines.iter().filter_map(|line| line.split_once('│').map(|(_, side)| side));
        beside.map(str::to_owned).any(|side| side.contains(&format!("· {title}")))
    };
    for _ in 0..40 {
        if marked(&screen, "Het antwoord") {
            break;
        }
        screen.press(Action::LineDown);
    }
    assert!(marked(&screen, "Het antwoord"), "{}", screen.text());
    screen.press(Action::Walk);
    screen.shows("Stap 1 van hoogstens");
}

#[test]
fn what_is_asked_for_is_kept_and_told() {
    let mut screen = Screen::new(84, 30);
    screen.type_in("/onthoud 7");
    assert_eq!(screen.press(Action::Submit), [Effect::Remember(Remembering::Days(7))]);
    screen.step(Event::Remembered(Some(7)));
    screen.shows("Vragen blijven 7 dagen op deze computer");
    screen.type_in("mag ik oud-leden mailen?");
    let asked = screen.press(Action::Submit);
    assert_eq!(asked, [Effect::Keep("mag ik oud-leden mailen?".into())]);
    // An answer to a walk, a number and a command are no questions.
    screen.ask("/stap winback");
    screen.type_in("nee");
    assert!(screen.press(Action::Submit).is_empty());
    screen.type_in("/vergeet");
    assert_eq!(screen.press(Action::Submit), [Effect::Forget]);
    screen.press(Action::Earlier);
    screen.shows("Je hebt nog niets getypt");
    screen.ask("/onthoud altijd");
    screen.shows("Typ een aantal dagen");
}

#[test]
fn the_answer_is_copied_and_the_conversation_saved() {
    let mut screen = Screen::new(84, 30);
    screen.press(Action::Copy);
    screen.shows("Er is nog niets om te kopiëren");
    screen.press(Action::Save);
    screen.shows("Er is nog niets om te bewaren");
    screen.ask("winback");
    let copied = screen.press(Action::Copy);
    let [Effect::Copy(text)] = copied.as_slice() else { panic!("{copied:?}") };
    assert!(text.contains("Oordeel: hangt ervan af") && !text.contains("/woord"), "{text}");
    screen.type_in("/kopieer markdown");
    let copied = screen.press(Action::Submit);
    let [Effect::Copy(text)] = copied.as_slice() else { panic!("{copied:?}") };
    assert!(text.contains("## ") && text.contains("- [ ] "), "{text}");
    assert_eq!(screen.press(Action::Save), [Effect::SaveConversation(None)]);
    screen.type_in("/gesprek vragen.html");
    let name = Some("vragen.html".to_owned());
    assert_eq!(screen.press(Action::Submit), [Effect::SaveConversation(name)]);
}

#[test]
fn links_lead_to_the_whole_address() {
    let mut screen = Screen::new(50, 30);
    screen.ask("winback");
    screen.press(Action::Bottom);
    for _ in 0..12 {
        screen.press(Action::PageUp);
        let area = screen.terminal.backend().buffer().area;
        for link in links(&screen.model, area) {
            let address = &link.address;
            assert!(address.starts_with("http") || address.starts_with("mailto:"), "{address}");
            assert!(address.contains(&link.text) || link.text.starts_with("http"), "{link:?}");
            let buffer = screen.terminal.backend().buffer();
            let drawn: String = (link.at.0..link.at.0 + link.columns)
                .map(|column| buffer[(column, link.at.1)].symbol())
                .collect();
            assert_eq!(drawn, link.text);
        }
    }
    let broken = links_of_answer(&mut screen);
    assert!(broken, "no address was broken over two rows");
}

/// Whether an address stands on two rows, both leading to the whole of it.
fn links_of_answer(screen: &mut Screen) -> bool {
    screen.press(Action::Top);
    for _ in 0..60 {
        let area = screen.terminal.backend().buffer().area;
        let found = links(&screen.model, area);
        if found.windows(2).any(|pair| pair[0].address == pair[1].address) {
            return true;
        }
        screen.press(Action::PageDown);
    }
    false
}

#[test]
fn ascii_is_all_there_is_where_that_is_asked() {
    let mut screen = Screen::new(120, 40);
    screen.model.is_ascii = true;
    for step in ["winback", "/stap winback", "/vragen", "/help", "één 図書館 👩‍👧"] {
        screen.ask(step);
        assert!(screen.text().is_ascii(), "{}", screen.text());
    }
    screen.press(Action::Help);
    screen.shows("pijl-neer");
}

#[test]
fn a_question_without_an_answer_is_for_the_inbox_and_its_line_is_shown() {
    let mut screen = Screen::new(84, 40);
    screen.type_in("mag er een bewakingscamera in de hal hangen");
    let effects = screen.press(Action::Submit);
    assert!(effects.contains(&Effect::Unanswered), "{effects:?}");
    screen.hides("In het postvak");
    screen.step(Event::InInbox("{\"question\":\"mag er\"}".to_owned()));
    screen.shows("In het postvak: {\"question\":\"mag er\"}");
    screen.press(Action::PageDown);
    assert!(screen.all_text().contains("In het postvak: {\"question\":\"mag er\"}"));
    let question = screen.model.conversation.unanswered(support::TODAY);
    assert!(question.is_none(), "it would come in twice");
}

#[test]
fn an_answer_is_marked_by_key_by_command_and_from_the_palette() {
    let mut screen = Screen::new(84, 40);
    screen.type_in("winback");
    let effects = screen.press(Action::Submit);
    assert!(!effects.contains(&Effect::Unanswered));
    assert_eq!(screen.press(Action::NotHelpful), [Effect::NotHelpful]);
    screen.type_in("/niet-goed");
    assert_eq!(screen.press(Action::Submit), [Effect::NotHelpful]);
    screen.press(Action::Palette);
    screen.type_in("niet helpt");
    screen.shows("Meld dat het antwoord niet helpt");
    assert_eq!(screen.press(Action::Submit), [Effect::NotHelpful]);
}

#[test]
fn the_inbox_is_opened_by_a_command_and_the_first_sight_tells() {
    let mut screen = Screen::new(84, 40);
    screen.type_in("/postvak");
    assert_eq!(screen.press(Action::Submit), [Effect::Inbox(Remembering::Days(90))]);
    screen.step(Event::Inbox(Some(90)));
    screen.shows("Het postvak staat aan: een vraag zonder goed antwoord blijft 90 dagen");
    screen.hides("geen vraag wordt bewaard");
    screen.type_in("/inbox off");
    assert_eq!(screen.press(Action::Submit), [Effect::Inbox(Remembering::Off)]);
    screen.step(Event::Inbox(None));
    screen.shows("geen vraag wordt bewaard");
    screen.ask("/postvak nooit");
    screen.shows("Typ een aantal dagen van 1 tot en met 365");
}

#[test]
fn what_is_marked_is_the_question_that_led_to_the_answer() {
    use vraagbaak::conversation::inbox::Marked;
    use vraagbaak::inbox::Reason;
    let marked = |screen: &Screen| match screen.model.conversation.not_helped(support::TODAY) {
        Marked::Question(question) => question,
        other => panic!("{other:?}"),
    };
    let mut screen = Screen::new(84, 40);
    let nothing = screen.model.conversation.not_helped(support::TODAY);
    assert_eq!(nothing, Marked::Nothing);
    screen.ask("winback na opzegging");
    let question = marked(&screen);
    assert_eq!((question.got.as_deref(), question.reason), (Some("winback"), Reason::NotHelpful));
    // Opened from the list, it answers no question.
    let cookies = screen.model.conversation.knowledge().position_of("cookies").unwrap();
    screen.model.conversation.open(cookies);
    assert_eq!(screen.model.conversation.not_helped(support::TODAY), Marked::Nothing);
    // On its own: what was asked before would be its context.
    let mut screen = Screen::new(84, 40);
    screen.ask("mag ik mailen");
    assert_eq!(marked(&screen).got, None, "a choice gives no one answer");
    screen.ask("1");
    let question = marked(&screen);
    assert!(question.question == "mag ik mailen" && question.got.is_some());
    screen.model.conversation.is_in_inbox("x".to_owned());
    assert_eq!(screen.model.conversation.not_helped(support::TODAY), Marked::Already);
    screen.ask("goedemorgen");
    assert_eq!(screen.model.conversation.not_helped(support::TODAY), Marked::Nothing);
}
