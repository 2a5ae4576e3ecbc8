# First self-check, for a person alone with a phone. The screen title stays neutral.

check-situation-title = Ma situation
check-situation-summary =
    18 phrases courtes sur le travail, l’argent, la liberté et la sécurité. Voyez ce que vous pouvez
    faire ensuite.
check-situation-intro =
    Ce n’est pas un examen et personne ne vous juge. Vous pouvez sauter des phrases et arrêter à
    tout moment. Vos réponses restent sur cette page. Elles ne sont envoyées à personne et
    disparaissent quand vous quittez la page.

# Before the statements; not counted.

check-situation-g0 = Il n’y a personne avec moi et personne ne peut voir mon téléphone.
check-situation-g1 = J’ai moins de 18 ans.

# Statements: yes, no, not sure. One idea each, no legal words.

check-situation-1 =
    Quelqu’un dit qu’il va me faire du mal ou me tuer, moi ou une personne que j’aime, et je pense
    que cela peut arriver bientôt.
check-situation-2 = En ce moment, on m’enferme ou on me surveille, et je ne peux pas sortir.
check-situation-3 =
    J’ai une blessure grave, une maladie grave, ou je vais bientôt accoucher, et on ne me laisse pas
    voir un médecin.
check-situation-4 =
    J’ai peur de ce qui va m’arriver, à moi ou à ma famille, si je quitte ce travail, ce lieu ou
    cette personne.
check-situation-5 =
    Quelqu’un m’a donné des coups, m’a fait du mal ou m’a imposé des rapports sexuels pour me faire
    travailler ou obéir.
check-situation-5-after = Ce n’est pas votre faute. Personne n’a le droit de vous faire cela.
check-situation-6 =
    Quelqu’un dit qu’il va appeler la police ou l’immigration, ou me faire honte devant les autres,
    si je n’obéis pas.
check-situation-7 =
    Je n’ai pas le droit de sortir, ni de parler à ma famille ou à mes amis, sauf si quelqu’un le
    permet ou me surveille.
check-situation-8 =
    Quelqu’un garde mon passeport ou ma pièce d’identité, et je ne peux pas l’avoir quand je veux.
check-situation-9 =
    Je dois travailler pour payer une dette ou des frais, et la somme ne diminue pas ou je ne sais
    pas combien il reste.
check-situation-10 =
    Je ne reçois pas de salaire, ou beaucoup moins que promis, ou on garde mon salaire pour
    m’obliger à rester.
check-situation-11 =
    Je dois faire de très longues journées ou travailler sans jour de repos, et je ne peux pas dire
    non.
check-situation-12 =
    Mon travail ou l’endroit où je dors est dangereux ou sale, ou il n’y a pas assez à manger ou à
    boire.
check-situation-13 =
    Quelqu’un m’oblige à faire des choses que je ne veux pas : avoir des rapports sexuels, voler,
    transporter ou cultiver de la drogue, tromper des gens sur internet, mendier ou me marier.
check-situation-13-after =
    Ce que l’on vous oblige à faire n’est pas votre faute. Vous n’avez pas à porter cela sans aide.
check-situation-14 =
    Le travail, le lieu ou le patron n’est pas ce qu’on m’avait dit avant que je vienne.
check-situation-15 =
    On a changé mon salaire, mes horaires ou mon contrat après que j’ai dit oui ou après mon
    arrivée.
check-situation-16 =
    J’ai payé quelqu’un pour avoir ce travail, ou je dois de l’argent à quelqu’un qui m’a fait venir
    ici.
check-situation-17 =
    Je dois mentir sur mon travail, mon âge, mon nom ou les personnes avec qui je vis.
check-situation-18 =
    La même personne contrôle mon travail, l’endroit où je dors et mes papiers ou mon visa.

# Outcome: danger now

check-situation-danger-title = D’abord : votre sécurité maintenant
check-situation-danger-text =
    Vous avez indiqué qu’il y a un danger en ce moment. Vous pouvez demander de l’aide tout de
    suite. Même si vous avez un doute.
check-situation-danger-rule =
    Vous voyez ceci parce que vous avez répondu oui à la phrase 1, 2 ou 3. Une seule suffit.
check-situation-danger-do-1 =
    Votre vie passe avant tout. Si vous le pouvez, allez dans un lieu où il y a du monde, ou
    derrière une porte que vous pouvez fermer à clé.
check-situation-danger-do-2 =
    Appelez le numéro d’urgence ci-dessous : police ou ambulance. Dans certains pays, on peut aussi
    envoyer un SMS ou utiliser une application. Vous pouvez demander un interprète. Pour voir un
    médecin, vous n’avez pas à parler de vos papiers.
check-situation-danger-do-3 =
    Vous pouvez aussi appeler une ligne d’écoute. Elle peut appeler les secours pour vous ou
    préparer un plan avec vous. Vous n’avez pas à donner votre nom.
