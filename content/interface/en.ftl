### The words that the program itself speaks. Every key stands in nl.ftl too.

## Who speaks
role-question = Question
role-answer = Answer

## Verdict
verdict-yes = YES
verdict-no = NO
verdict-conditional = YES, IF
verdict-depends = IT DEPENDS

## Beginning
welcome-lead = Ask your privacy question in your own words, or follow a walkthrough.
welcome-examples = For example
welcome-walks = Step by step
welcome-commands = Type a question or a number, then Enter. { $browse } shows all, { $help } helps.
welcome-privacy = Not legal advice. Nothing goes onto the internet, no question is kept.
welcome-worth = No legal advice. Nothing goes onto the internet.
welcome-inbox =
    { $days ->
        [one] The inbox is on: a question without a good answer stays on this computer for one day.
       *[other] The inbox is on: a question without a good answer stays on this computer for { $days } days.
    }
welcome-remembered =
    { $days ->
        [one] Not legal advice. Questions stay on this computer for one day.
       *[other] Not legal advice. Questions stay on this computer for { $days } days.
    }

## A question
read-as = read as: { $words }
counted-from = { $day }, I count from there
personal-warning = Your question seems to hold personal data ({ $kinds }). Better leave it out: it is not needed here.
personal-email = an e-mail address
personal-phone = a phone number
personal-citizen-number = a citizen service number (BSN)
personal-bank-account = a bank account number
personal-postcode = a postcode
personal-card = a payment card number
recognised = recognised: { $words }

## An answer
conditions-heading = Arrange this
answer-heading = The answer
changes-heading = Changed since May 2018
original-heading = What it said: { $source }
original-verdict = Verdict then: { $verdict }
sources-heading = Sources
source-read = read on { $date }
open-heading = A privacy officer must still confirm
review-draft = Draft of { $date } ({ $by }). Not yet read by a privacy officer.
review-reviewed = Read and approved on { $date } by { $by }.
see-also = See also
related-entries = Read on
terms-here = { $command } explains: { $words }

## No answer
choose-lead = Do you mean one of these?
choose-from = Choose a number
choose-none = Is your question not among them? Ask it differently. { $mail } makes an e-mail of it.
outside-lead = That is not in here: { $topic }.
unknown-lead = I have no answer to that.
near-entries = Nearest to it
contact-heading = Ask a person
contact-people = Named in the source: { $people }.
mail-heading = An e-mail that is ready
mail-to = To
mail-subject-label = Subject
mail-subject = Question about privacy and marketing
mail-body =
    Hello,
    
    In "{ $title }" I found no answer to this question:
    
    { $question }
    
    Can you help me?
mail-note = Read the e-mail first. It is not sent by itself.

## Step by step
role-walk = Step by step
walk-heading = Step by step
walk-offer = Go step by step: { $title }
walk-said-already = From your question I already know: { $answers }.
walks-lead = Here I go through a situation with you, question by question.
walk-progress = Step { $step } of at most { $most }
walk-how-several = Choose all that apply: tick with the space bar, or type the numbers, such as 1,3. Enter goes on.
walk-how-date = Type a day, such as 3-2-2025, 3 Feb 2025, May last year or 18 months ago.
walk-how-months = Type a number of months, such as 24 or 2 years.
walk-said = From your question: { $answer }. Enter takes that.
walk-answered = Your answer was: { $answer }. Enter leaves it.
walk-change-which = Which answer do you want to change?
walk-lapsing =
    { $count ->
        [one] With { $answer } a later answer lapses: { $names }.
       *[other] With { $answer } { $count } later answers lapse: { $names }.
    }
walk-confirm = Yes, change it
walk-keep = No, leave it
walk-interrupted = You were busy with: { $title }. An empty line (Enter) takes you back there.
walk-what-now = { $save } saves a record, { $copy } copies it, { $mail } makes an e-mail of it. { $change } changes an answer, { $restart } starts again.
walk-answer-first = Choose an answer first, or type your question.
walk-closed = The walk is closed. /walk shows all of them.
walk-none-open = No walk is open now. /walk shows all of them.
walk-no-further-back = You cannot go further back: this is the start.
walk-unknown = There is no walk "{ $name }". /walk shows all of them.
because-heading = Because
answer-no-option = "{ $typed }" is not among them. Choose 1 to { $count }, or type a question with a question mark.
answer-several-options = "{ $typed }" can be more than one answer. Choose a number.
answer-no-day = I cannot read "{ $typed }" as a day. Try 3-2-2025, February 2025 or 18 months ago.
answer-no-such-day = The day "{ $typed }" does not exist.
answer-two-days = Do you mean { $one } or { $other }? Write the month as a word.
answer-no-number = I cannot read "{ $typed }" as a number of months. Try 24 or 2 years.
answer-out-of-bounds = "{ $typed }" is not possible here: it is too early or too late, or too much or too little.
mail-walk-subject = Question about privacy: { $title }
mail-walk-body =
    Hello,
    
    I went through this: { $title }.
    
    { $answers }
    
    Outcome: { $outcome }
    
    Could you look at it with me?
mail-no-outcome = none yet
saved = Saved: { $markdown } and { $json }
save-exists = { $file } exists already. Give another name, such as /save winback-jansen.
save-failed = { $file } cannot be written ({ $reason }). Try another folder, such as /save /tmp/winback.
save-nothing = There is nothing to save yet. Ask a question first, or follow a walkthrough to its end.
copied = Copied. You can paste it now.
copied-while-open = Copied. Paste it before you close this program.
copied-by-terminal = Sent to your terminal to be copied. Does it not paste? Then save it with /conversation.
copy-nothing = There is nothing to copy yet. Ask a question first.
copy-failed = Copying does not work here. Save it with /conversation and copy it from the file.
copy-below = Here it is, to be copied.
advice-allowed = ALLOWED
advice-allowed-if = ALLOWED IF
advice-not-allowed = NOT ALLOWED
advice-ask-officer = ASK THE PRIVACY OFFICER
advice-required = REQUIRED
advice-not-required = NOT REQUIRED
advice-continue = GO ON
turn-heading = This would change if
turn-day-at-most = { $day } or earlier
turn-day-at-least = { $day } or later
turn-number-at-most = { $number } or fewer
turn-number-at-least = { $number } or more
turn-depends-on = then also depends on: { $question }
turn-depends = then depends on more
bring-heading = Bring along

## A record
record-title = Record of a privacy decision
record-scenario = Situation
record-date = Date
record-version = Version of the content
record-review = Review of the content
record-answers = Answers
record-decided = decided
record-decision = Decision
record-decided-by = Decided by
record-reason = Reason

## Saving the conversation
transcript-title = Saved conversation
transcript-word = conversation
transcript-ticked = ticked:
transcript-not-ticked = not ticked:
transcript-saved = The conversation is saved: { $file }
transcript-exists = { $file } exists already. Give another name.
transcript-failed = { $file } cannot be written ({ $reason }). Try another name or folder.
transcript-nothing = There is no conversation to save yet. Ask a question first.

## Counts
count-entries =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }

