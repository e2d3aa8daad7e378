//! Whether the engine is general: another knowledge base, of 45 intents of a voice assistant with
//! ten Dutch phrasings each (from MASSIVE, CC BY 4.0), with 2,033 questions of which 386 belong to
//! intents that were left out.
//!
//! The set is no part of this project. The test looks for it beside the checkout, or where
//! `VRAAGBAAK_EXTERNAL` says, and says so where it is absent.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use vraagbaak::content as load;
use vraagbaak::knowledge::files::ContentFile;
use vraagbaak::matching::Matcher;
use vraagbaak::matching::evaluation::{Question, evaluate};

const NAME: &str = "massive-nl-oos-10shot";

fn folder() -> PathBuf {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/external");
    std::env::var_os("VRAAGBAAK_EXTERNAL").map_or_else(beside, PathBuf::from)
}

/// The knowledge base as content files in one language. It has no answers, so each gets the same.
fn content(base: &Value) -> Vec<ContentFile> {
    let file = |name: String, text: &Value| ContentFile { name, text: text.to_string() };
    let manifest = serde_json::json!({"format": 1, "title": {"nl": NAME}, "languages": ["nl"]});
    let mut files = vec![file("vraagbaak.yaml".into(), &manifest)];
    for entry in base["entries"].as_array().unwrap() {
        let id = identifier(&entry["id"]);
        let text = serde_json::json!({
            "id": id,
            "question": {"nl": entry["question"]},
            "phrasings": {"nl": entry["variants"]},
            "answer": {"nl": "Dit is het antwoord."},
        });
        files.push(file(format!("questions/{id}.yaml"), &text));
    }
    files
}

fn identifier(name: &Value) -> String {
    name.as_str().unwrap().replace('_', "-")
}

fn questions(text: &str) -> Vec<Question> {
    let mut questions: Vec<Question> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    for question in &mut questions {
        question.accept.iter_mut().for_each(|id| *id = id.replace('_', "-"));
    }
    questions
}

#[test]
fn the_engine_is_general() {
    let Ok(base) = fs::read_to_string(folder().join(format!("{NAME}.kb.json"))) else {
        println!("skipped: {NAME} is not in {}", folder().display());
        return;
    };
    let text = fs::read_to_string(folder().join(format!("{NAME}.dev.jsonl"))).unwrap();
    let knowledge =
        load::from_files(&content(&serde_json::from_str(&base).unwrap())).unwrap().knowledge;
    let evaluation = evaluate(&Matcher::new(&knowledge), &knowledge, &questions(&text));
    let total = evaluation.total;
    let separation = evaluation.separation.unwrap();
    println!("right first {} of {}, separation {separation:.4}", total.right_first, total.in_scope);
    assert!(total.right_first * 1000 >= total.in_scope * 620, "right first: {}", total.right_first);
    assert!(separation >= 0.66, "separation: {separation:.4}");
}
