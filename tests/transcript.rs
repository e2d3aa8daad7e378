//! A whole conversation, kept as Markdown and as HTML.

mod support;

use std::collections::BTreeSet;
use std::fs;

use support::conversation;
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

/// The tags of a page, each as what stands between its brackets. Our own pages hold a bracket in no
/// attribute, and in the style sheet none at all.
fn tags(page: &str) -> Vec<&str> {
    page.split('<').skip(1).map(|rest| rest.split_once('>').expect("a tag never ends").0).collect()
}

/// Fails unless every tag is known, is closed in its turn and has quoted attributes.
fn is_well_formed(page: &str) {
    let known = [
        "a",
        "article",
        "blockquote",
        "body",
        "code",
        "em",
        "h1",
        "h2",
        "h3",
        "head",
        "html",
        "li",
        "main",
        "ol",
        "p",
        "span",
        "strong",
        "style",
        "title",
        "ul",
    ];
    let mut open: Vec<&str> = Vec::new();
    for tag in tags(page).into_iter().skip_while(|tag| *tag == "!DOCTYPE html") {
        let name = tag.split_whitespace().next().unwrap();
        if let Some(closed) = name.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed), "{tag}");
        } else if !["br", "meta"].contains(&name) {
            assert!(known.contains(&name), "<{tag}>");
            // A paragraph would end before any block in it.
            let is_inline = ["a", "code", "em", "span", "strong"].contains(&name);
            assert!(is_inline || !open.contains(&"p"), "<{tag}> in a paragraph");
            open.push(name);
        }
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
    }
    assert!(open.is_empty(), "{open:?}");
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
        let levels = tags(&page)
            .into_iter()
            .filter_map(|tag| tag.strip_prefix('h')?.chars().next()?.to_digit(10));
        let levels: Vec<u32> = levels.collect();
        assert_eq!(levels.first(), Some(&1));
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
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

/// The relative luminance of WCAG 2 of a colour such as `#1b1d21`.
fn luminance(colour: &str) -> f64 {
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

/// The contrast of WCAG 2 between two colours, from 1 to 21.
fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_text_stands_out_by_day_by_night_and_on_paper() {
    let page = html(&talked(Language::Dutch));
    let palettes: Vec<&str> =
        page.split(":root {").skip(1).map(|rest| rest.split_once('}').unwrap().0).collect();
    assert_eq!(palettes.len(), 3);
    for palette in palettes {
        let colour = |name: &str| {
            let (_, rest) = palette.split_once(&format!("--{name}: ")).unwrap();
            rest.split_once(';').unwrap().0
        };
        for ink in ["ink", "quiet", "link", "yes", "no", "if"] {
            for ground in ["paper", "shade"] {
                let found = contrast(colour(ink), colour(ground));
                assert!(found >= 4.5, "{ink} on {ground}: {found:.1}");
            }
        }
    }
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
