//! What `doctor` says, and that it changes nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::SystemTime;

use serde_json::Value;
use tempfile::TempDir;

/// A home of its own.
struct Home(TempDir);

impl Home {
    fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Puts a file in it; gives where it is.
    fn holds(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    fn run(&self, variables: &[(&str, &str)], arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vraagbaak"));
        command.args(arguments).stdin(Stdio::null()).env_clear().env("HOME", self.0.path());
        command.env("LANG", "nl_NL.UTF-8").envs(variables.iter().copied());
        command.output().unwrap()
    }

    #[track_caller]
    fn says(&self, variables: &[(&str, &str)], arguments: &[&str]) -> String {
        let output = self.run(variables, &[&["doctor"], arguments].concat());
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && error.is_empty(), "{error}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// The object, and the exit code.
    fn object(&self, variables: &[(&str, &str)], arguments: &[&str]) -> (Value, i32) {
        let output = self.run(variables, &[&["doctor", "--json"], arguments].concat());
        let object = serde_json::from_slice(&output.stdout).unwrap();
        (object, output.status.code().unwrap())
    }

    /// Every file and folder, with when it was changed.
    fn everything(&self) -> BTreeMap<PathBuf, SystemTime> {
        let mut found = BTreeMap::new();
        collect(self.0.path(), &mut found);
        found
    }
}

fn collect(path: &Path, found: &mut BTreeMap<PathBuf, SystemTime>) {
    let metadata = fs::metadata(path).unwrap();
    if metadata.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            collect(&entry.unwrap().path(), found);
        }
    }
    found.insert(path.to_owned(), metadata.modified().unwrap());
}

/// The names of what is wrong.
fn problems(object: &Value) -> Vec<&str> {
    let problems = object["problems"].as_array().unwrap();
    for problem in problems {
        assert!(!problem["hint"].as_str().unwrap().is_empty(), "{problem}");
        assert!(!problem.to_string().contains('['), "a text is missing: {problem}");
    }
    problems.iter().map(|problem| problem["code"].as_str().unwrap()).collect()
}

const STATE: &str = ".local/state/vraagbaak";

#[test]
fn a_new_computer_is_fine_and_stays_as_it_was() {
    let home = Home::new();
    let before = home.everything();
    let said = home.says(&[("TERM", "xterm-256color")], &[]);
    for text in [
        "\nTerminal\n",
        "xterm-256color",
        "want in- of uitvoer is geen terminal",
        "UTF-8",
        "256, zegt de terminal; thema terminal",
        "je landinstelling: LANG=nl_NL.UTF-8",
        "ingebouwd in het programma",
        "25 vragen, 9 stappenplannen",
        "0 van 34 door een privacyfunctionaris",
        ".local/state/vraagbaak (nog niet gemaakt)",
        "\nAlles is in orde.\n",
    ] {
        assert!(said.contains(text), "{text}: {said}");
    }
    assert_eq!(home.everything(), before);
}

#[test]
fn it_speaks_english_too() {
    let said = Home::new().says(&[], &["--lang", "en"]);
    assert!(
        said.contains("en (chosen with --lang)") && said.ends_with("\nAll is well.\n"),
        "{said}"
    );
    assert!(!said.contains("inhoud") && !said.contains("[doctor"), "{said}");
}

#[test]
fn the_test_line_is_as_wide_as_the_one_below_it() {
    for (variables, first) in [(&[][..], '✓'), (&[("LC_ALL", "C")], '+')] {
        let said = Home::new().says(variables, &[]);
        let lines: Vec<&str> = said.lines().collect();
        let place = lines.iter().position(|line| line.ends_with("--|")).unwrap();
        let (line, ruler) = (lines[place - 1], lines[place]);
        assert_eq!(line.chars().count(), ruler.chars().count(), "{said}");
        assert!(line.contains(&format!("{first} ")), "{said}");
        assert_eq!(line.is_ascii(), first.is_ascii(), "{said}");
    }
}

#[test]
fn why_a_language_is_spoken_is_told_in_the_order_that_decides() {
    let home = Home::new();
    let language = |variables: &[(&str, &str)], arguments: &[&str]| {
        let (object, code) = home.object(variables, arguments);
        assert_eq!(code, 0, "{object}");
        let text = |name: &str| object["language"][name].as_str().unwrap_or_default().to_owned();
        (text("code"), text("because"))
    };
    let is = |code: &str, because: &str| (code.to_owned(), because.to_owned());
    assert_eq!(language(&[("LANG", "C")], &[]), is("nl", "nothing"));
    assert_eq!(language(&[("LC_ALL", "en_GB.UTF-8")], &[]), is("en", "locale"));
    home.holds(&format!("{STATE}/preferences.json"), "{\"language\": \"en\"}");
    assert_eq!(language(&[], &[]), is("en", "remembered"));
    assert_eq!(language(&[("VRAAGBAAK_LANG", "nl")], &[]), is("nl", "variable"));
    assert_eq!(language(&[("VRAAGBAAK_LANG", "nl")], &["--lang", "en"]), is("en", "option"));
}

#[test]
fn colours_are_told_as_far_as_they_are_known() {
    let home = Home::new();
    let colors =
        |variables: &[(&str, &str)]| home.object(variables, &[]).0["terminal"]["colors"].clone();
    assert_eq!(colors(&[("TERM", "xterm")]), 16);
    assert_eq!(colors(&[("TERM", "screen-256color")]), 256);
    assert_eq!(colors(&[("TERM", "xterm"), ("COLORTERM", "truecolor")]), 16_777_216);
    assert_eq!(colors(&[("TERM", "dumb")]), 0);
    assert_eq!(colors(&[("TERM", "xterm-256color"), ("NO_COLOR", "1")]), 0);
}

