use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use jiff::civil::{Date, date};
use tempfile::TempDir;

use super::{Folders, Memory, Preferences};
use crate::inbox::{Question, Reason};
use crate::interface::Interface;
use crate::language::Language;
use crate::memory::telling::{self, Put};
use crate::storage;
use crate::text::personal::PersonalData;

const TODAY: Date = date(2026, 11, 24);

/// A folder that is not there yet, in one that goes with the test.
fn place() -> (TempDir, PathBuf) {
    let above = tempfile::tempdir().unwrap();
    let folder = above.path().join("state/vraagbaak");
    (above, folder)
}

fn load(folder: &Path) -> Memory {
    load_on(folder, TODAY)
}

fn load_on(folder: &Path, today: Date) -> Memory {
    let memory = Memory::load(Folders { state: Some(folder.into()), config: None }, today);
    assert!(memory.trouble().is_none(), "{:?}", memory.trouble());
    memory
}

fn keep(memory: &mut Memory, line: &str) {
    memory.keep(line, TODAY, name).unwrap();
}

fn name(kind: PersonalData) -> String {
    format!("{kind:?}")
}

#[test]
fn what_is_preferred_is_there_the_next_time() {
    let (_above, folder) = place();
    let mut memory = load(&folder);
    assert_eq!(memory.preferences(), &Preferences::default());
    memory.set_language(Language::English).unwrap();
    memory.set_theme("dark").unwrap();
    assert_eq!(load(&folder).preferences(), memory.preferences());
    let expected = Preferences {
        language: Some(Language::English),
        theme: Some("dark".to_owned()),
        history_days: None,
        inbox_days: None,
    };
    assert_eq!(memory.preferences(), &expected);
}

#[test]
fn nothing_at_all_is_written_by_default() {
    let (above, folder) = place();
    let mut memory = load(&folder);
    keep(&mut memory, "mag dat?");
    memory.forget().unwrap();
    memory.stop_remembering().unwrap();
    assert!(memory.earlier(TODAY).is_empty());
    assert_eq!(fs::read_dir(above.path()).unwrap().count(), 0);
}

#[test]
fn with_preferences_alone_no_line_is_written() {
    let (_above, folder) = place();
    let mut memory = load(&folder);
    memory.set_theme("dark").unwrap();
    keep(&mut memory, "mag dat?");
    assert!(!folder.join("history.jsonl").exists());
}

#[test]
fn without_a_folder_everything_works_and_nothing_is_remembered() {
    let mut memory = Memory::load(Folders::default(), TODAY);
    assert!(!memory.can_remember());
    memory.set_language(Language::English).unwrap();
    memory.set_theme("dark").unwrap();
    memory.remember(30, TODAY).unwrap();
    keep(&mut memory, "mag dat?");
    memory.forget().unwrap();
    memory.stop_remembering().unwrap();
    assert!(memory.earlier(TODAY).is_empty());
    assert_eq!(memory.preferences(), &Preferences::default());
}

#[test]
fn lines_are_kept_if_asked_for() {
    let (_above, folder) = place();
    let mut memory = load(&folder);
    memory.remember(30, TODAY).unwrap();
    for line in ["mag dat?", "/help", "", "bel 0612345678", "mag dat?"] {
        keep(&mut memory, line);
    }
    let lines = ["mag dat?", "bel [PhoneNumber]", "mag dat?"];
    assert_eq!(memory.earlier(TODAY), lines);
    let next = load(&folder);
    assert_eq!(next.preferences().history_days, Some(30));
    assert_eq!(next.earlier(TODAY), lines);
    let text = fs::read_to_string(folder.join("history.jsonl")).unwrap();
    assert!(text.starts_with("{\"on\":\"2026-11-24\",\"line\":\"mag dat?\"}\n"), "{text}");
    assert!(!text.contains("0612345678"));
}

#[test]
fn the_number_of_days_has_bounds() {
    let (_above, folder) = place();
    let mut memory = load(&folder);
    for (asked, days) in [(0, 1), (1, 1), (365, 365), (366, 365), (u16::MAX, 365)] {
        memory.remember(asked, TODAY).unwrap();
        assert_eq!(load(&folder).preferences().history_days, Some(days));
    }
}

#[test]
fn old_lines_are_removed_at_the_start() {
    let (_above, folder) = place();
    let mut memory = load(&folder);
    memory.remember(7, TODAY).unwrap();
    keep(&mut memory, "mag dat?");
    load_on(&folder, date(2026, 11, 30));
    assert!(folder.join("history.jsonl").exists());
    load_on(&folder, date(2026, 12, 1));
    assert!(!folder.join("history.jsonl").exists());
}