check-situation-danger-do-4 =
    Si vous ne pouvez pas appeler : choisissez un mot secret avec une personne de confiance. Quand
    vous le dites, elle appelle à l’aide. Apprenez votre adresse : cherchez des lettres, des noms de
    rue ou des arrêts de bus. Évitez les pièces où il y a des armes, les cuisines et les pièces sans
    issue.
check-situation-danger-do-5 =
    Dans certains pays, la police peut transmettre votre nom à l’immigration. Une ligne d’écoute
    peut vous dire ce qui se passe là où vous êtes. Mais si quelqu’un risque de mourir, n’attendez
    pas : appelez le numéro d’urgence.
check-situation-danger-do-child =
    Si vous avez moins de 18 ans, ou si vous avez un doute sur votre âge, vous pouvez aussi appeler
    la ligne d’écoute pour enfants et adolescents ci-dessous. Vous n’avez rien fait de mal en
    demandant de l’aide. Beaucoup de pays ont des règles pour que les enfants ne soient pas punis
    pour ce qu’on les a forcés à faire.

# Shown under danger: what all the answers together say

check-situation-also-strong =
    Ensemble, vos réponses montrent aussi des signes que les spécialistes utilisent pour reconnaître
    le travail forcé ou la traite des êtres humains. Ils peuvent aussi venir des violences d’une
    personne proche. Quand vous serez en sécurité, lisez aussi cette partie.
check-situation-also-rights =
    Vos réponses montrent aussi des signes que vos droits ne sont pas respectés. Quand vous serez en
    sécurité, lisez aussi cette partie.
check-situation-also-none =
    Vous n’avez indiqué aucun autre signe. Le danger que vous avez indiqué suffit pour demander de
    l’aide.

# Outcome: strong signs

check-situation-strong-title = Vous avez indiqué des signes forts
check-situation-strong-text =
    Ce que vous avez indiqué, ce sont peut-être des signes de travail forcé ou de traite des êtres
    humains, ou de violences d’une personne proche. Travail forcé veut dire : quelqu’un vous fait
    travailler par des menaces, la force ou des mensonges. Traite des êtres humains veut dire :
    quelqu’un amène, retient ou contrôle une personne pour profiter d’elle. Ce n’est pas votre
    faute. Vous avez des droits, même si vous avez dit oui, même sans papiers.
check-situation-strong-rule =
    Les spécialistes utilisent ces signes pour reconnaître le travail forcé et la traite des êtres
    humains. Vous voyez ce résultat si au moins un des points ci-dessous est vrai. Les numéros sont
    ceux des phrases. Seul « oui » compte. Si vous n’êtes pas d’accord, fiez-vous à votre propre
    avis.
check-situation-strong-rule-a =
    Vous avez répondu oui à au moins deux de ces phrases : 2, 5, 7, 8, 9. Ou bien : oui à une de ces
    cinq phrases, et à au moins une de celles-ci : 1, 4, 6, 17. Ou bien : oui à au moins trois de
    ces phrases : 1, 4, 6, 17.
check-situation-strong-rule-b =
    Vous avez répondu oui à au moins une de ces phrases : 2, 5, 7, 8, 9 ; et aussi à au moins une de
    celles-ci : 10, 11, 12, 13.
check-situation-strong-rule-c = Vous avez répondu oui à 5 ou à 13. Une seule suffit.
check-situation-strong-rule-d =
    Ces trois choses sont vraies. La première : oui à 14, et à 15 ou 16. La deuxième : oui à 11 et à
    13 ; ou à une de ces deux et à au moins une de celles-ci : 3, 10, 12 ; ou aux trois : 3, 10 et
    12. La troisième : oui à au moins une de ces phrases : 4, 5, 6, 7, 8, 9, 17, 18.
check-situation-strong-rule-e =
    Vous avez moins de 18 ans, ou vous ne le savez pas, et une de ces choses est vraie. Vous avez
    répondu oui à au moins une de ces phrases : 5, 7, 8, 9, 11, 13. Ou bien : oui à au moins deux de
    ces phrases : 4, 6, 10, 12, 14, 17.
check-situation-strong-do-violence =
    Vous pouvez parler d’abord à une ligne d’écoute sur les violences. Elle écoute quand un
    partenaire, un proche, un patron ou toute autre personne vous fait du mal ou vous force. Elle
    connaît les violences, les rapports sexuels forcés et le mariage forcé. Vous n’avez pas à donner
    votre nom.
check-situation-strong-do-1 =
    Parlez d’abord à une ligne d’écoute gratuite. Vous n’avez pas à donner votre nom. Rien ne vous
    oblige à porter plainte à la police.
check-situation-strong-do-2 =
    Vous pourrez peut-être avoir du temps pour vous reposer et réfléchir, un lieu sûr, un médecin et
    des conseils avant de décider. Dans presque toute l’Europe, ce temps est d’au moins 30 jours.
    Pour les autres pays, regardez la page du pays où vous êtes.