/// Old lines are removed when a conversation begins. To look is no conversation.
#[test]
fn what_is_kept_is_told_and_left_alone() {
    let home = Home::new();
    home.holds(&format!("{STATE}/preferences.json"), "{\"history_days\": 1, \"theme\": \"dark\"}");
    home.holds(&format!("{STATE}/history.jsonl"), "{\"on\": \"2001-01-01\", \"line\": \"oud\"}\n");
    home.holds(&format!("{STATE}/lock"), "");
    let before = home.everything();
    let (object, code) = home.object(&[], &[]);
    assert_eq!(code, 0, "{object}");
    assert_eq!(home.everything(), before);
    assert_eq!(object["state"]["exists"], true);
    let files = object["state"]["files"].as_array().unwrap();
    let names: Vec<_> = files.iter().map(|file| file["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["history.jsonl", "lock", "preferences.json"]);
    assert_eq!(files[0]["bytes"], 36);
    assert_eq!(object["remembered"]["history_days"], 1);
    assert_eq!(object["remembered"]["inbox_days"], Value::Null);
    assert_eq!(object["terminal"]["look"], "dark");
    let said = home.says(&[], &[]);
    assert!(said.contains("36 bytes: wat je typte") && said.contains("aan, 1 dag"), "{said}");
}

#[cfg(unix)]
#[test]
fn what_others_can_read_is_a_warning() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let file = home.holds(&format!("{STATE}/history.jsonl"), "");
    let set = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    set(file.parent().unwrap(), 0o755);
    set(&file, 0o644);
    let (object, code) = home.object(&[], &[]);
    assert_eq!((problems(&object), code), (vec!["open-to-others"], 0));
    assert_eq!(object["state"]["files"][0]["mode"], "0644");
    set(&file, 0o600);
    assert!(problems(&home.object(&[], &[]).0).is_empty());
    set(&file, 0o644);
    set(file.parent().unwrap(), 0o700);
    assert!(problems(&home.object(&[], &[]).0).is_empty(), "nobody else gets there");
}

#[test]
fn a_state_folder_that_is_none_is_an_error() {
    let home = Home::new();
    home.holds(STATE, "");
    let (object, code) = home.object(&[], &[]);
    assert_eq!((problems(&object), code), (vec!["state"], 2));
}

#[test]
fn without_a_home_nothing_is_kept_and_that_is_told() {
    let (object, code) = Home::new().object(&[("HOME", "nowhere")], &[]);
    assert_eq!((problems(&object), code), (vec!["no-home"], 0));
    assert_eq!(object["state"]["path"], Value::Null);
}

#[test]
fn broken_content_is_an_error_and_the_rest_is_told() {
    let home = Home::new();
    let folder = home.path("");
    let folder = folder.to_str().unwrap();
    let (object, code) = home.object(&[], &["--content", folder]);
    assert_eq!((problems(&object), code), (vec!["content"], 2));
    assert_eq!(object["content"], Value::Null);
    let (object, code) = home.object(&[("VRAAGBAAK_CONTENT", "content")], &[]);
    assert_eq!((&object["content"]["because"], code), (&Value::from("variable"), 0));
    assert_eq!(object["content"]["entries"], 25);
}

#[test]
fn a_library_s_own_folder_is_told() {
    let home = Home::new();
    let folder = ".config/vraagbaak/overlay";
    home.holds(
        &format!("{folder}/overlay.yaml"),
        "format: 1\nname: {nl: Proef}\nlanguages: [nl]\n",
    );
    let (object, code) = home.object(&[], &[]);
    assert_eq!((problems(&object), code), (vec![], 0));
    assert!(object["content"]["overlay"].as_str().unwrap().ends_with(folder), "{object}");
    assert_eq!(home.object(&[], &["--no-overlay"]).0["content"]["overlay"], Value::Null);
    home.holds(&format!("{folder}/overlay.yaml"), "bibliotheek: Proef\n");
    let (object, code) = home.object(&[], &[]);
    assert_eq!((problems(&object), code), (vec!["content"], 2));
}

#[test]
fn own_keys_that_are_wrong_are_an_error() {
    let home = Home::new();
    home.holds(".config/vraagbaak/keys.yaml", "actions:\n  - action: find\n    keys: [ctrl-j]\n");
    let (object, code) = home.object(&[], &[]);
    assert_eq!((problems(&object), code), (vec![], 0));
    assert_eq!(object["config"]["files"][0]["name"], "keys.yaml");
    for wrong in ["actions:\n  - action: find\n    keys: [ctrl-g]\n", "actions: 3\n"] {
        home.holds(".config/vraagbaak/keys.yaml", wrong);
        let (object, code) = home.object(&[], &[]);
        assert_eq!((problems(&object), code), (vec!["keys"], 2), "{wrong}");
    }
}

#[test]
fn nothing_that_steers_a_terminal_comes_through() {
    let steering = "x\u{1b}[31m\u{202e}";
    let said = Home::new().says(&[("TERM", steering), ("LC_ALL", "nl_NL\u{1b}[2J")], &[]);
    assert!(!said.contains(['\u{1b}', '\u{202e}']), "{said:?}");
}
