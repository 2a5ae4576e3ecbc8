# Third check, for outreach workers: observation only. The screen title stays neutral.

check-signs-title = Ce que j’ai vu
check-signs-summary =
    Pour les personnes qui aident : trier ce que vous avez vu et trouver une prochaine étape
    prudente.
check-signs-intro =
    Cochez ce que vous avez vu, ou ce qu’une personne vous a dit librement. Il n’y a pas besoin de
    poser des questions. Ne remplissez pas ceci devant la personne. N’écrivez aucun nom et ne prenez
    aucune photo. Rien n’est enregistré : les coches disparaissent quand vous quittez la page.

# Signs

check-signs-1 = Quelqu’un d’autre répond à la place de la personne ou ne la laisse pas seule.
check-signs-2 =
    La personne dit ou montre qu’elle ne peut pas quitter le travail, la maison ou quelqu’un.
check-signs-3 = Quelqu’un d’autre garde sa pièce d’identité, son passeport ou sa carte bancaire.
check-signs-4 = Elle a des blessures, des traces de coups ou d’anciennes plaies non soignées.
check-signs-5 = Elle parle d’une dette envers un recruteur, un patron ou un passeur.
check-signs-6 =
    Il y a des serrures à l’extérieur, des barreaux, des caméras ou des gardiens, ou on l’amène et
    on vient la chercher à chaque fois.
check-signs-7 = Elle ne reçoit pas de salaire, ou le salaire va à quelqu’un d’autre.
check-signs-8 =
    Elle a peur de la police ou de l’immigration parce que quelqu’un a semé cette peur (« on m’a dit
    que vous alliez m’expulser »).
check-signs-9 =
    Les réponses semblent apprises par cœur, plusieurs personnes disent les mêmes mots, ou elle ne
    connaît pas sa propre adresse.
check-signs-10 = Elle fait de très longues journées, n’a pas de jour de repos ou est épuisée.
check-signs-11 =
    Elle dort sur le lieu de travail ou à beaucoup dans une pièce, ou elle manque de nourriture ou
    d’équipement de protection.
check-signs-12 = Le travail ou le lieu n’est pas ce qu’on lui avait promis.
check-signs-13 =
    Elle n’a pas de contact avec sa famille, ou pas de téléphone, ou d’autres contrôlent son
    téléphone.
check-signs-14 = Elle a peu d’affaires, toujours les mêmes vêtements ou pas d’argent à elle.
check-signs-15 =
    Un enfant : sans tuteur, hors de l’école, qui mendie ou vend et doit rapporter une somme, ou
    avec un « partenaire » adulte ou un patron.

# Outcome: danger

check-signs-danger-title = D’abord : la sécurité de la personne
check-signs-danger-text =
    Ce que vous avez coché peut vouloir dire qu’il y a un danger maintenant. La sécurité passe avant
    toute autre étape.
check-signs-danger-rule =
    Vous voyez ceci parce que vous avez coché 4 ; ou 6 ; ou 15 en même temps qu’au moins un signe de
    1 à 6.
check-signs-danger-do-1 =
    Si une vie est en danger maintenant, appelez le numéro d’urgence. S’il reste du temps, demandez
    d’abord à la personne ce qui est sûr pour elle.
check-signs-danger-do-2 =
    N’affrontez personne et n’essayez pas de libérer vous-même la personne. Cela peut la mettre en
    danger, et vous aussi.
check-signs-danger-do-3 =
    Si personne n’est sur le point d’être blessé, appelez d’abord une ligne d’écoute spécialisée. Ne
    donnez aucun nom. Demandez que faire, et si la police de cet endroit transmet des noms à
    l’immigration.
check-signs-danger-do-4 =
    S’il s’agit d’un enfant, prévenez maintenant le service de protection de l’enfance ou la ligne
    d’écoute pour enfants. Suivez les règles de protection de l’enfance de votre organisation.

# Outcome: act

check-signs-act-title = Assez de signes pour proposer de l’aide
check-signs-act-text =
    Ces signes sont des indices, pas des preuves. Proposez une conversation en privé et le chemin
    vers un service spécialisé, seulement si la personne est d’accord.
