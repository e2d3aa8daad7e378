//! The program with a library's own folder: which one it takes, what it says of a broken one, and what
//! it changes.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::desk::{Desk, LIBRARY, version};
use crate::support::process::{code, err, json, out};

/// Both folders in a folder that is home too: `content` and `eigen`.
struct Home {
    folder: TempDir,
}

impl Home {
    fn new(desk: &Desk) -> Self {
        Self { folder: desk.write() }
    }

    fn path(&self, below: &str) -> std::path::PathBuf {
        self.folder.path().join(below)
    }

    /// The program in Dutch on the small content, as of a day on which nothing is due.
    fn program(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vraagbaak"));
        command.args(arguments).current_dir(self.folder.path()).stdin(Stdio::null());
        for name in ["LC_ALL", "LC_MESSAGES", "LANGUAGE", "VRAAGBAAK_LANG", "VRAAGBAAK_OVERLAY"] {
            command.env_remove(name);
        }
        command.env("LANG", "nl_NL.UTF-8").env("VRAAGBAAK_CONTENT", "content");
        command.env("HOME", self.folder.path());
        command.env("XDG_STATE_HOME", self.path("state"));
        command.env("XDG_CONFIG_HOME", self.path("config"));
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.program(arguments).output().unwrap()
    }

    fn converse(&self, arguments: &[&str], said: &str) -> String {
        let mut command = self.program(&[&["--plain"], arguments].concat());
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(said.as_bytes()).unwrap();
        out(&child.wait_with_output().unwrap())
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap_or_default()
    }
}

/// The name of the library whose folder a run uses.
fn library(output: &Output) -> Value {
    json(output)["contact"]["origin"]["library"].clone()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, to).unwrap();
        }
    }
}

/// Puts a copy of the library's folder, under another name of the library, at a place.
fn library_at(home: &Home, name: &str, place: &str) {
    copy(&home.path("eigen"), &home.path(place));
    let file = home.path(place).join("overlay.yaml");
    let text = fs::read_to_string(&file).unwrap().replace(LIBRARY, name);
    fs::write(file, text).unwrap();
}

#[test]
fn the_option_comes_before_the_variable_and_that_before_the_configuration() {
    let home = Home::new(&Desk::new());
    assert_eq!(library(&home.run(&["show", "fotos", "--json"])), serde_json::json!(null));
    library_at(&home, "Ingesteld", "config/vraagbaak/overlay");
    library_at(&home, "Variabele", "variabele");
    assert_eq!(library(&home.run(&["show", "fotos", "--json"])), "Ingesteld");
    let mut command = home.program(&["show", "fotos", "--json"]);
    assert_eq!(library(&command.env("VRAAGBAAK_OVERLAY", "").output().unwrap()), "Ingesteld");
    assert_eq!(
        library(&command.env("VRAAGBAAK_OVERLAY", "variabele").output().unwrap()),
        "Variabele"
    );
    let mut command = home.program(&["--overlay", "eigen", "show", "fotos", "--json"]);
    assert_eq!(library(&command.env("VRAAGBAAK_OVERLAY", "variabele").output().unwrap()), LIBRARY);
    let mut command = home.program(&["show", "fotos", "--json", "--no-overlay"]);
    let none = command.env("VRAAGBAAK_OVERLAY", "variabele").output().unwrap();
    assert_eq!((library(&none), code(&none)), (serde_json::json!(null), 0));
    let both = home.run(&["--overlay", "eigen", "--no-overlay", "list"]);
    assert_eq!(code(&both), 2);
}

/// On the built-in content, which is not learnt anew for a policy alone.
#[test]
fn a_policy_stands_beside_a_built_in_answer() {
    let mut desk = Desk::new();
    desk.keep(&["overlay.yaml"]);
    desk.add("policies/winback.yaml", "entry: winback\non: oud\ntext: {nl: Wij mailen niemand.}\n");
    let home = Home::new(&desk);
    let mut command =
        home.program(&["--overlay", "eigen", "ask", "winback na opzegging", "--json"]);
    let asked = json(&command.env_remove("VRAAGBAAK_CONTENT").output().unwrap());
    assert_eq!(
        (&asked["decision"], &asked["answer"]["id"]),
        (&serde_json::json!("answer"), &serde_json::json!("winback"))
    );
    let policy = &asked["answer"]["own_policy"];
    assert_eq!(
        (&policy["text"], &policy["on"]),
        (&serde_json::json!("Wij mailen niemand."), &serde_json::json!("oud"))
    );
    assert_eq!(policy["is_outdated"], true);
    assert!(!asked["answer"]["verdict"].is_null());
}

#[test]
fn show_tells_the_version_that_a_policy_is_written_on() {
    let home = Home::new(&Desk::new());
    let shown = out(&home.run(&["--overlay", "eigen", "show", "mailen"]));
    assert!(shown.contains("Eigen beleid van Bibliotheek Aa en Dal:"), "{shown}");
    assert!(shown.ends_with(&format!("Versie van dit antwoord: {}\n", version())), "{shown}");
}

