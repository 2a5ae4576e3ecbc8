# Cards a person shows, or says aloud, to a stranger. First person, polite, no gendered words for the holder.
# A message that ends in -caution is small, for the holder only, and is read before the card.

phrase-group-danger = En danger
phrase-group-health = Santé
phrase-group-police = Police et papiers
phrase-group-border = Frontière et asile
phrase-group-work = Travail
phrase-group-children = Enfants
phrase-group-shelter = Repas et hébergement
phrase-group-telephone = Téléphone
phrase-group-interpreter = Langue

# Danger

say-help-now = Aidez-moi, s’il vous plaît. Je suis en danger.
say-help-now-caution =
    Ne montrez pas ceci là où la personne qui vous fait peur peut le voir. Choisissez quelqu’un qui
    ne connaît pas cette personne, de préférence là où il y a du monde.
say-call-emergency = Appelez le numéro d’urgence pour moi, s’il vous plaît. J’ai besoin d’aide tout de suite.
say-call-emergency-caution =
    La police peut venir aussi. Dans certains pays, elle transmet des noms à l’immigration. Si
    quelqu’un risque de mourir, n’attendez pas.
say-call-this-number = Appelez ce numéro pour moi, s’il vous plaît.
say-call-this-number-caution =
    Montrez le numéro sur un papier ou sur votre écran. Gardez votre téléphone en main. Le numéro
    reste dans le téléphone de l’autre personne.
say-followed = Quelqu’un me suit. Restez avec moi, s’il vous plaît.
say-followed-caution =
    Allez là où il y a du monde et de la lumière, par exemple dans un magasin. Ne montrez pas ceci à
    quelqu’un qui connaît peut-être la personne qui vous suit. Ne conduisez pas cette personne
    jusqu’à l’endroit où vous dormez.
say-hide-me = S’il vous plaît, laissez-moi attendre ici jusqu’à ce que je sois en sécurité. Ne dites à personne que je suis ici, s’il vous plaît.
say-hide-me-caution =
    Choisissez un lieu où il y a du monde, comme un magasin, une pharmacie, un centre de santé ou un
    lieu de culte. Ne montrez pas ceci à quelqu’un qui connaît peut-être la personne qui vous fait
    peur.
say-locked-in = On m’enferme à clé. Envoyez de l’aide à cette adresse, s’il vous plaît. Je vais vous la montrer.
say-locked-in-caution =
    Montrez ceci seulement quand la personne qui vous enferme ne peut ni voir ni entendre. La police
    peut venir. Ne gardez pas l’adresse là où cette personne peut la trouver.
say-not-my-relative = Cette personne n’est pas de ma famille. Elle me fait peur. Aidez-moi, s’il vous plaît.
say-not-my-relative-caution =
    Ne montrez pas ceci pendant que cette personne peut vous voir. Attendez d’être loin d’elle, par
    exemple aux toilettes, chez un médecin ou à un guichet.
say-speak-alone = Est-ce que je peux vous parler en privé, s’il vous plaît ? Ne dites pas aux autres pourquoi.
say-speak-alone-caution =
    Montrez ceci un instant à un médecin, à un agent ou à une personne d’une association d’aide,
    quand les autres ne regardent pas. Si on vous surveille tout le temps, attendez. Votre sécurité
    passe avant tout.
say-they-hurt-me = Quelqu’un me fait du mal. J’ai peur de retourner là-bas. Aidez-moi, s’il vous plaît.
say-they-hurt-me-caution =
    Ne montrez pas ceci à quelqu’un qui connaît la personne qui vous fait du mal. Certaines
    personnes qui aident doivent prévenir la police si elles pensent qu’une vie est en danger. Vous
    pouvez le demander avant.
say-tell-no-one = Ne dites à personne ce que je vous ai montré, s’il vous plaît. Cela pourrait me mettre en danger.
say-tell-no-one-caution =
    Une personne inconnue peut quand même en parler. Montrez seulement ce que cette personne a
    besoin de savoir.

# Health

say-doctor = Aidez-moi, s’il vous plaît. J’ai besoin d’un médecin.
say-doctor-no-police = J’ai besoin d’un médecin. N’appelez pas la police, s’il vous plaît.
say-doctor-no-police-caution =
    Dans certains endroits, les soignants doivent signaler certaines choses, comme une blessure par
    balle ou un danger pour un enfant. Vous pouvez demander avant : « Qu’est-ce que vous devez
    signaler ? »
