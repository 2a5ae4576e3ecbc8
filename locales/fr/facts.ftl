# What is known about a country: one sentence pattern for each kind of fact.
# A choice or name that is absent comes as an empty word, a number as 0: the last branch is for that.

country-health = Médecin et hôpital
country-police = Qui prévient l’immigration
country-documents = Votre passeport et vos papiers
country-work = Travail et paie
country-recruitment = Recruteurs et frais
country-protection = Protection pour vous
country-asylum = Asile
country-detention = Si des agents vous retiennent

fact-not-known = { $country } : nous ne savons pas cela. Demandez à une ligne d’écoute.
# In a file that leaves out the list of what is not known.
fact-only-known = Ce qui n’est pas écrit ici, nous ne le savons pas.

# Where only a treaty or a law of the European Union is proven: its name before each right and, once on the page, what that means; or a
# sentence, where a right stands alone.
law-eu = Loi de l’UE
law-europe = Traité européen
law-un = Traité de l’ONU
law-eu-means = « { law-eu } » veut dire : ce droit vient de la loi de l’Union européenne. En pratique, cela peut être différent.
law-europe-means = « { law-europe } » veut dire : ce droit vient d’un accord entre États, fait en Europe. En pratique, cela peut être différent.
law-un-means = « { law-un } » veut dire : ce droit vient d’un accord entre États, fait aux Nations Unies, que le pays a accepté. En pratique, cela peut être différent.
law-eu-says = Ce droit vient de la loi de l’Union européenne. En pratique, cela peut être différent.
law-europe-says = Ce droit vient d’un traité européen (un accord entre États). En pratique, cela peut être différent.
law-un-says = Ce droit vient d’un traité des Nations Unies (un accord entre États) que ce pays a accepté. En pratique, cela peut être différent.

# Health

fact-health-emergency-label = Soins d’urgence
fact-health-emergency =
    { $rule ->
        [emergency-room]
            La plupart des services d’urgence des hôpitaux doivent vous examiner et soigner une
            urgence, même sans papiers ni argent. Ils doivent vous soigner jusqu’à ce que le danger
            soit passé. Ensuite, ils n’y sont plus obligés.
        [life-saving]
            Les soins urgents qui vous sauvent la vie doivent être gratuits, même sans papiers.
        [not-refused]
            Personne n’a le droit de vous refuser les soins d’urgence, même sans papiers. En
            pratique, on refuse certaines personnes. Appelez alors une ligne d’écoute.
        [department-free]
            { $place ->
                [england]
                    En Angleterre, les urgences de l’hôpital (A&E) sont gratuites pour tout le
                    monde.
               *[none]
                    Les urgences de l’hôpital sont gratuites pour tout le monde.
            }
       *[care]
            Vous avez droit aux soins d’urgence, même sans papiers.
    }{ $bill ->
        [possible]
            { " " }Vous pouvez recevoir une facture.
       *[none]
            { "" }
    }

fact-health-pregnancy-label = Soins pendant la grossesse
fact-health-pregnancy =
    { $rule ->
        [pregnancy-birth]
            Vous avez droit aux soins urgents à l’hôpital pendant la grossesse et l’accouchement,
            même sans papiers.
        [birth]
            Quand le bébé arrive, la plupart des services d’urgence des hôpitaux doivent vous
            soigner, même sans papiers ni argent.
        [free]
            Les soins pendant la grossesse, à la naissance et après la naissance sont gratuits dans
            les hôpitaux et les centres de santé publics, même sans papiers.
       *[pregnancy]
            Vous avez droit à des soins pendant la grossesse, même sans papiers.
    }{ $unless ->
        [insured-or-care-trip]
            { " " }Cela ne vaut pas si vous avez une assurance santé ou si vous êtes dans le pays
            pour vous faire soigner.
       *[none]
            { "" }
    }{ $bill ->
        [possible]
            { " " }Vous pouvez recevoir une facture.
       *[none]
            { "" }
    }{ $caution ->
        [social-office]
            { " " }Attention : si le bureau d’aide sociale paie des soins non urgents, il doit
            prévenir l’immigration. Demandez à une ligne d’écoute avant d’aller à ce bureau.
       *[none]
            { "" }
    }{ $practice ->
        [refused]
            { " " }Certains hôpitaux refusent quand même. Appelez alors une ligne d’écoute.
       *[none]
            { "" }
    }

fact-health-children-label = Soins pour les enfants
fact-health-children =
    { $rule ->
        [at-once]
            Les enfants sans papiers peuvent avoir des soins gratuits tout de suite. Ils n’ont pas à
            attendre comme les adultes.
        [young-free]
            Les soins dans les hôpitaux et les centres de santé publics sont gratuits pour les
            enfants de moins de { $age } ans, même sans papiers.
        [as-others]
            Les enfants sans papiers ont le même droit aux soins que les autres enfants.
       *[care]
            Les enfants sans papiers ont droit à des soins.
    }{ $unless ->
        [insured-or-care-trip]
            { " " }Cela ne vaut pas si vous avez une assurance santé ou si vous êtes dans le pays
            pour vous faire soigner.
       *[none]
            { "" }
    }{ $bill ->
        [possible]
            { " " }Vous pouvez recevoir une facture.
       *[none]
            { "" }
    }{ $practice ->
        [refused]
            { " " }Certains hôpitaux refusent quand même. Appelez alors une ligne d’écoute.
       *[none]
            { "" }
    }

