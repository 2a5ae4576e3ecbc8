# Sentences of the interface. Plain words, short, to a person who may be afraid.

## Every page

home = Accueil
leave = Quitter
leave-close = Fermez cette fenêtre.
language = Langue
languages-title = Choisissez votre langue
skip = Aller au texte
nav-where = Où vous êtes
nav-foot = Autres pages
foot-promise = Marche sans internet. Ne garde rien.
incomplete = Une partie n’est pas encore traduite. Elle est en anglais.
read-more = Lire la suite
not-advice = Ce sont des informations, pas les conseils d’un avocat. Les lois et les numéros changent. Pour votre cas, demandez à une ligne d’écoute.

## Home

home-title = De quoi avez-vous besoin maintenant ?
danger-now = En danger maintenant
danger-choose = Choisissez le pays où vous êtes pour voir le numéro
home-help = Parler à quelqu’un qui aide
home-check = Faire le point sur ma situation
home-rights = Mes droits
home-road = Sur la route
home-say = Phrases à montrer

## Help lines

help-title = Qui peut vous aider
help-lead = Choisissez le pays où vous êtes maintenant.
help-countries = Tous les pays
help-here = Je suis dans ce pays
help-world = Aide où que vous soyez
help-none = Nous ne connaissons aucune ligne d’écoute ici. Des lignes ouvertes à tous les pays peuvent peut-être vous aider.
help-none-filtered = Aucune ligne ne correspond à tous ces choix. Enlevez un choix, ou voyez toutes les lignes.
filters = Afficher seulement
filter-open = Ouvert maintenant
filter-speaks = Parle ma langue
filter-anonymous = Sans donner mon nom
filter-kind = Pour quel besoin
filter-all = Voir toutes les lignes
search-help-in = { $country } : qui peut vous aider
search-rights-in = { $country } : vos droits

kind-trafficking = Travail forcé et traite des êtres humains
kind-labour = Droits au travail
kind-migrant = Aide aux migrants
kind-asylum = Asile et personnes réfugiées
kind-gender-violence = Violences à la maison ou contre les femmes
kind-child = Enfants et adolescents
kind-crisis = Quand vous pensez ne plus pouvoir continuer
kind-legal-aid = Aide juridique (la loi et vos droits)
kind-missing-family = Retrouver sa famille
kind-embassy = Aide de l’ambassade pour les travailleurs
kind-health = Santé
kind-social = Hébergement et repas
kind-emergency = Numéro d’urgence
kind-ambulance = Ambulance
kind-police = Police

open-always = Ouvert maintenant · 24 heures sur 24
open-now = Ouvert maintenant
open-until = Ouvert maintenant · jusqu’à { $time }, heure sur place
open-today = Fermé · ouvre aujourd’hui à { $time }, heure sur place
open-next = Fermé · ouvre { $day } à { $time }, heure sur place
open-closed = Fermé maintenant
open-unknown = Horaires inconnus

cost-free = Gratuit
cost-standard = Prix d’un appel normal

first-police = C’est la police qui répond. Elle peut poser des questions sur vos papiers.
first-emergency = C’est une ligne d’urgence publique. Dans certains pays, elle prévient la police ou l’immigration.
first-tells = Ces personnes travaillent avec les autorités. Elles peuvent transmettre ce que vous dites.
# The same within a button, behind the kind of number.
brief-police = La police répond et peut poser des questions sur vos papiers
brief-emergency = Peut prévenir la police ou l’immigration
brief-tells = Peut prévenir les autorités

