# Cards a person shows, or says aloud, to a stranger. First person, polite, no gendered words for the holder.
# A message that ends in -caution is small, for the holder only, and is read before the card.

phrase-group-danger = In danger
phrase-group-health = Health
phrase-group-police = Police and papers
phrase-group-border = Border and asylum
phrase-group-work = Work
phrase-group-children = Children
phrase-group-shelter = Food and shelter
phrase-group-telephone = Telephone
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
say-call-this-number = Please call this number for me.
say-call-this-number-caution =
    Show the number on paper or on your screen. Keep your own phone in your hand. The number stays
    in the other person’s phone.
say-followed = Someone is following me. Please stay with me.
say-followed-caution =
    Go where there are people and light, such as a shop. Do not show this to someone who may know
    the person behind you, and do not lead that person to where you sleep.
say-hide-me = Please let me wait here until I am safe. Please do not tell anyone that I am here.
say-hide-me-caution =
    Choose a place with people, such as a shop, a pharmacy, a clinic or a place of worship. Do not
    show it to someone who may know the person you fear.
say-locked-in = I am kept locked in. Please send help to this address. I will show it to you.
say-locked-in-caution =
    Show it only when the person who locks you in cannot see or hear. The police may come. Do not
    keep the address where that person can find it.
say-not-my-relative = This person is not my family. I am afraid of this person. Please help me.
say-not-my-relative-caution =
    Do not show this while that person can see you. Wait until you are apart, for example at the
    toilet, at a doctor’s or at a counter.
say-speak-alone = May I speak with you alone, please? Please do not tell the others why.
say-speak-alone-caution =
    Show it for a moment, to a doctor, an officer or an aid worker, when the others look away. If
    they watch you all the time, wait. Your safety comes first.
say-they-hurt-me = Someone is hurting me. I am afraid to go back there. Please help me.
say-they-hurt-me-caution =
    Do not show this to someone who knows the person who hurts you. Some helpers must tell the
    police if they think that a life is in danger. You can ask first.
say-tell-no-one = Please do not tell anyone what I have shown you. It could put me in danger.
say-tell-no-one-caution =
    A stranger may still tell others. Show no more than this person needs to know.

# Health

say-doctor = Please help me. I need a doctor.
say-doctor-no-police = I need a doctor. Please do not call the police.
say-doctor-no-police-caution =
    In some places health workers must report certain things, such as a gunshot wound or danger to a
    child. You can ask first: “What do you have to report?”
say-cannot-breathe = I can hardly breathe. Please call an ambulance now.
say-bleeding = I am bleeding a lot. Please call an ambulance now.
say-pain-here = It hurts here, where I am pointing. I need a doctor, please.
say-wound = I have a wound. Please help me to clean it and cover it.
say-child-ill = My child is ill. We need a doctor, please.
say-pregnant = I am pregnant. I need a doctor or a midwife, please.
say-baby-coming = The baby is coming now. Please call an ambulance.
say-medicine = I take this medicine. Please look: I am showing it to you.
say-medicine-caution =
    Show the packet, or its name on paper. Make sure that they have understood. The wrong medicine
    can harm you.
say-need-medicine = I have no more of this medicine. I need it. Please look: I am showing it to you.
say-need-medicine-caution =
    Show the empty packet, or its name on paper. Buy or take it only from a pharmacy, a clinic or an
    aid worker. Medicine from the street can be false.
say-allergy = I am allergic to this. It can make me very ill. Please look: I am showing it to you.
say-allergy-caution =
    Show the packet, the food or its name on paper. Show it before they give you anything. Make sure
    that they have understood.
say-diabetes = I have diabetes and my sugar is too low. I need something sweet now. If I get worse, please call an ambulance.
say-diabetes-caution =
    This card is for low sugar: you shake, sweat or feel weak. If you do not know whether it is low
    or high, ask for a doctor at once.
