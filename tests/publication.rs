//! All of the content as a page, Markdown and graphs.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use pulldown_cmark::{Event, Parser, Tag};
use serde_json::{Value, json};
use support::markup::{attributes, headings_skip_no_level, is_well_formed, read, stands_out, tags};
use support::{TODAY, conversation};
use vraagbaak::builtin;
use vraagbaak::content;
use vraagbaak::conversation::Conversation;
use vraagbaak::knowledge::files::ContentFile;
use vraagbaak::knowledge::scenario::{Kind, Question};
use vraagbaak::knowledge::{Entry, Scenario, Text};
use vraagbaak::language::Language;
use vraagbaak::matching::Matcher;
use vraagbaak::publication::{Format, publish};
use vraagbaak::text::markdown::{Block, parse};
use vraagbaak::text::printable::printable;
use vraagbaak::wording::length::unfilled;
use vraagbaak::wording::outcome::advice_in_words;

/// What wants to be more than text in at least one of the formats.
const HOSTILE: &str =
    "</ul><script>alert(1)</script> --> \"] '); %% `x` &lt; \\N # | <!-- \u{1b}[31m";

fn of(language: Language, format: Format) -> String {
    publish(&conversation(language), format, None)
}

/// Text without white space and without what cannot be printed.
fn bare(text: &str) -> String {
    printable(text).split_whitespace().collect()
}

/// The text of Markdown as it is read.
fn read_markdown(markdown: &str) -> String {
    let mut seen = String::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) => seen.push_str(&text),
            Event::SoftBreak | Event::HardBreak => seen.push(' '),
            Event::Html(html) | Event::InlineHtml(html) => {
                assert!(html.trim() == "</a>" || is_anchor(html.trim()), "{html}");
            }
            _ => {}
        }
    }
    seen
}

fn is_anchor(html: &str) -> bool {
    let name = html.strip_prefix("<a id=\"").and_then(|rest| rest.split_once("\">"));
    name.is_some_and(|(name, rest)| !name.contains('"') && ["", "</a>"].contains(&rest))
}

/// The texts of Markdown in the content.
fn blocks(text: &str) -> Vec<String> {
    let spans = parse(text).into_iter().map(|block| match block {
        Block::Paragraph(spans) | Block::Heading(spans) | Block::Item { spans, .. } => spans,
    });
    spans.map(|spans| spans.into_iter().map(|span| span.text).collect()).collect()
}

/// Everything that a reader should find of an entry.
fn texts_of_entry(entry: &Entry, language: Language) -> Vec<String> {
    let say = |text: &Text| text.in_language(language).to_owned();
    let mut texts = vec![say(&entry.question)];
    texts.extend(entry.short.iter().chain(&entry.conditions).map(say));
    texts.extend(entry.changes.iter().map(|change| say(&change.text)));
    texts.extend(blocks(entry.answer.in_language(language)));
    let original = entry.original.iter().map(|original| original.text.in_language(language));
    texts.extend(original.flat_map(blocks));
    texts.extend(entry.review.iter().flat_map(|review| review.open.iter().map(say)));
    texts
}

/// Everything that a reader should find of a scenario.
fn texts_of_scenario(scenario: &Scenario, talk: &Conversation) -> Vec<String> {
    let interface = talk.interface();
    let say = |text: &Text| unfilled(scenario, text, interface);
    let mut texts = vec![say(&scenario.title), say(&scenario.intro)];
    for question in &scenario.questions {
        texts.push(say(&question.ask));
        texts.extend(question.why.as_ref().map(say));
        texts.extend(labels(question).into_iter().map(say));
    }
    for outcome in &scenario.outcomes {
        texts.push(format!(
            "{}: {}",
            advice_in_words(outcome.verdict, interface),
            say(&outcome.title)
        ));
        texts.extend(outcome.conditions.iter().chain(&outcome.bring).map(say));
        texts.extend(blocks(&say(&outcome.advice)));
    }
    texts
}

/// What can be answered to a question.
fn labels(question: &Question) -> Vec<&Text> {
    match &question.kind {
        Kind::Choice(choices) => choices.iter().map(|choice| &choice.answer.label).collect(),
        Kind::Several { options, none, .. } => {
            options.iter().chain([none]).map(|option| &option.label).collect()
        }
        Kind::Date { unknown, .. } | Kind::Months { unknown, .. } => {
            unknown.iter().map(|choice| &choice.answer.label).collect()
        }
    }
}

