//! The JSON Schema of each kind of file: committed as it is generated, true to the shipped content, and of
//! one mind with the loader about what is in shape and what is not.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use jsonschema::Validator;
use serde_json::{Map, Value, json};
use tempfile::TempDir;
use vraagbaak::builtin;
use vraagbaak::interface::Interface;
use vraagbaak::knowledge::files::{ContentFile, OwnFiles};
use vraagbaak::knowledge::kinds::FileKind;
use vraagbaak::knowledge::load;
use vraagbaak::knowledge::problem::{Code, Problem};
use vraagbaak::knowledge::yaml::{self, Node};
use vraagbaak::language::Language;
use vraagbaak::report;

/// The problems that are about the shape of a file, which a schema should find too.
const OF_SHAPE: [Code; 13] = [
    Code::UnknownField,
    Code::MissingField,
    Code::MissingLanguage,
    Code::UnknownLanguage,
    Code::WrongKind,
    Code::WrongValue,
    Code::BadId,
    Code::UnknownFormat,
    Code::StrayBrace,
    Code::NoDestination,
    Code::TwoDestinations,
    Code::TooMany,
    Code::Continuation,
];

fn schema(kind: FileKind, languages: &[Language], language: Language) -> String {
    vraagbaak::schema::schema(kind, languages, &Interface::new(language, None)).unwrap()
}

/// The validator of a kind, in both languages, which knows days as many editors do.
fn validator(kind: FileKind) -> Validator {
    let schema = schema(kind, &Language::ALL, Language::Dutch);
    let schema: Value = serde_json::from_str(&schema).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

/// A file as a validator takes it, read by our own parser.
fn value(node: &Node) -> Value {
    match node {
        Node::Null => Value::Null,
        Node::Text(text) => text.as_str().into(),
        Node::Other(other) => serde_json::from_str(other).unwrap_or_else(|_| other.as_str().into()),
        Node::List(items) => items.iter().map(value).collect(),
        Node::Map(fields) => {
            let fields = fields.iter().map(|(key, node)| (key.clone(), value(node)));
            Value::Object(fields.collect::<Map<_, _>>())
        }
    }
}

fn parsed(text: &str) -> Value {
    value(&yaml::parse(text).unwrap())
}

/// To write the committed schemas anew: `UPDATE_SCHEMA=1 cargo test --test schema`.
#[test]
fn what_is_committed_is_what_is_generated() {
    let folder = Path::new("content/schema");
    let mut expected = BTreeSet::new();
    for kind in FileKind::ALL {
        let file = folder.join(format!("{}.json", kind.name()));
        let generated = schema(kind, &Language::ALL, Language::Dutch);
        if std::env::var_os("UPDATE_SCHEMA").is_some() {
            fs::create_dir_all(folder).unwrap();
            fs::write(&file, &generated).unwrap();
        }
        let committed = fs::read_to_string(&file).unwrap_or_default();
        assert!(committed.replace("\r\n", "\n") == generated, "{} is stale", file.display());
        expected.insert(file);
    }
    let found = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    assert_eq!(found.collect::<BTreeSet<_>>(), expected);
}

#[test]
fn each_is_a_valid_schema_that_ends_with_a_line_break() {
    for kind in FileKind::ALL {
        for language in Language::ALL {
            let text = schema(kind, &Language::ALL, language);
            assert!(text.ends_with("}\n"), "{}", kind.name());
            let schema: Value = serde_json::from_str(&text).unwrap();
            assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
            if let Err(error) = jsonschema::meta::validate(&schema) {
                panic!("{}: {error}", kind.name());
            }
        }
    }
}

#[test]
fn every_shipped_file_fits_its_schema() {
    let validators = FileKind::ALL.map(|kind| (kind, validator(kind)));
    let mut count = 0;
    for file in builtin::files().iter().filter(|file| !file.name.starts_with("interface/")) {
        let kind = FileKind::of_file(&file.name).unwrap_or_else(|| panic!("{}: which?", file.name));
        let (_, validator) = validators.iter().find(|(of, _)| *of == kind).unwrap();
        let value = parsed(&file.text);
        let errors: Vec<_> = validator
            .iter_errors(&value)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", file.name);
        count += 1;
    }
    assert!(count >= 40, "only {count} files");
}

/// A small file of a kind in which every field of it stands.
struct Specimen {
    name: String,
    kind: FileKind,
    value: Value,
}

fn specimens() -> Vec<Specimen> {
    let mut paths: Vec<_> =
        fs::read_dir("tests/schema").unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let specimen = |path: &std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let is_of = |kind: &FileKind| {
            name.strip_prefix(kind.name())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        let kind = FileKind::ALL.into_iter().find(is_of).unwrap();
        Specimen { kind, value: parsed(&fs::read_to_string(path).unwrap()), name }
    };
    paths.iter().map(specimen).collect()
}

fn specimen(name: &str) -> Specimen {
    specimens().into_iter().find(|specimen| specimen.name == name).unwrap()
}

/// What the loader says of the shape of a file. JSON is YAML too.
fn problems_of_shape(kind: FileKind, value: &Value) -> Vec<Problem> {
    let manifest = "{\"format\": 1, \"title\": {\"nl\": \"P\", \"en\": \"T\"}, \"languages\": [\"nl\", \"en\"]}";
    let text = value.to_string();
    let found = if kind == FileKind::OwnKeys {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("keys.yaml");
        fs::write(&file, text).unwrap();
        load::own_keys(&file).err()
    } else if matches!(kind, FileKind::Overlay | FileKind::Policy) {
        of_own_folder(kind, text, manifest)
    } else {
        let name = kind.files().unwrap().replace('*', "nl");
        let mut files = vec![ContentFile { name: name.clone(), text }];
        if kind != FileKind::Manifest {
            files.push(ContentFile { name: "vraagbaak.yaml".into(), text: manifest.into() });
        }
        let found = load::combined((files, Vec::new()), None, &|_, _| Vec::new()).err();
        of_file(found, &name)
    };
    let is_of_shape = |problem: &Problem| OF_SHAPE.contains(&problem.code);
    found.unwrap_or_default().into_iter().filter(is_of_shape).collect()
}

fn of_own_folder(kind: FileKind, text: String, manifest: &str) -> Option<Vec<Problem>> {
    let file = |name: &str, text: &str| ContentFile { name: name.into(), text: text.into() };
    let name = kind.files().unwrap().replace('*', "nl");
    let mut files = vec![ContentFile { name: name.clone(), text }];
    if kind != FileKind::Overlay {
        files.push(file(
            "overlay.yaml",
            "{\"format\": 1, \"name\": {\"nl\": \"B\", \"en\": \"L\"}}",
        ));
    }
    let own = OwnFiles::new(Path::new("eigen"), files);
    let name = format!("{}{name}", own.prefix);
    let central = (vec![file("vraagbaak.yaml", manifest)], Vec::new());
    of_file(load::combined(central, Some(own), &|_, _| Vec::new()).err(), &name)
}

/// Of the problems that were found those of one file.
fn of_file(found: Option<Vec<Problem>>, name: &str) -> Option<Vec<Problem>> {
    found.map(|problems| problems.into_iter().filter(|found| found.file == name).collect())
}

/// Every place of a value, as a JSON pointer.
fn places(value: &Value) -> Vec<String> {
    let mut found = vec![String::new()];
    let below: Vec<(String, &Value)> = match value {
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect()
        }
        Value::Object(fields) => fields.iter().map(|(key, item)| (key.clone(), item)).collect(),
        _ => Vec::new(),
    };
    for (step, item) in below {
        found.extend(places(item).into_iter().map(|rest| format!("/{step}{rest}")));
    }
    found
}

