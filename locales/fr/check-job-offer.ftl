# Second self-check, before a person pays or travels for a job.

check-job-offer-title = Cette offre d’emploi est-elle sûre ?
check-job-offer-summary =
    14 phrases courtes sur une offre d’emploi. À lire de préférence avant de payer ou de partir.
check-job-offer-intro =
    Pensez à une seule offre d’emploi. Répondez ce que vous savez ; « je ne sais pas » est aussi une
    bonne réponse. Vos réponses restent sur cette page. Elles ne sont envoyées à personne et
    disparaissent quand vous quittez la page.

# Statements: yes, no, I do not know. For 2, 3, 4 and 12 the good answer is yes.

check-job-offer-1 =
    Je dois payer le recruteur ou le patron, ou emprunter de l’argent, pour avoir ce travail.
check-job-offer-2 =
    J’ai un contrat écrit dans une langue que je comprends, avec mon salaire, mes horaires, le lieu
    et les jours de repos.
check-job-offer-3 =
    Je connais le nom complet et l’adresse de l’entreprise ou de la famille. J’ai appelé, ou
    quelqu’un a appelé pour moi, et on a répondu que l’emploi existe vraiment.
check-job-offer-4 =
    Le recruteur est sur la liste des agences autorisées par mon gouvernement. J’ai vérifié, avec le
    nom et le numéro exacts. (S’il n’y a ni recruteur ni agence, répondez oui.)
check-job-offer-5 =
    On veut que je voyage avec un visa de touriste ou de visite, et on dit que je pourrai le changer
    plus tard.
check-job-offer-6 = On veut que je décide tout de suite, ou on me dit de ne rien dire à ma famille.
check-job-offer-7 =
    On va garder mon passeport « par sécurité », ou on l’a déjà et on ne me le rend pas.
check-job-offer-8 =
    Le salaire est beaucoup plus élevé que celui des autres, pour peu de travail ou sans expérience.
check-job-offer-9 =
    Le lieu, le trajet ou le patron change sans cesse, ou on ne me dit pas où je vais vivre.
check-job-offer-10 =
    On propose de tout payer maintenant : je « rembourse en travaillant », ou je « pars maintenant
    et je paie plus tard ».
check-job-offer-11 =
    J’ai rencontré cette personne sur internet ou dans une relation amoureuse, et peu après elle m’a
    proposé l’emploi ou le voyage.
check-job-offer-12 =
    Une personne de confiance a des copies de mes papiers, mon adresse là-bas et la date de mon
    voyage, et je connais deux numéros de téléphone par cœur.
check-job-offer-13 =
    L’emploi est dans le « service client », la « crypto » ou la « saisie » à l’étranger, et je vais
    vivre dans un bâtiment de l’entreprise ou près d’une frontière.
check-job-offer-14 = On me dit de mentir à la frontière ou de cacher des papiers.

# Outcome: stop

check-job-offer-stop-title = Ne partez pas et ne payez pas encore
check-job-offer-stop-text =
    Les personnes qui trompent des travailleurs et profitent d’eux font souvent ce que vous avez
    indiqué. Parlez d’abord à quelqu’un. Une bonne offre peut attendre.
check-job-offer-stop-rule =
    Vous voyez ceci parce que vous avez répondu oui à 5, 6, 7, 10, 13 ou 14. Une seule suffit.
    Arrêtez aussi dans ces cas : vous avez indiqué 1, et la loi l’interdit ou la somme n’est pas
    écrite ; ou le recruteur (4) refuse de donner un numéro de licence.
check-job-offer-stop-do-1 =
    Parlez à quelqu’un qui vérifie les offres d’emploi : un centre d’information pour migrants, une
    ligne d’écoute, ou le service du travail (le bureau pour les travailleurs) de l’ambassade de
    votre pays. Si vous avez peur de votre propre gouvernement, demandez d’abord à une ligne
    d’écoute.
check-job-offer-stop-do-2 =
    Cherchez la licence du recruteur. La licence est l’autorisation de recruter donnée par le
    gouvernement. La page du pays dit où chercher, qui peut vous faire payer et quoi.
check-job-offer-stop-do-3 =
    Vous pouvez dire ou écrire : « Je ne paie rien tant que je n’ai pas le contrat et le numéro de
    licence. » Gardez votre passeport sur vous.
check-job-offer-stop-do-4 =
    Êtes-vous déjà en route ou sur place ? Allez à « Ma situation ». Là aussi, une ligne d’écoute
    peut vous aider.

# Outcome: many things to check

check-job-offer-check-many-title = Trop de choses ne sont pas claires
check-job-offer-check-many-text =
    Attendez avant de payer ou de partir. Vérifiez d’abord les points que vous avez indiqués.
