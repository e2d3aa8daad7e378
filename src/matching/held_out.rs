//! What would become of each phrasing of an entry if the content did not hold it: how a new question of
//! that sort fares.
//!
//! A model that is learnt would have to be learnt anew for each phrasing, thousands of times. So the
//! phrasings are dealt into ten folds by their hash, which is the same everywhere and moves no other
//! phrasing when one is added; each fold is taken out of the model that all of them made (see
//! `training`). With a tenth of its phrasings gone, an entry looks a little weaker than it is. Where the
//! content is too large for a model, each phrasing alone is taken out of the index, exactly; and where
//! there are very many, some of each entry are asked, again by their hash.
//!
//! Words and how telling they are stay those of the whole content: they are hardly those of one phrasing.

use std::thread;

use super::classifier;
use super::corpus::Corpus;
use super::decision::{self, Decision};
use super::features::hash;
use super::index::Index;
use super::lexemes::Lexemes;
use super::ranking::{Ranking, Target, is_learnable};
use super::reading::Reading;
use super::vocabulary::Vocabulary;
use crate::knowledge::{Knowledge, Phrasing};

/// Into how many folds the phrasings are dealt. More would leave each entry more whole, and take
/// longer.
const FOLDS: u64 = 10;

/// How many phrasings are asked at most where each is taken out of the index: one takes some
/// milliseconds among 55,000 others.
const MOST_ASKED: usize = 5_000;

/// A phrasing with what is decided where the content does not hold it.
pub struct HeldOut<'k> {
    /// The place of its entry.
    pub entry: usize,
    /// The phrasing.
    pub phrasing: Phrasing<'k>,
    /// What is decided.
    pub decision: Decision,
}

/// The phrasings of every entry, in the order of the content.
pub fn held_out(knowledge: &Knowledge) -> Vec<HeldOut<'_>> {
    let vocabulary = Vocabulary::new(knowledge);
    let lexemes = Lexemes::new(knowledge);
    let corpus = Corpus::new(knowledge, &vocabulary, &lexemes);
    let asked = asked(knowledge, &corpus);
    let decide = |phrasing: &str, probabilities: Vec<f32>| {
        let reading = Reading::new(phrasing, &vocabulary);
        let scores = corpus.targets.iter().copied().zip(probabilities).collect();
        decision::decide(&Ranking::new(scores), &reading, &lexemes)
    };
    let mut found: Vec<HeldOut<'_>> = Vec::with_capacity(asked.len());
    for (asked, probabilities) in probabilities(&corpus, &asked) {
        let decision = decide(asked.phrasing.text, probabilities);
        let Asked { entry, phrasing, .. } = *asked;
        found.push(HeldOut { entry, phrasing, decision });
    }
    let in_own_file = |one: &HeldOut<'_>| {
        let entry = knowledge.entries.get(one.entry);
        entry.is_some_and(|entry| one.phrasing.file != entry.file)
    };
    found.sort_by_key(|one| {
        (one.entry, in_own_file(one), one.phrasing.language, one.phrasing.index)
    });
    found
}

/// A phrasing with its place in the corpus.
struct Asked<'k> {
    entry: usize,
    phrasing: Phrasing<'k>,
    document: usize,
}

/// The phrasings of the entries: those documents of the corpus, in its order.
fn asked<'k>(knowledge: &'k Knowledge, corpus: &Corpus) -> Vec<Asked<'k>> {
    let phrasings = knowledge
        .entries
        .iter()
        .enumerate()
        .flat_map(|(entry, read)| read.every_phrasing().map(move |phrasing| (entry, phrasing)));
    let is_entry =
        |target: u32| matches!(corpus.targets.get(target as usize), Some(Target::Entry(_)));
    let documents = corpus.documents.iter().enumerate();
    let documents = documents.filter(|(_, one)| one.is_phrasing && is_entry(one.target));
    let together = phrasings.zip(documents);
    together.map(|((entry, phrasing), (document, _))| Asked { entry, phrasing, document }).collect()
}

/// The probability of each target for each phrasing that is left out.
fn probabilities<'a, 'k>(
    corpus: &Corpus,
    asked: &'a [Asked<'k>],
) -> Vec<(&'a Asked<'k>, Vec<f32>)> {
    if !is_learnable(corpus) {
        let index = Index::new(corpus);
        let of_one = |asked: &&'a Asked<'k>| {
            let document = corpus.documents.get(asked.document);
            let found = document.and_then(|one| index.held_out(asked.document, &one.features));
            found.map(|found| (*asked, found)).into_iter().collect()
        };
        let one_in = asked.len().div_ceil(MOST_ASKED).max(1) as u64;
        let is_asked =
            |asked: &&Asked<'_>| hash(&[asked.phrasing.text.as_bytes()]).is_multiple_of(one_in);
        return in_two_threads(&asked.iter().filter(is_asked).collect::<Vec<_>>(), of_one);
    }
    let fold_of = |asked: &Asked<'_>| hash(&[asked.phrasing.text.as_bytes()]) % FOLDS;
    let fold = |fold| {
        let within = asked.iter().filter(|asked| fold_of(asked) == fold);
        within.map(|asked| asked.document).collect()
    };
    let folds: Vec<Vec<usize>> = (0..FOLDS).map(fold).collect();
    let found = classifier::held_out(corpus, &folds).into_iter();
    let with_asked = found.filter_map(|(document, found)| {
        let place = asked.binary_search_by_key(&document, |asked| asked.document).ok()?;
        Some((asked.get(place)?, found))
    });
    with_asked.collect()
}

/// Maps a list on two threads, half each; the results in the order of the list.
pub(super) fn in_two_threads<T: Sync, R: Send>(
    list: &[T],
    map: impl Fn(&T) -> Vec<R> + Sync,
) -> Vec<R> {
    let (first, second) = list.split_at(list.len() / 2);
    thread::scope(|scope| {
        let second = scope.spawn(|| second.iter().flat_map(&map).collect::<Vec<R>>());
        let mut found: Vec<R> = first.iter().flat_map(&map).collect();
        // A thread that panicked has said why; the library itself never does.
        found.extend(second.join().unwrap_or_default());
        found
    })
}
