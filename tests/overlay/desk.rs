//! A small central content, and what a library adds to it.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use tempfile::TempDir;
use vraagbaak::content;
use vraagbaak::conversation::Conversation;
use vraagbaak::knowledge::Knowledge;
use vraagbaak::knowledge::files::{ContentFile, OwnFiles};
use vraagbaak::knowledge::load::Loaded;
use vraagbaak::knowledge::problem::Problem;
use vraagbaak::language::Language;
use vraagbaak::matching::Matcher;

use crate::support::TODAY;

/// The name of the library.
pub(crate) const LIBRARY: &str = "Bibliotheek Aa en Dal";

/// The folder of the library, as it is given.
pub(crate) const FOLDER: &str = "eigen";

/// The central files.
const CENTRAL: [(&str, &str); 6] = [
    (
        "vraagbaak.yaml",
        "format: 1
title: {nl: Proef, en: Trial}
languages: [nl, en]
contact:
  name: {nl: Centrale postbus, en: Central mailbox}
  email: centraal@voorbeeld.nl
topics:
  - {id: mail, title: {nl: E-mail, en: E-mail}}
sources:
  wet: {title: {nl: De wet, en: The law}, address: 'https://wet.example', date: 2018-05-25}
",
    ),
    (
        "questions/mailen.yaml",
        "id: mailen
topic: mail
question: {nl: Mag je oud-leden mailen?, en: May you e-mail former members?}
phrasings:
  nl: [oud-leden mailen, mail naar opzeggers, vertrokken leden een bericht sturen]
  en: [e-mail former members]
verdict: conditional
answer: {nl: 'Ja, als ze dat goedvonden.', en: 'Yes, if they agreed.'}
conditions: [{nl: Bewaar de toestemming., en: Keep the consent.}]
changes: [{since: 2020-01-01, text: {nl: Strenger., en: Stricter.}, sources: [{ref: wet, at: art. 2}]}]
sources: [{ref: wet, at: art. 1}]
review: {on: 2026-11-01, by: redactie, status: reviewed, every_months: 12}
scenario: mailen
",
    ),
    (
        "questions/fotos.yaml",
        "id: fotos
question: {nl: Mag een foto online?, en: May a photo go online?}
phrasings: {nl: [foto op de website, plaatje publiceren, portret online zetten], en: [photo on the website]}
answer: {nl: 'Vraag het de mensen op de foto.', en: 'Ask the people in the photo.'}
review: {on: 2026-11-01, by: redactie, status: reviewed}
",
    ),
    (
        "outside.yaml",
        "topics:
  - id: weer
    title: {nl: Het weer, en: The weather}
    phrasings: {nl: [hoe wordt het weer morgen, gaat het regenen], en: [will it rain]}
",
    ),
    (
        "scenarios/mailen.yaml",
        "id: mailen
title: {nl: Oud-leden mailen, en: E-mailing former members}
intro: {nl: Eén vraag., en: One question.}
related: [fotos]
review: {on: 2026-11-01, by: redactie, status: reviewed}
start: toestemming
questions:
  toestemming:
    short: {nl: toestemming, en: consent}
    ask: {nl: Is er toestemming?, en: Is there consent?}
    type: choice
    options:
      - {value: ja, label: {nl: Wel gegeven, en: Given}, outcome: mag}
      - {value: geen, label: {nl: Nooit gegeven, en: Never given}, outcome: niet}
outcomes:
  mag: {verdict: allowed, title: {nl: Mail maar, en: Go ahead}, advice: {nl: Mail., en: E-mail.}}
  niet: {verdict: not-allowed, title: {nl: Mail niet, en: Do not}, advice: {nl: Niet., en: No.}, see: [fotos]}
",
    ),
    (
        "scenarios/wat-nu.yaml",
        "id: wat-nu
title: {nl: Weet je niet waar te beginnen?, en: Not sure where to begin?}
intro: {nl: Eén vraag., en: One question.}
review: {on: 2026-11-01, by: redactie, status: reviewed}
start: iets
questions:
  iets:
    short: {nl: iets, en: something}
    ask: {nl: Is er iets?, en: Is there something?}
    type: choice
    options:
      - {value: iets, label: {nl: Wel iets, en: Something}, outcome: vraag}
      - {value: niets, label: {nl: Helemaal niets, en: Nothing}, outcome: vraag}
outcomes:
  vraag: {verdict: ask-officer, title: {nl: Vraag het, en: Ask}, advice: {nl: Vraag., en: Ask.}}
",
    ),
];

