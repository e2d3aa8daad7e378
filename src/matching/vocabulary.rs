//! The words that the content uses, and what a word that it does not use was probably meant to be.

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::features::hash;
use super::packed::{Bytes, Words, lasting_bytes, word as word_of};
use crate::knowledge::Knowledge;
use crate::text::distance::{allowed_errors, typing_errors};
use crate::text::sound::sound_key;
use crate::text::words::words;

/// The shortest part of a compound, in characters: shorter ones (`en`, `op`, `tel`) turn up inside
/// words that have nothing to do with them.
const SHORTEST_PART: usize = 4;

/// What may stand between the parts of a Dutch compound.
const LINKS: [&str; 4] = ["", "s", "e", "en"];

/// Every word of the content, folded, with how often it occurs.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub(super) struct Vocabulary {
    words: Words,
    /// The shape of each word, 4 bytes each.
    #[serde(serialize_with = "serde_bytes::serialize", deserialize_with = "lasting_bytes")]
    shapes: Bytes,
    /// The hash of how each word sounds, 4 bytes each.
    #[serde(serialize_with = "serde_bytes::serialize", deserialize_with = "lasting_bytes")]
    sounds: Bytes,
}

/// What settles for nearly every pair of words that they are not alike, without looking at them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Shape {
    /// The number of characters; 63 for as many or more.
    characters: u32,
    /// Which of the letters a to z occur, a bit each.
    letters: u32,
}

impl Vocabulary {
    /// Collects the words of all that is matched and read in `knowledge`.
    pub(super) fn new(knowledge: &Knowledge) -> Self {
        let mut counts: FxHashMap<String, u32> = FxHashMap::default();
        let mut add = |text: &str| {
            for word in words(text) {
                *counts.entry(word.folded).or_default() += 1;
            }
        };
        every_text(knowledge, &mut add);
        let mut counts: Vec<(String, u32)> = counts.into_iter().collect();
        counts.sort();
        let shapes: Vec<u8> =
            counts.iter().flat_map(|(word, _)| Shape::of(word).pack().to_le_bytes()).collect();
        let sounds: Vec<u8> =
            counts.iter().flat_map(|(word, _)| sound(word).to_le_bytes()).collect();
        Self { words: Words::pack(&counts), shapes: shapes.into(), sounds: sounds.into() }
    }

    /// Whether the content uses this folded word.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.words.find(word).is_some()
    }

    /// The known word that a folded, unknown `word` was meant to be: one that sounds the same, else the
    /// one with the fewest typing errors; of those the same first letter, the letters in the same order (fuzzy-matcher), the commonest.
    pub(super) fn nearest(&self, word: &str) -> Option<&str> {
        self.nearest_with_errors(word).map(|(_, known)| known)
    }

    /// The two known words that an unknown `word` was written together from although one of them is
    /// too short for a compound: `oudleden` is `oud` and `leden`. Only where it would else be taken
    /// for a word with more than one typing error, since short words turn up inside others too.
    pub(super) fn short_parts<'w>(&self, word: &'w str) -> Option<(&'w str, &'w str)> {
        self.nearest_with_errors(word).filter(|(errors, _)| *errors > 1)?;
        let fits = |head: &str, tail: &str| {
            let (head_length, tail_length) = (head.chars().count(), tail.chars().count());
            head_length.min(tail_length) + 1 == SHORTEST_PART
                && head_length.max(tail_length) >= SHORTEST_PART
                && self.knows(head)
                && self.knows(tail)
        };
        let cuts = word.char_indices().filter_map(|(at, _)| word.split_at_checked(at));
        cuts.rev().find(|(head, tail)| fits(head, tail))
    }

    /// What [`Vocabulary::nearest`] finds, with its typing errors.
    fn nearest_with_errors(&self, word: &str) -> Option<(usize, &str)> {
        let typed = Shape::of(word);
        let allowed = allowed_errors(word.chars().count());
        if allowed == 0 || word.chars().any(|c| c.is_ascii_digit()) {
            return None;
        }
        let matcher = SkimMatcherV2::default();
        let sound = sound(word);
        let shapes = self.shapes.chunks_exact(4).map(|bytes| Shape::unpack(word_of(bytes)));
        let sounds = self.sounds.chunks_exact(4).map(word_of);
        let candidates = shapes
            .zip(sounds)
            .enumerate()
            .filter(|(_, (shape, heard))| shape.may_be(typed, allowed) || *heard == sound)
            .filter_map(|(place, (_, heard))| {
                let (known, count) = self.words.at(place)?;
                let errors = match errors(word, known, allowed) {
                    _ if heard == sound => 0,
                    errors => errors?,
                };
                let first = known.chars().next() == word.chars().next();
                let in_order = matcher.fuzzy_match(known, word).unwrap_or(0);
                Some(((errors, !first, -in_order, u32::MAX - count), known))
            });
        candidates.min().map(|((errors, ..), text)| (errors, text))
    }

    /// The known words that `word` is written together from, longest first part first; empty where
    /// it is no compound. `nieuwsbrieflezers` is `nieuwsbrief` and `lezers`.
    pub(super) fn parts<'w>(&self, word: &'w str) -> Vec<&'w str> {
        let boundaries: Vec<usize> =
            word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
        let characters = boundaries.len() - 1;
        if characters < 2 * SHORTEST_PART {
            return Vec::new();
        }
        self.split(word, 2).unwrap_or_default()
    }

    /// Splits into at most one part more than `cuts`.
    fn split<'w>(&self, word: &'w str, cuts: usize) -> Option<Vec<&'w str>> {
        let mut ends: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
        ends.drain(..SHORTEST_PART.min(ends.len()));
        for end in ends.into_iter().rev() {
            let (head, tail) = word.split_at_checked(end)?;
            if tail.chars().count() < SHORTEST_PART || !self.knows(head) {
                continue;
            }
            for link in LINKS {
                let Some(rest) = tail.strip_prefix(link) else {
                    continue;
                };
                if rest.chars().count() < SHORTEST_PART {
                    continue;
                }
                if self.knows(rest) {
                    return Some(vec![head, rest]);
                }
                if cuts > 1
                    && let Some(mut parts) = self.split(rest, cuts - 1)
                {
                    parts.insert(0, head);
                    return Some(parts);
                }
            }
        }
        None
    }
}

