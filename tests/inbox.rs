//! The inbox: what comes in, and what becomes of it in the content.

mod support;

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use vraagbaak::builtin;
use vraagbaak::content;
use vraagbaak::inbox::change::{Change, Goal, Refused, change, changed};
use vraagbaak::inbox::edit::{CannotEdit, add_item, add_texts};
use vraagbaak::inbox::grouping::{Group, groups};
use vraagbaak::inbox::{Question, Reason};
use vraagbaak::knowledge::Knowledge;
use vraagbaak::knowledge::files::{ContentFile, read_folder};
use vraagbaak::knowledge::yaml::{Node, Step, parse};
use vraagbaak::language::Language;
use vraagbaak::matching::Matcher;
use vraagbaak::matching::decision::Reply;

use support::TODAY;

/// Questions that nobody would want in a YAML file.
const HOSTILE: [&str; 14] = [
    "mag dit: ja of nee?",
    "# geen commentaar",
    "mag dat #privacy?",
    "- met een streepje",
    "\"tussen aanhalingstekens\"",
    "foto's van 't zomerfeest",
    "'s avonds mailen, mag dat?",
    "[een telefoonnummer] bellen?",
    "{nl: nee}",
    "mag 😀 in een mail?",
    "false",
    "2018",
    "& wat * nu ! dan %",
    "C:\\mailing\\leden.csv openen?",
];

fn question(text: &str, language: &str) -> Question {
    Question {
        on: TODAY,
        language: language.to_owned(),
        question: text.to_owned(),
        reason: Reason::Unknown,
        got: None,
        confidence: 0.5,
    }
}

fn questions(texts: &[&str]) -> Vec<Question> {
    texts.iter().map(|text| question(text, "nl")).collect()
}

fn shipped() -> (Vec<ContentFile>, Knowledge) {
    let (files, problems) = read_folder(Path::new("content"));
    assert!(problems.is_empty(), "{problems:?}");
    (files, builtin::knowledge().unwrap())
}

fn made(questions: &[Question], goal: &Goal) -> (Change, Knowledge) {
    let (files, knowledge) = shipped();
    let change = change(questions, goal, (&files, &knowledge), TODAY).unwrap();
    let loaded = content::from_files(&changed(&files, &change));
    let loaded = loaded.unwrap_or_else(|problems| panic!("{problems:#?}\n{}", change.after));
    assert!(loaded.warnings.is_empty(), "{:#?}", loaded.warnings);
    (change, loaded.knowledge)
}

/// The lines that a change adds; every other line must be there as it was, in its order.
#[track_caller]
fn added(change: &Change) -> Vec<&str> {
    let before = change.before.as_deref().unwrap_or_default();
    let mut old = before.split_inclusive('\n').peekable();
    let new = change.after.split_inclusive('\n');
    let added = new.filter(|line| old.next_if_eq(line).is_none()).collect();
    assert_eq!(old.next(), None, "a line was changed or lost");
    added
}

fn nl(path: &[&str]) -> Vec<Step> {
    path.iter().map(|key| Step::Key((*key).to_owned())).collect()
}

fn add(text: &str, texts: &[&str]) -> Result<String, CannotEdit> {
    let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
    add_texts(text, &nl(&["phrasings", "nl"]), &texts)
}

#[test]
fn every_entry_takes_hostile_questions_and_keeps_all_else() {
    let (files, knowledge) = shipped();
    for entry in &knowledge.entries {
        let mut asked = questions(&HOSTILE);
        asked.push(question("what # about: this?", "en"));
        let goal = Goal::Entry(entry.id.clone());
        let change = change(&asked, &goal, (&files, &knowledge), TODAY).unwrap();
        assert_eq!(added(&change).len(), HOSTILE.len() + 1, "{}", entry.id);
        let margin = |line: &&str| line.starts_with("    - ");
        assert!(added(&change).iter().all(margin), "{}", entry.id);
    }
}