#[test]
fn check_looks_at_both_folders_and_says_what_the_library_adds() {
    let home = Home::new(&Desk::new());
    let day = ["--on", "2026-11-24", "--quick"];
    let output = home.run(&[&["check", "--overlay", "eigen"], &day[..]].concat());
    assert_eq!(code(&output), 0, "{}", out(&output));
    let expected = "Met de eigen map van Bibliotheek Aa en Dal: eigen vragen 1, eigen stappenplannen \
                    1, eigen beleid 1.\nDe inhoud is in orde: 3 vragen, geen fouten.\n";
    assert!(out(&output).ends_with(expected), "{}", out(&output));
    // A folder that is set up is looked at as well, beside the folder that is named.
    library_at(&home, "Ingesteld", "config/vraagbaak/overlay");
    let output = home.run(&[&["check", "content"], &day[..]].concat());
    assert!(out(&output).contains("Met de eigen map van Ingesteld"), "{}", out(&output));
    let output = home.run(&[&["check", "content", "--no-overlay"], &day[..]].concat());
    assert!(!out(&output).contains("Met de eigen map"), "{}", out(&output));
}

#[test]
fn check_tells_of_a_central_answer_that_changed() {
    let mut desk = Desk::new();
    desk.change_central("questions/mailen.yaml", "als ze dat goedvonden", "soms");
    let home = Home::new(&desk);
    let arguments = ["check", "--overlay", "eigen", "--on", "2026-11-24", "--quick"];
    let output = home.run(&arguments);
    assert_eq!(code(&output), 0);
    let text = out(&output);
    let expected = "waarschuwing[central-changed]: Het centrale antwoord op \"mailen\" is veranderd \
                    sinds dit beleid werd geschreven.\n  --> ./eigen/policies/mailen.yaml:2:5\n";
    assert!(text.contains(expected), "{text}");
    assert!(text.contains("vraagbaak diff OUDE-MAP NIEUWE-MAP"), "{text}");
    let found = json(&home.run(&[&arguments[..], &["--json"]].concat()));
    assert_eq!(found[0]["code"], "central-changed");
    assert_eq!(
        (&found[0]["file"], &found[0]["line"]),
        (&serde_json::json!("./eigen/policies/mailen.yaml"), &serde_json::json!(2))
    );
    // The version that the hint names is the one that `show` tells.
    let shown = json(&home.run(&["show", "mailen", "--json"]));
    let new = format!("\"{}\"", shown["version"].as_str().unwrap());
    assert!(found[0]["hint"].as_str().unwrap().contains(&format!("on: {new}")), "{found:#}");
    let file = home.path("eigen/policies/mailen.yaml");
    let fixed = fs::read_to_string(&file).unwrap().replace(&format!("\"{}\"", version()), &new);
    fs::write(file, fixed).unwrap();
    assert_eq!(json(&home.run(&[&arguments[..], &["--json"]].concat())), serde_json::json!([]));
}