#[test]
fn old_lines_are_removed_by_a_program_that_runs_for_days() {
    let (_above, folder) = place();
    let mut memory = load(&folder);
    memory.remember(7, TODAY).unwrap();
    keep(&mut memory, "oud");
    memory.keep("nieuw", date(2026, 12, 1), name).unwrap();
    let text = fs::read_to_string(folder.join("history.jsonl")).unwrap();
    assert_eq!(text, "{\"on\":\"2026-12-01\",\"line\":\"nieuw\"}\n");
}

#[test]
fn fewer_days_remove_older_lines_at_once() {
    let (_above, folder) = place();
    let mut memory = load(&folder);
    memory.remember(30, TODAY).unwrap();
    keep(&mut memory, "mag dat?");
    memory.remember(7, date(2026, 12, 1)).unwrap();
    assert!(!folder.join("history.jsonl").exists());
}

#[test]
fn forgetting_removes_the_file() {
    let (_above, folder) = place();
    let mut memory = load(&folder);
    memory.remember(7, TODAY).unwrap();
    keep(&mut memory, "mag dat?");
    fs::write(folder.join(".history.jsonl.1-0.new"), "mag dat?").unwrap();
    memory.forget().unwrap();
    assert!(memory.earlier(TODAY).is_empty());
    let names = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(names.into_iter().all(|name| name == "lock" || name == "preferences.json"));
    keep(&mut memory, "en dit?");
    assert_eq!(memory.earlier(TODAY), ["en dit?"]);
}

#[test]
fn stopping_removes_the_file_and_stops_other_programs_too() {
    let (_above, folder) = place();
    let (mut one, mut other) = (load(&folder), load(&folder));
    one.remember(7, TODAY).unwrap();
    keep(&mut other, "mag dat?");
    assert_eq!(one.earlier(TODAY), ["mag dat?"]);
    one.stop_remembering().unwrap();
    assert_eq!(one.preferences().history_days, None);
    keep(&mut other, "en dit?");
    assert!(other.earlier(TODAY).is_empty());
    assert!(!folder.join("history.jsonl").exists());
}

#[test]
fn lines_that_nobody_asked_to_keep_are_removed() {
    let (_above, folder) = place();
    let mut memory = load(&folder);
    memory.remember(7, TODAY).unwrap();
    keep(&mut memory, "mag dat?");
    fs::write(folder.join("preferences.json"), "broken").unwrap();
    assert_eq!(load(&folder).preferences(), &Preferences::default());
    assert!(!folder.join("history.jsonl").exists());
}

#[test]
fn a_broken_file_is_replaced() {
    let (_above, folder) = place();
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("preferences.json"), "{\"theme\": ").unwrap();
    load(&folder).set_theme("dark").unwrap();
    assert_eq!(load(&folder).preferences().theme.as_deref(), Some("dark"));
}

#[test]
fn what_cannot_be_read_is_told_and_left_alone() {
    let (_above, folder) = place();
    fs::create_dir_all(folder.join("preferences.json")).unwrap();
    fs::write(folder.join("history.jsonl"), "").unwrap();
    let folders = Folders { state: Some(folder.clone()), config: None };
    let mut memory = Memory::load(folders, TODAY);
    assert!(memory.trouble().is_some());
    memory.set_theme("dark").unwrap_err();
    memory.keep("mag dat?", TODAY, name).unwrap_err();
    memory.stop_remembering().unwrap_err();
    assert!(memory.earlier(TODAY).is_empty());
    assert!(!folder.join("history.jsonl").exists(), "removed all the same");
}

#[test]
fn two_programs_lose_nothing_of_each_other() {
    let (_above, folder) = place();
    let (mut one, mut other) = (load(&folder), load(&folder));
    one.set_language(Language::English).unwrap();
    other.set_theme("dark").unwrap();
    one.remember(7, TODAY).unwrap();
    assert_eq!(load(&folder).preferences(), one.preferences());
    assert_eq!(one.preferences().theme.as_deref(), Some("dark"));
    keep(&mut other, "een");
    keep(&mut one, "twee");
    keep(&mut other, "drie");
    assert_eq!(one.earlier(TODAY), ["een", "twee", "drie"]);
}

/// What one of several programs does at once: keeps a line in a file that has to be rewritten each
/// time, and changes a preference of its own.
fn step(memory: &mut Memory, folder: &Path, program: usize, round: u16) {
    storage::append_line(&folder.join("history.jsonl"), "broken").unwrap();
    let day = if round.is_multiple_of(2) { TODAY } else { TODAY.tomorrow().unwrap() };
    memory.keep(&format!("{program} {round}"), day, name).unwrap();
    let language = if round.is_multiple_of(2) { Language::Dutch } else { Language::English };
    match program {
        0 => memory.set_theme(&round.to_string()).unwrap(),
        1 => memory.set_language(language).unwrap(),
        _ => memory.remember(7 + round, TODAY).unwrap(),
    }
}

