# Sentences of the interface. Plain words, short, to a person who may be afraid.

## Every page

home = Home
leave = Leave
leave-close = Close this window.
language = Language
languages-title = Choose your language
skip = Go to the text
nav-where = Where you are
nav-foot = More pages
foot-promise = Works without internet. Keeps nothing.
incomplete = Some of this is not translated yet. It is in English.
read-more = Read more
not-advice = This is information, not legal advice. Laws and numbers change. Ask a help line about your case.

## Home

home-title = What do you need now?
danger-now = Danger now
danger-choose = Choose the country you are in to see the number
home-help = Talk to someone who helps
home-check = Check my situation
home-rights = My rights
home-road = On the road
home-say = Words to show someone

## Help lines

help-title = Who can help
help-lead = Choose the country you are in now.
help-countries = All countries
help-here = I am in this country
help-world = Help wherever you are
help-none = We know no help line here. Lines for any country may help.
help-none-filtered = No line fits all of this. Choose less, or see all lines.
filters = Show only
filter-open = Open now
filter-speaks = Speaks my language
filter-anonymous = I can stay anonymous
filter-kind = What for
filter-all = See all lines
search-help-in = { $country }: who can help
search-rights-in = { $country }: your rights

kind-trafficking = Forced work and trafficking
kind-labour = Rights at work
kind-migrant = Help for migrants
kind-asylum = Asylum and refugees
kind-gender-violence = Violence at home or against women
kind-child = Children
kind-crisis = When you feel you cannot go on
kind-legal-aid = Help with the law
kind-missing-family = Finding family
kind-embassy = Embassy help for workers
kind-health = Health
kind-social = Shelter and food
kind-emergency = Emergency number
kind-ambulance = Ambulance
kind-police = Police

open-always = Open now · 24 hours
open-now = Open now
open-until = Open now · until { $time } there
open-today = Closed · opens today at { $time } there
open-next = Closed · opens { $day } at { $time } there
open-closed = Closed now
open-unknown = Hours not known

cost-free = Free
cost-standard = Price of a normal call

first-police = Police answer. They may ask about your papers.
first-emergency = This is a public emergency line. In some countries it tells the police or immigration.
first-tells = These people work with the authorities. They may pass on what you say.
# The same within a button, behind the kind of number.
brief-police = Police answer and may ask about your papers
brief-emergency = May tell the police or immigration
brief-tells = May tell the authorities

line-answers = Who answers
line-who = Name
line-name = Your name
line-tells = Who is told
line-abroad = From abroad
line-also = Also for
answered-by-ngo = An aid group, not the police
answered-by-government = A government office
answered-by-police = The police
answered-by-intergovernmental = An organisation of many countries
answered-by-union = A trade union
name-not-needed = You do not have to give it
name-asked = They ask for it
name-unknown = We do not know. Ask before you say it.
tells-no = They tell nobody
tells-with-consent = They tell others only if you agree
tells-yes = They may tell the police or other authorities
tells-unknown = We do not know. Ask first: “Do you tell the police or immigration?”
abroad-number = Dial { $number }
abroad-free = Try { $number }. Free numbers often do not work from abroad.
abroad-not = This number works only inside the country
abroad-no-phone = No phone number. Use the other ways.
abroad-anywhere = Works from any country

channel-phone = Phone
channel-sms = Text message
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-viber = Viber
channel-tty = Text phone for deaf people
channel-chat = Chat
channel-email = Email
channel-web = Web page

call-list = This call stays in your call list. Delete it if someone checks your phone.
age-newest = Newest page: { $date }
age-undated = Pages without a date. We read them: { $date }
age-old = The newest page is from { $date }. The number may have changed. If nobody answers, try another line.
age-overdue = This should have been checked again by { $date }. It may be old.
sources-one = Only one source gives this number
sources-many =
    { $count ->
        [one] { $count } source gives this number
       *[other] { $count } sources give this number
    }

sources = Sources
source = Source
source-page = Open the page
source-undated = no date
source-follows = Follows from:
source-checked = We read the sources on { $date }.
source-review = We must check again by { $date }.
source-volatile = This rule changed lately or may change soon.

## Self-checks