## The screen
screen-help = help
key-ctrl = Ctrl-{ $key }
key-enter = Enter
key-tab = Tab
key-esc = Esc
key-space = Space
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
key-up-words = arrow-up
key-down-words = arrow-down
key-left-words = arrow-left
key-right-words = arrow-right
prompt-placeholder = Type your question
prompt-next = Ask another question, or type a number
prompt-reading = Esc takes you back. You can also just go on typing.
prompt-answer = Choose with the arrows, or type your answer. /ask asks something in between.
browse-title = All questions, walkthroughs and words
browse-filter = Type a few letters to search
browse-empty = Nothing with these letters. Delete a letter, or go back with Esc and ask your question.
palette-title = What you can do
palette-empty = No action with these letters. Delete a letter, or go back with Esc.
words-here = In what you are reading
words-all = All words
words-empty = No word with these letters. Delete a letter, or go back with Esc.
earlier-title = What you typed earlier
earlier-empty = No earlier line with these letters. Delete a letter, or go back with Esc.
earlier-none = You have not typed anything yet that could be taken up.
find-title = Find in the conversation
find-empty = This is not in the conversation. Delete a letter, or go back with Esc.
find-none = There is no conversation to search yet. Ask a question first.
find-nowhere = This is not in the conversation.
find-what = Say what you are looking for, such as /find consent.
find-row = Turn { $number }: { $text }
side-contents = In this conversation
side-topics = Topics
look-terminal = your terminal's
look-light = light
look-dark = dark
look-contrast = high contrast
look-mono = no colour
look-now = Colours: { $name }.
look-unknown = I do not know these colours. Choose from: { $names }.
look-elsewhere = There are colours on the screen only, not in the plain mode.
footer-palette = actions
footer-part = next group
footer-words = words
topic-none = Other questions
help-title = What you can do
help-now = Now
help-keys = Other keys
help-commands = Commands that you can type
help-about-text = This program finds the answer that is closest to your question. Everything happens on this computer. It gives information, no legal advice.
too-small = Make the window larger: at least 40 by 10 characters.
position = { $percent }%
more-below = ↓ more
option-hint = Enter opens { $number }: { $question }
no-option = There is no number { $number } now. Choose 1 to { $count }.
no-options = There is nothing to choose by number now. Type a question.
unknown-command = There is no command /{ $command }.
unknown-command-near = There is no command /{ $command }. Do you mean /{ $near }?
language-now = English. The answers are in English now.
language-only = This desk knows only one language.
no-draft = There is no question to mail now. There will be one when a question has no answer.
question-too-long = Your question is too long; only the first { $count } characters were read.
footer-ask = ask
footer-open = open
footer-complete = complete
footer-back = back
footer-choose = choose
footer-scroll = read
footer-answer = answer
footer-why = why
footer-change = change
footer-tick = tick
footer-save = save
footer-copy = copy
footer-mail = e-mail
footer-walk = step by step
footer-browse = all questions
footer-quit = leave
word-title = Words explained
word-list = These words I can explain. Type /word with one of them:
word-unknown = The word "{ $word }" is not in the glossary. These words are:

## Commands
command-help = explanation
command-browse = all questions, walkthroughs and words, such as /questions winback
command-word = what a word means, such as /word processor
command-walk = step by step, such as /walk winback; without a name: all walks
command-why = why this step is asked
command-ask = ask something in between, such as /ask what is a processor
command-resume = back to the walk
command-back = one step back
command-change = change an earlier answer, such as /change 2
command-restart = start the walk again
command-close = close the walk
command-save = save the outcome as a record, such as /save winback-jansen
command-conversation = save the whole conversation, such as /conversation questions.html or questions.md
command-copy = copy the outcome or the answer; with markdown behind it as Markdown
command-ask-empty = Put your question after /ask.
command-mail = the e-mail with your last question
command-find = find in the conversation, such as /find consent
command-earlier = take up an earlier question
command-remember = remember your questions on this computer, such as /remember 30 (days) or /remember off
command-forget = wipe everything that was remembered
command-not-helpful = say that the last answer does not help
command-inbox = keep questions without a good answer for the privacy officer, such as /inbox 90 (days) or /inbox off
command-theme = other colours, such as /colors dark
command-language = another language
command-quit = leave

## Remembering
remembering =
    { $days ->
        [one] Your questions stay on this computer for one day, without personal data. /forget wipes them, /remember off stops it.
       *[other] Your questions stay on this computer for { $days } days, without personal data. /forget wipes them, /remember off stops it.
    }
