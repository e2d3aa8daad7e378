//! Content with every check that there is: what each file must be, and the proof of every scenario.

use std::path::Path;

use crate::guide::findings;
use crate::knowledge::files::{ContentFile, OwnFiles, read_folder};
use crate::knowledge::load::{self, Loaded, Read};
use crate::knowledge::problem::Problem;

/// Loads and checks the content folder `folder`.
///
/// # Errors
/// Every problem of every file, errors first, if there is an error.
pub fn folder(folder: &Path) -> Result<Loaded, Vec<Problem>> {
    combined(read_folder(folder), None)
}

/// Loads and checks content from files, for example ones that a test makes.
///
/// # Errors
/// Every problem, errors first, if there is an error.
pub fn from_files(files: &[ContentFile]) -> Result<Loaded, Vec<Problem>> {
    combined((files.to_vec(), Vec::new()), None)
}

/// Loads and checks central content together with what a library adds to it, if it does.
///
/// # Errors
/// Every problem of every file, errors first, if there is an error.
pub fn combined(central: Read, own: Option<OwnFiles>) -> Result<Loaded, Vec<Problem>> {
    load::combined(central, own, &findings::problems)
}
