### De woorden die het programma zelf spreekt. Elke sleutel staat ook in en.ftl.

## Wie spreekt
role-question = Vraag
role-answer = Antwoord

## Oordeel
verdict-yes = JA
verdict-no = NEE
verdict-conditional = MAG, MITS
verdict-depends = HANGT ERVAN AF

## Begin
welcome-lead = Stel je privacyvraag in je eigen woorden, of loop een stappenplan door.
welcome-examples = Bijvoorbeeld
welcome-walks = Stap voor stap
welcome-commands = Typ een vraag of een nummer, en dan Enter. { $browse } toont alles, { $help } helpt.
welcome-privacy = Geen juridisch advies. Niets gaat het internet op, geen vraag wordt bewaard.
welcome-worth = Geen juridisch advies. Niets gaat het internet op.
welcome-inbox =
    { $days ->
        [one] Het postvak staat aan: een vraag zonder goed antwoord blijft één dag op deze computer.
       *[other] Het postvak staat aan: een vraag zonder goed antwoord blijft { $days } dagen op deze computer.
    }
welcome-remembered =
    { $days ->
        [one] Geen juridisch advies. Vragen blijven één dag op deze computer.
       *[other] Geen juridisch advies. Vragen blijven { $days } dagen op deze computer.
    }

## Een vraag
read-as = gelezen als: { $words }
counted-from = { $day }, daar tel ik vanaf
personal-warning = Je vraag lijkt persoonsgegevens te bevatten ({ $kinds }). Laat die liever weg: ze zijn hier niet nodig.
personal-email = een e-mailadres
personal-phone = een telefoonnummer
personal-citizen-number = een burgerservicenummer
personal-bank-account = een rekeningnummer
personal-postcode = een postcode
personal-card = een nummer van een betaalkaart
recognised = herkend: { $words }

## Een antwoord
conditions-heading = Regel dit
answer-heading = Het antwoord
changes-heading = Veranderd sinds mei 2018
original-heading = Wat er stond: { $source }
original-verdict = Oordeel toen: { $verdict }
sources-heading = Bronnen
source-read = gelezen op { $date }
open-heading = Moet een privacy-officer nog bevestigen
review-draft = Concept van { $date } ({ $by }). Nog niet gelezen door een privacy-officer.
review-reviewed = Gelezen en goedgekeurd op { $date } door { $by }.
review-checked = Wat is nagekeken: { $text }
overdue = Deze tekst had uiterlijk { $date } opnieuw nagekeken moeten zijn. Vraag na of hij nog klopt.
far-overdue = Deze stappen hadden uiterlijk { $date } nagekeken moeten zijn. Ze zijn te oud om op te vertrouwen: vraag het de privacy-officer.
entry-far-overdue = Deze tekst had uiterlijk { $date } nagekeken moeten zijn. Hij is te oud om op te vertrouwen: vraag het de privacy-officer.
outcome-not-yet = Deze uitkomst geldt pas vanaf { $date }. Vraag het tot die dag de privacy-officer.
outcome-no-longer = Deze uitkomst gold tot en met { $date }. Vraag het de privacy-officer.
change-not-yet = Dit geldt nu nog niet.
change-no-longer = Dit gold tot en met { $until }.
see-also = Bekijk ook
related-entries = Lees ook
terms-here = { $command } legt uit: { $words }

## Wat van de bibliotheek zelf is
own-welcome = Met eigen vragen en eigen beleid van { $library }.
own-entry = Eigen vraag van { $library }.
own-scenario = Eigen stappenplan van { $library }.
own-policy = Eigen beleid van { $library }
own-policy-on = Eigen beleid van { $library } bij: { $question }
own-policy-below = { $library } heeft hierover eigen beleid. Dat staat onder het antwoord.
own-policy-below-outcome = { $library } heeft hierover eigen beleid. Dat staat onder deze uitkomst.
own-policy-changed = De centrale tekst is veranderd sinds dit beleid werd geschreven. Vraag na of het nog klopt.
own-entry-listed = { $title } (eigen vraag)
own-policy-listed = { $title } (eigen beleid)
own-scenario-listed = { $title } (eigen stappenplan)
own-contact = Dit is het contact van { $library }.
own-mail = Deze e-mail gaat naar het contact van { $library }.
apart-end = Einde van: { $title }
show-version = Versie van dit antwoord: { $version }

## Geen antwoord
choose-lead = Bedoel je een van deze?
choose-from = Kies een nummer
choose-none = Staat je vraag er niet bij? Stel hem anders. { $mail } maakt er een e-mail van.
outside-lead = Dat staat hier niet in: { $topic }.
unknown-lead = Daar heb ik geen antwoord op.
near-entries = Het dichtst in de buurt
contact-heading = Vraag het een mens
contact-people = In de bron genoemd: { $people }.
mail-heading = Een e-mail die klaarstaat
mail-to = Aan
mail-subject-label = Onderwerp
mail-subject = Vraag over privacy en marketing
mail-body =
    Goedendag,
    
    In "{ $title }" vond ik geen antwoord op deze vraag:
    
    { $question }
    
    Kun je mij verder helpen?
mail-note = Lees de e-mail eerst. Hij wordt niet vanzelf verstuurd.

## Stap voor stap
role-walk = Stap voor stap
walk-heading = Stap voor stap
walk-offer = Loop stap voor stap: { $title }
walk-said-already = Uit je vraag weet ik al: { $answers }.
walks-lead = Hier loop ik een situatie met je door, vraag voor vraag.
walk-progress = Stap { $step } van hoogstens { $most }
walk-how-several = Kies alles wat klopt: vink aan met spatie, of typ de nummers, zoals 1,3. Enter gaat verder.
walk-how-date = Typ een dag, zoals 3-2-2025, 3 feb 2025, vorig jaar mei of 18 maanden geleden.
walk-how-months = Typ een aantal maanden, zoals 24 of 2 jaar.
walk-said = Uit je vraag: { $answer }. Enter neemt dat over.
walk-answered = Je antwoord was: { $answer }. Enter laat dat staan.
walk-change-which = Welk antwoord wil je wijzigen?
walk-lapsing =
    { $count ->
        [one] Met { $answer } vervalt een later antwoord: { $names }.
       *[other] Met { $answer } vervallen { $count } latere antwoorden: { $names }.
    }
walk-confirm = Ja, wijzig het
walk-keep = Nee, laat het staan
walk-interrupted = Je was bezig met: { $title }. Een lege regel (Enter) brengt je daar terug.
walk-what-now = { $save } bewaart een verslag, { $copy } kopieert het, { $mail } maakt er een e-mail van. { $change } wijzigt een antwoord, { $restart } begint opnieuw.
walk-answer-first = Kies eerst een antwoord, of typ je vraag.
walk-closed = Het stappenplan is gesloten. /stap toont ze allemaal.
walk-none-open = Er is nu geen stappenplan open. /stap toont ze allemaal.
walk-no-further-back = Verder terug kan niet: dit is het begin.
walk-unknown = Er is geen stappenplan "{ $name }". /stap toont ze allemaal.
because-heading = Omdat
answer-no-option = "{ $typed }" staat er niet bij. Kies 1 tot en met { $count }, of typ een vraag met een vraagteken.
answer-several-options = "{ $typed }" kan meer dan één antwoord zijn. Kies een nummer.
answer-no-day = "{ $typed }" lees ik niet als een dag. Probeer 3-2-2025, februari 2025 of 18 maanden geleden.
answer-no-such-day = De dag "{ $typed }" bestaat niet.
answer-two-days = Bedoel je { $one } of { $other }? Schrijf de maand als woord.
answer-no-number = "{ $typed }" lees ik niet als een aantal maanden. Probeer 24 of 2 jaar.
answer-out-of-bounds = "{ $typed }" kan hier niet: het ligt te vroeg of te laat, of is te veel of te weinig.
mail-walk-subject = Vraag over privacy: { $title }
mail-walk-body =
    Goedendag,
    
    Ik liep dit na: { $title }.
    
    { $answers }
    
    Uitkomst: { $outcome }
    
    Kun je daar met mij naar kijken?
mail-no-outcome = nog geen
saved = Bewaard: { $markdown } en { $json }
save-exists = { $file } bestaat al. Geef een andere naam, zoals /bewaar winback-jansen.
save-failed = { $file } is niet te schrijven ({ $reason }). Probeer een andere map, zoals /bewaar /tmp/winback.
save-nothing = Er is nog niets om te bewaren. Stel eerst een vraag, of loop een stappenplan tot het einde.
copied = Gekopieerd. Je kunt het nu plakken.
copied-while-open = Gekopieerd. Plak het voordat je dit programma sluit.
copied-by-terminal = Naar je terminal gestuurd om te kopiëren. Plakt het niet? Bewaar het dan met /gesprek.
copy-nothing = Er is nog niets om te kopiëren. Stel eerst een vraag.
copy-failed = Kopiëren lukt hier niet. Bewaar het met /gesprek en kopieer het uit het bestand.
copy-below = Hieronder staat het, om te kopiëren.
advice-allowed = MAG
advice-allowed-if = MAG, MITS
advice-not-allowed = MAG NIET
advice-ask-officer = VRAAG HET DE PRIVACY-OFFICER
advice-required = MOET
advice-not-required = HOEFT NIET
advice-continue = GA VERDER
turn-heading = Dit wordt anders als
turn-day-at-most = { $day } of eerder
turn-day-at-least = { $day } of later
turn-number-at-most = { $number } of minder
turn-number-at-least = { $number } of meer
turn-depends-on = hangt dan ook af van: { $question }
turn-depends = hangt dan van meer af
bring-heading = Neem mee

## Een verslag
record-title = Verslag van een afweging over privacy
record-scenario = Situatie
record-date = Datum
record-version = Versie van de inhoud
record-review = Beoordeling van de inhoud
record-answers = Antwoorden
record-decided = gaf de doorslag
record-decision = Besluit
record-decided-by = Besloten door
record-reason = Reden

## Het gesprek bewaren
transcript-title = Bewaard gesprek
transcript-word = gesprek
transcript-ticked = aangevinkt:
transcript-not-ticked = niet aangevinkt:
transcript-saved = Het gesprek is bewaard: { $file }
transcript-exists = { $file } bestaat al. Geef een andere naam.
transcript-failed = { $file } is niet te schrijven ({ $reason }). Probeer een andere naam of map.
transcript-nothing = Er is nog geen gesprek om te bewaren. Stel eerst een vraag.

## Takken en termijnen van een stappenplan
branch-rule = { $question }: { $answer }
branch-or = { $names } of { $last }
branch-and = { $names } en { $last }
branch-all = alles aangevinkt
branch-has = aangevinkt: { $options }
branch-lacks = niet aangevinkt: { $options }
branch-lacks-some = niet allemaal aangevinkt: { $options }
branch-always = bij elk antwoord
branch-otherwise = bij elk ander antwoord
branch-any-day = een dag
branch-any-number = een aantal maanden
branch-number-below = minder dan { $length }
branch-day-before = vóór { $day }
branch-ago-less = minder dan { $length } geleden
branch-ago-at-least = { $length } geleden of langer
branch-until-less = minder dan { $length } vóór de dag bij "{ $question }"
branch-until-at-least = { $length } of langer vóór de dag bij "{ $question }"
branch-both = { $from }, maar { $before }
branch-length-of = de termijn bij "{ $question }"
length-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
length-years =
    { $count ->
        [one] { $count } jaar
       *[other] { $count } jaar
    }
length-today = vandaag
length-earliest = de vroegste van: { $days }
length-latest = de laatste van: { $days }

## Alles als een pagina, Markdown of een schema
publication-skip = Naar de tekst
publication-contents = Inhoud
publication-state = Beoordeling: { $draft } concept, { $reviewed } goedgekeurd door een privacy-officer, { $overdue } toe aan een nieuwe blik.
publication-unreviewed = Zonder beoordeling: { $count }.
publication-overdue = Toe aan een nieuwe blik
publication-brackets = Tussen vierkante haken staat wat je zelf hebt geantwoord, of een dag die daaruit volgt.
publication-questions = De vragen
publication-outcomes = De uitkomsten
publication-several = Meer antwoorden kunnen kloppen
publication-rule = Hangt af van je antwoord bij: { $question }
publication-go-on = verder bij { $number } ({ $question })
publication-sources = Alle bronnen
publication-top = Terug naar boven