say-cannot-breathe = J’ai beaucoup de mal à respirer. Appelez une ambulance tout de suite, s’il vous plaît.
say-bleeding = Je saigne beaucoup. Appelez une ambulance tout de suite, s’il vous plaît.
say-pain-here = J’ai mal ici, à l’endroit que je montre. J’ai besoin d’un médecin, s’il vous plaît.
say-wound = J’ai une blessure. Aidez-moi à la nettoyer et à la couvrir, s’il vous plaît.
say-child-ill = Mon enfant est malade. Nous avons besoin d’un médecin, s’il vous plaît.
say-pregnant = Je suis enceinte. J’ai besoin d’un médecin ou d’une sage-femme, s’il vous plaît.
say-baby-coming = Le bébé est en train de naître. Appelez une ambulance, s’il vous plaît.
say-medicine = Je prends ce médicament. Regardez, s’il vous plaît : je vous le montre.
say-medicine-caution =
    Montrez la boîte, ou le nom sur un papier. Vérifiez qu’on vous a bien compris. Un mauvais
    médicament peut vous faire du mal.
say-need-medicine = Je n’ai plus ce médicament. J’en ai besoin. Regardez, s’il vous plaît : je vous le montre.
say-need-medicine-caution =
    Montrez la boîte vide, ou le nom sur un papier. Achetez-le ou demandez-le seulement dans une
    pharmacie, un centre de santé ou une association d’aide. Les médicaments vendus dans la rue
    peuvent être faux.
say-allergy = Je suis allergique à ceci. Cela peut me rendre très malade. Regardez, s’il vous plaît : je vous le montre.
say-allergy-caution =
    Montrez la boîte, l’aliment ou le nom sur un papier. Faites-le avant qu’on vous donne quelque
    chose. Vérifiez qu’on vous a bien compris.
say-diabetes = J’ai du diabète et mon sucre est trop bas. Il me faut quelque chose de sucré maintenant. Si mon état s’aggrave, appelez une ambulance, s’il vous plaît.
say-diabetes-caution =
    Cette carte est pour le sucre trop bas : vous tremblez, vous transpirez ou vous n’avez plus de
    force. Si vous ne savez pas s’il est trop bas ou trop haut, demandez tout de suite un médecin.
say-seizure = J’ai parfois des crises : je tombe et je tremble. S’il vous plaît, ne me tenez pas de force et ne mettez rien dans ma bouche. Si la crise n’est pas finie au bout de 5 minutes, appelez une ambulance.
say-raped = Quelqu’un m’a imposé un rapport sexuel. J’ai besoin de soins. Laissez-moi vous parler en privé, s’il vous plaît.
say-raped-caution =
    Ce n’est pas votre faute. Allez vous faire soigner dès que possible : certains médicaments
    n’agissent que dans les premiers jours. Plus tard, les soins aident encore. Dans certains pays,
    les soignants doivent prévenir la police. Dans quelques pays, le sexe hors mariage est puni. Si
    cela vous fait peur, demandez d’abord à une ligne d’écoute.
say-no-will-to-live = Je n’ai plus envie de vivre. J’ai besoin d’aide maintenant. Restez avec moi, s’il vous plaît.
say-no-will-to-live-caution =
    Montrez ceci à un soignant ou à une personne de confiance, pas à quelqu’un qui vous fait du mal.
    La police peut venir avec l’ambulance. Si votre vie est en danger maintenant, n’attendez pas.
say-woman-doctor = Je voudrais voir une femme médecin, s’il vous plaît.
say-no-pay = J’ai besoin d’un médecin. Je ne peux pas payer maintenant. Dites-moi ce que je peux faire, s’il vous plaît.
say-no-pay-caution =
    Une facture peut arriver plus tard. Dans certains pays, l’immigration est prévenue des factures
    impayées. Si votre vie est peut-être en danger, n’attendez pas.

# Police and papers

say-lawyer = Je veux parler à un avocat avant de répondre, s’il vous plaît.
say-lawyer-caution =
    Dites-le calmement. Ne mentez pas, ne montrez pas de faux papiers et ne courez pas. Dans
    certains pays, vous devez quand même donner votre nom.