impl Shape {
    fn of(word: &str) -> Self {
        let letters = word.bytes().filter(u8::is_ascii_lowercase);
        Self {
            characters: u32::try_from(word.chars().count()).unwrap_or(u32::MAX).min(63),
            letters: letters.fold(0, |mask, letter| mask | 1 << (letter - b'a')),
        }
    }

    const fn pack(self) -> u32 {
        self.characters << 26 | self.letters
    }

    const fn unpack(packed: u32) -> Self {
        Self { characters: packed >> 26, letters: packed & ((1 << 26) - 1) }
    }

    /// Whether words of these shapes may lie within `allowed` typing errors: each error changes the
    /// length by one at most, and which letters occur by two.
    fn may_be(self, typed: Self, allowed: usize) -> bool {
        let differing = (self.letters ^ typed.letters).count_ones() as usize;
        self.characters > 3
            && self.characters.abs_diff(typed.characters) as usize <= allowed
            && differing <= 2 * allowed
    }
}

/// The typing errors from `typed` to `known`, if no more than `allowed`. In a word of four letters
/// only neighbours that changed places count: one letter more, less or other is another word too
/// often (`soep` is no `snoep`).
fn errors(typed: &str, known: &str, allowed: usize) -> Option<usize> {
    let errors = typing_errors(typed, known);
    let is_short = typed.chars().count() <= 4 || known.chars().count() <= 4;
    let fits = errors <= allowed && (!is_short || same_letters(typed, known));
    fits.then_some(errors)
}

/// How a word sounds, as a number; two words with the same number sound alike.
fn sound(word: &str) -> u32 {
    let hash = hash(&[sound_key(word).as_bytes()]);
    u32::try_from(hash >> 32).unwrap_or_default()
}

fn same_letters(one: &str, other: &str) -> bool {
    let sorted = |text: &str| {
        let mut characters: Vec<char> = text.chars().collect();
        characters.sort_unstable();
        characters
    };
    sorted(one) == sorted(other)
}

/// Hands every text of the content that holds words worth knowing to `add`.
fn every_text(knowledge: &Knowledge, add: &mut impl FnMut(&str)) {
    for entry in &knowledge.entries {
        entry.question.iter().for_each(|(_, text)| add(text));
        entry.every_phrasing().for_each(|phrasing| add(phrasing.text));
        entry.keywords.all().for_each(|(_, text)| add(text));
        entry.answer.iter().for_each(|(_, text)| add(text));
    }
    for topic in &knowledge.outside {
        topic.title.iter().for_each(|(_, text)| add(text));
        topic.phrasings.all().for_each(|(_, text)| add(text));
    }
    for reply in &knowledge.smalltalk {
        reply.phrasings.all().for_each(|(_, text)| add(text));
    }
    for scenario in &knowledge.scenarios {
        scenario.title.iter().for_each(|(_, text)| add(text));
        scenario.phrasings.all().for_each(|(_, text)| add(text));
    }
    for (_, lexicon) in knowledge.lexicon.iter() {
        lexicon.synonyms.iter().flatten().for_each(|text| add(text));
        lexicon.abbreviations.iter().for_each(|(short, long)| {
            add(short);
            add(long);
        });
        lexicon.stop_words.iter().for_each(|text| add(text));
    }
}
