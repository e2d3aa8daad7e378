//! A whole conversation, kept as Markdown and as HTML.

mod support;

use std::collections::BTreeSet;
use std::fs;

use support::conversation;
use support::markup::{headings_skip_no_level, is_well_formed, stands_out};
use vraagbaak::conversation::element::Element;
use vraagbaak::conversation::page::{entry_page, page};
use vraagbaak::conversation::{Conversation, Said};
use vraagbaak::guide::Tree;
use vraagbaak::language::Language;
use vraagbaak::transcript::{conversation_markdown, html, save};

const HOSTILE: &str = "</article><script>alert(1)</script> \u{1b}[31m\" onload='x' &amp; **b**";

/// An answer, a choice, something outside, a walk to its end, and text that wants to be more.
fn talked(language: Language) -> Conversation {
    let mut talk = conversation(language);
    let (answer, choice, outside) = match language {
        Language::Dutch => {
            ("mag ik oud-leden mailen?", "mag ik mailen", "hoe laat is de bibliotheek open")
        }
        Language::English => {
            ("may I mail former members?", "may I mail", "what are the opening hours")
        }
    };
    talk.ask(answer);
    talk.ask(choice);
    talk.ask(outside);
    walk_to_the_end(&mut talk, "winback");
    talk.ask(HOSTILE);
    talk
}

/// Walks the first path that has conditions, and ticks the first of them.
fn walk_to_the_end(talk: &mut Conversation, id: &str) {
    let place = talk.knowledge().scenarios.iter().position(|s| s.id == id).unwrap();
    let scenario = talk.knowledge().scenarios[place].clone();
    let tree = Tree::new(&scenario);
    let with_conditions = |outcome: usize| !scenario.outcomes[outcome].conditions.is_empty();
    let path = tree.paths(talk.today()).find(|path| with_conditions(path.outcome)).unwrap();
    talk.begin(place);
    for (_, value) in &path.answered {
        talk.with_walk(|walk, tree| walk.answer(tree, *value));
    }
    talk.with_walk(|walk, _| walk.toggle_condition(path.outcome, 0));
}

fn pages(talk: &Conversation) -> Vec<Element> {
    talk.turns().iter().flat_map(|turn| page(talk, turn)).collect()
}

fn addresses(elements: &[Element]) -> BTreeSet<&str> {
    let addresses = elements.iter().filter_map(|element| match element {
        Element::Address(address) => Some(address.as_str()),
        _ => None,
    });
    addresses.collect()
}

#[test]
fn the_conversation_of_these_tests_holds_every_kind_of_reply() {
    for language in Language::ALL {
        let talk = talked(language);
        let said = |is: fn(&Said) -> bool| talk.turns().iter().any(|turn| is(&turn.said));
        assert!(said(|said| matches!(said, Said::Entry { .. })), "{language}: no answer");
        assert!(said(|said| matches!(said, Said::Choice(_))), "{language}: no choice");
        assert!(said(|said| matches!(said, Said::Outside { .. })), "{language}: not outside");
        let pages = pages(&talk);
        let ticked = pages.iter().any(|element| format!("{element:?}").contains("Tick(1, true)"));
        assert!(ticked, "{language}: no outcome with a tick");
    }
}

#[test]
fn everything_that_was_said_is_there() {
    for language in Language::ALL {
        let talk = talked(language);
        let (markdown, html) = (conversation_markdown(&talk), html(&talk));
        let pages = pages(&talk);
        assert!(addresses(&pages).len() > 10);
        for address in addresses(&pages) {
            assert!(markdown.contains(&format!("<{address}>")), "{address}");
            let written = address.replace('&', "&amp;").replace('\'', "&#39;");
            assert!(html.contains(&format!("<a href=\"{written}\">")), "{address}");
        }
        for element in &pages {
            if let Element::Heading(text) = element {
                assert!(markdown.contains(&format!("### {text}")), "{text}");
            }
        }
        let disclaimer = talk.knowledge().manifest.disclaimer.as_ref().unwrap();
        let disclaimer = disclaimer.in_language(language);
        assert!(markdown.trim_end().ends_with(&format!("*{disclaimer}*")));
        assert!(html.contains(disclaimer));
        let day = if language == Language::Dutch { "24 november 2026" } else { "24 November 2026" };
        assert!(markdown.contains(day) && html.contains(day));
        let turns = talk.turns().len();
        assert_eq!(markdown.matches("\n---\n").count(), turns + 1);
        assert_eq!(html.matches("<article").count(), turns);
        assert_eq!(html.matches("<h2").count(), turns);
        assert!(markdown.contains("- [x] ") && html.contains('☑') && html.contains('☐'));
    }
}

