//! What is wrong with content, in words.

use crate::interface::{Argument, Interface};
use crate::knowledge::problem::Problem;
use crate::text::printable::printable_line;
use crate::text::width::shorten;

/// How much is shown of what a problem is about, in columns.
const SUBJECT_COLUMNS: usize = 100;

/// What is wrong, in a sentence.
pub fn message(problem: &Problem, interface: &Interface) -> String {
    let subject = shorten(&printable_line(&problem.subject), SUBJECT_COLUMNS);
    let key = format!("problem-{}", problem.code.name());
    let count = problem.files.len();
    interface.say_with(&key, &[("subject", subject.into()), ("count", count.into())])
}

/// What to do about it, in a sentence.
pub fn hint(problem: &Problem, interface: &Interface) -> String {
    let expected = printable_line(&problem.expected);
    let kind = interface.find(&format!("expected-{expected}"), &[]);
    let expected = match expected.as_str() {
        "" => "none".to_owned(),
        _ => kind.unwrap_or(expected),
    };
    let key = format!("hint-{}", problem.code.name());
    interface.say_with(&key, &[("expected", Argument::from(expected))])
}

/// Where it is: the file, and its line where that is known.
pub fn place(problem: &Problem, interface: &Interface) -> String {
    let file = printable_line(&problem.file);
    match problem.position {
        Some(at) => {
            let arguments = [("file", file.into()), ("line", at.line.into())];
            interface.say_with("finding-place", &arguments)
        }
        None => file,
    }
}
