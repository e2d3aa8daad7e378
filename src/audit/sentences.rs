//! Sentences that are too long for plain Dutch.

use super::place::Placer;
use super::texts::Found;
use crate::knowledge::problem::{Code, Problem};
use crate::language::Language;
use crate::text::markdown::parse;

/// How many words a sentence may have. Our texts are for readers at level B1, for whom short
/// sentences matter most; Dutch guides for plain language advise 15 words on average. This is the
/// limit of a single sentence, well above that, so that only what is really long is named.
const MOST_WORDS: usize = 25;

/// How many words of a sentence are enough to find it in its file.
const FIRST_WORDS: usize = 3;

/// Words with a full stop behind them that ends no sentence.
const SHORT: [&str; 12] =
    ["art", "nr", "bijv", "bv", "ca", "p", "o.a", "m.b.t", "blz", "jo", "dr", "mr"];

/// One problem a text, however many of its sentences are long, so that the list stays readable.
pub(super) fn problems(place: &Placer<'_>, texts: &[Found<'_>]) -> Vec<Problem> {
    let dutch = texts.iter().filter(|found| found.language == Language::Dutch);
    dutch.filter_map(|found| one(place, found)).collect()
}

fn one(place: &Placer<'_>, found: &Found<'_>) -> Option<Problem> {
    let sentences = parse(found.text).iter().flat_map(|block| sentences(&block.plain())).collect();
    let long: Vec<String> = too_long(sentences);
    let first = long.first()?;
    let counts: Vec<String> = long.iter().map(|one| count(one).to_string()).collect();
    let start = first.split_whitespace().take(FIRST_WORDS).collect::<Vec<_>>().join(" ");
    let at = (found.file.as_str(), found.path.as_slice());
    let problem = (Code::LongSentence, first.as_str(), &*counts.join(", "));
    Some(place.words(at, (found.text, &start), problem))
}

fn too_long(sentences: Vec<String>) -> Vec<String> {
    sentences.into_iter().filter(|sentence| count(sentence) > MOST_WORDS).collect()
}

/// How many words a sentence has: what stands between spaces and holds a letter or digit.
fn count(sentence: &str) -> usize {
    let words = sentence.split_whitespace();
    words.filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// The sentences of a paragraph. One ends where a full stop, question or exclamation mark stands
/// before a space and something that begins a sentence.
fn sentences(paragraph: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut sentence: Vec<&str> = Vec::new();
    let mut words = paragraph.split_whitespace().peekable();
    while let Some(word) = words.next() {
        sentence.push(word);
        if ends(word) && words.peek().is_none_or(|next| begins(next)) {
            found.push(sentence.join(" "));
            sentence.clear();
        }
    }
    if !sentence.is_empty() {
        found.push(sentence.join(" "));
    }
    found
}

fn ends(word: &str) -> bool {
    let word = word.trim_end_matches(['"', '\'', '”', '’', ')', ']', '»']);
    if word.ends_with(['?', '!', '…']) {
        return true;
    }
    let before = word.strip_suffix('.').map(|word| word.trim_start_matches(['(', '"', '\'']));
    before.is_some_and(|before| !SHORT.contains(&before.to_lowercase().as_str()))
}

fn begins(word: &str) -> bool {
    let first = word.chars().find(|character| character.is_alphanumeric());
    first.is_none_or(|first| !first.is_lowercase())
}

#[cfg(test)]
mod tests {
    use super::{count, sentences};

    #[test]
    fn sentences_end_where_a_reader_stops() {
        let text = "Zie art. 11.7 (bijv. lid 3). Mag dat? \"Ja!\" Op 1 juli wel, o.a. hier.";
        let found = sentences(text);
        assert_eq!(
            found,
            ["Zie art. 11.7 (bijv. lid 3).", "Mag dat?", "\"Ja!\"", "Op 1 juli wel, o.a. hier."]
        );
    }

    #[test]
    fn dashes_are_no_words() {
        assert_eq!(count("een – twee: {drie} & vier"), 4);
    }
}