#[test]
fn everything_of_the_content_is_there() {
    for language in Language::ALL {
        let talk = conversation(language);
        let knowledge = talk.knowledge();
        let mut texts: Vec<String> =
            knowledge.entries.iter().flat_map(|entry| texts_of_entry(entry, language)).collect();
        texts.extend(knowledge.scenarios.iter().flat_map(|found| texts_of_scenario(found, &talk)));
        for term in &knowledge.glossary {
            texts.extend(
                [&term.name, &term.meaning].map(|text| text.in_language(language).to_owned()),
            );
        }
        let manifest = &knowledge.manifest;
        texts.push(manifest.disclaimer.as_ref().unwrap().in_language(language).to_owned());
        texts.extend(
            manifest.contact.iter().map(|found| found.name.in_language(language).to_owned()),
        );
        let addresses: Vec<&String> =
            manifest.sources.iter().filter_map(|source| source.address.as_ref()).collect();
        assert!(texts.len() > 1000 && addresses.len() > 20);
        let (html, markdown) = (of(language, Format::Html), of(language, Format::Markdown));
        for (name, seen) in [("html", read(&html)), ("md", read_markdown(&markdown))] {
            let seen = bare(&seen);
            for text in &texts {
                assert!(seen.contains(&bare(text)), "{language} {name}: {text}");
            }
        }
        for address in addresses {
            assert!(markdown.contains(&format!("<{address}>")), "{address}");
            let written = address.replace('&', "&amp;");
            assert!(html.contains(&format!("<a href=\"{written}\">")), "{address}");
        }
    }
}

#[test]
fn every_question_and_outcome_is_written_once() {
    let talk = conversation(Language::Dutch);
    let page = of(Language::Dutch, Format::Html);
    let nodes = |scenario: &Scenario| scenario.questions.len() + scenario.rules.len();
    let scenarios = &talk.knowledge().scenarios;
    assert_eq!(page.matches("<p class=\"ask").count(), scenarios.iter().map(nodes).sum::<usize>());
    let outcomes: usize = scenarios.iter().map(|scenario| scenario.outcomes.len()).sum();
    assert_eq!(page.matches("<section class=\"outcome\"").count(), outcomes);
    assert!(page.len() < 1_000_000, "{}", page.len());
}

#[test]
fn branches_say_their_condition_in_words() {
    let page = of(Language::Dutch, Format::Html);
    for words in [
        "minder dan 12 maanden geleden:",
        "12 maanden geleden of langer, maar minder dan 24 maanden geleden:",
        "alles aangevinkt:",
        "bij elk ander antwoord:",
        "een aantal maanden:",
        "verder bij 2 (termijn vastgelegd)",
    ] {
        assert!(read(&page).contains(words), "{words}");
    }
    let dot = bare(&of(Language::English, Format::Dot).replace("\\n", " "));
    for words in ["channel: E-mail", "membership ended: less than 12 months ago"] {
        assert!(dot.contains(&bare(words)), "{words}");
    }
}

#[test]
fn the_page_is_well_formed_and_says_what_it_is() {
    for language in Language::ALL {
        let page = of(language, Format::Html);
        is_well_formed(&page);
        headings_skip_no_level(&page);
        stands_out(&page);
        assert!(page.contains(&format!("<html lang=\"{language}\">")));
        for once in ["<h1>", "<main ", "<header>", "<nav ", "<footer>", "<title>"] {
            assert_eq!(page.matches(once).count(), 1, "{once}");
        }
        let day = if language == Language::Dutch { "24 november 2026" } else { "24 November 2026" };
        assert!(page.contains(&format!("<p class=\"day\">{day}</p>")));
    }
    let page = of(Language::Dutch, Format::Html);
    let words = "Beoordeling: 34 concept, 0 goedgekeurd door een privacy-officer";
    assert!(page.contains(words) && of(Language::Dutch, Format::Markdown).contains(words));
}

#[test]
fn the_page_fetches_and_runs_nothing() {
    let page = of(Language::Dutch, Format::Html);
    for word in ["<script", "<img", "<link", "url(", "@import", "src=", "javascript:", " style=\""]
    {
        assert!(!page.contains(word), "{word}");
    }
    assert!(page.contains("default-src 'none'"));
}

