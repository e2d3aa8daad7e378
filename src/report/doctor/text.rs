//! The findings as text.

use super::{Because, Content, File, Findings, Folder, Mode, Terminal, Trouble, Weight};
use crate::interface::{Argument, Interface};
use crate::text::width::width;
use crate::text::wrap::wrap_plain;

/// How far what was found stands from the margin, in columns.
const INDENT: usize = 17;

/// How few columns are left for it at least.
const NARROWEST: usize = 20;

/// What was found, part by part, and at the end what is wrong.
pub fn text(findings: &Findings, interface: &Interface, columns: usize) -> String {
    let mut text = Text { interface, columns, lines: Vec::new() };
    let version = [("version", findings.version.into()), ("system", (&findings.system).into())];
    text.lines.push(interface.say_with("doctor-version", &version));
    text.terminal(&findings.terminal);
    text.heading("doctor-language");
    text.row("doctor-language-row", &language(findings, interface));
    text.content(findings.content.as_ref());
    text.kept(findings);
    text.problems(&findings.problems);
    text.lines.iter().map(|line| format!("{}\n", line.trim_end())).collect()
}

fn language(findings: &Findings, interface: &Interface) -> String {
    let spoken = &findings.language;
    let because = match (spoken.because, &spoken.locale) {
        (Because::Option, _) => interface.say("doctor-because-option"),
        (Because::Variable, _) => interface.say("doctor-because-variable"),
        (Because::Remembered, _) => interface.say("doctor-because-remembered"),
        (Because::Locale, Some(locale)) => {
            interface.say_with("doctor-because-locale", &[("locale", locale.into())])
        }
        (Because::Locale | Because::Nothing, _) => interface.say("doctor-because-content"),
    };
    format!("{} ({because})", spoken.code)
}

/// A text that grows line by line.
struct Text<'a> {
    interface: &'a Interface,
    columns: usize,
    lines: Vec<String>,
}

