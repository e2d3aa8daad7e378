//! Files that belong to one person: whole or not at all, for nobody else to read, and safe when two
//! programs work in the same folder. [`replace()`] alone is for files that are shared.
//!
//! This layer knows the disk and nothing of what is kept there.

mod folder;
mod lines;
mod lock;
mod whole;

use std::fs::OpenOptions;

pub use folder::make_folder;
pub use lines::{Newest, append_line, read_newest};
pub use lock::Lock;
pub use whole::{exists, remove, remove_unfinished, replace, write};

/// How a file is opened that only its owner may read, should opening it make it (mode 0600).
fn for_owner_only() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}