say-seizure = I sometimes have seizures: I fall and shake. Please do not hold me down, and put nothing in my mouth. If it has not stopped after 5 minutes, call an ambulance.
say-raped = Someone forced me to have sex. I need medical care. Please let me speak with you alone.
say-raped-caution =
    It was not your fault. Go as soon as you can: some medicine works only in the first days. Later,
    care still helps. In some countries health workers must tell the police, and in a few sex
    outside marriage is punished. If you are afraid of this, ask a help line first.
say-no-will-to-live = I do not want to go on living. I need help now. Please stay with me.
say-no-will-to-live-caution =
    Show it to a health worker or to someone you trust, not to a person who hurts you. The police
    may come with the ambulance. If your life is in danger now, do not wait.
say-woman-doctor = I would like to see a woman doctor, please.
say-no-pay = I need a doctor. I cannot pay now. Please tell me what I can do.
say-no-pay-caution =
    A bill may come later. In some countries immigration is told about unpaid bills. If your life
    may be in danger, do not wait.

# Police and papers

say-lawyer = I want to speak to a lawyer before I answer. Please.
say-lawyer-caution =
    Say it calmly. Do not lie, do not show false papers and do not run. In some countries you must
    still give your name.
say-no-sign = I do not understand this paper. I will not sign it before someone explains it to me.
say-no-sign-caution =
    If someone threatens you, your safety comes first. You can tell a lawyer or help line later that
    you were forced to sign.
say-why-held = Why are you holding me? Please tell me in words that I understand.
say-why-held-caution =
    Ask calmly. Do not run, push or fight, even if it is unfair: you could be hurt. Tell a lawyer
    later.
say-afraid-of-person = I am afraid of the person who brought me here. Please let me speak without that person.
say-afraid-of-person-caution =
    Do not show this where that person or their friends can see it. If an officer is a friend of
    that person, do not show it: ask a help line.
say-minor-police = I am younger than 18. Please do not question me alone. I want a lawyer and an adult who protects me.
say-minor-police-caution =
    Say your true age. The adult must be someone you are not afraid of. You can say no to the person
    who brought you.
say-consulate = Please do not contact my embassy or consulate before I speak to a lawyer.
say-consulate-caution =
    This card is for you if you are afraid of your own government. Some countries have an agreement:
    then officers may tell the consulate even if you say no. If you are not afraid, the consulate
    may be able to help you.
say-consulate-call = Please tell my embassy or consulate that I am here. I want to speak with them.
say-consulate-call-caution =
    Do not use this card if you are afraid of your own government or want to ask for asylum, which
    is protection from danger there. Then speak to a lawyer first.
say-tell-someone = Please call this number and say where I am. I trust this person.
say-tell-someone-caution =
    The officers will then know this number. It can put a person without papers in danger. A lawyer
    or a help line is safer.
say-keep-papers = May I keep my papers, please? If you must take them, please give me a receipt.
say-keep-papers-caution =
    Officers may have the right to take them. Do not hold on by force. Remember the day, the place
    and who took them.
say-your-name = Please write down your name and your service number for me.
say-your-name-caution =
    Ask only if the officer is calm. If the officer gets angry, stop. Remember the place, the time
    and the number plate of the car instead.
say-woman-officer = I would like to speak with a woman officer, please.
say-report = I want to report a crime. Please give me a paper that shows that I did.
say-report-caution =
    In many countries the police can tell immigration about you, even when you are the one who was
    harmed. If nobody is in danger right now, ask a help line or a lawyer first.
say-witness = I am here as a witness. I want to know my rights before I speak.
say-witness-caution =
    Before you give your name, you can ask who will see it and whether they tell immigration. If you
    can, speak to a lawyer first.
say-forced = I was forced. I want to speak to a lawyer before I say more.
say-forced-caution =
    What you say can be used against you, even if someone forced you. If you can, wait for a lawyer
    before you say what happened.
say-exploited = I was made to work under threats. I need protection. Please help me.
say-exploited-caution =
    Do not show this where the people who threatened you can see it. In some countries the police
    tell immigration. If you can, ask a help line first.