/// A way to change a file, in words, and the file then.
type Change = (String, Value);

/// Every place with a value of each kind, without each field and item, and with a field too many.
fn changes(specimen: &Specimen) -> Vec<Change> {
    let probes = [
        Value::Null,
        json!(true),
        json!(7),
        json!("woord"),
        json!([]),
        json!({}),
        json!({"nl": "woord", "en": "word"}),
    ];
    let mut found = Vec::new();
    for place in places_to_change(&specimen.value) {
        found.extend(probes.iter().map(|probe| replaced(specimen, &place, probe)));
        found.extend(without(specimen, &place));
        for extra in ["Onbekend", "next", "branches", "scenario", "from"] {
            found.extend(with_field(specimen, &place, extra));
        }
    }
    found
}

/// Every place, but of the words in one language only the first: what holds for one holds for all.
fn places_to_change(value: &Value) -> Vec<String> {
    let places = places(value);
    let is_words = |place: &&String| place.ends_with("/nl") || place.ends_with("/en");
    let first = places.iter().find(is_words).cloned();
    places.into_iter().filter(|place| !is_words(&place) || Some(place) == first.as_ref()).collect()
}

fn without(specimen: &Specimen, place: &str) -> Option<Change> {
    let (above, step) = place.rsplit_once('/')?;
    let mut changed = specimen.value.clone();
    match changed.pointer_mut(above).unwrap() {
        Value::Array(items) => drop(items.remove(step.parse().unwrap())),
        Value::Object(fields) => drop(fields.shift_remove(step)),
        _ => unreachable!(),
    }
    // The schema is made for both languages.
    let lists_languages = matches!(specimen.kind, FileKind::Manifest | FileKind::Overlay);
    let is_of_others = lists_languages && above == "/languages";
    (!is_of_others).then(|| (format!("{}: without {place}", specimen.name), changed))
}

