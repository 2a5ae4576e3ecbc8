# Ten situations for training. Each has three answers; the explanation of an answer is its message that ends in -why.

exercise-title = Exercice : dix situations
exercise-lead =
    Dix courtes situations pour les personnes qui rencontrent des migrants dans leur travail. Les
    personnages sont inventés. Choisissez une des trois réponses. L’explication apparaît sous la
    réponse choisie. Vous pouvez choisir à nouveau. Rien n’est enregistré ni envoyé.
exercise-best = C’est la meilleure des trois.
exercise-not-best = Il y a une meilleure réponse.

exercise-smuggling-or-trafficking =
    Un homme a payé un passeur pour franchir une frontière. Les mêmes personnes l’ont ensuite
    conduit dans une ferme et ont pris son téléphone. Elles disent qu’il doit travailler jusqu’à ce
    que sa dette soit payée, et la dette augmente sans cesse. De quoi s’agit-il, à votre avis ?
exercise-smuggling-or-trafficking-a =
    C’est du trafic illicite de migrants. Il a payé et il voulait passer.
exercise-smuggling-or-trafficking-a-why =
    Le passage était du trafic illicite de migrants : aider quelqu’un à franchir une frontière
    contre de l’argent. Mais l’histoire ne s’arrête pas là. Si vous en restez là, personne ne pose
    de questions sur la ferme, et cet homme risque de rester sans protection.
exercise-smuggling-or-trafficking-b =
    Cela a commencé par du trafic illicite de migrants. Il y a maintenant des signes de traite des
    êtres humains. Il faut en savoir plus sur la ferme.
exercise-smuggling-or-trafficking-b-why =
    Le trafic illicite de migrants peut devenir de la traite, c’est-à-dire l’exploitation d’une
    personne. Travailler pour une dette sans fin est une bonne raison de regarder de plus près. Les
    signes sont des indices, pas des preuves : demandez comment on le traite et s’il peut partir.
exercise-smuggling-or-trafficking-c =
    C’est de la traite, car toute personne qui paie un passeur est victime de la traite.
exercise-smuggling-or-trafficking-c-why =
    Ce sont deux crimes différents. Beaucoup de personnes qui paient un passeur ne sont pas
    exploitées ensuite. Un mauvais nom peut mener à une mauvaise aide : regardez ce qui se passe à
    la ferme.

exercise-consent-and-lies =
    Une femme a accepté un emploi dans un hôtel. À son arrivée, on l’a envoyée dans un bar et on l’a
    forcée à se prostituer. On menace de le dire à sa famille. Elle dit : « J’ai dit oui. C’est ma
    faute. » Que lui dites-vous ?
exercise-consent-and-lies-a =
    « Vous avez dit oui à un emploi dans un hôtel. On vous a menti. Ce n’est pas votre faute.
    Qu’est-ce qui était différent à votre arrivée ? »
exercise-consent-and-lies-a-why =
    Un oui obtenu par des mensonges n’excuse pas ceux qui l’exploitent. Vous lui enlevez le poids de
    la faute. Puis vous posez une question ouverte, et elle décide de ce qu’elle raconte.
exercise-consent-and-lies-b =
    « Vous avez accepté de venir et de travailler, donc la police ne peut pas vous aider. »
exercise-consent-and-lies-b-why =
    Ce n’est pas vrai. S’il y a eu des mensonges, des menaces ou de la force, peu importe qu’elle
    ait d’abord dit oui. De telles paroles ferment la porte, et elles répètent ce que disent
    peut-être ceux qui la contrôlent.
exercise-consent-and-lies-c = « Pourquoi ne vous êtes-vous pas enfuie plus tôt ? »
exercise-consent-and-lies-c-why =
    Vous voulez peut-être seulement comprendre, mais elle entendra un reproche. La plupart des gens
    sont retenus par des mensonges, des menaces, des dettes et la peur, pas par des chaînes.
    Demandez plutôt ce qui pouvait arriver, selon elle, si elle partait.

