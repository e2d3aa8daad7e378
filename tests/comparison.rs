//! Two contents compared: the shipped content beside copies of it with a change.

#[path = "support/process.rs"]
mod process;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use jiff::ToSpan;
use jiff::civil::{Date, date};
use process::{code, out};
use serde_json::Value as Json;
use tempfile::TempDir;
use vraagbaak::comparison::paths::{Lead, MOST_PATHS, PathsCompared};
use vraagbaak::comparison::sheet::{FIELDS, Part};
use vraagbaak::comparison::{Comparison, Kind, Section, What, compare};
use vraagbaak::guide::{Answers, Tree, Value};
use vraagbaak::interface::Interface;
use vraagbaak::knowledge::files::ContentFile;
use vraagbaak::knowledge::scenario::Advice;
use vraagbaak::knowledge::{Knowledge, Verdict};
use vraagbaak::language::Language;
use vraagbaak::report::comparison::{Form, comparison as told};
use vraagbaak::{content, report};

const TODAY: Date = date(2026, 11, 24);

/// A copy of the shipped content that a test changes.
struct Copy(TempDir);

impl Copy {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let mut folders = vec![PathBuf::from("content")];
        while let Some(from) = folders.pop() {
            let to = folder.path().join(from.strip_prefix("content").unwrap());
            fs::create_dir_all(&to).unwrap();
            for entry in fs::read_dir(&from).unwrap().map(|entry| entry.unwrap().path()) {
                if entry.is_dir() {
                    folders.push(entry);
                } else {
                    fs::copy(&entry, to.join(entry.file_name().unwrap())).unwrap();
                }
            }
        }
        Self(folder)
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Puts one text in the place of another, which must be there once.
    fn edit(self, file: &str, old: &str, new: &str) -> Self {
        let path = self.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text.matches(old).count(), 1, "{file}: {old}");
        fs::write(path, text.replace(old, new)).unwrap();
        self
    }

    fn remove(self, file: &str) -> Self {
        fs::remove_file(self.path().join(file)).unwrap();
        self
    }

    fn knowledge(&self) -> Knowledge {
        loaded(self.path())
    }
}

fn loaded(folder: &Path) -> Knowledge {
    content::folder(folder).unwrap_or_else(|problems| panic!("{problems:#?}")).knowledge
}

/// The shipped content, loaded once for all tests.
fn shipped() -> &'static Knowledge {
    static SHIPPED: LazyLock<Knowledge> = LazyLock::new(|| loaded(Path::new("content")));
    &SHIPPED
}

/// What differs between the shipped content and a copy of it.
fn since_shipped(copy: &Copy) -> Comparison {
    compare(shipped(), &copy.knowledge(), TODAY)
}

fn section(comparison: &Comparison, kind: Kind) -> &Section {
    comparison.sections.iter().find(|section| section.kind == kind).unwrap()
}

/// The comparison as text in Dutch.
fn text(comparison: &Comparison) -> String {
    let interface = Interface::new(Language::Dutch, None);
    told(comparison, ("oud", "nieuw"), Form::Text, &interface)
}

/// The only scenario with other paths.
fn paths(comparison: &Comparison) -> &PathsCompared {
    assert_eq!(comparison.paths.len(), 1);
    assert!(comparison.paths[0].is_complete);
    &comparison.paths[0]
}

fn diff(old: &Path, new: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vraagbaak"));
    command.args(["--on", "2026-11-24", "diff"]).arg(old).arg(new).args(more);
    command.stdin(Stdio::null()).env("LANG", "nl_NL.UTF-8");
    for name in [
        "LC_ALL",
        "LC_MESSAGES",
        "LANGUAGE",
        "VRAAGBAAK_LANG",
        "VRAAGBAAK_CONTENT",
        "VRAAGBAAK_OVERLAY",
    ] {
        command.env_remove(name);
    }
    command.output().unwrap()
}

/// Winback with 3 months in the place of 12 for e-mail.
fn stricter() -> Copy {
    Copy::new().edit(
        "scenarios/winback.yaml",
        r#"{when: {before: "12 months"}, outcome: mail-mag}"#,
        r#"{when: {before: "3 months"}, outcome: mail-mag}
      - {when: {from: "3 months", before: "12 months"}, outcome: mail-overleg}"#,
    )
}