fact-health-general-label = Autres soins
fact-health-general =
    { $rule ->
        [same-as-citizens]
            Si vous vivez ici sans papiers, vous avez les mêmes soins publics que les gens du pays.
            Vous signez une déclaration et recevez tout de suite un premier document de santé. Il
            est valable dans tout le pays.
        [after-months]
            Si vous vivez ici depuis plus de { $months ->
                [0]
                    quelque temps
                [one]
                    { $months } mois
               *[other]
                    { $months } mois
            } et avez peu d’argent, les soins sont gratuits, même sans papiers. Nom de cette aide :
            { $name }.{ $lasts-months ->
                [0]
                    { "" }
                [one]
                    { " " }Elle dure { $lasts-months } mois. Vous pouvez la redemander.
               *[other]
                    { " " }Elle dure { $lasts-months } mois. Vous pouvez la redemander.
            }
        [hospital-clinic]
            Dans certains hôpitaux, un service soigne les personnes sans assurance maladie. Il
            s’appelle { $name }.
        [code]
            Vous pouvez avoir un code de santé gratuit, même sans papiers. Il s’appelle { $name }.
            Il sert pour les soins urgents et nécessaires et pour les vaccins. Si vous dites que
            vous n’avez pas d’argent, les soins sont gratuits ou très peu chers.{ $lasts-months ->
                [0]
                    { "" }
                [one]
                    { " " }Le code dure { $lasts-months } mois. Vous pouvez le redemander.
               *[other]
                    { " " }Le code dure { $lasts-months } mois. Vous pouvez le redemander.
            }
        [acute]
            Vous avez droit à des soins contre la douleur et pour une maladie soudaine, même sans
            papiers.
        [anonymous]
            Certaines associations vous aident à vous faire soigner sans demander votre nom :
            { $name }. Certaines villes donnent un bon pour voir un médecin sans donner votre nom.
            Il s’appelle { $voucher }.
        [family-doctor]
            { $place ->
                [england]
                    En Angleterre, le médecin de famille (GP) est gratuit pour tout le monde. Vous
                    pouvez vous inscrire sans montrer de papiers.
               *[none]
                    Le médecin de famille est gratuit pour tout le monde. Vous pouvez vous inscrire
                    sans montrer de papiers.
            } Les autres soins à l’hôpital peuvent être payants, mais les soins urgents ne doivent pas
            attendre le paiement. Si vous devez plus de { $debt }, l’hôpital peut prévenir
            l’immigration.
        [trafficked]
            { $place ->
                [england]
                    En Angleterre, les soins à l’hôpital sont gratuits
               *[none]
                    Les soins à l’hôpital sont gratuits
            } si l’État pense qu’on vous a peut-être fait subir du travail forcé ou la traite des êtres
            humains (exploitation).
        [everyone]
            Le système public de santé est ouvert à tout le monde, avec ou sans papiers. Il
            s’appelle { $name }.
        [insurance-or-pay]
            Les soins publics sont gratuits pour les citoyens et pour les personnes qui ont le droit
            de vivre ici pour toujours. Les autres doivent avoir une assurance ou payer d’abord. En
            cas d’urgence, on n’a pas le droit de vous refuser.
        [welfare-office]
            Vous pouvez avoir une aide médicale gratuite, même sans papiers. Elle s’appelle
            { $name }. Elle couvre plus que les urgences. Un médecin doit écrire que vous en avez
            besoin. Demandez-la au bureau d’aide sociale de la commune : { $office }.
        [state-pays]
            Les médecins doivent vous donner les soins nécessaires à votre santé, même sans papiers.
            Si vous ne pouvez pas payer, le médecin ou l’hôpital peut demander l’argent à l’État. Le
            service qui s’en occupe s’appelle { $name }.
        [cannot-wait]
            Vous avez droit aux soins qui ne peuvent pas attendre, même sans papiers.{ $fee ->
                [small]
                    { " " }Vous payez une petite somme.
                [later]
                    { " " }Vous devez payer, mais on n’a pas le droit de demander l’argent avant de
                    vous soigner.
               *[none]
                    { "" }
            }
        [register-after]
            { $days ->
                [0]
                    Vous pouvez vous faire soigner dans les services publics de santé, même sans
                    papiers. Il vous faut un papier qui dit que vous vivez ici. Demandez-le ici :
                    { $office }.
                [one]
                    Après { $days } jour ici, vous pouvez vous faire soigner dans les services
                    publics de santé, même sans papiers. Il vous faut un papier qui dit que vous
                    vivez ici. Demandez-le ici : { $office }.
               *[other]
                    Après { $days } jours ici, vous pouvez vous faire soigner dans les services
                    publics de santé, même sans papiers. Il vous faut un papier qui dit que vous
                    vivez ici. Demandez-le ici : { $office }.
            }
       *[all-migrants]
            La loi vous donne des soins, avec ou sans papiers. En pratique, cela peut être plus
            difficile.
    }{ $not-in ->
        [mayotte]
            { " " }Ce n’est pas le cas à Mayotte.
       *[none]
            { "" }
    }{ $data ->
        [seen]
            { " " }Les adultes doivent montrer un papier avec photo. Le personnel du ministère de
            l’Intérieur et des consulats peut voir certaines données. Demandez d’abord à une
            association.
       *[none]
            { "" }
    }{ $caution ->
        [social-office]
            { " " }Attention : si le bureau d’aide sociale paie des soins non urgents, il doit
            prévenir l’immigration. Demandez à une ligne d’écoute avant d’aller à ce bureau.
       *[none]
            { "" }
    }

# Who tells immigration

fact-reports-to-immigration-label = Qui prévient l’immigration
fact-reports-to-immigration =
    { $who ->
        [police]
            { $rule ->
                [must]
                    La police doit prévenir l’immigration si vous n’avez pas de papiers. Si personne
                    n’est en danger de mort, parlez d’abord à une ligne d’écoute.
                [must-not]
                    Si vous êtes victime, vous pouvez aller à la police. Elle ne doit pas prévenir
                    l’immigration.
                [need-not]
                    La police n’est pas obligée de prévenir l’immigration. Certains agents peuvent
                    quand même le faire.
                [differs]
                    Certaines polices travaillent beaucoup avec les agents de l’immigration,
                    d’autres non. Si personne n’est en danger de mort, parlez d’abord à une ligne
                    d’écoute ou à une association locale.
                [not-banned]
                    Nous ne savons pas si la police d’ici prévient l’immigration. Aucune règle
                    européenne générale ne le lui interdit. Si vous êtes victime d’une infraction
                    (un acte que la loi punit), vous avez des droits même sans papiers. Si personne
                    n’est en danger de mort, parlez d’abord à une ligne d’écoute.
                [free-in-out]
                    La règle pour la police est la suivante : vous pouvez entrer dans un poste de
                    police pour porter plainte, puis repartir. La police ne devrait pas vous y
                    retenir parce que vous n’avez pas de papiers. Mais une nouvelle loi était
                    prévue. Elle peut changer cela. Si personne n’est en danger de mort, parlez
                    d’abord à une ligne d’écoute.
                [safe-for-some]
                    Si vous signalez à la police la traite des êtres humains ou des violences contre
                    vous en tant que femme, la procédure pour absence de papiers doit attendre. Pour
                    les autres délits, cette protection n’existe pas. Si personne n’est en danger de
                    mort, parlez d’abord à une ligne d’écoute.
               *[may]
                    La police peut prévenir l’immigration, même si c’est vous la victime. Si
                    personne n’est en danger de mort, parlez d’abord à une ligne d’écoute.
                    Demandez-lui ce que la police transmet.
            }
        [health-staff]
            { $rule ->
                [must]
                    Les médecins et le personnel de l’hôpital doivent prévenir l’immigration si vous
                    n’avez pas de papiers. En danger de mort, demandez quand même de l’aide.
                [must-not]
                    Les médecins et les soignants n’ont pas le droit de vous signaler à la police
                    parce que vous n’avez pas de papiers. Ils doivent signaler les crimes graves,
                    comme pour tout patient. Si quelqu’un vous a fait du mal, faites-vous soigner.
                    Vous pouvez demander d’abord ce qu’ils signalent.
                [need-not]
                    Les médecins et les soignants ne sont pas obligés de prévenir l’immigration.
                [secret]
                    Le personnel de santé et les interprètes doivent garder secret ce qu’ils savent
                    de vous. Mais si la police le demande, l’hôpital doit dire si vous y êtes. En danger de
                    mort, demandez quand même de l’aide.
                [secret-in-emergency]
                    En cas d’urgence, les médecins et le personnel de l’hôpital doivent garder
                    secret ce qu’ils savent de vous. Le bureau d’aide sociale n’a pas le droit de
                    transmettre ce qu’il a appris par eux.
               *[may]
                    Les médecins et le personnel de l’hôpital peuvent prévenir l’immigration. En
                    danger de mort, demandez quand même de l’aide.
            }
        [public-offices]
            { $rule ->
                [must]
                    Les bureaux publics, comme le bureau d’aide sociale, doivent signaler à
                    l’immigration les personnes sans papiers. Parlez à une ligne d’écoute avant d’y
                    aller.
                [must-not]
                    Les bureaux publics ne doivent pas prévenir l’immigration.
                [need-not]
                    Les bureaux publics ne sont pas obligés de prévenir l’immigration. Certains
                    peuvent quand même le faire.
               *[may]
                    Les bureaux publics peuvent prévenir l’immigration. Parlez à une ligne d’écoute
                    avant d’y aller.
            }
        [schools]
            { $rule ->
                [must]
                    Les écoles doivent signaler à l’immigration les personnes sans papiers. Parlez
                    d’abord à une ligne d’écoute.
                [must-not]
                    Les écoles ne doivent pas vous signaler à l’immigration, ni vous ni vos enfants.
                [need-not]
                    Les écoles et les jardins d’enfants ne sont pas obligés de vous signaler à
                    l’immigration, ni vous ni vos enfants.
               *[may]
                    Les écoles peuvent prévenir l’immigration. Parlez d’abord à une ligne d’écoute.
            }
        [first-responders]
            Si la police ou la mairie pense que vous avez peut-être subi du travail forcé ou la
            traite des êtres humains (exploitation), elle doit prévenir le ministère qui s’occupe
            aussi de l’immigration. Si vous avez 18 ans ou plus et ne voulez pas, elle peut ne pas
            donner votre nom.
        [immigration-officers]
            Les agents de l’immigration peuvent entrer dans les hôpitaux, les écoles, les lieux de
            culte et les foyers. Pour entrer dans les pièces fermées au public, il leur faut l’ordre
            d’un juge.
        [labour-office]
            Si vous dites au bureau du travail que votre patron n’a pas payé votre travail, ses
            inspecteurs ne sont pas obligés de prévenir l’immigration.
       *[other]
            Avant de donner votre nom, demandez : « Est-ce que vous prévenez l’immigration ? »
    }