#[test]
fn what_was_added_reads_back_word_for_word() {
    let (_, before) = shipped();
    let (_, after) = made(&questions(&HOSTILE), &Goal::Entry("winactie".to_owned()));
    let phrasings = |knowledge: &Knowledge| {
        let entry = knowledge.entry("winactie").unwrap();
        entry.phrasings.get(Language::Dutch).unwrap().clone()
    };
    let expected: Vec<String> =
        phrasings(&before).into_iter().chain(HOSTILE.map(str::to_owned)).collect();
    assert_eq!(phrasings(&after), expected);
}

#[test]
fn a_topic_outside_takes_questions_too() {
    let (_, before) = shipped();
    for topic in &before.outside {
        let (files, knowledge) = shipped();
        let goal = Goal::Outside(topic.id.clone());
        let change = change(&questions(&HOSTILE), &goal, (&files, &knowledge), TODAY).unwrap();
        assert_eq!(added(&change).len(), HOSTILE.len(), "{}", topic.id);
    }
}

#[test]
fn a_new_topic_outside_stands_at_the_end_of_its_file() {
    let asked = questions(&["mogen er zonnepanelen op het dak?", "zonnepanelen: wie betaalt?"]);
    let (change, knowledge) = made(&asked, &Goal::Outside("zonnepanelen-op-het-dak".to_owned()));
    let topic = knowledge.outside.last().unwrap();
    assert_eq!(topic.id, "zonnepanelen-op-het-dak");
    assert_eq!(topic.title.in_language(Language::English), "Zonnepanelen op het dak");
    assert_eq!(topic.phrasings.get(Language::Dutch).unwrap().len(), 2);
    let added = added(&change);
    assert_eq!(added[0], "  - id: zonnepanelen-op-het-dak\n");
    assert_eq!(*added.last().unwrap(), "        - 'zonnepanelen: wie betaalt?'\n");
    assert!(change.after.ends_with(added.last().unwrap()));
}

#[test]
fn a_new_entry_is_a_draft_that_says_so() {
    let asked = [question("mag een robot \"hallo\" zeggen?", "nl"), question("may a robot?", "en")];
    let (change, knowledge) = made(&asked, &Goal::NewEntry("robot".to_owned()));
    assert_eq!((change.file.as_str(), &change.before), ("questions/robot.yaml", &None));
    let entry = knowledge.entry("robot").unwrap();
    assert_eq!(entry.question.in_language(Language::Dutch), "mag een robot \"hallo\" zeggen?");
    assert_eq!(entry.phrasings.all().count(), 2);
    assert_eq!(entry.answer.in_language(Language::English), "This answer must still be written.");
    let review = entry.review.as_ref().unwrap();
    assert_eq!((review.on, review.status.name()), (TODAY, "draft"));
}

#[test]
fn what_makes_no_sense_is_refused() {
    let (files, knowledge) = shipped();
    let refused = |texts: &[&str], goal: Goal| {
        change(&questions(texts), &goal, (&files, &knowledge), TODAY).unwrap_err()
    };
    let id = |id: &str| id.to_owned();
    assert_eq!(refused(&["x y"], Goal::Entry(id("nee"))), Refused::NoEntry(id("nee")));
    assert_eq!(refused(&["x y"], Goal::NewEntry(id("winback"))), Refused::Exists(id("winback")));
    for bad in ["", "../x", "A", "a b", "-a", "1", "é"] {
        assert_eq!(refused(&["x y"], Goal::NewEntry(id(bad))), Refused::BadId(id(bad)));
        assert_eq!(refused(&["x y"], Goal::Outside(id(bad))), Refused::BadId(id(bad)));
    }
    let known = knowledge.entry("winback").unwrap().phrasings.get(Language::Dutch).unwrap();
    let known = known[0].to_uppercase();
    assert_eq!(refused(&[&known], Goal::Entry(id("winback"))), Refused::NothingNew);
}

#[test]
fn a_question_that_was_asked_twice_is_added_once() {
    let (change, _) =
        made(&questions(&["Mag de robot?", "mag de robot"]), &Goal::Entry("winback".to_owned()));
    assert_eq!(added(&change), ["    - Mag de robot?\n"]);
}

