//! How well phrasings that were left out are found again: five folds over the built-in content.
//! Run with `cargo bench --bench cross_validation`.
//!
//! The phrasings were written to differ as much as they can, so this is much harder than ordinary
//! questions; it serves to compare one way of matching with another.

use vraagbaak::builtin;
use vraagbaak::knowledge::{Knowledge, PerLanguage, Phrases};
use vraagbaak::matching::Matcher;
use vraagbaak::matching::evaluation::{Question, SMALL_TALK, Tally, evaluate};

const FOLDS: usize = 5;

fn main() {
    let knowledge = builtin::knowledge().expect("the built-in content");
    let mut total = Tally::default();
    let mut separation = 0.0;
    for fold in 0..FOLDS {
        let mut rest = knowledge.clone();
        let questions = leave_out(&mut rest, fold);
        let evaluation = evaluate(&Matcher::new(&rest), &rest, &questions);
        separation += evaluation.separation.unwrap_or_default() / 5.0;
        add(&mut total, evaluation.total);
    }
    println!("{total:#?}\nseparation {separation:.4}");
}

fn add(total: &mut Tally, fold: Tally) {
    total.in_scope += fold.in_scope;
    total.right_first += fold.right_first;
    total.right_in_three += fold.right_in_three;
    total.right_given += fold.right_given;
    total.right_offered += fold.right_offered;
    total.wrong_given += fold.wrong_given;
    total.outside += fold.outside;
    total.outside_answered += fold.outside_answered;
    total.small_talk += fold.small_talk;
    total.small_talk_recognised += fold.small_talk_recognised;
}

/// Takes every fifth phrasing out, as a question with the answer that it came from.
fn leave_out(knowledge: &mut Knowledge, fold: usize) -> Vec<Question> {
    let mut left_out = LeftOut { fold, seen: 0, questions: Vec::new() };
    for entry in &mut knowledge.entries {
        left_out.take(&mut entry.phrasings, std::slice::from_ref(&entry.id));
    }
    for topic in &mut knowledge.outside {
        left_out.take(&mut topic.phrasings, &[]);
    }
    for reply in &mut knowledge.smalltalk {
        left_out.take(&mut reply.phrasings, &[SMALL_TALK.to_owned()]);
    }
    left_out.questions
}

struct LeftOut {
    fold: usize,
    seen: usize,
    questions: Vec<Question>,
}

impl LeftOut {
    fn take(&mut self, phrasings: &mut Phrases, accept: &[String]) {
        let mut kept = Vec::new();
        for (language, phrases) in phrasings.iter() {
            let mut stay = Vec::new();
            for phrase in phrases {
                self.seen += 1;
                if self.seen % FOLDS == self.fold {
                    let (q, accept) = (phrase.clone(), accept.to_vec());
                    let kind = String::new();
                    self.questions.push(Question { q, context: None, accept, kind, lang: None });
                } else {
                    stay.push(phrase.clone());
                }
            }
            kept.push((language, stay));
        }
        *phrasings = PerLanguage::new(kept);
    }
}
