//! The program as a process: what it prints, and how it ends.

#[path = "support/process.rs"]
mod process;

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use process::{code, err, json, out};
use serde_json::Value;
use tempfile::TempDir;

const QUESTION: &str = "mag ik iemand die vorig jaar is weggegaan nog mailen?";

/// Runs the program in Dutch, without anything of this machine's environment that it looks at.
fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vraagbaak"));
    command.args(arguments).stdin(Stdio::null());
    for name in ["LC_ALL", "LC_MESSAGES", "LANGUAGE", "NO_COLOR", "ACCESSIBLE"] {
        command.env_remove(name);
    }
    for name in ["VRAAGBAAK_CONTENT", "VRAAGBAAK_OVERLAY", "VRAAGBAAK_LANG"] {
        command.env_remove(name);
    }
    for name in ["XDG_STATE_HOME", "XDG_CONFIG_HOME"] {
        command.env_remove(name);
    }
    // A home that is no place: what one test prefers, no other test and nobody here must meet.
    command.env("HOME", "nowhere");
    command.env("LANG", "nl_NL.UTF-8");
    command
}

fn run(arguments: &[&str]) -> Output {
    program(arguments).output().unwrap()
}

fn run_with_input(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = program(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn a_question_is_answered() {
    let output = run(&["ask", QUESTION]);
    assert_eq!(code(&output), 0);
    assert!(out(&output).contains("Oordeel: hangt ervan af"), "{}", out(&output));
    assert!(err(&output).is_empty());
}

#[test]
fn a_question_needs_no_quotation_marks_and_may_be_english() {
    let output = run(&[
        "--lang", "en", "ask", "until", "when", "may", "we", "send", "a", "win-back", "mail",
    ]);
    assert_eq!(code(&output), 0);
    assert!(out(&output).contains("Verdict: it depends"), "{}", out(&output));
}

#[test]
fn an_english_question_gets_a_dutch_answer_on_a_dutch_interface() {
    let output = run(&["ask", "win-back e-mail to lapsed members", "--json"]);
    let answer = json(&output);
    assert_eq!(answer["language"], "nl");
    assert_eq!(answer["answer"]["id"], "winback");
    assert!(answer["answer"]["question"].as_str().unwrap().starts_with("Tot wanneer"));
}

#[test]
fn json_has_the_fixed_keys_in_their_order() {
    let output = run(&["ask", "winback na opzegging", "--json"]);
    let answer = json(&output);
    let keys: Vec<_> = answer.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["query", "language", "decision", "confidence", "results", "why", "answer"]);
    assert_eq!(answer["decision"], "answer");
    assert_eq!(answer["results"][0]["id"], "winback");
    assert!(answer["results"].as_array().unwrap().len() <= 5);
    assert!(!answer["why"].as_array().unwrap().is_empty());
    let entry = answer["answer"].as_object().unwrap();
    for key in [
        "id",
        "question",
        "verdict",
        "short",
        "answer",
        "conditions",
        "original",
        "changes",
        "sources",
        "scenario",
        "contact",
    ] {
        assert!(entry.contains_key(key), "no {key}");
    }
}

#[test]
fn why_says_what_was_read_as_another_word() {
    let answer = json(&run(&["ask", "winbck", "--json"]));
    assert_eq!(answer["why"][0], "winbck → winback");
}

#[test]
fn what_is_not_in_here_ends_with_one() {
    let output = run(&["ask", "wat is het recept voor appeltaart"]);
    assert_eq!(code(&output), 1);
    assert!(out(&output).contains("mailto:privacy@probiblio.nl?subject="));
    let decision = json(&run(&["ask", "mag er een bewakingscamera hangen", "--json"]));
    assert_eq!(decision["decision"], "outside");
    assert!(decision["topic"]["title"].is_string());
    assert!(decision["answer"].is_null());
}

#[test]
fn a_batch_is_answered_line_by_line_in_order() {
    let input = "winback na opzegging\n\n{\"q\": \"goedemorgen\", \"context\": \"winback\"}\n";
    let output = run_with_input(&["ask", "--batch", "-"], input.as_bytes());
    assert_eq!(code(&output), 0);
    let lines: Vec<Value> =
        out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["decision"], "answer");
    assert_eq!(lines[1]["decision"], "smalltalk");
}

#[test]
fn a_broken_line_of_a_batch_is_named() {
    let output = run_with_input(&["ask", "--batch", "-"], b"winback\n{\"vraag\": 1}\n");
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("Regel 2"), "{}", err(&output));
}

#[test]
fn hostile_input_does_no_harm() {
    let mut input = b"\xff\xfe winback \x1b[2J\n".to_vec();
    input.extend(vec![b'a'; 3_000_000]);
    input.push(b'\n');
    let output = run_with_input(&["ask", "--batch", "-"], &input);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(!output.stdout.contains(&0x1b));
    let output = run(&["ask", "\u{1b}]0;titel\u{7} winback"]);
    assert!(!output.stdout.contains(&0x1b));
}