#[test]
fn lists_of_lines_are_added_to_in_their_own_style() {
    let file =
        "phrasings:\n  nl:\n  - 'een'   # eerst\n  -   'twee'\n\n  # van ons\n  en: [one]\nid: x\n";
    let expected = file.replace("  -   'twee'\n", "  -   'twee'\n  -   'mag dat?'\n");
    assert_eq!(add(file, &["mag dat?"]), Ok(expected));
    let long = "phrasings:\n  nl:\n    - een\n      lange\n\n      zin\n    # klaar\nid: x\n";
    let expected = long.replace("      zin\n", "      zin\n    - nog een\n");
    assert_eq!(add(long, &["nog een"]), Ok(expected));
    let text = "phrasings:\n  nl:\n    - \"een\"\n    - |-\n      # twee\n      drie\n";
    assert_eq!(add(text, &["x"]), Ok(format!("{text}    - x\n")));
}

#[test]
fn lists_in_brackets_are_added_to() {
    let cases = [
        (
            "phrasings: {nl: [een, twee], en: [one]}\n",
            "phrasings: {nl: [een, twee, 'a, b', c], en: [one]}\n",
        ),
        ("phrasings:\n  nl: [] # leeg\n", "phrasings:\n  nl: ['a, b', c] # leeg\n"),
        (
            "phrasings:\n  nl: ['it''s]', \"a\\\"]\",]\n",
            "phrasings:\n  nl: ['it''s]', \"a\\\"]\", \"a, b\", \"c\",]\n",
        ),
        (
            "phrasings:\n  nl: [\n    een, # 1\n    twee # 2\n  ]\n",
            "phrasings:\n  nl: [\n    een, # 1\n    twee, # 2\n    'a, b',\n    c\n  ]\n",
        ),
        (
            "phrasings:\n  nl: [\n    een,\n    twee, # 2\n  ]\n",
            "phrasings:\n  nl: [\n    een,\n    twee, # 2\n    'a, b',\n    c,\n  ]\n",
        ),
        ("phrasings:\n  nl: [\n    een]\n", "phrasings:\n  nl: [\n    een,\n    'a, b',\n    c]\n"),
    ];
    for (before, after) in cases {
        assert_eq!(add(before, &["a, b", "c"]).as_deref(), Ok(after));
    }
}

#[test]
fn a_list_that_is_not_there_is_made() {
    let cases = [
        (
            "phrasings:\n  en:\n  - one\nid: x\n",
            "phrasings:\n  en:\n  - one\n  nl:\n    - a\nid: x\n",
        ),
        ("phrasings: {en: [one]}\n", "phrasings: {nl: [a], en: [one]}\n"),
        ("id: x\n", "id: x\nphrasings:\n  nl:\n    - a\n"),
        ("id: x", "id: x\nphrasings:\n  nl:\n    - a"),
    ];
    for (before, after) in cases {
        assert_eq!(add(before, &["a"]).as_deref(), Ok(after));
    }
}

#[test]
fn line_ends_stay_as_they_are() {
    let (files, knowledge) = shipped();
    let windows: Vec<ContentFile> = files
        .iter()
        .map(|file| ContentFile { name: file.name.clone(), text: file.text.replace('\n', "\r\n") })
        .collect();
    for goal in [
        Goal::Entry("winback".into()),
        Goal::Outside("cameratoezicht".into()),
        Goal::Outside("nieuw".into()),
    ] {
        let plain = change(&questions(&HOSTILE), &goal, (&files, &knowledge), TODAY).unwrap();
        let changed = change(&questions(&HOSTILE), &goal, (&windows, &knowledge), TODAY).unwrap();
        added(&changed);
        assert!(changed.after == plain.after.replace('\n', "\r\n"), "{goal:?}");
    }
}

