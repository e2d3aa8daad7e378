//! The scenarios as a flowchart in Mermaid.

use super::Publication;
use super::graph::{Arrow, Boxed, Graph, Kind, graphs};
use crate::knowledge::scenario::Advice;

/// The colours of outcomes; the verdict stands in them as a word, too.
const COLOURS: &str = "  classDef yes stroke:#1a6b37,stroke-width:2px\n  \
    classDef no stroke:#a3261c,stroke-width:2px\n  \
    classDef if stroke:#8a5300,stroke-width:2px\n  \
    classDef on stroke:#54585f,stroke-width:2px\n";

/// The flowchart: each scenario in a frame with its title.
pub(super) fn flowchart(publication: &Publication<'_>) -> String {
    let mut text = String::from("flowchart TD\n");
    for (number, graph) in graphs(publication).iter().enumerate() {
        push(&mut text, number, graph);
    }
    text.push_str(COLOURS);
    text
}

fn push(text: &mut String, number: usize, graph: &Graph) {
    let title = quoted(std::slice::from_ref(&graph.title));
    text.push_str(&format!("  subgraph s{number} [{title}]\n"));
    for (place, boxed) in graph.boxes.iter().enumerate() {
        text.push_str(&format!("    s{number}n{place}{}\n", shape(boxed)));
    }
    for Arrow { from, to, lines } in &graph.arrows {
        let label = quoted(lines);
        text.push_str(&format!("    s{number}n{from} -->|{label}| s{number}n{to}\n"));
    }
    text.push_str("  end\n");
}

/// The text of a box between the brackets that give it its shape.
fn shape(boxed: &Boxed) -> String {
    let (open, close) = match boxed.kind {
        Kind::Question => ("(", ")"),
        Kind::Rule => ("{", "}"),
        Kind::Outcome(advice) => outcome(advice),
    };
    format!("{open}{}{close}", quoted(&boxed.lines))
}

const fn outcome(advice: Advice) -> (&'static str, &'static str) {
    match advice {
        Advice::Allowed => ("([", "]):::yes"),
        Advice::NotRequired => ("[(", ")]:::yes"),
        Advice::AllowedIf => ("{{", "}}:::if"),
        Advice::NotAllowed => ("[[", "]]:::no"),
        Advice::AskOfficer => ("[/", "/]:::if"),
        Advice::Required => ("[/", "\\]:::if"),
        Advice::Continue => (">", "]:::on"),
    }
}

/// Lines as a string that reads back as them. Mermaid looks for directives, Markdown and HTML even
/// in a string, so everything but letters, digits and harmless signs is written by its number.
fn quoted(lines: &[String]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
    format!("\"{}\"", lines.join("<br/>"))
}

fn escaped(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len());
    for (place, character) in line.chars().enumerate() {
        let is_plain = character.is_alphanumeric()
            || !character.is_ascii()
            || " ,:?!/()'".contains(character)
            // At the beginning it would be the mark of a list.
            || (place > 0 && "-.+".contains(character));
        if is_plain {
            escaped.push(character);
        } else {
            escaped.push_str(&format!("#{};", u32::from(character)));
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn text_stays_text() {
        assert_eq!(escaped("- a \"]"), "#45; a #34;#93;");
        assert_eq!(escaped("%%{x}`"), "#37;#37;#123;x#125;#96;");
        assert_eq!(escaped("Mag dit, met één ja-knop?"), "Mag dit, met één ja-knop?");
    }
}