remembering-off = Your questions are not remembered. What was there has been wiped.
remember-how = Type a number of days from 1 to 365, such as /remember 30. /remember off stops it.
remember-failed = Remembering does not work: { $reason }. The conversation just goes on.
remember-nowhere = Remembering is not possible here: there is no folder of yours to keep it in.
forgotten = Everything that was remembered has been wiped.

## The inbox: questions without a good answer
inbox-open =
    { $days ->
        [one] The inbox is on. A question without a good answer stays on this computer for one day, without personal data. Each time you see what goes in. /inbox off stops it and wipes everything.
       *[other] The inbox is on. A question without a good answer stays on this computer for { $days } days, without personal data. Each time you see what goes in. /inbox off stops it and wipes everything.
    }
inbox-closed = The inbox is off. What was in it has been wiped.
inbox-how = Type a number of days from 1 to 365, such as /inbox 90. /inbox off stops it.
inbox-off = The inbox is off, so nothing was kept. /inbox 90 switches it on, for 90 days.
inbox-line = In the inbox: { $line }
inbox-already = This question is in the inbox already.
inbox-nothing = There is no answer to mark now. Ask a question first.
inbox-empty = The inbox is empty.
inbox-is-off = The inbox is off. Switch it on in the conversation, with /inbox 90.
inbox-wiped = The inbox has been emptied.
inbox-group =
    { $count ->
        [one] { $number }. { $count } question, nearest to: { $nearest }
       *[other] { $number }. { $count } questions, nearest to: { $nearest }
    }
inbox-no-nearest = nothing
inbox-reason-outside = outside
inbox-reason-unknown = no answer
inbox-reason-not-helpful = did not help
inbox-got = { $reason }: { $got }
inbox-hint = With a number: vraagbaak inbox 1 --to ID --content DIR shows what would change. Only --write does it.
inbox-not-written = Nothing has changed. With --write this is saved.
inbox-written =
    { $count ->
        [one] Saved in { $file }. { $count } question has left the inbox.
       *[other] Saved in { $file }. { $count } questions have left the inbox.
    }
inbox-to-do-entry = Still write the answer, translate the question, and choose a topic.
inbox-to-do-topic = Still give the topic a good title in every language, and say under where whom to ask instead.
inbox-answer-to-write = This answer must still be written.
inbox-by = inbox

## Plain mode
plain-welcome = { $title }, plain mode. Type your question, or { $help }.
plain-prompt = Question:
plain-prompt-choice = Choice (1-{ $count }, or a new question):
plain-trail = So far: { $answers }.
plain-prompt-answer = Answer:
plain-prompt-walk = Answer (1-{ $count }):
plain-verdict = Verdict: { $verdict }
plain-warning = Note:
plain-list-lead = Type a number to choose, or ask a question.
plain-bye = Goodbye.

