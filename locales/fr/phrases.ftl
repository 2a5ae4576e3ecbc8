# Cards a person shows, or says aloud, to a stranger. First person, polite, no gendered words for the holder.
# A message that ends in -caution is small, for the holder only, and is read before the card.

phrase-group-danger = En danger
phrase-group-health = Santé
phrase-group-police = Police et papiers
phrase-group-border = À la frontière
phrase-group-work = Travail
phrase-group-children = Enfants
phrase-group-shelter = Repas et hébergement
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
say-hide-me = S’il vous plaît, laissez-moi attendre ici jusqu’à ce que je sois en sécurité. Ne dites à personne que je suis ici, s’il vous plaît.
say-hide-me-caution =
    Choisissez un lieu où il y a du monde, comme un magasin, une pharmacie, une clinique ou un lieu
    de culte. Ne montrez pas ceci à quelqu’un qui connaît peut-être la personne qui vous fait peur.
say-call-this-number = Appelez ce numéro pour moi, s’il vous plaît.
say-call-this-number-caution =
    Montrez le numéro sur un papier ou sur votre écran. Gardez votre téléphone en main. Le numéro
    reste dans le téléphone de l’autre personne.

# Health

say-doctor = Aidez-moi, s’il vous plaît. J’ai besoin d’un médecin.
say-doctor-no-police = J’ai besoin d’un médecin. N’appelez pas la police, s’il vous plaît.
say-doctor-no-police-caution =
    Dans certains endroits, les soignants doivent signaler certaines choses, comme une blessure par
    balle ou un danger pour un enfant. Vous pouvez demander avant : « Qu’est-ce que vous devez
    signaler ? »
say-pregnant = Je suis enceinte. J’ai besoin d’un médecin ou d’une sage-femme, s’il vous plaît.
say-medicine-allergy = Regardez, s’il vous plaît : je vais vous montrer quelque chose, puis le chiffre 1 ou 2. 1 : Je suis allergique à ceci. 2 : Je prends ce médicament.
say-medicine-allergy-caution =
    Montrez la boîte, ou le nom sur un papier. Montrez clairement le chiffre 1 ou 2. Vérifiez qu’on
    vous a bien compris.

# Police and papers

say-lawyer = Je veux parler à un avocat avant de répondre, s’il vous plaît.
say-lawyer-caution =
    Dites-le calmement. Ne mentez pas, ne montrez pas de faux papiers et ne courez pas. Dans
    certains pays, vous devez quand même donner votre nom.
say-no-sign = Je ne comprends pas ce papier. Je ne le signerai pas avant que quelqu’un me l’explique.
say-no-sign-caution =
    Si quelqu’un vous menace, votre sécurité passe avant tout. Vous pourrez dire plus tard, à un
    avocat ou à une ligne d’écoute, qu’on vous a fait signer de force.
say-consulate = Ne contactez pas mon ambassade ni mon consulat avant que je parle à un avocat, s’il vous plaît.
say-consulate-caution =
    Cette carte est pour vous si vous avez peur de votre propre gouvernement. Certains pays ont un
    accord : on peut alors prévenir le consulat malgré votre refus. Si vous n’avez pas peur, le
    consulat peut peut-être vous aider.

# Border

say-asylum = Je demande l’asile. J’ai peur de retourner dans mon pays.
say-asylum-caution =
    L’asile est une protection contre un danger dans votre pays. À la frontière, dites-le aux
    agents. Si vous êtes déjà dans le pays et si vous le pouvez, demandez d’abord à une ligne
    d’écoute ou à un avocat.

# Work

say-passport = Cette personne garde mon passeport. Il est à moi. Je veux le récupérer. Aidez-moi, s’il vous plaît.
say-passport-caution =
    Ne montrez pas ceci devant la personne qui le garde. Si vous êtes sans papiers, demandez à une
    ligne d’écoute avant d’aller à la police.
say-wages = J’ai travaillé, mais on ne m’a pas payé mon salaire. Je veux le recevoir. Aidez-moi, s’il vous plaît.
say-wages-caution =
    Ne montrez pas ceci à votre patron ni aux personnes qui travaillent pour lui. Montrez-le à un
    syndicat, à un centre d’aide aux travailleurs ou à l’inspection du travail. Demandez d’abord
    s’ils donnent des informations à l’immigration.
say-want-to-leave = Je veux quitter ce travail, mais on ne me laisse pas partir. Aidez-moi, s’il vous plaît.
say-want-to-leave-caution =
    Ne montrez pas ceci à votre patron ni à quelqu’un qui pourrait le lui dire. Dans certains pays,
    un patron peut signaler les personnes qui partent. Si vous le pouvez, demandez d’abord à une
    ligne d’écoute.

# Children

say-child-lost = Aidez-moi, s’il vous plaît. Je cherche mon enfant.
say-under-18 = J’ai moins de 18 ans. Il n’y a pas d’adulte avec moi. Aidez-moi, s’il vous plaît.
say-under-18-caution =
    Montrez ceci à un agent en uniforme, à un soignant ou à une personne d’une association d’aide.
    Ne le montrez pas à quelqu’un qui vous propose un travail, de l’amour ou un trajet en voiture.
    Ne donnez ni votre téléphone ni vos papiers.

# Food and shelter

say-water-food = J’ai besoin d’eau et de quelque chose à manger, s’il vous plaît.
say-safe-place = J’ai besoin d’un endroit sûr pour dormir cette nuit. Pouvez-vous m’aider, s’il vous plaît ?
say-safe-place-caution =
    Montrez ceci de préférence à une association d’aide, dans un foyer ou dans un lieu de culte.
    Faites attention si quelqu’un que vous ne connaissez pas veut vous emmener chez lui. Avant de
    donner votre nom, vous pouvez demander : « Est-ce que vous prévenez l’immigration ? »

# Language. $language is the name of a language; it stands after a colon, so that any name fits.

say-interpreter = Je ne parle pas votre langue. J’ai besoin d’un interprète, s’il vous plaît. Ma langue : { $language }.