/// What the library adds, in Dutch alone. `VERSION` stands for the version of the central entry.
const OWN: [(&str, &str); 5] = [
    (
        "overlay.yaml",
        "format: 1
name: {nl: Bibliotheek Aa en Dal}
languages: [nl]
contact:
  name: {nl: De privacy-officer van Aa en Dal}
  email: privacy@aaendal.example
sources:
  besluit: {title: {nl: Besluit over oud-leden}, address: 'https://aaendal.example/b', date: 2026-09-01}
",
    ),
    (
        "questions/aardvarken.yaml",
        "id: aardvarken
topic: mail
question: {nl: Mag de naam van het aardvarken in een mail?}
phrasings: {nl: [aardvarken bij naam noemen, hoe heet het aardvarken, aardvarken in de nieuwsbrief]}
answer: {nl: Noem het gerust., }
sources: [{ref: wet}, {ref: besluit}]
review: {on: 2026-11-01, by: Aa en Dal, status: reviewed}
related: [mailen]
scenario: aardvarken
",
    ),
    (
        "scenarios/aardvarken.yaml",
        "id: aardvarken
title: {nl: Een aardvarken op bezoek}
intro: {nl: Eén vraag.}
related: [aardvarken, fotos]
review: {on: 2026-11-01, by: Aa en Dal, status: reviewed}
start: tam
questions:
  tam:
    short: {nl: tam}
    ask: {nl: Is het tam?}
    type: choice
    options:
      - {value: tam, label: {nl: Heel tam}, outcome: welkom}
      - {value: wild, label: {nl: Nogal wild}, outcome: buiten}
outcomes:
  welkom: {verdict: allowed, title: {nl: Welkom}, advice: {nl: Kom binnen.}}
  buiten: {verdict: not-allowed, title: {nl: Blijf buiten}, advice: {nl: Wacht.}, see: [mailen]}
",
    ),
    (
        "policies/mailen.yaml",
        "entry: mailen
on: \"VERSION\"
text:
  nl: |
    Wij mailen oud-leden **nooit**.

    - Ook niet met toestemming.
phrasings: {nl: [weggelopen wimpels winkelen]}
sources: [{ref: besluit, at: punt 3}]
review: {on: 2026-10-01, by: bestuur, status: reviewed, every_months: 12}
",
    ),
    ("policies/fotos.yaml", "entry: fotos\nphrasings: {nl: [kiekje bij de kapstok]}\n"),
];

fn files(of: &[(&str, &str)]) -> Vec<ContentFile> {
    let file = |(name, text): &(&str, &str)| ContentFile {
        name: (*name).to_owned(),
        text: (*text).to_owned(),
    };
    of.iter().map(file).collect()
}

/// The version of the central entry `mailen`.
pub(crate) fn version() -> String {
    let loaded = content::from_files(&files(&CENTRAL)).unwrap();
    loaded.knowledge.entry("mailen").unwrap().version.clone()
}

/// The central files and those of the library, to be changed before they are loaded.
pub(crate) struct Desk {
    pub(crate) central: Vec<ContentFile>,
    pub(crate) own: Vec<ContentFile>,
}

impl Desk {
    pub(crate) fn new() -> Self {
        let (central, mut own) = (files(&CENTRAL), files(&OWN));
        for file in &mut own {
            file.text = file.text.replace("VERSION", &version());
        }
        Self { central, own }
    }

    /// Replaces the first `old` in a file; gives the line of that place, counted from 1.
    pub(crate) fn change(&mut self, name: &str, old: &str, new: &str) -> usize {
        let file = self.own.iter_mut().find(|file| file.name == name).unwrap();
        replaced(file, old, new)
    }

    /// The same in a central file.
    pub(crate) fn change_central(&mut self, name: &str, old: &str, new: &str) -> usize {
        let file = self.central.iter_mut().find(|file| file.name == name).unwrap();
        replaced(file, old, new)
    }

    pub(crate) fn add(&mut self, name: &str, text: &str) {
        self.own.push(ContentFile { name: name.to_owned(), text: text.to_owned() });
    }

    /// Leaves nothing of the library but these files.
    pub(crate) fn keep(&mut self, names: &[&str]) {
        self.own.retain(|file| names.contains(&file.name.as_str()));
    }

    pub(crate) fn own_files(&self) -> OwnFiles {
        OwnFiles::new(Path::new(FOLDER), self.own.clone())
    }

    pub(crate) fn load(&self) -> Result<Loaded, Vec<Problem>> {
        content::combined((self.central.clone(), Vec::new()), Some(self.own_files()))
    }

    #[track_caller]
    pub(crate) fn knowledge(&self) -> Knowledge {
        let loaded = self.load().unwrap_or_else(|problems| panic!("{problems:#?}"));
        assert!(loaded.warnings.is_empty(), "{:#?}", loaded.warnings);
        loaded.knowledge
    }

    /// An empty conversation about all of it.
    pub(crate) fn conversation(&self, language: Language) -> Conversation {
        let knowledge = self.knowledge();
        let matcher = Matcher::new(&knowledge);
        Conversation::new(Arc::new(knowledge), Arc::new(matcher), language, TODAY)
    }

    /// Both folders on disk, `content` and [`FOLDER`], below the one that is given back.
    pub(crate) fn write(&self) -> TempDir {
        let folder = TempDir::new().unwrap();
        for (below, files) in [("content", &self.central), (FOLDER, &self.own)] {
            for file in files {
                let path = folder.path().join(below).join(&file.name);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, &file.text).unwrap();
            }
        }
        folder
    }
}

fn replaced(file: &mut ContentFile, old: &str, new: &str) -> usize {
    let at = file.text.find(old).unwrap_or_else(|| panic!("{} holds no {old:?}", file.name));
    let line = file.text[..at].matches('\n').count() + 1;
    file.text = file.text.replacen(old, new, 1);
    line
}