exercise-child-seller =
    Un garçon de 13 ans vend des fleurs la nuit, loin de chez lui. Chaque soir, il doit apporter une
    somme fixe à un homme qu’il appelle son oncle. Il dort dans une chambre avec 6 autres enfants.
    Il dit : « Personne ne me force. » Que faites-vous ?
exercise-child-seller-a = En rester là. Il dit qu’il le fait librement.
exercise-child-seller-a-why =
    Pour un enfant, il n’est pas nécessaire de prouver la force, le mensonge ou la menace. Ce qui
    compte, c’est si quelqu’un le recrute, le déplace ou le garde pour l’exploiter. Son « personne
    ne me force » ne met pas fin à votre devoir de regarder de plus près.
exercise-child-seller-b = Aller tout de suite voir l’oncle et lui dire que cela doit cesser.
exercise-child-seller-b-why =
    Vous voulez protéger le garçon. Mais l’homme peut devenir violent, ou emmener les enfants avant
    l’arrivée de l’aide. Ne l’affrontez pas : faites d’abord appel à ceux qui protègent les enfants.
exercise-child-seller-c =
    Considérer qu’un enfant est peut-être en danger et faire appel à la protection de l’enfance.
exercise-child-seller-c-why =
    Un enfant qui vend des choses avec ses parents, cela peut être normal. Ici, la somme fixe,
    l’« oncle », la nuit et tous ces enfants ensemble sont des raisons d’agir. L’intérêt du garçon
    passe en premier, et il n’est pas nécessaire de prouver la force.

exercise-growing-debt =
    Un cuisinier travaille depuis un an. Son patron tient une liste de dettes : le voyage, la
    chambre, les repas, des amendes. Le cuisinier n’a jamais pu la lire, et la somme ne fait
    qu’augmenter. Il dit : « Je dois payer ce que je dois. » Que faites-vous d’abord ?
exercise-growing-debt-a =
    Lui demander comment la dette est calculée, et ce qui arrivera, selon lui, s’il part.
exercise-growing-debt-a-why =
    Quand le travail n’est pas compté de façon juste contre la dette, ou n’a pas de fin, on parle de
    servitude pour dettes. C’est proche de l’esclavage. Les deux questions montrent s’il est pris au
    piège et si le danger est grand.
exercise-growing-debt-b = L’aider à trouver comment payer plus vite. Une dette est une dette.
exercise-growing-debt-b-why =
    La liste est peut-être fausse. Les frais, les intérêts élevés et les retenues pour les repas ou
    la chambre sont des ruses habituelles pour que la dette ne finisse jamais. L’aider à payer,
    c’est peut-être aider à le retenir là-bas.
exercise-growing-debt-c = Lui dire d’arrêter demain et de s’en aller.
exercise-growing-debt-c-why =
    Il a peut-être le droit de partir. Mais ceux qui veulent l’argent peuvent le menacer, lui ou sa
    famille. Considérez que le danger est grand tant que vous n’en savez pas plus, et préparez la
    suite avec lui.

exercise-will-you-tell-immigration =
    Une femme de ménage sans papiers vient dans votre bureau. Elle veut dire que son patron frappe
    les employés. Elle demande d’abord : « Est-ce que vous allez parler de moi à l’immigration ? »
    Que faites-vous ?
exercise-will-you-tell-immigration-a =
    Dire : « Ne vous inquiétez pas, personne ne le saura jamais. »
exercise-will-you-tell-immigration-a-why =
    Vous voulez la rassurer. Mais ne promettez rien que vous ne pouvez pas tenir. Si votre bureau
    doit transmettre son nom, elle risque d’être enfermée ou expulsée parce qu’elle vous a fait
    confiance.
exercise-will-you-tell-immigration-b =
    Lui dire, avant qu’elle donne son nom, ce que vous devez signaler et à qui. Ensuite, elle
    décide.
exercise-will-you-tell-immigration-b-why =
    Elle ne peut choisir que si elle sait ce qui va suivre. C’est le consentement éclairé : un oui
    donné en connaissant les risques. Si vous devez signaler, proposez-lui d’abord une ligne
    d’écoute ou un avocat qui la conseille en privé.
