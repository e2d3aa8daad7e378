//! Content with every check that there is: what each file must be, and the proof of every scenario.

use std::path::Path;

use crate::guide::findings;
use crate::knowledge::files::ContentFile;
use crate::knowledge::load::{self, Loaded};
use crate::knowledge::problem::Problem;

/// Loads and checks the content folder `folder`.
///
/// # Errors
/// Every problem of every file, errors first, if there is an error.
pub fn folder(folder: &Path) -> Result<Loaded, Vec<Problem>> {
    load::folder(folder, &findings::problems)
}

/// Loads and checks content from files, for example ones that a test makes.
///
/// # Errors
/// Every problem, errors first, if there is an error.
pub fn from_files(files: &[ContentFile]) -> Result<Loaded, Vec<Problem>> {
    load::from_files(files, &findings::problems)
}
