//! A file that is being read.

use std::cell::RefCell;

use crate::knowledge::problem::{Code, Problem, problem_at};
use crate::knowledge::yaml::{Part, Step};
use crate::language::Language;

/// A file that is being read, and what was found wrong with it so far.
pub(in crate::knowledge) struct Reading<'a> {
    /// Its name relative to the content folder.
    pub(super) file: &'a str,
    text: &'a str,
    /// The languages that texts must have; empty while the manifest is being read.
    pub(super) languages: &'a [Language],
    problems: RefCell<Vec<Problem>>,
}

impl<'a> Reading<'a> {
    pub(in crate::knowledge) fn new(
        file: &'a str,
        text: &'a str,
        languages: &'a [Language],
    ) -> Self {
        Self { file, text, languages, problems: RefCell::new(Vec::new()) }
    }

    /// Notes a problem at a place.
    pub(super) fn note(
        &self,
        code: Code,
        path: &[Step],
        part: Part,
        subject: &str,
        expected: &str,
    ) {
        self.problems
            .borrow_mut()
            .push(problem_at(self.file, self.text, code, path, part, subject, expected));
    }

    /// What was found, in the order of the file.
    pub(in crate::knowledge) fn finish(self) -> Vec<Problem> {
        let mut problems = self.problems.into_inner();
        problems.sort_by_key(|problem| problem.position);
        problems
    }
}
