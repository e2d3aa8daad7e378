//! The manual pages and the completions, which are made from the definitions of the arguments.

use std::fs;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

const COMMANDS: [&str; 14] = [
    "ask",
    "list",
    "show",
    "walk",
    "record",
    "check",
    "diff",
    "export",
    "schema",
    "evaluate",
    "inbox",
    "doctor",
    "completions",
    "man",
];

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vraagbaak"));
    command.args(arguments).stdin(Stdio::null()).env_clear();
    command.env("HOME", "nowhere").env("LANG", "nl_NL.UTF-8").output().unwrap()
}

#[track_caller]
fn out(arguments: &[&str]) -> String {
    let output = run(arguments);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && error.is_empty(), "{arguments:?}: {error}");
    String::from_utf8(output.stdout).unwrap()
}

fn headings(page: &str) -> Vec<&str> {
    page.lines()
        .filter_map(|line| line.strip_prefix(".SH "))
        .map(|it| it.trim_matches('"'))
        .collect()
}

#[test]
fn the_manual_speaks_the_language_that_was_asked_for() {
    let dutch = [
        "NAAM",
        "OVERZICHT",
        "VOORBEELDEN",
        "BESCHRIJVING",
        "OPTIES",
        "OPDRACHTEN",
        "OMGEVING",
        "BESTANDEN",
        "EXITCODE",
    ];
    let english = [
        "NAME",
        "SYNOPSIS",
        "EXAMPLES",
        "DESCRIPTION",
        "OPTIONS",
        "COMMANDS",
        "ENVIRONMENT",
        "FILES",
        "EXIT STATUS",
    ];
    assert_eq!(headings(&out(&["man"])), dutch);
    assert_eq!(headings(&out(&["--lang", "en", "man"])), english);
}

#[test]
fn every_command_has_its_page_and_the_program_names_it() {
    let program = out(&["man"]);
    for command in COMMANDS {
        assert!(program.contains(&format!("\nvraagbaak\\-{command}(1)\n")), "{command}");
        let page = out(&["man", command]);
        let title = format!(".TH VRAAGBAAK-{} 1 ", command.to_uppercase());
        assert!(page.contains(&title), "{command}: {page}");
        for heading in ["NAAM", "OVERZICHT", "VOORBEELDEN", "OPTIES", "ZIE OOK"] {
            assert!(headings(&page).contains(&heading), "{command}: {heading}");
        }
    }
    let replay = out(&["man", "record", "replay"]);
    assert!(replay.contains("\nvraagbaak\\-record\\-replay \\- "), "{replay}");
    let listed = program.lines().filter(|line| line.ends_with("(1)")).count();
    assert_eq!(listed, COMMANDS.len(), "a command is missing in this test");
}

#[test]
fn each_way_to_use_a_command_stands_on_its_own_line() {
    let page = out(&["man", "inbox"]);
    let forms: Vec<_> =
        page.lines().filter(|line| line.starts_with("\\fBvraagbaak\\fR inbox")).collect();
    assert_eq!(forms.len(), 3, "{page}");
    let page = out(&["man", "check"]);
    assert!(page.contains("check [DIR | \\-\\-explain CODE]"), "{page}");
}

#[test]
fn a_page_that_does_not_exist_is_an_error_that_helps() {
    let output = run(&["man", "walkk"]);
    assert_eq!(output.status.code(), Some(2));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("Onbekende opdracht: walkk") && told.contains("walk?"), "{told}");
}

/// What `man` makes of a page, where there is one: without a complaint, and with nothing left of how it
/// is written.
#[test]
fn the_manual_can_be_read() {
    let folder = TempDir::new().unwrap();
    for (place, arguments) in
        [&["man"][..], &["man", "inbox"], &["--lang", "en", "man", "walk"]].into_iter().enumerate()
    {
        let file = folder.path().join(format!("{place}.1"));
        fs::write(&file, out(arguments)).unwrap();
        let mut reader = Command::new("man");
        reader.args(["--warnings", "-E", "UTF-8", "-l"]).arg(&file);
        reader.env("LC_ALL", "C.UTF-8").env("MANWIDTH", "80").env("MANROFFOPT", "-c");
        let Ok(output) = reader.stdin(Stdio::null()).output() else {
            println!("skipped: there is no man here");
            return;
        };
        let text = String::from_utf8_lossy(&output.stdout);
        let complaints = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && complaints.is_empty(), "{arguments:?}: {complaints}");
        assert!(text.contains("vraagbaak") && !text.contains("\\-"), "{text}");
        assert!(text.contains("één") || place > 0, "{text}");
    }
}

