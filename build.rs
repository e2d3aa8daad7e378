//! Loads the built-in content and learns from it before the program is compiled, so that the
//! program does neither: both take longer than all that `ask` does otherwise.
//!
//! The script compiles the layers that this takes (see `src/lib.rs`) as its own modules: what they
//! compute here is what they would compute in the program. Content with an error stops the build.

#![allow(unused_imports, reason = "the layers re-export what only the program uses")]
#![allow(dead_code, reason = "the script uses only what loading and learning take")]
#![allow(missing_docs, unreachable_pub, reason = "documented where it belongs, in the crate")]

#[path = "src/content.rs"]
mod content;
#[path = "src/guide/mod.rs"]
mod guide;
#[path = "src/knowledge/mod.rs"]
mod knowledge;
#[path = "src/language.rs"]
mod language;
#[path = "src/matching/mod.rs"]
mod matching;
#[path = "src/text/mod.rs"]
mod text;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    for read in [
        "content",
        "src/content.rs",
        "src/guide",
        "src/knowledge",
        "src/matching",
        "src/text",
        "src/language.rs",
    ] {
        println!("cargo::rerun-if-changed={read}");
    }
    let folder = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("content");
    let target = PathBuf::from(env::var("OUT_DIR")?);
    let knowledge = match content::folder(&folder) {
        Ok(loaded) => loaded.knowledge,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error=content/{problem}");
            }
            return Err("the built-in content has errors".into());
        }
    };
    fs::write(target.join("files.rs"), files(&folder))?;
    fs::write(target.join("knowledge.bin"), postcard::to_stdvec(&knowledge)?)?;
    let matcher = matching::Matcher::new(&knowledge);
    fs::write(target.join("matcher.bin"), postcard::to_stdvec(&matcher)?)?;
    Ok(())
}

/// The files of the content as an array in Rust, each name with its text. What has no meaning in a content
/// folder, such as its guide and the schemas for editors, is not carried along.
fn files(folder: &Path) -> String {
    let (mut files, _) = knowledge::files::read_folder(folder);
    files.sort_by(|a, b| a.name.cmp(&b.name));
    let rows = files.iter().map(|file| {
        let path = folder.join(&file.name).display().to_string();
        format!("({:?}, include_str!({path:?})),\n", file.name)
    });
    format!("&[\n{}]\n", rows.collect::<String>())
}
