//! Whole visits in the plain mode, as somebody hears them: the lines typed stand in
//! `tests/visits/*.txt`, and what the program says to them in `tests/visits/*.transcript.txt`.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;
use vraagbaak::conversation::command::{all, command_name};
use vraagbaak::language::Language;

/// What the last line of the output begins with when the program waits for somebody.
const PROMPTS: [&str; 6] = ["Vraag: ", "Keuze (", "Antwoord", "Question: ", "Choice (", "Answer"];

/// How long the program may think about a line.
const PATIENCE: Duration = Duration::from_secs(60);

/// The program in its plain mode, in a folder of its own and with nothing of this machine.
struct Visit {
    folder: TempDir,
    child: Child,
    stdin: Option<ChildStdin>,
    output: Receiver<Vec<u8>>,
}

impl Visit {
    fn begin(locale: &str, more: &[&str]) -> Self {
        let folder = TempDir::new().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_vraagbaak"));
        command.args(["--plain", "--on", "2026-11-24"]).args(more).current_dir(folder.path());
        let of_this_machine = ["LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANGUAGE", "ACCESSIBLE"];
        for name in of_this_machine.into_iter().chain([
            "VRAAGBAAK_CONTENT",
            "VRAAGBAAK_OVERLAY",
            "VRAAGBAAK_LANG",
        ]) {
            command.env_remove(name);
        }
        command.env("LANG", locale).env("HOME", folder.path());
        command.env("XDG_STATE_HOME", folder.path().join("state"));
        command.env("XDG_CONFIG_HOME", folder.path().join("config"));
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut stdout = child.stdout.take().unwrap();
        let (said, output) = channel();
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = stdout.read(&mut bytes) {
                if said.send(bytes[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        let stdin = child.stdin.take();
        Self { folder, child, stdin, output }
    }

    /// What is said until the program waits again or ends.
    fn listen(&self) -> String {
        let mut bytes = Vec::new();
        while !waits(&bytes) {
            match self.output.recv_timeout(PATIENCE) {
                Ok(more) => bytes.extend(more),
                Err(error) => {
                    let is_over = error == std::sync::mpsc::RecvTimeoutError::Disconnected;
                    assert!(is_over, "no prompt after {}", String::from_utf8_lossy(&bytes));
                    break;
                }
            }
        }
        String::from_utf8(bytes).unwrap()
    }

    fn say(&mut self, line: &str) -> String {
        writeln!(self.stdin.as_mut().unwrap(), "{line}").unwrap();
        self.listen()
    }

    /// Ends the visit; the folder stays as long as it is held.
    fn end(mut self) -> TempDir {
        drop(self.stdin.take());
        assert!(self.child.wait().unwrap().success());
        self.folder
    }
}

/// Whether the output ends with a prompt: a last line of its own below an empty one, not ended yet.
fn waits(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let Some((_, last)) = text.rsplit_once("\n\n") else { return false };
    !last.contains('\n') && last.ends_with(": ") && PROMPTS.iter().any(|p| last.starts_with(p))
}

fn typed(name: &str) -> Vec<String> {
    let text = fs::read_to_string(format!("tests/visits/{name}.txt")).unwrap();
    text.lines().map(str::to_owned).collect()
}

/// The visit as a conversation: each typed line stands below its prompt, behind a `>`.
fn transcript(visit: &mut Visit, lines: &[String]) -> String {
    let mut text = visit.listen();
    for line in lines {
        text.truncate(text.trim_end().len());
        text.push_str(&format!("\n{}\n", format!("> {line}").trim_end()));
        text.push_str(&visit.say(line));
        holds_no_personal_data(visit.folder.path());
    }
    text
}

/// Nothing that is kept in the folder of the program holds the number that was typed.
fn holds_no_personal_data(folder: &Path) {
    for file in files(&folder.join("state")) {
        let text = fs::read_to_string(&file).unwrap_or_default();
        assert!(!text.contains("12345678"), "{}: {text}", file.display());
    }
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Compares a visit with its transcript, or writes that anew where `UPDATE_VISITS` is set.
#[track_caller]
fn is_transcript(name: &str, text: &str) {
    let path = format!("tests/visits/{name}.transcript.txt");
    if std::env::var_os("UPDATE_VISITS").is_some() {
        fs::write(&path, text).unwrap();
        return;
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let differs = kept.lines().zip(text.lines()).position(|(kept, now)| kept != now);
    let place = differs.unwrap_or_else(|| kept.lines().count().min(text.lines().count()));
    let around = |text: &str| {
        let lines = text.lines().skip(place.saturating_sub(3)).take(8);
        lines.map(|line| format!("  {line}\n")).collect::<String>()
    };
    assert!(
        kept == text,
        "{path} is stale from line {}. It holds\n{}and the program says\n{}\
         Read it as a screen reader would, then run UPDATE_VISITS=1 cargo test --test plain",
        place + 1,
        around(&kept),
        around(text)
    );
}

#[test]
fn a_visit_in_dutch_is_as_written_down() {
    let mut visit = Visit::begin("nl_NL.UTF-8", &[]);
    let text = transcript(&mut visit, &typed("nl"));
    let folder = visit.end();
    assert!(text.lines().next().unwrap().contains("eenvoudige weergave"));
    is_for_the_owner_alone(folder.path(), &["bezoek.md", "bezoek.json", "gesprek.md"]);
    is_for_the_owner_alone(folder.path(), &["vraagbaak-gesprek-2026-11-24.md"]);
    let kept = fs::read_to_string(folder.path().join("bezoek.md")).unwrap();
    assert!(kept.starts_with("# Verslag van een afweging over privacy"), "{kept}");
    is_transcript("nl", &text);
}

#[test]
fn a_visit_in_english_is_as_written_down() {
    let mut visit = Visit::begin("en_GB.UTF-8", &[]);
    let text = transcript(&mut visit, &typed("en"));
    visit.end();
    assert!(text.lines().next().unwrap().contains("plain mode"));
    is_transcript("en", &text);
}

#[track_caller]
fn is_for_the_owner_alone(folder: &Path, names: &[&str]) {
    for name in names {
        let file = folder.join(name);
        assert!(file.is_file(), "no {name}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&file).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode, 0o600, "{name}");
        }
    }
}

/// The plain mode can do everything that the screen can.
#[test]
fn the_visits_use_every_command() {
    for (name, language) in [("nl", Language::Dutch), ("en", Language::English)] {
        let lines = typed(name);
        let used: Vec<&str> = lines.iter().filter_map(|line| line.split(' ').next()).collect();
        for (command, _) in all() {
            let word = command_name(command, language);
            assert!(used.contains(&word.as_str()), "{name}.txt does not use {word}");
        }
    }
}

#[test]
fn a_terminal_of_few_characters_gets_those_alone() {
    for (name, locale) in [("nl", "nl_NL.UTF-8"), ("en", "en_GB.UTF-8")] {
        let mut visit = Visit::begin(locale, &["--ascii"]);
        let mut said = visit.listen();
        for line in typed(name) {
            said.push_str(&visit.say(&line));
        }
        visit.end();
        let other = said.lines().find(|line| !line.is_ascii());
        assert_eq!(other, None, "{name}");
    }
}
/// What only the eye understands: boxes, arrows, bars, what a terminal draws with, colours.
#[test]
fn no_sign_is_for_the_eye_alone() {
    for (name, locale) in [("nl", "nl_NL.UTF-8"), ("en", "en_GB.UTF-8")] {
        let mut visit = Visit::begin(locale, &[]);
        let mut said = visit.listen();
        for line in typed(name) {
            let reply = visit.say(&line);
            // What is shown to be copied is as it would be pasted.
            if !line.starts_with("/kopieer") && !line.starts_with("/copy") {
                said.push_str(&reply);
            }
        }
        visit.end();
        let signs = ["→", "←", "·", "•", "…", "│", "─", "[ ]", "[x]", "✓", "%20", "\u{1b}"];
        let is_sign = |line: &&str| signs.iter().any(|sign| line.contains(sign));
        assert_eq!(said.lines().find(is_sign), None, "{name}");
    }
}

const MANIFEST: &str = "format: 1\ntitle: {nl: Proef}\nlanguages: [nl]\n";

const WALK: &str = "\
id: bezoek
title: {nl: Met een dier op bezoek}
intro: {nl: Een vraag.}
start: soort
questions:
  soort:
    short: {nl: soort dier}
    ask: {nl: Welk dier is het?}
    type: choice
    options:
      - {value: hond, label: {nl: Een hond}, outcome: mee}
      - {value: kat, label: {nl: Een kat}, outcome: thuis}
outcomes:
  mee: {verdict: allowed, title: {nl: Het dier mag mee}, advice: {nl: Let op.}}
  thuis: {verdict: not-allowed, title: {nl: Het dier blijft thuis}, advice: {nl: Kom zonder.}}
";

fn animal(id: &str, answer: &str) -> String {
    format!(
        "id: {id}\nquestion: {{nl: Mogen {id} naar binnen?}}\n\
         phrasings: {{nl: [mogen mijn {id} mee, {id} in de zaal]}}\nanswer: {{nl: {answer}}}\n"
    )
}

/// A visit to content that is being written.
struct Desk {
    content: TempDir,
    visit: Visit,
}

impl Desk {
    fn begin(more: &[&str]) -> Self {
        let content = TempDir::new().unwrap();
        let desk = |name: &str, text: &str| save(content.path(), name, text);
        desk("vraagbaak.yaml", MANIFEST);
        desk("scenarios/bezoek.yaml", WALK);
        desk("questions/honden.yaml", &animal("honden", "Honden mogen mee."));
        desk("questions/katten.yaml", &animal("katten", "Katten blijven thuis."));
        let folder = content.path().to_str().unwrap().to_owned();
        let arguments = [&["--content", &folder], more].concat();
        let visit = Visit::begin("nl_NL.UTF-8", &arguments);
        visit.listen();
        Self { content, visit }
    }

    fn save(&self, name: &str, text: &str) {
        save(self.content.path(), name, text);
    }

    #[track_caller]
    fn hears(&mut self, line: &str, texts: &[&str]) -> String {
        let said = self.visit.say(line);
        for text in texts {
            assert!(said.contains(text), "no {text:?} in what is said to {line:?}:\n{said}");
        }
        said
    }
}

fn save(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[test]
fn content_is_looked_at_before_each_line() {
    let mut desk = Desk::begin(&["--watch"]);
    let told = "Inhoud opnieuw geladen. Vragen: 1 veranderd.";
    desk.hears("mogen mijn honden mee", &["Honden mogen mee."]);
    desk.save("questions/honden.yaml", &animal("honden", "Honden blijven thuis."));
    desk.hears("", &[told, "Honden blijven thuis."]);
    assert!(!desk.hears("mogen mijn honden mee", &["Honden blijven thuis."]).contains(told));
    let broken = animal("honden", "Honden mogen mee.").replace("answer", "antwoord");
    desk.save("questions/honden.yaml", &broken);
    desk.hears(
        "mogen mijn honden mee",
        &["Fout in questions/honden.yaml, regel 1: Hier ontbreekt", "Honden blijven thuis."],
    );
    let all = desk.hears("/fouten", &["questions/honden.yaml, regel 4", "\"antwoord\""]);
    assert!(!all.contains("Fout in"), "told once: {all}");
    desk.save("questions/honden.yaml", &animal("honden", "Honden mogen mee."));
    desk.hears("mogen mijn honden mee", &[told, "Honden mogen mee."]);
    desk.hears("/fouten", &["geen fouten"]);
    desk.visit.end();
}

/// A number means what it meant when it was read, or nothing.
#[test]
fn a_line_never_answers_what_is_asked_no_longer() {
    let mut desk = Desk::begin(&["--watch"]);
    desk.hears("/stap bezoek", &["Welk dier is het?"]);
    desk.save("scenarios/bezoek.yaml", &WALK.replace("Welk dier is het?", "Hoe groot is het?"));
    let said = desk.hears("1", &["De vraag is veranderd.", "Hoe groot is het?"]);
    assert!(!said.contains("mag mee"), "{said}");
    desk.hears("1", &["Het dier mag mee"]);
    desk.hears("/vragen", &["1. Mogen honden", "2. Mogen katten"]);
    desk.save("questions/apen.yaml", &animal("apen", "Apen mogen mee."));
    desk.hears("2", &["Vragen: 1 erbij.", "Katten blijven thuis."]);
    desk.hears("/vragen", &["1. Mogen apen"]);
    fs::remove_file(desk.content.path().join("questions/apen.yaml")).unwrap();
    desk.hears("1", &["Vragen: 1 weg.", "Nummer 1 staat niet meer in de inhoud."]);
    desk.visit.end();
}

#[test]
fn the_first_list_is_shown_again_when_it_changed() {
    let mut desk = Desk::begin(&["--watch"]);
    desk.save("questions/apen.yaml", &animal("apen", "Apen mogen mee."));
    desk.hears("1", &["De vraag is veranderd.", "1. Mogen apen"]);
    desk.hears("1", &["Apen mogen mee."]);
    desk.visit.end();
}

#[test]
fn content_stays_as_it_was_where_nobody_asks_to_follow_it() {
    let mut desk = Desk::begin(&[]);
    desk.save("questions/honden.yaml", &animal("honden", "Honden blijven thuis."));
    desk.hears("mogen mijn honden mee", &["Honden mogen mee."]);
    desk.visit.end();
}
