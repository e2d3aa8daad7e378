//! Which questions to offer while somebody is still typing.

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

use crate::knowledge::Knowledge;
use crate::language::Language;

/// A question on offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The place of the entry.
    pub entry: usize,
    /// The question.
    pub question: String,
    /// The places of its characters (not bytes) that match what was typed, in ascending order.
    pub matched: Vec<usize>,
}

/// The shortest word that is looked for: shorter ones occur in everything.
const SHORTEST_WORD: usize = 3;

/// The questions that hold what was typed, best first, at most `most`.
///
/// Every word is looked for on its own, its letters in order (fuzzy-matcher): a sentence as a whole
/// would ask for its letters in the order of another sentence. A question is offered if it holds
/// at least half of the words.
pub fn suggestions(
    knowledge: &Knowledge,
    typed: &str,
    language: Language,
    most: usize,
) -> Vec<Suggestion> {
    let words: Vec<&str> =
        typed.split_whitespace().filter(|word| word.chars().count() >= SHORTEST_WORD).collect();
    if words.is_empty() {
        return Vec::new();
    }
    let matcher = SkimMatcherV2::default().ignore_case();
    let entries = knowledge.entries.iter().enumerate();
    let mut fitting: Vec<(i64, Suggestion)> = entries
        .filter_map(|(place, entry)| {
            let question = entry.question.in_language(language);
            let (points, places) = score(&matcher, question, &words)?;
            Some((
                points,
                Suggestion { entry: place, question: question.to_owned(), matched: places },
            ))
        })
        .collect();
    fitting.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.entry.cmp(&b.1.entry)));
    fitting.into_iter().take(most).map(|(_, suggestion)| suggestion).collect()
}

/// Whether `text` holds every word that was typed, its letters in order: the points for it and the
/// places of the characters that match. What holds nothing typed fits everything, without points.
pub fn fit(text: &str, typed: &str) -> Option<(i64, Vec<usize>)> {
    let words: Vec<&str> = typed.split_whitespace().collect();
    if words.is_empty() {
        return Some((0, Vec::new()));
    }
    let matcher = SkimMatcherV2::default().ignore_case();
    let (mut points, mut places) = (0, Vec::new());
    for word in words {
        let (more, found) = matcher.fuzzy_indices(text, word)?;
        if is_scattered(&found) {
            return None;
        }
        points += more;
        places.extend(found);
    }
    places.sort_unstable();
    places.dedup();
    Some((points, places))
}

/// The sum of the scores of the words that are found close together, with their places.
fn score(matcher: &SkimMatcherV2, question: &str, words: &[&str]) -> Option<(i64, Vec<usize>)> {
    let mut found = Vec::new();
    let mut total = 0;
    let mut held = 0;
    for word in words {
        let Some((points, places)) = matcher.fuzzy_indices(question, word) else {
            continue;
        };
        if is_scattered(&places) {
            continue;
        }
        held += 1;
        total += points;
        found.extend(places);
    }
    found.sort_unstable();
    found.dedup();
    (held * 2 >= words.len() && held > 0).then_some((total, found))
}

/// Whether the letters lie so far apart that nobody would call it a match: over more than twice
/// their number.
fn is_scattered(places: &[usize]) -> bool {
    match (places.first(), places.last()) {
        (Some(first), Some(last)) => last - first + 1 > 2 * places.len(),
        _ => true,
    }
}
