//! A knowledge base too large to learn a model of: entries are found by nearness.

use vraagbaak::content as load;
use vraagbaak::knowledge::files::ContentFile;
use vraagbaak::matching::Matcher;

/// How many entries: with one text each more than the limit of documents times targets.
const ENTRIES: usize = 1_600;

/// Words that differ from number to number, made of syllables.
fn word(number: usize) -> String {
    const SYLLABLES: [&str; 12] =
        ["ba", "ker", "lo", "mi", "ste", "vu", "ran", "dok", "pel", "ti", "zo", "gru"];
    let digits = [number % 12, number / 12 % 12, number / 144 % 12, number % 7];
    digits.iter().map(|digit| SYLLABLES[*digit]).collect()
}

fn content() -> Vec<ContentFile> {
    let file =
        |name: String, text: &serde_json::Value| ContentFile { name, text: text.to_string() };
    let manifest = serde_json::json!({"format": 1, "title": {"nl": "Groot"}, "languages": ["nl"]});
    let entry = |number: usize| {
        let (one, other) = (word(number), word(number * 7 + 3));
        let id = format!("vraag-{number}");
        let text = serde_json::json!({
            "id": id,
            "question": {"nl": format!("Mag je {one} met {other} gebruiken?")},
            "answer": {"nl": "Ja."},
        });
        file(format!("questions/{id}.yaml"), &text)
    };
    let mut files = vec![file("vraagbaak.yaml".into(), &manifest)];
    files.extend((0..ENTRIES).map(entry));
    files
}

#[test]
fn known_items_are_found_in_a_large_knowledge_base() {
    let knowledge = load::from_files(&content()).unwrap().knowledge;
    let matcher = Matcher::new(&knowledge);
    let mut right = 0;
    for number in (0..ENTRIES).step_by(16) {
        let question = format!("{} {} gebruiken", word(number * 7 + 3), word(number));
        let decision = matcher.decide(&question, None);
        let (best, confidence) = decision.results[0];
        right += usize::from(knowledge.entries[best].id == format!("vraag-{number}"));
        assert!((0.0..=1.0).contains(&confidence));
    }
    assert!(right >= 95, "{right} of 100");
    let nothing = matcher.decide("appeltaart recept", None);
    assert!(!nothing.is_answer(), "{:?}", nothing.reply);
}