## Checking the content
check-fine = The content is in order: { $entries }, no errors.
check-scenario = { $scenario }: { $paths } paths, at most { $longest } questions; every path ends.
check-warnings =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
check-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
severity-error = error
severity-warning = warning
hint-label = hint
problem-unreadable = Cannot be read: { $subject }
hint-unreadable = Is the name right, and may you read this file or folder?
problem-no-manifest = There is no { $subject } in this folder.
hint-no-manifest = Name the folder that holds vraagbaak.yaml, or make that file.
problem-too-large = The file is too large: { $subject } bytes.
hint-too-large = A content file may have 8 MB at most. Divide it, or see whether it is the right file.
problem-not-utf8 = The file is not UTF-8 (line { $subject }).
hint-not-utf8 = Save the file as UTF-8 in your text editor.
problem-not-a-file = This is no ordinary file.
hint-not-a-file = Put a text file here, or take this away.
problem-ignored-file = This file is not read.
hint-ignored-file = Only files whose name ends in { $expected } are read here.
problem-syntax = This is no valid YAML ({ $subject }).
hint-syntax = Look at the indentation, a quotation mark that is not closed, or a colon in a text without quotation marks.
problem-bomb = This file unfolds to far more than it holds, or is nested too deeply.
hint-bomb = Use no anchors and aliases (& and *) in the content.
problem-unknown-field = Unknown field "{ $subject }".
hint-unknown-field = Do you mean: { $expected }?
problem-duplicate-field = "{ $subject }" stands here twice.
hint-duplicate-field = Take one of the two away.
problem-missing-field = "{ $subject }" is missing here.
hint-missing-field = Fill it in, or take the line away if the field is not required.
problem-missing-language = The text is missing in the language "{ $subject }".
hint-missing-language = Every text for people is there in every language: { $expected }.
problem-unknown-language = Unknown language "{ $subject }".
hint-unknown-language = This content knows: { $expected }.
problem-wrong-kind = "{ $subject }" has another kind of value here.
hint-wrong-kind = Expected: { $expected }.
problem-wrong-value = "{ $subject }" cannot stand here.
hint-wrong-value = It can be: { $expected }.
problem-bad-id = "{ $subject }" cannot be an identifier (id).
hint-bad-id = Use small letters, digits and hyphens.
problem-id-unlike-file = The identifier (id) is "{ $subject }", but the file has another name.
hint-id-unlike-file = Make the id "{ $expected }", or give the file the name of the id.
problem-duplicate-id = The identifier (id) "{ $subject }" is in use already.
hint-duplicate-id = Give this another identifier.
problem-dangling-reference = "{ $subject }" does not exist.
hint-dangling-reference = { $expected ->
    [none] See whether the name is right, or make what is named here.
   *[other] Do you mean: { $expected }?
    }
problem-shared-phrasing = This phrasing stands in another place too: "{ $subject }"
hint-shared-phrasing = It stands in { $expected } too. A question can lead to one answer only; choose one.
problem-stray-brace = This text holds a brace that belongs to no value.
hint-stray-brace = Put nothing but the name of a question or a computed day between braces, in small letters.
problem-no-destination = This leads nowhere.
hint-no-destination = Add next (a question or rule) or outcome.
problem-two-destinations = This leads to two places.
hint-two-destinations = Use next or outcome, not both.
problem-too-many = Too many options: { $subject }.
hint-too-many = At most { $expected }. Split the question in two.
problem-continuation = The outcome "{ $subject }" does not say where it leads on to, or says so wrongly.
hint-continuation = verdict: continue takes scenario or entry; another verdict takes neither.
problem-wrong-condition = This condition does not suit the question "{ $subject }".
hint-wrong-condition = A choice takes is; several take all, none, has or lacks; a date or number takes from and before.
problem-mixed-units = The conditions on "{ $subject }" mix days, months and dates.
hint-mixed-units = Use one of them. Whether 30 days or a month is longer depends on the day.
problem-cycle = These questions go round in a circle: { $subject }
hint-cycle = Let one of these answers lead elsewhere.
problem-unreachable = Nobody comes here: "{ $subject }"
hint-unreachable = Let an answer lead here, or take it away.
problem-gap = This answer leads nowhere: { $subject }
hint-gap = Add a branch that fits this answer.
problem-overlap = Two branches fit this answer: { $subject }
hint-overlap = Make the conditions so that exactly one always fits. from includes its limit, before does not.
problem-unanswerable = No answer fits the question "{ $subject }".
hint-unanswerable = Look at least and most.
problem-missing-answer = The answer to "{ $subject }" is needed here, and not every path to here has it.
hint-missing-answer = Ask that question on every path to here, or do not use its answer here. "I do not know" is no answer.
problem-tangled = Too many answers hang together in "{ $subject }" to follow every path.
hint-tangled = Use fewer rules that look at earlier answers.
problem-unknown-format = Format { $subject } is unknown.
hint-unknown-format = This program reads format { $expected }.
expected-text = a text
expected-quoted-text = a text; put a number or true/false in quotation marks
expected-number = a whole number
expected-list = a list (lines that begin with a hyphen)
expected-map = fields with a name and a value

