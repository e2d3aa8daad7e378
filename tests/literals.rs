//! No text for people stands in the code: every word that they read comes from the interface texts or
//! the content, where it has its translation.

use std::fs;
use std::path::Path;

/// Where people are spoken to, or where what they read is made.
const FOLDERS: [&str; 9] =
    ["tui", "conversation", "transcript", "cli", "report", "wording", "record", "memory", "schema"];

/// What looks like words for people and is none: the file, how the literal begins, and why.
const EXCEPTIONS: [(&str, &str, &str); 24] = [
    ("transcript/html.rs", "disclaimer note", HTML),
    ("transcript/document.rs", "<!DOCTYPE html>", HTML),
    ("transcript/html.rs", "<article aria", HTML),
    ("transcript/html.rs", "<h2 id", HTML),
    ("transcript/html.rs", " class=", HTML),
    ("transcript/html.rs", "class=", HTML),
    ("transcript/html.rs", "<section {", HTML),
    ("transcript/html.rs", "<span class", HTML),
    ("cli/arguments/define.rs", "[--lang nl|en]", USAGE),
    ("cli/arguments/define.rs", "list [", USAGE),
    ("cli/arguments/define.rs", "show ID", USAGE),
    ("cli/arguments/define.rs", "check [DIR", USAGE),
    ("cli/arguments/define.rs", "diff OLD NEW", USAGE),
    ("cli/arguments/define.rs", "export --format", USAGE),
    ("cli/arguments/define.rs", "schema [KIND]", USAGE),
    ("cli/arguments/define.rs", "inbox [GROUP]", USAGE),
    ("cli/arguments/define.rs", "inbox wipe", USAGE),
    ("cli/arguments/define.rs", "evaluate FILE", USAGE),
    ("cli/arguments/define.rs", "doctor [", USAGE),
    ("cli/arguments/define.rs", "completions SHELL", USAGE),
    ("cli/arguments/define.rs", "man [COMMAND]", USAGE),
    ("cli/arguments/define.rs", "walk [ID]", USAGE),
    ("cli/arguments/define.rs", "record replay FILE", USAGE),
    ("cli/arguments/define.rs", "ask QUESTION", USAGE),
];

const HTML: &str = "HTML: names of elements, classes and attributes";
const USAGE: &str = "how the command is used, with names that the arguments have in each language";

/// The string literals of a source with their lines: not those in comments, in attributes, and below
/// a `#[cfg(test)]` that begins a line.
fn literals(source: &str) -> Vec<(usize, String)> {
    let characters: Vec<char> = source.chars().collect();
    let mut scanner = Scanner { characters: &characters, at: 0, found: Vec::new() };
    scanner.run();
    scanner.found
}

struct Scanner<'a> {
    characters: &'a [char],
    at: usize,
    found: Vec<(usize, String)>,
}

impl Scanner<'_> {
    fn sees(&self, text: &str) -> bool {
        text.chars().enumerate().all(|(place, c)| self.peek(place) == Some(c))
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.characters.get(self.at + ahead).copied()
    }

    fn line(&self) -> usize {
        1 + self.characters[..self.at].iter().filter(|c| **c == '\n').count()
    }

    fn run(&mut self) {
        while let Some(character) = self.peek(0) {
            let before = self.at.checked_sub(1).map(|place| self.characters[place]);
            let begins_line = before.is_none_or(|c| c == '\n');
            let in_word = before.is_some_and(|c| c.is_alphanumeric() || c == '_');
            match character {
                _ if begins_line && self.sees("#[cfg(test)]") => return,
                '/' if self.sees("//") => self.skip_while(|c| c != '\n'),
                '/' if self.sees("/*") => self.skip_comment(),
                '#' if self.sees("#[") || self.sees("#![") => self.skip_attribute(),
                '"' => self.string(),
                'r' if !in_word || before == Some('b') => self.raw_or_word(),
                '\'' => self.character(),
                _ => self.at += 1,
            }
        }
    }

    fn skip_while(&mut self, goes_on: impl Fn(char) -> bool) {
        while self.peek(0).is_some_and(&goes_on) {
            self.at += 1;
        }
    }

    /// Comments may stand in comments.
    fn skip_comment(&mut self) {
        let mut depth = 0;
        loop {
            if self.sees("/*") {
                depth += 1;
                self.at += 2;
            } else if self.sees("*/") {
                depth -= 1;
                self.at += 2;
            } else {
                self.at += 1;
            }
            if depth == 0 || self.peek(0).is_none() {
                return;
            }
        }
    }

    /// An attribute ends with the bracket that closes it; one in a string does not.
    fn skip_attribute(&mut self) {
        let kept = self.found.len();
        let mut depth = 0;
        while let Some(character) = self.peek(0) {
            match character {
                '"' => {
                    self.string();
                    continue;
                }
                '[' => depth += 1,
                ']' => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if character == ']' && depth == 0 {
                break;
            }
        }
        self.found.truncate(kept);
    }

    /// A string up to its end, with escapes as what they stand for.
    fn string(&mut self) {
        let line = self.line();
        let mut text = String::new();
        self.at += 1;
        while let Some(character) = self.peek(0) {
            self.at += 1;
            match character {
                '"' => break,
                '\\' => self.escape(&mut text),
                _ => text.push(character),
            }
        }
        self.found.push((line, text));
    }

    fn escape(&mut self, text: &mut String) {
        let Some(character) = self.peek(0) else { return };
        self.at += 1;
        match character {
            // The line goes on without its indentation.
            '\n' => self.skip_while(char::is_whitespace),
            'n' => text.push('\n'),
            't' => text.push('\t'),
            'r' => text.push('\r'),
            '0' => text.push('\0'),
            'x' => self.code(2, text),
            'u' => {
                let digits = self.characters[self.at..].iter().take_while(|c| **c != '}').count();
                self.at += 1;
                self.code(digits.saturating_sub(1), text);
                self.at += 1;
            }
            other => text.push(other),
        }
    }

    fn code(&mut self, digits: usize, text: &mut String) {
        let end = (self.at + digits).min(self.characters.len());
        let code: String = self.characters[self.at..end].iter().filter(|c| **c != '_').collect();
        self.at = end;
        text.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
    }

    /// A raw string, a raw name, or a word that begins with an r.
    fn raw_or_word(&mut self) {
        let hashes = self.characters[self.at + 1..]
            .iter()
            .take_while(|character| **character == '#')
            .count();
        if self.peek(1 + hashes) != Some('"') {
            self.at += 1;
            return;
        }
        let line = self.line();
        let end = format!("\"{}", "#".repeat(hashes));
        self.at += 2 + hashes;
        let from = self.at;
        while self.at < self.characters.len() && !self.sees(&end) {
            self.at += 1;
        }
        self.found.push((line, self.characters[from..self.at].iter().collect()));
        self.at = (self.at + end.len()).min(self.characters.len());
    }

    /// A character, or the name of a lifetime.
    fn character(&mut self) {
        self.at += match (self.peek(1), self.peek(2)) {
            (Some('\\'), _) => {
                let rest = &self.characters[self.at + 3..];
                4 + rest.iter().take_while(|character| **character != '\'').count()
            }
            (Some(_), Some('\'')) => 3,
            _ => 1,
        };
    }
}