## Aantallen
count-entries =
    { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }

## Het scherm
screen-help = hulp
key-ctrl = Ctrl-{ $key }
key-enter = Enter
key-tab = Tab
key-esc = Esc
key-space = Spatie
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn
key-backspace = Backspace
key-delete = Delete
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-up-words = pijl-op
key-down-words = pijl-neer
key-left-words = pijl-links
key-right-words = pijl-rechts
prompt-placeholder = Typ je vraag
prompt-next = Stel nog een vraag, of typ een nummer
prompt-reading = Esc brengt je terug. Je kunt ook meteen verder typen.
prompt-answer = Kies met de pijlen, of typ je antwoord. /vraag stelt tussendoor een vraag.
browse-title = Alle vragen, stappenplannen en woorden
browse-filter = Typ een paar letters om te zoeken
browse-empty = Niets met deze letters. Wis een letter, of ga terug met Esc en stel je vraag.
palette-title = Wat je kunt doen
palette-empty = Geen actie met deze letters. Wis een letter, of ga terug met Esc.
words-here = In wat je nu leest
words-all = Alle woorden
words-empty = Geen woord met deze letters. Wis een letter, of ga terug met Esc.
earlier-title = Wat je eerder typte
earlier-empty = Geen eerdere regel met deze letters. Wis een letter, of ga terug met Esc.
earlier-none = Je hebt nog niets getypt om terug te halen.
find-title = Zoeken in het gesprek
find-empty = Dit staat niet in het gesprek. Wis een letter, of ga terug met Esc.
find-none = Er is nog geen gesprek om in te zoeken. Stel eerst een vraag.
find-nowhere = Dit staat niet in het gesprek.
find-what = Zet erachter wat je zoekt, zoals /zoek toestemming.
find-row = Beurt { $number }: { $text }
side-contents = In dit gesprek
side-topics = Onderwerpen
look-terminal = van je terminal
look-light = licht
look-dark = donker
look-contrast = hoog contrast
look-mono = zonder kleur
look-now = Kleuren: { $name }.
look-unknown = Deze kleuren ken ik niet. Kies uit: { $names }.
look-elsewhere = Kleuren zijn er alleen op het scherm, niet in de eenvoudige weergave.
footer-palette = acties
footer-part = volgende groep
footer-words = woorden
topic-none = Overige vragen
help-title = Wat je kunt doen
help-now = Nu
help-keys = Andere toetsen
help-commands = Opdrachten die je kunt typen
help-about-text = Dit programma zoekt bij je vraag het antwoord dat het dichtst in de buurt komt. Alles gebeurt op deze computer. Het geeft informatie, geen juridisch advies.
too-small = Maak het venster groter: minstens 40 bij 10 tekens.
position = { $percent }%
more-below = ↓ meer
option-hint = Enter opent { $number }: { $question }
no-option = Nummer { $number } is er nu niet. Kies 1 tot en met { $count }.
no-options = Er is nu niets om met een nummer te kiezen. Typ een vraag.
unknown-command = De opdracht /{ $command } bestaat niet.
unknown-command-near = De opdracht /{ $command } bestaat niet. Bedoel je /{ $near }?
language-now = Nederlands. De antwoorden staan nu in het Nederlands.
language-only = Deze vraagbaak kent maar één taal.
no-draft = Er is nu geen vraag om te mailen. Die komt er als een vraag geen antwoord heeft.
question-too-long = Je vraag is te lang; alleen de eerste { $count } tekens zijn gelezen.
footer-ask = vraag
footer-open = openen
footer-complete = aanvullen
footer-back = terug
footer-choose = kiezen
footer-scroll = lezen
footer-answer = antwoord
footer-why = waarom
footer-change = wijzigen
footer-tick = vinken
footer-save = bewaren
footer-copy = kopiëren
footer-mail = e-mail
footer-walk = stap voor stap
footer-browse = alle vragen
footer-quit = stoppen
word-title = Woorden uitgelegd
word-list = Deze woorden kan ik uitleggen. Typ /woord met een ervan:
word-unknown = Het woord "{ $word }" staat niet in de woordenlijst. Deze woorden wel:

## Opdrachten
command-help = uitleg
command-browse = alle vragen, stappenplannen en woorden, zoals /vragen winback
command-word = uitleg van een woord, zoals /woord verwerker
command-walk = stap voor stap, zoals /stap winback; zonder naam: alle stappenplannen
command-why = waarom deze stap gevraagd wordt
command-ask = tussendoor iets vragen, zoals /vraag wat is een verwerker
command-resume = terug naar het stappenplan
command-back = een stap terug
command-change = een eerder antwoord wijzigen, zoals /wijzig 2
command-restart = het stappenplan opnieuw beginnen
command-close = het stappenplan sluiten
command-save = de uitkomst bewaren als verslag, zoals /bewaar winback-jansen
command-conversation = het hele gesprek bewaren, zoals /gesprek vragen.html of vragen.md
command-copy = de uitkomst of het antwoord kopiëren; met markdown erachter als Markdown
command-ask-empty = Zet je vraag achter /vraag.
command-mail = de e-mail met je laatste vraag
command-find = zoeken in het gesprek, zoals /zoek toestemming
command-earlier = een vraag van eerder terughalen
command-remember = je vragen onthouden op deze computer, zoals /onthoud 30 (dagen) of /onthoud uit
command-forget = alles wissen wat is onthouden
command-not-helpful = melden dat het laatste antwoord niet helpt
command-inbox = vragen zonder goed antwoord bewaren voor de privacy-officer, zoals /postvak 90 (dagen) of /postvak uit
command-findings = fouten in de inhoud, terwijl je die schrijft
command-theme = andere kleuren, zoals /kleuren donker
command-language = andere taal
command-quit = stoppen

## Onthouden
remembering =
    { $days ->
        [one] Je vragen blijven één dag op deze computer staan, zonder persoonsgegevens. /vergeet wist ze, /onthoud uit stopt ermee.
       *[other] Je vragen blijven { $days } dagen op deze computer staan, zonder persoonsgegevens. /vergeet wist ze, /onthoud uit stopt ermee.
    }
remembering-off = Je vragen worden niet onthouden. Wat er stond, is gewist.
remember-how = Typ een aantal dagen van 1 tot en met 365, zoals /onthoud 30. Met /onthoud uit stopt het.
remember-failed = Onthouden lukt niet: { $reason }. Het gesprek gaat gewoon verder.
remember-nowhere = Onthouden kan hier niet: er is geen map van jou om het in te bewaren.
forgotten = Alles wat was onthouden, is gewist.

## Het postvak: vragen zonder goed antwoord
inbox-open =
    { $days ->
        [one] Het postvak staat aan. Een vraag zonder goed antwoord blijft één dag op deze computer staan, zonder persoonsgegevens. Je ziet elke keer wat erin komt. /postvak uit stopt ermee en wist alles.
       *[other] Het postvak staat aan. Een vraag zonder goed antwoord blijft { $days } dagen op deze computer staan, zonder persoonsgegevens. Je ziet elke keer wat erin komt. /postvak uit stopt ermee en wist alles.
    }
inbox-closed = Het postvak staat uit. Wat erin stond, is gewist.
inbox-how = Typ een aantal dagen van 1 tot en met 365, zoals /postvak 90. Met /postvak uit stopt het.
inbox-off = Het postvak staat uit, dus er is niets bewaard. Met /postvak 90 zet je het aan, voor 90 dagen.
inbox-line = In het postvak: { $line }
inbox-already = Deze vraag staat al in het postvak.
inbox-nothing = Er is nu geen antwoord om te melden. Stel eerst een vraag.
inbox-empty = Het postvak is leeg.
inbox-is-off = Het postvak staat uit. Zet het aan in het gesprek, met /postvak 90.
inbox-wiped = Het postvak is leeggemaakt.
inbox-group =
    { $count ->
        [one] { $number }. { $count } vraag, het dichtst bij: { $nearest }
       *[other] { $number }. { $count } vragen, het dichtst bij: { $nearest }
    }
inbox-no-nearest = niets
inbox-reason-outside = buiten
inbox-reason-unknown = geen antwoord
inbox-reason-not-helpful = hielp niet
inbox-got = { $reason }: { $got }
inbox-hint = Met een nummer: vraagbaak inbox 1 --to KENMERK --content MAP toont wat er verandert. Pas met --write gebeurt het.
inbox-not-written = Er is niets veranderd. Met --write wordt dit opgeslagen.
inbox-written =
    { $count ->
        [one] Opgeslagen in { $file }. { $count } vraag is uit het postvak.
       *[other] Opgeslagen in { $file }. { $count } vragen zijn uit het postvak.
    }
inbox-to-do-entry = Schrijf nog het antwoord, vertaal de vraag, en kies een onderwerp.
inbox-to-do-topic = Geef het onderwerp nog een goede titel in elke taal, en zeg bij where waar iemand wel terechtkan.
inbox-answer-to-write = Dit antwoord moet nog geschreven worden.
inbox-by = postvak

## Inhoud die verandert terwijl het programma openstaat
renewed = Inhoud opnieuw geladen.
renewed-same = De teksten zijn hetzelfde gebleven.
renewed-added = { $count } erbij
renewed-gone = { $count } weg
renewed-changed = { $count } veranderd
outdated = Hierboven staat de oude tekst. Een lege regel (Enter) toont wat er nu staat.
outdated-gone = Het antwoord hierboven staat niet meer in de inhoud.
option-gone = Nummer { $number } staat niet meer in de inhoud. Stel je vraag opnieuw.
walk-gone = Het stappenplan "{ $title }" staat niet meer in de inhoud, en is gesloten.
walk-lapsed =
    { $count ->
        [one] In het stappenplan vervalt je antwoord bij: { $names }.
       *[other] In het stappenplan vervallen je antwoorden bij: { $names }.
    }
finding-place = { $file }, regel { $line }
finding-first =
    { $others ->
        [0] Fout in { $place }: { $message } (Meer met { $command }. Tot dit klopt, zie je de vorige inhoud.)
        [one] Fout in { $place }: { $message } (En nog 1: { $command }. Tot dit klopt, zie je de vorige inhoud.)
       *[other] Fout in { $place }: { $message } (En nog { $others }: { $command }. Tot dit klopt, zie je de vorige inhoud.)
    }
findings-title = Fouten en waarschuwingen in de inhoud
findings-none = In de inhoud zitten geen fouten.
findings-more = En nog { $count }. De opdracht "vraagbaak check" toont alles.
unwatched = Wat er in de map verandert, merk ik niet op ({ $reason }). Start het programma opnieuw om het te zien.

## Eenvoudige weergave
plain-welcome = { $title }, eenvoudige weergave. Typ je vraag, of { $help }.
plain-prompt = Vraag:
plain-prompt-choice =
    { $count ->
        [one] Keuze (1, of een nieuwe vraag):
       *[other] Keuze (1 tot en met { $count }, of een nieuwe vraag):
    }
plain-trail = Tot nu toe: { $answers }.
plain-prompt-answer = Antwoord:
plain-prompt-walk = Antwoord (1 tot en met { $count }):
plain-verdict = Oordeel: { $verdict }
plain-warning = Let op:
plain-list-lead = Typ een nummer om te kiezen, of stel een vraag.
plain-list-empty = Niets met deze letters. Probeer een ander woord, of stel je vraag.
plain-words-other = Andere woorden
plain-as = als
plain-or = of
plain-leads = { $answers }. Uitkomst: { $outcome }.
plain-tick = Typ een nummer om aan te vinken wat geregeld is.
plain-how-several = Typ de nummers van alles wat klopt, zoals 1,3.
plain-unknown = Typ een vraagteken voor: { $answer }.
plain-other-question = De vraag is veranderd. Wat je typte, is niet gebruikt. Dit staat er nu.
plain-bye = Tot ziens.