fn with_field(specimen: &Specimen, place: &str, name: &str) -> Option<Change> {
    let mut changed = specimen.value.clone();
    let fields = changed.pointer_mut(place).unwrap().as_object_mut()?;
    let is_text = fields.contains_key("nl");
    if fields.contains_key(name) || (is_text && name != "Onbekend") {
        return None;
    }
    fields.insert(name.to_owned(), json!("woord"));
    Some((format!("{}: {place} with {name}", specimen.name), changed))
}

fn replaced(specimen: &Specimen, place: &str, by: &Value) -> Change {
    let mut changed = specimen.value.clone();
    *changed.pointer_mut(place).unwrap() = by.clone();
    (format!("{}: {place} = {by}", specimen.name), changed)
}

/// What schema and loader do not agree about, but for what the schema cannot say.
fn disagreements(kind: FileKind, changes: &[Change]) -> Vec<String> {
    let validator = validator(kind);
    let disagreement = |(words, value): &Change| {
        let problems = problems_of_shape(kind, value);
        let (fits, is_fine) = (validator.is_valid(value), problems.is_empty());
        let cannot_say = fits && problems.iter().all(is_beyond_a_schema);
        let told: Vec<_> = problems.iter().map(ToString::to_string).collect();
        (fits != is_fine && !cannot_say).then(|| format!("{words}: fits: {fits}, loader: {told:?}"))
    };
    changes.iter().filter_map(disagreement).collect()
}

/// A schema knows no order and compares no two values.
fn is_beyond_a_schema(problem: &Problem) -> bool {
    let before_the_last = problem.code == Code::MissingField && problem.subject == "when";
    let most_below_least = problem.code == Code::WrongValue && problem.expected.contains('–');
    before_the_last || most_below_least
}

#[test]
fn the_specimens_are_in_shape_and_have_every_field() {
    for kind in FileKind::ALL {
        let mut standing = BTreeSet::new();
        for specimen in specimens().into_iter().filter(|specimen| specimen.kind == kind) {
            let problems = problems_of_shape(kind, &specimen.value);
            assert!(problems.is_empty(), "{}: {problems:?}", specimen.name);
            assert!(validator(kind).is_valid(&specimen.value), "{}", specimen.name);
            keys(&specimen.value, &mut standing);
        }
        let schema = schema(kind, &Language::ALL, Language::Dutch);
        let mut described = BTreeSet::new();
        properties(&serde_json::from_str(&schema).unwrap(), &mut described);
        let missing: Vec<_> = described.difference(&standing).collect();
        assert!(missing.is_empty(), "no specimen has {missing:?} of {}", kind.name());
    }
}

fn keys(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| keys(item, found)),
        Value::Object(fields) => {
            found.extend(fields.keys().cloned());
            fields.values().for_each(|item| keys(item, found));
        }
        _ => {}
    }
}

/// The names of all properties that a schema describes.
fn properties(schema: &Value, found: &mut BTreeSet<String>) {
    match schema {
        Value::Array(items) => items.iter().for_each(|item| properties(item, found)),
        Value::Object(fields) => {
            if let Some(Value::Object(described)) = fields.get("properties") {
                found.extend(described.keys().cloned());
            }
            fields.values().for_each(|item| properties(item, found));
        }
        _ => {}
    }
}

#[test]
fn schema_and_loader_agree_about_every_change() {
    let mut count = 0;
    let mut wrong = Vec::new();
    for specimen in specimens() {
        let changes = changes(&specimen);
        count += changes.len();
        wrong.extend(disagreements(specimen.kind, &changes));
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 2_000, "only {count} changes");
}