#[test]
fn every_link_within_leads_somewhere() {
    for language in Language::ALL {
        let talk = conversation(language);
        let winback = talk.knowledge().scenario_position("winback");
        for only in [None, winback] {
            let page = publish(&talk, Format::Html, only);
            let all = attributes(&page, "id");
            let ids: BTreeSet<&str> = all.iter().copied().collect();
            assert_eq!(ids.len(), all.len(), "an anchor stands twice");
            for link in attributes(&page, "href") {
                let is_inner = link.strip_prefix('#').is_some_and(|anchor| ids.contains(anchor));
                let beginnings = ["https://", "http://", "mailto:"];
                let is_outer = beginnings.iter().any(|beginning| link.starts_with(beginning));
                assert!(is_inner || is_outer, "{link}");
            }
            for label in attributes(&page, "aria-labelledby") {
                assert!(ids.contains(label), "{label}");
            }
            is_well_formed(&page);
            links_of_markdown(&publish(&talk, Format::Markdown, only));
        }
    }
}

fn links_of_markdown(markdown: &str) {
    let mut ids = BTreeSet::new();
    for rest in markdown.split("<a id=\"").skip(1) {
        assert!(ids.insert(rest.split_once('"').unwrap().0), "an anchor stands twice");
    }
    let mut count = 0;
    for event in Parser::new(markdown) {
        let Event::Start(Tag::Link { dest_url, .. }) = event else { continue };
        count += 1;
        if let Some(anchor) = dest_url.strip_prefix('#') {
            assert!(ids.contains(anchor), "{anchor}");
        }
    }
    assert!(count > 50);
}

#[test]
fn one_scenario_alone_holds_no_other() {
    let talk = conversation(Language::Dutch);
    let winback = talk.knowledge().scenario_position("winback");
    for format in Format::ALL {
        let one = publish(&talk, format, winback);
        assert!(one.contains("Een oud-lid terugwinnen (winback)"), "{format:?}");
        assert!(!one.contains("datalek?") && !one.contains("id=\"entry."), "{format:?}");
    }
}

#[test]
fn what_is_overdue_is_named() {
    let talk = conversation(Language::Dutch);
    let knowledge = Arc::new(talk.knowledge().clone());
    let matcher = Arc::new(builtin::matcher().unwrap());
    let later = jiff::civil::date(2030, 1, 1);
    let later = Conversation::new(knowledge, matcher, Language::Dutch, later);
    let page = publish(&later, Format::Html, None);
    assert!(page.contains("34 toe aan een nieuwe blik"));
    assert!(page.contains("Toe aan een nieuwe blik: <a href=\"#entry."));
    is_well_formed(&page);
}

/// A small content folder in which every text wants to be more.
fn hostile() -> Conversation {
    let text = |name: &str| json!({"nl": format!("{name} {HOSTILE}")});
    let outcome = |name: &str, verdict: &str| {
        json!({"verdict": verdict, "title": text(name), "advice": text("advies"),
               "conditions": [text("regel")], "sources": [{"ref": "bron", "at": HOSTILE}]})
    };
    let manifest = json!({
        "format": 1, "title": text("titel"), "languages": ["nl"], "disclaimer": text("disclaimer"),
        "contact": {"name": text("wie"), "email": "a@b.nl", "note": text("noot")},
        "topics": [{"id": "thema", "title": text("thema")}],
        "sources": {"bron": {"title": text("bron"), "publisher": HOSTILE,
                     "address": "https://b.nl/?a=b&c"}},
    });
    let entry = json!({
        "id": "een", "topic": "thema", "question": text("vraag"), "short": text("kort"),
        "verdict": "no", "answer": text("antwoord"), "conditions": [text("eis")],
        "phrasings": {"nl": ["mag dit"]}, "scenario": "pad",
        "sources": [{"ref": "bron"}],
    });
    let scenario = json!({
        "id": "pad", "title": text("pad"), "intro": text("intro"), "start": "soort",
        "phrasings": {"nl": ["loop dit na"]},
        "questions": {
            "soort": {"short": text("soort"), "ask": text("welke"), "why": text("waarom"),
                "type": "choice",
                "options": [{"value": "a", "label": text("optie"), "next": "meer"},
                            {"value": "b", "label": text("ander"), "next": "meer"}]},
            "meer": {"short": text("meer"), "ask": text("wat"), "type": "several",
                "options": [{"value": "x", "label": text("vink")}],
                "none": {"value": "geen", "label": text("geen")},
                "branches": [{"when": {"all": true}, "outcome": "wel"}, {"next": "soort-weer"}]},
        },
        "rules": {"soort-weer": {"on": "soort", "branches": [
            {"when": {"is": ["a"]}, "outcome": "wel"}, {"when": {"is": ["b"]}, "outcome": "niet"}]}},
        "outcomes": {"wel": outcome("wel", "allowed"), "niet": outcome("niet", "not-allowed")},
    });
    let glossary = json!({"terms": [{"id": "woord", "term": text("woord"), "meaning": text("uitleg"),
                                     "entries": ["een"], "sources": [{"ref": "bron"}]}]});
    let file =
        |name: &str, value: Value| ContentFile { name: name.into(), text: value.to_string() };
    let files = [
        file("vraagbaak.yaml", manifest),
        file("questions/een.yaml", entry),
        file("scenarios/pad.yaml", scenario),
        file("glossary.yaml", glossary),
    ];
    let loaded = content::from_files(&files).unwrap_or_else(|problems| panic!("{}", problems[0]));
    let matcher = Arc::new(Matcher::new(&loaded.knowledge));
    Conversation::new(Arc::new(loaded.knowledge), matcher, Language::Dutch, TODAY)
}