#[test]
fn what_cannot_be_added_to_safely_is_left_alone() {
    for text in [
        "phrasings: x\n",
        "phrasings: {nl: x}\n",
        "- x\n",
        "phrasings: &a\n  nl: &b\n    - x\nother: *b\n",
        "phrasings:\n  nl: *x\n",
        "id: [\n",
        "id: x\n...\n",
        "{phrasings: {nl: [x}\n",
    ] {
        assert_eq!(add(text, &["a"]), Err(CannotEdit), "{text}");
    }
    for text in ["topics: []\n", "topics: [{id: x}]\n", "id: x\n"] {
        let item = ["id: y".to_owned()];
        assert_eq!(add_item(text, &nl(&["topics"]), &item), Err(CannotEdit), "{text}");
    }
}

/// Layouts with a place for a list in them, as people write them.
const LAYOUTS: [&str; 6] = [
    "id: x\nphrasings:\n  nl:\n    - een\n    - 'twee'\n  en:\n    - one\n# eind\n",
    "phrasings:\n  nl:\n  - \"een\"\n  en: [a]\n",
    "phrasings: {nl: [een, 'twee'], en: [a]}\n",
    "phrasings:\n  nl: [\n    een, # x\n    \"twee\"\n  ]\n",
    "id: x\r\nphrasings:\r\n  nl:\r\n    - een\r\n",
    "id: x",
];

fn texts_of(text: &str) -> Vec<String> {
    let Node::Map(fields) = parse(text).unwrap() else { panic!("{text}") };
    let find = |fields: Vec<(String, Node)>, wanted: &str| {
        fields.into_iter().find(|(key, _)| key == wanted).map(|(_, value)| value)
    };
    let Some(Node::Map(phrasings)) = find(fields, "phrasings") else { return Vec::new() };
    let Some(Node::List(items)) = find(phrasings, "nl") else { panic!("{text}") };
    let texts = items.into_iter().map(|item| match item {
        Node::Text(text) => text,
        other => panic!("{other:?}"),
    });
    texts.collect()
}

proptest! {
    #[test]
    fn any_text_can_be_added_and_reads_back(
        texts in prop::collection::vec("\\PC{0,20}|[-a :#'\"\\[\\]{},&*!|>%@`?~\n]{0,9}|\\s{0,3}", 1..4),
        layout in 0..LAYOUTS.len(),
    ) {
        let before = LAYOUTS[layout];
        let after = add_texts(before, &nl(&["phrasings", "nl"]), &texts).unwrap();
        let mut expected = texts_of(before);
        expected.extend(texts);
        prop_assert_eq!(texts_of(&after), expected, "{}", after);
    }
}

fn grouped(texts: &[&str]) -> Vec<Group> {
    groups(&questions(texts), &builtin::knowledge().unwrap(), &matcher())
}

fn matcher() -> Matcher {
    builtin::matcher().unwrap()
}

#[test]
fn likes_stand_with_likes() {
    let texts = [
        "mogen er zonnepanelen op het dak van de bibliotheek",
        "welk lettertype gebruiken we in de huisstijl",
        "zonnepanelen op het dak leggen, mag dat?",
        "mag ik een podcast maken met een schrijver",
        "welk lettertype hoort bij onze huisstijl?",
        "wie betaalt de zonnepanelen op het dak",
    ];
    let groups = grouped(&texts);
    let shown: Vec<Vec<&str>> = groups
        .iter()
        .map(|group| group.questions.iter().map(|found| found.question.as_str()).collect())
        .collect();
    // The newest first, in the groups and among them.
    let expected = [vec![texts[5], texts[2], texts[0]], vec![texts[4], texts[1]], vec![texts[3]]];
    assert_eq!(shown, expected);
    assert_eq!(grouped(&texts), groups);
}

#[test]
fn a_group_names_the_entry_that_is_nearest() {
    let groups = grouped(&["winback na opzegging", "mag een winback na opzegging nog?"]);
    let knowledge = builtin::knowledge().unwrap();
    assert_eq!(groups.len(), 1);
    assert_eq!(groups[0].nearest, knowledge.position_of("winback"));
    assert!(grouped(&[]).is_empty());
}

