# Sheets of paper

paper-title = Print on paper
paper-lead = Paper needs no power and no signal, and stays when a phone is lost or taken. Choose what to print. It is black on white and fits A4 and Letter.
paper-countries = Countries
paper-no-country = Choose one, two or three countries first.
paper-kinds = What to print
paper-checks = Checks to fill in
paper-articles = Leaflets
paper-other-languages = The same in another language
paper-card = Folding card
paper-card-text = The most important numbers and words, for a pocket. One sheet.
paper-poster = Poster to tear from
paper-poster-text = Numbers for a wall, with strips to take along. One sheet.
paper-route = Route card
paper-route-text = Numbers and rules, country by country. A sheet holds three.
paper-directory = All numbers of a country
paper-directory-text = Who answers, what it costs, which languages, who is told.
paper-call-sheet = Sheet for test calls
paper-call-sheet-text = For volunteers who try if the numbers still work.
paper-print = Print
paper-print-browser = Print with the menu of your browser.
paper-date = As of { $date }
paper-old = Numbers and laws change. Ask for a newer sheet when you can.
paper-source-year = Newest page: { $year }
paper-source-undated = Page without a date

## Folding card

paper-cover = Useful numbers
paper-fold = First fold along the line from top to bottom, then along the lines across.
paper-emergency = Danger to life
paper-own = My own numbers
paper-own-lead = A phone can be lost. Write down who you trust.
paper-rights = Your rights
paper-rights-none = We know no rule here for sure. A help line can tell you.
paper-words = Words to show
paper-scan = Numbers for a phone
paper-scan-text = A phone camera shows these words. It needs no internet.
paper-scan-name = Code with these words: { $words }

## Poster

poster-title = You can talk to someone
poster-lead = They help people who live, work or travel here.
poster-take = Take a number

## Check on paper

form-lead = Tick what is true. You can leave out any sentence. Do not write your name on this sheet.
form-safe = Keep this sheet where nobody finds it, or tear it up when you have read it.
form-rules = What your ticks can mean
form-below = Where it says that a phone number is “below”: look on the sheet “All numbers of a country”.
form-numbers = The numbers are the numbers of the sentences. Read each rule and see which one fits.

## Test calls

call-rule-title = Before you call
call-rule-case = Never tell a real case, and never make one up. Ask only what stands here.
call-rule-who = Say first who you are and why you call.
call-rule-busy = If it is busy, or people in need are waiting: say thank you and hang up. Try another day.
call-rule-emergency = Never call an emergency number to try it. None stands on this sheet.
call-rule-privacy = Write down no names and nothing of what you hear about others.
call-say = Say: “Good day. I am a volunteer for a free list of help lines. I have no case. May I ask you a few short questions?”
call-sheet-none = There is no line to call here.
call-have = We have
call-ask = Ask
call-right = Right
call-changed = Changed to
call-unknown = not known
call-number = Is this the right number for { $kind }?
call-number-short = Number
call-hours = When do you answer?
call-languages = Which languages do you speak?
call-cost = Does the call cost the caller anything?
call-name = Can a caller stay without a name?
call-told = Who is told what a caller says?
call-verdict = Outcome
verdict-confirmed = All is right
verdict-detail-wrong = It answers, a detail is wrong
verdict-conflict = Another service answers
verdict-not-found = Nobody answers, or a dead number
call-date = Date and time
call-record = To write it down afterwards:
