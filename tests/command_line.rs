//! The program as a process: what it prints, and how it ends.

use std::fs;
use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

const QUESTION: &str = "mag ik iemand die vorig jaar is weggegaan nog mailen?";

/// Runs the program in Dutch, without anything of this machine's environment that it looks at.
fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vraagbaak"));
    command.args(arguments).stdin(Stdio::null());
    for name in ["LC_ALL", "LC_MESSAGES", "LANGUAGE", "VRAAGBAAK_CONTENT", "NO_COLOR", "ACCESSIBLE"]
    {
        command.env_remove(name);
    }
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

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_str(&out(output)).unwrap()
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
        "Keuze (1-3, of een nieuwe vraag):",
        "Oordeel: hangt ervan af",
        "Alle vragen:",
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