# Border and asylum

say-asylum = I ask for asylum. I am afraid to go back to my country.
say-asylum-caution =
    Asylum means protection from danger in your country. At the border, say it to the officers. If
    you are already inside the country and you can, ask a help line or a lawyer first.
say-afraid-return = I am afraid to go back. I could be hurt or killed there. Please write this down.
say-afraid-return-caution =
    Show it to officers, a lawyer or a help line, not to other travellers. Say only what is true.
    You can ask to tell the rest alone.
say-no-return = Please do not send me back. My life is in danger there. I want to speak to a lawyer.
say-no-return-caution =
    Say it to every officer who may send you back, and stay calm. It does not always stop them. Call
    a lawyer or a help line as soon as you can.
say-family = We are a family. Please do not separate us.
say-family-caution =
    Say it only if it is true: officers may check. If someone makes you say that they are your
    family, tell an officer when you are alone.
say-separated = My family and I were separated on the way. Please help me to find them.
say-separated-caution =
    Show it to the Red Cross, the Red Crescent or an aid worker. Do not give names or photos to
    strangers who say that they can find people for money.
say-people-behind = Other people are still out there in danger. Please send rescue. I can show you where.
say-people-behind-caution =
    Police or border officers may come with the rescuers. If people may die, do not wait.

# Work

say-passport = This person keeps my passport. It is mine. I want it back. Please help me.
say-passport-caution =
    Do not show this in front of the person who keeps it. If you are without papers, ask a help line
    before you go to the police.
say-passport-back = Please give me back my passport. I want to keep it myself.
say-passport-back-caution =
    This card is for the person who keeps your passport. If you are afraid of that person, do not
    show it. Ask a help line first.
say-wages = I worked, and I was not paid. I want to get my pay. Please help me.
say-wages-caution =
    Do not show this to your boss or to people who work for your boss. Show it to a trade union, a
    worker centre or a labour office. Ask first if they share data with immigration.
say-pay-please = Please pay me for my work. Please write down how much you owe me.
say-pay-please-caution =
    This card is for your boss. If your boss has threatened you, do not show it. Ask a trade union
    or a help line first.
say-hours = Please write down the hours that I worked, and sign the paper.
say-hours-caution =
    If your boss has threatened you, do not show this. Write your hours yourself every day, in a
    place that your boss cannot find.
say-no-contract = I have not signed a contract. Please give me one that I can understand.
say-no-contract-caution =
    If your boss has threatened you, do not show this. Even without a contract on paper you can have
    a right to pay. Ask a trade union or a help line.
say-debt = They say that I owe money and must work until it is paid. Please help me.
say-debt-caution =
    Do not show this to the people who ask for the money, or to anyone who may tell them. Show it to
    a trade union, an aid worker or a help line.
say-want-to-leave = I want to leave this job, but I am not allowed to. Please help me.
say-want-to-leave-caution =
    Do not show this to your boss or to anyone who may tell your boss. In some countries a boss can
    report workers who leave. If you can, ask a help line first.
say-not-this-work = This is not the work that I was promised. I need advice, please.
say-not-this-work-caution =
    Do not show this to your boss or to the person who found you the work. Show it to a trade union,
    an aid worker or a help line.
say-hurt-at-work = I was hurt at work. I need a doctor. Please write down what happened.
say-hurt-at-work-caution =
    Some bosses tell workers to say that it happened somewhere else. If the boss is with you and you
    are afraid, ask to see the doctor alone.
say-heat = I feel ill from the heat. I need shade, water and rest now.

# Children

say-child-lost = Please help me. I am looking for my child.
say-under-18 = I am younger than 18. I am alone. Please help me.
say-under-18-caution =
    Show this to an officer in uniform, a health worker or an aid worker. Do not show it to someone
    who offers you work, love or a lift. Do not give away your phone or papers.