exercise-will-you-tell-immigration-c = Lui demander d’abord ses papiers. Sa plainte viendra après.
exercise-will-you-tell-immigration-c-why =
    Elle partira sans doute, et les coups continueront. Menacer d’appeler l’immigration est un des
    moyens que des patrons utilisent pour retenir les gens. Dans l’Union européenne, les droits des
    victimes d’infractions valent avec ou sans papiers.

exercise-interpreter-from-the-group =
    Un groupe de 5 travailleurs vient vous voir. Un seul parle votre langue. Il propose d’être
    l’interprète de tous, et il répond avant que les autres parlent. Ils regardent le sol. Que
    faites-vous ?
exercise-interpreter-from-the-group-a =
    Accepter son aide. C’est gentil et cela fait gagner du temps.
exercise-interpreter-from-the-group-a-why =
    Il veut peut-être seulement aider. Mais celui qui parle pour tous peut aussi être celui qui les
    contrôle. S’il est là, les autres ne pourront peut-être pas vous dire la vérité.
exercise-interpreter-from-the-group-b = Demander aux autres, devant lui, s’ils ont confiance en lui.
exercise-interpreter-from-the-group-b-why =
    Ils peuvent difficilement dire non pendant qu’il écoute, et c’est lui qui traduirait la réponse.
    S’il les contrôle, la question elle-même peut leur valoir une punition plus tard.
exercise-interpreter-from-the-group-c =
    Le remercier, trouver un interprète indépendant et parler avec chaque personne en privé.
exercise-interpreter-from-the-group-c-why =
    Faites-le pour tous, pour lui aussi, et dites que vous travaillez toujours ainsi. De cette
    façon, personne ne se fait remarquer. Choisissez un interprète qui ne vient pas du groupe, et
    demandez si l’on préfère une femme ou un homme.

exercise-promise-of-safety =
    Un homme a vu comment on enfermait des travailleurs. Il a peur. Il dit : « Je vous dirai tout si
    vous me promettez que je peux rester dans ce pays et que mon frère sera en sécurité. » Que lui
    dites-vous ?
exercise-promise-of-safety-a = « Je vous le promets. Vous serez tous les deux en sécurité. »
exercise-promise-of-safety-a-why =
    L’intention est bonne. Mais la décision ne dépend pas que de vous, donc vous ne pouvez rien
    promettre. Si cela tourne mal, lui et son frère en paient le prix, et leurs proches n’auront
    peut-être plus confiance en ceux qui aident.
exercise-promise-of-safety-b =
    « Je ne peux pas vous le promettre. Je peux vous dire qui décide, ce que je peux faire
    aujourd’hui et quelle aide vous pouvez recevoir. »
exercise-promise-of-safety-b-why =
    C’est honnête, et cela lui donne quelque chose de réel. Avant de parler, sachez quelle aide
    existe près de vous et qui décide des titres de séjour. Parlez aussi de son frère, et prévoyez
    ensemble comment faire face au danger.
exercise-promise-of-safety-c =
    « Vous devez d’abord témoigner. Alors seulement, vous pourrez être aidé. »
exercise-promise-of-safety-c-why =
    Dans les pays liés par le traité du Conseil de l’Europe contre la traite, l’aide aux victimes ne
    peut pas dépendre d’un témoignage. Un tel marché met la pression sur un homme effrayé. Un titre
    de séjour peut, lui, être lié à l’aide apportée à l’enquête : expliquez bien la différence.

exercise-passport-and-tied-visa =
    Une femme travaille chez une famille. Son visa est lié à ce seul employeur. Il garde son
    passeport, elle ne sort jamais seule, et il dit qu’il la signalera si elle part. Que
    faites-vous ?
exercise-passport-and-tied-visa-a =
    Trouver un moyen de lui parler en privé, et lui demander ce qu’elle veut avant que quelqu’un
    contacte l’employeur.