#[test]
fn the_page_says_in_which_language_it_is() {
    for language in Language::ALL {
        let page = html(&talked(language));
        assert!(page.contains(&format!("<html lang=\"{language}\">")));
        assert_eq!(page.matches("<title>").count(), 1);
        assert_eq!(page.matches("<main>").count(), 1);
        assert_eq!(page.matches("<h1>").count(), 1);
    }
    let page = html(&talked(Language::Dutch));
    assert!(page.contains("Oordeel: hangt ervan af") && page.contains("niet aangevinkt:"));
}

#[test]
fn the_page_is_well_formed_and_headings_skip_no_level() {
    for language in Language::ALL {
        let page = html(&talked(language));
        is_well_formed(&page);
        headings_skip_no_level(&page);
    }
}

#[test]
fn every_entry_is_well_formed_in_both_languages() {
    for language in Language::ALL {
        let mut talk = conversation(language);
        for entry in 0..talk.knowledge().entries.len() {
            talk.open(entry);
        }
        is_well_formed(&html(&talk));
        let markdown = conversation_markdown(&talk);
        for entry in 0..talk.knowledge().entries.len() {
            for address in addresses(&entry_page(&talk, entry)) {
                assert!(markdown.contains(&format!("<{address}>")), "{address}");
            }
        }
    }
}

#[test]
fn nothing_that_is_typed_becomes_more_than_text() {
    let mut talk = conversation(Language::Dutch);
    talk.ask(HOSTILE);
    let page = html(&talk);
    assert!(page.contains("&lt;/article&gt;&lt;script&gt;alert(1)&lt;/script&gt; [31m&quot;"));
    assert!(!page.contains("<script") && !page.contains('\u{1b}') && !page.contains("onload='"));
    is_well_formed(&page);
    let markdown = conversation_markdown(&talk);
    assert!(markdown.contains(r"\</article>\<script>alert(1)\</script> \[31m"), "{markdown}");
    assert!(markdown.contains(r"\&amp; \*\*b\*\*") && !markdown.contains('\u{1b}'));
}

#[test]
fn the_page_fetches_and_runs_nothing() {
    let page = html(&talked(Language::Dutch));
    for word in ["<script", "<img", "<link", "url(", "@import", "src=", "javascript:", " style=\""]
    {
        assert!(!page.contains(word), "{word}");
    }
    assert!(page.contains("default-src 'none'"));
}

#[test]
fn every_text_stands_out_by_day_by_night_and_on_paper() {
    stands_out(&html(&talked(Language::Dutch)));
}

#[test]
fn an_empty_conversation_is_not_saved() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("x.md");
    let told = save(&conversation(Language::Dutch), Some(&file)).unwrap_err();
    assert!(told.contains("Stel eerst een vraag"), "{told}");
    assert!(!file.exists());
}

#[test]
fn the_ending_of_the_name_chooses_the_form() {
    let talk = talked(Language::Dutch);
    let folder = tempfile::tempdir().unwrap();
    for (name, written, begins) in [
        ("a", "a.md", "# Bewaard gesprek"),
        ("b.md", "b.md", "# Bewaard gesprek"),
        ("c.html", "c.html", "<!DOCTYPE html>"),
        ("d.htm", "d.htm", "<!DOCTYPE html>"),
    ] {
        let told = save(&talk, Some(&folder.path().join(name))).unwrap();
        let written = folder.path().join(written);
        assert!(told.contains(written.to_str().unwrap()), "{told}");
        assert!(fs::read_to_string(&written).unwrap().starts_with(begins), "{name}");
    }
}

#[test]
fn no_file_is_ever_written_over() {
    let talk = talked(Language::English);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mine.html");
    fs::write(&file, "mine").unwrap();
    let told = save(&talk, Some(&file)).unwrap_err();
    assert!(told.contains("exists already") && told.contains("mine.html"), "{told}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    let told = save(&talk, Some(&folder.path().join("no/x"))).unwrap_err();
    assert!(told.contains("cannot be written"), "{told}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "something was left behind");
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("x.md");
    save(&talked(Language::Dutch), Some(&file)).unwrap();
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
}