/// Winback with another verdict for one outcome.
fn milder() -> Copy {
    Copy::new().edit(
        "scenarios/winback.yaml",
        "  mail-niet:\n    verdict: not-allowed",
        "  mail-niet:\n    verdict: ask-officer",
    )
}

#[test]
fn where_nothing_changed_nothing_is_told() {
    let copy = Copy::new();
    let comparison = since_shipped(&copy);
    assert!(comparison.is_empty() && !comparison.changes_a_verdict());
    assert!(text(&comparison).contains("Er is niets veranderd."));
    let output = diff(Path::new("content"), copy.path(), &["--fail-on", "verdict"]);
    assert_eq!(code(&output), 0);
    assert_eq!(out(&output).lines().count(), 3, "{}", out(&output));
}

#[test]
fn the_way_of_writing_makes_no_difference() {
    let copy = Copy::new();
    let entry = copy.path().join("questions/winback.yaml");
    let written = fs::read_to_string(&entry).unwrap();
    // The keys in another order, a list turned round, other ends of lines.
    let (head, rest) = written.split_once("phrasings:\n").unwrap();
    let (phrasings, rest) = rest.split_once("verdict:").unwrap();
    let mut items: Vec<&str> = phrasings.split("  en:\n").next().unwrap().lines().collect();
    let english = phrasings.split_once("  en:\n").unwrap().1;
    items[1..].reverse();
    let text = format!(
        "# een opmerking\n{head}verdict:{}\nphrasings:\n{}\n  en:\n{english}",
        rest.trim_end(),
        items.join("\n")
    );
    fs::write(&entry, text.replace('\n', "\r\n")).unwrap();
    let copy = copy.edit(
        "scenarios/winback.yaml",
        r#"short: {nl: "Winback", en: "Winback"}"#,
        "# een opmerking\nshort:\n  en: Winback\n  nl: 'Winback'",
    );
    let comparison = since_shipped(&copy);
    assert!(comparison.is_empty(), "{}", self::text(&comparison));
    assert_eq!(comparison.paths.len(), 1, "the digest differs, so the paths are compared");
}

#[test]
fn of_a_text_only_the_sentences_that_differ_are_shown() {
    let file = "scenarios/winback.yaml";
    let copy = Copy::new().edit(
        file,
        "Haal de persoon meteen uit alle selecties.",
        "Haal de persoon vandaag nog uit alle selecties.",
    );
    let comparison = since_shipped(&copy);
    let text = text(&comparison);
    assert!(text.contains("uitkomst afgemeld, advies (nl)"), "{text}");
    assert!(text.contains("- Haal de persoon meteen uit alle selecties.\n"), "{text}");
    assert!(text.contains("+ Haal de persoon vandaag nog uit alle selecties.\n"), "{text}");
    assert!(!text.contains("Wie zich afmeldde") && !text.contains("(en)"), "{text}");
    assert!(!comparison.changes_a_verdict() && paths(&comparison).changed.is_empty());
}

#[test]
fn an_answer_and_a_phrasing_of_an_entry_are_told() {
    let knowledge = shipped();
    let answer = knowledge.entry("winback").unwrap().answer.in_language(Language::Dutch);
    let first = answer.lines().find(|line| line.len() > 40).unwrap().trim();
    let copy = Copy::new();
    let path = copy.path().join("questions/winback.yaml");
    let written = fs::read_to_string(&path).unwrap();
    fs::write(path, written.replacen(first, &format!("{first} Dit is een nieuwe zin."), 1))
        .unwrap();
    let copy = copy.edit(
        "questions/winback.yaml",
        "    - winback mail termijn\n",
        "    - hoe lang terugwinmailtjes\n    - terugkeeraanbod per duif\n",
    );
    let comparison = since_shipped(&copy);
    let entries = section(&comparison, Kind::Entries);
    assert_eq!((entries.added.len(), entries.gone.len(), entries.changed.len()), (0, 0, 1));
    let changes = &entries.changed[0].changes;
    assert_eq!(changes.len(), 2, "{changes:#?}");
    assert!(matches!(&changes[0].what, What::Words { field: "answer", .. }));
    let What::Items { field: "phrasings", language, gone, added } = &changes[1].what else {
        panic!("{changes:#?}")
    };
    assert_eq!((*language, gone.len(), added.len()), (Some(Language::Dutch), 1, 2));
    let text = text(&comparison);
    assert!(text.contains("formuleringen (nl): 2 erbij, 1 weg"), "{text}");
    assert!(text.contains("+ Dit is een nieuwe zin.\n"), "{text}");
}