line-answers = Qui répond
line-who = Nom
line-name = Votre nom
line-tells = Qui est prévenu
line-abroad = Depuis un autre pays
line-also = Aussi pour
answered-by-ngo = Une association d’aide, pas la police
answered-by-government = Un service de l’État
answered-by-police = La police
answered-by-intergovernmental = Une organisation de nombreux pays
answered-by-union = Un syndicat (groupe de travailleurs)
name-not-needed = Vous n’avez pas à le donner
name-asked = On vous le demande
name-unknown = Nous ne savons pas. Posez la question avant de le dire.
tells-no = La ligne ne prévient personne
tells-with-consent = La ligne prévient quelqu’un seulement si vous êtes d’accord
tells-yes = La ligne peut prévenir la police ou d’autres autorités
tells-unknown = Nous ne savons pas. Demandez d’abord : « Est-ce que vous prévenez la police ou l’immigration ? »
abroad-number = Composez : { $number }
abroad-free = Essayez : { $number }. Souvent, les numéros gratuits ne marchent pas depuis un autre pays.
abroad-not = Ce numéro marche seulement dans le pays
abroad-no-phone = Pas de numéro de téléphone. Utilisez les autres moyens.
abroad-anywhere = Marche depuis tous les pays

channel-phone = Téléphone
channel-sms = SMS
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-viber = Viber
channel-tty = Téléphone à texte pour personnes sourdes
channel-chat = Chat en ligne
channel-email = E-mail
channel-web = Page internet

call-list = Cet appel reste dans la liste des appels de votre téléphone. Effacez-le si quelqu’un contrôle votre téléphone.
age-newest = Page la plus récente : { $date }
age-undated = Pages sans date. Nous les avons lues à cette date : { $date }
age-old = Page la plus récente : { $date }. Le numéro a peut-être changé. Si personne ne répond, essayez une autre ligne.
age-overdue = Ceci devait être vérifié à nouveau, au plus tard à cette date : { $date }. C’est peut-être ancien.
sources-one = Une seule source donne ce numéro
sources-many =
    { $count ->
        [one] { $count } source donne ce numéro
       *[other] { $count } sources donnent ce numéro
    }

sources = Sources
source = Source
source-page = Ouvrir la page
source-undated = sans date
source-follows = D’après :
source-checked = Nous avons lu les sources à cette date : { $date }.
source-review = Nous devons vérifier à nouveau, au plus tard à cette date : { $date }.
source-volatile = Cette règle a changé il y a peu ou peut changer bientôt.

## Self-checks

check-title = Faire le point sur ma situation
check-lead = Vos réponses restent sur la page. Quand vous la quittez, elles disparaissent.
check-how = Répondez à ce que vous voulez. Vous pouvez sauter des phrases et changer n’importe quelle réponse.
check-how-ticks = Cochez ce que vous avez vu. Vous pouvez enlever chaque coche.
check-of = { $n } sur { $count }
answer-yes = Oui
answer-no = Non
# The text of check-job-offer names this answer in quotes: keep it the same.
answer-unknown = Je ne sais pas
answer-do-not-know = Je ne sais pas
answer-alone = Oui, c’est vrai
answer-not-now = Pas maintenant
check-outcome = Ce que cela peut vouloir dire
check-words = Cet écran ne peut pas trier vos réponses tout seul. Lisez chaque règle ci-dessous et voyez laquelle correspond à vos réponses. Les numéros sont ceux des phrases.
check-see = Voir ce que vous pouvez faire
check-because = Parce que vous avez indiqué
check-do = Ce que vous pouvez faire
check-choose-country = Choisissez le pays où vous êtes pour voir les numéros
check-not-a-test = Ce n’est ni un examen, ni le conseil d’un avocat. Cette page ne garde rien.
check-signs-also-act = Les autres signes que vous avez cochés suffisent probablement pour agir. Voyez les étapes ci-dessous.
check-signs-also-watch = Ce que vous avez coché d’autre est une raison de rester en contact. Voyez les étapes ci-dessous.
check-signs-also-none = Les autres signes cochés ne suffisent pas à eux seuls pour agir.

## Rights