say-no-sign = Je ne comprends pas ce papier. Je ne le signerai pas avant que quelqu’un me l’explique.
say-no-sign-caution =
    Si quelqu’un vous menace, votre sécurité passe avant tout. Vous pourrez dire plus tard, à un
    avocat ou à une ligne d’écoute, qu’on vous a fait signer de force.
say-why-held = Pourquoi me retenez-vous ? Dites-le-moi avec des mots que je comprends, s’il vous plaît.
say-why-held-caution =
    Demandez-le calmement. Ne courez pas, ne poussez personne et ne vous battez pas, même si c’est
    injuste : on pourrait vous blesser. Parlez-en plus tard à un avocat.
say-afraid-of-person = J’ai peur de la personne qui m’a fait venir ici. Laissez-moi vous parler sans elle, s’il vous plaît.
say-afraid-of-person-caution =
    Ne montrez pas ceci là où cette personne ou ses amis peuvent le voir. Si l’agent est un ami de
    cette personne, ne le montrez pas : demandez à une ligne d’écoute.
say-minor-police = J’ai moins de 18 ans. Ne m’interrogez pas sans un avocat et un adulte qui me protège, s’il vous plaît.
say-minor-police-caution =
    Dites votre âge réel. L’adulte doit être quelqu’un qui ne vous fait pas peur. Vous pouvez
    refuser la personne qui vous a fait venir.
say-consulate = Ne contactez pas mon ambassade ni mon consulat avant que je parle à un avocat, s’il vous plaît.
say-consulate-caution =
    Cette carte est pour vous si vous avez peur de votre propre gouvernement. Certains pays ont un
    accord : on peut alors prévenir le consulat malgré votre refus. Si vous n’avez pas peur, le
    consulat peut peut-être vous aider.
say-consulate-call = Prévenez mon ambassade ou mon consulat que je suis ici, s’il vous plaît. Je veux leur parler.
say-consulate-call-caution =
    N’utilisez pas cette carte si vous avez peur de votre propre gouvernement ou si vous voulez
    demander l’asile, c’est-à-dire une protection contre un danger dans votre pays. Dans ce cas,
    parlez d’abord à un avocat.
say-tell-someone = Appelez ce numéro et dites où je suis, s’il vous plaît. J’ai confiance en cette personne.
say-tell-someone-caution =
    Les agents connaîtront alors ce numéro. Cela peut mettre en danger une personne sans papiers. Le
    numéro d’un avocat ou d’une ligne d’écoute est plus sûr.
say-keep-papers = Est-ce que je peux garder mes papiers, s’il vous plaît ? Si vous devez les prendre, donnez-moi un reçu, s’il vous plaît.
say-keep-papers-caution =
    Les agents ont peut-être le droit de les prendre. Ne les retenez pas de force. Souvenez-vous du
    jour, du lieu et de la personne qui les a pris.
say-your-name = Écrivez-moi votre nom et votre numéro de service, s’il vous plaît.
say-your-name-caution =
    Demandez-le seulement si l’agent est calme. S’il se fâche, n’insistez pas. Retenez plutôt le
    lieu, l’heure et la plaque d’immatriculation de la voiture.
say-woman-officer = Je voudrais parler à une agente, s’il vous plaît.
say-report = Je veux porter plainte. Donnez-moi un papier qui montre que je l’ai fait, s’il vous plaît.
say-report-caution =
    Dans beaucoup de pays, la police peut parler de vous à l’immigration, même si c’est vous qui
    avez subi le mal. Si personne n’est en danger maintenant, demandez d’abord à une ligne d’écoute
    ou à un avocat.
say-witness = Je suis ici comme témoin. Je veux connaître mes droits avant de parler.
say-witness-caution =
    Avant de donner votre nom, vous pouvez demander qui le verra et si on prévient l’immigration. Si
    vous le pouvez, parlez d’abord à un avocat.
say-forced = J’étais sous la contrainte. Je veux parler à un avocat avant d’en dire plus.
say-forced-caution =
    Ce que vous dites peut être utilisé contre vous, même si quelqu’un vous a fait agir de force. Si
    vous le pouvez, attendez un avocat avant de dire ce qui s’est passé.