# Documents

fact-passport-label = Qui peut garder votre passeport
fact-passport =
    { $rule ->
        [crime]
            C’est un délit de prendre ou de cacher votre passeport ou vos papiers pour vous obliger
            à travailler.
        [keep]
            L’État dit que votre passeport et votre contrat doivent rester entre vos mains. Personne
            n’a le droit de les prendre parce que vous devez de l’argent.
       *[banned]
            { $who ->
                [domestic]
                    Si vous venez d’un autre pays et travaillez dans une maison privée, votre patron
                    n’a pas le droit de prendre votre passeport
                [temporary-visa]
                    Si vous avez un visa de travail temporaire, vous avez le droit de garder votre
                    passeport et vos autres papiers
                [trainee]
                    Si vous êtes en stage technique (pour apprendre en travaillant), personne n’a le
                    droit de garder votre passeport ni votre carte de séjour
                [company]
                    Si vous travaillez pour une entreprise, votre patron n’a pas le droit de garder
                    votre passeport
               *[all]
                    Votre patron n’a pas le droit de garder votre passeport ni vos autres papiers
            }{ $unless ->
                [you-agree]
                    { " " }si vous n’êtes pas d’accord.
                [you-sign]
                    { " " }si vous n’avez pas accepté par écrit.
               *[none]
                    { "." }
            }
    }{ $years ->
        [0]
            { "" }
        [one]
            { " " }La personne qui vous fait cela risque jusqu’à { $years } an de prison.
       *[other]
            { " " }La personne qui vous fait cela risque jusqu’à { $years } ans de prison.
    }{ $prison-months ->
        [0]
            { "" }
        [one]
            { " " }La personne qui vous fait cela risque jusqu’à { $prison-months } mois de prison.
       *[other]
            { " " }La personne qui vous fait cela risque jusqu’à { $prison-months } mois de prison.
    }{ $unless ->
        [you-agree]
            { " " }Vous pouvez dire non.
        [you-sign]
            { " " }Vous n’avez pas à signer.
       *[none]
            { "" }
    }

# Work

fact-change-employer-label = Changer de patron
fact-change-employer =
    { $rule ->
        [free]
            Vous pouvez changer de patron. L’accord de votre ancien patron n’est pas nécessaire.
        [new-petition]
            Si vous avez ce visa : { $visa }, vous pouvez commencer un nouvel emploi du même type
            dès que le nouveau patron a envoyé la demande.{ $days ->
                [0]
                    { "" }
                [one]
                    { " " }Quand un emploi s’arrête, vous avez { $days } jour pour en trouver un
                    autre ou partir.
               *[other]
                    { " " }Quand un emploi s’arrête, vous avez jusqu’à { $days } jours pour en
                    trouver un autre ou partir.
            }
        [same-kind]
            Si vous avez un visa pour travailler dans une maison privée, vous pouvez changer de
            patron et travailler dans une autre maison privée tant que le visa dure.{ $months ->
                [0]
                    { "" }
                [one]
                    { " " }Le visa dure { $months } mois et ne peut pas être prolongé.
               *[other]
                    { " " }Le visa dure { $months } mois et ne peut pas être prolongé.
            }
        [once-in-season]
            Si vous avez un permis pour un travail saisonnier (une partie de l’année, comme une
            récolte), demandez à une ligne d’écoute avant de quitter votre emploi : vous risquez de
            perdre ce permis. Mais vous avez le droit de changer de patron au moins une fois.
        [single-permit]
            Si vous avez un permis unique pour vivre et travailler ici, une nouvelle loi européenne
            vous permet de changer de patron. Pendant les six premiers mois, l’État peut l’interdire,
            sauf si votre patron viole gravement le contrat. Vous ou le nouveau patron devez d’abord
            prévenir le bureau.{ $months ->
                [0]
                    { "" }
                [one]
                    { " " }Si vous perdez votre emploi, vous avez au moins { $months } mois pour en
                    trouver un autre.
               *[other]
                    { " " }Si vous perdez votre emploi, vous avez au moins { $months } mois pour en
                    trouver un autre.
            } Cette loi n’est peut-être pas encore appliquée partout. Demandez à une ligne d’écoute avant de
            quitter votre emploi.
        [free-on-paper]
            Selon la loi, la plupart des travailleurs peuvent changer de patron sans l’accord de
            l’ancien patron. Il faut le prévenir un certain temps avant. En pratique, beaucoup de
            demandes sont refusées. Si vous le pouvez, parlez à une ligne d’écoute avant de partir.
        [some-free]
            Beaucoup de personnes qui travaillent dans une entreprise peuvent changer de patron sans
            l’accord de l’ancien. Celles qui travaillent dans une maison privée, et quelques autres,
            ne le peuvent pas. Demandez à une ligne d’écoute avant de quitter votre emploi.
       *[tied]
            Votre droit de rester et de travailler peut être lié à un seul patron (un garant). Cela
            s’appelle la kafala. Si vous partez, le patron peut peut-être vous signaler pour fuite
            (« absconding »). Si vous le pouvez, parlez à une ligne d’écoute ou à votre ambassade
            avant de partir. Si vous craignez votre gouvernement, n’appelez pas l’ambassade.
    }