rights-title = Mes droits
rights-lead = Des pages courtes. Chaque information a une source et une date.
carries-countries = Cette copie est pour : { $countries }. Ce qui vaut seulement dans d’autres pays n’y est pas.
topic-forced = Si quelqu’un vous contrôle
topic-work = Travail, salaire et papiers
topic-help = Trouver de l’aide
topic-road = En route et à la frontière
section-what-it-is = Ce que c’est
section-your-rights = Vos droits
section-what-you-can-do = Ce que vous pouvez faire maintenant
section-who-can-help = Qui peut vous aider
read-two = Lire en deux langues
text-in = Ce texte n’est pas encore traduit. Vous le voyez dans cette langue : { $language }.

country-lead = C’est la loi sur le papier. En pratique, cela peut être pire. Demandez à une ligne d’écoute avant d’agir.
country-lines =
    { $count ->
        [one] { $count } ligne qui peut vous aider
       *[other] { $count } lignes qui peuvent vous aider
    }
country-unknown = Ce que nous ne savons pas
fact-volatile = Cela a peut-être changé : vérifiez avec une ligne d’écoute.
fact-overdue = Ceci aurait déjà dû être vérifié à nouveau. C’est peut-être ancien.

## On the road

road-title = Sur la route
road-lead = Des numéros et des règles pour les pays sur votre route. Notez les numéros sur un papier : un téléphone peut se perdre.
road-known = Routes que beaucoup de gens prennent
road-choose = Choisissez les pays de votre route, l’un après l’autre
road-add = Ajouter un pays
road-find = Chercher un pays
road-none = Aucun pays ne correspond. Tapez moins de lettres, ou voyez toute la liste.
road-all = Tous les pays
road-without = Enlever : { $country }
route-central-america = De l’Amérique centrale aux États-Unis
route-darien = Par le Darién vers les États-Unis
route-central-mediterranean = Par la mer Méditerranée centrale
route-balkans = Par les Balkans
route-east-africa-gulf = De l’Afrique de l’Est aux pays du Golfe
route-horn-libya = De la Corne de l’Afrique à la Libye et à l’Italie
route-south-asia-gulf = De l’Asie du Sud aux pays du Golfe
route-andaman-sea = Par la mer d’Andaman

## Words to show

say-title = Phrases à montrer
say-lead = Touchez une phrase. Elle s’affiche en grand, dans une autre langue. Montrez l’écran.
say-to = Langue de la personne qui lit

## Search

search-title = Recherche
search-go = Chercher
search-hint = passeport, salaire, asile…
search-lead = Écrivez un mot, dans une des langues proposées ici. Les accents ne comptent pas.
search-count =
    { $count ->
        [0] Rien trouvé
        [one] { $count } page
       *[other] { $count } pages
    }
search-none = Essayez un seul mot, ou un mot plus court. Ou parlez à quelqu’un :
search-instead = Nous n’avons rien trouvé pour vos mots. À la place, nous avons cherché : { $words }
search-matched = Trouvé :

## About

about-title = À propos
about-lead = Wayside dit aux personnes qui migrent quels sont leurs droits et qui peut les aider. C’est gratuit.
about-promises = Nos promesses
promise-1 = L’application marche sans internet, dès la première ouverture.
promise-2 = Elle ne lance aucun script (petit programme caché dans une page). Une page ne peut rien faire : on peut seulement la lire.
promise-3 = Elle ne garde rien, sauf si vous le demandez. Vos réponses ne sortent jamais de la page.
promise-4 = Chaque information a une source et une date. Si une information est ancienne, c’est écrit.
promise-5 = Les pages sont les mêmes, quelle que soit la façon de les lire.
promise-6 = Elle dit quels textes n’ont pas encore été lus par une personne de langue maternelle.
about-translation = Traductions
about-translation-text = Chaque traduction a été lue une deuxième fois, à côté de l’anglais. Ce n’est pas la même chose qu’une lecture par une personne qui parle cette langue depuis l’enfance.
about-reviewed = Lu par une personne de langue maternelle
about-not-reviewed = Pas encore
about-lines = Lignes d’écoute
about-countries = Pays avec des lignes d’écoute
about-facts = Informations sur les pays
about-sources = Sources des articles
about-checked = Vérification la plus ancienne d’une source
about-dates = Une date dit quand une page a été écrite, ou quand nous l’avons lue. Ouvrir cette application ne rend rien plus récent.
about-licences = Licences
about-licences-text = Le programme peut être utilisé et modifié selon la Licence publique de l’Union européenne 1.2. Les textes et les données peuvent être partagés et modifiés selon la licence Creative Commons Attribution 4.0.
about-version = Version { $version }.

