//! How much two questions are alike, whatever either is about.

use super::features::{Features, Weighted};

/// A question as it is compared with others.
#[derive(Clone, Debug)]
pub struct Likeness(Features);

impl Likeness {
    pub(super) const fn new(features: Features) -> Self {
        Self(features)
    }

    /// How alike two questions are: 1 for the same words, 0 where they share nothing. Words and groups
    /// of letters count the same, as the cosine of the angle between them.
    pub fn with(&self, other: &Self) -> f32 {
        let words = cosine(&self.0.words, &other.0.words);
        let letters = cosine(&self.0.letters, &other.0.letters);
        words.midpoint(letters)
    }
}

fn cosine(one: &Weighted, other: &Weighted) -> f32 {
    let length = |weighted: &Weighted| -> f32 {
        weighted.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt()
    };
    let lengths = length(one) * length(other);
    if lengths > 0.0 { product(one, other) / lengths } else { 0.0 }
}

/// The sum over the features that both have, which are in order.
fn product(one: &Weighted, other: &Weighted) -> f32 {
    let mut rest = other.iter().peekable();
    let mut sum = 0.0;
    for (feature, weight) in one {
        while rest.next_if(|(found, _)| found < feature).is_some() {}
        if let Some((_, found)) = rest.next_if(|(found, _)| found == feature) {
            sum += weight * found;
        }
    }
    sum
}
