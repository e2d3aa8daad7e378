//! Holds the arrows of the architecture: who may know whom.

use std::fs;
use std::path::{Path, PathBuf};

/// The layers from the bottom up; modules of one row may know each other only where
/// `WITHIN_A_ROW` says so.
const LAYERS: [&[&str]; 10] = [
    &["text", "language", "interface", "storage"],
    &["knowledge"],
    &["guide", "matching"],
    &["audit", "builtin", "content", "inbox", "schema", "watch", "wording"],
    &["record", "memory", "comparison"],
    &["conversation"],
    &["transcript"],
    &["publication"],
    &["tui", "report"],
    &["cli"],
];

/// The arrows within a row: from, to.
const WITHIN_A_ROW: [(&str, &str); 2] = [("text", "language"), ("interface", "language")];

/// Packages that only these files may name.
const KEPT_TO: [(&str, &[&str]); 11] = [
    ("arboard", &["src/tui/clipboard.rs"]),
    ("crossterm", &["src/tui/terminal.rs", "src/tui/run.rs", "src/tui/keys.rs"]),
    ("notify", &["src/watch/notifier.rs"]),
    ("serde_yaml", &["src/knowledge/yaml.rs"]),
    ("fluent_bundle", &["src/interface/mod.rs"]),
    ("etcetera", &["src/memory/folders.rs"]),
    (
        "clap",
        &[
            "src/cli/arguments/define.rs",
            "src/cli/arguments/mod.rs",
            "src/cli/arguments/parse.rs",
            "src/cli/arguments/tests.rs",
            "src/cli/arguments/words.rs",
            "src/cli/completions.rs",
            "src/cli/manual.rs",
            "src/cli/usage.rs",
        ],
    ),
    (
        "clap_complete",
        &[
            "src/cli/arguments/define.rs",
            "src/cli/arguments/mod.rs",
            "src/cli/arguments/parse.rs",
            "src/cli/completions.rs",
        ],
    ),
    ("clap_mangen", &["src/cli/manual.rs"]),
    ("snowball_stemmers_rs", &["src/text/stem.rs"]),
    ("pulldown_cmark", &["src/text/markdown.rs"]),
];

fn sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(Path::new("src"), &mut found);
    assert!(found.len() > 30, "the sources were not found");
    found
}

fn collect(folder: &Path, found: &mut Vec<(String, String)>) {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> = entries.collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(&path, found);
        } else {
            let name = path.to_string_lossy().replace('\\', "/");
            found.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The module at the top of the crate that a file belongs to.
fn module(file: &str) -> &str {
    let below = file.strip_prefix("src/").unwrap();
    below.split(['/', '.']).next().unwrap()
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|row| row.contains(&module))
}

/// The part of a file above its unit tests, without comments.
fn code(text: &str) -> String {
    let above = text.split("#[cfg(test)]").next().unwrap();
    let lines = above.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The modules that the code names after `crate::`, in `use` lists too.
fn named(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let names = match rest.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap().split(',').collect(),
            None => vec![rest],
        };
        for name in names {
            let name: String =
                name.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            found.push(name);
        }
    }
    found
}

#[test]
fn every_module_has_a_layer() {
    for (file, _) in sources() {
        let module = module(&file);
        assert!(["lib", "main"].contains(&module) || layer(module).is_some(), "{file}");
    }
}

#[test]
fn arrows_point_down() {
    for (file, text) in sources() {
        let from = module(&file);
        let Some(height) = layer(from) else { continue };
        for to in named(&code(&text)) {
            let other = layer(&to).unwrap_or_else(|| panic!("{file} names crate::{to}"));
            let allowed =
                from == to || other < height || WITHIN_A_ROW.contains(&(from, to.as_str()));
            assert!(allowed, "{file} knows {to}, which is not below it");
        }
    }
}

#[test]
fn packages_are_kept_to_their_place() {
    for (file, text) in sources() {
        let code = code(&text);
        for (package, places) in KEPT_TO {
            let names = code.contains(&format!("{package}::"));
            assert!(!names || places.contains(&file.as_str()), "{file} names {package}");
        }
    }
}

#[test]
fn only_the_command_line_prints_or_leaves() {
    let words = ["println!", "print!", "eprintln!", "eprint!", "process::exit", "io::stderr"];
    for (file, text) in sources() {
        if module(&file) == "cli" {
            continue;
        }
        for word in words {
            assert!(!code(&text).contains(word), "{file}: {word}");
        }
    }
}

#[test]
fn the_update_of_the_screen_does_no_input_or_output() {
    for (file, text) in sources() {
        let pure = ["src/tui/update.rs", "src/tui/model.rs", "src/tui/layout.rs"];
        if !pure.contains(&file.as_str()) && !["conversation", "inbox"].contains(&module(&file)) {
            continue;
        }
        for word in ["std::io", "std::fs", "std::env", "std::time", "std::thread"] {
            assert!(!code(&text).contains(word), "{file}: {word}");
        }
    }
}