fact-wages-label = Votre paie sans papiers
fact-wages =
    { $rule ->
        [can-claim]
            La loi dit que votre patron doit payer le travail que vous avez fait, même sans
            papiers.{ $months ->
                [0]
                    { "" }
                [one]
                    { " " }Si personne ne prouve le contraire, la loi compte { $months } mois de
                    travail.
               *[other]
                    { " " }Si personne ne prouve le contraire, la loi compte au moins { $months }
                    mois de travail.
            }
        [court-does-not-ask]
            Les tribunaux du travail ne posent d’habitude pas de question sur vos papiers.
            Mais si un tribunal apprend que vous n’en avez pas, il doit prévenir l’immigration.
            Demandez d’abord à un syndicat ou à une ligne d’écoute.
        [civil-court]
            Si vous n’avez pas l’autorisation de travailler, le bureau de l’État pour les conflits
            du travail refusera sans doute votre dossier. Vous pouvez demander votre paie à un tribunal
            civil (pour les conflits entre personnes), si vous avez fait tout votre possible pour
            avoir cette autorisation. Parlez d’abord à une association de migrants ou à un avocat.
       *[weak]
            Ici, travailler sans autorisation peut être puni. Si vous réclamez votre paie, votre
            dossier peut être faible. C’est différent si vous avez subi la traite (travail forcé) ou
            si on vous traite plus mal à cause de qui vous êtes. Parlez d’abord à une ligne d’écoute
            ou à un avocat.
    }{ $practice ->
        [rare]
            { " " }En pratique, peu de gens reçoivent cette paie, et les inspecteurs préviennent
            souvent l’immigration. Allez d’abord voir un syndicat ou une association.
        [reports-happen]
            { " " }Votre patron n’a le droit ni de vous punir ni de vous dénoncer parce que vous
            réclamez votre paie. Mais cela arrive. Parlez d’abord à un groupe de travailleurs ou à
            un avocat.
        [ask-first]
            { " " }Avant d’aller dans un bureau, parlez à une ligne d’écoute ou à un syndicat.
       *[none]
            { "" }
    }

fact-domestic-work-label = Travail dans une maison privée
fact-domestic-work =
    { $rule ->
        [rest-day]
            { $hours ->
                [0]
                    { "" }
                [one]
                    Si vous travaillez dans une maison privée, vous avez droit à un jour de repos
                    par semaine et à { $hours } heure de repos de suite chaque jour.
               *[other]
                    Si vous travaillez dans une maison privée, vous avez droit à un jour de repos
                    par semaine et à { $hours } heures de repos de suite chaque jour.
            }
       *[rest-and-papers]
            Si vous travaillez dans une maison privée, vous avez droit à au moins 24 heures de repos
            de suite chaque semaine. Pendant ce repos, vous pouvez sortir de la maison. Vous pouvez
            garder vos papiers. Votre patron doit vous payer au moins une fois par mois.
    }

fact-minimum-wage-label = Paie minimale
fact-minimum-wage =
    { $rule ->
        [agreements]
            La loi ne fixe pas de paie minimale pour tous les emplois. Demandez à un syndicat quelle
            paie est juste pour votre emploi.
        [amount]
            La loi fixe une paie minimale (salaire minimum). En { $since }, c’était { $amount } par
            mois. Demandez à une ligne d’écoute si c’est plus maintenant.
       *[law]
            La loi fixe une paie minimale (salaire minimum). Elle change souvent. Demandez à un
            syndicat ou à une ligne d’écoute combien c’est maintenant.
    }{ $extra ->
        [food-room]
            { " " }Si votre patron ne vous donne pas de repas ou pas de logement, il doit vous payer
            de l’argent en plus.
       *[none]
            { "" }
    }

fact-union-label = Syndicats
fact-union =
    { $rule ->
       *[may-join]
            Vous avez le droit d’entrer dans un syndicat (un groupe de travailleurs qui s’aident) et
            de lui demander de l’aide, même sans papiers.
    }

fact-labour-authority-label = Bureau des droits au travail
fact-labour-authority =
    { $state ->
        [planned]
            Un nouveau bureau était prévu pour contrôler la paie, les agences et les conditions de
            travail. Il s’appelle { $name }. Demandez à une ligne d’écoute s’il est ouvert
            maintenant.
        [call-line]
            L’État a une ligne téléphonique pour les travailleurs étrangers : { $phone }. Vous
            pouvez poser des questions sur la paie, les heures et les agences, et signaler de
            mauvais traitements. C’est gratuit, jour et nuit, en plusieurs langues.
       *[open]
            Le bureau qui contrôle la paie et les conditions de travail s’appelle { $name }.{ $phoned ->
                [yes]
                    { " " }Téléphone : { $phone }.
               *[none]
                    { "" }
            }{ $contact ->
                [safe]
                    { " " }Il dit que vous ne pouvez pas perdre votre visa parce que vous lui
                    demandez quels sont vos droits.
                [name-secret]
                    { " " }Il n’a pas le droit de dire à votre patron qui s’est plaint, sauf si vous
                    acceptez par écrit. Ses conseils sont gratuits. Si vous n’avez pas de papiers, parlez d’abord à une
                    ligne d’écoute : ce bureau peut prévenir l’immigration.
               *[none]
                    { " " }Avant d’y aller, demandez à une ligne d’écoute s’il prévient
                    l’immigration.
            }
    }