#[test]
fn an_empty_question_is_an_error_that_helps() {
    let output = run(&["ask"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("vraagbaak ask"));
    assert!(out(&output).is_empty());
}

#[test]
fn a_context_carries_a_short_question() {
    let output = run(&["ask", "en per post?", "--context", "winback mail na opzegging", "--json"]);
    let answer = json(&output);
    assert_eq!(answer["results"][0]["id"], "winback", "{answer:#}");
}

#[test]
fn entries_are_listed_and_shown() {
    let output = run(&["list"]);
    assert!(out(&output).contains("winback") && out(&output).contains("extern-bureau"));
    let list = json(&run(&["list", "--json"]));
    assert!(list.as_array().unwrap().iter().any(|entry| entry["id"] == "winback"));
    let output = run(&["show", "winback"]);
    assert_eq!(code(&output), 0);
    assert!(out(&output).contains("Bronnen:"));
    assert_eq!(json(&run(&["show", "winback", "--json"]))["verdict"], "depends");
}

#[test]
fn an_entry_that_does_not_exist_is_told_what_is_near() {
    let output = run(&["show", "winbak"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("Bedoel je winback?"), "{}", err(&output));
}

#[test]
fn wrong_use_is_told_in_the_language_of_the_person() {
    let output = run(&["--onzin"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("Onbekende optie"), "{}", err(&output));
    let output = run(&["--lang", "en", "shw", "winback"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("Do you mean show?"), "{}", err(&output));
    let output = run(&["--lang", "fr"]);
    assert!(err(&output).contains("nl, en"), "{}", err(&output));
}

#[test]
fn help_is_there_in_both_languages() {
    let output = run(&["--help"]);
    assert_eq!(code(&output), 0);
    assert!(out(&output).contains("Voorbeelden:") && !out(&output).contains("Options"));
    let output = run(&["ask", "--help", "--lang", "en"]);
    assert_eq!(code(&output), 0);
    assert!(out(&output).contains("Usage: vraagbaak ask"), "{}", out(&output));
}

/// The help of the program and of each of its commands.
const HELPS: [&[&str]; 17] = [
    &["--help"],
    &["ask", "--help"],
    &["list", "--help"],
    &["show", "--help"],
    &["walk", "--help"],
    &["record", "--help"],
    &["record", "replay", "--help"],
    &["check", "--help"],
    &["diff", "--help"],
    &["export", "--help"],
    &["inbox", "--help"],
    &["inbox", "wipe", "--help"],
    &["schema", "--help"],
    &["evaluate", "--help"],
    &["doctor", "--help"],
    &["completions", "--help"],
    &["man", "--help"],
];

/// A help in the language of a locale.
fn help(arguments: &[&str], locale: &str) -> String {
    let output = program(arguments).env("LANG", locale).env("COLUMNS", "100").output().unwrap();
    assert_eq!(code(&output), 0, "{arguments:?}: {}", err(&output));
    out(&output)
}

#[test]
fn no_line_of_a_help_is_in_the_other_language() {
    for arguments in HELPS {
        let dutch = help(arguments, "nl_NL.UTF-8");
        let english = help(arguments, "en_GB.UTF-8");
        assert!(dutch.contains("\nGebruik: ") && english.contains("\nUsage: "), "{arguments:?}");
        let english: Vec<&str> = english.lines().map(str::trim).collect();
        for line in dutch.lines().map(str::trim).filter(|line| !line.is_empty()) {
            // The name of an option or a variable on a line of its own belongs to no language.
            let is_name = line.split(' ').all(|word| word.starts_with(['-', '<', '[']))
                || !line.contains(char::is_lowercase);
            assert!(is_name || !english.contains(&line), "{arguments:?}: {line}");
        }
        for word in ["Options", "Commands", "Arguments", "Print", "default", "possible values"] {
            assert!(!dutch.contains(word), "{arguments:?}: {word} in {dutch}");
        }
    }
}

#[test]
fn every_option_and_command_has_its_help() {
    for arguments in HELPS {
        for locale in ["nl_NL.UTF-8", "en_GB.UTF-8"] {
            let text = help(arguments, locale);
            let lines: Vec<&str> = text.lines().collect();
            for (place, line) in lines.iter().enumerate().filter(|(_, line)| is_entry(line)) {
                // Its meaning stands behind it, or indented further on the line below it.
                let behind = line.trim().split_once("  ").is_some();
                let below = lines.get(place + 1).is_some_and(|next| next.starts_with("        "));
                assert!(behind || below, "{arguments:?} {locale}: {line}");
            }
        }
    }
}

/// Whether a line of a help names an option, an argument or a command.
fn is_entry(line: &str) -> bool {
    let indented = line.len() - line.trim_start().len();
    let first = line.trim_start();
    let is_option = first.starts_with('-') || first.starts_with('<') || first.starts_with('[');
    (1..8).contains(&indented) && (is_option || indented == 2)
}

#[test]
fn the_built_in_content_passes_its_check() {
    let output = run(&["check"]);
    assert_eq!(code(&output), 0);
    assert!(out(&output).contains("geen fouten"));
}

#[test]
fn broken_content_is_told_with_its_line_and_ends_with_two() {
    let folder = TempDir::new().unwrap();
    let manifest = "format: 1\ntitle: {nl: Proef}\nlanguages: [nl]\n";
    fs::write(folder.path().join("vraagbaak.yaml"), manifest).unwrap();
    fs::create_dir(folder.path().join("questions")).unwrap();
    let entry = "id: proef\nquestion: {nl: Mag dat?}\nantwoord: {nl: \"\\e[31mJa\"}\n";
    fs::write(folder.path().join("questions/proef.yaml"), entry).unwrap();
    let path = folder.path().to_str().unwrap();
    let output = run(&["check", path]);
    assert_eq!(code(&output), 2);
    let text = out(&output);
    assert!(text.contains("fout[unknown-field]: Onbekend veld \"antwoord\"."), "{text}");
    assert!(text.contains("--> questions/proef.yaml:3:1"), "{text}");
    assert!(text.contains("3 | antwoord: {nl:"), "{text}");
    let output = run(&["ask", "mag dat", "--content", path]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("unknown-field") && out(&output).is_empty());
    let problems = json(&run(&["check", path, "--json"]));
    assert!(problems.as_array().unwrap().iter().any(|problem| problem["line"] == 3));
}

#[test]
fn the_schema_of_a_kind_is_what_is_committed() {
    let output = run(&["schema", "entry"]);
    assert_eq!((code(&output), err(&output)), (0, String::new()));
    let committed = fs::read_to_string("content/schema/entry.json").unwrap();
    assert_eq!(out(&output), committed.replace("\r\n", "\n"));
    let english = json(&run(&["--lang", "en", "schema", "scenario"]));
    assert_eq!(english["title"], "Walk");
}

#[test]
fn the_kinds_of_file_are_listed() {
    let list = out(&run(&["schema"]));
    let kinds = json(&run(&["schema", "--json"]));
    let kinds: Vec<_> = kinds.as_array().unwrap().iter().collect();
    let committed = fs::read_dir("content/schema").unwrap().count();
    assert_eq!(kinds.len(), committed);
    for kind in kinds {
        let name = kind["kind"].as_str().unwrap();
        let files = kind["files"].as_str().unwrap_or("keys.yaml in je configuratiemap");
        assert!(list.contains(&format!("{name}: {files}\n")), "{name}: {list}");
    }
    assert!(list.contains("vraagbaak schema entry > entry.json"), "{list}");
}

#[test]
fn a_kind_that_does_not_exist_is_told_what_is_near() {
    let output = run(&["schema", "scenari"]);
    assert_eq!((code(&output), out(&output)), (2, String::new()));
    assert!(err(&output).contains("Bedoel je scenario?"), "{}", err(&output));
    let output = run(&["--lang", "en", "schema", "qqqqqq\u{1b}[31m"]);
    assert_eq!(code(&output), 2);
    let told = err(&output);
    assert!(told.contains("These are the kinds: entry, scenario,"), "{told}");
    assert!(!told.contains('\u{1b}'), "{told:?}");
}

#[test]
fn a_schema_is_for_the_languages_of_the_content() {
    let folder = TempDir::new().unwrap();
    let manifest = folder.path().join("vraagbaak.yaml");
    fs::write(&manifest, "format: 1\ntitle: {nl: Proef}\nlanguages: [nl]\nfout: {}\n").unwrap();
    let content = folder.path().to_str().unwrap();
    // What else is wrong in the folder does not matter: the schema helps to mend it.
    let schema = json(&run(&["--content", content, "schema", "entry"]));
    assert_eq!(schema["properties"]["question"]["required"], serde_json::json!(["nl"]));
    fs::write(&manifest, "format: 1\nlanguages: [ned]\n").unwrap();
    let output = run(&["--content", content, "schema", "entry"]);
    assert_eq!((code(&output), out(&output)), (2, String::new()));
    assert!(err(&output).contains("vraagbaak.yaml:2:13"), "{}", err(&output));
}

#[test]
fn a_content_folder_is_used_by_option_and_by_variable() {
    let folder = TempDir::new().unwrap();
    let manifest = "format: 1\ntitle: {nl: Proef}\nlanguages: [nl]\n";
    fs::write(folder.path().join("vraagbaak.yaml"), manifest).unwrap();
    fs::create_dir(folder.path().join("questions")).unwrap();
    let entry = "id: koffie\nquestion: {nl: Mag er koffie in de leeszaal?}\nanswer: {nl: Ja.}\n";
    fs::write(folder.path().join("questions/koffie.yaml"), entry).unwrap();
    let path = folder.path().to_str().unwrap();
    let output = run(&["ask", "koffie leeszaal", "--content", path, "--json"]);
    assert_eq!(json(&output)["results"][0]["id"], "koffie");
    let output = program(&["list"]).env("VRAAGBAAK_CONTENT", path).output().unwrap();
    assert!(out(&output).contains("koffie") && !out(&output).contains("winback"));
}

#[test]
fn a_measurement_counts_right_and_wrong() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("vragen.jsonl");
    let questions = "{\"q\": \"winback na opzegging\", \"accept\": [\"winback\"], \"kind\": \"kort\"}\n\
                     {\"q\": \"recept voor soep\", \"accept\": [], \"kind\": \"ver\"}\n\
                     {\"q\": \"winback mailing\", \"accept\": [\"leengedrag\"], \"kind\": \"fout\"}\n";
    fs::write(&file, questions).unwrap();
    let path = file.to_str().unwrap();
    let figures = json(&run(&["evaluate", path, "--json"]));
    assert_eq!(figures["total"]["in_scope"], 2);
    assert_eq!(figures["total"]["right_first"], 1);
    assert_eq!(figures["total"]["wrong_given"], 1);
    assert_eq!(figures["total"]["outside"], 1);
    assert_eq!(figures["total"]["outside_answered"], 0);
    assert_eq!(figures["misses"].as_array().unwrap().len(), 1);
    assert!(out(&run(&["evaluate", path])).contains("Niet raak:"));
    assert_eq!(code(&run(&["evaluate", "/nergens.jsonl"])), 2);
}

#[test]
fn the_plain_mode_holds_the_same_conversation() {
    let input = format!(
        "{QUESTION}\n/vragen\n99\n2\n/taal\n/onzin\nwat wordt het weer morgen\n/mail\n/stop\n"
    );
    let output = run_with_input(&["--plain"], input.as_bytes());
    assert_eq!(code(&output), 0);
    let text = out(&output);
    for part in [
        "eenvoudige weergave",
        "Keuze (1 tot en met 5, of een nieuwe vraag):",
        "Oordeel: hangt ervan af",
        "E-mail en nieuwsbrief:",
        "Nummer 99 is er nu niet",
        "The answers are in English now.",
        "There is no command /onzin.",
        "That is not in here",
        "To: privacy@probiblio.nl",
        "Goodbye.",
    ] {
        assert!(text.contains(part), "no {part} in {text}");
    }
    assert!(!output.stdout.contains(&0x1b), "plain means plain");
}

#[test]
fn watching_belongs_to_a_conversation_about_a_folder() {
    let output = run(&["--watch", "--plain"]);
    assert_eq!((code(&output), out(&output).as_str()), (2, ""));
    assert!(err(&output).contains("geen map genoemd"), "{}", err(&output));
    assert!(err(&output).contains("--content MAP"), "{}", err(&output));
    let output = run(&["--watch", "--content", "content", "ask", "winback"]);
    assert_eq!((code(&output), out(&output).as_str()), (2, ""));
    assert!(err(&output).contains("tijdens een gesprek"), "{}", err(&output));
}

#[test]
fn without_a_terminal_the_plain_mode_comes_by_itself() {
    let output = run_with_input(&[], b"winback na opzegging\n");
    assert_eq!(code(&output), 0);
    assert!(out(&output).contains("Oordeel: hangt ervan af"));
}

#[cfg(unix)]
#[test]
fn a_pipe_that_closes_is_no_error() {
    let binary = env!("CARGO_BIN_EXE_vraagbaak");
    let script = format!("'{binary}' show winback | head -n 1; echo ${{PIPESTATUS[0]}}");
    let output = Command::new("bash").args(["-c", &script]).output().unwrap();
    let text = out(&output);
    assert_eq!(text.lines().last(), Some("0"), "{text}");
    assert!(err(&output).is_empty());
}

/// The answers of a winback mail that may go: the membership ended half a year before the day.
const WINBACK: [&str; 12] = [
    "--answer",
    "afgemeld=nee",
    "--answer",
    "kanaal=mail",
    "--answer",
    "termijn-vastgelegd=ja",
    "--answer",
    "bewaartermijn=24",
    "--answer",
    "einde=2026-05-01",
    "--answer",
    "betaald=ja",
];

/// `walk winback` on a fixed day, with answers and what else is asked.
fn walk(answers: &[&str], more: &[&str]) -> Output {
    let mut arguments = vec!["--on", "2026-11-24", "walk", "winback"];
    arguments.extend(answers);
    arguments.extend(more);
    run(&arguments)
}

#[test]
fn the_scenarios_are_listed() {
    let output = run(&["walk"]);
    assert_eq!(out(&output).lines().count(), 9, "{}", out(&output));
    assert_eq!(json(&run(&["walk", "--json"])).as_array().unwrap().len(), 9);
}

#[test]
fn a_walk_gives_the_next_question_or_the_outcome() {
    let begun = json(&walk(&WINBACK[..2], &["--json"]));
    assert_eq!(begun["scenario"], "winback");
    assert_eq!(begun["answers"][0]["question"], "afgemeld");
    assert_eq!(begun["question"]["name"], "kanaal");
    assert_eq!(begun["question"]["options"][1]["value"], "telefoon");
    assert!(begun["outcome"].is_null());

    let ended = json(&walk(&WINBACK, &["--json"]));
    let outcome = &ended["outcome"];
    assert_eq!(outcome["id"], "mail-mag");
    assert_eq!(outcome["verdict"], "allowed-if");
    assert!(outcome["title"].as_str().unwrap().contains("30 april 2027"), "{outcome}");
    assert!(!outcome["conditions"].as_array().unwrap().is_empty());
    assert!(!outcome["sources"].as_array().unwrap().is_empty());
    assert!(!outcome["reasons"].as_array().unwrap().is_empty());
    let changes = outcome["would_change"].as_array().unwrap();
    let unsubscribed = changes.iter().find(|change| change["question"] == "afgemeld").unwrap();
    assert_eq!(unsubscribed["verdict"], "not-allowed");

    let text = out(&walk(&WINBACK, &[]));
    assert!(text.contains("Oordeel: mag, mits") && text.contains("30 april 2027"), "{text}");
    let english = out(&walk(&WINBACK, &["--lang", "en"]));
    assert!(english.contains("30 April 2027"), "{english}");
}

#[test]
fn an_answer_may_be_written_as_a_person_would() {
    let answers = ["--answer", "afgemeld=Nee", "--answer", "kanaal=per mail"];
    assert_eq!(code(&walk(&answers, &[])), 2);
    let answers = ["--answer", "afgemeld=Nee", "--answer", "kanaal=e-mail"];
    assert_eq!(json(&walk(&answers, &["--json"]))["question"]["name"], "termijn-vastgelegd");
}

#[test]
fn a_wrong_or_superfluous_answer_names_the_question_and_what_it_takes() {
    for (answers, parts) in [
        (["--answer", "kanaal=duif"].as_slice(), ["kanaal", "mail, telefoon, post"]),
        (&["--answer", "kleur=rood"], ["kleur", "afgemeld, kanaal"]),
        (&["--answer", "kanaal"], ["kanaal", "="]),
        (&["--answer", "einde=2030-01-01"], ["einde", "2025-02-03"]),
        (&["--answer", "afgemeld=ja", "--answer", "kanaal=post"], ["kanaal", "niet aan de orde"]),
        (&["--answer", "afgemeld=nee", "--answer", "betaald=ja"], ["betaald", "\"kanaal\": mail"]),
    ] {
        let output = walk(answers, &[]);
        assert_eq!(code(&output), 2, "{answers:?}");
        for part in parts {
            assert!(err(&output).contains(part), "no {part} in {}", err(&output));
        }
    }
    let output = run(&["walk", "winbck"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("Bedoel je winback?"), "{}", err(&output));
}

#[test]
fn every_path_is_an_object_a_line() {
    let output = walk(&[], &["--paths", "--json"]);
    let text = out(&output);
    assert!(text.lines().count() > 20, "{text}");
    for line in text.lines() {
        let path: Value = serde_json::from_str(line).unwrap();
        let mut answers = Vec::new();
        for answer in path["answers"].as_array().unwrap() {
            let (name, value) = (answer["question"].as_str(), answer["value"].as_str());
            answers.push(format!("--answer={}={}", name.unwrap(), value.unwrap()));
        }
        let answers: Vec<_> = answers.iter().map(String::as_str).collect();
        let ended = json(&walk(&answers, &["--json"]));
        assert_eq!(ended["outcome"]["id"], path["outcome"], "{line}");
        assert_eq!(ended["outcome"]["verdict"], path["verdict"], "{line}");
    }
    assert_eq!(out(&walk(&[], &["--paths"])).lines().count(), text.lines().count());
}

#[test]
fn a_record_is_kept_and_nothing_is_overwritten() {
    let folder = TempDir::new().unwrap();
    let name = folder.path().join("jansen");
    let name = name.to_str().unwrap();
    let output = walk(&WINBACK, &["--record", name, "--tick", "1", "--tick", "3"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let markdown = fs::read_to_string(format!("{name}.md")).unwrap();
    assert_eq!(markdown.matches("- [x]").count(), 2, "{markdown}");
    assert!(markdown.contains("30 april 2027") && markdown.contains("Besloten door"), "{markdown}");
    let kept: Value =
        serde_json::from_str(&fs::read_to_string(format!("{name}.json")).unwrap()).unwrap();
    assert_eq!(kept["answers"].as_array().unwrap().len(), 6);
    assert_eq!(kept["date"], "2026-11-24");

    let again = walk(&WINBACK, &["--record", name]);
    assert_eq!(code(&again), 2);
    assert!(err(&again).contains("bestaat al"), "{}", err(&again));
    assert_eq!(code(&walk(&WINBACK, &["--record", name, "--force"])), 0);
    let overwritten = fs::read_to_string(format!("{name}.md")).unwrap();
    assert_eq!(overwritten.matches("- [x]").count(), 0);

    let printed = walk(&WINBACK, &["--record", "-"]);
    assert_eq!(out(&printed), overwritten);
    assert_eq!(code(&walk(&WINBACK[..2], &["--record", "-"])), 2);
    assert_eq!(code(&walk(&WINBACK, &["--record", "-", "--tick", "9"])), 2);
}

#[test]
fn a_record_is_walked_again() {
    let folder = TempDir::new().unwrap();
    let name = folder.path().join("jansen");
    assert_eq!(code(&walk(&WINBACK, &["--record", name.to_str().unwrap()])), 0);
    let file = name.with_extension("json");
    let file = file.to_str().unwrap();
    let replay = |day: &str| run(&["--on", day, "record", "replay", file]);

    let same = replay("2026-12-24");
    assert_eq!(code(&same), 0, "{}", out(&same));
    assert!(out(&same).contains("hetzelfde advies"), "{}", out(&same));
    let later = replay("2027-06-01");
    assert_eq!(code(&later), 1);
    assert!(out(&later).contains("VRAAG HET DE PRIVACY-OFFICER"), "{}", out(&later));
    let object = json(&run(&["--on", "2027-06-01", "record", "replay", file, "--json"]));
    assert_eq!(object["then"]["result"], "same");
    assert_eq!(object["now"]["result"], "other");

    // The content of another day: the same answers, another rule.
    let content = folder.path().join("content");
    copy_content(&content);
    let scenario = content.join("scenarios/winback.yaml");
    let text = fs::read_to_string(&scenario).unwrap();
    let stricter = text.replace(
        r#"{when: {before: "12 months"}, outcome: mail-mag}"#,
        r#"{when: {before: "3 months"}, outcome: mail-mag}
      - {when: {from: "3 months", before: "12 months"}, outcome: mail-overleg}"#,
    );
    assert_ne!(text, stricter);
    fs::write(&scenario, stricter).unwrap();
    let content = content.to_str().unwrap();
    let arguments = ["--on", "2026-11-24", "--content", content, "record", "replay", file];
    let changed = run(&arguments);
    assert_eq!(code(&changed), 1, "{}{}", out(&changed), err(&changed));
    assert!(out(&changed).contains("Overleg eerst"), "{}", out(&changed));

    for (text, part) in [("{}", "missing field"), ("geen json", "expected"), ("", "EOF")] {
        fs::write(file, text).unwrap();
        let output = run(&["record", "replay", file]);
        assert_eq!(code(&output), 2, "{text}");
        assert!(err(&output).contains(part), "{}", err(&output));
    }
    assert_eq!(code(&run(&["record", "replay", "/nergens.json"])), 2);
    assert_eq!(code(&run(&["record", "replay", "/"])), 2);
}

/// Copies the content of the project.
fn copy_content(to: &std::path::Path) {
    let mut folders = vec![PathBuf::from("content")];
    while let Some(folder) = folders.pop() {
        let target = to.join(folder.strip_prefix("content").unwrap());
        fs::create_dir_all(&target).unwrap();
        for entry in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else {
                fs::copy(&entry, target.join(entry.file_name().unwrap())).unwrap();
            }
        }
    }
}

#[test]
fn the_plain_mode_walks_to_a_record() {
    let folder = TempDir::new().unwrap();
    let name = folder.path().join("verslag");
    let input = format!(
        "{QUESTION}\n1\n7\nnee\nwat is een verwerker?\n\n\n/waarom\n1\n24\nonzin\n2026-05-01\n\
         1\n1\n/wijzig 5\n2010-01-01\n/terug\n2026-05-01\n/bewaar {}\n/bewaar {}\n/stop\n",
        name.display(),
        name.display()
    );
    let output = run_with_input(&["--plain", "--on", "2026-11-24"], input.as_bytes());
    let text = out(&output);
    for part in [
        "1. Loop stap voor stap: Een oud-lid terugwinnen (winback)",
        "Antwoord (1 tot en met 3):",
        "\"7\" staat er niet bij",
        "Je was bezig met: Een oud-lid terugwinnen (winback).",
        "Uit je vraag: E-mail.",
        "\"onzin\" lees ik niet als een dag",
        "gelezen als: 24 maanden",
        "Oordeel: mag, mits",
        "1. aangevinkt: Zet in de mail",
        "vervalt een",
        "Bewaard: ",
        "bestaat al",
    ] {
        assert!(text.contains(part), "no {part} in {text}");
    }
    assert!(name.with_extension("md").exists() && name.with_extension("json").exists());
}

#[test]
fn everything_is_exported_in_every_format() {
    for (format, begins) in [
        ("html", "<!DOCTYPE html>"),
        ("md", "# Vraagbaak"),
        ("dot", "digraph \"Vraagbaak"),
        ("mermaid", "flowchart TD"),
    ] {
        let output = run(&["export", "--format", format]);
        assert_eq!(code(&output), 0);
        assert!(out(&output).starts_with(begins), "{format}");
        assert!(err(&output).is_empty());
    }
    let one = run(&["export", "--lang", "en", "--format", "md", "winback"]);
    assert!(out(&one).contains("### Winning back a former member\n"), "{}", out(&one));
}

#[test]
fn what_cannot_be_exported_is_told() {
    let output = run(&["export", "--format", "dot", "winbak"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("Bedoel je winback?") && out(&output).is_empty());
    for arguments in [&["export"] as &[&str], &["export", "--format", "pdf"]] {
        let output = run(arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(err(&output).contains("format"), "{}", err(&output));
    }
}

/// Runs of the program that share what is remembered.
struct Home(TempDir);

impl Home {
    fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program(arguments);
        for name in ["HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"] {
            command.env(name, self.0.path());
        }
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    fn converse(&self, lines: &str) -> String {
        let mut command = self.command(&["--plain"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
        out(&child.wait_with_output().unwrap())
    }

    fn inbox(&self) -> PathBuf {
        self.0.path().join("vraagbaak/inbox.jsonl")
    }
}

/// A small content of its own, which is learnt in no time.
fn small_content() -> TempDir {
    let folder = TempDir::new().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("vraagbaak.yaml", "format: 1\ntitle: {nl: Klein}\nlanguages: [nl]\n");
    write(
        "questions/dak.yaml",
        "id: dak\nquestion: {nl: Wat mag er op het dak?}\n# van ons\nphrasings:\n  nl:\n    - iets op het dak leggen\nanswer: {nl: Niets.}\n",
    );
    write(
        "outside.yaml",
        "topics:\n  - id: weer\n    title: {nl: Het weer}\n    phrasings: {nl: [hoe wordt het weer]}\n",
    );
    folder
}

#[test]
fn the_inbox_is_off_until_somebody_opens_it() {
    let home = Home::new();
    let said =
        home.converse("wat is het recept voor appeltaart\n/niet-goed\nwinback\n/niet-goed\n");
    assert!(!said.contains("In het postvak"), "{said}");
    assert_eq!(said.matches("Met /postvak 90 zet je het aan").count(), 2, "{said}");
    assert!(!home.inbox().exists());
    assert!(out(&home.run(&["inbox"])).contains("Het postvak staat uit"));
    assert_eq!(json(&home.run(&["inbox", "--json"])), Value::Array(Vec::new()));
}

#[test]
fn an_open_inbox_keeps_what_got_no_good_answer_and_shows_the_line() {
    let home = Home::new();
    let said = home.converse(
        "/postvak 30\nwat is het recept voor appeltaart van jan@voorbeeld.nl\n/niet-goed\n-\nwinback na opzegging\n/niet-goed\ngoedemorgen\n/niet-goed\n",
    );
    assert!(said.contains("blijft 30 dagen op deze computer"), "{said}");
    let text = fs::read_to_string(home.inbox()).unwrap();
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["question"], "wat is het recept voor appeltaart van [een e-mailadres]");
    assert_eq!(lines.len(), 2, "a line without a word is no question: {text}");
    assert!(["unknown", "outside"].contains(&lines[0]["reason"].as_str().unwrap()));
    assert!(
        said.contains("staat al in het postvak") && said.contains("geen antwoord om te melden")
    );
    let marked = lines.iter().find(|line| line["reason"] == "not-helpful");
    assert!(marked.is_some_and(|line| line["language"] == "nl"), "{text}");
    let shown = said.split_whitespace().collect::<Vec<_>>().join(" ");
    for line in text.lines() {
        assert!(shown.contains(&format!("In het postvak: {line}")), "{line}\n{shown}");
    }
    assert!(home.converse("").contains("Het postvak staat aan"));
    assert!(home.converse("/postvak uit\n").contains("gewist"));
    assert!(!home.inbox().exists());
}

#[test]
fn the_inbox_is_listed_and_wiped() {
    let home = Home::new();
    home.converse("/inbox\nwat is het recept voor appeltaart\nrecept voor een appeltaart?\n");
    let list = out(&home.run(&["inbox"]));
    assert!(list.starts_with("1. 2 vragen, het dichtst bij: "), "{list}");
    assert!(list.find("recept voor een").unwrap() < list.find("wat is het recept").unwrap());
    let found = json(&home.run(&["inbox", "1", "--json"]));
    assert_eq!((&found[0]["size"], &found[0]["group"]), (&2.into(), &1.into()));
    assert_eq!(found[0]["questions"][0]["question"], "recept voor een appeltaart?");
    let output = home.run(&["inbox", "7"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("Groep 7 is er niet: er zijn er 1."), "{}", err(&output));
    assert_eq!(code(&home.run(&["inbox", "wipe"])), 0);
    assert!(!home.inbox().exists());
    assert!(out(&home.run(&["inbox"])).contains("Het postvak is leeg"));
}

#[test]
fn a_group_becomes_content_only_with_write() {
    let (home, content) = (Home::new(), small_content());
    home.converse("/inbox\nzonnepanelen op het dak: mag dat?\n/niet-goed\n");
    let folder = content.path().to_str().unwrap();
    let entry = content.path().join("questions/dak.yaml");
    let before = fs::read_to_string(&entry).unwrap();
    let arguments = ["inbox", "1", "--to", "dak", "--content", folder];
    let output = home.run(&arguments);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let added = "+    - 'zonnepanelen op het dak: mag dat?'\n";
    assert!(out(&output).contains("--- a/questions/dak.yaml\n"), "{}", out(&output));
    assert!(out(&output).contains(added) && out(&output).contains("Er is niets veranderd"));
    assert_eq!(fs::read_to_string(&entry).unwrap(), before);
    assert!(home.inbox().exists());
    let output = home.run(&[&arguments[..], &["--write"]].concat());
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(out(&output).contains("Opgeslagen in questions/dak.yaml. 1 vraag is uit het postvak."));
    let line = format!("{}answer", added.strip_prefix('+').unwrap());
    assert_eq!(fs::read_to_string(&entry).unwrap(), before.replace("answer", &line));
    assert!(!home.inbox().exists());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&entry).unwrap().permissions().mode() & 0o777;
        assert_ne!(mode, 0o600, "others could read it before");
    }
    assert_eq!(code(&run(&["check", folder])), 0);
}

#[test]
fn a_group_becomes_a_new_entry_or_a_topic_outside() {
    let (home, content) = (Home::new(), small_content());
    let folder = content.path().to_str().unwrap();
    home.converse("/inbox\nwie wint het voetbal vanavond\n/niet-goed\n");
    let list = json(&home.run(&["inbox", "--json", "--content", folder]));
    assert_eq!(list.as_array().unwrap().len(), 1, "{list:#}");
    let goal = |option, id| ["inbox", "1", option, id, "--content", folder, "--write"];
    let refused = home.run(&goal("--to-new", "dak"));
    assert!(err(&refused).contains("Er is al een vraag met het kenmerk \"dak\""));
    let output = home.run(&goal("--to-new", "voetbal"));
    assert!(out(&output).contains("Schrijf nog het antwoord"), "{}{}", out(&output), err(&output));
    let new = fs::read_to_string(content.path().join("questions/voetbal.yaml")).unwrap();
    assert!(new.contains("status: draft") && new.contains("moet nog geschreven worden"), "{new}");
    home.converse("wie wint het voetbal vanavond\n/niet-goed\n");
    let output = home.run(&goal("--to-outside", "voetbaluitslag"));
    // The new entry has the same question: a warning, since an officer may want to move it.
    assert!(err(&output).contains("warning") || err(&output).contains("waarschuwing"));
    assert!(out(&output).contains("Geef het onderwerp nog een goede titel"), "{}", out(&output));
    assert_eq!(code(&run(&["check", folder])), 0);
}

#[test]
fn a_change_that_would_break_the_content_is_not_made() {
    let (home, content) = (Home::new(), small_content());
    let folder = content.path().to_str().unwrap();
    home.converse("/inbox\nwie wint het voetbal vanavond\n/niet-goed\n");
    let entry = content.path().join("questions/dak.yaml");
    // Written with an anchor, the list is two lists at once.
    let text = fs::read_to_string(&entry).unwrap();
    let text =
        text.replace("  nl:\n", "  nl: &nl\n").replace("answer:", "keywords: {nl: *nl}\nanswer:");
    fs::write(&entry, &text).unwrap();
    let output = home.run(&["inbox", "1", "--to", "dak", "--content", folder, "--write"]);
    assert_eq!(code(&output), 2, "{}", out(&output));
    assert!(err(&output).contains("niet veilig iets aan kan toevoegen"), "{}", err(&output));
    assert_eq!(fs::read_to_string(&entry).unwrap(), text);
    assert!(home.inbox().exists());
    for wrong in [
        &["inbox", "--to", "dak"][..],
        &["inbox", "1", "--write"],
        &["inbox", "1", "--to", "dak", "--to-new", "x"],
        &["inbox", "1", "--to", "dak"],
        &["inbox", "1", "--to", "dka", "--content", folder],
    ] {
        let output = home.run(wrong);
        assert_eq!(code(&output), 2, "{wrong:?}");
        assert!(!err(&output).is_empty() && out(&output).is_empty(), "{wrong:?}");
    }
}