## Controle van de inhoud
check-own = Met de eigen map van { $library }: eigen vragen { $entries }, eigen stappenplannen { $scenarios }, eigen beleid { $policies }.
check-fine = De inhoud is in orde: { $entries }, geen fouten.
check-scenario = { $scenario }: { $paths } paden, hoogstens { $longest } vragen; elk pad eindigt.
check-explain-hint = Uitleg bij een code, met een voorbeeld: vraagbaak check --explain { $code }
check-warnings =
    { $count ->
        [one] { $count } waarschuwing
       *[other] { $count } waarschuwingen
    }
check-errors =
    { $count ->
        [one] { $count } fout
       *[other] { $count } fouten
    }
severity-error = fout
severity-warning = waarschuwing
hint-label = tip
problem-unreadable = Niet te lezen: { $subject }
hint-unreadable = Klopt de naam, en mag je dit bestand of deze map lezen?
problem-no-manifest = In deze map staat geen { $subject }.
hint-no-manifest = Geef de map op waar { $expected } in staat, of maak dat bestand.
problem-too-large = Het bestand is te groot: { $subject } bytes.
hint-too-large = Een bestand met inhoud mag hoogstens 8 MB zijn. Verdeel het, of kijk of het wel het goede bestand is.
problem-not-utf8 = Het bestand is geen UTF-8 (regel { $subject }).
hint-not-utf8 = Sla het bestand in je tekstprogramma op als UTF-8.
problem-not-a-file = Dit is geen gewoon bestand.
hint-not-a-file = Zet hier een tekstbestand neer, of haal dit weg.
problem-ignored-file = Dit bestand wordt niet gelezen.
hint-ignored-file = Hier worden alleen bestanden gelezen waarvan de naam eindigt op { $expected }.
problem-syntax = Dit is geen geldige YAML ({ $subject }).
hint-syntax = Kijk naar het inspringen, een aanhalingsteken dat niet sluit, of een dubbele punt in een tekst zonder aanhalingstekens.
problem-bomb = Dit bestand vouwt zich uit tot veel meer dan erin staat, of is te diep genest.
hint-bomb = Gebruik geen ankers en verwijzingen (& en *) in de inhoud.
problem-unknown-field = Onbekend veld "{ $subject }".
hint-unknown-field = Bedoel je: { $expected }?
problem-duplicate-field = "{ $subject }" staat hier twee keer.
hint-duplicate-field = Haal een van de twee weg.
problem-missing-field = Hier ontbreekt "{ $subject }".
hint-missing-field = Vul het in, of haal de regel weg als het veld niet verplicht is.
problem-missing-language = De tekst ontbreekt in de taal "{ $subject }".
hint-missing-language = Elke tekst voor mensen staat er in elke taal: { $expected }.
problem-unknown-language = Onbekende taal "{ $subject }".
hint-unknown-language = Deze inhoud kent: { $expected }.
problem-wrong-kind = "{ $subject }" heeft hier een ander soort waarde.
hint-wrong-kind = Verwacht: { $expected }.
problem-wrong-value = "{ $subject }" kan hier niet.
hint-wrong-value = Het kan zijn: { $expected }.
problem-bad-id = "{ $subject }" kan geen kenmerk (id) zijn.
hint-bad-id = Gebruik kleine letters, cijfers en streepjes.
problem-id-unlike-file = Het kenmerk (id) is "{ $subject }", maar het bestand heet anders.
hint-id-unlike-file = Noem het id "{ $expected }", of geef het bestand de naam van het id.
problem-duplicate-id = Het kenmerk (id) "{ $subject }" is al gebruikt.
hint-duplicate-id = Geef dit een ander kenmerk.
problem-dangling-reference = "{ $subject }" bestaat niet.
hint-dangling-reference = { $expected ->
    [none] Kijk of de naam klopt, of maak wat hier genoemd wordt.
   *[other] Bedoel je: { $expected }?
    }
problem-shared-phrasing = Deze formulering staat ook op een andere plaats: "{ $subject }"
hint-shared-phrasing = Ze staat ook in { $expected }. Een vraag kan maar naar één antwoord leiden; kies er een.
problem-stray-brace = In deze tekst staat een accolade die niet bij een waarde hoort.
hint-stray-brace = Zet tussen accolades alleen de naam van een vraag of een berekende dag, in kleine letters.
problem-no-destination = Dit leidt nergens heen.
hint-no-destination = Zet er next bij (een vraag of regel) of outcome (een uitkomst).
problem-two-destinations = Dit leidt naar twee plaatsen.
hint-two-destinations = Gebruik next of outcome, niet allebei.
problem-too-many = Te veel mogelijkheden: { $subject }.
hint-too-many = Hoogstens { $expected }. Verdeel de vraag in twee vragen.
problem-continuation = De uitkomst "{ $subject }" zegt niet waar het verdergaat, of zegt dat ten onrechte.
hint-continuation = Bij verdict: continue hoort scenario of entry; bij een ander oordeel niet.
problem-wrong-condition = Deze voorwaarde past niet bij de vraag "{ $subject }".
hint-wrong-condition = Bij een keuze hoort is; bij meer antwoorden all, none, has of lacks; bij een datum of aantal from en before.
problem-mixed-units = De voorwaarden op "{ $subject }" tellen in dagen, in maanden en vanaf een datum door elkaar.
hint-mixed-units = Gebruik er één van. Wat langer is, 30 dagen of een maand, hangt van de dag af.
problem-cycle = Deze vragen draaien in een kring: { $subject }
hint-cycle = Laat een van deze antwoorden ergens anders heen leiden.
problem-unreachable = Hier komt niemand: "{ $subject }"
hint-unreachable = Laat er een antwoord heen leiden, of haal het weg.
problem-gap = Dit antwoord leidt nergens heen: { $subject }
hint-gap = Voeg een tak toe die bij dit antwoord past.
problem-overlap = Bij dit antwoord passen twee takken: { $subject }
hint-overlap = Maak de voorwaarden zo dat er altijd precies één past. Van from telt de grens mee, van before niet.
problem-unanswerable = Op de vraag "{ $subject }" past geen enkel antwoord.
hint-unanswerable = Kijk naar least en most.
problem-missing-answer = Hier is het antwoord op "{ $subject }" nodig, maar niet elk pad hierheen heeft dat.
hint-missing-answer = Stel die vraag op elk pad hierheen, of gebruik haar antwoord hier niet. "Weet ik niet" telt niet als antwoord.
problem-tangled = In "{ $subject }" hangen te veel antwoorden samen om elk pad na te gaan.
hint-tangled = Gebruik minder regels die naar eerdere antwoorden kijken.
problem-unknown-format = Formaat { $subject } is onbekend.
hint-unknown-format = Dit programma leest formaat { $expected }.
problem-failed-test = Deze vraag komt niet bij het antwoord uit: "{ $subject }"
hint-failed-test = Er kwam: { $expected }.
problem-failed-not = Deze vraag komt toch bij het antwoord uit: "{ $subject }"
hint-failed-not = Er kwam: { $expected }.
problem-failed-walk = Deze antwoorden leiden niet naar de uitkomst "{ $subject }".
hint-failed-walk = Het werd: { $expected } (outcome: een andere uitkomst; question: daar mist een antwoord; answers: dit antwoord kan daar niet of wordt niet gevraagd).
problem-overdue-review = De controle was uiterlijk op { $subject } nodig.
hint-overdue-review = De laatste keer was op { $expected }. Lees het antwoord en de bronnen na, en zet de dag bij on.
problem-no-review = Er staat niet bij wanneer dit is nagekeken: { $subject }
hint-no-review = Voeg review toe, met on, by, status en every_months.
problem-draft =
    { $subject ->
        [questions] { $count ->
            [one] { $count } vraag is nog concept.
           *[other] { $count } vragen zijn nog concept.
        }
        [policies] { $count ->
            [one] { $count } stuk eigen beleid is nog concept.
           *[other] { $count } stukken eigen beleid zijn nog concept.
        }
       *[scenarios] { $count ->
            [one] { $count } stappenplan is nog concept.
           *[other] { $count } stappenplannen zijn nog concept.
        }
    }
hint-draft = Laat een privacy-officer ze lezen en zet dan status op reviewed. Met --json zie je welke bestanden het zijn.
problem-no-address = De bron "{ $subject }" heeft geen adres.
hint-no-address = Zet bij address waar een lezer de bron vindt.
problem-no-source-day = Bij de bron "{ $subject }" staat geen dag.
hint-no-source-day = Zet bij date de dag van de bron, of bij read de dag waarop je haar las.
problem-bad-link = Deze link is niet te openen: { $subject }
hint-bad-link = Begin een link met https://, http:// of mailto:.
problem-long-sentence = Lange zin: "{ $subject }"
hint-long-sentence = Aantal woorden: { $expected }. Knip zinnen van meer dan 25 woorden in tweeën.
problem-unexplained-abbreviation = De afkorting "{ $subject }" staat niet in de woordenlijst.
hint-unexplained-abbreviation = Zet haar in glossary.yaml, of schrijf haar voluit.
problem-colliding-entries = Deze twee vragen lijken te veel op elkaar: { $subject }
hint-colliding-entries = Aangezien voor de andere: { $expected }. Verplaats of wijzig deze formuleringen.
problem-rarely-found = Te weinig eigen formuleringen vinden dit antwoord: { $subject }
hint-rarely-found = Niet gevonden: { $expected }. Voeg formuleringen toe die hierop lijken.
problem-wrong-folder = "{ $subject }" wordt niet gelezen: het hoort in een ander soort map.
hint-wrong-folder = In een eigen map staan overlay.yaml, questions, scenarios en policies. In de centrale map staan vraagbaak.yaml en de rest.
problem-entry-is-central = De vraag "{ $subject }" staat al in de centrale inhoud.
hint-entry-is-central = Schrijf eigen beleid erbij, in policies/{ $expected }.yaml. Of geef deze vraag een ander id.
problem-policy-on-own-entry = "{ $subject }" is je eigen vraag: daar hoort geen eigen beleid bij.
hint-policy-on-own-entry = Zet deze tekst in het antwoord van de vraag, en haal dit bestand weg.
problem-central-changed = Het centrale antwoord op "{ $subject }" is veranderd sinds dit beleid werd geschreven.
hint-central-changed = Lees dat antwoord (vraagbaak show). Klopt je beleid nog? Zet dan on: { $expected }. Wat er veranderde: vraagbaak diff OUDE-MAP NIEUWE-MAP.
expected-text = een tekst
expected-quoted-text = een tekst; zet een getal of ja/nee tussen aanhalingstekens
expected-number = een heel getal
expected-list = een lijst (regels die met een streepje beginnen)
expected-map = velden met een naam en een waarde

## Uitleg van elk probleem
explain-unreadable =
    Het bestand of de map is niet te openen: de naam klopt niet, of je mag er niet bij.

    Fout:
      vraagbaak check contant
    Goed:
      vraagbaak check content

    Doen: Kijk of de naam klopt. Klopt die, vraag dan leesrechten aan wie de map beheert.
explain-no-manifest =
    In de map staat geen vraagbaak.yaml. Zonder dat bestand weet het programma niet welke talen en bronnen er zijn. In een eigen map (--overlay) heet het overlay.yaml.

    Fout:
      vraagbaak check content/questions
    Goed:
      vraagbaak check content

    Doen: Geef de map op waar vraagbaak.yaml in staat, of maak dat bestand met format, title en languages. Maak voor een eigen map overlay.yaml, met format en name.
explain-too-large =
    Een bestand met inhoud mag hoogstens 8 MB zijn. Groter is bijna altijd een vergissing, zoals een foto met de verkeerde naam.

    Fout:
      questions/winback.yaml    24 MB
    Goed:
      questions/winback.yaml    20 kB

    Doen: Kijk of het het goede bestand is. Zo ja: verdeel het over meer vragen.