#[test]
fn many_programs_at_once_lose_nothing() {
    let (_above, folder) = place();
    load(&folder).remember(7, TODAY).unwrap();
    thread::scope(|scope| {
        for program in 0..3 {
            let folder = &folder;
            scope.spawn(move || {
                let mut memory = load(folder);
                (0..20).for_each(|round| step(&mut memory, folder, program, round));
            });
        }
    });
    let memory = load(&folder);
    let expected = Preferences {
        language: Some(Language::English),
        theme: Some("19".to_owned()),
        history_days: Some(26),
        inbox_days: None,
    };
    assert_eq!(memory.preferences(), &expected);
    let lines = memory.earlier(TODAY);
    for program in 0..3 {
        let start = format!("{program} ");
        let own: Vec<&str> = lines.iter().filter_map(|line| line.strip_prefix(&start)).collect();
        assert_eq!(own, (0..20).map(|round| round.to_string()).collect::<Vec<_>>());
    }
}

#[test]
fn it_is_written_only_when_it_changed() {
    let (_above, folder) = place();
    let mut memory = load(&folder);
    memory.set_theme("dark").unwrap();
    let path = folder.join("preferences.json");
    // Written again, it would get its usual form back.
    fs::write(&path, "{\"theme\":\"dark\",\"language\":\"en\"}").unwrap();
    memory.set_theme("dark").unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "{\"theme\":\"dark\",\"language\":\"en\"}");
    assert_eq!(memory.preferences().language, Some(Language::English));
    memory.set_theme("light").unwrap();
    assert!(fs::read_to_string(&path).unwrap().contains("\n  \"theme\": \"light\""));
}

fn question(text: &str) -> Question {
    Question {
        on: TODAY,
        language: "nl".to_owned(),
        question: text.to_owned(),
        reason: Reason::NotHelpful,
        got: Some("winback".to_owned()),
        confidence: 0.4,
    }
}

fn put(memory: &mut Memory, text: &str) -> Option<String> {
    memory.put_in_inbox(question(text), name).unwrap()
}

#[test]
fn nothing_comes_into_an_inbox_that_nobody_opened() {
    let (above, folder) = place();
    let mut memory = load(&folder);
    assert_eq!(put(&mut memory, "mag dat?"), None);
    memory.wipe_inbox().unwrap();
    memory.close_inbox().unwrap();
    assert!(memory.inbox(TODAY).unwrap().is_empty());
    assert_eq!(fs::read_dir(above.path()).unwrap().count(), 0);
    // Remembering lines is another wish.
    memory.remember(30, TODAY).unwrap();
    assert_eq!(put(&mut memory, "mag dat?"), None);
    assert!(!folder.join("inbox.jsonl").exists());
}

