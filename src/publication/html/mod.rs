//! The content as one HTML page that needs nothing else: no script, no other file, no network.

mod tree;

use super::{Publication, anchors};
use crate::conversation::element::Element;
use crate::knowledge::Term;
use crate::transcript::disclaimer;
use crate::transcript::document::document;
use crate::transcript::html::{element, escaped, fragment, inner_link, link};
use crate::transcript::targets::Targets;
use crate::wording::{source_line, topic_title};

/// How the page looks beyond what every page of ours has.
const STYLE: &str = include_str!("page.css");

/// The page.
pub(super) fn page(publication: &Publication<'_>) -> String {
    let mut writer = Writer { publication, out: String::new() };
    writer.header();
    writer.contents();
    writer.line("<main id=\"main\" tabindex=\"-1\">");
    writer.entries();
    for (anchor, name) in publication.large_sections() {
        writer.line(&format!("<section aria-labelledby=\"{anchor}\">"));
        writer.heading(2, anchor, &name);
        match anchor {
            anchors::WALKS => writer.walks(),
            anchors::WORDS => writer.words(),
            anchors::SOURCES => writer.sources(),
            _ => writer.fragment(&publication.contact(), 3, &Targets::default()),
        }
        writer.line("</section>");
    }
    writer.line("</main>");
    writer.footer();
    let title = format!("{} · {}", publication.title(), publication.day());
    document(publication.interface(), &title, STYLE, &writer.out)
}

struct Writer<'p, 'a> {
    publication: &'p Publication<'a>,
    out: String,
}

impl Writer<'_, '_> {
    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn say(&self, key: &str) -> String {
        escaped(&self.publication.interface().say(key))
    }

    /// A heading that can be linked to.
    fn heading(&mut self, level: usize, anchor: &str, text: &str) {
        let (anchor, text) = (escaped(anchor), escaped(text));
        self.line(&format!("<h{level} id=\"{anchor}\">{text}</h{level}>"));
    }

    fn fragment(&mut self, elements: &[Element], level: usize, targets: &Targets<'_>) {
        self.out.push_str(&fragment(elements, self.publication.interface(), level, targets));
    }

    fn header(&mut self) {
        let publication = self.publication;
        let skip = self.say("publication-skip");
        self.line(&format!("<a class=\"skip\" href=\"#main\">{skip}</a>"));
        self.line("<header>");
        self.line(&element("h1", "", &escaped(publication.title())));
        self.line(&element("p", "day", &escaped(&publication.day())));
        if let Some(line) = publication.own_line() {
            self.line(&element("p", "note", &escaped(&line)));
        }
        self.line(&element("p", "note", &escaped(&publication.state())));
        let overdue = publication.overdue();
        if !overdue.is_empty() {
            let links: Vec<_> =
                overdue.iter().map(|(title, anchor)| inner_link(anchor, &escaped(title))).collect();
            let label = self.say("publication-overdue");
            self.line(&element("p", "note", &format!("{label}: {}", links.join("; "))));
        }
        self.line("</header>");
    }

    /// The list of contents.
    fn contents(&mut self) {
        let publication = self.publication;
        self.line(&format!("<nav aria-labelledby=\"{}\">", anchors::CONTENTS));
        self.heading(2, anchors::CONTENTS, &publication.interface().say("publication-contents"));
        self.line("<ul>");
        for (topic, places) in publication.topics() {
            let title = topic_title(topic, publication.interface());
            let anchor = anchors::topic(topic.map(|topic| topic.id.as_str()));
            let entries = &publication.knowledge().entries;
            let entries = places.iter().filter_map(|place| entries.get(*place));
            let below = entries
                .map(|entry| (anchors::entry(&entry.id), publication.entry_line(entry)))
                .collect();
            self.contents_of(&anchor, &title, below);
        }
        for (anchor, name) in publication.large_sections() {
            let below = match anchor {
                anchors::WALKS => publication
                    .scenarios()
                    .into_iter()
                    .map(|found| (anchors::scenario(&found.id), publication.scenario_line(found)))
                    .collect(),
                _ => Vec::new(),
            };
            self.contents_of(anchor, &name, below);
        }
        self.line("</ul>");
        self.line("</nav>");
    }