check-situation-strong-do-3 =
    Seulement si c’est sans danger : ne signez rien et ne donnez pas votre téléphone. Notez les
    noms, les dates, les lieux et les salaires, là où personne ne les trouvera. Si quelqu’un vous
    force, votre sécurité passe avant tout.
check-situation-strong-do-4 =
    Partir peut être le moment le plus dangereux. Préparez un plan, avec une ligne d’écoute si vous
    le pouvez. Repérez quand personne ne vous surveille. Gardez ensemble vos papiers, vos
    médicaments, un peu d’argent et un chargeur, et décidez où aller. C’est vous qui savez le mieux
    quand c’est sûr.
check-situation-strong-do-5 =
    Parlez à un avocat gratuit avant de contacter l’immigration. C’est important surtout aux
    États-Unis, au Royaume-Uni et en Allemagne. Là-bas, la police ou d’autres bureaux peuvent
    transmettre votre nom.
check-situation-strong-do-6 =
    Quelqu’un vous a fait faire quelque chose contre la loi ? Dites-le à l’avocat ou à la ligne
    d’écoute. Beaucoup de pays ont des règles pour protéger les personnes qui ont été forcées.

# Outcome: rights broken

check-situation-rights-title = Vos droits ne sont peut-être pas respectés
check-situation-rights-text =
    Ce que vous avez indiqué, vous n’avez pas à l’accepter. Des personnes peuvent vous aider à le
    changer.
check-situation-rights-rule =
    Vous voyez ceci parce que vous avez répondu oui à une ou plusieurs des phrases 4 à 17, et que la
    règle des signes forts ne s’applique pas à vos réponses.
check-situation-rights-do-1 =
    Là où vous êtes, c’est peut-être contraire à la loi. Vous pouvez réclamer : cela veut dire
    demander officiellement ce qui est à vous. Souvent, c’est possible aussi sans papiers.
check-situation-rights-do-2 =
    Parlez à un syndicat (des travailleurs qui s’unissent), à un centre d’aide aux travailleurs ou à
    une ligne d’écoute sur le travail. Avant de donner votre nom, demandez : « Est-ce que vous
    donnez des informations à l’immigration ? »
check-situation-rights-do-3 =
    Gardez des preuves, si c’est sans danger. Gardez des photos de votre contrat, de vos fiches de
    paie et de vos messages. Notez vos jours et vos heures, le salaire promis et le salaire reçu,
    les noms et les adresses.
check-situation-rights-do-4 =
    Regardez la page du pays. Elle explique la loi du pays sur les frais pour un emploi, les
    passeports et le salaire.
check-situation-rights-do-5 =
    Revenez et refaites le point si quelqu’un prend vos papiers, vous menace ou vous empêche de
    partir.

# Outcome: no sign seen

check-situation-none-title = Aucun signe dans vos réponses
check-situation-none-text =
    Nous n’avons vu aucun signe dans vos réponses. Cela ne veut pas dire que tout va bien. Faites
    confiance à ce que vous sentez.
check-situation-none-rule =
    Vous voyez ceci parce que vous n’avez répondu oui à aucune des phrases 1 à 17.
check-situation-none-do-1 =
    Gardez vos papiers avec vous. Gardez des copies ou des photos dans un autre endroit, ou chez une
    personne de confiance.
check-situation-none-do-2 = Notez chaque jour dans un carnet : vos jours, vos heures, votre salaire.
check-situation-none-do-3 =
    Apprenez deux numéros de téléphone par cœur : celui d’une personne de confiance et celui d’une
    ligne d’écoute.
check-situation-none-do-4 =
    Une ligne d’écoute reste ouverte à vos questions. Pas besoin d’avoir un grand problème pour
    appeler.
check-situation-none-do-5 =
    Avez-vous une nouvelle offre d’emploi ? Vérifiez-la ici : « Cette offre d’emploi est-elle
    sûre ? »

# Notes

check-situation-note-one-sign =
    Un seul signe peut suffire. Cela vaut la peine d’en parler à quelqu’un.
check-situation-note-tied =
    Dans certains pays, votre visa est lié à un seul patron. Cela ne donne pas au patron le droit de
    garder votre passeport, de vous enfermer, de vous frapper ou de ne pas vous payer. Avant de
    quitter ce travail, demandez à une ligne d’écoute ce que cela change pour votre visa.
check-situation-note-skipped =
    Vous avez sauté des phrases. Ce n’est pas grave. Vous pouvez en parler à quelqu’un, ou revenir
    plus tard.
check-situation-note-crisis =
    Avez-vous l’impression de ne plus pouvoir continuer ? S’il vous plaît, parlez à quelqu’un
    maintenant. Une ligne de crise est là pour vous écouter. Vous n’avez pas à traverser cela sans
    aide.