say-exploited = On m’a fait travailler sous la menace. J’ai besoin de protection. Aidez-moi, s’il vous plaît.
say-exploited-caution =
    Ne montrez pas ceci là où les personnes qui vous ont fait des menaces peuvent le voir. Dans
    certains pays, la police prévient l’immigration. Si vous le pouvez, demandez d’abord à une ligne
    d’écoute.

# Border and asylum

say-asylum = Je demande l’asile. J’ai peur de retourner dans mon pays.
say-asylum-caution =
    L’asile est une protection contre un danger dans votre pays. À la frontière, dites-le aux
    agents. Si vous êtes déjà dans le pays et si vous le pouvez, demandez d’abord à une ligne
    d’écoute ou à un avocat.
say-afraid-return = J’ai peur de retourner là-bas. On pourrait me faire du mal ou me tuer. Écrivez-le, s’il vous plaît.
say-afraid-return-caution =
    Montrez ceci aux agents, à un avocat ou à une ligne d’écoute, pas aux autres voyageurs. Dites
    seulement la vérité. Vous pouvez demander à raconter le reste en privé.
say-no-return = Ne me renvoyez pas, s’il vous plaît. Là-bas, ma vie est en danger. Je veux parler à un avocat.
say-no-return-caution =
    Dites-le calmement à chaque agent qui peut vous renvoyer. Cela ne les arrête pas toujours.
    Appelez un avocat ou une ligne d’écoute dès que possible.
say-family = Nous sommes une famille. Ne nous séparez pas, s’il vous plaît.
say-family-caution =
    Dites-le seulement si c’est vrai : les agents peuvent vérifier. Si quelqu’un vous oblige à dire
    qu’il est de votre famille, parlez-en à un agent en privé.
say-separated = J’ai perdu la trace de ma famille en route. Aidez-moi à la retrouver, s’il vous plaît.
say-separated-caution =
    Montrez ceci à la Croix-Rouge, au Croissant-Rouge ou à une association d’aide. Ne donnez ni noms
    ni photos à des inconnus qui disent retrouver des personnes contre de l’argent.
say-people-behind = D’autres personnes sont encore en danger là-bas. Envoyez des secours, s’il vous plaît. Je peux vous montrer où.
say-people-behind-caution =
    La police ou des agents des frontières peuvent venir avec les secours. Si quelqu’un risque de
    mourir, n’attendez pas.

# Work

say-passport = Cette personne garde mon passeport. Il est à moi. Je veux le récupérer. Aidez-moi, s’il vous plaît.
say-passport-caution =
    Ne montrez pas ceci devant la personne qui le garde. Si vous êtes sans papiers, demandez à une
    ligne d’écoute avant d’aller à la police.
say-passport-back = Rendez-moi mon passeport, s’il vous plaît. Je veux le garder moi-même.
say-passport-back-caution =
    Cette carte est pour la personne qui garde votre passeport. Si vous avez peur d’elle, ne la
    montrez pas. Demandez d’abord à une ligne d’écoute.
say-wages = J’ai travaillé, mais on ne m’a pas payé mon salaire. Je veux le recevoir. Aidez-moi, s’il vous plaît.
say-wages-caution =
    Ne montrez pas ceci à votre patron ni aux personnes qui travaillent pour lui. Montrez-le à un
    syndicat, à un centre d’aide aux travailleurs ou à l’inspection du travail. Demandez d’abord
    s’ils donnent des informations à l’immigration.
say-pay-please = Payez-moi mon travail, s’il vous plaît. Écrivez aussi combien vous me devez, s’il vous plaît.
say-pay-please-caution =
    Cette carte est pour votre patron. S’il vous a déjà fait des menaces, ne la lui montrez pas.
    Demandez d’abord à un syndicat ou à une ligne d’écoute.
say-hours = Écrivez les heures que j’ai faites et signez le papier, s’il vous plaît.
say-hours-caution =
    Si votre patron vous a déjà fait des menaces, ne montrez pas ceci. Notez vous-même vos heures
    chaque jour, là où votre patron ne peut pas les trouver.
say-no-contract = Je n’ai pas signé de contrat. Donnez-m’en un que je puisse comprendre, s’il vous plaît.
say-no-contract-caution =
    Si votre patron vous a déjà fait des menaces, ne montrez pas ceci. Même sans contrat sur papier,
    vous pouvez avoir droit à un salaire. Demandez à un syndicat ou à une ligne d’écoute.