#[test]
fn a_verdict_stands_first_and_fails_the_gate() {
    // An entry of an earlier topic changed too, and another text of the same entry.
    let copy = Copy::new()
        .edit("questions/winback.yaml", "\nverdict: depends", "\nverdict: no")
        .edit("questions/winback.yaml", "    - winback mail termijn\n", "")
        .edit("questions/adressen-kopen.yaml", "\ntopic: bellen", "\ntopic: mailen");
    let comparison = since_shipped(&copy);
    let changed = &section(&comparison, Kind::Entries).changed;
    assert_eq!(changed.len(), 2);
    assert_eq!(changed[0].thing.id, "winback");
    assert_eq!(changed[0].verdict(), Some((Some(Verdict::Depends), Some(Verdict::No))));
    assert!(matches!(&changed[0].changes[0].what, What::Value { field: "verdict", .. }));
    assert!(text(&comparison).contains("oordeel: HANGT ERVAN AF → NEE"), "{}", text(&comparison));
    let shipped = Path::new("content");
    assert_eq!(code(&diff(shipped, copy.path(), &[])), 0);
    assert_eq!(code(&diff(shipped, copy.path(), &["--fail-on", "verdict"])), 1);
    assert_eq!(code(&diff(shipped, copy.path(), &["--fail-on", "verdict", "--json"])), 1);
}

#[test]
fn what_is_new_and_what_is_gone_is_named() {
    let entry = "id: duiven\nquestion: {nl: Mag een postduif?, en: May a pigeon?}\n\
                 answer: {nl: Ja., en: Yes.}\nverdict: yes\n";
    let copy = Copy::new();
    fs::write(copy.path().join("questions/duiven.yaml"), entry).unwrap();
    let comparison = since_shipped(&copy);
    let entries = section(&comparison, Kind::Entries);
    assert_eq!(entries.added[0].id, "duiven");
    assert!(text(&comparison).contains("erbij: duiven · Mag een postduif?"));
    // A new entry is no changed verdict.
    assert_eq!(code(&diff(Path::new("content"), copy.path(), &["--fail-on", "verdict"])), 0);

    let back = compare(&copy.knowledge(), shipped(), TODAY);
    assert_eq!(section(&back, Kind::Entries).gone[0].id, "duiven");
    let copy = copy.remove("smalltalk.yaml");
    let comparison = since_shipped(&copy);
    assert!(section(&comparison, Kind::SmallTalk).gone.len() >= 8);
    assert!(text(&comparison).contains("Begroetingen: 0 erbij"));
}

#[test]
fn a_source_a_word_a_topic_and_a_contact_are_compared_too() {
    let copy = Copy::new()
        .edit("glossary.yaml", "of een drukker die adressen krijgt", "of een drukker")
        .edit("outside.yaml", "nl: \"Cameratoezicht\"", "nl: \"Camera's\"")
        .edit("vraagbaak.yaml", "email: privacy@", "email: vragen@")
        .edit("vraagbaak.yaml", "date: 1959-07-02", "date: 1959-07-03")
        .edit("lexicon/nl.yaml", "[bedankt, dank, ", "[bedankt, ")
        .edit("interface/nl.ftl", "role-question = Vraag\n", "role-question = Jij\n");
    let comparison = since_shipped(&copy);
    for (kind, count) in
        [(Kind::Whole, 3), (Kind::Outside, 1), (Kind::Glossary, 1), (Kind::Sources, 1)]
    {
        let section = section(&comparison, kind);
        assert_eq!(section.changed.len(), count, "{kind:?} {section:#?}");
        assert!(section.added.is_empty() && section.gone.is_empty());
    }
    assert!(section(&comparison, Kind::SmallTalk).is_empty());
    assert!(text(&comparison).contains("e-mailadres van het contact"), "{}", text(&comparison));
    assert!(!comparison.is_empty() && !comparison.changes_a_verdict());
}