#[test]
fn the_newest_day_stands_first() {
    let mut asked = questions(&["welk lettertype is onze huisstijl", "zonnepanelen op het dak"]);
    asked[1].on = TODAY.yesterday().unwrap();
    let groups = groups(&asked, &builtin::knowledge().unwrap(), &matcher());
    assert_eq!(groups[0].questions[0].question, asked[0].question);
}

/// Questions that are alike, as the inbox would hold them.
const ALIKE: [&str; 6] = [
    "mogen er zonnepanelen op het dak van de bibliotheek",
    "zonnepanelen op het dak leggen, mag dat?",
    "wie betaalt de zonnepanelen op het dak",
    "zonnepanelen op de bibliotheek",
    "leggen we zonnepanelen op het dak",
    "zijn zonnepanelen op ons dak toegestaan?",
];

/// One more, which is left out.
const LEFT_OUT: &str = "mogen de zonnepanelen van de bibliotheek op het dak";

/// The entry that is given as the answer.
fn answer(matcher: &Matcher, knowledge: &Knowledge) -> Option<String> {
    match matcher.decide(LEFT_OUT, None).reply {
        Reply::Answer(entry) => Some(knowledge.entries[entry].id.clone()),
        _ => None,
    }
}

/// A few things to know, which are learnt in no time.
fn small() -> Vec<ContentFile> {
    let file = |name: &str, text: String| ContentFile { name: name.to_owned(), text };
    let entry = |id: &str, phrasings: [&str; 4]| {
        let phrasings = phrasings.map(|text| format!("    - {text}\n")).concat();
        let text = format!(
            "id: {id}\nquestion: {{nl: Mag {id}?}}\nanswer: {{nl: Ja.}}\n# Vragen\nphrasings:\n  nl:\n{phrasings}"
        );
        file(&format!("questions/{id}.yaml"), text)
    };
    vec![
        file("vraagbaak.yaml", "format: 1\ntitle: {nl: Klein}\nlanguages: [nl]\n".to_owned()),
        entry("mailen", ["leden een mail sturen", "een nieuwsbrief mailen", "mag ik mailen", "reclame per mail"]),
        entry("bellen", ["leden bellen", "iemand opbellen voor reclame", "mag ik bellen", "telefonisch onderzoek"]),
        entry("dak", ["wat mag er boven op het gebouw", "een vlag op het gebouw", "iets op het gebouw zetten", "antenne"]),
        file("outside.yaml", "topics:\n  - id: weer\n    title: {nl: Het weer}\n    phrasings: {nl: [hoe wordt het weer, regent het morgen, is het buiten warm]}\n".to_owned()),
    ]
}

/// The reason for all of it: what was added is found, also in other words.
#[test]
fn the_engine_finds_what_was_added() {
    let files = small();
    let before = content::from_files(&files).unwrap().knowledge;
    assert_eq!(answer(&Matcher::new(&before), &before), None);
    let goals = [(Goal::Entry("dak".into()), "dak"), (Goal::NewEntry("zon".into()), "zon")];
    for (goal, id) in goals {
        let change = change(&questions(&ALIKE), &goal, (&files, &before), TODAY).unwrap();
        let after = content::from_files(&changed(&files, &change)).unwrap().knowledge;
        assert_eq!(answer(&Matcher::new(&after), &after).as_deref(), Some(id));
    }
}

#[test]
#[cfg_attr(debug_assertions, ignore = "learning all of the content takes minutes unoptimised")]
fn the_engine_finds_what_was_added_to_the_shipped_content() {
    assert_eq!(answer(&matcher(), &builtin::knowledge().unwrap()), None);
    let (_, knowledge) = made(&questions(&ALIKE), &Goal::NewEntry("zonnepanelen".to_owned()));
    assert_eq!(answer(&Matcher::new(&knowledge), &knowledge).as_deref(), Some("zonnepanelen"));
}

#[test]
fn nothing_of_this_touches_a_disk() {
    let before = fs::read_to_string("content/outside.yaml").unwrap();
    made(&questions(&["mag dit?"]), &Goal::Outside("cameratoezicht".to_owned()));
    assert_eq!(fs::read_to_string("content/outside.yaml").unwrap(), before);
}