fact-exploitation-visa-label = Permis si un patron vous exploite
fact-exploitation-visa =
    { $rule ->
        [help-show-facts]
            Si un patron a profité de vous (mauvais travail, peu ou pas de paie) et que vous aidez à
            montrer ce qui s’est passé, vous pouvez peut-être avoir un titre de séjour (permis de
            rester). Il s’appelle { $name }.
        [wage-claim]
            Si un patron a profité de vous quand vous n’aviez pas de papiers, vous pouvez peut-être
            avoir un titre de séjour (permis de rester) pendant que vous réclamez votre paie. Il
            s’appelle { $name }.
        [abuse]
            Si votre permis de travail est lié à un seul patron, et que ce patron vous fait du mal,
            vous menace, vous trompe sur l’argent ou garde votre passeport, vous pouvez demander un
            permis pour travailler ailleurs. Il s’appelle { $name }. C’est gratuit. Vous n’avez pas
            à aider la police.
        [report-first]
            Si votre visa de travail est pour un seul patron et que ce patron profite de vous
            (mauvais travail, peu ou pas de paie), vous pouvez le signaler au bureau du travail. Si
            le bureau le confirme, vous pouvez peut-être avoir un visa pour quitter cet emploi et
            travailler pour un autre patron. Il s’appelle { $name }. C’est gratuit. Si vous n’avez
            pas ce type de visa, parlez d’abord à une ligne d’écoute.
        [trial]
            Si votre patron avait profité de vous et que votre visa se terminait, vous pouviez avoir
            un visa pour rester et travailler pendant votre plainte. Il s’appelle { $name }. C’était
            un essai jusqu’en { $until }. Demandez à un syndicat ou à un avocat gratuit s’il existe
            encore.
       *[court-case]
            Si un patron a gravement profité de vous et qu’il y a un procès, vous pouvez peut-être
            avoir un titre de séjour (permis de rester) jusqu’à la fin du procès. Vous pouvez porter
            plainte en passant par un syndicat ou une association. Parlez-leur d’abord.
    }{ $months ->
        [0]
            { "" }
        [one]
            { " " }Il dure { $months } mois.
       *[other]
            { " " }Il dure { $months } mois.
    }{ $renew ->
        [possible]
            { " " }Il peut être prolongé.
       *[none]
            { "" }
    }{ $work ->
        [allowed]
            { " " }Il vous permet de travailler.
       *[none]
            { "" }
    }

# Recruitment

fact-recruiter-fee-label = Qui paie le recruteur
fact-recruiter-fee =
    { $rule ->
        [capped]
            Un recruteur peut vous demander de l’argent, mais pas plus que ceci : { $max }. Demandez
            un reçu.
        [capped-months]
            { $months ->
                [0]
                    { "" }
                [one]
                    Une agence peut vous demander au plus { $months } mois de paie. Demandez un
                    reçu.
               *[other]
                    Une agence peut vous demander au plus { $months } mois de paie. Demandez un
                    reçu.
            }
        [capped-year]
            { $months ->
                [0]
                    { "" }
                [one]
                    Une agence d’ici peut vous demander au plus un mois de paie par année de
                    contrat, et jamais plus de { $months } mois. Demandez un reçu.
               *[other]
                    Une agence d’ici peut vous demander au plus un mois de paie par année de
                    contrat, et jamais plus de { $months } mois. Demandez un reçu.
            }
        [capped-percent]
            Une agence peut vous demander au plus { $percent } % de votre premier mois de paie, et
            seulement quand vous avez l’emploi. Demander plus est contraire à la loi. Demandez un
            reçu.
        [employer-visa-ticket]
            Pour un travail dans les pays du Golfe ou en Malaisie, c’est le patron qui devrait payer
            le visa et le billet. L’agence peut vous demander au plus { $max }. Demandez un reçu.
        [banned-where]
            Dans ces endroits, aucun recruteur n’a le droit de faire payer les travailleurs
            étrangers : { $where }. Ailleurs dans le pays, demandez à une ligne d’écoute.
        [allowed]
            Ici, un recruteur peut vous demander de l’argent. Avant de payer, demandez le prix par
            écrit.
       *[banned]
            { $who ->
                [most]
                    Une agence n’a pas le droit de vous faire payer pour vous trouver un emploi.
                [domestic]
                    Si vous travaillez dans une maison privée, l’agence n’a pas le droit de vous
                    faire payer.
                [visa]
                    Si vous avez ce visa : { $visa }, personne n’a le droit de vous faire payer pour
                    avoir l’emploi. La loi vous protège si vous le signalez.
                [boss]
                    Votre patron doit payer les frais de recrutement et n’a pas le droit de vous les
                    reprendre.
                [domestic-boss]
                    Si vous travaillez chez un particulier, votre patron doit payer les frais de
                    recrutement et n’a pas le droit de vous les reprendre.
                [some-countries]
                    Pour un emploi dans certains pays, une agence d’ici n’a pas le droit de vous
                    faire payer. Demandez lesquels avant de payer.
                [boss-agent]
                    Aucun patron ni agent n’a le droit de vous faire payer pour vous donner un
                    emploi.
               *[all]
                    Votre patron doit payer les frais pour vous recruter. Personne n’a le droit de
                    vous les faire payer.
            }
    }{ $except ->
        [entertainment]
            { " " }C’est différent pour les emplois du spectacle et de mannequin.
       *[none]
            { "" }
    }{ $rule ->
        [banned]
            { " " }Si vous avez déjà payé, ce n’est pas votre faute.
       *[other]
            { "" }
    }{ $report-months ->
        [0]
            { "" }
        [one]
            { " " }Si on vous a pris plus, signalez-le dans un délai de { $report-months } mois.
       *[other]
            { " " }Si on vous a pris plus, signalez-le dans un délai de { $report-months } mois.
    }

fact-agency-register-label = Liste des agences autorisées
fact-agency-register =
    Une agence qui vous trouve un emploi a besoin d’une licence (accord de l’État). Vous pouvez la
    vérifier ici : { $name }.

# Protection

fact-victim-help-label = Aide après la traite
fact-victim-help =
    Si quelqu’un vous a fait travailler ou a profité de vous par la force, la menace ou le mensonge
    (traite des êtres humains), vous avez droit à de l’aide : un lieu sûr où loger, un médecin en
    cas d’urgence, un interprète et des conseils.{ $rule ->
        [without-being-witness]
            { " " }Pour avoir cette aide, vous n’avez pas à parler contre quelqu’un au tribunal.
       *[none]
            { "" }
    }

fact-help-programme-label = Aide de l’État après la traite
fact-help-programme =
    { $days ->
        [0]
            Si vous avez subi la traite des êtres humains (on vous a fait travailler ou on a profité
            de vous par la force, la menace ou le mensonge), l’État a un programme qui peut vous
            aider pendant { $days } jours. Il s’appelle { $name }. Vous n’avez pas à aider la
            police. Vous n’avez pas besoin de visa.
        [one]
            Si vous avez subi la traite des êtres humains (on vous a fait travailler ou on a profité
            de vous par la force, la menace ou le mensonge), l’État a un programme qui peut vous
            aider pendant { $days } jour. Il s’appelle { $name }. Vous n’avez pas à aider la police.
            Vous n’avez pas besoin de visa.
       *[other]
            Si vous avez subi la traite des êtres humains (on vous a fait travailler ou on a profité
            de vous par la force, la menace ou le mensonge), l’État a un programme qui peut vous
            aider pendant { $days } jours. Il s’appelle { $name }. Vous n’avez pas à aider la
            police. Vous n’avez pas besoin de visa.
    }

