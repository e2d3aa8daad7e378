//! The scenarios as a graph in DOT, the language of Graphviz.

use super::Publication;
use super::graph::{Arrow, Boxed, Graph, Kind, graphs};
use crate::knowledge::scenario::Advice;

/// What holds for the whole graph.
const HEAD: &str = r##"  graph [fontname="sans-serif", fontsize=16, nodesep=0.35, ranksep=0.5]
  node [fontname="sans-serif", fontsize=11, shape=box, style="rounded,filled", fillcolor="#ffffff", color="#54585f"]
  edge [fontname="sans-serif", fontsize=10, color="#54585f"]
"##;

/// The graph: each scenario in a frame with its title.
pub(super) fn graph(publication: &Publication<'_>) -> String {
    let mut text = format!("digraph {} {{\n{HEAD}", quoted(&[publication.title()], " "));
    for (number, graph) in graphs(publication).iter().enumerate() {
        push(&mut text, number, graph);
    }
    text.push_str("}\n");
    text
}

fn push(text: &mut String, number: usize, graph: &Graph) {
    let title = quoted(&[&graph.title], " ");
    text.push_str(&format!("  subgraph cluster_{number} {{\n    label={title}\n"));
    for (place, boxed) in graph.boxes.iter().enumerate() {
        text.push_str(&format!("    s{number}n{place} [{}]\n", attributes(boxed)));
    }
    for Arrow { from, to, lines } in &graph.arrows {
        let label = quoted(lines, "\\n");
        text.push_str(&format!("    s{number}n{from} -> s{number}n{to} [label={label}]\n"));
    }
    text.push_str("  }\n");
}

fn attributes(boxed: &Boxed) -> String {
    let label = quoted(&boxed.lines, "\\n");
    let look = match boxed.kind {
        Kind::Question => return format!("label={label}"),
        Kind::Rule => "shape=diamond, style=filled",
        Kind::Outcome(advice) => outcome(advice),
    };
    format!("label={label}, {look}")
}

/// The shape of an outcome, and the colour that goes with it; the verdict stands in it as a word.
const fn outcome(advice: Advice) -> &'static str {
    match advice {
        Advice::Allowed => r##"shape=ellipse, style=filled, penwidth=2, color="#1a6b37""##,
        Advice::NotRequired => {
            r##"shape=ellipse, peripheries=2, style=filled, penwidth=2, color="#1a6b37""##
        }
        Advice::AllowedIf => r##"shape=hexagon, style=filled, penwidth=2, color="#8a5300""##,
        Advice::NotAllowed => r##"shape=octagon, style=filled, penwidth=2, color="#a3261c""##,
        Advice::AskOfficer => r##"shape=parallelogram, style=filled, penwidth=2, color="#8a5300""##,
        Advice::Required => r##"shape=house, style=filled, penwidth=2, color="#8a5300""##,
        Advice::Continue => r##"shape=cds, style=filled, penwidth=2, color="#54585f""##,
    }
}

/// Lines as a string that reads back as them. Graphviz takes a backslash for the start of a sign of
/// its own and an ampersand for the start of an HTML entity, even in a string.
fn quoted<T: AsRef<str>>(lines: &[T], between: &str) -> String {
    let escaped =
        |line: &T| line.as_ref().replace('\\', "\\\\").replace('"', "\\\"").replace('&', "&amp;");
    let lines: Vec<String> = lines.iter().map(escaped).collect();
    format!("\"{}\"", lines.join(between))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn text_stays_text() {
        assert_eq!(quoted(&[r#"a"b\N"#, "&lt; -->"], "\\n"), r#""a\"b\\N\n&amp;lt; -->""#);
    }
}
