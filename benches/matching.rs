//! What a question costs, and what learning costs. Run with `cargo bench`.

use divan::{Bencher, black_box};
use vraagbaak::builtin;
use vraagbaak::knowledge::{Knowledge, PerLanguage, Phrases};
use vraagbaak::matching::Matcher;

fn main() {
    divan::main();
}

/// Questions of each kind: short, spoken, misspelt, long, English, outside.
const QUESTIONS: [&str; 6] = [
    "winback termijn",
    "mag ik iemand die vorig jaar is weggegaan nog mailen?",
    "mogen we een onderzoeks bureau de mailadresen van leden geven voor een enquete",
    "Goedemiddag, wij zijn vorige maand overgestapt op een ander mailprogramma. Daarbij bleek dat \
     van veel lezers niet vastligt wanneer zij zich hebben aangemeld. Moeten we hen nu allemaal \
     vragen om dat opnieuw te doen?",
    "do we need a contract with the printer who addresses our magazine",
    "hoe laat gaat de bibliotheek op zaterdag open",
];

/// A decision on the built-in content, per question.
#[divan::bench(args = 0..QUESTIONS.len())]
fn decide(bencher: Bencher<'_, '_>, question: usize) {
    let matcher = builtin::matcher().expect("the built-in matcher");
    bencher.bench_local(|| matcher.decide(black_box(QUESTIONS[question]), None));
}

/// Making the built-in knowledge base and matcher usable, as every start does.
#[divan::bench]
fn start() -> usize {
    let knowledge = builtin::knowledge().expect("the built-in content");
    let matcher = builtin::matcher().expect("the built-in matcher");
    drop(black_box(matcher));
    knowledge.entries.len()
}

/// Learning 25 entries with 50 phrasings each, as loading such a folder does.
#[divan::bench(sample_count = 10)]
fn learn_25_entries_with_50_phrasings(bencher: Bencher<'_, '_>) {
    let knowledge = fifty_phrasings_each();
    bencher.bench_local(|| Matcher::new(black_box(&knowledge)));
}

/// Learning the whole built-in content, as the build script does.
#[divan::bench(sample_count = 3)]
fn learn_the_built_in_content(bencher: Bencher<'_, '_>) {
    let knowledge = builtin::knowledge().expect("the built-in content");
    bencher.bench_local(|| Matcher::new(black_box(&knowledge)));
}

fn fifty_phrasings_each() -> Knowledge {
    let mut knowledge = builtin::knowledge().expect("the built-in content");
    knowledge.outside.clear();
    knowledge.smalltalk.clear();
    for entry in &mut knowledge.entries {
        let first = |(language, phrases): (_, &Vec<String>)| {
            (language, phrases.iter().take(25).cloned().collect())
        };
        entry.phrasings =
            Phrases::from(PerLanguage::new(entry.phrasings.iter().map(first).collect()));
    }
    knowledge
}