check-signs-act-rule =
    Vous voyez ceci parce que vous avez coché au moins deux signes de 1 à 6 ; ou un signe de 1 à 6
    et au moins deux autres signes ; ou 15 pour un enfant.
check-signs-act-do-1 =
    Proposez une conversation à deux, dans un lieu sûr et à un moment sûr. Dites d’abord qui vous
    êtes et ce que vous devez signaler à d’autres.
check-signs-act-do-2 =
    Parlez du travail, du salaire, des papiers et de la liberté de partir. Ne demandez pas
    « Êtes-vous une victime ? » et n’insistez pas pour avoir toute l’histoire.
check-signs-act-do-3 =
    Proposez un service spécialisé que vous avez vérifié. Si la personne est d’accord, appelez
    ensemble ou accompagnez-la. Sinon, donnez un numéro sûr et laissez la porte ouverte.
check-signs-act-do-4 =
    Pour un enfant, n’attendez pas : prévenez le service de protection de l’enfance. Demandez à
    l’enfant ce qu’il veut et ce dont il a besoin.

# Outcome: watch

check-signs-watch-title = Restez en contact
check-signs-watch-text =
    Ce que vous avez coché est une raison de rester proche. C’est trop peu pour conclure.
check-signs-watch-rule =
    Vous voyez ceci parce que vous avez coché un seul signe de 1 à 6 et au plus un autre signe ; ou
    aucun signe de 1 à 6, mais au moins deux de 7 à 13. Le signe 15 n’est pas coché.
check-signs-watch-do-1 =
    Restez en contact de façon normale et amicale. Ne venez pas si souvent que d’autres le
    remarquent.
check-signs-watch-do-2 =
    Donnez des informations sans danger : le numéro d’une ligne d’écoute sous une forme discrète, et
    jamais devant des personnes qui pourraient contrôler la personne.
check-signs-watch-do-3 =
    Écrivez une note pour votre responsable, sans nom. Regardez à nouveau quand quelque chose
    change.

# Outcome: none

check-signs-none-title = Des informations pour tout le monde
check-signs-none-text =
    Ce que vous avez coché n’est pas une raison d’agir pour une seule personne. Cela ne veut pas
    dire que tout va bien.
check-signs-none-rule =
    Vous voyez ceci parce que vous n’avez coché aucun signe de 1 à 6, au plus un de 7 à 13, et pas
    le 15.
check-signs-none-do-1 =
    Donnez à tout le groupe des informations générales sur les droits et les lignes d’écoute, pour
    que personne ne soit montré du doigt.
check-signs-none-do-2 = Revenez si vous le pouvez. La confiance demande souvent plus d’une visite.

# Do and don’t card

check-signs-card-title = Dix règles pour parler avec les personnes
check-signs-card-1 =
    Parlez en tête-à-tête avec la personne, jamais devant un patron, un accompagnateur ou un
    « proche ».
check-signs-card-2 =
    Venez avec votre propre interprète, jamais avec un ami, un proche ou un collègue de la personne.
check-signs-card-3 =
    Avant que la personne parle, dites ce que vous ne pouvez pas garder secret, par exemple un
    danger pour un enfant.
check-signs-card-4 =
    Demandez l’accord de la personne avant chaque étape, et dites qu’elle peut arrêter à tout
    moment.
check-signs-card-5 =
    Une personne adulte décide elle-même. Pour un enfant, suivez les règles de protection de
    l’enfance.
check-signs-card-6 =
    Ne promettez rien que vous ne pouvez pas tenir : ni papiers, ni argent, ni sécurité.
check-signs-card-7 = Pas de photos, pas de publications, pas de noms sur un appareil partagé.
check-signs-card-8 =
    N’essayez pas de sauver quelqu’un par vos propres moyens, et ne payez jamais pour qu’on laisse
    partir une personne.
check-signs-card-9 =
    Pas d’affrontement, et pas de cartes ni de dépliants devant ceux qui contrôlent la personne.
check-signs-card-10 =
    Ayez une liste de services vérifiés, et accompagnez la personne au lieu de donner seulement un
    dépliant.
