# Cards a person shows, or says aloud, to a stranger. First person, polite, no gendered words for the holder.
# A message that ends in -caution is small, for the holder only, and is read before the card.

phrase-group-danger = In danger
phrase-group-health = Health
phrase-group-police = Police and papers
phrase-group-border = At the border
phrase-group-work = Work
phrase-group-children = Children
phrase-group-shelter = Food and shelter
phrase-group-interpreter = Language

# Danger

say-help-now = Please help me. I am in danger.
say-help-now-caution =
    Do not show this where the person you fear can see it. Choose someone who does not know that
    person, best where there are people.
say-call-emergency = Please call the emergency number for me. I need help now.
say-call-emergency-caution =
    The police may come too. In some countries they pass names to immigration. If someone may die,
    do not wait.
say-hide-me = Please let me wait here until I am safe. Please do not tell anyone that I am here.
say-hide-me-caution =
    Choose a place with people, such as a shop, a pharmacy, a clinic or a place of worship. Do not
    show it to someone who may know the person you fear.
say-call-this-number = Please call this number for me.
say-call-this-number-caution =
    Show the number on paper or on your screen. Keep your own phone in your hand. The number stays
    in the other person’s phone.

# Health

say-doctor = Please help me. I need a doctor.
say-doctor-no-police = I need a doctor. Please do not call the police.
say-doctor-no-police-caution =
    In some places health workers must report certain things, such as a gunshot wound or danger to a
    child. You can ask first: “What do you have to report?”
say-pregnant = I am pregnant. I need a doctor or a midwife, please.
say-medicine-allergy = Please look: I will show you something and point to 1 or 2. 1: I am allergic to this. 2: I take this medicine.
say-medicine-allergy-caution =
    Show the packet, or its name on paper. Point clearly to 1 or to 2. Make sure they have
    understood.

# Police and papers

say-lawyer = I want to speak to a lawyer before I answer. Please.
say-lawyer-caution =
    Say it calmly. Do not lie, do not show false papers and do not run. In some countries you must
    still give your name.
say-no-sign = I do not understand this paper. I will not sign it before someone explains it to me.
say-no-sign-caution =
    If someone threatens you, your safety comes first. You can tell a lawyer or help line later that
    you were forced to sign.
say-consulate = Please do not contact my embassy or consulate before I speak to a lawyer.
say-consulate-caution =
    This card is for you if you are afraid of your own government. Some countries have an agreement:
    then officers may tell the consulate even if you say no. If you are not afraid, the consulate
    may be able to help you.

# Border

say-asylum = I ask for asylum. I am afraid to go back to my country.
say-asylum-caution =
    Asylum means protection from danger in your country. At the border, say it to the officers. If
    you are already inside the country and you can, ask a help line or a lawyer first.

# Work

say-passport = This person keeps my passport. It is mine. I want it back. Please help me.
say-passport-caution =
    Do not show this in front of the person who keeps it. If you are without papers, ask a help line
    before you go to the police.
say-wages = I worked, and I was not paid. I want to get my pay. Please help me.
say-wages-caution =
    Do not show this to your boss or to people who work for your boss. Show it to a trade union, a
    worker centre or a labour office. Ask first if they share data with immigration.
say-want-to-leave = I want to leave this job, but I am not allowed to. Please help me.
say-want-to-leave-caution =
    Do not show this to your boss or to anyone who may tell your boss. In some countries a boss can
    report workers who leave. If you can, ask a help line first.

# Children

say-child-lost = Please help me. I am looking for my child.
say-under-18 = I am younger than 18. I am alone. Please help me.
say-under-18-caution =
    Show this to an officer in uniform, a health worker or an aid worker. Do not show it to someone
    who offers you work, love or a lift. Do not give away your phone or papers.

# Food and shelter

say-water-food = Please, I need water and food.
say-safe-place = I need a safe place to sleep tonight. Can you help me, please?
say-safe-place-caution =
    Best show this to aid workers, at a shelter or at a place of worship. Be careful if a stranger
    wants to take you to a private home. Before you give your name, you can ask: “Do you tell
    immigration?”

# Language. $language is the name of a language; it stands after a colon, so that any name fits.

say-interpreter = I do not speak your language. I need an interpreter, please. My language: { $language }.