say-not-go-with = I do not want to go with this person. Please help me. I am younger than 18.
say-not-go-with-caution =
    Show it to someone in uniform, a health worker or a family with children, when that person looks
    away. In a crowd you can also shout for help.
say-call-parent = Please call my mother or my father. This is the number.
say-call-parent-caution =
    Show only a number that you know yourself, not one that a stranger gave you. The number stays in
    the other person’s phone.
say-age-wrong = The age on this paper is wrong. I am younger than 18. Please write it down.
say-age-wrong-caution =
    Say your true age, even if someone told you to lie. Do not sign a wrong age. If you are forced
    to sign, tell a lawyer or a help line.
say-child-taken = Someone keeps my child from me. Please help me.
say-child-taken-caution =
    Do not show this to people who know that person: it could put your child in danger. If your
    child is in danger now, call the emergency number.
say-child-found = This child is alone. Please help to find the family, or someone who protects children.
say-baby-needs = My baby needs milk and nappies. Please help us.

# Food and shelter

say-water-food = Please, I need water and food.
say-safe-place = I need a safe place to sleep tonight. Can you help me, please?
say-safe-place-caution =
    Best show this to aid workers, at a shelter or at a place of worship. Be careful if a stranger
    wants to take you to a private home. Before you give your name, you can ask: “Do you tell
    immigration?”
say-women-only = I need a safe place to sleep tonight, only for women. Please help me.
say-women-only-caution =
    Show it to aid workers, a clinic or a shelter. Do not go to a private home with a stranger, even
    if that person is a woman. Before you give your name, you can ask: “Do you tell immigration?”
say-shelter-where = Where is the nearest place that helps people, please? Can you show me on a map?
say-warm-clothes = I am very cold. I need warm clothes or a blanket, please.
say-wash = Where can I wash myself and my clothes, please?
say-toilet = May I use the toilet, please?
say-rest-here = May I sit here and rest for a while, please?

# Telephone

say-use-phone = May I make one short call with your phone, please?
say-use-phone-caution =
    The number stays in that phone. Delete it from the list of calls, or ask for it to be deleted.
    Do not borrow the phone of a person you are afraid of.
say-charge = May I charge my phone here, please?
say-charge-caution =
    Lock your phone and stay beside it. Otherwise someone may read it or take it.
say-write-number = Please write this telephone number down for me.
say-delete-number = Please delete this number from your list of calls. It is for my safety.
say-delete-number-caution =
    It may still stand on the telephone bill. So do not use the phone of someone who may know the
    person you fear.
say-no-call-back = Please do not call this number again later, and do not send messages to it.
say-no-call-back-caution =
    A call at the wrong moment can tell others that you asked for help. A stranger may still call.
say-where-am-i = What is the address of this place? Please write it down for me.
say-where-am-i-caution =
    Do not ask this where the person you fear can see or hear. Hide the paper, or learn the address
    by heart.
say-wifi = May I use the Wi-Fi here, please? What is the password?
say-wifi-caution =
    The owner of the network may see which sites you open. Do not look for help on the network of a
    person you are afraid of.

# Language. $language is the name of a language; it stands after a colon, so that any name fits.

say-interpreter = I do not speak your language. I need an interpreter, please. My language: { $language }.
say-slowly = Please speak slowly and use simple words.
say-say-again = I did not understand. Please say it again in another way.
say-write-down = Please write that down for me.
say-yes-no = Please ask me short questions. I will answer with yes or no.
say-not-this-interpreter = Please, not this interpreter. I am afraid of this person. I want another one.
say-not-this-interpreter-caution =
    Do not show it where the interpreter can see it. If you cannot show it now, ask for a break and
    show it then.
say-other-interpreter = I do not understand this interpreter well. Is there another one, please?
say-woman-interpreter = I would like a woman interpreter, please.
say-cannot-read = I cannot read this. Please read it to me slowly.
say-hard-hearing = I do not hear well. Please speak clearly and look at me, or write it down.