fact-reflection-period-label = Temps pour vous reposer et réfléchir
fact-reflection-period =
    S’il y a des signes que vous avez subi la traite des êtres humains (on vous a fait travailler ou
    on a profité de vous par la force, la menace ou le mensonge), vous avez droit à { $days ->
        [0]
            { $months ->
                [0]
                    du temps
                [one]
                    au moins { $months } mois
               *[other]
                    au moins { $months } mois
            }
        [one]
            au moins { $days } jour
       *[other]
            au moins { $days } jours
    } pour vous reposer et réfléchir. Pendant ce temps, on n’a pas le droit de vous expulser du
    pays.{ $proof ->
        [your-word]
            { " " }D’habitude, il suffit de votre parole, si on peut y croire, ou de celle d’une
            association.
       *[none]
            { "" }
    }{ $police ->
        [not-needed]
            { " " }Vous n’avez pas à aider la police.
       *[none]
            { "" }
    }{ $through ->
        [first-responder]
            { " " }Vous ne pouvez pas le demander par vous-même. La police, une mairie ou certaines
            associations le demandent pour vous, et seulement si vous êtes d’accord. Parlez d’abord
            à une association.
       *[none]
            { " " }Une ligne d’écoute peut vous dire à qui le demander.
    }{ $refusal ->
        [possible]
            { " " }Certaines personnes reçoivent un refus.
       *[none]
            { "" }
    }

fact-protection-permit-label = Permis pour les victimes de crimes
fact-protection-permit =
    { $ask ->
        [defender]
            Si vous avez subi la traite des êtres humains (on vous a fait travailler ou on a profité
            de vous par la force, la menace ou le mensonge), vous pouvez avoir un titre de séjour.
            Un défenseur public, un inspecteur du travail ou un procureur peut le demander, si vous
            acceptez.
        [police]
            Si vous avez subi la traite des êtres humains (on vous a fait travailler ou on a profité
            de vous par la force, la menace ou le mensonge), la police peut demander que vous
            puissiez rester un certain temps. Vous ne pouvez pas le demander par vous-même.
       *[you]
            { $for ->
                [listed-crime]
                    Si certains crimes, comme le travail forcé ou la violence, vous ont fait
                    beaucoup de mal
                [serious-crime]
                    Si vous avez vu ou subi un crime grave ici, si vous avez subi un enlèvement en
                    route, ou si vous avez moins de 18 ans et êtes ici sans votre famille
                [violence]
                    Si vous courez un danger parce que vous avez subi des violences ou une
                    exploitation grave
                [domestic]
                    Si vous avez travaillé dans une maison privée et que l’État a décidé que vous
                    étiez victime d’esclavage moderne (comme le travail forcé)
                [confirmed-trafficking]
                    Si l’État a décidé que vous avez subi la traite des êtres humains (on vous a
                    fait travailler ou on a profité de vous par la force, la menace ou le mensonge)
               *[trafficking]
                    Si vous avez subi la traite des êtres humains (on vous a fait travailler ou on a
                    profité de vous par la force, la menace ou le mensonge)
            }, vous pouvez peut-être avoir un titre de séjour (permis de rester).
    }{ $named ->
        [yes]
            { " " }Cela s’appelle { $name }.
       *[none]
            { "" }
    }{ $years ->
        [0]
            { $months ->
                [0]
                    { "" }
                [one]
                    { $length ->
                        [up-to]
                            { " " }Il dure au plus { $months } mois.
                        [at-least]
                            { " " }Il dure au moins { $months } mois.
                        [first]
                            { " " }Au début, il dure { $months } mois.
                       *[exactly]
                            { " " }Il dure { $months } mois.
                    }
               *[other]
                    { $length ->
                        [up-to]
                            { " " }Il dure au plus { $months } mois.
                        [at-least]
                            { " " }Il dure au moins { $months } mois.
                        [first]
                            { " " }Au début, il dure { $months } mois.
                       *[exactly]
                            { " " }Il dure { $months } mois.
                    }
            }
        [one]
            { $length ->
                [up-to]
                    { " " }Il dure au plus { $years } an.
                [at-least]
                    { " " }Il dure au moins { $years } an.
                [first]
                    { " " }Au début, il dure { $years } an.
               *[exactly]
                    { " " }Il dure { $years } an.
            }
       *[other]
            { $length ->
                [up-to]
                    { " " }Il dure au plus { $years } ans.
                [at-least]
                    { " " }Il dure au moins { $years } ans.
                [first]
                    { " " }Au début, il dure { $years } ans.
               *[exactly]
                    { " " }Il dure { $years } ans.
            }
    }{ $work ->
        [allowed]
            { " " }Vous pouvez alors travailler.
       *[none]
            { "" }
    }{ $within-days ->
        [0]
            { "" }
        [one]
            { " " }Demandez-le au plus tard { $within-days } jour après la décision. C’est gratuit.
       *[other]
            { " " }Demandez-le au plus tard { $within-days } jours après la décision. C’est gratuit.
    }{ $sure ->
        [no]
            { " " }Tout le monde ne l’obtient pas.
       *[none]
            { "" }
    }{ $police ->
        [needed]
            { " " }Pour cela, vous devez aider la police ou le tribunal.
        [witness]
            { " " }Pour cela, vous devez parler au tribunal et ne plus avoir de contact avec les
            personnes qui vous ont fait cela.
        [not-needed]
            { " " }Vous n’avez pas à aller à la police.
        [either]
            { " " }Vous pouvez l’avoir parce que vous aidez la police ou le tribunal, ou à cause de
            votre situation personnelle.
        [social-services]
            { " " }Une voie passe par les services sociaux, sans plainte à la police. L’autre passe
            par un procès. Vous suivez aussi un programme d’aide.
        [when-asked]
            { " " }Vous devez aider la police si elle le demande. Cela ne vaut pas si vous aviez
            moins de 18 ans, ou si vous ne pouvez pas après ce que vous avez vécu.
        [certified]
            { " " }La police doit signer un papier qui dit que vous l’aidez. Beaucoup de gens
            attendent longtemps.
        [state-chooses]
            { " " }Certains pays le donnent à cause de votre situation, d’autres parce que vous
            aidez la police, certains pour les deux.
       *[unknown]
            { "" }
    }{ $lawyer ->
        [first]
            { " " }Ne le demandez pas sans aide. Parlez d’abord à un avocat gratuit.
       *[none]
            { " " }Parlez d’abord à une ligne d’écoute.
    }

