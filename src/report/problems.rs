//! Problems with content, as text in the manner of the Rust compiler and as JSON.

use serde_json::{Value, json};

use crate::interface::Interface;
use crate::knowledge::problem::{Code, Problem, Severity};
use crate::text::printable::printable_line;
use crate::text::width::{shorten, width};
use crate::wording::problem::{hint, message};

/// How much of a line of a file is shown, in columns.
const LINE_COLUMNS: usize = 100;

/// How much of a long line is shown before the place that it is about, and at least behind it.
const COLUMNS_AROUND: usize = 30;

/// Every problem with its place, the line itself, and what to do; then how many there are.
pub fn text(problems: &[Problem], interface: &Interface) -> String {
    let mut text: String = problems.iter().map(|problem| one(problem, interface)).collect();
    text.push_str(&count(problems, interface));
    text.push('\n');
    text
}

/// How many errors and warnings there are, in words.
pub fn count(problems: &[Problem], interface: &Interface) -> String {
    let of = |severity| problems.iter().filter(|problem| problem.severity() == severity).count();
    let counts = [("check-errors", of(Severity::Error)), ("check-warnings", of(Severity::Warning))];
    let shown = counts.iter().filter(|(_, count)| *count > 0);
    let words = shown.map(|(key, count)| interface.say_with(key, &[("count", (*count).into())]));
    words.collect::<Vec<_>>().join(", ")
}

fn one(problem: &Problem, interface: &Interface) -> String {
    let severity = interface.say(severity_key(problem.severity()));
    let message = message(problem, interface);
    let mut lines = vec![format!("{severity}[{}]: {message}", problem.code.name())];
    lines.push(format!("  --> {}", place(problem)));
    if let (Some(line), Some(position)) = (&problem.line, problem.position) {
        let number = position.line.to_string();
        let margin = " ".repeat(number.len());
        let (line, indent) = excerpt(line, position.column);
        lines.push(format!("{number} | {line}"));
        lines.push(format!("{margin} | {}^", " ".repeat(indent)));
    }
    lines.push(format!("  = {}: {}", interface.say("hint-label"), hint(problem, interface)));
    lines.push(String::new());
    lines.push(String::new());
    lines.join("\n")
}

/// A line so that the place of a column is seen, and where that place is then. Answers stand in the
/// files as one long line a paragraph.
fn excerpt(line: &str, column: usize) -> (String, usize) {
    let characters = || line.chars();
    let before: String = characters().take(column.saturating_sub(1)).collect();
    let indent = columns_of(&before);
    if indent + COLUMNS_AROUND <= LINE_COLUMNS {
        return (shorten(&shown_line(line), LINE_COLUMNS), indent);
    }
    let left_out = before.chars().count().saturating_sub(COLUMNS_AROUND);
    let before: String = before.chars().skip(left_out).collect();
    let rest: String = characters().skip(left_out).collect();
    let shown = shorten(&format!("…{}", shown_line(&rest)), LINE_COLUMNS);
    (shown, 1 + columns_of(&before))
}

/// How many columns the beginning of a line takes. A space at its end belongs to it, although it would
/// be left out if the beginning were the whole line.
fn columns_of(beginning: &str) -> usize {
    width(&shown_line(&format!("{beginning}x"))) - 1
}

/// The file, with line and column where they are known.
fn place(problem: &Problem) -> String {
    let file = printable_line(&problem.file);
    match problem.position {
        Some(at) => format!("{file}:{}:{}", at.line, at.column),
        None => file,
    }
}

/// A line of a file without what could steer a terminal, its indentation kept.
fn shown_line(line: &str) -> String {
    let indent = line.chars().take_while(|character| *character == ' ').count();
    format!("{}{}", " ".repeat(indent), printable_line(line))
}

/// What a kind of problem means, with content that is wrong and right, and what to do.
pub fn explanation(code: Code, interface: &Interface) -> String {
    let severity = interface.say(severity_key(code.severity()));
    let text = interface.say(&explanation_key(code));
    format!("{severity}[{}]\n\n{text}\n", code.name())
}

/// The same as an object.
pub fn explanation_json(code: Code, interface: &Interface) -> Value {
    json!({
        "code": code.name(),
        "severity": severity_name(code.severity()),
        "explanation": interface.say(&explanation_key(code)),
    })
}

fn explanation_key(code: Code) -> String {
    format!("explain-{}", code.name())
}

/// The name of a severity in JSON.
const fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

const fn severity_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
    }
}

/// Every problem as an object.
pub fn json(problems: &[Problem], interface: &Interface) -> Value {
    let object = |problem: &Problem| {
        json!({
            "severity": severity_name(problem.severity()),
            "code": problem.code.name(),
            "file": problem.file,
            "line": problem.position.map(|at| at.line),
            "column": problem.position.map(|at| at.column),
            "text": problem.line,
            "message": message(problem, interface),
            "hint": hint(problem, interface),
            "files": problem.files,
        })
    };
    problems.iter().map(object).collect()
}

#[cfg(test)]
mod tests {
    use super::{LINE_COLUMNS, excerpt};
    use crate::text::width::width;

    #[test]
    fn the_place_is_seen_in_a_long_line_too() {
        let line = format!("  nl: {} AP {}", "woord ".repeat(40), "woord ".repeat(40));
        let column = line.find("AP").unwrap() + 1;
        let (shown, indent) = excerpt(&line, column);
        assert!(shown.chars().skip(indent).collect::<String>().starts_with("AP "), "{shown}");
        assert!(width(&shown) <= LINE_COLUMNS);
        assert_eq!(excerpt("  nl: AP", 7), ("  nl: AP".to_owned(), 6));
        assert_eq!(excerpt("  nl: AP", 3), ("  nl: AP".to_owned(), 2));
    }
}