#[test]
fn nothing_in_the_content_becomes_more_than_text() {
    let talk = hostile();
    let page = publish(&talk, Format::Html, None);
    is_well_formed(&page);
    assert!(!page.contains("<script") && !page.contains('\u{1b}') && !page.contains("<!--"));
    let markdown = publish(&talk, Format::Markdown, None);
    // Fails on any HTML but anchors.
    let seen = [bare(&read(&page)), bare(&read_markdown(&markdown))];
    // What stands in an answer is Markdown of the content and reads as that.
    let plain = ["titel", "disclaimer", "wie", "vraag", "kort", "eis", "welke", "waarom", "optie"];
    for name in plain.into_iter().chain(["vink", "wel", "uitleg", "woord", "bron", "regel"]) {
        let text = bare(&format!("{name} {HOSTILE}"));
        for seen in &seen {
            assert!(seen.contains(&text), "{name}");
        }
    }
    is_mermaid(&publish(&talk, Format::Mermaid, None));
    is_dot(&publish(&talk, Format::Dot, None));
}

/// The rest of a text behind a string of ours, with what stands in the string.
fn string(text: &str) -> Option<(&str, &str)> {
    let inside = text.strip_prefix('"')?;
    let mut is_escaped = false;
    let end = inside.char_indices().find(|(_, character)| {
        let ends = *character == '"' && !is_escaped;
        is_escaped = *character == '\\' && !is_escaped;
        ends
    })?;
    Some((&inside[..end.0], &inside[end.0 + 1..]))
}

/// The number of a box such as `s0n12` and what follows it.
fn named(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let (graph, place) = name.strip_prefix('s')?.split_once('n')?;
    let is_number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    (is_number(graph) && is_number(place)).then_some((name, rest))
}

/// Fails unless each line is one of those that we write, with text that is only text.
fn is_mermaid(text: &str) {
    let shapes = [
        ("(", ")"),
        ("{", "}"),
        ("([", "]):::yes"),
        ("[(", ")]:::yes"),
        ("{{", "}}:::if"),
        ("[[", "]]:::no"),
        ("[/", "/]:::if"),
        ("[/", "\\]:::if"),
        (">", "]:::on"),
    ];
    let is_text = |text: &str| {
        let text = text.replace("<br/>", " ");
        !text.contains(['"', '<', '>', '`', '%', '{', '}', '[', ']', '|', '\\', '&'])
    };
    let mut boxes = BTreeSet::new();
    let mut open = 0;
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("flowchart TD"));
    for line in lines.map(str::trim) {
        if let Some((name, rest)) = named(line) {
            if let Some(rest) = rest.strip_prefix(" -->|") {
                let (label, rest) = string(rest).unwrap_or_else(|| panic!("{line}"));
                let to = rest.strip_prefix("| ").unwrap_or_else(|| panic!("{line}"));
                assert!(is_text(label) && boxes.contains(name) && boxes.contains(to), "{line}");
            } else {
                let is_shape = |(open, close): &(&str, &str)| {
                    let inside = rest.strip_prefix(open).and_then(string);
                    inside.is_some_and(|(label, end)| is_text(label) && end == *close)
                };
                assert!(shapes.iter().any(is_shape), "{line}");
                assert!(boxes.insert(name), "{line}");
            }
        } else if let Some(rest) = line.strip_prefix("subgraph s") {
            let title = rest.split_once(" [").and_then(|(_, title)| string(title));
            assert!(title.is_some_and(|(title, end)| is_text(title) && end == "]"), "{line}");
            open += 1;
        } else if line == "end" {
            open -= 1;
        } else {
            assert!(line.starts_with("classDef "), "{line}");
        }
    }
    assert!(open == 0 && boxes.len() > 3);
}

