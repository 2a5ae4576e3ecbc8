# Feuilles de papier

paper-title = Imprimer sur papier
paper-lead = Le papier n’a besoin ni de batterie ni de réseau, et il reste quand un téléphone est perdu ou pris. Choisissez ce qu’il faut imprimer. C’est en noir sur blanc et tient sur A4 et sur Letter.
paper-countries = Pays
paper-no-country = Choisissez d’abord un, deux ou trois pays.
paper-kinds = Que faut-il imprimer
paper-checks = Questionnaires à remplir
paper-articles = Dépliants
paper-other-languages = La même chose dans une autre langue
paper-card = Carte à plier
paper-card-text = Les numéros et les mots les plus importants, pour une poche. Une feuille.
paper-poster = Affiche à languettes
paper-poster-text = Des numéros pour un mur, avec des languettes à emporter. Une feuille.
paper-route = Carte de route
paper-route-text = Numéros et règles, pays par pays. Une feuille en contient trois.
paper-directory = Tous les numéros d’un pays
paper-directory-text = Qui répond, combien ça coûte, quelles langues, qui est informé.
paper-call-sheet = Feuille pour appels d’essai
paper-call-sheet-text = Pour les bénévoles qui essaient si les numéros marchent encore.
paper-print = Imprimer
paper-print-browser = Imprimez avec le menu de votre navigateur.
paper-date = État : { $date }
paper-old = Les numéros et les lois changent. Demandez une feuille plus récente quand vous le pouvez.
paper-source-year = Page la plus récente : { $year }
paper-source-undated = Page sans date

## Carte à plier

paper-cover = Numéros utiles
paper-fold = Pliez d’abord le long de la ligne de haut en bas, puis le long des lignes en travers.
paper-emergency = Danger de mort
paper-own = Mes propres numéros
paper-own-lead = Un téléphone peut se perdre. Notez les personnes en qui vous avez confiance.
paper-rights = Vos droits
paper-rights-none = Ici, nous ne connaissons aucune règle avec certitude. Une ligne d’aide peut vous le dire.
paper-words = Mots à montrer
paper-scan = Numéros pour un téléphone
paper-scan-text = L’appareil photo d’un téléphone montre ces mots. Il n’a pas besoin d’internet.
paper-scan-name = Code avec ces mots : { $words }

## Affiche

poster-title = Vous pouvez parler à quelqu’un
poster-lead = Ils aident les personnes qui vivent, travaillent ou voyagent ici.
poster-take = Prenez un numéro

## Questionnaire sur papier

form-lead = Cochez ce qui est vrai. Vous pouvez laisser de côté n’importe quelle phrase. N’écrivez pas votre nom sur cette feuille.
form-safe = Gardez cette feuille là où personne ne la trouve, ou déchirez-la quand vous l’avez lue.
form-rules = Ce que vos coches peuvent vouloir dire
form-below = Quand il est dit qu’un numéro d’urgence ou une ligne d’écoute est « ci-dessous » : les numéros de téléphone sont sur la feuille « Tous les numéros d’un pays ».
form-numbers = Les numéros sont ceux des phrases. Lisez chaque règle et voyez laquelle correspond.

## Appels d’essai

call-rule-title = Avant d’appeler
call-rule-case = Ne racontez jamais un cas réel, et n’en inventez pas. Demandez seulement ce qui est écrit ici.
call-rule-who = Dites d’abord qui vous êtes et pourquoi vous appelez.
call-rule-busy = Si c’est occupé, ou si des personnes en difficulté attendent : dites merci et raccrochez. Essayez un autre jour.
call-rule-emergency = N’appelez jamais un numéro d’urgence pour l’essayer. Il n’y en a aucun sur cette feuille.
call-rule-privacy = N’écrivez aucun nom, ni rien de ce que vous entendez sur d’autres personnes.
call-say = Dites : « Bonjour. Je suis bénévole pour une liste gratuite de lignes d’aide. Je n’ai pas de cas. Puis-je vous poser quelques questions courtes ? »
call-sheet-none = Ici, il n’y a aucune ligne à appeler.
call-have = Nous avons
call-ask = Demandez
call-right = Juste
call-changed = Changé en
call-unknown = pas connu
call-number = Est-ce le bon numéro pour : { $kind } ?
call-number-short = Numéro
call-hours = Quand répondez-vous ?
call-languages = Quelles langues parlez-vous ?
call-cost = L’appel coûte-t-il quelque chose à la personne qui appelle ?
call-name = Peut-on appeler sans donner son nom ?
call-told = Qui est informé de ce que dit une personne qui appelle ?
call-verdict = Résultat
verdict-confirmed = Tout est juste
verdict-detail-wrong = Ça répond, un détail est faux
verdict-conflict = Un autre service répond
verdict-not-found = Personne ne répond, ou le numéro n’existe pas
call-date = Date et heure
call-record = Pour le noter ensuite :