/// A scenario of so many questions with two options each, which all lead on.
fn chain(questions: usize, verdict: &str) -> Knowledge {
    let both = |text: String| serde_json::json!({"nl": text});
    let asked = |number: usize| {
        let to = if number + 1 == questions { "outcome" } else { "next" };
        let name =
            if number + 1 == questions { "klaar".into() } else { format!("q{}", number + 1) };
        let option = |value: &str| {
            let mut option = serde_json::json!({"value": value, "label": both(value.into())});
            option[to] = name.clone().into();
            option
        };
        let ask = both(format!("Vraag {number}?"));
        let options = [option("ja"), option("nee")];
        serde_json::json!({"short": ask, "ask": ask, "type": "choice", "options": options})
    };
    let asked: serde_json::Map<_, _> =
        (0..questions).map(|number| (format!("q{number}"), asked(number))).collect();
    let scenario = serde_json::json!({
        "id": "lang", "title": both("Lang".into()), "intro": both("Lang.".into()), "start": "q0",
        "questions": asked,
        "outcomes": {"klaar": {"verdict": verdict, "title": both("Klaar".into()),
                               "advice": both("Klaar.".into())}},
    });
    let manifest = serde_json::json!({"format": 1, "title": {"nl": "Lang"}, "languages": ["nl"]});
    let entry = serde_json::json!({"id": "x", "question": both("X?".into()),
                                   "answer": both("X.".into())});
    let file = |name: &str, text: &Json| ContentFile { name: name.into(), text: text.to_string() };
    let files = [
        file("vraagbaak.yaml", &manifest),
        file("questions/x.yaml", &entry),
        file("scenarios/lang.yaml", &scenario),
    ];
    content::from_files(&files).unwrap_or_else(|problems| panic!("{problems:#?}")).knowledge
}

#[test]
fn a_gate_does_not_pass_what_was_not_looked_at() {
    let begun = Instant::now();
    let comparison = compare(&chain(20, "allowed"), &chain(20, "not-allowed"), TODAY);
    let found = &comparison.paths[0];
    assert!(!found.is_complete && found.compared == MOST_PATHS);
    assert_eq!(found.groups.len(), 1);
    assert!(found.groups[0].answers.is_empty(), "whatever the answers");
    assert!(text(&comparison).contains("niet alle zijn vergeleken"), "{}", text(&comparison));
    // Another file with the same paths: nobody knows about the rest.
    let mut same = chain(20, "allowed");
    same.scenarios[0].version = "anders".into();
    let comparison = compare(&chain(20, "allowed"), &same, TODAY);
    assert!(comparison.paths[0].changed.is_empty() && comparison.changes_a_verdict());
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
}

#[test]
fn a_moved_boundary_changes_exactly_the_paths_between() {
    let copy = stricter();
    let (old, new) = (shipped(), copy.knowledge());
    for is_back in [false, true] {
        let comparison =
            if is_back { compare(&new, old, TODAY) } else { compare(old, &new, TODAY) };
        let paths = paths(&comparison);
        assert_eq!((paths.changed.len(), paths.verdicts()), (1, 1), "{}", text(&comparison));
        let change = &paths.changed[0];
        let value = |name: &str| {
            let found = change.answers.iter().find(|answer| answer.question == name).unwrap();
            found.value.clone()
        };
        assert_eq!((value("kanaal"), value("betaald")), ("mail".into(), "ja".into()));
        let day: Date = value("einde").parse().unwrap();
        assert!((date(2025, 11, 25)..=date(2026, 8, 24)).contains(&day), "{day}");
        let leads = [&change.old, &change.new].map(|lead| match lead {
            Lead::Outcome { name, verdict, .. } => (name.as_str(), *verdict),
            Lead::Impossible { .. } => panic!("{change:#?}"),
        });
        let mut expected = [("mail-mag", Advice::AllowedIf), ("mail-overleg", Advice::AskOfficer)];
        if is_back {
            expected.reverse();
        }
        assert_eq!(leads, expected);
        assert_eq!(paths.groups.len(), 1);
        let asked: Vec<_> =
            paths.groups[0].answers.iter().map(|answer| answer.question.as_str()).collect();
        assert_eq!(asked, ["bewaartermijn", "einde", "betaald"]);
    }
}

