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
review-checked = What was checked: { $text }
overdue = This text should have been looked at again by { $date }. Ask whether it still holds.
far-overdue = These steps should have been looked at by { $date }. They are too old to rely on: ask the privacy officer.
entry-far-overdue = This text should have been looked at by { $date }. It is too old to rely on: ask the privacy officer.
outcome-not-yet = This outcome holds from { $date } on. Until that day, ask the privacy officer.
outcome-no-longer = This outcome held until { $date }. Ask the privacy officer.
change-not-yet = This does not hold yet.
change-no-longer = This held until { $until }.
see-also = See also
related-entries = Read on
terms-here = { $command } explains: { $words }

## What is the library's own
own-welcome = With own questions and own policy of { $library }.
own-entry = Own question of { $library }.
own-scenario = Own walkthrough of { $library }.
own-policy = Own policy of { $library }
own-policy-on = Own policy of { $library } on: { $question }
own-policy-below = { $library } has its own policy on this. It stands below the answer.
own-policy-below-outcome = { $library } has its own policy on this. It stands below this outcome.
own-policy-changed = The central text has changed since this policy was written. Ask whether it still holds.
own-entry-listed = { $title } (own question)
own-policy-listed = { $title } (own policy)
own-scenario-listed = { $title } (own walkthrough)
own-contact = This is the contact of { $library }.
own-mail = This e-mail goes to the contact of { $library }.
apart-end = End of: { $title }
show-version = Version of this answer: { $version }

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

## Branches and periods of a walkthrough
branch-rule = { $question }: { $answer }
branch-or = { $names } or { $last }
branch-and = { $names } and { $last }
branch-all = everything ticked
branch-has = ticked: { $options }
branch-lacks = not ticked: { $options }
branch-lacks-some = not all ticked: { $options }
branch-always = with any answer
branch-otherwise = with any other answer
branch-any-day = a day
branch-any-number = a number of months
branch-number-below = less than { $length }
branch-day-before = before { $day }
branch-ago-less = less than { $length } ago
branch-ago-at-least = { $length } ago or longer
branch-until-less = less than { $length } before the day in "{ $question }"
branch-until-at-least = { $length } or longer before the day in "{ $question }"
branch-both = { $from }, but { $before }
branch-length-of = the period in "{ $question }"
length-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
length-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
length-today = today
length-earliest = the earliest of: { $days }
length-latest = the latest of: { $days }

## Everything as a page, Markdown or a diagram
publication-skip = To the text
publication-contents = Contents
publication-state = Review: { $draft } draft, { $reviewed } approved by a privacy officer, { $overdue } due for another look.
publication-unreviewed = Without a review: { $count }.
publication-overdue = Due for another look
publication-brackets = Between square brackets stands what you answered yourself, or a day that follows from it.
publication-questions = The questions
publication-outcomes = The outcomes
publication-several = More than one answer can be right
publication-rule = Depends on your answer to: { $question }
publication-go-on = go on at { $number } ({ $question })
publication-sources = All sources
publication-top = Back to the top

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
command-findings = errors in the content, while you write it
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

## Content that changes while the program is open
renewed = Content loaded again.
renewed-same = The texts have stayed the same.
renewed-added = { $count } added
renewed-gone = { $count } gone
renewed-changed = { $count } changed
outdated = What you see above is the old text. An empty line (Enter) shows what it says now.
outdated-gone = The answer above is no longer in the content.
option-gone = Number { $number } is no longer in the content. Ask your question again.
walk-gone = The walkthrough "{ $title }" is no longer in the content, and is closed.
walk-lapsed =
    { $count ->
        [one] In the walkthrough your answer lapses for: { $names }.
       *[other] In the walkthrough your answers lapse for: { $names }.
    }
finding-place = { $file }, line { $line }
finding-first =
    { $others ->
        [0] Error in { $place }: { $message } (More with { $command }. Until this is right you see the content before it.)
        [one] Error in { $place }: { $message } (And 1 more: { $command }. Until this is right you see the content before it.)
       *[other] Error in { $place }: { $message } (And { $others } more: { $command }. Until this is right you see the content before it.)
    }
findings-title = Errors and warnings in the content
findings-none = The content has no errors.
findings-more = And { $count } more. The command "vraagbaak check" shows everything.
unwatched = I do not notice what changes in the folder ({ $reason }). Start the program again to see it.

## Plain mode
plain-welcome = { $title }, plain mode. Type your question, or { $help }.
plain-prompt = Question:
plain-prompt-choice =
    { $count ->
        [one] Choice (1, or a new question):
       *[other] Choice (1 to { $count }, or a new question):
    }
plain-trail = So far: { $answers }.
plain-prompt-answer = Answer:
plain-prompt-walk = Answer (1 to { $count }):
plain-verdict = Verdict: { $verdict }
plain-warning = Note:
plain-list-lead = Type a number to choose, or ask a question.
plain-list-empty = Nothing with these letters. Try another word, or ask your question.
plain-words-other = Other words
plain-as = as
plain-or = or
plain-leads = { $answers }. Outcome: { $outcome }.
plain-tick = Type a number to tick what is arranged.
plain-how-several = Type the numbers of everything that applies, such as 1,3.
plain-unknown = Type a question mark for: { $answer }.
plain-other-question = The question has changed. What you typed was not used. This is what it says now.
plain-bye = Goodbye.

## Checking the content
check-own = With the own folder of { $library }: own questions { $entries }, own walkthroughs { $scenarios }, own policies { $policies }.
check-fine = The content is in order: { $entries }, no errors.
check-scenario = { $scenario }: { $paths } paths, at most { $longest } questions; every path ends.
check-explain-hint = A code explained, with an example: vraagbaak check --explain { $code }
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
hint-no-manifest = Name the folder that holds { $expected }, or make that file.
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
problem-failed-test = This question does not come to the answer: "{ $subject }"
hint-failed-test = What came: { $expected }.
problem-failed-not = This question comes to the answer all the same: "{ $subject }"
hint-failed-not = What came: { $expected }.
problem-failed-walk = These answers do not lead to the outcome "{ $subject }".
hint-failed-walk = What came: { $expected } (outcome: another outcome; question: an answer is missing there; answers: this answer is not possible or not asked for).
problem-overdue-review = The review was due by { $subject }.
hint-overdue-review = The last one was on { $expected }. Read the answer and its sources again, and put the day in on.
problem-no-review = It does not say when this was reviewed: { $subject }
hint-no-review = Add review, with on, by, status and every_months.
problem-draft =
    { $subject ->
        [questions] { $count ->
            [one] { $count } entry is still a draft.
           *[other] { $count } entries are still drafts.
        }
        [policies] { $count ->
            [one] { $count } own policy is still a draft.
           *[other] { $count } own policies are still drafts.
        }
       *[scenarios] { $count ->
            [one] { $count } scenario is still a draft.
           *[other] { $count } scenarios are still drafts.
        }
    }