explain-not-utf8 =
    Het bestand is opgeslagen met een andere tekenset dan UTF-8. Letters zoals é en ë zijn dan niet te lezen.

    Fout:
      Windows-1252, ANSI, UTF-16
    Goed:
      UTF-8

    Doen: Kies in je tekstprogramma Opslaan als, en als codering UTF-8.
explain-not-a-file =
    Op de plaats van een bestand staat iets anders, zoals een map of een apparaat.

    Fout:
      questions/winback.yaml/
    Goed:
      questions/winback.yaml

    Doen: Haal weg wat er staat, en zet er een tekstbestand neer.
explain-ignored-file =
    Dit bestand heeft een naam of plaats die het programma niet kent. Wat erin staat, doet niet mee.

    Fout:
      questions/winback.yml
    Goed:
      questions/winback.yaml

    Doen: Geef het de goede naam, of zet het in een andere map.
explain-syntax =
    Het bestand is geen geldige YAML. Meestal is het inspringen niet gelijk, of staat er een dubbele punt in een tekst zonder aanhalingstekens.

    Fout:
      nl: Let op: dit mag niet.
    Goed:
      nl: "Let op: dit mag niet."

    Doen: Kijk op de regel die genoemd wordt, en op de regel erboven.
explain-bomb =
    Het bestand verwijst zo vaak naar zichzelf, of is zo diep genest, dat lezen te veel tijd kost.

    Fout:
      a: &a x
      b: &b
        - *a
        - *a
    Goed:
      b:
        - x
        - x

    Doen: Gebruik geen verwijzingen met & en *. Schrijf de tekst gewoon twee keer.
explain-unknown-field =
    Het programma kent dit veld niet. Een tikfout zou anders stil een stuk van het antwoord kosten.

    Fout:
      antwoord:
        nl: Ja.
    Goed:
      answer:
        nl: Ja.

    Doen: Gebruik de naam uit de tip, of haal het veld weg.
explain-duplicate-field =
    Hetzelfde veld staat twee keer in één blok. Niemand kan dan zien welke van de twee telt.

    Fout:
      topic: mailen
      topic: bellen
    Goed:
      topic: mailen

    Doen: Haal een van de twee weg.
explain-missing-field =
    Een veld dat verplicht is, ontbreekt of is leeg.

    Fout:
      id: winback
      question:
    Goed:
      id: winback
      question:
        nl: Mag dat?
        en: May I?

    Doen: Vul het veld in. Is het niet verplicht, haal dan de lege regel weg.
explain-missing-language =
    Een tekst voor mensen ontbreekt in een van de talen die vraagbaak.yaml noemt.

    Fout:
      short:
        nl: Ja, dat mag.
    Goed:
      short:
        nl: Ja, dat mag.
        en: Yes, you may.

    Doen: Schrijf de tekst ook in die taal. Is er geen vertaler, haal die taal dan uit languages in vraagbaak.yaml.
explain-unknown-language =
    Deze taal staat niet in vraagbaak.yaml, of het programma kent haar niet.

    Fout:
      answer:
        ned: Ja.
    Goed:
      answer:
        nl: Ja.

    Doen: Gebruik nl of en, en zet de taal ook bij languages in vraagbaak.yaml.
explain-wrong-kind =
    Er staat een andere soort waarde dan hier hoort: een tekst in plaats van een lijst, of een getal in plaats van een tekst.

    Fout:
      related: winback
    Goed:
      related:
        - winback

    Doen: Kijk in de tip wat er hoort te staan. Zet een getal of ja/nee tussen aanhalingstekens als het een tekst is.
explain-wrong-value =
    De waarde is van de goede soort, maar komt niet voor in wat hier kan.

    Fout:
      verdict: misschien
    Goed:
      verdict: depends

    Doen: Kies een van de waarden uit de tip.
explain-bad-id =
    Een kenmerk (id) of naam heeft andere tekens dan kleine letters, cijfers en streepjes, of betekent al iets anders.

    Fout:
      id: Winback Actie
    Goed:
      id: winback-actie

    Doen: Schrijf het met kleine letters en streepjes.
explain-id-unlike-file =
    Het kenmerk (id) en de naam van het bestand zijn niet gelijk. Andere bestanden verwijzen naar het kenmerk, dus dan is dit bestand moeilijk te vinden.

    Fout:
      # questions/winback.yaml
      id: oud-leden
    Goed:
      # questions/winback.yaml
      id: winback

    Doen: Maak ze gelijk.
explain-duplicate-id =
    Twee dingen hebben hetzelfde kenmerk (id) of dezelfde naam. Een verwijzing kan dan twee dingen betekenen.

    Fout:
      - id: koffie
      - id: koffie
    Goed:
      - id: koffie
      - id: thee

    Doen: Geef een van de twee een andere naam.
explain-dangling-reference =
    Hier wordt iets genoemd dat er niet is: een vraag, bron, onderwerp, stappenplan of naam.

    Fout:
      related:
        - winbak
    Goed:
      related:
        - winback

    Doen: Verbeter de naam, of maak wat genoemd wordt.
explain-shared-phrasing =
    Dezelfde formulering staat op twee plaatsen. Een vraag kan maar naar één antwoord, dus een van de twee werkt niet.

    Fout:
      # winback.yaml en bewaartermijnen.yaml
      phrasings:
        nl:
          - hoe lang bewaren
    Goed:
      # winback.yaml
      phrasings:
        nl:
          - hoe lang bewaren voor winback

    Doen: Kies bij welke vraag ze hoort, en haal haar bij de andere weg.
explain-stray-brace =
    In een tekst van een stappenplan staat een accolade die bij geen waarde hoort. Tussen accolades kan alleen de naam van een vraag of van een berekende dag.

    Fout:
      nl: Mail tot en met {"{"}Laatste Dag{"}"}.
    Goed:
      nl: Mail tot en met {"{"}laatste-dag{"}"}.

    Doen: Verbeter de naam, of haal de accolade weg.
explain-no-destination =
    Een antwoord of tak leidt nergens heen.

    Fout:
      - value: nee
    Goed:
      - value: nee
        next: kanaal

    Doen: Zet erbij waar het heen gaat: next (een vraag of regel) of outcome (een uitkomst).
explain-two-destinations =
    Een antwoord of tak leidt naar twee plaatsen tegelijk.

    Fout:
      - value: nee
        next: kanaal
        outcome: afgemeld
    Goed:
      - value: nee
        next: kanaal

    Doen: Gebruik next of outcome, niet allebei.
explain-too-many =
    Een vraag waarbij je mag aanvinken heeft te veel opties. Niemand leest die, en alle combinaties moeten worden nagelopen.

    Fout:
      type: several
      options: (negen of meer)
    Goed:
      type: several
      options: (hoogstens acht)

    Doen: Maak er twee vragen van, of voeg opties samen.
explain-continuation =
    Een uitkomst met verdict: continue moet zeggen waar het verder gaat. Een andere uitkomst mag dat juist niet.

    Fout:
      verdict: continue
    Goed:
      verdict: continue
      scenario: winback

    Doen: Zet scenario of entry erbij, of kies een ander verdict.
explain-wrong-condition =
    De voorwaarde past niet bij het soort vraag waar ze over gaat.

    Fout:
      on: einde
      branches:
        - when:
            is: [ja]
    Goed:
      on: einde
      branches:
        - when:
            before: 12 months

    Doen: Gebruik is bij een keuze, all, none, has of lacks bij aanvinken, en from en before bij een dag of getal.
explain-mixed-units =
    De voorwaarden op één vraag gebruiken dagen, maanden en datums door elkaar. Of 30 dagen langer is dan een maand, hangt van de maand af, dus de volgorde is niet zeker.

    Fout:
      before: 30 days
      from: 1 months
    Goed:
      before: 1 months
      from: 1 months

    Doen: Gebruik één eenheid voor alle voorwaarden op die vraag.
explain-cycle =
    Deze vragen leiden naar elkaar terug. Wie het stappenplan loopt, komt dan nooit bij een uitkomst.

    Fout:
      kanaal:
        next: betaald
      betaald:
        next: kanaal
    Goed:
      kanaal:
        next: betaald
      betaald:
        outcome: mail-mag

    Doen: Laat een van de antwoorden ergens anders heen gaan.
explain-unreachable =
    Niets leidt naar deze vraag, regel, tak of uitkomst, of deze berekende dag wordt nergens gebruikt.

    Fout:
      outcomes:
        oud-advies:
    Goed:
      - value: ja
        outcome: oud-advies

    Doen: Laat een antwoord hierheen leiden, of haal dit weg.
explain-gap =
    Bij dit antwoord past geen enkele tak. Wie het geeft, loopt vast.

    Fout:
      - when:
          before: 12 months
      - when:
          from: 24 months
    Goed:
      - when:
          before: 12 months
      - when:
          from: 12 months

    Doen: Voeg een tak toe die bij dit antwoord past.
explain-overlap =
    Bij dit antwoord passen twee takken. Dan is niet duidelijk welk advies geldt.

    Fout:
      - when:
          before: 24 months
      - when:
          from: 12 months
    Goed:
      - when:
          before: 12 months
      - when:
          from: 12 months

    Doen: Maak de voorwaarden zo dat er altijd precies één past. from telt de grens mee, before niet.
explain-unanswerable =
    Op deze vraag kan niemand iets antwoorden: de kleinste waarde ligt boven de grootste.

    Fout:
      least: 24
      most: 12
    Goed:
      least: 12
      most: 24

    Doen: Kijk naar least en most.
explain-missing-answer =
    Hier wordt een antwoord gebruikt dat niet iedereen hier al heeft gegeven.

    Fout:
      nl: Wis de gegevens op {"{"}wissen-op{"}"}. (einde is niet gevraagd)
    Goed:
      nl: Wis de gegevens zodra je ze niet meer nodig hebt.

    Doen: Stel die vraag op elk pad hierheen, of gebruik het antwoord hier niet. Weet ik niet is geen antwoord.
explain-tangled =
    Er hangen zoveel antwoorden samen dat niet meer na te gaan is of elk pad eindigt.

    Fout:
      rules: (tien regels die elk naar een eerder antwoord kijken)
    Goed:
      rules: (een paar regels)

    Doen: Gebruik minder regels die naar eerdere antwoorden kijken, of maak er twee stappenplannen van.
explain-unknown-format =
    De inhoud is geschreven voor een andere versie van het programma.

    Fout:
      format: 9
    Goed:
      format: 1

    Doen: Gebruik een nieuwere versie van het programma, of zet format op het getal uit de tip.
explain-failed-test =
    Bij tests staan vragen die bij dit antwoord uit moeten komen: als antwoord, of als eerste keuze. Deze vraag komt ergens anders uit. Van tests leert het programma niets, dus ze tonen eerlijk wat een nieuwe vraag doet.

    Fout:
      # winback.yaml
      tests:
        nl:
          - mag ik een foto van een kind plaatsen
    Goed:
      # winback.yaml
      tests:
        nl:
          - mag ik een oud-lid na een jaar nog mailen

    Doen: Hoort de vraag hier echt? Voeg dan bij phrasings een paar formuleringen in die trant toe (niet de vraag zelf). Hoort hij bij een andere vraag, verplaats hem dan.
explain-failed-not =
    Bij not staan vragen die juist niet bij dit antwoord uit mogen komen. Deze vraag komt er toch uit.

    Fout:
      # winback.yaml
      not:
        nl:
          - oud-lid mailen om terug te komen
    Goed:
      # winback.yaml
      not:
        nl:
          - hoe lang bewaar ik een factuur

    Doen: Voeg formuleringen toe bij de vraag waar hij wel hoort, of haal hier een formulering weg die er te veel op lijkt.
explain-failed-walk =
    Bij tests van een stappenplan staan antwoorden met de uitkomst die daarbij hoort. Met deze antwoorden komt er iets anders uit.

    Fout:
      tests:
        - answers:
            afgemeld: ja
          outcome: mail-mag
    Goed:
      tests:
        - answers:
            afgemeld: ja
          outcome: afgemeld

    Doen: Kijk wat er uitkwam. Klopt het stappenplan, verbeter dan de proef. Klopt de proef, verbeter dan het stappenplan. Gebruik on voor een vaste dag als er datums in staan.