impl Text<'_> {
    fn heading(&mut self, key: &str) {
        self.lines.extend([String::new(), self.interface.say(key)]);
    }

    /// What was found, behind its name.
    fn row(&mut self, key: &str, found: &str) {
        let name = self.interface.say(key);
        self.indented(&name, found);
    }

    fn indented(&mut self, name: &str, found: &str) {
        let gap = " ".repeat(INDENT.saturating_sub(width(name) + 2).max(1));
        let first = format!("  {name}{gap}");
        let room = self.columns.saturating_sub(INDENT).max(NARROWEST);
        for (row, line) in wrap_plain(found, room).into_iter().enumerate() {
            let before = if row == 0 { first.clone() } else { " ".repeat(INDENT) };
            self.lines.push(before + &line);
        }
    }

    fn say(&self, key: &str) -> String {
        self.interface.say(key)
    }

    fn count(&self, key: &str, count: usize) -> String {
        self.interface.say_with(key, &[("count", count.into())])
    }

    fn terminal(&mut self, terminal: &Terminal) {
        self.heading("doctor-terminal");
        let unknown = self.say("doctor-unknown");
        self.row("doctor-kind", terminal.kind.as_ref().unwrap_or(&unknown));
        let size = terminal.size.map_or(unknown, |(columns, rows)| {
            let size = [("columns", columns.into()), ("rows", rows.into())];
            self.interface.say_with("doctor-size-value", &size)
        });
        self.row("doctor-size", &size);
        let mode = self.say(match terminal.mode {
            Mode::Screen => "doctor-mode-screen",
            Mode::NoTerminal => "doctor-mode-no-terminal",
            Mode::Asked => "doctor-mode-asked",
            Mode::Accessible => "doctor-mode-accessible",
            Mode::Dumb => "doctor-mode-dumb",
        });
        self.row("doctor-mode", &mode);
        let is_utf8 = terminal.is_utf8;
        let characters = if is_utf8 { "doctor-utf8" } else { "doctor-ascii" };
        self.row("doctor-characters", &self.say(characters));
        self.row("doctor-colors", &self.colors(terminal));
        let clipboard = terminal.has_clipboard;
        let clipboard =
            if clipboard { "doctor-clipboard-system" } else { "doctor-clipboard-terminal" };
        self.row("doctor-clipboard", &self.say(clipboard));
        self.test_line(terminal);
    }

    fn colors(&self, terminal: &Terminal) -> String {
        let look = ("look", Argument::from(terminal.look));
        match terminal.colors {
            0 => self.say("doctor-no-colors"),
            // A number as it is said, and no formula.
            count => {
                let count = ("count", count.to_string().into());
                self.interface.say_with("doctor-colors-value", &[count, look])
            }
        }
    }

    /// The line with a mark at its end, and below it one where the mark should be.
    fn test_line(&mut self, terminal: &Terminal) {
        let line = &terminal.test_line;
        let name = self.say("doctor-test-line");
        let gap = " ".repeat(INDENT.saturating_sub(width(&name) + 2).max(1));
        let margin = " ".repeat(INDENT);
        self.lines.push(format!("  {name}{gap}{}|", line.text));
        self.lines.push(format!("{margin}{}|", "-".repeat(line.columns)));
        let columns = ("columns", Argument::from(line.columns));
        let verdict = match line.measured {
            None => self.say("doctor-test-line-look"),
            Some(measured) if measured == line.columns => {
                self.interface.say_with("doctor-test-line-fine", &[columns])
            }
            Some(measured) => {
                let measured = ("measured", measured.into());
                self.interface.say_with("doctor-test-line-wrong", &[columns, measured])
            }
        };
        self.indented("", &verdict);
    }

    fn content(&mut self, content: Option<&Content>) {
        self.heading("doctor-content");
        let Some(content) = content else {
            self.row("doctor-source", &self.say("doctor-broken"));
            return;
        };
        let source = match (&content.folder, content.because) {
            (None, _) => self.say("doctor-built-in"),
            (Some(folder), Because::Variable) => format!("{folder} (VRAAGBAAK_CONTENT)"),
            (Some(folder), _) => format!("{folder} (--content)"),
        };
        self.row("doctor-source", &source);
        if let Some(overlay) = &content.overlay {
            self.row("doctor-overlay", overlay);
        }
        let entries = self.count("count-entries", content.entries);
        let walks = self.count("doctor-walks", content.scenarios);
        self.row("doctor-holds", &format!("{entries}, {walks}"));
        let reviewed = [
            ("reviewed", content.reviewed.into()),
            ("all", (content.entries + content.scenarios).into()),
            ("overdue", content.overdue.into()),
        ];
        self.row("doctor-review", &self.interface.say_with("doctor-review-value", &reviewed));
    }

    fn kept(&mut self, findings: &Findings) {
        self.heading("doctor-kept");
        self.folder("doctor-state", &findings.state);
        self.folder("doctor-config", &findings.config);
        let remembered = &findings.remembered;
        let days = |days: Option<u16>| match days {
            Some(days) => self.count("doctor-days", days.into()),
            None => self.say("doctor-off"),
        };
        let (history, inbox) = (days(remembered.history_days), days(remembered.inbox_days));
        self.row("doctor-history", &history);
        self.row("doctor-inbox", &inbox);
        self.row("doctor-elsewhere", &self.say("doctor-elsewhere-value"));
    }

    fn folder(&mut self, key: &str, folder: &Folder) {
        let found = match (&folder.path, folder.exists) {
            (None, _) => self.say("doctor-no-home"),
            (Some(path), false) => {
                self.interface.say_with("doctor-not-there", &[("path", path.into())])
            }
            (Some(path), true) => with_mode(path, folder.mode.as_deref()),
        };
        self.row(key, &found);
        for file in &folder.files {
            self.file(file);
        }
    }

    fn file(&mut self, file: &File) {
        let bytes = ("bytes", Argument::from(file.bytes.to_string()));
        let holds = ("holds", self.say(file.holds).into());
        let name = ("name", with_mode(&file.name, file.mode.as_deref()).into());
        let told = self.interface.say_with("doctor-file", &[name, bytes, holds]);
        self.indented("", &told);
    }

    fn problems(&mut self, problems: &[Trouble]) {
        self.lines.push(String::new());
        if problems.is_empty() {
            self.lines.push(self.say("doctor-fine"));
        }
        for problem in problems {
            let severity = self.say(match problem.severity {
                Weight::Error => "severity-error",
                Weight::Warning => "severity-warning",
            });
            let message = format!("{severity}[{}]: {}", problem.code, problem.message);
            self.lines.extend(wrap_plain(&message, self.columns.max(NARROWEST)));
            let hint = format!("= {}: {}", self.say("hint-label"), problem.hint);
            let hint = wrap_plain(&hint, self.columns.saturating_sub(2).max(NARROWEST));
            self.lines.extend(hint.iter().map(|line| format!("  {line}")));
        }
    }
}

fn with_mode(name: &str, mode: Option<&str>) -> String {
    mode.map_or_else(|| name.to_owned(), |mode| format!("{name} ({mode})"))
}