check-title = Check my situation
check-lead = Your answers stay on the page. When you leave it, they are gone.
check-how = Answer what you want. You can skip any sentence and change any answer.
check-how-ticks = Tick what you saw. You can take back any tick.
check-of = { $n } of { $count }
answer-yes = Yes
answer-no = No
answer-unknown = Not sure
answer-do-not-know = I do not know
answer-alone = Yes, I am alone
answer-not-now = Not now
check-outcome = What this can mean
check-words = This screen cannot sort your answers by itself. Read each rule below and see which one fits you. The numbers are the numbers of the sentences.
check-see = See what you can do
check-because = Because you marked
check-do = What you can do
check-choose-country = Choose the country you are in to see the numbers
check-not-a-test = This is not a test and not legal advice. It keeps nothing.
check-signs-also-act = The other signs you ticked are likely enough to act. See the steps below.
check-signs-also-watch = The other signs you ticked are a reason to stay in touch. See the steps below.
check-signs-also-none = The other signs you ticked are not enough to act on by themselves.

## Rights

rights-title = My rights
rights-lead = Short pages. Each fact has a source and a date.
carries-countries = This copy is for: { $countries }. What counts only in other countries is not in it.
topic-forced = If someone controls you
topic-work = Work, pay and papers
topic-help = Getting help
topic-road = On the way and at the border
section-what-it-is = What it is
section-your-rights = Your rights
section-what-you-can-do = What you can do now
section-who-can-help = Who can help
read-two = Read in two languages
text-in = This text is not translated yet. You see it in this language: { $language }.

country-lead = This is the law on paper. In practice it can be worse. Ask a help line before you act.
country-lines =
    { $count ->
        [one] { $count } line that can help
       *[other] { $count } lines that can help
    }
country-unknown = What we do not know
fact-volatile = This may have changed. Ask a help line if it still holds.
fact-overdue = This should have been checked again by now. It may be old.

## On the road

road-title = On the road
road-lead = Numbers and rules for the countries on your way. Write down the numbers: a phone can be lost.
road-known = Roads many people take
road-choose = Choose your countries, one after the other
road-add = Add a country
road-find = Find a country
road-none = No country fits. Type fewer letters, or see all.
road-all = All countries
road-without = Take out { $country }
route-central-america = Central America to the United States
route-darien = Through the Darién to the United States
route-central-mediterranean = Over the central Mediterranean Sea
route-balkans = Through the Balkans
route-east-africa-gulf = East Africa to the Gulf
route-horn-libya = Horn of Africa to Libya and Italy
route-south-asia-gulf = South Asia to the Gulf
route-andaman-sea = Over the Andaman Sea

## Words to show

say-title = Words to show
say-lead = Press a sentence. It stands there large, in another language. Hold it up.
say-to = Language of the person who reads it

## Search

search-title = Search
search-go = Search
search-hint = passport, pay, asylum…
search-lead = Type any word, in any of the languages here. Accents do not matter.
search-count =
    { $count ->
        [0] Nothing found
        [one] { $count } page
       *[other] { $count } pages
    }
search-none = Try one word, or a shorter one. Or talk to someone:
search-instead = We found nothing for your words. Instead we searched: { $words }
search-matched = Found:

## About

about-title = About
about-lead = Wayside tells people on the move their rights and who can help. It is free.
about-promises = What we promise
promise-1 = It works without internet, from the first start.
promise-2 = It runs no script. A page can do nothing but be read.
promise-3 = It keeps nothing unless you ask. Your answers never leave the page.
promise-4 = Every fact has a source and a date. Old facts say that they are old.
promise-5 = Every way to read it shows the same pages.
promise-6 = It says what no native speaker has read yet.
about-translation = Translations
about-translation-text = Each translation was read a second time against the English. That is not the same as a reading by a person who speaks the language from childhood.
about-reviewed = Read by a native speaker
about-not-reviewed = Nobody yet
about-lines = Help lines
about-countries = Countries with help lines
about-facts = Facts about countries
about-sources = Sources of the articles
about-checked = Oldest check of a source
about-dates = A date says when a page was written, or when we read it. Opening this app makes nothing newer.
about-licences = Licences
about-licences-text = The program may be used and changed under the European Union Public Licence 1.2. The texts and data may be shared and changed under Creative Commons Attribution 4.0.
about-version = Version { $version }.

## Settings

