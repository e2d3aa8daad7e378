//! A small content to change in the middle of a conversation: three entries, a walk and two words.

use vraagbaak::knowledge::files::ContentFile;

const MANIFEST: &str = "\
format: 1
title: {nl: Proef, en: Trial}
languages: [nl, en]
";

pub(crate) const DOGS: &str = "\
id: honden
question: {nl: Mogen honden naar binnen?, en: May dogs come in?}
phrasings: {nl: [mag mijn hond mee, hond in de zaal], en: [can I bring my dog]}
answer: {nl: Honden mogen mee., en: Dogs may come.}
related: [katten, vogels]
scenario: bezoek
";

pub(crate) const CATS: &str = "\
id: katten
question: {nl: Mogen katten naar binnen?, en: May cats come in?}
phrasings: {nl: [mag mijn kat mee, poes in de zaal], en: [can I bring my cat]}
answer: {nl: Katten blijven thuis., en: Cats stay at home.}
";

pub(crate) const BIRDS: &str = "\
id: vogels
question: {nl: Mogen vogels naar binnen?, en: May birds come in?}
phrasings: {nl: [mag mijn parkiet mee, vogel in de zaal], en: [can I bring my bird]}
answer: {nl: Vogels in een kooi mogen mee., en: Birds in a cage may come.}
";

pub(crate) const WALK: &str = "\
id: bezoek
title: {nl: Met een dier op bezoek, en: A visit with an animal}
intro: {nl: Een paar vragen., en: A few questions.}
start: soort
questions:
  soort:
    short: {nl: soort dier, en: kind of animal}
    ask: {nl: Welk dier is het?, en: Which animal is it?}
    type: choice
    options:
      - {value: hond, label: {nl: Een hond, en: A dog}, next: spullen}
      - {value: kat, label: {nl: Een kat, en: A cat}, outcome: thuis}
  spullen:
    short: {nl: spullen, en: things}
    ask: {nl: Wat is er bij?, en: What is with it?}
    type: several
    options:
      - {value: riem, label: {nl: Een riem, en: A lead}}
      - {value: korf, label: {nl: Een muilkorf, en: A muzzle}}
    none: {value: niets, label: {nl: Niets, en: Nothing}}
    branches:
      - {when: {none: true}, outcome: thuis}
      - {next: dag}
  dag:
    short: {nl: dag, en: day}
    ask: {nl: Welke dag is het?, en: Which day is it?}
    type: choice
    options:
      - {value: week, label: {nl: Door de week, en: A weekday}, outcome: mee}
      - {value: zondag, label: {nl: Zondag, en: Sunday}, outcome: thuis}
outcomes:
  mee:
    verdict: allowed-if
    title: {nl: Het dier mag mee, en: The animal may come}
    advice: {nl: Let op de andere bezoekers., en: Mind the other visitors.}
    conditions:
      - {nl: Houd het vast., en: Hold it.}
      - {nl: Ruim op., en: Clean up.}
  thuis:
    verdict: not-allowed
    title: {nl: Het dier blijft thuis, en: The animal stays at home}
    advice: {nl: Kom zonder dier., en: Come without it.}
";

pub(crate) const GLOSSARY: &str = "\
terms:
  - {id: korf, term: {nl: muilkorf, en: muzzle}, meaning: {nl: Een mandje om de bek., en: A basket around the mouth.}}
  - {id: zaal, term: {nl: zaal, en: hall}, meaning: {nl: Een grote ruimte., en: A large room.}}
";

/// The content with some of its files otherwise; an empty one is not there.
pub(crate) fn files(changed: &[(&str, &str)]) -> Vec<ContentFile> {
    let all = [
        ("vraagbaak.yaml", MANIFEST),
        ("questions/honden.yaml", DOGS),
        ("questions/katten.yaml", CATS),
        ("questions/vogels.yaml", BIRDS),
        ("scenarios/bezoek.yaml", WALK),
        ("glossary.yaml", GLOSSARY),
    ];
    let file = |(name, text): (&str, &str)| {
        let other = changed.iter().find(|(changed, _)| *changed == name);
        let text = other.map_or(text, |(_, text)| text).to_owned();
        (!text.is_empty()).then(|| ContentFile { name: name.to_owned(), text })
    };
    all.into_iter().filter_map(file).collect()
}
