//! Learning a linear model from a corpus: multinomial logistic regression with a penalty on the
//! squares of the weights.
//!
//! Solved by stochastic dual coordinate ascent (Shalev-Shwartz and Zhang, "Accelerated proximal
//! stochastic dual coordinate ascent", 2013): document by document, its dual variables move towards
//! the probabilities that the model gives now. No step size to tune, the error shrinks by a constant
//! factor each round, and the order is fixed, so the same content gives the same model to the bit.

/// How little the penalty counts: the inverse of its strength. Measured: see `benches/matching.md`.
const LEARNING: f32 = 4.0;

/// How often every document is looked at. After 12 rounds from the start below, the figures are
/// those of 40 rounds from an even start.
const ROUNDS: usize = 12;

/// How often the rest is looked at where some documents are left out. It begins where it was, and no
/// weight moves far when a tenth goes: with two rounds the built-in entries find some three in a hundred
/// of their phrasings more, which names the same entries but one and takes half as long again.
const ROUNDS_WITHOUT: usize = 1;

/// How much of the first guess about a document is that every class is equally likely; the rest is
/// that its own class is certain.
const DOUBT: f32 = 0.5;

/// The strong convexity of the dual of the softmax loss, from the smoothness of that loss (1/2 in
/// the Euclidean norm).
const CONVEXITY: f32 = 2.0;

/// A document to learn from.
pub(super) struct Example {
    /// The class that is right.
    pub class: usize,
    /// How much it counts.
    pub counts: f32,
    /// The places of its features in the model, with their weights.
    pub vector: Vec<(usize, f32)>,
}

/// Weights by feature and class.
pub(super) struct Model {
    /// How many classes there are.
    pub classes: usize,
    /// The weights: for each feature in turn, one for each class.
    pub weights: Vec<f32>,
    /// What each class starts from.
    pub bias: Vec<f32>,
}

impl Model {
    /// The score of every class for a document.
    pub(super) fn scores(&self, vector: &[(usize, f32)]) -> Vec<f32> {
        let mut scores = self.bias.clone();
        for (feature, weight) in vector {
            let row = self.weights.get(feature * self.classes..(feature + 1) * self.classes);
            for (score, there) in scores.iter_mut().zip(row.unwrap_or_default()) {
                *score += weight * there;
            }
        }
        scores
    }
}

/// Learns the model of `classes` classes over `features` features.
pub(super) fn train(examples: &[Example], features: usize, classes: usize) -> Model {
    Learner::learnt(examples, features, classes).model()
}

/// A model with what it was learnt by: what each example adds to it can be taken out again.
#[derive(Clone)]
pub(super) struct Learner<'a> {
    examples: &'a [Example],
    classes: usize,
    weights: Vec<f32>,
    bias: Vec<f32>,
    /// The dual variables: for each example in turn, a probability for each class.
    duals: Vec<f32>,
    scores: Vec<f32>,
}

impl<'a> Learner<'a> {
    /// Learns from all examples.
    pub(super) fn learnt(examples: &'a [Example], features: usize, classes: usize) -> Self {
        let mut learner = Self::new(examples, features, classes);
        let everywhere = vec![true; examples.len()];
        for _ in 0..ROUNDS {
            learner.round(&everywhere);
        }
        learner
    }

    fn model(self) -> Model {
        Model { classes: self.classes, weights: self.weights, bias: self.bias }
    }

    /// The model as if it had been learnt without some examples: `stays` says which are left.
    ///
    /// The weights are a sum over the examples, so what those that go have added is taken off, to the
    /// bit but for rounding. The others were learnt beside them, so they are looked at again; since
    /// they begin where they were, a few rounds do.
    pub(super) fn without(&self, stays: &[bool]) -> Model {
        let mut learner = self.clone();
        for (place, example) in self.examples.iter().enumerate() {
            if stays.get(place).copied().unwrap_or(true) {
                continue;
            }
            let duals = self.duals.get(place * self.classes..(place + 1) * self.classes);
            for ((class, dual), score) in
                duals.unwrap_or_default().iter().enumerate().zip(&mut learner.scores)
            {
                let right = if class == example.class { 1.0 } else { 0.0 };
                *score = dual - right;
            }
            learner.move_weights(example, LEARNING * example.counts);
        }
        for _ in 0..ROUNDS_WITHOUT {
            learner.round(stays);
        }
        learner.model()
    }

    /// Begins half certain of the right class, with the weights that belong to that.
    fn new(examples: &'a [Example], features: usize, classes: usize) -> Self {
        let mut learner = Self {
            examples,
            classes,
            weights: vec![0.0; features * classes],
            bias: vec![0.0; classes],
            duals: vec![0.0; examples.len() * classes],
            scores: vec![0.0; classes],
        };
        #[allow(clippy::cast_precision_loss, reason = "there are few classes")]
        let even = DOUBT / classes.max(1) as f32;
        for (place, example) in examples.iter().enumerate() {
            let duals = learner.duals.get_mut(place * classes..(place + 1) * classes);
            for ((class, dual), score) in
                duals.unwrap_or_default().iter_mut().enumerate().zip(&mut learner.scores)
            {
                let right = if class == example.class { 1.0 } else { 0.0 };
                *dual = even + (1.0 - DOUBT) * right;
                *score = right - *dual;
            }
            learner.move_weights(example, LEARNING * example.counts);
        }
        learner
    }

