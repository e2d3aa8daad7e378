//! Every seed, without a fuzzer; and that the seeds reach what they are for.

use std::fs;
use std::path::{Path, PathBuf};

use vraagbaak::content::from_files;
use vraagbaak_fuzz::{content, dates, markdown, matching, record, scenario, text, yaml};

fn seeds(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus-seed").join(target);
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let read = files.map(|file| (file.clone(), fs::read(file).unwrap()));
    let read: Vec<_> = read.collect();
    assert!(!read.is_empty(), "no seeds for {target}");
    read
}

fn check(target: &str, check: fn(&str)) {
    for (file, data) in seeds(target) {
        println!("{}", file.display());
        check(&text(&data));
    }
}

#[test]
fn nothing_is_wrong_with_any_seed() {
    check("yaml", yaml::check);
    check("scenario", scenario::check);
    check("matching", matching::check);
    check("dates", dates::check);
    check("markdown", markdown::check);
    check("record", record::check);
}

/// A seed that does not load would only teach the fuzzer what is refused.
#[test]
fn the_scenarios_load() {
    for (file, data) in seeds("scenario") {
        let files = content::with(vec![content::file("scenarios/stap.yaml", &text(&data))]);
        let loaded = from_files(&files);
        assert!(loaded.is_ok(), "{}: {:#?}", file.display(), loaded.unwrap_err());
    }
}