/// Words of each form, and what is nearly of it; how a form is read is code, how it is told to an editor is
/// a regular expression.
const FORMS: [(&str, &str, &[&str]); 9] = [
    ("outside", "/topics/0/title/nl", &["x", "", " ", "\n", "\u{a0}", "a b", "{", "12"]),
    ("outside", "/topics/0/id", &["a", "a-b", "-", "0", "A", "a_b", "a b", "é", "today", "."]),
    (
        "scenario-choice",
        "/outcomes/verder/valid_from",
        &[
            "2026-11-24",
            "2026-1-24",
            "26-11-24",
            "2026-13-01",
            "2026-00-10",
            "2026-02-30",
            "2024-02-29",
            "2026-11-24T00:00",
            "20261124",
            "2026/11/24",
            "0000-01-01",
            "-026-11-24",
            "2026-11-2a",
            "2026-W47-2",
            "2026-11-31",
            "9999-12-31",
            "２026-11-24",
        ],
    ),
    (
        "scenario-choice",
        "/outcomes/verder/advice/nl",
        &[
            "x",
            "{x}",
            "{x}{y-2}",
            "Tot {x}.",
            "{",
            "}",
            "{X}",
            "{}",
            "{x",
            "x}",
            "{{x}}",
            "{x}}",
            "",
            "  ",
            " {x} ",
            "a\n{b}\nc",
            "{a b}",
            "é{",
            "{-}",
            "{0}",
        ],
    ),
    (
        "manifest",
        "/contact/email",
        &["a@b", "a", "@", "a@b@c", "a b@c", "a@b.nl", "é@b.nl", "<a@b>", "a+b_c.d-e@f", ""],
    ),
    (
        "manifest",
        "/sources/avg/address",
        &[
            "https://a",
            "http://a",
            "ftp://a",
            "https://",
            "https:/a",
            "https://a b",
            "https://é",
            "https://a/~b_c?d=e&f#g[0]!$%'()*+,;:@",
            "https://a\\b",
            "https://a\"b",
            "https://a<b",
            "https://a>b",
            "https://a^b",
            "https://a`b",
            "https://a{b",
            "https://a|b",
            "HTTPS://a",
        ],
    ),
    (
        "scenario-date",
        "/questions/dag/branches/0/when/from",
        &[
            "12",
            "012",
            "0",
            "100000",
            "100001",
            "0000100000",
            "99999999999",
            "12 months",
            "1 day",
            "2 years",
            "12  months",
            "12 months later",
            "12 moons",
            "12months",
            "-3",
            "+3",
            "3.5",
            "termijn",
            "termijn years",
            "Termijn",
            "2026-07-01",
            "2026-13-01",
            "2026-07-01 months",
            "today",
            "a-1",
            "1a",
            "",
            "months",
            "12 Months",
            "12\tmonths",
        ],
    ),
    (
        "scenario-date",
        "/questions/dag/least",
        &[
            "today",
            "2026-07-01",
            "einde",
            "today - 1 day",
            "today + 1 day",
            "today - 1",
            "today -",
            "today -1 day",
            "today 1 day",
            "einde + termijn months - 1 day",
            "2026-13-01",
            "Today",
            "12",
            "2026-07-01 + 12 months",
            "2026-13-01 + 1 day",
            "today - 100001 days",
            "today  -  1  day",
            "today - 1 day -",
            "- 1 day",
            "today * 1 day",
            "einde + 1a months",
            "",
        ],
    ),
    (
        "scenario-months",
        "/questions/maanden/branches/0/when/before",
        &["x", "12", "12 days", "é", "1e3"],
    ),
];

