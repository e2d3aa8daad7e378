//! The tokeniser and the matcher of the built-in content: any question, after any other one.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use vraagbaak::builtin;
use vraagbaak::conversation::Conversation;
use vraagbaak::conversation::page::page;
use vraagbaak::knowledge::Knowledge;
use vraagbaak::language::Language;
use vraagbaak::matching::Matcher;
use vraagbaak::matching::decision::{Decision, Reply};
use vraagbaak::matching::suggestion::suggestions;
use vraagbaak::text::personal::{found, mask};
use vraagbaak::text::words::{comparison_key, words};
use vraagbaak::transcript;

use crate::{TODAY, assert_printable};

/// How much of a message is read, in characters: a question pasted with the mail around it.
const LONGEST: usize = 2_000;

static KNOWLEDGE: LazyLock<Arc<Knowledge>> =
    LazyLock::new(|| Arc::new(builtin::knowledge().expect("the built-in content")));
static MATCHER: LazyLock<Arc<Matcher>> =
    LazyLock::new(|| Arc::new(builtin::matcher().expect("the built-in matcher")));

/// Asks what stands on the last line of `text`, after what stands above it.
pub fn check(text: &str) {
    let text: String = text.chars().take(LONGEST).collect();
    let (context, question) = match text.rsplit_once('\n') {
        Some((context, question)) => (Some(context), question),
        None => (None, text.as_str()),
    };
    check_words(question);
    let decision = MATCHER.decide(question, context);
    check_decision(&decision);
    assert_eq!(decision, MATCHER.decide(question, context), "another time, another decision");
    let scenario = MATCHER.scenario(question);
    assert!(scenario.is_none_or(|place| place < KNOWLEDGE.scenarios.len()));
    check_personal(question);
    // One language is enough for a text, and takes half the time.
    let is_even = question.len().is_multiple_of(2);
    let language = if is_even { Language::Dutch } else { Language::English };
    check_suggestions(question, language);
    check_shown(question, context, language);
}

fn check_words(question: &str) {
    for word in words(question) {
        assert!(!word.folded.is_empty() && !word.typed.is_empty());
        assert!(word.folded.chars().all(char::is_alphanumeric), "{word:?}");
    }
    // Folding once more changes nothing.
    let key = comparison_key(question);
    assert_eq!(key, comparison_key(&key), "{question:?}");
}

fn check_decision(decision: &Decision) {
    let is_share = |share: f32| (0.0..=1.0).contains(&share);
    assert!(is_share(decision.confidence), "{decision:?}");
    assert!(decision.results.iter().all(|(_, share)| is_share(*share)), "{decision:?}");
    assert!(decision.results.len() <= 5, "{decision:?}");
    let entries: BTreeSet<usize> = decision.results.iter().map(|(entry, _)| *entry).collect();
    assert_eq!(entries.len(), decision.results.len(), "an entry comes twice: {decision:?}");
    assert!(entries.iter().all(|entry| *entry < KNOWLEDGE.entries.len()));
    match &decision.reply {
        Reply::Answer(entry) => assert_eq!(decision.results.first().map(|it| it.0), Some(*entry)),
        Reply::Choose(offered) => {
            assert!((1..=3).contains(&offered.len()), "{decision:?}");
            assert!(offered.iter().all(|entry| entries.contains(entry)), "{decision:?}");
        }
        Reply::Outside(place) => assert!(*place < KNOWLEDGE.outside.len()),
        Reply::SmallTalk(place) => assert!(*place < KNOWLEDGE.smalltalk.len()),
        Reply::Unknown => {}
    }
}

fn check_suggestions(question: &str, language: Language) {
    let found = suggestions(&KNOWLEDGE, question, language, 5);
    assert!(found.len() <= 5);
    for suggestion in found {
        let length = suggestion.question.chars().count();
        assert!(suggestion.matched.is_sorted());
        assert!(suggestion.matched.iter().all(|place| *place < length), "{suggestion:?}");
    }
}

/// Personal data are found at places between characters, in their order, and what is masked is gone.
fn check_personal(question: &str) {
    let mut end = 0;
    for (range, _) in found(question) {
        assert!(range.start >= end && range.start < range.end, "{range:?}");
        assert!(question.get(range.clone()).is_some(), "{range:?}");
        end = range.end;
    }
    let masked = mask(question, |_| String::from("…"));
    assert_eq!(found(&masked), [], "{masked:?}");
}

fn check_shown(question: &str, context: Option<&str>, language: Language) {
    let mut talk = Conversation::new(Arc::clone(&KNOWLEDGE), Arc::clone(&MATCHER), language, TODAY);
    let Some(turn) = talk.ask_after(question, context) else { return };
    let turn = turn.clone();
    let asked = turn.asked.as_ref().expect("it was asked");
    assert_printable(&asked.text);
    for repair in &asked.decision.repairs {
        assert!(!repair.typed.is_empty() && !repair.read.is_empty());
        assert_printable(&repair.typed);
        assert_printable(&repair.read);
    }
    if let Some((entry, _)) = asked.decision.results.first() {
        for reason in MATCHER.reasons(question, &KNOWLEDGE.entries[*entry]) {
            assert_printable(&reason.word);
        }
    }
    let page = page(&talk, &turn);
    assert_printable(&transcript::text(&page, talk.interface(), 80));
}