## Measuring
evaluate-questions =
    { $count ->
        [one] { $count } question measured
       *[other] { $count } questions measured
    }
evaluate-in-scope = Questions that have an answer here
evaluate-right-first = the best is right
evaluate-right-in-three = right among the best three
evaluate-right-given = right answer given
evaluate-right-offered = right answer given or offered
evaluate-wrong-given = wrong answer given
evaluate-outside = Questions that nothing here answers
evaluate-elsewhere = Questions whose answer is missing here
evaluate-answered = answered all the same
evaluate-small-talk = Small talk
evaluate-recognised = recognised
evaluate-separation = Inside told from outside (area under the ROC curve)
evaluate-reliability = Answers given by confidence (from, number, of these right)
evaluate-kinds = By kind
evaluate-kind = kind
evaluate-number = number
evaluate-misses = Misses

## Errors of the command line
error-label = error
error-content = The content has errors; see above. Mend them, or leave out --content to use the built-in content.
error-no-such-entry = There is no question with the identifier "{ $id }".
error-no-such-entry-hint = Do you mean { $near }? The command "vraagbaak list" shows them all.
error-inbox-group = There is no group { $number }: there are { $count }.
error-inbox-list-hint = The command "vraagbaak inbox" shows them all.
error-inbox-content = Say with --content in which folder the content stands that you want to change.
error-inbox-exists = There is a question with the identifier "{ $id }" already.
error-inbox-exists-hint = Use --to { $id } to add the questions there.
error-inbox-id = "{ $id }" cannot be an identifier. Begin with a small letter, and use small letters, digits and hyphens.
error-inbox-nothing-new = These questions are there already.
error-inbox-cannot-edit = { $file } is written so that I cannot add to it safely.
error-inbox-cannot-edit-hint = Put the questions in yourself. Nothing has changed.
error-inbox-invalid = With this change the content is no longer in order; see above. Nothing was saved.
error-inbox-read = The inbox cannot be read: { $reason }
error-list-hint = The command "vraagbaak list" shows them all.
error-no-such-scenario = There is no walk with the id "{ $id }".
error-no-such-scenario-hint = Do you mean { $near }? The command "vraagbaak walk" shows all of them.
error-walk-list-hint = The command "vraagbaak walk" shows all of them.
error-answer-form = "{ $answer }" is no answer: write the name of the question, a = and the value.
error-no-such-question = This walk has no question "{ $question }".
error-answer-value = "{ $value }" is not possible for the question "{ $question }".
error-answer-values = It can be: { $values }.
error-answer-superfluous = The question "{ $question }" does not come up with these answers.
error-answer-next = The next question is "{ $question }": { $values }.
error-walk-unfinished = There is no outcome to record yet: answers are missing.
error-tick = There is no condition { $number }: there are { $count }.
error-no-record = { $file } is no record that I can read: { $reason }
error-no-record-hint = Give the JSON file of a record.
replay-record = Record of { $date }: { $title }
replay-then = On that day, with the content of now
replay-now = Today
replay-same = the same advice; the content has not changed.
replay-same-advice = the same advice; the content has changed.
replay-reworded = the same verdict, but the advice or the conditions have changed.
replay-asks = there is a question now that was not answered then: { $question }. { $ask }
replay-other = other advice from the question "{ $question }" on: { $verdict }. { $title }
replay-other-day = other advice with the same answers: { $verdict }. { $title }
replay-no-scenario = this walk no longer exists, or leads nowhere.
replay-other-kind = it is of another kind, or of a newer version.
replay-date = the date "{ $date }" does not exist.
error-read-file = The file { $file } cannot be read: { $reason }
error-question-line = Line { $line } of { $file } is no question: { $reason }
error-question-empty = There is no question. Put it after the command: vraagbaak ask "may I mail former members?"
error-question-hint = A line is a plain question, or a JSON object with "q".
error-builtin = The built-in content is damaged ({ $reason }). Install the program again.
error-terminal = The screen cannot be opened ({ $reason }). Try: vraagbaak --plain
error-write = Writing the output failed: { $reason }
error-no-questions = There is no question at all in { $file }.
error-keys = The keys in { $file } are not right: { $reason }
keys-clash = the key { $key } belongs to two actions, { $one } and { $other }. Give one of them another key.
keys-unknown-action = there is no action { $action }. Do you mean { $near }?
keys-unknown-key = there is no key { $key }, of the action { $action }. Use a character, a name such as enter or page-down, or ctrl- with one of those.
keys-none = the action { $action } has no key. Give it one.
usage-unknown-argument = Unknown option or word: { $argument }
usage-did-you-mean = Do you mean { $suggestion }?
usage-invalid-value = "{ $value }" is not possible with { $argument }.
usage-possible-values = It can be: { $values }.
usage-missing = Something is missing: { $argument }
usage-no-value = { $argument } needs a value.
usage-conflict = { $argument } does not go with { $other }.
usage-too-many = { $argument } may stand only once.
usage-unknown-subcommand = Unknown command: { $argument }
usage-other = The command is wrong: { $reason }
usage-hint = --help shows what is possible.