#[test]
fn every_scenario_is_a_flowchart_that_mermaid_reads() {
    for language in Language::ALL {
        let text = of(language, Format::Mermaid);
        is_mermaid(&text);
        assert_eq!(text.matches("  subgraph ").count(), 9);
        // Mermaid reads no more than this, and no more than 500 arrows.
        assert!(text.len() < 50_000, "{}", text.len());
        assert!(text.matches("-->").count() < 500);
    }
}

/// Fails unless Graphviz reads it and draws every box; looks at strings and braces alone where it is
/// not installed.
fn is_dot(text: &str) {
    let mut rest = text;
    let mut outside = String::new();
    while let Some(at) = rest.find('"') {
        outside.push_str(&rest[..at]);
        rest = string(&rest[at..]).expect("a string never ends").1;
    }
    outside.push_str(rest);
    assert_eq!(outside.matches('{').count(), outside.matches('}').count());
    assert!(!outside.contains(['<', '&', '\\']), "{outside}");
    let Some(output) = run_with_input("dot", &["-Tsvg"], text) else {
        println!("skipped: Graphviz is not installed");
        return;
    };
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && told.is_empty(), "{told}");
    let drawn = String::from_utf8(output.stdout).unwrap();
    let boxes = outside.lines().filter(|line| line.contains('n') && line.contains('['));
    let boxes = boxes.filter(|line| line.trim().starts_with('s') && !line.contains("->")).count();
    assert_eq!(drawn.matches("class=\"node\"").count(), boxes);
    assert!(!drawn.contains("<script"));
}

#[test]
fn every_scenario_is_a_graph_that_graphviz_draws() {
    for language in Language::ALL {
        let text = of(language, Format::Dot);
        assert_eq!(text.matches("  subgraph ").count(), 9);
        is_dot(&text);
    }
}

/// Runs a program; nothing where it is not installed.
fn run_with_input(program: &str, arguments: &[&str], input: &str) -> Option<Output> {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().ok()?;
    let mut stdin = child.stdin.take().unwrap();
    // It answers only after it has read all, so nothing waits for us to read.
    stdin.write_all(input.as_bytes()).unwrap();
    drop(stdin);
    Some(child.wait_with_output().unwrap())
}

/// Runs the browser on a page; nothing where it is not installed.
fn browse(folder: &Path, page: &str, what: &str) -> Option<Output> {
    let file = folder.join("page.html");
    fs::write(&file, page).unwrap();
    let own = format!("--user-data-dir={}", folder.join("own").display());
    let quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];
    let mut command = Command::new("/usr/bin/chromium");
    command.args(quiet).args(["--no-first-run", "--enable-logging=stderr", what]);
    command.arg(own).arg(format!("file://{}", file.display())).stdin(Stdio::null());
    let output = command.output().ok();
    if output.is_none() {
        println!("skipped: there is no /usr/bin/chromium");
    }
    output
}

/// The messages of a page that the browser logged.
fn messages(output: &Output) -> Vec<String> {
    let told = String::from_utf8_lossy(&output.stderr);
    told.lines().filter(|line| line.contains("CONSOLE")).map(str::to_owned).collect()
}

#[test]
fn a_browser_has_nothing_to_say_about_the_page() {
    let folder = tempfile::tempdir().unwrap();
    let page = of(Language::Dutch, Format::Html);
    let Some(output) = browse(folder.path(), &page, "--dump-dom") else { return };
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    assert_eq!(messages(&output), Vec::<String>::new());
    // It understood the page as it stands: nothing was closed, moved or left out.
    let seen = String::from_utf8_lossy(&output.stdout);
    assert_eq!(tags(&seen).len(), tags(&page).len());
    // Were there a script, we would hear that it was not run.
    let broken = page.replace("</main>", "<script>document.title = 'x'</script></main>");
    let output = browse(folder.path(), &broken, "--dump-dom").unwrap();
    assert!(!messages(&output).is_empty(), "the browser logs nothing at all");
}

#[test]
fn a_browser_prints_the_page() {
    let folder = tempfile::tempdir().unwrap();
    let paper = folder.path().join("page.pdf");
    let print = format!("--print-to-pdf={}", paper.display());
    let page = of(Language::Dutch, Format::Html);
    let Some(output) = browse(folder.path(), &page, &print) else { return };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let written = fs::read(&paper).unwrap();
    assert!(written.starts_with(b"%PDF") && written.len() > 100_000, "{}", written.len());
}