exercise-passport-and-tied-visa-a-why =
    Un passeport confisqué, l’isolement et les menaces sont des signes de travail forcé, et parfois
    un seul suffit. Elle sait mieux que personne de quoi il est capable. L’étape suivante part donc
    de sa sécurité et de sa volonté.
exercise-passport-and-tied-visa-b =
    Appeler l’employeur et lui dire de rendre le passeport aujourd’hui.
exercise-passport-and-tied-visa-b-why =
    Il sait maintenant qu’elle a parlé à quelqu’un. Il peut lui faire du mal, l’emmener ailleurs ou
    la faire partir avant votre arrivée. Son passeport compte, mais sa sécurité passe avant.
exercise-passport-and-tied-visa-c =
    Ne rien faire. D’après le visa, elle est son employée : c’est une affaire entre eux deux.
exercise-passport-and-tied-visa-c-why =
    Un visa lié à un employeur dit pour qui elle peut travailler. Il ne fait pas des menaces et de
    l’isolement une affaire privée. Menacer de la signaler peut faire partie de ce qui transforme un
    travail en travail forcé.

exercise-forced-crime =
    Dans une maison fermée à clé, la police trouve un jeune homme de 20 ans au milieu de plants de
    drogue. Il dort par terre, n’a ni clé ni argent, et dit qu’il a une dette. Que faut-il faire
    d’abord ?
exercise-forced-crime-a = L’inculper. On l’a trouvé avec les plants, cela suffit.
exercise-forced-crime-a-why =
    Cultiver ou transporter de la drogue sous la menace est une forme connue de traite, la
    criminalité forcée. Les personnes ainsi forcées sont souvent traitées à tort comme des
    criminels. Alors ceux qui sont derrière restent libres, et lui reste endetté.
exercise-forced-crime-b =
    Le laisser partir et lui donner, à la porte, la carte d’une ligne d’écoute.
exercise-forced-crime-b-why =
    Ceux à qui il doit de l’argent l’attendent peut-être, et la carte peut le mettre en danger s’ils
    la voient. Personne n’a demandé ce qui s’est passé, donc personne ne le protège. Il lui faut
    d’abord un lieu sûr et quelqu’un qui l’accompagne.
exercise-forced-crime-c =
    Le mettre en sécurité, lui trouver un avocat et un interprète, et savoir s’il a été forcé avant
    de décider de l’inculper.
exercise-forced-crime-c-why =
    La porte fermée, le sol et la dette sont des raisons de poser des questions. Le traité du
    Conseil de l’Europe et le droit de l’Union européenne disent qu’il doit être possible de ne pas
    punir une personne pour ce qu’on l’a forcée à faire. Il faut examiner avec soin si cela vaut
    pour lui.

exercise-first-question =
    Vous travaillez dans un centre de santé. Vous recevez, sans témoin, une femme qui a d’anciens
    bleus. Jusqu’ici, l’homme qui attend dehors répondait pour elle. Que lui demandez-vous d’abord ?
exercise-first-question-a = « Êtes-vous victime de la traite des êtres humains ? »
exercise-first-question-a-why =
    Beaucoup de gens n’emploient pas ce mot pour leur vie, et il peut faire peur. Elle dira sans
    doute non, et il sera difficile de continuer. Parlez plutôt du travail, de la paie, des papiers,
    et demandez-lui si elle peut partir.
exercise-first-question-b =
    « Est-ce que cela vous va de parler ici ? De quoi avez-vous le plus besoin maintenant ? »
exercise-first-question-b-why =
    Vous faites passer avant tout sa sécurité et son choix. Une question ouverte la laisse décider
    par où commencer. Dites qui vous êtes, qu’elle peut s’arrêter à tout moment et ce que vous
    devriez signaler.
exercise-first-question-c = « Racontez-moi tout depuis le début, avec les dates. »
exercise-first-question-c-why =
    Une personne effrayée ne peut souvent pas raconter dans l’ordre. Les trous et les contradictions
    peuvent venir de ce qu’elle a vécu et ne veulent pas dire qu’elle ment. Si vous insistez, vous
    risquez de la blesser à nouveau, et il n’est pas nécessaire de tout savoir pour aider.