explain-overdue-review =
    De datum van de laatste controle (on) plus every_months is voorbij. Het recht kan intussen veranderd zijn.

    Fout:
      review:
        on: 2024-01-15
        every_months: 12
    Goed:
      review:
        on: 2026-11-24
        every_months: 12

    Doen: Lees het antwoord en de bronnen na. Klopt alles nog, zet dan bij on de dag van vandaag.
explain-no-review =
    Er staat niet bij wanneer en door wie dit is nagekeken. Een lezer weet dan niet hoe oud het antwoord is.

    Fout:
      id: winback
    Goed:
      id: winback
      review:
        on: 2026-11-24
        by: redactie
        status: draft
        every_months: 12

    Doen: Voeg review toe.
explain-draft =
    Deze bestanden hebben status: draft. Geen privacy-officer heeft ze goedgekeurd, en dat staat ook onder elk antwoord. Met --json zie je welke bestanden het zijn.

    Fout:
      review:
        status: draft
    Goed:
      review:
        status: reviewed

    Doen: Laat een privacy-officer ze lezen. Zet status pas daarna op reviewed, met de dag en de functie van wie las.
explain-no-address =
    Bij deze bron staat geen adres op het web. Een lezer kan haar dan niet opzoeken.

    Fout:
      ap-bewaren:
        title:
          nl: Bewaren
    Goed:
      ap-bewaren:
        title:
          nl: Bewaren
        address: https://www.autoriteitpersoonsgegevens.nl

    Doen: Zet address erbij. Staat de bron niet op het web, dan kan deze waarschuwing blijven staan.
explain-no-source-day =
    Bij deze bron staat geen dag: niet van wanneer ze is, en niet wanneer iemand haar las.

    Fout:
      address: https://wetten.overheid.nl/BWBR0005289
    Goed:
      address: https://wetten.overheid.nl/BWBR0005289
      read: 2026-11-24

    Doen: Lees de bron en zet bij read de dag van vandaag, of zet bij date de dag van de bron.
explain-bad-link =
    Een link in een antwoord begint niet met https://, http:// of mailto:. In de terminal kan niemand zo'n link openen.

    Fout:
      nl: Lees het bij [de AP](www.autoriteitpersoonsgegevens.nl)
    Goed:
      nl: Lees het bij [de AP](https://www.autoriteitpersoonsgegevens.nl)

    Doen: Schrijf het hele adres. Verwijs naar een andere vraag met related, niet met een link.
explain-long-sentence =
    In deze tekst staat een zin van meer dan 25 woorden. De teksten zijn voor lezers op niveau B1, en die raken de draad dan kwijt.

    Fout:
      nl: Je mag mailen als je toestemming hebt, die je kunt bewijzen, en als de lezer zich in elke mail kan afmelden, wat je ook vooraf moet vertellen.
    Goed:
      nl: Je mag mailen als je bewezen toestemming hebt. In elke mail staat een afmeldlink. Vertel dat vooraf.

    Doen: Knip de zin in tweeën, of maak er een lijstje van.
explain-unexplained-abbreviation =
    Dit antwoord gebruikt een afkorting die niet in glossary.yaml staat. Wie haar niet kent, kan er ook niet naar vragen met /woord.

    Fout:
      nl: Vraag het de FG.
    Goed:
      - id: fg
        term:
          nl: functionaris gegevensbescherming
        forms:
          nl:
            - FG

    Doen: Zet haar in glossary.yaml (bij term of forms), of schrijf haar voluit.
explain-colliding-entries =
    Formuleringen van de ene vraag worden voor de andere aangezien, als het programma ze nog niet zou kennen. Wie het net zo vraagt, krijgt dan het verkeerde antwoord.

    Fout:
      # bewaartermijnen.yaml
      - hoe lang mag ik oud-leden mailen
    Goed:
      # bewaartermijnen.yaml
      - hoe lang mag ik een inschrijfformulier bewaren

    Doen: Lees de formuleringen in de waarschuwing. Verplaats wat bij de andere vraag hoort. Gaan beide vragen over hetzelfde, voeg ze dan samen.
explain-rarely-found =
    Minder dan negen van de tien formuleringen van deze vraag komen bij het antwoord uit, als het programma ze nog niet zou kennen. Nieuwe vragen komen er dan ook vaak niet.

    Fout:
      phrasings: (tien formuleringen zonder een woord gemeen)
    Goed:
      phrasings: (bij elke manier van vragen drie of vier formuleringen)

    Doen: Voeg formuleringen toe die op de gemiste lijken, of haal weg wat hier niet hoort.
explain-wrong-folder =
    Er zijn twee soorten mappen: die met de centrale inhoud, en de eigen map van een bibliotheek. Dit bestand of deze map hoort in de andere soort. Wat erin staat, doet niet mee.

    Fout:
      eigen/glossary.yaml
    Goed:
      content/glossary.yaml

    Doen: Zet het in de andere map, of haal het weg.
explain-entry-is-central =
    Een eigen vraag heeft hetzelfde kenmerk (id) als een centrale. Een eigen map vervangt geen centrale antwoorden: die blijven voor elke bibliotheek gelijk.

    Fout:
      # eigen/questions/winback.yaml
      id: winback
    Goed:
      # eigen/policies/winback.yaml
      entry: winback

    Doen: Schrijf eigen beleid bij de centrale vraag, of kies een ander id.
explain-policy-on-own-entry =
    Eigen beleid hoort bij een centrale vraag. Bij je eigen vraag is het hele antwoord al van jou.

    Fout:
      # eigen/questions/hond.yaml en eigen/policies/hond.yaml
      entry: hond
    Goed:
      # alleen eigen/questions/hond.yaml
      answer: (met je beleid erin)

    Doen: Zet de tekst in het antwoord, en haal het bestand uit policies weg.
explain-central-changed =
    Bij on staat op welke versie van het centrale antwoord je beleid is geschreven. Dat antwoord is intussen veranderd. Zolang on de oude versie noemt, leest iedereen bij je beleid dat het misschien niet meer klopt.

    Fout:
      on: (een oude versie)
    Goed:
      on: (de versie die check noemt)

    Doen: Lees het centrale antwoord. Pas je beleid aan als dat nodig is, en zet dan de nieuwe versie bij on.

## Meten
evaluate-questions =
    { $count ->
        [one] { $count } vraag gemeten
       *[other] { $count } vragen gemeten
    }
evaluate-in-scope = Vragen die hier een antwoord hebben
evaluate-right-first = het beste is goed
evaluate-right-in-three = goed bij de beste drie
evaluate-right-given = goed antwoord gegeven
evaluate-right-offered = goed antwoord gegeven of aangeboden
evaluate-wrong-given = fout antwoord gegeven
evaluate-outside = Vragen die niemand hier beantwoordt
evaluate-elsewhere = Vragen waarvan het antwoord hier ontbreekt
evaluate-answered = toch beantwoord
evaluate-small-talk = Praatjes
evaluate-recognised = herkend
evaluate-separation = Binnen en buiten uit elkaar gehouden (oppervlakte onder de ROC-kromme)
evaluate-reliability = Gegeven antwoorden naar zekerheid (vanaf, aantal, daarvan goed)
evaluate-kinds = Per soort
evaluate-kind = soort
evaluate-number = aantal
evaluate-misses = Niet raak

## Fouten van de opdrachtregel
error-label = fout
error-overlay = De eigen map { $folder } heeft fouten; zie hierboven. Verbeter ze, of werk zonder die map, met --no-overlay.
error-content = De inhoud heeft fouten; zie hierboven. Verbeter ze, of laat --content weg om de ingebouwde inhoud te gebruiken.
error-no-such-entry = Er is geen vraag met het kenmerk "{ $id }".
error-no-such-entry-hint = Bedoel je { $near }? De opdracht "vraagbaak list" toont ze allemaal.
error-inbox-group = Groep { $number } is er niet: er zijn er { $count }.
error-inbox-list-hint = De opdracht "vraagbaak inbox" toont ze allemaal.
error-inbox-content = Zeg met --content in welke map de inhoud staat die je wilt veranderen, of met --overlay welke map van je bibliotheek zelf is.
error-inbox-outside = In een eigen map staan geen onderwerpen die er niet in staan.
error-inbox-outside-hint = Maak er een eigen vraag van met --to-new, of verander de centrale inhoud met --no-overlay en --content.
error-inbox-exists = Er is al een vraag met het kenmerk "{ $id }".
error-inbox-exists-hint = Gebruik --to { $id } om de vragen daarbij te zetten.
error-inbox-id = "{ $id }" kan geen kenmerk zijn. Begin met een kleine letter, en gebruik kleine letters, cijfers en streepjes.
error-inbox-nothing-new = Deze vragen staan er al.
error-inbox-cannot-edit = { $file } is zo geschreven dat ik er niet veilig iets aan kan toevoegen.
error-inbox-cannot-edit-hint = Zet de vragen er zelf in. Er is niets veranderd.
error-inbox-invalid = Met deze verandering klopt de inhoud niet meer; zie hierboven. Er is niets opgeslagen.
error-inbox-read = Het postvak is niet te lezen: { $reason }
error-list-hint = De opdracht "vraagbaak list" toont ze allemaal.
error-no-such-code = De code "{ $code }" bestaat niet.
error-no-such-code-hint = Bedoel je { $near }?
error-codes-hint = Dit zijn de codes: { $codes }.
error-no-such-kind = De soort "{ $kind }" bestaat niet.
error-no-such-kind-hint = Bedoel je { $near }? De opdracht "vraagbaak schema" toont ze allemaal.
error-kinds-hint = Dit zijn de soorten: { $kinds }.
error-no-such-scenario = Er is geen stappenplan met het kenmerk "{ $id }".
error-no-such-scenario-hint = Bedoel je { $near }? De opdracht "vraagbaak walk" toont ze allemaal.
error-walk-list-hint = De opdracht "vraagbaak walk" toont ze allemaal.
error-answer-form = "{ $answer }" is geen antwoord: schrijf de naam van de vraag, een = en de waarde.
error-no-such-question = In dit stappenplan is geen vraag "{ $question }".
error-answer-value = "{ $value }" kan niet bij de vraag "{ $question }".
error-answer-values = Het kan zijn: { $values }.
error-answer-superfluous = De vraag "{ $question }" komt bij deze antwoorden niet aan de orde.
error-answer-next = De volgende vraag is "{ $question }": { $values }.
error-walk-unfinished = Er is nog geen uitkomst om vast te leggen: er ontbreken antwoorden.
error-tick = Voorwaarde { $number } is er niet: er zijn er { $count }.
error-no-record = { $file } is geen verslag dat ik kan lezen: { $reason }
error-no-record-hint = Geef het JSON-bestand van een verslag op.
replay-record = Verslag van { $date }: { $title }
replay-then = Op die dag, met de inhoud van nu
replay-now = Vandaag
replay-same = hetzelfde advies; de inhoud is niet veranderd.
replay-same-advice = hetzelfde advies; de inhoud is wel veranderd.
replay-reworded = hetzelfde oordeel, maar het advies of de voorwaarden zijn veranderd.
replay-asks = er komt nu een vraag bij die toen niet beantwoord is: { $question }. { $ask }
replay-other = een ander advies vanaf de vraag "{ $question }": { $verdict }. { $title }
replay-other-day = een ander advies bij dezelfde antwoorden: { $verdict }. { $title }
replay-no-scenario = dit stappenplan bestaat niet meer, of loopt dood.
replay-other-kind = het is van een andere soort, of van een nieuwere versie.
replay-date = de datum "{ $date }" bestaat niet.
error-read-file = Het bestand { $file } is niet te lezen: { $reason }
error-question-line = Regel { $line } van { $file } is geen vraag: { $reason }
error-question-empty = Er staat geen vraag. Zet hem achter de opdracht: vraagbaak ask "mag ik oud-leden mailen?"
error-question-hint = Een regel is een gewone vraag, of een JSON-object met "q".
error-builtin = De ingebouwde inhoud is beschadigd ({ $reason }). Installeer het programma opnieuw.
error-terminal = Het scherm is niet te openen ({ $reason }). Probeer: vraagbaak --plain
error-write = Schrijven naar de uitvoer lukt niet: { $reason }
error-no-questions = In { $file } staat geen enkele vraag.
error-keys = De toetsen in { $file } kloppen niet: { $reason }
error-watch-folder = Met --watch volg je een map met inhoud, maar er is geen map genoemd.
error-watch-folder-hint = Geef de map op met --content MAP, of met VRAAGBAAK_CONTENT.
error-watch-task = Met --watch volg je de inhoud tijdens een gesprek, niet bij een opdracht. Laat een van de twee weg.
keys-clash = de toets { $key } hoort bij twee acties, { $one } en { $other }. Geef een van de twee een andere toets.
keys-unknown-action = de actie { $action } bestaat niet. Bedoel je { $near }?
keys-unknown-key = de toets { $key } van de actie { $action } bestaat niet. Gebruik een teken, een naam zoals enter of page-down, of ctrl- met een van die.
keys-none = de actie { $action } heeft geen toets. Geef er een.
usage-unknown-argument = Onbekende optie of onbekend woord: { $argument }
usage-did-you-mean = Bedoel je { $suggestion }?
usage-invalid-value = "{ $value }" kan niet bij { $argument }.
usage-possible-values = Het kan zijn: { $values }.
usage-missing = Er ontbreekt iets: { $argument }
usage-no-value = Bij { $argument } hoort een waarde.
usage-conflict = { $argument } gaat niet samen met { $other }.
usage-too-many = { $argument } mag maar één keer.
usage-unknown-subcommand = Onbekende opdracht: { $argument }
usage-other = De opdracht klopt niet: { $reason }
usage-hint = Met --help zie je wat er kan.

## Twee inhouden vergeleken
diff-title = Wat er veranderde van { $old } naar { $new }
diff-nothing = Er is niets veranderd.
diff-broken = In { $folder }:
diff-entries = Vragen
diff-scenarios = Stappenplannen
diff-outside = Onderwerpen die er niet in staan
diff-glossary = Woorden
diff-sources = Bronnen
diff-smalltalk = Begroetingen
diff-whole = Het geheel
diff-counts = { $added } erbij, { $gone } weg, { $changed } veranderd
diff-added = erbij: { $item }
diff-gone = weg: { $item }
diff-old = was: { $text }
diff-new = wordt: { $text }
diff-value = { $what }: { $old } → { $new }
diff-items = { $what }: { $added } erbij, { $gone } weg
diff-more = en nog { $count }; --json toont alles
diff-none = niets
diff-status-draft = concept
diff-status-reviewed = gelezen en goedgekeurd
diff-part-question = vraag { $name }
diff-part-option = antwoord { $name }
diff-part-rule = regel { $name }
diff-part-computed = dag { $name }
diff-part-outcome = uitkomst { $name }
diff-paths = Waar antwoorden heen leiden
diff-paths-of =
    { $changed ->
        [one] { $scenario }: { $changed } van de { $compared } paden leidt ergens anders heen
       *[other] { $scenario }: { $changed } van de { $compared } paden leiden ergens anders heen
    }
diff-paths-verdict =
    { $count ->
        [one] { $count } pad heeft een ander oordeel
       *[other] { $count } paden hebben een ander oordeel
    }
diff-paths-outcome =
    { $count ->
        [one] { $count } pad heeft een andere uitkomst met hetzelfde oordeel
       *[other] { $count } paden hebben een andere uitkomst met hetzelfde oordeel
    }
diff-paths-gone =
    { $count ->
        [one] { $count } pad kan niet meer
       *[other] { $count } paden kunnen niet meer
    }
diff-paths-added =
    { $count ->
        [one] { $count } pad is nieuw
       *[other] { $count } paden zijn nieuw
    }
diff-paths-too-many = Er zijn te veel paden: niet alle zijn vergeleken.
diff-paths-more =
    { $count ->
        [one] en nog { $count } pad; --json toont alles
       *[other] en nog { $count } paden; --json toont alles
    }
diff-group =
    { $count ->
        [one] { $answers } ({ $count } pad)
       *[other] { $answers } ({ $count } paden)
    }
diff-always = bij elk antwoord
diff-example = bijvoorbeeld { $answer }
diff-several = verschillende uitkomsten
diff-was-impossible = kon nog niet (vraag { $question })
diff-now-impossible = kan niet meer (vraag { $question })
diff-field-abbreviations = afkortingen
diff-field-address = webadres
diff-field-advice = advies
diff-field-answer = antwoord
diff-field-ask = vraag
diff-field-bring = wat je meeneemt
diff-field-changes = wat er veranderde
diff-field-conditions = voorwaarden
diff-field-contact = contact
diff-field-contact-email = e-mailadres van het contact
diff-field-contact-note = opmerking bij het contact
diff-field-contact-people = genoemde personen
diff-field-continues = gaat verder met
diff-field-date = datum
diff-field-day = berekening
diff-field-destination = waar je dan heen kunt
diff-field-disclaimer = voorbehoud
diff-field-entries = vragen erbij
diff-field-examples = voorbeeldvragen
diff-field-forms = andere vormen
diff-field-interface = teksten van het programma
diff-field-intro = inleiding
diff-field-keys = toetsen
diff-field-keywords = trefwoorden
diff-field-label = tekst
diff-field-languages = talen
diff-field-leads = leidt naar
diff-field-least = ondergrens
diff-field-meaning = uitleg
diff-field-most = bovengrens
diff-field-name = woord
diff-field-on = kijkt naar
diff-field-original = wat er eerder stond
diff-field-original-source = bron van wat er eerder stond
diff-field-original-verdict = oordeel van eerder
diff-field-phrasings = formuleringen
diff-field-publisher = uitgever
diff-field-question = vraag
diff-field-read = gelezen op
diff-field-related = lees ook
diff-field-reply = reactie
diff-field-review-by = beoordeeld door
diff-field-review-day = beoordeeld op
diff-field-review-months = maanden tot de volgende beoordeling
diff-field-review-open = moet nog worden bevestigd
diff-field-review-status = beoordeling
diff-field-said = woorden die dit al zeggen
diff-field-scenario = stappenplan
diff-field-see = bekijk ook
diff-field-see-also = bekijk ook
diff-field-sequels = woorden van een vervolgvraag
diff-field-short = kort
diff-field-sources = bronnen
diff-field-start = begint bij
diff-field-stop-words = stopwoorden
diff-field-synonyms = synoniemen
diff-field-title = titel
diff-field-topic = onderwerp
diff-field-topics = onderwerpen
diff-field-type = soort vraag
diff-field-until = telt tot en met
diff-field-verdict = oordeel
diff-field-why = waarom

## Kijken of alles in orde is (doctor)
doctor-version = Vraagbaak { $version } ({ $system })
doctor-terminal = Terminal
doctor-unknown = onbekend
doctor-kind = soort
doctor-size = grootte
doctor-size-value = { $columns } bij { $rows } tekens
doctor-mode = weergave
doctor-mode-screen = het scherm
doctor-mode-no-terminal = regel voor regel, want in- of uitvoer is geen terminal
doctor-mode-asked = regel voor regel, want --plain is gezet
doctor-mode-accessible = regel voor regel, want ACCESSIBLE is gezet
doctor-mode-dumb = regel voor regel, want TERM is dumb
doctor-characters = tekens
doctor-utf8 = UTF-8
doctor-ascii = ASCII, want je landinstelling is geen UTF-8 of --ascii is gezet
doctor-colors = kleuren
doctor-colors-value = { $count }, zegt de terminal; thema { $look }
doctor-no-colors = geen, want NO_COLOR of --color never is gezet, of de terminal heeft ze niet
doctor-clipboard = klembord
doctor-clipboard-system = dat van het systeem
doctor-clipboard-terminal = via de terminal (OSC 52); die zegt niet of het gelukt is
doctor-test-line = proefregel
doctor-test-line-look = Staan de twee strepen rechts recht onder elkaar? Dan klopt de breedte.
doctor-test-line-fine = Nagemeten: { $columns } kolommen, zoals het hoort.
doctor-test-line-wrong = De proefregel hoort { $columns } kolommen breed te zijn, maar is er hier { $measured }.
doctor-test-line-hint = Kies een ander lettertype of een andere terminal, of gebruik --ascii.
doctor-small = Het venster is te klein voor het scherm: { $columns } bij { $rows } tekens.
doctor-language = Taal
doctor-language-row = taal
doctor-because-option = gekozen met --lang
doctor-because-variable = gekozen met VRAAGBAAK_LANG
doctor-because-remembered = de vorige keer gekozen
doctor-because-locale = je landinstelling: { $locale }
doctor-because-content = de eerste taal van de inhoud
doctor-content = Inhoud
doctor-source = bron
doctor-overlay = eigen map
doctor-built-in = ingebouwd in het programma
doctor-broken = kapot, zie hieronder
doctor-holds = bevat
doctor-walks =
    { $count ->
        [one] 1 stappenplan
       *[other] { $count } stappenplannen
    }
doctor-review = nagekeken
doctor-review-value = { $reviewed } van { $all } door een privacyfunctionaris; { $overdue } over tijd
doctor-kept = Wat waar bewaard wordt
doctor-state = bewaard
doctor-config = eigen toetsen
doctor-no-home = nergens: er is geen thuismap
doctor-not-there = { $path } (nog niet gemaakt)
doctor-file = { $name }, { $bytes } bytes: { $holds }
doctor-days =
    { $count ->
        [one] aan, 1 dag
       *[other] aan, { $count } dagen
    }
doctor-off = uit
doctor-history = /onthoud
doctor-inbox = /postvak
doctor-elsewhere = elders
doctor-elsewhere-value = niets, behalve wat je zelf bewaart (/bewaar, /gesprek, walk --record): in de map waar je dan bent
doctor-fine = Alles is in orde.
doctor-homeless = Er is geen thuismap, dus wat je kiest blijft niet bewaard.
doctor-homeless-hint = Dat mag. Zet anders HOME op een volledig pad.
doctor-unreadable = { $path } is niet te lezen: { $reason }
doctor-unreadable-hint = Zorg dat het een map is die van jou is, of zet XDG_STATE_HOME op een andere plek.
doctor-open = Anderen op deze computer kunnen bij { $path }.
doctor-open-hint = Maak het bestand van jou alleen: chmod 600 { $path }
doctor-read-only = { $path } kan niet veranderd worden, dus een nieuwe keuze blijft niet bewaard.
doctor-read-only-hint = Zorg dat het bestand van jou is en dat de schijf niet alleen-lezen is.
doctor-keys-hint = Verbeter het bestand, of haal het weg om de gewone toetsen te gebruiken.
doctor-content-broken = De inhoud in { $folder } klopt niet: { $count }.
doctor-content-broken-hint = De opdracht "vraagbaak check" zegt wat en waar, met dezelfde opties.
doctor-again = Installeer het programma opnieuw.

## De handleiding (man)
man-manual = Handleiding van Vraagbaak
man-name = Naam
man-synopsis = Overzicht
man-description-heading = Beschrijving
man-description =
    Vraagbaak geeft antwoord op privacyvragen van marketeers van openbare bibliotheken. Je stelt een vraag in je eigen woorden en krijgt het antwoord dat er het beste bij past, of je leest dat het er niet in staat. In een stappenplan loop je een situatie vraag voor vraag door; de uitkomst kun je bewaren.
    
    Alles staat in het programma zelf. Er gaat niets het internet op, en er wordt alleen bewaard wat je zelf kiest. Het is informatie, geen juridisch advies.
    
    Zonder opdracht opent het programma zijn scherm. In een eenvoudige terminal, en met --plain, gaat hetzelfde gesprek regel voor regel. Op het scherm toont ? wat je kunt doen; Ctrl-C stopt meteen.
man-environment = Omgeving
man-lang = De taal, nl of en; --lang gaat voor
man-content = De map met inhoud; --content gaat voor
man-overlay = De map met eigen inhoud; --overlay gaat voor
man-locale = De taal waar niets anders gekozen is, en of de terminal UTF-8 toont (ook: LC_MESSAGES, LANG, LANGUAGE)
man-no-color = Geen kleur, welke waarde er ook staat; --color gaat voor
man-accessible = Met 1: de eenvoudige weergave, regel voor regel
man-term = De soort terminal; bij dumb de eenvoudige weergave
man-state-home = De map boven die van wat bewaard blijft, anders ~/.local/state
man-config-home = De map boven die van je eigen toetsen, anders ~/.config
man-files = Bestanden
man-exit = Exitcode
man-code-0 = Beantwoord, ook met een keuze en voor een heel bestand
man-code-1 = Geen antwoord gevonden, of een ander advies dan eerst
man-code-2 = Verkeerd gebruik, of fouten in de inhoud
man-see-also = Zie ook

## Wat waar bewaard wordt
kept-preferences = taal en kleuren die je koos, en of er vragen bewaard worden
kept-history = wat je typte, zonder persoonsgegevens; alleen na /onthoud
kept-inbox = vragen zonder goed antwoord, zonder persoonsgegevens; alleen na /postvak
kept-lock = leeg: twee vensters wachten hiermee op elkaar
kept-keys = je eigen toetsen; dit bestand maak je zelf
kept-overlay = de eigen inhoud van je bibliotheek; deze map maak je zelf
kept-other = niet van dit programma

## Hulp van de opdrachtregel
cli-about = Antwoord op privacyvragen van marketeers van openbare bibliotheken.
cli-after-help =
    Eigen toetsen: zet ze in keys.yaml in je configuratiemap (~/.config/vraagbaak).
    Einde met code 0: beantwoord; 1: geen antwoord gevonden; 2: verkeerd gebruik of fouten in de inhoud.
    Het is informatie, geen juridisch advies. Er gaat niets het internet op.
cli-examples = Voorbeelden
example-vraagbaak =
    vraagbaak                                        het scherm
    vraagbaak ask "mag ik oud-leden nog mailen?"     één vraag, één antwoord
    vraagbaak walk winback                           stap voor stap
    vraagbaak list                                   alle vragen
example-ask =
    vraagbaak ask "mag ik oud-leden nog mailen?"     één vraag, één antwoord
    vraagbaak ask "en per post?" --context winback   verder op een eerdere vraag
    vraagbaak ask --batch vragen.txt                 een bestand vol vragen
example-list =
    vraagbaak list                                   alle vragen op onderwerp
    vraagbaak list --lang en                         hetzelfde in het Engels
example-show =
    vraagbaak show winback                           het antwoord over oud-leden
    vraagbaak show winback --json                    hetzelfde voor een ander programma
example-walk =
    vraagbaak walk                                   welke stappenplannen er zijn
    vraagbaak walk winback                           de eerste vraag
    vraagbaak walk winback --paths                   elk pad met zijn uitkomst
example-record =
    vraagbaak record replay winback.json             is het advies nog hetzelfde?
example-replay =
    vraagbaak record replay winback.json             is het advies nog hetzelfde?
example-check =
    vraagbaak check content                          wat er mis is in de map content
    vraagbaak check --explain shared-phrasing        wat een code betekent
example-diff =
    vraagbaak diff oud content                       wat er veranderde
    vraagbaak diff oud content --fail-on verdict     code 1 als een oordeel anders is
example-export =
    vraagbaak export --format html > vraagbaak.html  alles op één pagina
    vraagbaak export --format dot winback            één stappenplan als schema
example-schema =
    vraagbaak schema                                 welke soorten bestanden er zijn
    vraagbaak schema entry > entry.json              wat er in een vraag mag staan
example-evaluate =
    vraagbaak evaluate vragen.jsonl                  hoe vaak het antwoord goed is
example-inbox =
    vraagbaak inbox                                  de groepen
    vraagbaak inbox 1 --to winback --content map     wat groep 1 zou veranderen
    vraagbaak inbox wipe                             maak het postvak leeg
example-wipe =
    vraagbaak inbox wipe                             maak het postvak leeg
example-doctor =
    vraagbaak doctor                                 is alles in orde?
    vraagbaak doctor --json > computer.json          om mee te sturen bij een melding
example-completions =
    vraagbaak completions bash > vraagbaak           een bestand voor bash
    vraagbaak completions zsh > _vraagbaak           een bestand voor zsh
example-man =
    vraagbaak man | man -l -                         de handleiding
    vraagbaak man ask | man -l -                     de handleiding van één opdracht
cli-usage = Gebruik
cli-commands = Opdrachten
cli-arguments = Argumenten
cli-options = Opties
cli-lang = De taal: nl of en
cli-content = Gebruik de inhoud in deze map in plaats van de ingebouwde (ook: VRAAGBAAK_CONTENT)
cli-overlay = Voeg deze eigen map van je bibliotheek toe (ook: VRAAGBAAK_OVERLAY, of de map overlay in je configuratiemap)
cli-no-overlay = Voeg geen eigen map toe, ook als er een klaarstaat
cli-plain = Eenvoudige weergave, regel voor regel (ook: ACCESSIBLE=1, TERM=dumb)
cli-watch = Neem over wat er in de map van --content verandert (het scherm doet dat vanzelf)
cli-color = Kleur: auto, always (altijd) of never (nooit)
cli-theme = Kleuren: terminal (van je terminal), light (licht), dark (donker), contrast of mono
cli-ascii = Alleen ASCII-tekens (vanzelf waar je landinstelling geen UTF-8 is)
cli-help = Toon deze hulp
cli-version = Toon de versie
cli-json = Uitvoer als JSON
cli-ask = Stel een vraag en lees het antwoord
cli-ask-question = De vraag, met of zonder aanhalingstekens
cli-ask-context = De vraag hiervoor, als deze erop verder gaat
cli-ask-batch = Lees de vragen uit een bestand, één per regel, en schrijf één JSON-object per regel (- is de standaardinvoer)
cli-list = Toon alle vragen op onderwerp
cli-show = Toon één antwoord
cli-show-id = Het kenmerk van de vraag (zie list)
cli-walk = Loop een situatie stap voor stap door
cli-walk-id = Het kenmerk van het stappenplan; zonder kenmerk: de lijst
cli-walk-answer = Een antwoord: de naam van de vraag, een = en de waarde
cli-walk-tick = Deze voorwaarde van de uitkomst is geregeld (nummer, vanaf 1)
cli-walk-record = Bewaar de uitkomst als verslag: NAME.md en NAME.json (- is de standaarduitvoer)
cli-walk-force = Overschrijf een verslag dat er al staat
cli-walk-paths = Toon elk pad met zijn uitkomst
cli-record = Werk met een bewaard verslag
cli-replay = Loop een verslag opnieuw: is het advies nog hetzelfde? Code 1 als het veranderd is
cli-replay-file = Het JSON-bestand van het verslag
cli-on = De dag van het advies of van de controle, zoals 2026-07-01
cli-inbox = Toon de vragen zonder goed antwoord, of verwerk een groep ervan in de inhoud
cli-inbox-group = Het nummer van een groep, zoals de lijst bij dezelfde --content het toont
cli-inbox-to = Maak van de vragen formuleringen van deze vraag (kenmerk)
cli-inbox-to-new = Maak er een nieuwe vraag van met dit kenmerk; het antwoord schrijf je nog
cli-inbox-to-outside = Zet ze bij het onderwerp met dit kenmerk dat hier niet in staat; maak dat als het er niet is
cli-inbox-write = Sla op wat er anders alleen getoond wordt, en haal de vragen uit het postvak
cli-inbox-wipe = Maak het postvak leeg
cli-check = Controleer de inhoud
cli-check-dir = De map met inhoud; zonder map: de inhoud die in gebruik is
cli-diff = Vertel wat er veranderde tussen twee mappen met inhoud
cli-diff-old = De map met de oude inhoud
cli-diff-new = De map met de nieuwe inhoud
cli-diff-format = De vorm: text (tekst) of markdown
cli-diff-fail-on = Eindig met code 1 als dit verandert: verdict (een oordeel, van een vraag of van een pad)
cli-diff-after-help =
    Vergelijkt wat er staat, niet hoe het is opgeschreven: volgorde en witruimte tellen niet mee.
    Eindigt met code 0: klaar, ook als er iets veranderde; 1: een ander oordeel, met --fail-on;
    2: verkeerd gebruik of fouten in de inhoud. Wat nieuw is of weg, is geen ander oordeel.
cli-check-explain = Leg een code uit, met een voorbeeld, zoals shared-phrasing
cli-check-quick = Sla over wat lang duurt: of elke formulering haar eigen antwoord vindt
cli-export = Schrijf alles als pagina, Markdown of schema, voor wie geen terminal heeft
cli-export-format = De vorm: html, md, dot (Graphviz) of mermaid
cli-export-id = Alleen dit stappenplan (kenmerk); zonder kenmerk: alles
cli-schema = Toon wat in een soort bestand kan staan, als JSON Schema voor een editor
cli-schema-kind = De soort, zoals entry of scenario; zonder soort: de lijst
cli-doctor = Kijk of alles in orde is: terminal, taal, inhoud, en wat waar bewaard wordt
cli-completions = Schrijf wat je shell nodig heeft om opdrachten met Tab aan te vullen
cli-completions-shell = De shell: bash, elvish, fish, powershell of zsh
cli-man = Schrijf de handleiding, voor man
cli-man-command = De opdracht; zonder opdracht: het hele programma
cli-evaluate = Meet hoe goed vragen hun antwoord vinden
cli-evaluate-file = Een bestand met één JSON-object per regel: q, accept, kind

## Wat in een bestand met inhoud kan staan, voor een editor (vraagbaak schema)
schema-how = Schrijf een schema naar een bestand: vraagbaak schema entry > entry.json. Hoe je editor er fouten mee onderstreept en velden aanvult, staat in content/README.md.
schema-own-keys-place = keys.yaml in je configuratiemap
schema-file-entry = Eén vraag met haar antwoord. Het bestand heet zoals het id.
schema-file-scenario = Eén stappenplan: vragen, één voor één, die naar een uitkomst leiden. Het bestand heet zoals het id.
schema-file-manifest = De titel, de talen, het contact, de onderwerpen en de bronnen van deze inhoud.
schema-file-outside = Onderwerpen waar het programma niet over gaat, met waar je dan moet zijn.
schema-file-smalltalk = Antwoorden op een groet, een bedankje en dergelijke.
schema-file-glossary = Woorden uit de antwoorden, met uitleg.
schema-file-lexicon = Woorden van één taal die het programma moet kennen om een vraag te herkennen. Het bestand heet zoals de taal.
schema-file-keys = De toetsen van het scherm, met wat ze doen.
schema-file-own-keys = Je eigen toetsen, alleen voor de acties die je anders wilt.
schema-any-id = Het kenmerk: kleine letters, cijfers en streepjes. Andere plekken verwijzen ermee hierheen.
schema-any-title = De titel, in elke taal.
schema-any-phrasings = Hoe mensen het echt vragen of zeggen, per taal. Hieraan herkent het programma een vraag.
schema-any-sources = Waar het staat: bronnen uit vraagbaak.yaml, elk met de plek erin.
schema-any-next = De vraag of regel waar het verdergaat. Gebruik next of outcome, niet allebei.
schema-any-outcome = De uitkomst waar het eindigt. Gebruik next of outcome, niet allebei.
schema-any-branches = Waar het antwoord heen leidt, per voorwaarde. Bij elk antwoord past precies één tak.
schema-any-related = Kenmerken van vragen om ook te lezen.
schema-any-review = Wanneer dit is nagekeken, en door wie.
schema-any-conditions = Wat iemand moet regelen, één ding per regel. De lezer kan elk ding aanvinken.
schema-entry = Vraag
schema-entry-id = Het kenmerk: de naam van het bestand zonder .yaml. Kleine letters, cijfers en streepjes.
schema-entry-topic = Het onderwerp: een id uit topics in vraagbaak.yaml.
schema-entry-question = De vraag zoals ze boven het antwoord staat.
schema-entry-keywords = Losse woorden die bij de vraag horen, per taal.
schema-entry-verdict = Het antwoord in één woord, zoals het vandaag is.
schema-entry-short = Het antwoord in één zin.
schema-entry-answer = Het antwoord. Een lege regel maakt een alinea, een streepje een lijst.
schema-entry-original = Wat een oudere bron op deze vraag antwoordde.
schema-entry-changes = Wat er sindsdien veranderde.
schema-entry-scenario = Het kenmerk van het stappenplan dat erbij hoort.
schema-entry-tests = Vragen die hier uit moeten komen. Alleen check stelt ze; het programma leert er niet van.
schema-entry-not = Vragen die hier niet uit mogen komen. Alleen check stelt ze.
schema-original = Wat er eerst stond
schema-original-source = De bron: een naam uit sources in vraagbaak.yaml.
schema-original-verdict = Het oordeel van toen, in één woord.
schema-original-text = Wat er toen stond, in je eigen woorden.
schema-change = Verandering
schema-change-since = De dag vanaf wanneer het geldt.
schema-change-valid_until = De laatste dag waarop het geldt, als het ophield.
schema-change-text = Wat er veranderde.
schema-citation = Bron
schema-citation-ref = De bron: een naam uit sources in vraagbaak.yaml.
schema-citation-at = De plek in de bron, zoals art. 5 lid 1 onder e.
schema-review = Nakijken
schema-review-on = De dag waarop het is nagekeken.
schema-review-by = Wie het nakeek.
schema-review-checked = Wat er is nagekeken.
schema-review-status = Of een privacy-officer het las.
schema-review-every_months = Na hoeveel maanden het opnieuw nagekeken moet worden.
schema-review-open = Wat een privacy-officer nog moet bevestigen, één ding per regel.
schema-scenario = Stappenplan
schema-scenario-id = Het kenmerk: de naam van het bestand zonder .yaml. Kleine letters, cijfers en streepjes.
schema-scenario-title = Waar het over gaat.
schema-scenario-intro = Wat je aan het eind weet.
schema-scenario-short = De titel in een paar woorden, voor het beginscherm.
schema-scenario-phrasings = Hoe mensen de situatie beschrijven, per taal.
schema-scenario-start = De vraag of regel waarmee het begint.
schema-scenario-questions = De vragen, elk met een eigen naam: kleine letters, cijfers en streepjes, een letter eerst.
schema-scenario-rules = Regels die zonder te vragen kiezen waar het verdergaat, elk met een eigen naam.
schema-scenario-computed = Dagen die het programma uitrekent en die een tekst kan tonen, elk met een eigen naam. Schrijf een dag als: today, 2026-07-01 of einde + 12 months - 1 day.
schema-scenario-outcomes = De uitkomsten, elk met een eigen naam.
schema-scenario-tests = Antwoorden met de uitkomst die daarbij hoort. Check loopt ze na.
schema-question = Vraag in een stappenplan
schema-question-short = Waar ze naar vraagt, in een paar woorden.
schema-question-ask = De vraag. De naam van een eerder antwoord of een berekende dag mag erin, tussen accolades.
schema-question-why = Waarom dit gevraagd wordt. De lezer ziet het als die erom vraagt.
schema-question-type = Het soort vraag. Daarvan hangt af welke velden er verder zijn.
schema-question-options = Wat iemand kan kiezen of aanvinken.
schema-question-none = Het antwoord voor wie niets aanvinkt.
schema-question-least = De vroegste dag die kan, zoals today - 10 years. Bij months: het kleinste aantal.
schema-question-most = De laatste dag die kan, zoals today. Bij months: het grootste aantal.
schema-question-unknown = Het antwoord voor wie het niet weet.
schema-option = Antwoord
schema-option-value = De naam van dit antwoord: kleine letters, cijfers en streepjes.
schema-option-label = Wat de lezer ziet.
schema-option-said = Woorden in een getypte vraag die dit antwoord al geven, per taal.
schema-branch = Tak
schema-branch-when = De voorwaarde. Alleen de laatste tak mag zonder: die is er voor elk ander antwoord.
schema-condition = Voorwaarde
schema-condition-is = Een van deze antwoorden is gekozen.
schema-condition-all = Alles is aangevinkt. Schrijf: all: true.
schema-condition-none = Niets is aangevinkt. Schrijf: none: true.
schema-condition-has = Deze antwoorden zijn aangevinkt, misschien met andere erbij.
schema-condition-lacks = Minstens één van deze antwoorden is niet aangevinkt.
schema-condition-unknown = Het antwoord is niet bekend. Schrijf: unknown: true.
schema-condition-from = Vanaf deze grens; de grens zelf hoort erbij. Een aantal maanden, een tijd die verstreek (12 months), de naam van een vraag naar maanden, of een dag.
schema-condition-before = Tot deze grens; de grens zelf hoort er niet bij. Geschreven als bij from.
schema-rule = Regel
schema-rule-on = De vraag waarvan het antwoord telt.
schema-rule-until = De vraag naar de dag tot wanneer geteld wordt. Zonder until is dat vandaag.
schema-computed = Een van meer dagen
schema-computed-earliest = De vroegste van deze dagen.
schema-computed-latest = De laatste van deze dagen.
schema-outcome = Uitkomst
schema-outcome-verdict = Het advies in één woord.
schema-outcome-title = Het advies in een zin. De naam van een antwoord of een berekende dag mag erin, tussen accolades.
schema-outcome-advice = Wat iemand moet doen. Een lege regel maakt een alinea, een streepje een lijst.
schema-outcome-bring = Wat iemand meeneemt naar de privacy-officer, één ding per regel.
schema-outcome-see = Kenmerken van vragen om ook te lezen.
schema-outcome-valid_from = De eerste dag waarop deze uitkomst geldt. Eerder zegt het programma: vraag het de privacy-officer.
schema-outcome-valid_until = De laatste dag waarop deze uitkomst geldt. Later zegt het programma: vraag het de privacy-officer.
schema-outcome-scenario = Alleen bij verdict: continue. Het stappenplan waar het verdergaat.
schema-outcome-entry = Alleen bij verdict: continue. De vraag waar het verdergaat.
schema-walk-test = Proef
schema-walk-test-on = De dag van de proef. Zonder on is dat de dag van de controle.
schema-walk-test-answers = De naam van elke vraag met het antwoord erop.
schema-walk-test-outcome = De uitkomst die eruit moet komen.
schema-manifest = De inhoud
schema-manifest-format = Altijd 1. Zo weet het programma hoe het de bestanden leest.
schema-manifest-title = De naam van deze vraagbaak.
schema-manifest-languages = De talen van de inhoud. De eerste gaat voor.
schema-manifest-contact = Aan wie iemand vraagt wat hier niet in staat.
schema-manifest-disclaimer = Wat de antwoorden waard zijn.
schema-manifest-topics = De onderwerpen, in de volgorde waarin de lezer ze ziet.
schema-manifest-sources = De bronnen, elk met een eigen naam. Vragen en stappenplannen verwijzen ernaar met die naam.
schema-manifest-examples = Vragen voor het beginscherm. Het toont er drie.
schema-manifest-see_also = Waar de lezer verder kan lezen, per onderwerp.
schema-contact = Contact
schema-contact-name = De naam of de functie, in elke taal.
schema-contact-email = Het e-mailadres.
schema-contact-people = Namen van mensen.
schema-contact-note = Wat de lezer moet weten over dit contact.
schema-topic = Onderwerp
schema-source = Bron
schema-source-publisher = Wie haar uitgaf.
schema-source-address = Het adres op het web. Het begint met https:// of http://.
schema-source-date = De dag van de bron.
schema-source-read = De dag waarop iemand haar las.
schema-example = Voorbeeldvraag
schema-example-entry = Het kenmerk van de vraag die erbij hoort.
schema-example-question = De vraag, kort genoeg voor één regel.
schema-see-also = Verder lezen
schema-see-also-entries = Kenmerken van de vragen hierover.
schema-outside = Wat hier niet in staat
schema-outside-topics = De onderwerpen.
schema-outside-topic = Onderwerp
schema-outside-topic-title = De naam van het onderwerp.
schema-outside-topic-where = Waar iemand wel terechtkan, in één zin.
schema-smalltalk = Praatje
schema-smalltalk-replies = De antwoorden.
schema-reply = Antwoord op een praatje
schema-reply-reply = Wat het programma terugzegt.
schema-glossary = Woordenlijst
schema-glossary-terms = De woorden.
schema-term = Woord
schema-term-term = Het woord, in elke taal.
schema-term-forms = Andere vormen: meervoud, afkorting, een ander woord ervoor.
schema-term-meaning = Wat het betekent, in gewone woorden.
schema-term-entries = Kenmerken van vragen die er meer over vertellen.
schema-lexicon = Woorden van een taal
schema-lexicon-synonyms = Groepen woorden die hetzelfde betekenen. Het eerste woord van een groep gaat voor.
schema-lexicon-abbreviations = Afkortingen, elk met waar ze voor staat.
schema-lexicon-stop_words = Woorden die niets zeggen over het onderwerp, zoals de en mag.
schema-lexicon-sequels = Woorden waarmee een vraag begint die op de vorige verdergaat, zoals en als.
schema-keys = Toetsen
schema-keys-actions = De acties met hun toetsen, in de volgorde van de hulp.
schema-binding = Actie
schema-binding-action = De naam van de actie, zoals in keys.yaml van de inhoud.
schema-binding-keys = De namen van de toetsen, zoals ctrl-p, page-down of enter. De eerste wordt getoond.
schema-binding-description = Wat de actie doet, in een zin.
schema-word-language-nl = Nederlands
schema-word-language-en = Engels
schema-word-verdict-yes = Ja, dat mag.
schema-word-verdict-no = Nee, dat mag niet.
schema-word-verdict-conditional = Het mag, mits wat bij conditions staat geregeld is.
schema-word-verdict-depends = Het hangt van de situatie af.
schema-word-status-draft = Nog geen privacy-officer heeft het gelezen.
schema-word-status-reviewed = Een privacy-officer heeft het gelezen en goedgekeurd.
schema-word-type-choice = Kies één antwoord.
schema-word-type-several = Vink alles aan wat klopt.
schema-word-type-date = Een dag.
schema-word-type-months = Een aantal maanden.
schema-word-advice-allowed = Het mag.
schema-word-advice-allowed-if = Het mag, mits wat bij conditions staat geregeld is.
schema-word-advice-not-allowed = Het mag niet.
schema-word-advice-ask-officer = Vraag het de privacy-officer.
schema-word-advice-required = Het moet.
schema-word-advice-not-required = Het hoeft niet.
schema-word-advice-continue = Het gaat verder in een ander stappenplan (scenario) of een vraag (entry).
schema-file-overlay = De naam van je bibliotheek, met je eigen contact en je eigen bronnen. Dit bestand maakt een map tot je eigen map.
schema-file-policy = Wat je bibliotheek zelf heeft afgesproken bij één centrale vraag. Het bestand heet zoals het id van die vraag.
schema-overlay = Eigen map
schema-overlay-format = De vorm van deze bestanden: 1.
schema-overlay-name = De naam van je bibliotheek, zoals in: Eigen beleid van …
schema-overlay-languages = De talen waarin je schrijft. Zonder dit veld zijn het alle talen van de centrale inhoud.
schema-overlay-contact = Wie mensen kunnen vragen, in de plaats van het centrale contact.
schema-overlay-sources = Je eigen bronnen, elk onder een eigen naam.
schema-policy = Eigen beleid
schema-policy-entry = Het id van de centrale vraag.
schema-policy-on = De versie van de centrale vraag waarop dit beleid is geschreven. Zet er een vraagteken, en check noemt de versie.
schema-policy-text = Wat je bibliotheek heeft afgesproken. Het komt onder het centrale antwoord te staan.
schema-policy-phrasings = Hoe je collega's dit vragen, met je eigen woorden, per taal.
