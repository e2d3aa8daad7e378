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
see-also = Bekijk ook
related-entries = Lees ook
terms-here = { $command } legt uit: { $words }

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

## Eenvoudige weergave
plain-welcome = { $title }, eenvoudige weergave. Typ je vraag, of { $help }.
plain-prompt = Vraag:
plain-prompt-choice = Keuze (1-{ $count }, of een nieuwe vraag):
plain-trail = Tot nu toe: { $answers }.
plain-prompt-answer = Antwoord:
plain-prompt-walk = Antwoord (1-{ $count }):
plain-verdict = Oordeel: { $verdict }
plain-warning = Let op:
plain-list-lead = Typ een nummer om te kiezen, of stel een vraag.
plain-bye = Tot ziens.

## Controle van de inhoud
check-fine = De inhoud is in orde: { $entries }, geen fouten.
check-scenario = { $scenario }: { $paths } paden, hoogstens { $longest } vragen; elk pad eindigt.
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
hint-no-manifest = Geef de map op waar vraagbaak.yaml in staat, of maak dat bestand.
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
expected-text = een tekst
expected-quoted-text = een tekst; zet een getal of ja/nee tussen aanhalingstekens
expected-number = een heel getal
expected-list = een lijst (regels die met een streepje beginnen)
expected-map = velden met een naam en een waarde

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
error-content = De inhoud heeft fouten; zie hierboven. Verbeter ze, of laat --content weg om de ingebouwde inhoud te gebruiken.
error-no-such-entry = Er is geen vraag met het kenmerk "{ $id }".
error-no-such-entry-hint = Bedoel je { $near }? De opdracht "vraagbaak list" toont ze allemaal.
error-inbox-group = Groep { $number } is er niet: er zijn er { $count }.
error-inbox-list-hint = De opdracht "vraagbaak inbox" toont ze allemaal.
error-inbox-content = Zeg met --content in welke map de inhoud staat die je wilt veranderen.
error-inbox-exists = Er is al een vraag met het kenmerk "{ $id }".
error-inbox-exists-hint = Gebruik --to { $id } om de vragen daarbij te zetten.
error-inbox-id = "{ $id }" kan geen kenmerk zijn. Begin met een kleine letter, en gebruik kleine letters, cijfers en streepjes.
error-inbox-nothing-new = Deze vragen staan er al.
error-inbox-cannot-edit = { $file } is zo geschreven dat ik er niet veilig iets aan kan toevoegen.
error-inbox-cannot-edit-hint = Zet de vragen er zelf in. Er is niets veranderd.
error-inbox-invalid = Met deze verandering klopt de inhoud niet meer; zie hierboven. Er is niets opgeslagen.
error-inbox-read = Het postvak is niet te lezen: { $reason }
error-list-hint = De opdracht "vraagbaak list" toont ze allemaal.
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

## Hulp van de opdrachtregel
cli-about = Antwoord op privacyvragen van marketeers van openbare bibliotheken.
cli-after-help =
    Voorbeelden:
      vraagbaak                                        het scherm
      vraagbaak ask "mag ik oud-leden nog mailen?"     één vraag, één antwoord
      vraagbaak walk winback                           stap voor stap
      vraagbaak list                                   alle vragen
    
    Eigen toetsen: zet ze in keys.yaml in je configuratiemap (~/.config/vraagbaak).
    Einde met code 0: beantwoord; 1: geen antwoord gevonden; 2: verkeerd gebruik of fouten in de inhoud.
    Het is informatie, geen juridisch advies. Er gaat niets het internet op.
cli-usage = Gebruik
cli-commands = Opdrachten
cli-arguments = Argumenten
cli-options = Opties
cli-lang = De taal: nl of en
cli-content = Gebruik de inhoud in deze map in plaats van de ingebouwde (ook: VRAAGBAAK_CONTENT)
cli-plain = Eenvoudige weergave, regel voor regel (ook: ACCESSIBLE=1, TERM=dumb)
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
cli-on = Geef het advies van deze dag, zoals 2026-07-01
cli-inbox = Toon de vragen zonder goed antwoord, of verwerk een groep ervan in de inhoud
cli-inbox-group = Het nummer van een groep, zoals de lijst bij dezelfde --content het toont
cli-inbox-to = Maak van de vragen formuleringen van deze vraag (kenmerk)
cli-inbox-to-new = Maak er een nieuwe vraag van met dit kenmerk; het antwoord schrijf je nog
cli-inbox-to-outside = Zet ze bij het onderwerp met dit kenmerk dat hier niet in staat; maak dat als het er niet is
cli-inbox-write = Sla op wat er anders alleen getoond wordt, en haal de vragen uit het postvak
cli-inbox-wipe = Maak het postvak leeg
cli-check = Controleer de inhoud
cli-check-dir = De map met inhoud; zonder map: de inhoud die in gebruik is
cli-evaluate = Meet hoe goed vragen hun antwoord vinden
cli-evaluate-file = Een bestand met één JSON-object per regel: q, accept, kind