## Settings

settings-title = Réglages
settings-not-kept = Ces réglages disparaissent quand vous quittez l’application.
settings-kept = Ces réglages sont gardés sur cet appareil.
settings-country = Pays où vous êtes
settings-no-country = Pas choisi
settings-text = Taille des lettres
text-normal = Normale
text-large = Grande
text-largest = Très grande
settings-theme = Clair ou sombre
theme-system = Comme l’appareil
theme-light = Clair
theme-dark = Sombre
settings-apply = Utiliser maintenant
settings-remember-text = Vous pouvez garder ces réglages sur cet appareil. Une personne qui fouille dans l’appareil peut alors voir que cette application a été utilisée.
settings-remember = Garder sur cet appareil
settings-forget = Tout effacer
settings-browser = La taille et les couleurs se règlent dans votre navigateur. Ici, vous pouvez choisir le pays où vous êtes. Ce choix figure dans l’adresse de la page, et votre navigateur peut la garder en mémoire.
notice-applied = C’est fait. Cela reste jusqu’à ce que vous quittiez l’application.
notice-remembered = C’est fait. Ces réglages sont gardés sur cet appareil.
notice-forgotten = C’est fait. L’application ne garde rien sur cet appareil.
notice-not-kept = Les réglages restent jusqu’à ce que vous quittiez l’application, mais ils n’ont pas pu être gardés sur cet appareil.
notice-not-forgotten = Les réglages n’ont pas pu être effacés de cet appareil. Essayez encore.
notice-opened = La page s’ouvre dans votre navigateur.
notice-not-opened = Le navigateur n’a pas pu s’ouvrir. Vous pouvez noter l’adresse.

## Leaving the app

out-title = Ce lien sort de l’application
out-text = Votre navigateur va ouvrir cette page et s’en souvenir. L’entreprise qui fournit internet peut le voir. Faites-le seulement sur un téléphone que personne ne contrôle.
out-go = Ouvrir dans le navigateur
out-copy = Vous pouvez aussi noter l’adresse et l’ouvrir dans un endroit sûr.
measures-title = Unités de mesure

## Faults

err-not-found = Cette page n’est pas ici
rec-not-found = L’adresse est peut-être fausse ou ancienne. Allez à l’accueil, ou parlez à quelqu’un.
err-page = Cette page ne peut pas s’afficher
rec-page = Allez à l’accueil et essayez encore. En danger, appelez le numéro d’urgence.
err-pack-truncated = Le fichier de contenu n’est pas complet
rec-pack-truncated = Demandez à nouveau le fichier à la personne qui vous l’a donné.
err-pack-not-a-pack = Ce fichier n’est pas un contenu pour cette application
rec-pack-not-a-pack = Choisissez un autre fichier, ou demandez-le à nouveau.
err-pack-other-application = Ce fichier est pour une autre application
rec-pack-other-application = Choisissez un autre fichier.
err-pack-newer-format = Ce contenu est plus récent que l’application
rec-pack-newer-format = Prenez une version plus récente de l’application.
err-pack-damaged = Le fichier de contenu est abîmé
rec-pack-damaged = Demandez à nouveau le fichier. N’utilisez pas cette copie.
err-pack-signature = Le fichier de contenu ne vient pas des personnes qu’il nomme
rec-pack-signature = Ne l’utilisez pas. Demandez le fichier à une personne de confiance.
err-pack-unreadable = Le contenu ne peut pas être lu
rec-pack-unreadable = Ouvrez l’application à nouveau. En danger, appelez le numéro d’urgence.