settings-title = Settings
settings-not-kept = These settings are gone when you leave.
settings-kept = These settings are kept on this device.
settings-country = Country you are in
settings-no-country = Not chosen
settings-text = Size of the letters
text-normal = Normal
text-large = Large
text-largest = Very large
settings-theme = Light or dark
theme-system = Like the device
theme-light = Light
theme-dark = Dark
settings-apply = Use now
settings-remember-text = You can keep these settings on this device. Someone who looks through it can then see that this app was used.
settings-remember = Remember on this device
settings-forget = Forget everything
settings-browser = Size and colours are set in your browser. Here you can choose the country you are in. The choice stands in the address of the page, and your browser may remember it.
notice-applied = Done. It holds until you leave.
notice-remembered = Done. These settings are kept on this device.
notice-forgotten = Done. This app keeps nothing on this device.
notice-not-kept = The settings hold until you leave, but they could not be kept on this device.
notice-not-forgotten = The settings could not be removed from this device. Try again.
notice-opened = The page opens in your browser.
notice-not-opened = The browser could not be opened. You can write down the address.

## Leaving the app

out-title = This leaves the app
out-text = Your browser will open this page and remember it. The internet provider can see it. Do it only on a phone that nobody checks.
out-go = Open in the browser
out-copy = You can also write down the address and open it somewhere safe.
measures-title = Units of measure

## Faults

err-not-found = This page is not here
rec-not-found = The address may be wrong or old. Go to the start, or talk to someone.
err-page = This page cannot be shown
rec-page = Go to the start and try again. In danger, call the emergency number.
err-pack-truncated = The content file is not complete
rec-pack-truncated = Get the file again from the person who gave it to you.
err-pack-not-a-pack = This file is not content for this app
rec-pack-not-a-pack = Choose another file, or get it again.
err-pack-other-application = This file belongs to another app
rec-pack-other-application = Choose another file.
err-pack-newer-format = This content is newer than the app
rec-pack-newer-format = Get a newer version of the app.
err-pack-damaged = The content file is damaged
rec-pack-damaged = Get the file again. Do not use this copy.
err-pack-signature = The content file does not come from the people it names
rec-pack-signature = Do not use it. Get the file from someone you trust.
err-pack-unreadable = The content cannot be read
rec-pack-unreadable = Start the app again. In danger, call the emergency number.

# Emergency numbers of public tables

emergency-more = Other emergency numbers:
emergency-differ = Not all sources give the same emergency numbers for { $country }. These may also work:
emergency-tables = From public tables of emergency numbers:
service-police = Police
service-ambulance = Ambulance
service-fire = Fire
service-sea = Rescue at sea
service-mountain = Mountain rescue

# Pages for the public and for helpers

learn-title = For helpers and the public
learn-lead = Why people are exploited on the move, what helps, and what you can do. Each fact has a source and a date.
topic-understand = Understand
topic-change = What can change
topic-practice = In practice

# A second look at a line

state-doubt = On a second look, on { $date }, we did not find this number again. It may have changed. If nobody answers, try another line.
look-again = Looked at again on { $date }:
look-not-found = Not found again.
look-text-alone = From the text of the law; we could not open its page again.

# Hours of a week, where "open now" cannot be known

hours-always = 24 hours, every day
hours-daily = Every day { $times }
hours-day = { $from } { $times }
hours-days = { $from } to { $to } { $times }
hours-there = { $hours } (time of that place; holidays can differ)

# Copies that are read later

made-on = This copy was made on { $date }. Numbers and laws change: ask for a newer one when you can.
words-title = Find a word
words-lead = All pages and words on one page. Look for your word with “Find in page” in the menu of your browser.

# Files to take along

take-title = Take it with you
take-lead = No internet needed now or later. You can give it to others.
take-phone = One file for any phone
take-phone-text = Inside are the numbers, rights, checks and words to show. It opens in the browser. It runs no program. Choose the language:
take-pass-on = To pass it on: Bluetooth, sharing with phones nearby, a memory card, a cable, or a message.
take-apps = The app
take-apps-text = Your device may ask before it installs an app from here. The number below each file shows whether a copy is the same.

# The one file that all pages are in

check-clear = Clear my answers
pass-title = Pass it on
pass-find = Find this file on your phone, among downloads or in the app for files. Its name begins with “guide”.
pass-share = Hold your finger on it and choose “Share”. Choose Bluetooth or sharing with phones nearby, or copy it to a memory card. No internet is needed.
pass-open = The other person opens it in the browser. Nothing has to be installed.
pass-care = It stays on the phone until somebody deletes it. If someone looks through your phone, think about whether you want to keep it there.
sources-lead = Behind a fact stands a short code, such as A12. This list says what it means: the page or the law, and its date.
sources-since = We read the sources on { $date } or later.
line-left-out = If nothing is said about your name or about who is told, we do not know. Ask first: “Do you tell the police or immigration?”