/// Two limits moved at once, beside an answer that sets a limit itself: what the paths say is what
/// answers by the thousand say.
#[test]
fn no_change_between_limits_is_overlooked() {
    let file = "scenarios/winback.yaml";
    let copy = Copy::new();
    let path = copy.path().join(file);
    let text = fs::read_to_string(&path).unwrap();
    let moved = text.replace(r#"before: "24 months""#, r#"before: "30 months""#);
    let moved = moved.replace(r#"from: "24 months""#, r#"from: "30 months""#);
    let moved = moved.replace(r#"before: "45 months""#, r#"before: "36 months""#);
    let moved = moved.replace(r#"from: "45 months""#, r#"from: "36 months""#);
    assert_ne!(text, moved);
    fs::write(&path, moved).unwrap();
    let (old, new) = (shipped(), copy.knowledge());
    for (old, new) in [(old, &new), (&new, old)] {
        let comparison = compare(old, new, TODAY);
        let found = paths(&comparison);
        let name = |lead: &Lead| match lead {
            Lead::Outcome { name, .. } => name.clone(),
            Lead::Impossible { question } => panic!("{question}"),
        };
        let told: BTreeSet<(String, String)> =
            found.changed.iter().map(|change| (name(&change.old), name(&change.new))).collect();
        assert_eq!(told, walked_one_by_one(old, new), "{}", self::text(&comparison));
        assert_eq!(told.len(), 4);
    }
}

/// The outcomes, old and new, that differ for any of many answers.
fn walked_one_by_one(old: &Knowledge, new: &Knowledge) -> BTreeSet<(String, String)> {
    let trees = [old, new].map(|knowledge| Tree::new(knowledge.scenario("winback").unwrap()));
    let mut found = BTreeSet::new();
    for channel in ["mail", "telefoon", "post"] {
        for months in (1..60).step_by(5).map(|months: u32| months.to_string()) {
            let mut day = date(2021, 6, 1);
            while day <= TODAY {
                let day_name = day.to_string();
                let outcomes = trees.each_ref().map(|tree| {
                    let mut answers = Answers::default();
                    for (name, value) in [
                        ("afgemeld", "nee"),
                        ("kanaal", channel),
                        ("toestemming-bellen", "ja"),
                        ("termijn-vastgelegd", "ja"),
                        ("bewaartermijn", &months),
                        ("einde", &day_name),
                        ("betaald", "ja"),
                    ] {
                        let place = tree.question_named(name).unwrap();
                        let value = Value::from_name(value, tree.question(place).unwrap());
                        answers.set(place, value.unwrap());
                    }
                    let outcome = tree.trail(&answers, TODAY).outcome().unwrap();
                    tree.scenario().outcomes[outcome].name.clone()
                });
                let [then, now] = outcomes;
                if then != now {
                    found.insert((then, now));
                }
                day = day.checked_add(11.days()).unwrap();
            }
        }
    }
    found
}

#[test]
fn another_verdict_of_an_outcome_changes_every_path_to_it() {
    let copy = milder();
    let comparison = since_shipped(&copy);
    let paths = paths(&comparison);
    let old = shipped();
    let tree = Tree::new(old.scenario("winback").unwrap());
    let to_it =
        tree.paths(TODAY).filter(|path| tree.scenario().outcomes[path.outcome].name == "mail-niet");
    assert_eq!(paths.verdicts(), to_it.count());
    assert_eq!(paths.changed.len(), paths.verdicts());
    assert_eq!(paths.compared, tree.paths(TODAY).count());
    // Told together: "toestemming" is only asked of who comes this far.
    let asked: Vec<_> = paths.groups.iter().map(|group| group.answers.len()).collect();
    assert_eq!(asked, [1, 1], "{:#?}", paths.groups);
    assert_eq!(code(&diff(Path::new("content"), copy.path(), &["--fail-on", "verdict"])), 1);
}

#[test]
fn an_option_that_is_gone_is_told_as_such() {
    let file = "scenarios/winback.yaml";
    let copy = Copy::new().edit(
        file,
        "        outcome: mail-niet\n      - value: weet-niet\n        label: \
         {nl: \"Weet ik niet\", en: \"I do not know\"}\n        outcome: mail-niet\nrules:",
        "        outcome: mail-niet\nrules:",
    );
    let comparison = since_shipped(&copy);
    let gone = paths(&comparison);
    assert!(gone.gone() > 0 && gone.gone() == gone.changed.len(), "{}", text(&comparison));
    assert!(!comparison.changes_a_verdict());
    let shown = text(&comparison);
    assert!(shown.contains("weg: antwoord toestemming = weet-niet · Weet ik niet"), "{shown}");
    assert!(shown.contains("kan niet meer (vraag toestemming)"), "{shown}");
    let back = compare(&copy.knowledge(), shipped(), TODAY);
    assert_eq!(paths(&back).added(), gone.gone());
    assert!(text(&back).contains("kon nog niet (vraag toestemming)"), "{}", text(&back));
}

#[test]
fn a_narrower_bound_makes_paths_impossible() {
    let copy = Copy::new().edit("scenarios/winback.yaml", "most: 240", "most: 120");
    let comparison = since_shipped(&copy);
    let paths = paths(&comparison);
    assert!(paths.gone() > 0 && paths.gone() == paths.changed.len(), "{}", text(&comparison));
    for change in &paths.changed {
        let months = change.answers.iter().find(|answer| answer.question == "bewaartermijn");
        assert!(months.unwrap().value.parse::<u32>().unwrap() > 120);
    }
    // Told once, by the answer that is refused, for all the outcomes that it led to.
    assert_eq!((paths.groups.len(), paths.groups[0].answers.len()), (1, 1), "{:#?}", paths.groups);
    assert_eq!(paths.groups[0].paths, paths.changed.len());
    assert!(paths.groups[0].old.is_none());
}

#[test]
fn a_new_question_is_answered_in_every_way() {
    let question = r#"  leeftijd:
    short: {nl: "leeftijd", en: "age"}
    ask: {nl: "Is dit oud-lid 16 jaar of ouder?", en: "Is this former member 16 or older?"}
    type: choice
    options:
      - {value: "ja", label: {nl: "Ja", en: "Yes"}, outcome: mail-toestemming}
      - {value: "nee", label: {nl: "Nee", en: "No"}, outcome: mail-niet}
rules:
"#;
    let file = "scenarios/winback.yaml";
    let copy = Copy::new().edit(file, "outcome: mail-toestemming\n", "next: leeftijd\n");
    let copy = copy.edit(file, "\nrules:\n", &format!("\n{question}"));
    let (old, new) = (shipped(), copy.knowledge());
    let comparison = compare(old, &new, TODAY);
    let found = paths(&comparison);
    assert!(found.verdicts() > 0 && found.verdicts() == found.changed.len());
    for change in &found.changed {
        let age = change.answers.iter().find(|answer| answer.question == "leeftijd").unwrap();
        assert_eq!(age.value, "nee");
    }
    let shown = text(&comparison);
    assert!(shown.contains("erbij: vraag leeftijd · Is dit oud-lid 16 jaar of ouder?"), "{shown}");
    let back = compare(&new, old, TODAY);
    assert_eq!(paths(&back).verdicts(), found.verdicts());
    assert!(text(&back).contains("weg: vraag leeftijd"), "{}", text(&back));
}

#[test]
fn the_json_holds_the_same_counts() {
    let copy = milder();
    let comparison = since_shipped(&copy);
    let paths = paths(&comparison);
    let output = diff(Path::new("content"), copy.path(), &["--json"]);
    let json: Json = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(json["same"], false);
    assert_eq!(json["verdict_changed"], true);
    assert_eq!(json["scenarios"]["changed"][0]["id"], "winback");
    assert_eq!(json["entries"]["changed"].as_array().unwrap().len(), 0);
    let found = &json["paths"][0];
    assert_eq!(found["compared"], paths.compared);
    assert_eq!(found["verdict_changed"], paths.verdicts());
    assert_eq!(found["changed"].as_array().unwrap().len(), paths.changed.len());
    let groups = found["groups"].as_array().unwrap().iter();
    let grouped: u64 = groups.map(|group| group["paths"].as_u64().unwrap()).sum();
    assert_eq!(grouped, paths.changed.len() as u64);
    assert_eq!(found["changed"][0]["old"]["verdict"], "not-allowed");
    assert_eq!(found["changed"][0]["new"]["verdict"], "ask-officer");
    let answers = found["changed"][0]["answers"].as_array().unwrap();
    assert!(answers.iter().any(|answer| answer["question"] == "kanaal"
        && answer["value"] == "mail"
        && answer["label"] == "E-mail"));
    let dutch = out(&diff(Path::new("content"), copy.path(), &[]));
    assert!(dutch.contains(&format!("{} paden hebben een ander oordeel", paths.verdicts())));
}

#[test]
fn markdown_and_english_tell_the_same() {
    let copy = stricter();
    let output = diff(Path::new("content"), copy.path(), &["--format", "markdown", "--lang", "en"]);
    let text = out(&output);
    assert!(text.starts_with("# What changed from content to "), "{text}");
    assert!(text.contains("\n## Where answers lead\n\n- winback · "), "{text}");
    assert!(text.contains("- now: ASK THE PRIVACY OFFICER: Ask first"), "{text}");
    assert!(!text.contains("[diff-"), "{text}");
}

#[test]
fn broken_content_and_wrong_use_end_with_two() {
    let copy = Copy::new().edit("questions/winback.yaml", "\nverdict: depends", "\nverdict: soms");
    let output = diff(Path::new("content"), copy.path(), &["--fail-on", "verdict"]);
    assert_eq!(code(&output), 2);
    let complaint = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(complaint.contains("fout[") && complaint.contains("questions/winback.yaml"));
    assert!(out(&output).is_empty());
    let shipped = Path::new("content");
    assert_eq!(code(&diff(shipped, Path::new("/nergens"), &[])), 2);
    assert_eq!(code(&diff(shipped, shipped, &["--fail-on", "weer"])), 2);
    assert_eq!(code(&diff(shipped, shipped, &["--json", "--format", "text"])), 2);
}

#[test]
fn every_path_of_every_scenario_is_compared_in_time() {
    let copy = Copy::new();
    for file in fs::read_dir(copy.path().join("scenarios")).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        fs::write(path, format!("# een opmerking\n{text}")).unwrap();
    }
    let (old, new) = (shipped(), copy.knowledge());
    let begun = Instant::now();
    let comparison = compare(old, &new, TODAY);
    let took = begun.elapsed();
    assert!(comparison.is_empty(), "{}", text(&comparison));
    let trees = new.scenarios.iter().map(Tree::new);
    let paths: usize = trees.map(|tree| tree.paths(TODAY).count()).sum();
    let compared: usize = comparison.paths.iter().map(|paths| paths.compared).sum();
    assert_eq!((comparison.paths.len(), compared), (new.scenarios.len(), paths));
    assert!(took < Duration::from_secs(20), "{took:?}");
    println!("{compared} paths in {took:?}");
}

/// Every field that can change has its words, and no row has another field.
#[test]
fn every_field_has_its_words() {
    for language in Language::ALL {
        let interface = Interface::new(language, None);
        for field in FIELDS {
            assert!(interface.find(&format!("diff-field-{field}"), &[]).is_some(), "{field}");
        }
    }
    // Everything is gone: every row of the shipped scenarios and entries is looked at beside another.
    let old = shipped();
    let mut new = old.clone();
    for entry in &mut new.entries {
        let id = entry.id.clone();
        *entry = old.entries.iter().rev().find(|other| other.id != id).unwrap().clone();
        entry.id = id;
    }
    let comparison = compare(old, &new, TODAY);
    let json = report::comparison_json::comparison(&comparison, Language::Dutch);
    let changed = json["entries"]["changed"].as_array().unwrap();
    for change in changed.iter().flat_map(|changed| changed["changes"].as_array().unwrap()) {
        assert!(FIELDS.contains(&change["field"].as_str().unwrap()), "{change}");
    }
    let changed = &section(&comparison, Kind::Entries).changed;
    assert!(changed.iter().flat_map(|changed| &changed.changes).all(|c| c.part == Part::Whole));
}