fact-non-punishment-label = Si on vous a fait agir contre la loi
fact-non-punishment =
    { $rule ->
        [defence]
            { $place ->
                [england-wales]
                    En Angleterre et au pays de Galles, la loi peut vous protéger si vous avez subi
                    la traite des êtres humains (exploitation par la force ou le mensonge) et si on
                    vous a fait commettre un délit par la force ou la menace.
               *[none]
                    La loi peut vous protéger si vous avez subi la traite des êtres humains
                    (exploitation par la force ou le mensonge) et si on vous a fait commettre un
                    délit par la force ou la menace.
            } Elle ne couvre pas les crimes les plus graves. Dites-le à un avocat avant de répondre
            à des questions.
        [stay]
            Si vous avez subi la traite des êtres humains (exploitation par la force ou le
            mensonge), on ne devrait pas vous punir parce que vous êtes ici sans papiers.
        [papers-no-crime]
            Être ici sans papiers n’est pas un délit. Des agents peuvent quand même vous retenir ou
            vous expulser.
       *[may]
            Si vous avez subi la traite des êtres humains (exploitation par la force ou le mensonge)
            et si on vous a fait agir contre la loi par la force ou la menace, l’État peut décider
            de ne pas vous punir. Il ne le fait pas toujours. Dites-le à un avocat avant de répondre
            à des questions.
    }

fact-child-rules-label = Si vous avez moins de 18 ans
fact-child-rules =
    { $rule ->
        [benefits]
            Si vous avez moins de 18 ans et avez subi la traite des êtres humains (on a profité de
            vous pour du travail, du sexe ou des délits), vous pouvez avoir de l’aide sans aider la
            police.
        [school]
            Les enfants ont le droit d’aller à l’école, même si eux ou leurs parents n’ont pas de
            papiers.
       *[guardian]
            Si vous avez moins de 18 ans, êtes ici sans votre famille et avez peut-être subi la
            traite des êtres humains (on a profité de vous pour du travail, du sexe ou des délits),
            l’État doit vous donner un tuteur. C’est un adulte qui vous défend. Si on doute de votre
            âge, on doit vous traiter comme un enfant jusqu’à la vérification.
    }

fact-shelter-label = Où dormir sans papiers
fact-shelter =
    { $rule ->
        [all]
            L’hébergement d’urgence est ouvert à toute personne sans abri, même sans papiers.
            Appelez le { $name }. En pratique, il peut manquer de place. Rappelez.
        [before-decision]
            { $days ->
                [0]
                    { "" }
                [one]
                    Si les agents pensent que vous avez peut-être subi la traite des êtres humains
                    (exploitation par la force ou le mensonge), vous pouvez loger dans un foyer de
                    l’État jusqu’à { $days } jour avant la décision.
               *[other]
                    Si les agents pensent que vous avez peut-être subi la traite des êtres humains
                    (exploitation par la force ou le mensonge), vous pouvez loger dans un foyer de
                    l’État jusqu’à { $days } jours avant la décision.
            }
       *[trafficking]
            Les foyers pour victimes de la traite des êtres humains (exploitation par la force ou le
            mensonge) n’ont pas le droit de vous refuser parce que vous n’avez pas de papiers. En
            pratique, cela ne marche peut-être pas encore partout.
    }

# Asylum

fact-asylum-label = Comment demander l’asile
fact-asylum =
    { $rule ->
        [no-system]
            L’État n’a pas de bureau d’asile et n’a pas signé la Convention sur les réfugiés. Le HCR
            (l’agence de l’ONU pour les réfugiés) a enregistré des personnes qui ont besoin de
            protection. Demandez d’abord au HCR ou à une ligne d’écoute. En pratique, un papier du
            HCR n’empêche pas toujours qu’on vous enferme.
        [not-signed]
            Ce pays n’a pas signé la Convention sur les réfugiés (l’accord entre États qui les
            protège). Si vous courez un danger dans votre pays, parlez au HCR (l’agence de l’ONU
            pour les réfugiés) ou à une ligne d’écoute avant d’aller dans un bureau. L’aide du HCR
            est gratuite.
        [unhcr]
            Ici, c’est le HCR (l’agence de l’ONU pour les réfugiés) qui reçoit les demandes des
            personnes qui ont besoin de protection. C’est gratuit. En pratique, un papier du HCR n’empêche pas toujours qu’on vous enferme.{ $stopped ->
                [all]
                    { " " }Depuis { $since }, le HCR ne peut plus inscrire ici de nouvelles
                    personnes. Demandez à une ligne d’écoute si cela a changé.
                [syria]
                    { " " }Depuis { $since }, le HCR ne peut plus inscrire ici les personnes venues
                    de Syrie. Elles peuvent encore lui demander conseil.
                [neighbours]
                    { " " }Ici, le HCR aide les personnes venues du Myanmar et de pays qui n’ont pas
                    de frontière avec celui-ci.
               *[none]
                    { "" }
            }
        [unhcr-to-state]
            Jusqu’à maintenant, c’est le HCR (l’agence de l’ONU pour les réfugiés) qui inscrivait
            ici les personnes qui ont besoin de protection. Une loi de { $since } donne ce travail à
            une commission de l’État pour les réfugiés. La loi dit que les personnes entrées sans
            autorisation ont { $within-days } jours pour faire la demande. Demandez au HCR ou à une
            ligne d’écoute comment cela marche maintenant.
        [office]
            Vous pouvez demander l’asile (protection contre un danger dans votre pays).
            Adressez-vous ici : { $name }. Dites : « Je demande l’asile. J’ai peur de retourner
            là-bas. » Demandez un interprète.{ $within-days ->
                [0]
                    { "" }
                [one]
                    { " " }Faites-le au plus tard { $within-days } jour après votre arrivée. Si ce
                    délai est passé, parlez d’abord à une ligne d’écoute.
               *[other]
                    { " " }Faites-le au plus tard { $within-days } jours après votre arrivée. Si ce
                    délai est passé, parlez d’abord à une ligne d’écoute.
            }{ $within-months ->
                [0]
                    { "" }
                [one]
                    { " " }Faites-le au plus tard { $within-months } mois après votre arrivée. Si ce
                    délai est passé, parlez d’abord à une ligne d’écoute.
               *[other]
                    { " " }Faites-le au plus tard { $within-months } mois après votre arrivée. Si ce
                    délai est passé, parlez d’abord à une ligne d’écoute.
            }
        [screening]
            Vous pouvez demander l’asile (protection contre un danger dans votre pays). Dites : « Je
            demande l’asile. J’ai peur de retourner là-bas. » Depuis le 12 juin 2026, les personnes
            qui arrivent sans autorisation passent d’abord un contrôle{ $days ->
                [0]
                    { "" }
                [one]
                    , normalement en { $days } jour
               *[other]
                    , normalement en { $days } jours
            }. Dites alors que vous avez besoin de protection, et dites si quelqu’un vous a fait du mal ou vous
            a fait travailler ou avoir des rapports sexuels par la force.
        [border-closed]
            Depuis { $since }, la frontière sud est en grande partie fermée aux personnes qui
            demandent l’asile.{ $years ->
                [0]
                    { "" }
                [one]
                    { " " }Dans le pays, vous avez normalement { $years } an après votre arrivée
                    pour le demander.
               *[other]
                    { " " }Dans le pays, vous avez normalement { $years } ans après votre arrivée
                    pour le demander.
            } En juin 2026, un tribunal a annulé un arrêt des décisions, mais cela peut changer. Parlez d’abord à
            un avocat gratuit.
        [court]
            Si vous devez aller au tribunal de l’immigration, parlez à un avocat avant ce jour. Ne
            pas y aller est un risque. Y aller aussi : des agents y ont arrêté des gens.
       *[say]
            Vous pouvez demander l’asile (protection contre un danger dans votre pays). Faites-le le
            plus tôt possible. Dites : « Je demande l’asile. J’ai peur de retourner là-bas. » Aucun
            mot spécial n’est nécessaire. Demandez un interprète.
    }{ $caution ->
        [belarus-border]
            { " " }À la frontière avec le Bélarus, les agents ne prennent plus la plupart des
            demandes depuis mars 2025. En janvier 2026, cette règle a encore été prolongée. Ils
            peuvent prendre celles des enfants seuls, des femmes enceintes, des personnes qui ont
            besoin de soins particuliers et des personnes en danger réel dans le pays d’où elles
            arrivent. Parlez d’abord à une ligne d’écoute.
        [late-too]
            { " " }La loi dit qu’il faut demander dans les 14 jours, mais depuis 2021 les demandes
            plus tardives sont prises aussi. Demandez le plus tôt possible.
        [in-person]
            { " " }Vous devez remettre la demande vous-même. Parlez d’abord au HCR (l’agence de
            l’ONU pour les réfugiés) ou à une ligne d’écoute. L’aide du HCR est gratuite.
        [hard]
            { " " }En pratique, il peut être difficile de faire enregistrer votre demande ici. Si
            vous le pouvez, parlez d’abord à une ligne d’écoute.
        [embassy-first]
            { " " }L’État dit : la plupart des gens doivent d’abord aller à l’ambassade de ce pays
            dans un pays voisin, hors de l’Union européenne. La plus haute cour de l’Union
            européenne a dit en 2023 que ce n’est pas permis. Parlez à une ligne d’écoute ou à un
            avocat avant d’aller dans un bureau.
        [from-us]
            { " " }Si vous venez des États-Unis par la route, en train ou à pied, on peut vous y
            renvoyer. Parlez à un avocat avant de passer la frontière.
            Demandez dans l’année qui suit votre première arrivée au Canada. Plus tard, ou plus de
            14 jours après un passage hors d’un poste-frontière, vous n’avez en général pas
            d’audience. Parlez alors d’abord à un avocat.
        [help-first]
            { " " }Avant d’aller dans ce bureau, parlez au HCR (l’agence de l’ONU pour les réfugiés)
            ou à une ligne d’écoute. L’aide du HCR est gratuite.
        [not-er-et-so]
            { " " }L’État a dit qu’il n’accepte plus de nouvelles personnes réfugiées d’Érythrée,
            d’Éthiopie et de Somalie. Si vous venez de là, parlez au HCR (l’agence de l’ONU pour les
            réfugiés) ou à une ligne d’écoute avant d’aller dans le bureau.
       *[none]
            { "" }
    }