    /// Looks at every document that stays once, in an order that jumps from class to class.
    fn round(&mut self, stays: &[bool]) {
        let count = self.examples.len();
        let stride = stride(count);
        for turn in 0..count {
            let place = (turn * stride) % count.max(1);
            if stays.get(place).copied().unwrap_or(true) {
                self.learn(place);
            }
        }
    }

    fn learn(&mut self, place: usize) {
        let Some(example) = self.examples.get(place) else { return };
        self.score(example);
        softmax(&mut self.scores);
        let range = place * self.classes..(place + 1) * self.classes;
        let Some(duals) = self.duals.get_mut(range) else { return };
        let squares: f32 = example.vector.iter().map(|(_, weight)| weight * weight).sum();
        let step = CONVEXITY / (CONVEXITY + LEARNING * example.counts * (squares + 1.0));
        for (score, dual) in self.scores.iter_mut().zip(duals) {
            let change = step * (*score - *dual);
            *dual += change;
            *score = -change;
        }
        self.move_weights(example, LEARNING * example.counts);
    }

    /// The score of every class for a document.
    fn score(&mut self, example: &Example) {
        self.scores.clone_from(&self.bias);
        for (feature, weight) in &example.vector {
            let row = self.weights.get(feature * self.classes..(feature + 1) * self.classes);
            for (score, there) in self.scores.iter_mut().zip(row.unwrap_or_default()) {
                *score += weight * there;
            }
        }
    }

    /// Moves the weights of a document's features along `scores`.
    fn move_weights(&mut self, example: &Example, by: f32) {
        for (feature, weight) in &example.vector {
            let row = self.weights.get_mut(feature * self.classes..(feature + 1) * self.classes);
            for (there, score) in row.unwrap_or_default().iter_mut().zip(&self.scores) {
                *there += by * weight * score;
            }
        }
        for (there, score) in self.bias.iter_mut().zip(&self.scores) {
            *there += by * score;
        }
    }
}

/// Turns scores into probabilities.
pub(super) fn softmax(scores: &mut [f32]) {
    let highest = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut total = 0.0;
    for score in scores.iter_mut() {
        *score = (*score - highest).exp();
        total += *score;
    }
    for score in scores.iter_mut() {
        *score /= total;
    }
}

/// A number near the golden section of `count` that shares no divisor with it: multiples of it
/// visit every place once, far from the one before.
fn stride(count: usize) -> usize {
    let near = count * 618 / 1000;
    (near.max(1)..=count.max(1)).find(|stride| gcd(*stride, count) <= 1).unwrap_or(1)
}

fn gcd(one: usize, other: usize) -> usize {
    if other == 0 { one } else { gcd(other, one % other) }
}

#[cfg(test)]
mod tests {
    use super::{Example, Learner, stride, train};

    fn example(class: usize, feature: usize) -> Example {
        Example { class, counts: 1.0, vector: vec![(feature, 0.8), (2, 0.6)] }
    }

    #[test]
    fn classes_that_differ_are_told_apart() {
        let examples: Vec<_> = (0..20).map(|n| example(n % 2, n % 2)).collect();
        let model = train(&examples, 3, 2);
        let score = |feature: usize, class: usize| {
            model.bias[class] + 0.8 * model.weights[feature * 2 + class]
        };
        assert!(score(0, 0) > score(0, 1) + 2.0);
        assert!(score(1, 1) > score(1, 0) + 2.0);
    }

    #[test]
    fn what_is_left_out_is_forgotten() {
        // Two documents alone know feature 3, and call it class 0; two more are like many others.
        let mut examples: Vec<_> = (0..40).map(|n| example(n % 2, n % 2)).collect();
        let known_to_few = || Example { class: 0, counts: 1.0, vector: vec![(3, 1.0)] };
        examples.extend([known_to_few(), known_to_few(), example(0, 0), example(1, 1)]);
        let learner = Learner::learnt(&examples, 4, 2);
        let stays: Vec<bool> = (0..examples.len()).map(|place| place < 40).collect();
        let without = learner.without(&stays);
        let anew = train(&examples[..40], 4, 2);
        for (one, other) in without.weights.iter().zip(&anew.weights) {
            assert!((one - other).abs() < 0.3, "{:?} {:?}", without.weights, anew.weights);
        }
        assert!(without.weights[6].abs() < 1e-4, "{:?}", without.weights);
    }

    #[test]
    fn learning_is_the_same_every_time() {
        let examples: Vec<_> = (0..50).map(|n| example(n % 3, n % 2)).collect();
        assert_eq!(train(&examples, 3, 3).weights, train(&examples, 3, 3).weights);
    }

    #[test]
    fn every_place_is_visited() {
        for count in 1..200 {
            let mut seen = vec![false; count];
            (0..count).for_each(|turn| seen[(turn * stride(count)) % count] = true);
            assert!(seen.iter().all(|seen| *seen), "{count}");
        }
    }

    #[test]
    fn nothing_to_learn_from_is_no_failure() {
        assert!(train(&[], 0, 0).weights.is_empty());
    }
}