/// Whether a text looks like words: two that a space parts, or one with a capital. What stands in
/// braces is filled in and says nothing itself.
fn is_for_people(text: &str) -> bool {
    let text = without_braces(text);
    let words: Vec<&str> = text.split(' ').collect();
    let has_two = words.windows(2).any(|two| two.iter().all(|word| is_word(word)));
    has_two || words.iter().any(|word| is_name(word))
}

fn without_braces(text: &str) -> String {
    let mut depth = 0_usize;
    let mut rest = String::new();
    for character in text.chars() {
        match character {
            '{' => depth += 1,
            '}' => {
                depth = depth.saturating_sub(1);
                rest.push('\u{1}');
            }
            _ if depth == 0 => rest.push(character),
            _ => {}
        }
    }
    rest
}

/// Whether two letters stand behind each other in it.
fn is_word(text: &str) -> bool {
    let letters: Vec<bool> = text.chars().map(char::is_alphabetic).collect();
    letters.windows(2).any(|two| two == [true, true])
}

/// Whether a capital stands before a small letter in it.
fn is_name(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.windows(2).any(|two| two[0].is_uppercase() && two[1].is_lowercase())
}

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> = entries.collect();
    paths.sort();
    for path in paths {
        let name = path.to_string_lossy().replace('\\', "/");
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") && !name.ends_with("/tests.rs") {
            found.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn no_text_for_people_stands_in_the_code() {
    let mut files = Vec::new();
    for folder in FOLDERS {
        sources(&Path::new("src").join(folder), &mut files);
    }
    assert!(files.len() > 60, "the sources were not found");
    let mut used = [false; EXCEPTIONS.len()];
    let mut wrong = Vec::new();
    for (file, source) in &files {
        for (line, text) in literals(source).into_iter().filter(|(_, text)| is_for_people(text)) {
            let excepted = EXCEPTIONS.iter().position(|(of, begins, _)| {
                file.strip_prefix("src/") == Some(*of) && text.starts_with(begins)
            });
            match excepted {
                Some(place) => used[place] = true,
                None => wrong.push(format!("{file}:{line}: {text:?}")),
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "These are for people, so they belong in content/interface/*.ftl:\n{}",
        wrong.join("\n")
    );
    let unused: Vec<_> =
        EXCEPTIONS.iter().zip(used).filter(|(_, used)| !used).map(|(one, _)| one).collect();
    assert!(unused.is_empty(), "exceptions that nothing needs: {unused:?}");
}

#[test]
fn a_planted_text_is_found() {
    let source = r##"
//! "In a comment" and /* "in another" */
/// "A doc comment."
#[error("An attribute [with] brackets")]
fn say<'a>(text: &'a str) -> &'a str {
    /* "one" /* "in another" */ "still" */
    let quote = ('"', '\'', '\u{22}', b'"');
    let lines = "Eerste regel \
                 gaat \"verder\" hier\u{2026}";
    let raw = r#"Rauwe "tekst" hier"#;
    let raw = br"bytes hier";
    let key = "welcome-lead"; // "Not this"
    text
}

#[cfg(test)]
mod tests {
    const TEXT: &str = "Only for a test";
}
"##;
    let found = literals(source);
    let texts: Vec<&str> = found.iter().map(|(_, text)| text.as_str()).collect();
    let lines = "Eerste regel gaat \"verder\" hier\u{2026}";
    assert_eq!(texts, [lines, "Rauwe \"tekst\" hier", "bytes hier", "welcome-lead"]);
    assert_eq!(found[0].0, 8);
    let for_people: Vec<&str> = texts.into_iter().filter(|text| is_for_people(text)).collect();
    assert_eq!(for_people, [lines, "Rauwe \"tekst\" hier", "bytes hier"]);
}

#[test]
fn words_are_told_from_what_is_none() {
    for text in ["Stop", "de vraag", "{name}: niet gevonden hier", "Ja", "{} Enter"] {
        assert!(is_for_people(text), "{text:?}");
    }
    for text in ["welcome-lead", "", " ", "  - ", "{role}: {text}", "https://", "nl", "\n\n", "MD"]
    {
        assert!(!is_for_people(text), "{text:?}");
    }
}