hint-draft = Have a privacy officer read them, then set status to reviewed. --json shows which files they are.
problem-no-address = The source "{ $subject }" has no address.
hint-no-address = Put in address where a reader finds the source.
problem-no-source-day = The source "{ $subject }" has no day.
hint-no-source-day = Put the day of the source in date, or the day on which you read it in read.
problem-bad-link = This link cannot be opened: { $subject }
hint-bad-link = Begin a link with https://, http:// or mailto:.
problem-long-sentence = Long sentence: "{ $subject }"
hint-long-sentence = Number of words: { $expected }. Cut sentences of more than 25 words in two.
problem-unexplained-abbreviation = The abbreviation "{ $subject }" is not in the glossary.
hint-unexplained-abbreviation = Put it in glossary.yaml, or write it in full.
problem-colliding-entries = These two entries are too much alike: { $subject }
hint-colliding-entries = Taken for the other: { $expected }. Move or change these phrasings.
problem-rarely-found = Too few of its own phrasings find this answer: { $subject }
hint-rarely-found = Not found: { $expected }. Add phrasings like these.
problem-wrong-folder = "{ $subject }" is not read: it belongs in another kind of folder.
hint-wrong-folder = An own folder holds overlay.yaml, questions, scenarios and policies. The central folder holds vraagbaak.yaml and the rest.
problem-entry-is-central = The question "{ $subject }" is in the central content already.
hint-entry-is-central = Write your own policy on it, in policies/{ $expected }.yaml. Or give this question another id.
problem-policy-on-own-entry = "{ $subject }" is your own question: it takes no own policy.
hint-policy-on-own-entry = Put this text in the answer to the question, and take this file away.
problem-central-changed = The central answer to "{ $subject }" has changed since this policy was written.
hint-central-changed = Read that answer (vraagbaak show). Does your policy still hold? Then write on: { $expected }. What changed: vraagbaak diff OLD-FOLDER NEW-FOLDER.
expected-text = a text
expected-quoted-text = a text; put a number or true/false in quotation marks
expected-number = a whole number
expected-list = a list (lines that begin with a hyphen)
expected-map = fields with a name and a value

## Every kind of problem explained
explain-unreadable =
    The file or folder cannot be opened: the name is wrong, or you have no access.

    Wrong:
      vraagbaak check contant
    Right:
      vraagbaak check content

    To do: See whether the name is right. If it is, ask whoever manages the folder for the right to read it.
explain-no-manifest =
    The folder holds no vraagbaak.yaml. Without that file the program does not know which languages and sources there are. In an own folder (--overlay) it is called overlay.yaml.

    Wrong:
      vraagbaak check content/questions
    Right:
      vraagbaak check content

    To do: Name the folder that holds vraagbaak.yaml, or make that file with format, title and languages. For an own folder make overlay.yaml, with format and name.
explain-too-large =
    A content file may have 8 MB at most. A larger one is nearly always a mistake, such as a photo with the wrong name.

    Wrong:
      questions/winback.yaml    24 MB
    Right:
      questions/winback.yaml    20 kB

    To do: See whether it is the right file. If so, divide it into more entries.
explain-not-utf8 =
    The file was saved in another character set than UTF-8. Letters such as é and ë cannot be read then.

    Wrong:
      Windows-1252, ANSI, UTF-16
    Right:
      UTF-8

    To do: Choose Save as in your text editor, with UTF-8 as the encoding.
explain-not-a-file =
    Something else stands where a file should, such as a folder or a device.

    Wrong:
      questions/winback.yaml/
    Right:
      questions/winback.yaml

    To do: Take away what is there, and put a text file in its place.
explain-ignored-file =
    The program does not know a file of this name in this place. What it holds takes no part.

    Wrong:
      questions/winback.yml
    Right:
      questions/winback.yaml

    To do: Give it the right name, or move it to another folder.
explain-syntax =
    The file is no valid YAML. Mostly the indentation is uneven, or a text without quotation marks holds a colon.

    Wrong:
      nl: Let op: dit mag niet.
    Right:
      nl: "Let op: dit mag niet."

    To do: Look at the line that is named, and at the line above it.
explain-bomb =
    The file refers to itself so often, or is nested so deeply, that reading it takes too much.

    Wrong:
      a: &a x
      b: &b
        - *a
        - *a
    Right:
      b:
        - x
        - x

    To do: Use no references with & and *. Just write the text twice.
explain-unknown-field =
    The program does not know this field. Otherwise a slip of the finger would silently cost part of the answer.

    Wrong:
      antwoord:
        nl: Ja.
    Right:
      answer:
        nl: Ja.

    To do: Use the name in the hint, or take the field away.
explain-duplicate-field =
    The same field stands twice in one block. Nobody can tell which of the two counts.

    Wrong:
      topic: mailen
      topic: bellen
    Right:
      topic: mailen

    To do: Take one of the two away.
explain-missing-field =
    A field that is required is missing or empty.

    Wrong:
      id: winback
      question:
    Right:
      id: winback
      question:
        nl: Mag dat?
        en: May I?

    To do: Fill the field in. If it is not required, take the empty line away.
explain-missing-language =
    A text for people is missing in one of the languages that vraagbaak.yaml lists.

    Wrong:
      short:
        nl: Ja, dat mag.
    Right:
      short:
        nl: Ja, dat mag.
        en: Yes, you may.

    To do: Write the text in that language too. If nobody can translate, take the language out of languages in vraagbaak.yaml.
explain-unknown-language =
    This language is not in vraagbaak.yaml, or the program does not know it.

    Wrong:
      answer:
        ned: Ja.
    Right:
      answer:
        nl: Ja.

    To do: Use nl or en, and put the language under languages in vraagbaak.yaml too.
explain-wrong-kind =
    The value is of another kind than belongs here: a text instead of a list, or a number instead of a text.

    Wrong:
      related: winback
    Right:
      related:
        - winback

    To do: The hint says what belongs here. Put a number or yes/no between quotation marks if it is a text.
explain-wrong-value =
    The value is of the right kind, but is none of those that are possible here.

    Wrong:
      verdict: misschien
    Right:
      verdict: depends

    To do: Choose one of the values in the hint.
explain-bad-id =
    An identifier or name has other characters than small letters, digits and hyphens, or means something else already.

    Wrong:
      id: Winback Actie
    Right:
      id: winback-actie

    To do: Write it in small letters and hyphens.