#[test]
fn regular_expressions_fit_what_the_reader_takes_and_nothing_else() {
    let mut wrong = Vec::new();
    for (name, place, words) in FORMS {
        let specimen = specimen(name);
        let change = |word: &&str| replaced(&specimen, place, &json!(word));
        wrong.extend(disagreements(specimen.kind, &words.iter().map(change).collect::<Vec<_>>()));
    }
    let numbers = [json!(0), json!(100_000), json!(100_001), json!(-1), json!(1.5), json!(12)];
    for (name, place) in [
        ("scenario-date", "/questions/dag/branches/0/when/from"),
        ("scenario-months", "/questions/maanden/most"),
        ("scenario-months", "/questions/maanden/least"),
        ("entry", "/review/every_months"),
        ("manifest", "/format"),
    ] {
        let specimen = specimen(name);
        let changes: Vec<_> =
            numbers.iter().map(|number| replaced(&specimen, place, number)).collect();
        wrong.extend(disagreements(specimen.kind, &changes));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The names of things in a scenario are keys, so they are put in the place of one.
#[test]
fn names_of_things_are_held_to_their_form() {
    let specimen = specimen("scenario-rules");
    let names = ["a", "a-1", "-a", "1a", "A", "a b", "today", "unknown", "today-1", "é", "", "a_b"];
    let mut changes = Vec::new();
    for table in ["rules", "computed", "outcomes"] {
        for name in names {
            let mut with = specimen.value.clone();
            let Some(Value::Object(things)) = with.get_mut(table) else { panic!("{table}") };
            let first = things.values().next().unwrap().clone();
            things.insert(name.to_owned(), first);
            changes.push((format!("{table}: {name}"), with));
        }
    }
    let wrong = disagreements(specimen.kind, &changes);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a schema cannot say, so that nobody takes its silence for more than it is.
#[test]
fn some_things_only_the_loader_sees() {
    let blind = |name: &str, place: &str, by: Value, code: Code| {
        let specimen = specimen(name);
        let (words, changed) = replaced(&specimen, place, &by);
        assert!(validator(specimen.kind).is_valid(&changed), "{words}");
        let problems = problems_of_shape(specimen.kind, &changed);
        assert!(problems.iter().any(|problem| problem.code == code), "{words}: {problems:?}");
    };
    let branch = json!([{"outcome": "mag"}, {"outcome": "mag"}]);
    blind("scenario-several", "/questions/vinken/branches", branch, Code::MissingField);
    blind("scenario-months", "/questions/maanden/least", json!(300), Code::WrongValue);
    // And one thing that it is stricter about.
    let specimen = specimen("entry");
    let (words, changed) = replaced(&specimen, "/verdict", &json!(" yes "));
    assert!(!validator(FileKind::Entry).is_valid(&changed), "{words}");
    assert!(problems_of_shape(FileKind::Entry, &changed).is_empty(), "{words}");
}

#[test]
fn a_knowledge_base_in_one_language_asks_for_one() {
    let text = schema(FileKind::Outside, &[Language::Dutch], Language::English);
    let validator = jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap();
    let topic = |title: Value| json!({"topics": [{"id": "a", "title": title, "phrasings": {}}]});
    assert!(validator.is_valid(&topic(json!({"nl": "A"}))));
    assert!(!validator.is_valid(&topic(json!({"nl": "A", "en": "A"}))));
}

/// Every word of a schema has its text in both languages, and every text is used.
#[test]
fn every_field_and_word_is_told_in_both_languages() {
    for language in Language::ALL {
        let interface = Interface::new(language, None);
        let mut told = BTreeSet::from([report::schema::kinds(&interface, 10_000)]);
        for kind in FileKind::ALL {
            let schema = schema(kind, &Language::ALL, language);
            assert!(!schema.contains("[schema-"), "{language}: {}: no words", kind.name());
            let schema = serde_json::from_str(&schema).unwrap();
            undescribed(&schema, &format!("{language}: {}", kind.name()));
            texts(&schema, &mut told);
        }
        let ftl = fs::read_to_string(format!("content/interface/{language}.ftl")).unwrap();
        for line in ftl.lines().filter(|line| line.starts_with("schema-")) {
            let (key, text) = line.split_once(" = ").unwrap();
            assert!(told.iter().any(|told| told.contains(text)), "nothing tells {key}");
        }
    }
}

fn undescribed(schema: &Value, place: &str) {
    match schema {
        Value::Array(items) => items.iter().for_each(|item| undescribed(item, place)),
        Value::Object(fields) => {
            if let Some(Value::Object(described)) = fields.get("properties") {
                for (name, property) in described {
                    let is_told = property.get("description").is_some();
                    let refers = property.is_boolean() || property.get("const").is_some();
                    assert!(is_told || refers, "{place}: {name} is not described");
                }
            }
            fields.values().for_each(|item| undescribed(item, place));
        }
        _ => {}
    }
}

fn texts(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => drop(found.insert(text.clone())),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(fields) => fields.values().for_each(|item| texts(item, found)),
        _ => {}
    }
}

/// The settings of editors: which schema is for which files.
#[test]
fn the_settings_for_editors_name_every_kind() {
    let kinds = FileKind::ALL.into_iter().filter_map(|kind| {
        let files = kind.files()?;
        Some((format!("./schema/{}.json", kind.name()), json!(files)))
    });
    let kinds = Value::Object(kinds.collect::<Map<_, _>>());
    let settings = fs::read_to_string("content/.vscode/settings.json").unwrap();
    let of = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    assert_eq!(of(&settings)["yaml.schemas"], kinds);
    let guide = fs::read_to_string("content/README.md").unwrap();
    let blocks: Vec<_> =
        guide.split("```json\n").skip(1).map(|part| part.split("```").next().unwrap()).collect();
    let [of_vs_code, of_zed] = blocks[..] else { panic!("{blocks:?}") };
    assert_eq!(of(of_vs_code), of(&settings));
    let zed = of(of_zed);
    assert_eq!(zed["lsp"]["yaml-language-server"]["settings"]["yaml"]["schemas"], kinds);
}
