//! The content that is built into the program: loaded and learnt by the build script, used here.

use include_dir::{Dir, include_dir};

use crate::knowledge::Knowledge;
use crate::knowledge::files::ContentFile;
use crate::matching::Matcher;

/// The folder `content` as it stood when the program was built.
static CONTENT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content");

/// What the build script made of it.
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
    let mut found = Vec::new();
    collect(&CONTENT, &mut found);
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

fn collect(folder: &Dir<'_>, found: &mut Vec<ContentFile>) {
    for file in folder.files() {
        let name = file.path().to_string_lossy().replace('\\', "/");
        let wanted = [".yaml", ".ftl"].iter().any(|ending| name.ends_with(ending));
        if let (true, Some(text)) = (wanted, file.contents_utf8()) {
            found.push(ContentFile { name, text: text.to_owned() });
        }
    }
    for below in folder.dirs() {
        collect(below, found);
    }
}