explain-id-unlike-file =
    The identifier and the name of the file differ. Other files refer to the identifier, so this file would be hard to find.

    Wrong:
      # questions/winback.yaml
      id: oud-leden
    Right:
      # questions/winback.yaml
      id: winback

    To do: Make them equal.
explain-duplicate-id =
    Two things have the same identifier or name. A reference could then mean either.

    Wrong:
      - id: koffie
      - id: koffie
    Right:
      - id: koffie
      - id: thee

    To do: Give one of the two another name.
explain-dangling-reference =
    Something is named here that is not there: an entry, source, topic, scenario or name.

    Wrong:
      related:
        - winbak
    Right:
      related:
        - winback

    To do: Correct the name, or make what is named.
explain-shared-phrasing =
    The same phrasing stands in two places. A question can lead to one answer only, so one of the two does not work.

    Wrong:
      # winback.yaml en bewaartermijnen.yaml
      phrasings:
        nl:
          - hoe lang bewaren
    Right:
      # winback.yaml
      phrasings:
        nl:
          - hoe lang bewaren voor winback

    To do: Choose the entry that it belongs to, and take it out of the other.
explain-stray-brace =
    A text of a scenario holds a brace that belongs to no value. Only the name of a question or of a computed day can stand between braces.

    Wrong:
      nl: Mail tot en met {"{"}Laatste Dag{"}"}.
    Right:
      nl: Mail tot en met {"{"}laatste-dag{"}"}.

    To do: Correct the name, or take the brace away.
explain-no-destination =
    An answer or branch leads nowhere.

    Wrong:
      - value: nee
    Right:
      - value: nee
        next: kanaal

    To do: Say where it leads: next (a question or rule) or outcome.
explain-two-destinations =
    An answer or branch leads to two places at once.

    Wrong:
      - value: nee
        next: kanaal
        outcome: afgemeld
    Right:
      - value: nee
        next: kanaal

    To do: Use next or outcome, not both.
explain-too-many =
    A question with boxes to tick has too many options. Nobody reads them, and every combination must be followed.

    Wrong:
      type: several
      options: (negen of meer)
    Right:
      type: several
      options: (hoogstens acht)

    To do: Make two questions of it, or join options.
explain-continuation =
    An outcome with verdict: continue must say where to go on. Any other outcome must not.

    Wrong:
      verdict: continue
    Right:
      verdict: continue
      scenario: winback

    To do: Add scenario or entry, or choose another verdict.
explain-wrong-condition =
    The condition does not suit the kind of question that it is about.

    Wrong:
      on: einde
      branches:
        - when:
            is: [ja]
    Right:
      on: einde
      branches:
        - when:
            before: 12 months

    To do: Use is for a choice, all, none, has or lacks for ticks, and from and before for a day or number.
explain-mixed-units =
    The conditions on one question mix days, months and dates. Whether 30 days are longer than a month depends on the month, so their order is not certain.

    Wrong:
      before: 30 days
      from: 1 months
    Right:
      before: 1 months
      from: 1 months

    To do: Use one unit in all conditions on that question.
explain-cycle =
    These questions lead back to each other. Whoever walks the scenario would never reach an outcome.

    Wrong:
      kanaal:
        next: betaald
      betaald:
        next: kanaal
    Right:
      kanaal:
        next: betaald
      betaald:
        outcome: mail-mag

    To do: Let one of the answers lead elsewhere.
explain-unreachable =
    Nothing leads to this question, rule, branch or outcome, or nothing uses this computed day.

    Wrong:
      outcomes:
        oud-advies:
    Right:
      - value: ja
        outcome: oud-advies

    To do: Let an answer lead here, or take this away.
explain-gap =
    No branch fits this answer. Whoever gives it is stranded.

    Wrong:
      - when:
          before: 12 months
      - when:
          from: 24 months
    Right:
      - when:
          before: 12 months
      - when:
          from: 12 months

    To do: Add a branch that fits this answer.
explain-overlap =
    Two branches fit this answer. So it is not clear which advice holds.

    Wrong:
      - when:
          before: 24 months
      - when:
          from: 12 months
    Right:
      - when:
          before: 12 months
      - when:
          from: 12 months

    To do: Make the conditions so that exactly one always fits. from includes its limit, before does not.
explain-unanswerable =
    Nobody can answer this question: its least value lies above its greatest.

    Wrong:
      least: 24
      most: 12
    Right:
      least: 12
      most: 24

    To do: Look at least and most.
explain-missing-answer =
    An answer is used here that not everybody has given by now.

    Wrong:
      nl: Wis de gegevens op {"{"}wissen-op{"}"}. (einde is niet gevraagd)
    Right:
      nl: Wis de gegevens zodra je ze niet meer nodig hebt.

    To do: Ask that question on every path to here, or do not use its answer here. I do not know is no answer.
explain-tangled =
    So many answers hang together that it cannot be found out whether every path ends.

    Wrong:
      rules: (tien regels die elk naar een eerder antwoord kijken)
    Right:
      rules: (een paar regels)

    To do: Use fewer rules that look at earlier answers, or make two scenarios of it.
explain-unknown-format =
    The content was written for another version of the program.

    Wrong:
      format: 9
    Right:
      format: 1

    To do: Use a newer version of the program, or set format to the number in the hint.
explain-failed-test =
    tests holds questions that must come to this answer: as the answer, or as the first choice. This question comes to something else. The program learns nothing from tests, so they show honestly what a new question does.

    Wrong:
      # winback.yaml
      tests:
        nl:
          - mag ik een foto van een kind plaatsen
    Right:
      # winback.yaml
      tests:
        nl:
          - mag ik een oud-lid na een jaar nog mailen

    To do: Does the question really belong here? Then add some phrasings of that sort to phrasings (not the question itself). If it belongs to another entry, move it there.
explain-failed-not =
    not holds questions that must not come to this answer. This question does all the same.

    Wrong:
      # winback.yaml
      not:
        nl:
          - oud-lid mailen om terug te komen
    Right:
      # winback.yaml
      not:
        nl:
          - hoe lang bewaar ik een factuur

    To do: Add phrasings to the entry that it does belong to, or take away a phrasing here that is too much like it.
explain-failed-walk =
    tests of a scenario holds answers with the outcome that belongs to them. With these answers something else comes out.

    Wrong:
      tests:
        - answers:
            afgemeld: ja
          outcome: mail-mag
    Right:
      tests:
        - answers:
            afgemeld: ja
          outcome: afgemeld

    To do: See what came out. If the scenario is right, correct the test. If the test is right, correct the scenario. Use on for a fixed day where there are dates in it.