say-debt = On dit que je dois de l’argent et que je dois travailler jusqu’à ce qu’il soit remboursé. Aidez-moi, s’il vous plaît.
say-debt-caution =
    Ne montrez pas ceci aux personnes qui réclament l’argent, ni à quelqu’un qui pourrait le leur
    dire. Montrez-le à un syndicat, à une association d’aide ou à une ligne d’écoute.
say-want-to-leave = Je veux quitter ce travail, mais on ne me laisse pas partir. Aidez-moi, s’il vous plaît.
say-want-to-leave-caution =
    Ne montrez pas ceci à votre patron ni à quelqu’un qui pourrait le lui dire. Dans certains pays,
    un patron peut signaler les personnes qui partent. Si vous le pouvez, demandez d’abord à une
    ligne d’écoute.
say-not-this-work = Ce n’est pas le travail qu’on m’a promis. J’ai besoin de conseils, s’il vous plaît.
say-not-this-work-caution =
    Ne montrez pas ceci à votre patron ni à la personne qui vous a trouvé ce travail. Montrez-le à
    un syndicat, à une association d’aide ou à une ligne d’écoute.
say-hurt-at-work = Je me suis fait mal au travail. J’ai besoin d’un médecin. Écrivez ce qui s’est passé, s’il vous plaît.
say-hurt-at-work-caution =
    Certains patrons demandent de dire que c’est arrivé ailleurs. Si le patron est avec vous et vous
    fait peur, demandez à voir le médecin sans lui.
say-heat = Je me sens mal à cause de la chaleur. J’ai besoin d’ombre, d’eau et de repos maintenant.

# Children

say-child-lost = Aidez-moi, s’il vous plaît. Je cherche mon enfant.
say-under-18 = J’ai moins de 18 ans. Il n’y a pas d’adulte avec moi. Aidez-moi, s’il vous plaît.
say-under-18-caution =
    Montrez ceci à un agent en uniforme, à un soignant ou à une personne d’une association d’aide.
    Ne le montrez pas à quelqu’un qui vous propose un travail, de l’amour ou un trajet en voiture.
    Ne donnez ni votre téléphone ni vos papiers.
say-not-go-with = Je ne veux pas aller avec cette personne. Aidez-moi, s’il vous plaît. J’ai moins de 18 ans.
say-not-go-with-caution =
    Montrez ceci à quelqu’un en uniforme, à un soignant ou à une famille avec des enfants, quand
    cette personne ne regarde pas. Là où il y a du monde, vous pouvez aussi crier à l’aide.
say-call-parent = Appelez ma mère ou mon père, s’il vous plaît. Voici le numéro.
say-call-parent-caution =
    Montrez seulement un numéro que vous connaissez vous-même, pas un numéro donné par un inconnu.
    Le numéro reste dans le téléphone de l’autre personne.
say-age-wrong = L’âge sur ce papier est faux. J’ai moins de 18 ans. Écrivez-le, s’il vous plaît.
say-age-wrong-caution =
    Dites votre âge réel, même si quelqu’un vous a dit de mentir. Ne signez pas un âge faux. Si on
    vous force à signer, dites-le à un avocat ou à une ligne d’écoute.
say-child-taken = Quelqu’un garde mon enfant loin de moi. Aidez-moi, s’il vous plaît.
say-child-taken-caution =
    Ne montrez pas ceci à des gens qui connaissent cette personne : votre enfant pourrait être en
    danger. Si le danger est immédiat, appelez le numéro d’urgence.
say-child-found = Cet enfant n’a personne avec lui. Aidez-moi à trouver sa famille ou un service qui protège les enfants, s’il vous plaît.
say-baby-needs = Mon bébé a besoin de lait et de couches. Aidez-nous, s’il vous plaît.

# Food and shelter

say-water-food = J’ai besoin d’eau et de quelque chose à manger, s’il vous plaît.
say-safe-place = J’ai besoin d’un endroit sûr pour dormir cette nuit. Pouvez-vous m’aider, s’il vous plaît ?
say-safe-place-caution =
    Montrez ceci de préférence à une association d’aide, dans un foyer ou dans un lieu de culte.
    Faites attention si quelqu’un que vous ne connaissez pas veut vous emmener dans une maison
    privée. Avant de donner votre nom, vous pouvez demander : « Est-ce que vous prévenez
    l’immigration ? »