#[test]
fn every_shell_gets_every_command() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = out(&["completions", shell]);
        for command in COMMANDS {
            assert!(script.contains(command), "{shell}: {command}");
        }
        assert!(script.contains("--fail-on") || script.contains("fail-on"), "{shell}");
    }
    assert_eq!(run(&["completions", "cmd"]).status.code(), Some(2));
}

/// What bash offers after these words, the last of which is being typed.
fn bash(script: &str, typed: &[&str]) -> Option<Vec<String>> {
    let (last, before) = typed.split_last().unwrap();
    let ask = format!(
        "{script}\nCOMP_WORDS=({}); COMP_CWORD={}\n_vraagbaak vraagbaak '{last}' '{}'\n\
         printf '%s\\n' \"${{COMPREPLY[@]}}\"\n",
        typed.join(" "),
        typed.len() - 1,
        before.last().unwrap(),
    );
    let output = Command::new("bash").args(["--norc", "-c", &ask]).output().ok()?;
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.is_empty(), "{typed:?}: {error}");
    let text = String::from_utf8(output.stdout).unwrap();
    Some(text.lines().map(str::to_owned).filter(|line| !line.is_empty()).collect())
}

#[test]
fn bash_completes_commands_options_and_identifiers() {
    let script = out(&["completions", "bash"]);
    for (typed, offered) in [
        (&["vraagbaak", "eva"][..], "evaluate"),
        (&["vraagbaak", "ask", "--bat"], "--batch"),
        (&["vraagbaak", "--theme", "con"], "contrast"),
        (&["vraagbaak", "show", "winb"], "winback"),
        (&["vraagbaak", "walk", "data"], "datalek"),
        (&["vraagbaak", "--lang", "en", "show", "winb"], "winback"),
        (&["vraagbaak", "inbox", "1", "--to", "winb"], "winback"),
        (&["vraagbaak", "check", "--explain", "shared-p"], "shared-phrasing"),
        (&["vraagbaak", "schema", "scen"], "scenario"),
        (&["vraagbaak", "man", "reco"], "record"),
    ] {
        let Some(found) = bash(&script, typed) else {
            println!("skipped: there is no bash here");
            return;
        };
        assert_eq!(found, [offered], "{typed:?}");
    }
}

/// Only bash is asked what it offers; the others read at least what they are given.
#[test]
fn the_other_shells_can_read_theirs() {
    for shell in ["zsh", "fish"] {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("script");
        fs::write(&file, out(&["completions", shell])).unwrap();
        let Ok(output) = Command::new(shell).arg("-n").arg(&file).output() else {
            println!("skipped: there is no {shell} here");
            continue;
        };
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && error.is_empty(), "{shell}: {error}");
    }
}

#[test]
fn completions_know_the_content_that_is_asked_for() {
    let folder = TempDir::new().unwrap();
    let content = folder.path();
    fs::create_dir(content.join("questions")).unwrap();
    fs::write(content.join("vraagbaak.yaml"), "format: 1\ntitle: {nl: Proef}\nlanguages: [nl]\n")
        .unwrap();
    let entry = "id: cookies\nquestion: {nl: Mogen er cookies?}\nanswer: {nl: Ja.}\n";
    fs::write(content.join("questions/cookies.yaml"), entry).unwrap();
    let script = out(&["--content", content.to_str().unwrap(), "completions", "fish"]);
    let mut shows = script.lines().filter(|line| line.contains("using_subcommand show\" -f -a"));
    assert!(shows.next_back().unwrap().ends_with("-a \"cookies\""), "{script}");
}