explain-overdue-review =
    The day of the last review (on) plus every_months is past. The law may have changed since.

    Wrong:
      review:
        on: 2024-01-15
        every_months: 12
    Right:
      review:
        on: 2026-11-24
        every_months: 12

    To do: Read the answer and its sources again. If all is still right, set on to today.
explain-no-review =
    It does not say when and by whom this was reviewed. So a reader cannot tell how old the answer is.

    Wrong:
      id: winback
    Right:
      id: winback
      review:
        on: 2026-11-24
        by: redactie
        status: draft
        every_months: 12

    To do: Add review.
explain-draft =
    These files have status: draft. No privacy officer has approved them, and every answer says so. --json shows which files they are.

    Wrong:
      review:
        status: draft
    Right:
      review:
        status: reviewed

    To do: Have a privacy officer read them. Only then set status to reviewed, with the day and the function of the reader.
explain-no-address =
    This source has no address on the web. So a reader cannot look it up.

    Wrong:
      ap-bewaren:
        title:
          nl: Bewaren
    Right:
      ap-bewaren:
        title:
          nl: Bewaren
        address: https://www.autoriteitpersoonsgegevens.nl

    To do: Add address. If the source is not on the web, this warning may stay.
explain-no-source-day =
    This source has no day: neither that of the source nor that on which somebody read it.

    Wrong:
      address: https://wetten.overheid.nl/BWBR0005289
    Right:
      address: https://wetten.overheid.nl/BWBR0005289
      read: 2026-11-24

    To do: Read the source and set read to today, or set date to the day of the source.
