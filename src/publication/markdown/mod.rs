//! The content as Markdown, with the same sections as the page. Anchors are written out, since
//! programs do not agree on the anchors of headings.

mod tree;

use super::{Publication, anchors};
use crate::conversation::element::Element;
use crate::knowledge::Term;
use crate::transcript::disclaimer;
use crate::transcript::escape::{address, inline, inner_link, line};
use crate::transcript::html::escaped;
use crate::transcript::markdown::{around, finished, fragment, heading};
use crate::transcript::targets::Targets;
use crate::wording::{source_line, topic_title};

/// The file.
pub(super) fn file(publication: &Publication<'_>) -> String {
    let mut writer = Writer { publication, blocks: Vec::new() };
    writer.header();
    writer.contents();
    writer.entries();
    for (anchor, name) in publication.large_sections() {
        writer.heading(2, anchor, &name);
        match anchor {
            anchors::WALKS => writer.walks(),
            anchors::WORDS => writer.words(),
            anchors::SOURCES => writer.sources(),
            _ => writer.fragment(&publication.contact(), 3, &Targets::default()),
        }
    }
    if let Some(text) = disclaimer(publication.conversation) {
        writer.blocks.extend(["---".to_owned(), around("*", text)]);
    }
    finished(&writer.blocks)
}

/// An anchor to stand before text. It is the only HTML in the file.
fn anchor(name: &str) -> String {
    format!("<a id=\"{}\"></a>", escaped(name))
}

struct Writer<'p, 'a> {
    publication: &'p Publication<'a>,
    blocks: Vec<String>,
}

impl Writer<'_, '_> {
    /// A heading that can be linked to.
    fn heading(&mut self, level: usize, name: &str, text: &str) {
        self.blocks.push(anchor(name));
        self.blocks.push(heading(level, text));
    }

    fn fragment(&mut self, elements: &[Element], level: usize, targets: &Targets<'_>) {
        let written = fragment(elements, self.publication.interface(), level, targets);
        self.blocks.push(written.trim_end().to_owned());
    }

    fn header(&mut self) {
        let publication = self.publication;
        self.blocks.push(heading(1, publication.title()));
        self.blocks.push(line(&publication.day()));
        self.blocks.extend(publication.own_line().map(|line| around("*", &line)));
        self.blocks.push(around("*", &publication.state()));
        let overdue = publication.overdue();
        if !overdue.is_empty() {
            let links: Vec<_> =
                overdue.iter().map(|(title, anchor)| inner_link(anchor, title)).collect();
            let label = publication.interface().say("publication-overdue");
            self.blocks.push(format!("{}: {}", line(&label), links.join("; ")));
        }
    }

    fn contents(&mut self) {
        let publication = self.publication;
        let name = publication.interface().say("publication-contents");
        self.heading(2, anchors::CONTENTS, &name);
        let mut lines = Vec::new();
        for (topic, places) in publication.topics() {
            let anchor = anchors::topic(topic.map(|topic| topic.id.as_str()));
            let title = topic_title(topic, publication.interface());
            lines.push(format!("- {}", inner_link(&anchor, &title)));
            let entries = &publication.knowledge().entries;
            let entries = places.iter().filter_map(|place| entries.get(*place));
            lines.extend(entries.map(|entry| {
                let question = publication.entry_line(entry);
                format!("  - {}", inner_link(&anchors::entry(&entry.id), &question))
            }));
        }
        for (anchor, name) in publication.large_sections() {
            lines.push(format!("- {}", inner_link(anchor, &name)));
            if anchor == anchors::WALKS {
                lines.extend(publication.scenarios().into_iter().map(|found| {
                    let title = publication.scenario_line(found);
                    format!("  - {}", inner_link(&anchors::scenario(&found.id), &title))
                }));
            }
        }
        self.blocks.push(lines.join("\n"));
    }

    fn entries(&mut self) {
        let publication = self.publication;
        let word = |word: &str| publication.word(word);
        for (topic, places) in publication.topics() {
            let anchor = anchors::topic(topic.map(|topic| topic.id.as_str()));
            self.heading(2, &anchor, &topic_title(topic, publication.interface()));
            for place in places {
                let Some(entry) = publication.knowledge().entries.get(place) else { continue };
                self.heading(3, &anchors::entry(&entry.id), publication.say(&entry.question));
                let choices = publication.choices_of_entry(place);
                let targets = Targets { choices, term: Some(&word) };
                self.fragment(&publication.entry(place), 4, &targets);
            }
        }
    }

    fn words(&mut self) {
        let words = self.publication.knowledge().glossary.iter();
        let words: Vec<String> = words.map(|term| self.word(term)).collect();
        self.blocks.push(words.join("\n\n"));
    }

    fn word(&self, term: &Term) -> String {
        let publication = self.publication;
        let name = around("**", &format!("{}:", publication.say(&term.name)));
        let meaning = inline(publication.say(&term.meaning));
        let mut written = format!("- {}{name} {meaning}", anchor(&anchors::term(&term.id)));
        for citation in &term.sources {
            let line = source_line(publication.knowledge(), publication.interface(), citation);
            let cited = inner_link(&anchors::source(&citation.source), &line);
            written.push_str(&format!("\n\n  {cited}"));
        }
        let entries = term.entries.iter().filter_map(|id| publication.knowledge().entry(id));
        let entries = entries
            .map(|entry| inner_link(&anchors::entry(&entry.id), &publication.entry_line(entry)));
        let entries: Vec<String> = entries.collect();
        if !entries.is_empty() {
            let label = publication.interface().say("related-entries");
            written.push_str(&format!("\n\n  {}: {}", line(&label), entries.join("; ")));
        }
        written
    }

    fn sources(&mut self) {
        let sources = self.publication.sources().into_iter();
        let sources = sources.map(|(name, text, place)| {
            let place = place.map(|place| format!(" {}", address(place)));
            format!("- {}{}{}", anchor(&name), inline(&text), place.unwrap_or_default())
        });
        self.blocks.push(sources.collect::<Vec<_>>().join("\n"));
    }
}
