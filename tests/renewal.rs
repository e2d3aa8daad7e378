//! Content that changes in the middle of a conversation: what was said stays, a walk keeps its place,
//! what is asked from now on comes from the new content.

mod support;

use std::sync::Arc;

use support::TODAY;
use support::animals::{BIRDS, CATS, DOGS, GLOSSARY, WALK, files};
use support::screen::Screen;
use vraagbaak::comparison::counts;
use vraagbaak::content;
use vraagbaak::conversation::hearing::Heard;
use vraagbaak::conversation::inbox::Marked;
use vraagbaak::conversation::renewal::Renewal;
use vraagbaak::conversation::{Conversation, Said};
use vraagbaak::knowledge::problem::Problem;
use vraagbaak::language::Language;
use vraagbaak::matching::Matcher;
use vraagbaak::transcript::conversation_markdown;
use vraagbaak::tui::action::{Action, Event};

fn loaded(changed: &[(&str, &str)]) -> vraagbaak::knowledge::load::Loaded {
    content::from_files(&files(changed)).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn renewal(old: &Conversation, changed: &[(&str, &str)]) -> Renewal {
    let knowledge = loaded(changed).knowledge;
    let counts = counts(old.knowledge(), &knowledge);
    let matcher = Arc::new(Matcher::new(&knowledge));
    Renewal { knowledge: Arc::new(knowledge), matcher, warnings: Vec::new(), counts }
}

fn conversation() -> Conversation {
    let knowledge = loaded(&[]).knowledge;
    let matcher = Arc::new(Matcher::new(&knowledge));
    Conversation::new(Arc::new(knowledge), matcher, Language::Dutch, TODAY)
}

fn screen() -> Screen {
    Screen::of(conversation(), 84, 40)
}

fn renew(screen: &mut Screen, changed: &[(&str, &str)]) {
    let renewal = renewal(&screen.model.conversation, changed);
    assert!(screen.step(Event::Renewed(renewal)).is_empty());
}

fn problems(changed: &[(&str, &str)]) -> Vec<Problem> {
    content::from_files(&files(changed)).expect_err("the content should be wrong")
}

/// A text stands on the screen, over as many rows as it takes.
#[track_caller]
fn says(screen: &Screen, text: &str) {
    let shown = screen.text().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(shown.contains(text), "no \"{text}\" in\n{}", screen.text());
}

/// The entry that is shown last, by its identifier.
fn last_entry(conversation: &Conversation) -> &str {
    let Said::Entry { entry, .. } = conversation.turns().last().unwrap().said else {
        panic!("no entry")
    };
    &conversation.knowledge().entries[entry].id
}

#[test]
fn what_was_said_stays_and_an_empty_line_says_what_it_is_now() {
    let mut screen = screen();
    screen.ask("mag mijn hond mee");
    screen.shows("Honden mogen mee.");
    let changed = DOGS.replace("Honden mogen mee", "Honden mogen aan de lijn mee");
    renew(&mut screen, &[("questions/honden.yaml", &changed)]);
    screen.shows("Inhoud opnieuw geladen. Vragen: 1 veranderd.");
    screen.shows("Honden mogen mee.");
    screen.hides("aan de lijn");
    screen.press(Action::LineDown);
    screen.hides("Inhoud opnieuw geladen");
    screen.shows("Hierboven staat de oude tekst.");
    screen.type_in("x");
    screen.hides("Hierboven staat de oude tekst.");
    screen.press(Action::DeleteLine);
    screen.press(Action::Submit);
    screen.shows("Honden mogen aan de lijn mee.");
    screen.hides("Hierboven staat de oude tekst.");
    assert_eq!(screen.model.conversation.turns().len(), 2);
    screen.press(Action::Submit);
    assert_eq!(screen.model.conversation.turns().len(), 2, "nothing is otherwise any more");
    let kept = conversation_markdown(&screen.model.conversation);
    assert!(kept.contains("Honden mogen mee.") && kept.contains("Honden mogen aan de lijn mee."));
}

#[test]
fn what_looks_the_same_is_not_called_old() {
    let mut screen = screen();
    screen.ask("mag mijn hond mee");
    renew(&mut screen, &[("questions/vogels.yaml", &BIRDS.replace("kooi", "mand"))]);
    screen.hides("Hierboven staat de oude tekst.");
    renew(&mut screen, &[("questions/vogels.yaml", &BIRDS.replace("kooi", "mand"))]);
    screen.shows("De teksten zijn hetzelfde gebleven.");
    assert_eq!(screen.model.conversation.hear(""), Heard::Nothing);
}

#[test]
fn a_question_without_an_answer_finds_the_one_that_was_written_for_it() {
    let mut screen = screen();
    let before = DOGS.replace(", vogels", "");
    renew(&mut screen, &[("questions/vogels.yaml", ""), ("questions/honden.yaml", &before)]);
    screen.ask("mag mijn parkiet mee");
    screen.hides("Vogels in een kooi");
    renew(&mut screen, &[]);
    screen.shows("Vragen: 1 erbij");
    screen.press(Action::Submit);
    screen.shows("Vogels in een kooi mogen mee.");
}

#[test]
fn what_is_said_earlier_follows_the_language() {
    let mut screen = screen();
    screen.ask("mag mijn hond mee");
    let changed = DOGS.replace("Dogs may come", "Dogs may come on a lead");
    renew(&mut screen, &[("questions/honden.yaml", &changed)]);
    screen.ask("/en");
    screen.shows("Dogs may come.");
    screen.ask("can I bring my dog");
    screen.shows("Dogs may come on a lead.");
    let all = screen.all_text();
    assert!(all.contains("Dogs may come."), "{all}");
}

#[test]
fn numbers_mean_the_same_when_something_is_gone() {
    let mut screen = screen();
    screen.ask("mag mijn hond mee");
    screen.shows("2 Mogen katten naar binnen?");
    let changed = DOGS.replace("katten, ", "");
    renew(&mut screen, &[("questions/katten.yaml", ""), ("questions/honden.yaml", &changed)]);
    screen.shows("2 Mogen katten naar binnen?");
    screen.ask("2");
    screen.shows("Nummer 2 staat niet meer in de inhoud.");
    screen.press(Action::DeleteLine);
    screen.ask("3");
    assert_eq!(last_entry(&screen.model.conversation), "vogels");
    screen.shows("Vogels in een kooi mogen mee.");
}

#[test]
fn a_choice_keeps_its_numbers_while_entries_vanish() {
    let mut talk = conversation();
    talk.ask("mag mijn hond of mijn kat of mijn parkiet mee in de zaal");
    let Said::Choice(offered) = &talk.turns().last().unwrap().said else {
        panic!("{:?}", talk.turns())
    };
    let ids: Vec<String> =
        offered.iter().map(|entry| talk.knowledge().entries[*entry].id.clone()).collect();
    let gone = ids.iter().position(|id| id == "katten").unwrap();
    let other = ids.iter().position(|id| id == "vogels").unwrap();
    let changed = DOGS.replace("katten, ", "");
    let renewal =
        renewal(&talk, &[("questions/katten.yaml", ""), ("questions/honden.yaml", &changed)]);
    talk.renew(renewal);
    assert!(matches!(talk.hear(&(gone + 1).to_string()), Heard::Refused(_)));
    assert_eq!(talk.hear(&(other + 1).to_string()), Heard::WentOn);
    assert_eq!(last_entry(&talk), "vogels");
}

#[test]
fn an_opened_answer_that_is_gone_says_so() {
    let mut screen = screen();
    screen.press(Action::Browse);
    screen.type_in("katten");
    screen.press(Action::Submit);
    let changed = DOGS.replace("katten, ", "");
    renew(&mut screen, &[("questions/katten.yaml", ""), ("questions/honden.yaml", &changed)]);
    screen.shows("Katten blijven thuis.");
    says(&screen, "Het antwoord hierboven staat niet meer in de inhoud.");
}

/// Begins the walk and comes to the ticks.
fn walk(screen: &mut Screen) {
    screen.ask("/stap bezoek");
    screen.press(Action::Submit);
    screen.shows("Wat is er bij?");
}

#[test]
fn a_walk_keeps_its_place_its_ticks_and_its_chosen_line() {
    let mut screen = screen();
    walk(&mut screen);
    screen.press(Action::Down);
    screen.press(Action::Tick);
    screen.shows("▸ 2 ☒ Een muilkorf");
    let riem = "      - {value: riem, label: {nl: Een riem, en: A lead}}\n";
    let changed = WALK
        .replace(riem, "")
        .replace("    none: {value: niets", &format!("{riem}    none: {{value: niets"));
    let changed = changed.replace("Wat is er bij?", "Wat heeft het bij zich?");
    screen.type_in("ri");
    renew(&mut screen, &[("scenarios/bezoek.yaml", &changed)]);
    screen.shows("Stap 2 van");
    screen.shows("soort dier: Een hond");
    screen.shows("Wat heeft het bij zich?");
    assert_eq!(screen.model.prompt.text(), "ri", "what is typed stays");
    screen.press(Action::DeleteLine);
    screen.shows("▸ 1 ☒ Een muilkorf");
    screen.shows("2 □ Een riem");
    screen.hides("vervalt");
}

#[test]
fn what_fits_no_longer_in_a_walk_lapses_and_is_told() {
    let mut screen = screen();
    walk(&mut screen);
    screen.ask("1");
    screen.shows("Welke dag is het?");
    let changed = WALK.replace("value: riem", "value: lijn");
    renew(&mut screen, &[("scenarios/bezoek.yaml", &changed)]);
    says(&screen, "In het stappenplan vervalt je antwoord bij: spullen.");
    screen.shows("Wat is er bij?");
    screen.shows("soort dier: Een hond");
}

#[test]
fn a_question_that_is_new_is_asked_and_later_answers_stay() {
    let mut screen = screen();
    walk(&mut screen);
    screen.ask("1");
    let question = "  naam:
    short: {nl: naam, en: name}
    ask: {nl: Heeft het een naam?, en: Does it have a name?}
    type: choice
    options:
      - {value: ja, label: {nl: Ja, en: Yes}, next: soort}
      - {value: nee, label: {nl: Nee, en: No}, next: soort}
  soort:
";
    let changed = WALK.replace("start: soort", "start: naam").replace("  soort:\n", question);
    renew(&mut screen, &[("scenarios/bezoek.yaml", &changed)]);
    screen.shows("Heeft het een naam?");
    screen.hides("vervalt");
    screen.press(Action::Submit);
    screen.shows("Welke dag is het?");
}

#[test]
fn a_walk_whose_scenario_is_gone_is_closed_and_stays_to_be_read() {
    let mut screen = screen();
    walk(&mut screen);
    let changed = DOGS.replace("scenario: bezoek\n", "");
    renew(&mut screen, &[("scenarios/bezoek.yaml", ""), ("questions/honden.yaml", &changed)]);
    says(&screen, "\"Met een dier op bezoek\" staat niet meer in de inhoud, en is gesloten.");
    screen.shows("soort dier: Een hond");
    assert!(screen.model.conversation.current_walk().is_none());
    screen.ask("mag mijn hond mee");
    screen.shows("Honden mogen mee.");
}

#[test]
fn an_interrupted_walk_is_taken_over_too() {
    let mut screen = screen();
    walk(&mut screen);
    screen.ask("/vraag mag mijn kat mee");
    screen.shows("Katten blijven thuis.");
    let changed = [("questions/katten.yaml", &*CATS.replace("thuis", "buiten"))];
    renew(&mut screen, &changed);
    screen.hides("Een lege regel (Enter) toont");
    screen.press(Action::Submit);
    screen.shows("Wat is er bij?");
    screen.press(Action::Left);
    screen.shows("Welk dier is het?");
}

#[test]
fn ticked_conditions_stay_ticked_as_long_as_they_say_the_same() {
    let mut screen = screen();
    walk(&mut screen);
    for line in ["1", "1"] {
        screen.ask(line);
    }
    screen.shows("Het dier mag mee");
    screen.ask("1");
    screen.ask("2");
    screen.shows("2 ☒ Ruim op.");
    let changed = WALK.replace(
        "      - {nl: Houd het vast., en: Hold it.}\n",
        "      - {nl: Houd het goed vast., en: Hold it well.}\n",
    );
    renew(&mut screen, &[("scenarios/bezoek.yaml", &changed)]);
    screen.shows("1 □ Houd het goed vast.");
    screen.shows("2 ☒ Ruim op.");
}

#[test]
fn a_change_that_waits_to_be_confirmed_waits_on() {
    let mut screen = screen();
    walk(&mut screen);
    for line in ["1", "1", "/wijzig 1", "2"] {
        screen.ask(line);
    }
    screen.shows("Met soort dier: Een kat vervallen 2 latere antwoorden");
    renew(&mut screen, &[("scenarios/bezoek.yaml", &WALK.replace("Ruim op", "Ruim alles op"))]);
    screen.shows("Met soort dier: Een kat vervallen 2 latere antwoorden");
    // Without anything to lapse nobody has said yes yet: it is asked again.
    let kat = "label: {nl: Een kat, en: A cat}, outcome: thuis";
    let changed = WALK.replace(kat, "label: {nl: Een kat, en: A cat}, next: spullen");
    renew(&mut screen, &[("scenarios/bezoek.yaml", &changed)]);
    screen.shows("Welk dier is het?");
    screen.shows("Je antwoord was: Een hond.");
}

#[test]
fn an_error_keeps_the_last_good_content_until_it_is_repaired() {
    let mut screen = screen();
    screen.ask("mag mijn hond mee");
    screen.type_in("half ");
    let broken = [
        ("questions/honden.yaml", &*DOGS.replace("answer:", "antwoord:")),
        ("questions/katten.yaml", &*CATS.replace("answer:", "answr:")),
    ];
    screen.step(Event::Broken(problems(&broken)));
    screen.shows("Fout in questions/honden.yaml, regel 1: Hier ontbreekt \"answer\".");
    says(&screen, "(En nog 3: /fouten.");
    assert_eq!(screen.model.prompt.text(), "half ");
    screen.press(Action::DeleteLine);
    screen.ask("mag mijn kat mee");
    screen.shows("Katten blijven thuis.");
    screen.shows("Fout in questions/honden.yaml");
    screen.type_in("half");
    screen.press(Action::Palette);
    screen.press(Action::Back);
    screen.press(Action::DeleteLine);
    screen.ask("/fouten");
    screen.shows("Fouten en waarschuwingen in de inhoud");
    screen.shows("! Onbekend veld \"antwoord\".");
    screen.shows("Bedoel je: answer?");
    screen.hides("Tot dit klopt");
    let broken = [("questions/katten.yaml", &*CATS.replace("answer:", "answr:"))];
    screen.step(Event::Broken(problems(&broken)));
    screen.hides("questions/honden.yaml");
    screen.shows("questions/katten.yaml, regel 4");
    renew(&mut screen, &[]);
    screen.hides("Fouten en waarschuwingen in de inhoud");
    screen.shows("De teksten zijn hetzelfde gebleven.");
    screen.shows("Katten blijven thuis.");
    screen.press(Action::LineUp);
    screen.hides("Fout in");
    screen.ask("/fouten");
    screen.shows("In de inhoud zitten geen fouten.");
}

/// What lies over the findings stays, and below both what was typed.
#[test]
fn what_was_typed_below_the_findings_comes_back() {
    let mut screen = screen();
    let broken = [("questions/katten.yaml", &*CATS.replace("answer:", "answr:"))];
    screen.step(Event::Broken(problems(&broken)));
    screen.ask("/fouten");
    screen.model.overlays.last_mut().unwrap().kept.set("half getypt");
    screen.press(Action::Help);
    renew(&mut screen, &[]);
    screen.shows("Wat je kunt doen");
    screen.press(Action::Back);
    assert!(screen.model.overlays.is_empty());
    assert_eq!(screen.model.prompt.text(), "half getypt");
}

#[test]
fn a_list_that_is_open_keeps_its_filter_and_its_line() {
    let mut screen = screen();
    screen.press(Action::Browse);
    screen.type_in("mogen");
    screen.press(Action::Down);
    screen.press(Action::Down);
    screen.shows("▸ Mogen vogels naar binnen?");
    let changed = DOGS.replace("katten, ", "");
    renew(&mut screen, &[("questions/katten.yaml", ""), ("questions/honden.yaml", &changed)]);
    screen.shows("▸ Mogen vogels naar binnen?");
    screen.hides("Mogen katten");
    assert_eq!(screen.model.prompt.text(), "mogen");
    renew(
        &mut screen,
        &[
            ("questions/vogels.yaml", ""),
            ("questions/honden.yaml", &{ DOGS.replace(", vogels", "") }),
        ],
    );
    screen.shows("▸ Mogen katten naar binnen?");
}

#[test]
fn suggestions_follow_the_content_and_keep_what_is_chosen() {
    let mut screen = screen();
    screen.type_in("mogen");
    screen.press(Action::Down);
    let chosen =
        |screen: &Screen| screen.model.selected.map(|at| screen.model.suggestions[at].text.clone());
    let before = chosen(&screen).unwrap();
    let gone = if before.contains("katten") { "vogels" } else { "katten" };
    let files = [("questions/katten.yaml", ""), ("questions/vogels.yaml", "")];
    let files = files.iter().copied().filter(|(name, _)| name.contains(gone));
    let changed = DOGS.replace("related: [katten, vogels]\n", "");
    let files: Vec<_> = files.chain([("questions/honden.yaml", changed.as_str())]).collect();
    renew(&mut screen, &files);
    assert_eq!(chosen(&screen), Some(before));
    screen.hides(&format!("Mogen {gone}"));
}

#[test]
fn a_word_that_is_gone_is_explained_no_longer() {
    let mut screen = screen();
    screen.ask("/woord muilkorf");
    screen.shows("Een mandje om de bek.");
    let moved = GLOSSARY.replace("terms:\n", "terms:\n  - {id: aap, term: {nl: aap, en: ape}, meaning: {nl: Een dier., en: An animal.}}\n");
    renew(&mut screen, &[("glossary.yaml", &moved)]);
    screen.shows("Een mandje om de bek.");
    let gone = GLOSSARY.lines().filter(|line| !line.contains("korf")).collect::<Vec<_>>();
    renew(&mut screen, &[("glossary.yaml", &format!("{}\n", gone.join("\n")))]);
    screen.hides("Een mandje om de bek.");
    assert!(screen.model.overlays.is_empty());
}

#[test]
fn a_question_for_the_inbox_names_what_it_got_then() {
    let mut talk = conversation();
    talk.ask("mag mijn kat mee");
    let changed = DOGS.replace("katten, ", "");
    let renewal =
        renewal(&talk, &[("questions/katten.yaml", ""), ("questions/honden.yaml", &changed)]);
    talk.renew(renewal);
    let Marked::Question(question) = talk.not_helped(TODAY) else { panic!("no question") };
    assert_eq!(question.got.as_deref(), Some("katten"));
}

#[test]
fn the_place_in_a_long_answer_stays() {
    let long = |word: &str| {
        let answer: String =
            (0..60).map(|number| format!("    Regel {number} {word}.\n\n")).collect();
        DOGS.replace(
            "answer: {nl: Honden mogen mee., en: Dogs may come.}",
            &format!("answer:\n  nl: |\n{answer}  en: Dogs may come."),
        )
    };
    let mut screen = screen();
    renew(&mut screen, &[("questions/honden.yaml", &long("oud"))]);
    screen.ask("mag mijn hond mee");
    screen.press(Action::PageDown);
    let scroll = screen.model.scroll;
    renew(&mut screen, &[("questions/honden.yaml", &long("nieuw"))]);
    assert_eq!(screen.model.scroll, scroll);
    screen.press(Action::Bottom);
    screen.shows("Regel 59 oud.");
    let broken = [("questions/katten.yaml", &*CATS.replace("answer:", "answr:"))];
    screen.step(Event::Broken(problems(&broken)));
    screen.shows("2 Mogen katten naar binnen?");
    screen.shows("3 Mogen vogels naar binnen?");
}

#[test]
fn that_changes_are_not_noticed_is_told() {
    let mut screen = screen();
    screen.step(Event::Unwatched("limit reached".into()));
    screen.shows("Wat er in de map verandert, merk ik niet op (limit reached).");
}