    fn contents_of(&mut self, anchor: &str, name: &str, below: Vec<(String, String)>) {
        let name = inner_link(anchor, &escaped(name));
        let items = below
            .into_iter()
            .map(|(anchor, title)| element("li", "", &inner_link(&anchor, &escaped(&title))));
        let items: Vec<String> = items.collect();
        if items.is_empty() {
            self.line(&element("li", "", &name));
        } else {
            self.line(&format!("<li>{name}\n<ul>\n{}\n</ul>\n</li>", items.join("\n")));
        }
    }

    fn entries(&mut self) {
        let publication = self.publication;
        let word = |word: &str| publication.word(word);
        for (topic, places) in publication.topics() {
            let anchor = anchors::topic(topic.map(|topic| topic.id.as_str()));
            self.line(&format!("<section aria-labelledby=\"{}\">", escaped(&anchor)));
            self.heading(2, &anchor, &topic_title(topic, publication.interface()));
            for place in places {
                let Some(entry) = publication.knowledge().entries.get(place) else { continue };
                let anchor = anchors::entry(&entry.id);
                self.line(&format!("<article aria-labelledby=\"{}\">", escaped(&anchor)));
                self.heading(3, &anchor, publication.say(&entry.question));
                let choices = publication.choices_of_entry(place);
                let targets = Targets { choices, term: Some(&word) };
                self.fragment(&publication.entry(place), 4, &targets);
                self.back_to_contents();
                self.line("</article>");
            }
            self.line("</section>");
        }
    }

    fn back_to_contents(&mut self) {
        let top = self.say("publication-top");
        self.line(&element("p", "top", &inner_link(anchors::CONTENTS, &top)));
    }

    fn words(&mut self) {
        self.line("<dl>");
        for term in &self.publication.knowledge().glossary {
            self.word(term);
        }
        self.line("</dl>");
    }

    fn word(&mut self, term: &Term) {
        let publication = self.publication;
        let (name, meaning) = (publication.say(&term.name), publication.say(&term.meaning));
        let anchor = escaped(&anchors::term(&term.id));
        self.line(&format!("<dt id=\"{anchor}\">{}</dt>", escaped(name)));
        let mut inside = element("p", "", &escaped(meaning));
        for citation in &term.sources {
            let line = source_line(publication.knowledge(), publication.interface(), citation);
            let line = inner_link(&anchors::source(&citation.source), &escaped(&line));
            inside.push_str(&element("p", "remark", &line));
        }
        let entries = term.entries.iter().filter_map(|id| publication.knowledge().entry(id));
        let entries = entries.map(|entry| {
            inner_link(&anchors::entry(&entry.id), &escaped(&publication.entry_line(entry)))
        });
        let entries: Vec<String> = entries.collect();
        if !entries.is_empty() {
            let line = format!("{}: {}", self.say("related-entries"), entries.join("; "));
            inside.push_str(&element("p", "remark", &line));
        }
        self.line(&element("dd", "", &inside));
    }

    fn sources(&mut self) {
        self.line("<ul class=\"sources\">");
        for (anchor, line, address) in self.publication.sources() {
            let address = address.map(|address| format!(" {}", link(address)));
            let (anchor, line) = (escaped(&anchor), escaped(&line));
            self.line(&format!("<li id=\"{anchor}\">{line}{}</li>", address.unwrap_or_default()));
        }
        self.line("</ul>");
    }

    fn footer(&mut self) {
        if let Some(text) = disclaimer(self.publication.conversation) {
            self.line(&element("footer", "", &element("p", "note", &escaped(text))));
        }
    }
}