#[test]
fn a_broken_folder_is_told_with_the_way_out() {
    let mut desk = Desk::new();
    desk.add("questions/fotos.yaml", "id: fotos\nquestion: {nl: Foto?}\nanswer: {nl: Ja.}\n");
    let home = Home::new(&desk);
    let output = home.run(&["--overlay", "eigen", "ask", "foto"]);
    assert_eq!((code(&output), out(&output).as_str()), (2, ""));
    let said = err(&output);
    assert!(said.contains("fout[entry-is-central]"), "{said}");
    assert!(said.contains("--> ./eigen/questions/fotos.yaml:1:5"), "{said}");
    assert!(said.contains("in policies/fotos.yaml"), "{said}");
    assert!(said.contains("De eigen map ./eigen/ heeft fouten") && said.contains("--no-overlay"));
    assert_eq!(code(&home.run(&["check", "--overlay", "eigen"])), 2);
    let output = home.run(&["--overlay", "nergens", "list"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("./nergens/overlay.yaml"), "{}", err(&output));
    assert!(err(&output).contains("--no-overlay"), "{}", err(&output));
    // What is wrong with the central folder is no fault of the library's.
    fs::write(home.path("content/outside.yaml"), "topcs: []\n").unwrap();
    fs::remove_file(home.path("eigen/questions/fotos.yaml")).unwrap();
    let output = home.run(&["--overlay", "eigen", "list"]);
    assert!(err(&output).contains("laat --content weg"), "{}", err(&output));
}

#[test]
fn the_plain_mode_tells_what_is_own_and_where_it_ends() {
    let home = Home::new(&Desk::new());
    let said = home.converse(&["--overlay", "eigen"], "mail naar opzeggers\n/vragen eigen\n");
    assert!(said.contains("Met eigen vragen en eigen beleid van Bibliotheek Aa en Dal."), "{said}");
    assert!(said.contains("  [1] Besluit over oud-leden, punt 3, 2026-09-01\n"), "{said}");
    assert!(said.contains("Einde van: Eigen beleid van Bibliotheek Aa en Dal\n"), "{said}");
    let list = said.split("Einde van").last().unwrap();
    for line in ["aardvarken in een mail? (eigen vraag)", "mailen? (eigen beleid)"] {
        assert!(list.contains(line), "{list}");
    }
    assert!(!list.contains("Mag een foto"), "{list}");
}

#[test]
fn lists_walks_and_exports_hold_it_too() {
    let home = Home::new(&Desk::new());
    let run = |arguments: &[&str]| home.run(&[&["--overlay", "eigen"], arguments].concat());
    let list = json(&run(&["list", "--json"]));
    assert_eq!(list[0]["origin"], serde_json::json!({"library": LIBRARY}));
    let walks = json(&run(&["walk", "--json"]));
    let own = walks.as_array().unwrap().iter().find(|walk| walk["id"] == "aardvarken").unwrap();
    assert_eq!(own["origin"], serde_json::json!({"library": LIBRARY}));
    assert!(out(&run(&["walk"])).contains("Een aardvarken op bezoek (eigen stappenplan)\n"));
    let walked = json(&run(&["walk", "aardvarken", "--answer", "tam=wild", "--json"]));
    assert_eq!(walked["outcome"]["own_policies"][0]["library"], LIBRARY);
    assert!(out(&run(&["export", "--format", "md"])).contains("Eigen beleid van Bibliotheek"));
    let questions = home.path("vragen.jsonl");
    fs::write(&questions, "{\"q\": \"aardvarken bij naam noemen\", \"accept\": [\"aardvarken\"], \"kind\": \"own\"}\n")
        .unwrap();
    let measured = run(&["evaluate", "vragen.jsonl"]);
    assert_eq!(code(&measured), 0, "{}", err(&measured));
    assert!(out(&measured).contains("1 vraag gemeten"), "{}", out(&measured));
    let help = out(&run(&["--help"]));
    assert!(help.contains("--overlay <DIR>") && help.contains("VRAAGBAAK_OVERLAY"), "{help}");
    assert!(help.contains("--no-overlay"), "{help}");
    let english = out(&run(&["--lang", "en", "--help"]));
    assert!(english.contains("Add this own folder of your library"), "{english}");
}

/// Everything in the central folder, to see that nothing there changed.
fn central(home: &Home) -> Vec<String> {
    let files = ["vraagbaak.yaml", "outside.yaml", "questions/mailen.yaml", "questions/fotos.yaml"];
    files.iter().map(|file| home.read(&format!("content/{file}"))).collect()
}

#[test]
fn the_inbox_changes_the_own_folder_and_never_what_is_central() {
    let home = Home::new(&Desk::new());
    let before = central(&home);
    let own = ["--overlay", "eigen"];
    let work = |asked: &str, goal: &[&str]| {
        home.converse(&own, &format!("/postvak 30\n{asked}\n/niet-goed\n"));
        let output = home.run(&[&own[..], &["inbox", "1"], goal, &["--write"]].concat());
        assert!(code(&output) == 0 || code(&output) == 2, "{}", err(&output));
        output
    };
    // A central entry with a policy, without one, and an entry of the library.
    let output = work("mogen snuiters snorren", &["--to", "mailen"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(out(&output).contains("policies/mailen.yaml. 1 vraag is uit"), "{}", out(&output));
    assert!(home.read("eigen/policies/mailen.yaml").contains("mogen snuiters snorren"));
    fs::remove_file(home.path("eigen/policies/fotos.yaml")).unwrap();
    let output = work("portretje pimpelen mag dat", &["--to", "fotos"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let expected = "entry: fotos\nphrasings:\n  nl:\n    - portretje pimpelen mag dat\n";
    assert_eq!(home.read("eigen/policies/fotos.yaml"), expected);
    let output = work("slurfdier bij naam", &["--to", "aardvarken"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(home.read("eigen/questions/aardvarken.yaml").contains("slurfdier bij naam"));
    // A new entry, in the language of the library alone.
    let output = work("knikkers kopen met korting", &["--to-new", "knikkers"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let new = home.read("eigen/questions/knikkers.yaml");
    assert!(
        new.contains("  nl: \"knikkers kopen met korting\"\n") && !new.contains("en:"),
        "{new}"
    );
    // Topics outside are not the library's to add.
    let output = work("wie wint het voetbal", &["--to-outside", "voetbal"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("--to-new") && err(&output).contains("--no-overlay"));
    assert_eq!(central(&home), before);
    // Without the folder the central content is what changes.
    let group = ["inbox", "1", "--to", "fotos", "--no-overlay", "--content", "content", "--write"];
    let output = home.run(&group);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert_ne!(central(&home), before);
    assert_eq!(home.read("eigen/policies/fotos.yaml"), expected);
}
