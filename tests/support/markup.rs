//! Checks of HTML pages.

/// The tags of a page, each as what stands between its brackets. Our own pages hold a bracket in no
/// attribute, and in the style sheet none at all.
pub(crate) fn tags(page: &str) -> Vec<&str> {
    page.split('<').skip(1).map(|rest| rest.split_once('>').expect("a tag never ends").0).collect()
}

/// Fails unless every tag is known, is closed in its turn and has quoted attributes.
pub(crate) fn is_well_formed(page: &str) {
    let known = [
        "a",
        "article",
        "blockquote",
        "body",
        "code",
        "dd",
        "dl",
        "dt",
        "em",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "section",
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

/// Fails unless the headings begin at the first level and skip none.
pub(crate) fn headings_skip_no_level(page: &str) {
    let levels = tags(page)
        .into_iter()
        .filter_map(|tag| tag.strip_prefix('h')?.chars().next()?.to_digit(10));
    let levels: Vec<u32> = levels.collect();
    assert_eq!(levels.first(), Some(&1));
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
}

/// What is read on a page: no tags, no style, entities as what they stand for.
pub(crate) fn read(page: &str) -> String {
    let (_, body) = page.split_once("<body>").expect("no body");
    let text = body.split('<').filter_map(|rest| rest.split_once('>')).map(|(_, text)| text);
    let text: String = text.collect();
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&#39;", "'").replace("&amp;", "&")
}

/// The values of an attribute, in the order of the page.
pub(crate) fn attributes<'p>(page: &'p str, name: &str) -> Vec<&'p str> {
    let before = format!(" {name}=\"");
    let found = tags(page).into_iter().filter_map(|tag| tag.split_once(before.as_str()));
    found.map(|(_, rest)| rest.split_once('"').expect("a quote never ends").0).collect()
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

/// Fails unless every colour of text can be told from every ground, in each of the three palettes.
pub(crate) fn stands_out(page: &str) {
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
