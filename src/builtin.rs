//! The content that is built into the program: loaded and learnt by the build script, used here.

use crate::knowledge::Knowledge;
use crate::knowledge::files::ContentFile;
use crate::matching::Matcher;

/// The files of the folder `content` that have a meaning there, as they stood when the program was built:
/// each name with what it holds.
static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// What the build script made of them.
static KNOWLEDGE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.bin"));
static MATCHER: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/matcher.bin"));

/// The built-in knowledge base.
///
/// # Errors
/// If the program's own file is damaged: the build script wrote these bytes with the same code.
pub fn knowledge() -> Result<Knowledge, postcard::Error> {
    postcard::from_bytes(KNOWLEDGE)
}

/// The matcher of the built-in knowledge base.
///
/// # Errors
/// If the program's own file is damaged.
pub fn matcher() -> Result<Matcher, postcard::Error> {
    postcard::from_bytes(MATCHER)
}

/// The files of the built-in content, in the order of their names, to check and to show.
pub fn files() -> Vec<ContentFile> {
    let file = |(name, text): &(&str, &str)| ContentFile {
        name: (*name).to_owned(),
        text: (*text).to_owned(),
    };
    FILES.iter().map(file).collect()
}