say-women-only = J’ai besoin d’un endroit sûr pour dormir cette nuit, réservé aux femmes. Aidez-moi, s’il vous plaît.
say-women-only-caution =
    Montrez ceci à une association d’aide, dans un centre de santé ou dans un foyer. N’allez pas
    dans une maison privée avec une personne inconnue, même si c’est une femme. Avant de donner
    votre nom, vous pouvez demander : « Est-ce que vous prévenez l’immigration ? »
say-shelter-where = Où est le lieu d’aide le plus proche, s’il vous plaît ? Pouvez-vous me le montrer sur un plan ?
say-warm-clothes = J’ai très froid. J’ai besoin de vêtements chauds ou d’une couverture, s’il vous plaît.
say-wash = Où est-ce que je peux me laver et laver mes vêtements, s’il vous plaît ?
say-toilet = Est-ce que je peux utiliser les toilettes, s’il vous plaît ?
say-rest-here = Est-ce que je peux m’asseoir ici et me reposer un moment, s’il vous plaît ?

# Telephone

say-use-phone = Est-ce que je peux passer un court appel avec votre téléphone, s’il vous plaît ?
say-use-phone-caution =
    Le numéro reste dans ce téléphone. Effacez-le de la liste des appels ou demandez qu’on l’efface.
    N’utilisez pas le téléphone d’une personne qui vous fait peur.
say-charge = Est-ce que je peux charger mon téléphone ici, s’il vous plaît ?
say-charge-caution =
    Verrouillez votre téléphone et restez à côté. Sinon, quelqu’un peut le lire ou le prendre.
say-write-number = Notez-moi ce numéro de téléphone, s’il vous plaît.
say-delete-number = Effacez ce numéro de votre liste d’appels, s’il vous plaît. C’est pour ma sécurité.
say-delete-number-caution =
    Il peut encore figurer sur la facture de téléphone. N’utilisez donc pas le téléphone de
    quelqu’un qui connaît peut-être la personne qui vous fait peur.
say-no-call-back = Ne rappelez pas ce numéro plus tard et n’y envoyez pas de messages, s’il vous plaît.
say-no-call-back-caution =
    Un appel au mauvais moment peut montrer à d’autres que vous avez demandé de l’aide. Une personne
    inconnue peut quand même appeler.
say-where-am-i = Quelle est l’adresse de ce lieu ? Écrivez-la-moi, s’il vous plaît.
say-where-am-i-caution =
    Ne le demandez pas là où la personne qui vous fait peur peut voir ou entendre. Cachez le papier
    ou apprenez l’adresse par cœur.
say-wifi = Est-ce que je peux utiliser le Wi-Fi ici, s’il vous plaît ? Quel est le mot de passe ?
say-wifi-caution =
    Le propriétaire du réseau peut voir quels sites vous ouvrez. Ne cherchez pas d’aide sur le
    réseau d’une personne qui vous fait peur.

# Language. $language is the name of a language; it stands after a colon, so that any name fits.

say-interpreter = Je ne parle pas votre langue. J’ai besoin d’un interprète, s’il vous plaît. Ma langue : { $language }.
say-slowly = Parlez lentement et avec des mots simples, s’il vous plaît.
say-say-again = Je n’ai pas compris. Dites-le autrement, s’il vous plaît.
say-write-down = Écrivez-le-moi, s’il vous plaît.
say-yes-no = Posez-moi des questions courtes, s’il vous plaît. Je répondrai par oui ou par non.
say-not-this-interpreter = Pas avec cette personne comme interprète, s’il vous plaît. Elle me fait peur. Je voudrais quelqu’un d’autre.
say-not-this-interpreter-caution =
    Ne montrez pas ceci là où cette personne peut le voir. Si ce n’est pas possible maintenant,
    demandez une pause et montrez-le à ce moment-là.
say-other-interpreter = Je ne comprends pas bien cet interprète. Y en a-t-il un autre, s’il vous plaît ?
say-woman-interpreter = Je voudrais une femme comme interprète, s’il vous plaît.
say-cannot-read = Je ne peux pas lire ceci. Lisez-le-moi lentement, s’il vous plaît.
say-hard-hearing = J’entends mal. Parlez clairement en me regardant, ou écrivez-le, s’il vous plaît.