#[test]
fn an_open_inbox_holds_what_came_in_without_personal_data() {
    let (_above, folder) = place();
    let mut memory = load(&folder);
    memory.open_inbox(90, TODAY).unwrap();
    let written = put(&mut memory, "bel\t0612345678?\u{1b}").unwrap();
    let expected = "{\"on\":\"2026-11-24\",\"language\":\"nl\",\
        \"question\":\"bel [PhoneNumber]?\",\"reason\":\"not-helpful\",\"got\":\"winback\",\
        \"confidence\":0.4}";
    assert_eq!(written, expected);
    let path = folder.join("inbox.jsonl");
    assert_eq!(fs::read_to_string(&path).unwrap(), format!("{expected}\n"));
    assert_eq!(load(&folder).preferences().inbox_days, Some(90));
    assert_eq!(memory.inbox(TODAY).unwrap(), [question("bel [PhoneNumber]?")]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert!(!folder.join("history.jsonl").exists());
}

#[test]
fn what_is_in_the_inbox_goes_when_its_days_are_over() {
    let (_above, folder) = place();
    let mut memory = load(&folder);
    memory.open_inbox(7, TODAY).unwrap();
    put(&mut memory, "oud").unwrap();
    let late = date(2026, 12, 1);
    assert!(memory.inbox(late).unwrap().is_empty());
    load_on(&folder, date(2026, 11, 30));
    assert!(folder.join("inbox.jsonl").exists());
    memory.put_in_inbox(Question { on: late, ..question("nieuw") }, name).unwrap();
    let text = fs::read_to_string(folder.join("inbox.jsonl")).unwrap();
    assert!(text.contains("nieuw") && !text.contains("oud"), "{text}");
    load_on(&folder, date(2026, 12, 8));
    assert!(!folder.join("inbox.jsonl").exists());
}

#[test]
fn closing_the_inbox_wipes_it_and_no_more_than_that() {
    let (_above, folder) = place();
    let (mut one, mut other) = (load(&folder), load(&folder));
    one.remember(7, TODAY).unwrap();
    keep(&mut one, "mag dat?");
    one.open_inbox(7, TODAY).unwrap();
    put(&mut other, "mag dat?").unwrap();
    one.close_inbox().unwrap();
    assert_eq!(one.preferences().inbox_days, None);
    assert_eq!(put(&mut other, "en dit?"), None);
    assert!(!folder.join("inbox.jsonl").exists());
    assert_eq!(one.earlier(TODAY), ["mag dat?"]);
    one.open_inbox(7, TODAY).unwrap();
    put(&mut one, "mag dat?").unwrap();
    one.stop_remembering().unwrap();
    assert_eq!(one.inbox(TODAY).unwrap().len(), 1);
    one.wipe_inbox().unwrap();
    assert!(one.inbox(TODAY).unwrap().is_empty());
    assert_eq!(load(&folder).preferences().inbox_days, Some(7));
}

#[test]
fn an_inbox_that_nobody_asked_for_any_more_is_removed() {
    let (_above, folder) = place();
    let mut memory = load(&folder);
    memory.open_inbox(7, TODAY).unwrap();
    put(&mut memory, "mag dat?").unwrap();
    fs::write(folder.join("preferences.json"), "broken").unwrap();
    load(&folder);
    assert!(!folder.join("inbox.jsonl").exists());
}

#[test]
fn what_was_handled_leaves_the_inbox_and_nothing_else() {
    let (_above, folder) = place();
    let mut memory = load(&folder);
    memory.open_inbox(7, TODAY).unwrap();
    for text in ["een", "twee", "een", "drie"] {
        put(&mut memory, text).unwrap();
    }
    memory.take_out_of_inbox(&[question("een"), question("drie")], TODAY).unwrap();
    assert_eq!(memory.inbox(TODAY).unwrap(), [question("twee")]);
    memory.take_out_of_inbox(&[question("twee")], TODAY).unwrap();
    assert!(!folder.join("inbox.jsonl").exists());
}

#[test]
fn a_mark_tells_how_to_open_the_inbox_and_a_question_without_an_answer_does_not() {
    let (_above, folder) = place();
    let mut memory = load(&folder);
    let interface = Interface::new(Language::Dutch, None);
    let Put::Told(told) = telling::not_helpful(&mut memory, question("x"), &interface) else {
        panic!("nothing was told")
    };
    assert!(told.contains("/postvak 90"), "{told}");
    assert_eq!(telling::unanswered(&mut memory, question("x"), &interface), Put::Nothing);
    let told = telling::inbox(&mut memory, Some(1), TODAY, &interface);
    assert!(told.contains("één dag"), "{told}");
    let put = telling::not_helpful(&mut memory, question("x"), &interface);
    assert!(matches!(put, Put::Written(line) if line.contains("\"x\"")));
    let told = telling::inbox(&mut memory, None, TODAY, &interface);
    assert!(told.contains("gewist"), "{told}");
}

#[cfg(unix)]
mod unix {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;

    use super::{Folders, Memory, TODAY, keep, load, name, place};

    #[test]
    fn everything_is_for_the_owner_alone() {
        let (_above, folder) = place();
        let mut memory = load(&folder);
        memory.remember(7, TODAY).unwrap();
        keep(&mut memory, "mag dat?");
        let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        for file in ["preferences.json", "history.jsonl", "lock"] {
            assert_eq!(mode(folder.join(file)), 0o600, "{file}");
        }
        assert_eq!(mode(folder), 0o700);
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_an_error() {
        let (_above, folder) = place();
        let mut memory = load(&folder);
        memory.remember(7, TODAY).unwrap();
        keep(&mut memory, "mag dat?");
        fs::set_permissions(&folder, Permissions::from_mode(0o500)).unwrap();
        if fs::write(folder.join("probe"), "").is_ok() {
            return; // The administrator may write everywhere.
        }
        let later = TODAY.tomorrow().unwrap();
        memory.set_theme("dark").unwrap_err();
        memory.remember(1, later).unwrap_err();
        memory.forget().unwrap_err();
        memory.stop_remembering().unwrap_err();
        assert_eq!(memory.earlier(TODAY), ["mag dat?"]);
        let folders = Folders { state: Some(folder.clone()), config: None };
        let late = TODAY.checked_add(jiff::ToSpan::days(9)).unwrap();
        assert!(Memory::load(folders, late).trouble().is_some());
        let above = folder.join("below");
        let folders = Folders { state: Some(above), config: None };
        Memory::load(folders, TODAY).remember(7, TODAY).unwrap_err();
        let _ = memory.keep("en dit?", later, name);
        fs::set_permissions(&folder, Permissions::from_mode(0o700)).unwrap();
    }
}