explain-bad-link =
    A link in an answer does not begin with https://, http:// or mailto:. Nobody can open such a link in a terminal.

    Wrong:
      nl: Lees het bij [de AP](www.autoriteitpersoonsgegevens.nl)
    Right:
      nl: Lees het bij [de AP](https://www.autoriteitpersoonsgegevens.nl)

    To do: Write the whole address. Refer to another entry with related, not with a link.
explain-long-sentence =
    This text holds a sentence of more than 25 words. The texts are for readers at level B1, who lose the thread then.

    Wrong:
      nl: Je mag mailen als je toestemming hebt, die je kunt bewijzen, en als de lezer zich in elke mail kan afmelden, wat je ook vooraf moet vertellen.
    Right:
      nl: Je mag mailen als je bewezen toestemming hebt. In elke mail staat een afmeldlink. Vertel dat vooraf.

    To do: Cut the sentence in two, or make a list of it.
explain-unexplained-abbreviation =
    This answer uses an abbreviation that is not in glossary.yaml. Whoever does not know it cannot ask for it with /word either.

    Wrong:
      nl: Vraag het de FG.
    Right:
      - id: fg
        term:
          nl: functionaris gegevensbescherming
        forms:
          nl:
            - FG

    To do: Put it in glossary.yaml (as term or under forms), or write it in full.
explain-colliding-entries =
    Phrasings of one entry are taken for another, if the program did not know them yet. Whoever asks in that way gets the wrong answer.

    Wrong:
      # bewaartermijnen.yaml
      - hoe lang mag ik oud-leden mailen
    Right:
      # bewaartermijnen.yaml
      - hoe lang mag ik een inschrijfformulier bewaren

    To do: Read the phrasings in the warning. Move what belongs to the other entry. If both entries are about the same, join them.
explain-rarely-found =
    Fewer than nine in ten phrasings of this entry come to the answer, if the program did not know them yet. So new questions often will not either.

    Wrong:
      phrasings: (tien formuleringen zonder een woord gemeen)
    Right:
      phrasings: (bij elke manier van vragen drie of vier formuleringen)

    To do: Add phrasings like the ones that were missed, or take away what does not belong here.
explain-wrong-folder =
    There are two kinds of folder: the one with the central content, and a library's own. This file or folder belongs in the other kind. What it holds is left out.

    Wrong:
      eigen/glossary.yaml
    Right:
      content/glossary.yaml

    To do: Put it in the other folder, or take it away.
explain-entry-is-central =
    An own question has the same identifier (id) as a central one. An own folder replaces no central answers: those stay the same for every library.

    Wrong:
      # eigen/questions/winback.yaml
      id: winback
    Right:
      # eigen/policies/winback.yaml
      entry: winback

    To do: Write your own policy on the central question, or choose another id.
explain-policy-on-own-entry =
    An own policy belongs to a central question. Of your own question the whole answer is yours already.

    Wrong:
      # eigen/questions/hond.yaml and eigen/policies/hond.yaml
      entry: hond
    Right:
      # eigen/questions/hond.yaml alone
      answer: (with your policy in it)

    To do: Put the text in the answer, and take the file out of policies.
explain-central-changed =
    With on you say on which version of the central answer your policy was written. That answer has changed since. As long as on names the old version, everybody reads at your policy that it may no longer hold.

    Wrong:
      on: (an old version)
    Right:
      on: (the version that check names)

    To do: Read the central answer. Change your policy if need be, then write the new version at on.

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
error-overlay = The own folder { $folder } has errors; see above. Mend them, or work without that folder, with --no-overlay.
error-content = The content has errors; see above. Mend them, or leave out --content to use the built-in content.
error-no-such-entry = There is no question with the identifier "{ $id }".
error-no-such-entry-hint = Do you mean { $near }? The command "vraagbaak list" shows them all.
error-inbox-group = There is no group { $number }: there are { $count }.
error-inbox-list-hint = The command "vraagbaak inbox" shows them all.
error-inbox-content = Say with --content in which folder the content stands that you want to change, or with --overlay which folder is your library's own.
error-inbox-outside = An own folder holds no topics that are not covered.
error-inbox-outside-hint = Make it an own question with --to-new, or change the central content with --no-overlay and --content.
error-inbox-exists = There is a question with the identifier "{ $id }" already.
error-inbox-exists-hint = Use --to { $id } to add the questions there.
error-inbox-id = "{ $id }" cannot be an identifier. Begin with a small letter, and use small letters, digits and hyphens.
error-inbox-nothing-new = These questions are there already.
error-inbox-cannot-edit = { $file } is written so that I cannot add to it safely.
error-inbox-cannot-edit-hint = Put the questions in yourself. Nothing has changed.
error-inbox-invalid = With this change the content is no longer in order; see above. Nothing was saved.
error-inbox-read = The inbox cannot be read: { $reason }
error-list-hint = The command "vraagbaak list" shows them all.
error-no-such-code = There is no code "{ $code }".
error-no-such-code-hint = Do you mean { $near }?
error-codes-hint = These are the codes: { $codes }.
error-no-such-kind = There is no kind "{ $kind }".
error-no-such-kind-hint = Do you mean { $near }? The command "vraagbaak schema" shows them all.
error-kinds-hint = These are the kinds: { $kinds }.
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
error-watch-folder = With --watch you follow a content folder, but no folder is named.
error-watch-folder-hint = Name the folder with --content DIR, or with VRAAGBAAK_CONTENT.
error-watch-task = With --watch you follow the content during a conversation, not with a command. Leave one of the two out.
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

## Two contents compared
diff-title = What changed from { $old } to { $new }
diff-nothing = Nothing changed.
diff-broken = In { $folder }:
diff-entries = Questions
diff-scenarios = Walks
diff-outside = Topics that are not in here
diff-glossary = Words
diff-sources = Sources
diff-smalltalk = Greetings
diff-whole = The whole
diff-counts = { $added } added, { $gone } gone, { $changed } changed
diff-added = added: { $item }
diff-gone = gone: { $item }
diff-old = was: { $text }
diff-new = now: { $text }
diff-value = { $what }: { $old } → { $new }
diff-items = { $what }: { $added } added, { $gone } gone
diff-more = and { $count } more; --json shows everything
diff-none = nothing
diff-status-draft = draft
diff-status-reviewed = read and approved
diff-part-question = question { $name }
diff-part-option = answer { $name }
diff-part-rule = rule { $name }
diff-part-computed = day { $name }
diff-part-outcome = outcome { $name }
diff-paths = Where answers lead
diff-paths-of =
    { $changed ->
        [one] { $scenario }: { $changed } of the { $compared } paths leads elsewhere
       *[other] { $scenario }: { $changed } of the { $compared } paths lead elsewhere
    }
diff-paths-verdict =
    { $count ->
        [one] { $count } path has another verdict
       *[other] { $count } paths have another verdict
    }
diff-paths-outcome =
    { $count ->
        [one] { $count } path has another outcome with the same verdict
       *[other] { $count } paths have another outcome with the same verdict
    }
diff-paths-gone =
    { $count ->
        [one] { $count } path can no longer be taken
       *[other] { $count } paths can no longer be taken
    }
diff-paths-added =
    { $count ->
        [one] { $count } path is new
       *[other] { $count } paths are new
    }
diff-paths-too-many = There are too many paths: not all of them were compared.
diff-paths-more =
    { $count ->
        [one] and { $count } path more; --json shows everything
       *[other] and { $count } paths more; --json shows everything
    }
diff-group =
    { $count ->
        [one] { $answers } ({ $count } path)
       *[other] { $answers } ({ $count } paths)
    }
diff-always = whatever the answers
diff-example = for example { $answer }
diff-several = several outcomes
diff-was-impossible = was not possible yet (question { $question })
diff-now-impossible = no longer possible (question { $question })
diff-field-abbreviations = abbreviations
diff-field-address = address
diff-field-advice = advice
diff-field-answer = answer
diff-field-ask = question
diff-field-bring = what to bring
diff-field-changes = what changed
diff-field-conditions = conditions
diff-field-contact = contact
diff-field-contact-email = e-mail address of the contact
diff-field-contact-note = note on the contact
diff-field-contact-people = people named
diff-field-continues = goes on with
diff-field-date = date
diff-field-day = calculation
diff-field-destination = where to go
diff-field-disclaimer = disclaimer
diff-field-entries = questions with it
diff-field-examples = example questions
diff-field-forms = other forms
diff-field-interface = texts of the program
diff-field-intro = introduction
diff-field-keys = keys
diff-field-keywords = keywords
diff-field-label = text
diff-field-languages = languages
diff-field-leads = leads to
diff-field-least = lower bound
diff-field-meaning = meaning
diff-field-most = upper bound
diff-field-name = word
diff-field-on = looks at
diff-field-original = what it said before
diff-field-original-source = source of what it said before
diff-field-original-verdict = verdict of before
diff-field-phrasings = phrasings
diff-field-publisher = publisher
diff-field-question = question
diff-field-read = read on
diff-field-related = read also
diff-field-reply = reply
diff-field-review-by = reviewed by
diff-field-review-day = reviewed on
diff-field-review-months = months until the next review
diff-field-review-open = still to be confirmed
diff-field-review-status = review
diff-field-said = words that say so already
diff-field-scenario = walk
diff-field-see = see also
diff-field-see-also = see also
diff-field-sequels = words of a sequel
diff-field-short = short
diff-field-sources = sources
diff-field-start = begins with
diff-field-stop-words = stop words
diff-field-synonyms = synonyms
diff-field-title = title
diff-field-topic = topic
diff-field-topics = topics
diff-field-type = kind of question
diff-field-until = counts until
diff-field-verdict = verdict
diff-field-why = why

## Looking whether all is well (doctor)
doctor-version = Vraagbaak { $version } ({ $system })
doctor-terminal = Terminal
doctor-unknown = unknown
doctor-kind = kind
doctor-size = size
doctor-size-value = { $columns } by { $rows } characters
doctor-mode = shown
doctor-mode-screen = on the screen
doctor-mode-no-terminal = line by line, because input or output is no terminal
doctor-mode-asked = line by line, because of --plain
doctor-mode-accessible = line by line, because ACCESSIBLE is set
doctor-mode-dumb = line by line, because TERM is dumb
doctor-characters = characters
doctor-utf8 = UTF-8
doctor-ascii = ASCII, because your locale is not UTF-8 or --ascii is set
doctor-colors = colours
doctor-colors-value = { $count }, says the terminal; theme { $look }
doctor-no-colors = none, because of NO_COLOR or --color never, or because the terminal has none
doctor-clipboard = clipboard
doctor-clipboard-system = the system's
doctor-clipboard-terminal = by the terminal (OSC 52), which does not say whether it worked
doctor-test-line = test line
doctor-test-line-look = Do the two bars on the right stand one below the other? Then the width is right.
doctor-test-line-fine = Measured: { $columns } columns, as it should be.
doctor-test-line-wrong = The test line should take { $columns } columns, but takes { $measured } here.
doctor-test-line-hint = Choose another font or another terminal, or use --ascii.
doctor-small = The window is too small for the screen: { $columns } by { $rows } characters.
doctor-language = Language
doctor-language-row = language
doctor-because-option = chosen with --lang
doctor-because-variable = chosen with VRAAGBAAK_LANG
doctor-because-remembered = chosen last time
doctor-because-locale = your locale: { $locale }
doctor-because-content = the first language of the content
doctor-content = Content
doctor-source = source
doctor-overlay = own folder
doctor-built-in = built into the program
doctor-broken = broken, see below
doctor-holds = holds
doctor-walks =
    { $count ->
        [one] 1 walk
       *[other] { $count } walks
    }
doctor-review = reviewed
doctor-review-value = { $reviewed } of { $all } by a privacy officer; { $overdue } overdue
doctor-kept = What is kept where
doctor-state = kept
doctor-config = own keys
doctor-no-home = nowhere: there is no home folder
doctor-not-there = { $path } (not made yet)
doctor-file = { $name }, { $bytes } bytes: { $holds }
doctor-days =
    { $count ->
        [one] on, 1 day
       *[other] on, { $count } days
    }
doctor-off = off
doctor-history = /remember
doctor-inbox = /inbox
doctor-elsewhere = elsewhere
doctor-elsewhere-value = nothing, but what you save yourself (/save, /conversation, walk --record): in the folder where you are then
doctor-fine = All is well.
doctor-homeless = There is no home folder, so what you choose is not kept.
doctor-homeless-hint = That is no problem. Otherwise set HOME to a full path.
doctor-unreadable = { $path } cannot be read: { $reason }
doctor-unreadable-hint = See to it that it is a folder of yours, or set XDG_STATE_HOME to another place.
doctor-open = Others on this computer can get at { $path }.
doctor-open-hint = Make the file yours alone: chmod 600 { $path }
doctor-read-only = { $path } cannot be changed, so a new choice is not kept.
doctor-read-only-hint = See to it that the file is yours and that the disk is not read-only.
doctor-keys-hint = Mend the file, or take it away to use the usual keys.
doctor-content-broken = The content in { $folder } is not right: { $count }.
doctor-content-broken-hint = The command "vraagbaak check" says what and where, with the same options.
doctor-again = Install the program again.

## The manual page (man)
man-manual = Vraagbaak Manual
man-name = Name
man-synopsis = Synopsis
man-description-heading = Description
man-description =
    Vraagbaak answers privacy questions of marketers of public libraries. You ask a question in your own words and get the answer that fits best, or you read that it is not in here. A walk takes you through a situation question by question; the outcome can be kept.
    
    Everything is in the program itself. Nothing goes onto the internet, and nothing is kept but what you choose. It is information, not legal advice.
    
    Without a command the program opens its screen. In a simple terminal, and with --plain, the same conversation goes line by line. On the screen ? shows what you can do; Ctrl-C leaves at once.
man-environment = Environment
man-lang = The language, nl or en; --lang goes first
man-content = The folder with content; --content goes first
man-overlay = The folder with own content; --overlay goes first
man-locale = The language where nothing else was chosen, and whether the terminal shows UTF-8 (also: LC_MESSAGES, LANG, LANGUAGE)
man-no-color = No colour, whatever the value; --color goes first
man-accessible = With 1: plain mode, line by line
man-term = The kind of terminal; with dumb the plain mode
man-state-home = The folder above the one of what is kept, else ~/.local/state
man-config-home = The folder above the one of your own keys, else ~/.config
man-files = Files
man-exit = Exit status
man-code-0 = Answered, also with a choice and for a whole file
man-code-1 = No answer found, or other advice than before
man-code-2 = Wrong use, or errors in the content
man-see-also = See also

## What is kept where
kept-preferences = language and colours that you chose, and whether questions are kept
kept-history = what you typed, without personal data; only after /remember
kept-inbox = questions without a good answer, without personal data; only after /inbox
kept-lock = empty: two windows wait for each other with it
kept-keys = your own keys; you make this file yourself
kept-overlay = your library's own content; you make this folder yourself
kept-other = not of this program

## Help of the command line
cli-about = Answers to privacy questions of marketers of public libraries.
cli-after-help =
    Your own keys: put them in keys.yaml in your configuration folder (~/.config/vraagbaak).
    Ends with code 0: answered; 1: no answer found; 2: wrong use or errors in the content.
    It is information, not legal advice. Nothing goes onto the internet.
cli-examples = Examples
example-vraagbaak =
    vraagbaak                                            the screen
    vraagbaak ask "may I still e-mail former members?"   one question, one answer
    vraagbaak walk winback                               step by step
    vraagbaak list                                       all questions
example-ask =
    vraagbaak ask "may I still e-mail former members?"   one question, one answer
    vraagbaak ask "and by post?" --context winback       following on from a question
    vraagbaak ask --batch questions.txt                  a file full of questions
example-list =
    vraagbaak list                                       all questions by topic
    vraagbaak list --lang nl                             the same in Dutch
example-show =
    vraagbaak show winback                               the answer about former members
    vraagbaak show winback --json                        the same for another program
example-walk =
    vraagbaak walk                                       which walks there are
    vraagbaak walk winback                               the first question
    vraagbaak walk winback --paths                       every path with its outcome
example-record =
    vraagbaak record replay winback.json                 is the advice still the same?
example-replay =
    vraagbaak record replay winback.json                 is the advice still the same?
example-check =
    vraagbaak check content                              what is wrong in the folder content
    vraagbaak check --explain shared-phrasing            what a code means
example-diff =
    vraagbaak diff old content                           what changed
    vraagbaak diff old content --fail-on verdict         code 1 if a verdict differs
example-export =
    vraagbaak export --format html > vraagbaak.html      everything on one page
    vraagbaak export --format dot winback                one walk as a diagram
example-schema =
    vraagbaak schema                                     which kinds of files there are
    vraagbaak schema entry > entry.json                  what may stand in a question
example-evaluate =
    vraagbaak evaluate questions.jsonl                   how often the answer is right
example-inbox =
    vraagbaak inbox                                      the groups
    vraagbaak inbox 1 --to winback --content folder      what group 1 would change
    vraagbaak inbox wipe                                 empty the inbox
example-wipe =
    vraagbaak inbox wipe                                 empty the inbox
example-doctor =
    vraagbaak doctor                                     is everything in order?
    vraagbaak doctor --json > computer.json              to send along with a report
example-completions =
    vraagbaak completions bash > vraagbaak               a file for bash
    vraagbaak completions zsh > _vraagbaak               a file for zsh
example-man =
    vraagbaak man | man -l -                             the manual
    vraagbaak man ask | man -l -                         the manual of one command
cli-usage = Usage
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-lang = The language: nl or en
cli-content = Use the content in this folder instead of the built-in content (also: VRAAGBAAK_CONTENT)
cli-overlay = Add this own folder of your library (also: VRAAGBAAK_OVERLAY, or the folder overlay in your configuration folder)
cli-no-overlay = Add no own folder, even if there is one
cli-plain = Plain mode, line by line (also: ACCESSIBLE=1, TERM=dumb)
cli-watch = Take over what changes in the folder of --content (the screen does so by itself)
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
cli-on = The day of the advice or of the check, such as 2026-07-01
cli-inbox = Show the questions without a good answer, or work a group of them into the content
cli-inbox-group = The number of a group, as the list with the same --content shows it
cli-inbox-to = Make the questions phrasings of this question (identifier)
cli-inbox-to-new = Make a new question of them with this identifier; the answer you still write
cli-inbox-to-outside = Add them to the topic with this identifier that is not covered; make it if it is not there
cli-inbox-write = Save what is otherwise only shown, and take the questions out of the inbox
cli-inbox-wipe = Empty the inbox
cli-check = Check the content
cli-check-dir = The folder with content; without a folder: the content that is in use
cli-diff = Tell what changed between two folders with content
cli-diff-old = The folder with the old content
cli-diff-new = The folder with the new content
cli-diff-format = The form: text or markdown
cli-diff-fail-on = End with code 1 if this changes: verdict (of a question or of a path)
cli-diff-after-help =
    Compares what is said, not how it is written: order and white space do not count.
    Ends with code 0: done, also if something changed; 1: another verdict, with --fail-on;
    2: wrong use or errors in the content. What is new or gone is not another verdict.
cli-check-explain = Explain a code, with an example, such as shared-phrasing
cli-check-quick = Leave out what takes long: whether every phrasing finds its own answer
cli-export = Write everything as a page, Markdown or a diagram, for people without a terminal
cli-export-format = The format: html, md, dot (Graphviz) or mermaid
cli-export-id = Only this walkthrough (identifier); without one: everything
cli-schema = Show what may stand in a kind of file, as JSON Schema for an editor
cli-schema-kind = The kind, such as entry or scenario; without one: the list
cli-doctor = See whether all is well: terminal, language, content, and what is kept where
cli-completions = Write what your shell needs to complete commands with Tab
cli-completions-shell = The shell: bash, elvish, fish, powershell or zsh
cli-man = Write the manual page, for man
cli-man-command = The command; without one: the whole program
cli-evaluate = Measure how well questions find their answer
cli-evaluate-file = A file with one JSON object a line: q, accept, kind

## What may stand in a content file, for an editor (vraagbaak schema)
schema-how = Write a schema to a file: vraagbaak schema entry > entry.json. How your editor underlines errors and completes fields with it, is told in content/README.md.
schema-own-keys-place = keys.yaml in your configuration folder
schema-file-entry = One question with its answer. The file is named after the id.
schema-file-scenario = One walk: questions, one at a time, that lead to an outcome. The file is named after the id.
schema-file-manifest = The title, languages, contact, topics and sources of this content.
schema-file-outside = Topics that the program does not cover, with where to go instead.
schema-file-smalltalk = Replies to a greeting, a thank-you and the like.
schema-file-glossary = Words of the answers, explained.
schema-file-lexicon = Words of one language that the program must know to recognise a question. The file is named after the language.
schema-file-keys = The keys of the screen, with what they do.
schema-file-own-keys = Your own keys, only for the actions that you want to change.
schema-any-id = The identifier: small letters, digits and hyphens. Other places refer to this by it.
schema-any-title = The title, in every language.
schema-any-phrasings = How people really ask or say it, by language. The program recognises a question by these.
schema-any-sources = Where it says so: sources of vraagbaak.yaml, each with the place in it.
schema-any-next = The question or rule where it goes on. Use next or outcome, not both.
schema-any-outcome = The outcome where it ends. Use next or outcome, not both.
schema-any-branches = Where the answer leads, by condition. Exactly one branch fits each answer.
schema-any-related = Identifiers of questions to read as well.
schema-any-review = When this was looked at, and by whom.
schema-any-conditions = What somebody must arrange, one thing each. The reader can tick each of them.
schema-entry = Question
schema-entry-id = The identifier: the name of the file without .yaml. Small letters, digits and hyphens.
schema-entry-topic = The topic: an id of topics in vraagbaak.yaml.
schema-entry-question = The question as it stands above the answer.
schema-entry-keywords = Single words that go with the question, by language.
schema-entry-verdict = The answer in one word, as of today.
schema-entry-short = The answer in one sentence.
schema-entry-answer = The answer. An empty line makes a paragraph, a hyphen a list.
schema-entry-original = What an older source answered to this question.
schema-entry-changes = What has changed since.
schema-entry-scenario = The identifier of the walk that goes with it.
schema-entry-tests = Questions that must lead here. Only check asks them; the program learns nothing from them.
schema-entry-not = Questions that must not lead here. Only check asks them.
schema-original = What it said before
schema-original-source = The source: a name of sources in vraagbaak.yaml.
schema-original-verdict = The verdict of then, in one word.
schema-original-text = What it said then, in your own words.
schema-change = Change
schema-change-since = The day from which it holds.
schema-change-valid_until = The last day on which it holds, if it ended.
schema-change-text = What changed.
schema-citation = Source
schema-citation-ref = The source: a name of sources in vraagbaak.yaml.
schema-citation-at = The place in the source, such as art. 5 lid 1 onder e.
schema-review = Review
schema-review-on = The day on which it was looked at.
schema-review-by = Who looked at it.
schema-review-checked = What was checked.
schema-review-status = Whether a privacy officer has read it.
schema-review-every_months = After how many months it must be looked at again.
schema-review-open = What a privacy officer must still confirm, one thing each.
schema-scenario = Walk
schema-scenario-id = The identifier: the name of the file without .yaml. Small letters, digits and hyphens.
schema-scenario-title = What it is about.
schema-scenario-intro = What you know at its end.
schema-scenario-short = The title in a few words, for the first screen.
schema-scenario-phrasings = How people describe the situation, by language.
schema-scenario-start = The question or rule with which it begins.
schema-scenario-questions = The questions, each with a name of its own: small letters, digits and hyphens, a letter first.
schema-scenario-rules = Rules that choose without asking where it goes on, each with a name of its own.
schema-scenario-computed = Days that the program works out and that a text can show, each with a name of its own. Write a day as: today, 2026-07-01 or einde + 12 months - 1 day.
schema-scenario-outcomes = The outcomes, each with a name of its own.
schema-scenario-tests = Answers with the outcome that belongs to them. Check walks through them.
schema-question = Question of a walk
schema-question-short = What it asks after, in a few words.
schema-question-ask = The question. The name of an earlier answer or a computed day may stand in it, in braces.
schema-question-why = Why this is asked. The reader sees it on request.
schema-question-type = The kind of question. Which other fields there are depends on it.
schema-question-options = What somebody can choose or tick.
schema-question-none = The answer of who ticks nothing.
schema-question-least = The earliest day that is possible, such as today - 10 years. With months: the smallest number.
schema-question-most = The latest day that is possible, such as today. With months: the largest number.
schema-question-unknown = The answer of who does not know.
schema-option = Answer
schema-option-value = The name of this answer: small letters, digits and hyphens.
schema-option-label = What the reader sees.
schema-option-said = Words in a typed question that give this answer already, by language.
schema-branch = Branch
schema-branch-when = The condition. Only the last branch may be without: it is there for every other answer.
schema-condition = Condition
schema-condition-is = One of these answers was chosen.
schema-condition-all = Everything is ticked. Write: all: true.
schema-condition-none = Nothing is ticked. Write: none: true.
schema-condition-has = These answers are ticked, perhaps with others.
schema-condition-lacks = At least one of these answers is not ticked.
schema-condition-unknown = The answer is not known. Write: unknown: true.
schema-condition-from = From this limit on; the limit itself belongs to it. A number of months, a time that has passed (12 months), the name of a question for months, or a day.
schema-condition-before = Up to this limit; the limit itself does not belong to it. Written as with from.
schema-rule = Rule
schema-rule-on = The question whose answer counts.
schema-rule-until = The question for the day up to which is counted. Without until that is today.
schema-computed = One of several days
schema-computed-earliest = The earliest of these days.
schema-computed-latest = The latest of these days.
schema-outcome = Outcome
schema-outcome-verdict = The advice in one word.
schema-outcome-title = The advice in a sentence. The name of an answer or a computed day may stand in it, in braces.
schema-outcome-advice = What to do. An empty line makes a paragraph, a hyphen a list.
schema-outcome-bring = What to bring to the privacy officer, one thing each.
schema-outcome-see = Identifiers of questions to read as well.
schema-outcome-valid_from = The first day on which this outcome holds. Before it the program says to ask the privacy officer.
schema-outcome-valid_until = The last day on which this outcome holds. After it the program says to ask the privacy officer.
schema-outcome-scenario = Only with verdict: continue. The walk where it goes on.
schema-outcome-entry = Only with verdict: continue. The question where it goes on.
schema-walk-test = Test
schema-walk-test-on = The day of the test. Without on it is the day of the check.
schema-walk-test-answers = The name of each question with its answer.
schema-walk-test-outcome = The outcome that it must lead to.
schema-manifest = The content
schema-manifest-format = Always 1. So the program knows how to read the files.
schema-manifest-title = The name of this desk.
schema-manifest-languages = The languages of the content. The first one leads.
schema-manifest-contact = Whom to ask what is not in here.
schema-manifest-disclaimer = What the answers are worth.
schema-manifest-topics = The topics, in the order in which the reader sees them.
schema-manifest-sources = The sources, each with a name of its own. Questions and walks refer to them by that name.
schema-manifest-examples = Questions for the first screen. It shows three of them.
schema-manifest-see_also = Where the reader can read on, by subject.
schema-contact = Contact
schema-contact-name = The name or the function, in every language.
schema-contact-email = The e-mail address.
schema-contact-people = Names of people.
schema-contact-note = What the reader should know about this contact.
schema-topic = Topic
schema-source = Source
schema-source-publisher = Who published it.
schema-source-address = The address on the web. It begins with https:// or http://.
schema-source-date = The day of the source.
schema-source-read = The day on which somebody read it.
schema-example = Example
schema-example-entry = The identifier of the question that belongs to it.
schema-example-question = The question, short enough for a line.
schema-see-also = Read on
schema-see-also-entries = Identifiers of the questions about it.
schema-outside = What is not in here
schema-outside-topics = The topics.
schema-outside-topic = Topic
schema-outside-topic-title = The name of the topic.
schema-outside-topic-where = Where to go instead, in a sentence.
schema-smalltalk = Small talk
schema-smalltalk-replies = The replies.
schema-reply = Reply
schema-reply-reply = What the program says back.
schema-glossary = Glossary
schema-glossary-terms = The words.
schema-term = Word
schema-term-term = The word, in every language.
schema-term-forms = Other forms: a plural, an abbreviation, another word for it.
schema-term-meaning = What it means, in plain words.
schema-term-entries = Identifiers of questions that tell more about it.
schema-lexicon = Words of a language
schema-lexicon-synonyms = Groups of words that mean the same. The first word of a group leads.
schema-lexicon-abbreviations = Abbreviations, each with what it stands for.
schema-lexicon-stop_words = Words that say nothing about the subject, such as the and may.
schema-lexicon-sequels = Words with which a question begins that goes on from the one before it, such as and if.
schema-keys = Keys
schema-keys-actions = The actions with their keys, in the order of the help.
schema-binding = Action
schema-binding-action = The name of the action, as in keys.yaml of the content.
schema-binding-keys = The names of the keys, such as ctrl-p, page-down or enter. The first is shown.
schema-binding-description = What the action does, in a sentence.
schema-word-language-nl = Dutch
schema-word-language-en = English
schema-word-verdict-yes = Yes, it is allowed.
schema-word-verdict-no = No, it is not allowed.
schema-word-verdict-conditional = It is allowed if what stands under conditions is arranged.
schema-word-verdict-depends = It depends on the situation.
schema-word-status-draft = No privacy officer has read it yet.
schema-word-status-reviewed = A privacy officer has read and approved it.
schema-word-type-choice = Choose one answer.
schema-word-type-several = Tick everything that applies.
schema-word-type-date = A day.
schema-word-type-months = A number of months.
schema-word-advice-allowed = It is allowed.
schema-word-advice-allowed-if = It is allowed if what stands under conditions is arranged.
schema-word-advice-not-allowed = It is not allowed.
schema-word-advice-ask-officer = Ask the privacy officer.
schema-word-advice-required = It must be done.
schema-word-advice-not-required = It need not be done.
schema-word-advice-continue = It goes on in another walk (scenario) or a question (entry).
schema-file-overlay = The name of your library, with your own contact and your own sources. This file makes a folder your own folder.
schema-file-policy = What your library has agreed on one central question. The file is named after the id of that question.
schema-overlay = Own folder
schema-overlay-format = The form of these files: 1.
schema-overlay-name = The name of your library, as in: Own policy of …
schema-overlay-languages = The languages you write in. Without this field: all languages of the central content.
schema-overlay-contact = Whom people can ask, in the place of the central contact.
schema-overlay-sources = Your own sources, each under a name of its own.
schema-policy = Own policy
schema-policy-entry = The id of the central question.
schema-policy-on = The version of the central question that this policy was written on. Put a question mark, and check names the version.
schema-policy-text = What your library has agreed. It is shown below the central answer.
schema-policy-phrasings = How your colleagues ask this, in their own words, by language.
