//! Markdown of an answer: as lines of any width, and as the text, Markdown and HTML of a transcript.

use std::sync::{Arc, LazyLock};

use vraagbaak::content::from_files;
use vraagbaak::conversation::Conversation;
use vraagbaak::conversation::element::{Element, Marker};
use vraagbaak::conversation::page::entry_page;
use vraagbaak::knowledge::{Knowledge, Text};
use vraagbaak::language::Language;
use vraagbaak::matching::Matcher;
use vraagbaak::text::markdown::{Block, destinations, parse};
use vraagbaak::text::width::width;
use vraagbaak::text::wrap::wrap;
use vraagbaak::transcript;

use crate::markup::is_well_formed;
use crate::{TODAY, assert_printable, content};

/// How much of an answer is read, in characters. The longest built-in one has about 3,000.
const LONGEST: usize = 4_000;

/// The widths at which it is wrapped, in columns; two columns are the widest character.
const WIDTHS: [usize; 5] = [2, 3, 20, 78, 400];

static SMALL: LazyLock<(Knowledge, Arc<Matcher>)> = LazyLock::new(|| {
    let loaded = from_files(&content::with(Vec::new())).expect("the small content is valid");
    let matcher = Arc::new(Matcher::new(&loaded.knowledge));
    (loaded.knowledge, matcher)
});

/// Reads `text` as the answer of an entry, and writes it in every way.
pub fn check(text: &str) {
    let text: String = text.chars().take(LONGEST).collect();
    let blocks = parse(&text);
    assert_eq!(blocks, parse(&text));
    destinations(&text);
    for block in &blocks {
        check_block(block);
    }
    check_written(&blocks);
    check_pages(&text);
}

/// Conversations about content, in each language. The matcher is of other content: nothing is asked.
pub fn conversations(knowledge: &Knowledge) -> Vec<Conversation> {
    let knowledge = Arc::new(knowledge.clone());
    let talk =
        |language| Conversation::new(Arc::clone(&knowledge), Arc::clone(&SMALL.1), language, TODAY);
    Language::ALL.into_iter().map(talk).collect()
}

fn check_block(block: &Block) {
    let (Block::Paragraph(spans) | Block::Heading(spans) | Block::Item { spans, .. }) = block;
    assert_printable(&block.plain());
    assert!(!block.plain().contains('\n'));
    let bare = without_space(&block.plain());
    for columns in WIDTHS {
        let lines = wrap(spans, columns);
        let mut wrapped = String::new();
        for line in lines {
            let line: String = line.into_iter().map(|span| span.text).collect();
            assert!(width(&line) <= columns, "{columns}: {line:?}");
            wrapped.push_str(&line);
        }
        assert_eq!(without_space(&wrapped), bare, "something was lost at {columns}");
    }
}

fn without_space(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

/// Written as Markdown, it reads back as the same text.
fn check_written(blocks: &[Block]) {
    let elements: Vec<Element> = blocks.iter().map(element).collect();
    let talk = &conversations(&SMALL.0)[0];
    let written = transcript::markdown(&elements, talk.interface());
    assert_printable(&written);
    let plain = |blocks: &[Block]| -> String {
        blocks.iter().map(|block| without_space(&block.plain())).collect()
    };
    assert_eq!(plain(&parse(&written)), plain(blocks), "{written}");
}

/// A block as a page has it.
fn element(block: &Block) -> Element {
    match block {
        Block::Paragraph(spans) => Element::Paragraph(spans.clone()),
        Block::Heading(_) => Element::Heading(block.plain()),
        Block::Item { depth, number, spans } => {
            let marker = number.map_or(Marker::Bullet, Marker::Number);
            Element::Item(marker, *depth, spans.clone())
        }
    }
}

fn check_pages(text: &str) {
    let mut knowledge = SMALL.0.clone();
    let answer = Text::new(Language::ALL.map(|it| (it, text.to_owned())).into());
    knowledge.entries[0].answer = answer;
    for mut talk in conversations(&knowledge) {
        let page = entry_page(&talk, 0);
        for columns in [20, 78] {
            assert_printable(&transcript::text(&page, talk.interface(), columns));
        }
        talk.open(0);
        assert_printable(&transcript::conversation_markdown(&talk));
        let html = transcript::html(&talk);
        assert_printable(&html);
        is_well_formed(&html);
    }
}