check-job-offer-check-many-rule =
    Vous voyez ceci parce que trois de ces choses ou plus sont vraies, et que vous n’avez pas
    répondu oui à 5, 6, 7, 10, 13 ou 14. Oui ou « je ne sais pas » à 1, 8, 9 ou 11. Non ou « je ne
    sais pas » à 2, 3, 4 ou 12. « Je ne sais pas » à 5, 6, 7, 10, 13 ou 14.
check-job-offer-check-many-do-1 =
    Posez des questions sur chaque point indiqué. Demandez les réponses par écrit. Si on se fâche ou
    si on ne répond pas, c’est aussi une réponse.
check-job-offer-check-many-do-2 =
    Cherchez la licence du recruteur. La licence est l’autorisation de recruter donnée par le
    gouvernement. La page du pays dit où chercher, qui peut vous faire payer et quoi.
check-job-offer-check-many-do-3 =
    Vous pouvez dire ou écrire : « Je ne paie rien tant que je n’ai pas le contrat et le numéro de
    licence. » Vous pouvez montrer l’offre à un centre d’information pour migrants, à une ligne
    d’écoute, ou au service du travail (le bureau pour les travailleurs) de l’ambassade de votre
    pays.
check-job-offer-check-many-do-4 = Êtes-vous déjà en route ou sur place ? Allez à « Ma situation ».

# Outcome: one or two things to check

check-job-offer-check-title = Vérifiez ceci avant de payer ou de partir
check-job-offer-check-text =
    Un ou deux points ne sont pas encore clairs. Souvent, quelques questions suffisent.
check-job-offer-check-rule =
    Vous voyez ceci parce qu’une ou deux de ces choses sont vraies, et que vous n’avez pas répondu
    oui à 5, 6, 7, 10, 13 ou 14. Oui ou « je ne sais pas » à 1, 8, 9 ou 11. Non ou « je ne sais
    pas » à 2, 3, 4 ou 12. « Je ne sais pas » à 5, 6, 7, 10, 13 ou 14.
check-job-offer-check-do-1 =
    Posez des questions sur les points indiqués. La page du pays dit où chercher la licence du
    recruteur (l’autorisation du gouvernement), qui peut vous faire payer et quoi.
check-job-offer-check-do-2 =
    Vous pouvez dire ou écrire : « Je ne paie rien tant que je n’ai pas le contrat et le numéro de
    licence. »
check-job-offer-check-do-3 =
    Un doute ? Demandez à un centre d’information pour migrants, à une ligne d’écoute, ou au service
    du travail (le bureau pour les travailleurs) de l’ambassade de votre pays. Si vous êtes déjà en
    route ou sur place, allez à « Ma situation ».

# Outcome: no warning sign

check-job-offer-none-title = Aucun signe d’alerte dans vos réponses
check-job-offer-none-text =
    Cela ne veut pas dire que l’offre est sûre. Gardez quand même des copies et prévenez quelqu’un.
check-job-offer-none-rule =
    Vous voyez ceci parce que vous n’avez donné aucune réponse à risque : aucun oui à 1, 5, 6, 7, 8,
    9, 10, 11, 13 ou 14, aucun « non » à 2, 3, 4 ou 12, et aucun « je ne sais pas ».
check-job-offer-none-do-1 =
    Gardez des copies ou des photos de votre passeport, de votre visa et de votre contrat.
    Envoyez-les à une personne de confiance. Gardez votre passeport sur vous.
check-job-offer-none-do-2 =
    Dites à quelqu’un où vous allez et quand. Fixez ensemble un jour pour le premier appel. Regardez
    la page du pays où vous allez, pour le salaire et les frais.
check-job-offer-none-do-3 =
    Si quelque chose change, vérifiez encore. Vous pouvez demander à un centre d’information pour
    migrants, à une ligne d’écoute, ou au service du travail (le bureau pour les travailleurs) de
    l’ambassade de votre pays. Si vous êtes déjà en route ou sur place, allez à « Ma situation ».

# Notes

check-job-offer-note-fee =
    Vous avez indiqué que vous devez payer. Arrêtez si la loi du pays l’interdit, ou si la somme
    n’est pas écrite. La page du pays dit qui peut vous faire payer et quoi.
check-job-offer-note-fee-banned =
    Dans ce pays ({ $country }), la loi interdit normalement de vous faire payer pour avoir un
    emploi. Ne payez pas. Si vous avez déjà payé, ce n’est pas votre faute.
check-job-offer-note-licence =
    Demandez au recruteur son numéro de licence. S’il refuse de le donner, arrêtez : ne payez pas et
    ne partez pas.