# Emergency numbers of public tables

emergency-more = Autres numéros d’urgence :
emergency-differ = Toutes les sources ne donnent pas les mêmes numéros d’urgence pour ce pays : { $country }. Ceux-ci fonctionnent peut-être aussi :
emergency-tables = D’après des listes publiques de numéros d’urgence :
service-police = Police
service-ambulance = Ambulance
service-fire = Pompiers
service-sea = Secours en mer
service-mountain = Secours en montagne

# Pages for the public and for helpers

learn-title = Pour ceux qui aident et pour le public
learn-lead = Pourquoi des personnes migrantes sont exploitées, ce qui aide et ce que vous pouvez faire. Chaque information a une source et une date.
topic-understand = Comprendre
topic-change = Ce qui peut changer
topic-practice = En pratique

# A second look at a line

state-doubt = Nous avons cherché de nouveau ce numéro le { $date }, sans le retrouver. Il a peut-être changé. Si personne ne répond, essayez une autre ligne.
look-again = Cherché de nouveau le { $date } :
look-not-found = Pas retrouvé.
look-text-alone = D’après le texte de la loi ; nous n’avons pas pu rouvrir sa page.

# Hours of a week, where "open now" cannot be known

hours-always = 24 heures sur 24, tous les jours
hours-daily = Tous les jours { $times }
hours-day = { $from } { $times }
hours-days = Du { $from } au { $to } { $times }
hours-there = { $hours } (heure du pays de la ligne ; peut changer les jours fériés)

# Copies that are read later

made-on = Cette copie a été faite le { $date }. Les numéros et les lois changent : demandez-en une plus récente dès que possible.
words-title = Chercher un mot
words-lead = Toutes les pages et tous les mots sur une seule page. Cherchez votre mot avec « Rechercher dans la page » dans le menu du navigateur.

# Files to take along

take-title = À emporter
take-lead = Pas besoin d’internet, ni maintenant ni plus tard. Vous pouvez le donner à d’autres.
take-phone = Un seul fichier pour tous les téléphones
take-phone-text = Il contient les numéros, les droits, les questionnaires et des phrases à montrer. Il s’ouvre dans le navigateur. Il ne lance aucun programme. Choisissez la langue :
take-pass-on = Pour le transmettre : Bluetooth, partage avec les téléphones proches, carte mémoire, câble ou message.
take-apps = L’application
take-apps-text = Votre appareil peut demander avant d’installer une application venue d’ici. Le numéro sous chaque fichier montre si une copie est la même.

# The one file that all pages are in

check-clear = Effacer mes réponses
pass-title = Transmettez-le
pass-find = Cherchez ce fichier sur votre téléphone, dans les téléchargements ou dans l’application des fichiers. Le nom du fichier commence par « guide ».
pass-share = Laissez le doigt dessus et choisissez « Partager ». Choisissez Bluetooth ou le partage avec les téléphones proches, ou copiez-le sur une carte mémoire. Internet n’est pas nécessaire.
pass-open = L’autre personne l’ouvre dans le navigateur. Il n’y a rien à installer.
pass-care = Le fichier reste sur le téléphone jusqu’à ce que quelqu’un l’efface. Si quelqu’un fouille votre téléphone, demandez-vous si vous voulez l’y garder.
sources-lead = Derrière une information se trouve un code court, comme A12. Cette liste dit ce qu’il désigne : la page ou la loi, et sa date.
sources-since = Nous avons lu les sources le { $date } ou après.
line-left-out = Si rien n’est dit de votre nom ou de qui est prévenu, nous ne le savons pas. Demandez d’abord : « Est-ce que vous prévenez la police ou l’immigration ? »