fact-humanitarian-pathway-label = Voies sûres pour venir ici
fact-humanitarian-pathway =
    { $rule ->
        [resettlement-stopped]
            Depuis { $since }, ce pays ne fait presque plus venir de personnes réfugiées de
            l’étranger.
        [resettlement]
            Le HCR (l’agence de l’ONU pour les réfugiés) et d’autres pays choisissent quelques
            personnes réfugiées qui peuvent partir dans un pays sûr (réinstallation). Cela ne
            s’achète pas. L’aide du HCR est gratuite : si on vous demande de l’argent pour elle, on
            vous trompe.
       *[few-visas]
            Il existe quelques visas pour les personnes en danger. L’État décide et en donne très
            peu. L’aide de l’agence de l’ONU pour les réfugiés (HCR) est gratuite : si on vous
            demande de l’argent pour elle, on vous trompe.
    }

# Detention

fact-detention-label = Vos droits en rétention
fact-detention =
    { $rule ->
        [crime]
            Selon la loi, c’est un délit ici d’entrer ou de rester sans autorisation. Vous risquez la
            prison, puis l’expulsion. Parlez à une ligne d’écoute avant d’aller à la police ou dans
            un bureau.
        [legal-aid]
            Les agents doivent vous dire pourquoi ils vous retiennent et quels sont vos droits, dans
            une langue que vous comprenez. Vous pouvez appeler un avocat et votre famille, et voir
            un médecin. Vous pouvez avoir une aide juridique quand un tribunal vérifie s’ils ont le
            droit de vous retenir. S’ils ne vous disent rien, demandez encore, calmement.
        [silent]
            Vous avez le droit de garder le silence. Vous pouvez appeler un avocat, mais l’État ne
            le paie pas. Ne mentez pas et ne courez pas. Ne signez rien sans avocat.
            Mais dites-le si vous craignez le retour ou si vous êtes ici depuis deux ans.
        [door]
            Si des agents de l’immigration viennent à votre porte, vous pouvez la garder fermée.
            Vous devez ouvrir seulement si un juge a signé l’ordre, avec le bon nom et la bonne
            adresse.
            Si vous avez un ancien ordre de départ, ils peuvent entrer de force quand même. Dites
            « Je ne suis pas d’accord » et ne vous battez pas.
        [fast-removal]
            Certaines personnes peuvent être expulsées vite et sans juge. Depuis juin 2026, cela
            peut arriver dans tout le pays, à qui est entré sans permission et ne peut pas prouver
            deux ans de présence. Si vous êtes ici depuis deux ans, dites-le. Si vous avez peur de
            retourner là-bas ou si quelqu’un vous a fait travailler ou avoir des rapports sexuels
            par la force, dites-le clairement et tout de suite.
       *[rights]
            Les agents devraient vous dire pourquoi ils vous retiennent, dans une langue que vous
            comprenez. Vous pouvez demander à un tribunal de vérifier s’ils en ont le droit. Vous
            devriez pouvoir appeler un avocat et votre famille, et voir un médecin. S’ils ne vous
            disent rien, demandez encore, calmement.
    }{ $months ->
        [0]
            { $days ->
                [0]
                    { "" }
                [one]
                    { " " }Ils peuvent vous retenir au plus { $days } jour.
               *[other]
                    { " " }Ils peuvent vous retenir au plus { $days } jours.
            }
        [one]
            { " " }Ils peuvent vous retenir au plus { $months } mois.
       *[other]
            { " " }Ils peuvent vous retenir au plus { $months } mois.
    }

fact-consulate-label = Votre consulat
fact-consulate =
    { $rule ->
       *[only-if-you-ask]
            Si des agents vous retiennent, ils doivent vous dire que vous pouvez parler à votre
            consulat (le bureau de votre pays ici). Ils devraient l’appeler seulement si vous le
            demandez. Mais certains pays ont un accord : les agents peuvent alors prévenir le
            consulat malgré votre refus. Si vous craignez votre gouvernement, dites : « N’appelez
            pas mon consulat. »
    }
