//! Tables in one piece of memory: what the build script computed for the built-in content lies in
//! the program's file and is used where it lies. Nothing is parsed at start, and what no question
//! asks for is never even read from disk.
//!
//! All numbers are little-endian, whatever the machine.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize};

/// Bytes that are borrowed from the program's file or owned.
pub(super) type Bytes = Cow<'static, [u8]>;

/// Keys, each with its place among them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub(super) struct Places {
    /// The keys in ascending order, 8 bytes each.
    #[serde(serialize_with = "serde_bytes::serialize", deserialize_with = "lasting_bytes")]
    keys: Bytes,
}

impl Places {
    /// Packs keys; they must be in ascending order, each once.
    pub(super) fn pack(keys: &[u64]) -> Self {
        let keys: Vec<u8> = keys.iter().flat_map(|key| key.to_le_bytes()).collect();
        Self { keys: keys.into() }
    }

    /// The place of `key`, counted from 0.
    pub(super) fn of(&self, key: u64) -> Option<usize> {
        let (mut low, mut high) = (0, self.keys.len() / 8);
        while low < high {
            let middle = low + (high - low) / 2;
            let bytes = self.keys.get(middle * 8..middle * 8 + 8)?;
            match u64::from_le_bytes(bytes.try_into().ok()?).cmp(&key) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return Some(middle),
            }
        }
        None
    }
}

/// A row of numbers with weights for each of many keys.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub(super) struct Table {
    /// The keys.
    keys: Places,
    /// Where the row of each key starts in `cells`, counted in cells, 4 bytes each; one more for
    /// the end.
    #[serde(serialize_with = "serde_bytes::serialize", deserialize_with = "lasting_bytes")]
    starts: Bytes,
    /// The cells: a number and a weight (IEEE 754), 4 bytes each.
    #[serde(serialize_with = "serde_bytes::serialize", deserialize_with = "lasting_bytes")]
    cells: Bytes,
}

impl Table {
    /// Packs rows; the keys must be in ascending order, each once.
    pub(super) fn pack(rows: &[(u64, Vec<(u32, f32)>)]) -> Self {
        let keys: Vec<u64> = rows.iter().map(|(key, _)| *key).collect();
        let (mut starts, mut cells) = (Vec::new(), Vec::new());
        let mut start = 0_u32;
        for (_, row) in rows {
            starts.extend_from_slice(&start.to_le_bytes());
            for (number, weight) in row {
                cells.extend_from_slice(&number.to_le_bytes());
                cells.extend_from_slice(&weight.to_le_bytes());
                start += 1;
            }
        }
        starts.extend_from_slice(&start.to_le_bytes());
        Self { keys: Places::pack(&keys), starts: starts.into(), cells: cells.into() }
    }

    /// The row of `key`; empty where there is none.
    pub(super) fn row(&self, key: u64) -> impl Iterator<Item = (u32, f32)> {
        let range = self.keys.of(key).and_then(|place| {
            let start = number(&self.starts, place)? as usize;
            let end = number(&self.starts, place + 1)? as usize;
            self.cells.get(start * 8..end * 8)
        });
        range.unwrap_or_default().chunks_exact(8).map(|cell| {
            let (left, right) = cell.split_at(4);
            (word(left), f32::from_bits(word(right)))
        })
    }
}

/// Texts in ascending order, each with a number.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub(super) struct Words {
    /// The texts one after the other, UTF-8.
    #[serde(deserialize_with = "lasting_text")]
    text: Cow<'static, str>,
    /// Where each text starts, 4 bytes each; one more for the end.
    #[serde(serialize_with = "serde_bytes::serialize", deserialize_with = "lasting_bytes")]
    starts: Bytes,
    /// The number of each text, 4 bytes each.
    #[serde(serialize_with = "serde_bytes::serialize", deserialize_with = "lasting_bytes")]
    numbers: Bytes,
}

impl Words {
    /// Packs words; they must be in ascending order, each once.
    pub(super) fn pack(words: &[(String, u32)]) -> Self {
        let (mut text, mut starts, mut numbers) = (String::new(), Vec::new(), Vec::new());
        let offset = |text: &str| u32::try_from(text.len()).unwrap_or(u32::MAX).to_le_bytes();
        for (word, number) in words {
            starts.extend_from_slice(&offset(&text));
            numbers.extend_from_slice(&number.to_le_bytes());
            text.push_str(word);
        }
        starts.extend_from_slice(&offset(&text));
        Self { text: text.into(), starts: starts.into(), numbers: numbers.into() }
    }

    pub(super) fn len(&self) -> usize {
        self.numbers.len() / 4
    }

    /// The text at a place, with its number.
    pub(super) fn at(&self, place: usize) -> Option<(&str, u32)> {
        let start = number(&self.starts, place)? as usize;
        let end = number(&self.starts, place + 1)? as usize;
        Some((self.text.get(start..end)?, number(&self.numbers, place)?))
    }

    /// The number of this text.
    pub(super) fn find(&self, word: &str) -> Option<u32> {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low + (high - low) / 2;
            let (found, number) = self.at(middle)?;
            match found.cmp(word) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return Some(number),
            }
        }
        None
    }
}

/// Takes bytes from where they lie; they must lie there for ever, as in the program's file.
pub(super) fn lasting_bytes<'de: 'static, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Bytes, D::Error> {
    let bytes: &'de [u8] = serde_bytes::deserialize(deserializer)?;
    Ok(Cow::Borrowed(bytes))
}

/// As [`lasting_bytes`], for text.
fn lasting_text<'de: 'static, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Cow<'static, str>, D::Error> {
    <&'de str>::deserialize(deserializer).map(Cow::Borrowed)
}

fn number(bytes: &[u8], place: usize) -> Option<u32> {
    bytes.get(place * 4..place * 4 + 4).map(word)
}

/// The number in four bytes; 0 where there are not four, which the packing rules out.
pub(super) fn word(bytes: &[u8]) -> u32 {
    bytes.try_into().map_or(0, u32::from_le_bytes)
}

#[cfg(test)]
mod tests {
    use super::{Table, Words};

    #[test]
    fn what_was_packed_is_found() {
        let rows = vec![(3, vec![(1, 0.5)]), (7, vec![]), (u64::MAX, vec![(2, 1.5), (9, -1.0)])];
        let table = Table::pack(&rows);
        for (key, row) in rows {
            assert_eq!(table.row(key).collect::<Vec<_>>(), row);
        }
        assert_eq!(table.row(4).count(), 0);
    }

    #[test]
    fn words_are_found_by_text_and_by_place() {
        let words = Words::pack(&[("bellen".into(), 2), ("één".into(), 1)]);
        assert_eq!((words.find("één"), words.find("bel")), (Some(1), None));
        assert_eq!(words.at(0), Some(("bellen", 2)));
        assert_eq!(words.at(2), None);
    }
}