## Help of the command line
cli-about = Answers to privacy questions of marketers of public libraries.
cli-after-help =
    Examples:
      vraagbaak                                            the screen
      vraagbaak ask "may I still e-mail former members?"   one question, one answer
      vraagbaak walk winback                               step by step
      vraagbaak list                                       all questions
    
    Your own keys: put them in keys.yaml in your configuration folder (~/.config/vraagbaak).
    Ends with code 0: answered; 1: no answer found; 2: wrong use or errors in the content.
    It is information, not legal advice. Nothing goes onto the internet.
cli-usage = Usage
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-lang = The language: nl or en
cli-content = Use the content in this folder instead of the built-in content (also: VRAAGBAAK_CONTENT)
cli-plain = Plain mode, line by line (also: ACCESSIBLE=1, TERM=dumb)
cli-color = Colour: auto, always or never
cli-theme = Colours: terminal (those of your terminal), light, dark, contrast or mono
cli-ascii = ASCII characters only (by itself where your locale is not UTF-8)
cli-help = Show this help
cli-version = Show the version
cli-json = Output as JSON
cli-ask = Ask a question and read the answer
cli-ask-question = The question, with or without quotation marks
cli-ask-context = The question before it, if this one follows on from it
cli-ask-batch = Read the questions from a file, one a line, and write one JSON object a line (- is standard input)
cli-list = Show all questions by topic
cli-show = Show one answer
cli-show-id = The identifier of the question (see list)
cli-walk = Go through a situation step by step
cli-walk-id = The id of the walk; without one: the list
cli-walk-answer = An answer: the name of the question, a = and the value
cli-walk-tick = This condition of the outcome is met (its number, from 1)
cli-walk-record = Save the outcome as a record: NAME.md and NAME.json (- is standard output)
cli-walk-force = Overwrite a record that stands there already
cli-walk-paths = Show every path with its outcome
cli-record = Work with a saved record
cli-replay = Walk a record again: is the advice still the same? Code 1 if it changed
cli-replay-file = The JSON file of the record
cli-on = Give the advice of this day, such as 2026-07-01
cli-inbox = Show the questions without a good answer, or work a group of them into the content
cli-inbox-group = The number of a group, as the list with the same --content shows it
cli-inbox-to = Make the questions phrasings of this question (identifier)
cli-inbox-to-new = Make a new question of them with this identifier; the answer you still write
cli-inbox-to-outside = Add them to the topic with this identifier that is not covered; make it if it is not there
cli-inbox-write = Save what is otherwise only shown, and take the questions out of the inbox
cli-inbox-wipe = Empty the inbox
cli-check = Check the content
cli-check-dir = The folder with content; without a folder: the content that is in use
cli-evaluate = Measure how well questions find their answer
cli-evaluate-file = A file with one JSON object a line: q, accept, kind
