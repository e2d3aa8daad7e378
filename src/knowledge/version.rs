//! What tells one version of something from another: the first 16 hexadecimal digits of a SHA-256.

use sha2::{Digest, Sha256};

use super::entry::{Citation, Entry, Verdict};
use super::texts::Text;

/// The version of a file, the same whichever line ends it has.
pub(super) fn of_file(text: &str) -> String {
    let mut digest = Sha256::new();
    for line in text.lines() {
        digest.update(line.as_bytes());
        digest.update(b"\n");
    }
    digits(digest)
}

/// The version of what an entry tells a reader. How it is found (phrasings, keywords, tests), where it
/// is listed and when it was looked at are left out: who rests on the answer need not read it again for
/// them. What an entry does not have counts for nothing, so that a field that a later program knows
/// leaves every version as it is.
pub(super) fn of_entry(entry: &Entry) -> String {
    let mut told = Told { digest: Sha256::new() };
    told.text("question", &entry.question);
    told.value("verdict", entry.verdict.map(Verdict::name));
    entry.short.iter().for_each(|text| told.text("short", text));
    told.text("answer", &entry.answer);
    entry.conditions.iter().for_each(|text| told.text("condition", text));
    if let Some(original) = &entry.original {
        told.value("original", Some(&original.source));
        told.value("original-verdict", original.verdict.map(Verdict::name));
        told.text("original-text", &original.text);
    }
    for change in &entry.changes {
        told.value("since", Some(&change.since.to_string()));
        told.value("until", change.valid_until.map(|day| day.to_string()).as_deref());
        told.text("change", &change.text);
        told.citations("change-source", &change.sources);
    }
    told.citations("source", &entry.sources);
    digits(told.digest)
}

struct Told {
    digest: Sha256,
}

impl Told {
    /// A name with a value. No text of the content holds the character that ends them.
    fn value(&mut self, name: &str, value: Option<&str>) {
        for part in value.iter().flat_map(|value| [name, *value]) {
            self.digest.update(part.as_bytes());
            self.digest.update([0]);
        }
    }

    fn text(&mut self, name: &str, text: &Text) {
        for (language, words) in text.iter() {
            self.value(name, Some(language.code()));
            self.value(name, Some(words));
        }
    }

    fn citations(&mut self, name: &str, citations: &[Citation]) {
        for citation in citations {
            self.value(name, Some(&citation.source));
            self.value("at", citation.at.as_deref());
        }
    }
}

fn digits(digest: Sha256) -> String {
    digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
