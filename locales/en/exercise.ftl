# Ten situations for training. Each has three answers; the explanation of an answer is its message that ends in -why.

exercise-title = Exercise: ten situations
exercise-lead =
    Ten short situations for people who meet migrants in their work. The people are invented. Choose
    one of three answers. The explanation appears under the answer you choose. You can choose again.
    Nothing is stored or sent.
exercise-best = This is the best of the three.
exercise-not-best = There is a better answer.

exercise-smuggling-or-trafficking =
    A man paid a smuggler to take him over a border. The same people then brought him to a farm and
    took his phone. They say that he must work until his debt is paid, and the debt keeps growing.
    What do you think it is?
exercise-smuggling-or-trafficking-a = It is smuggling. He paid, and he wanted to cross.
exercise-smuggling-or-trafficking-a-why =
    The crossing was smuggling, which means helping someone over a border for money. But the story
    does not end there. If you stop here, nobody asks about the farm, and he may be left without
    protection.
exercise-smuggling-or-trafficking-b =
    It began as smuggling. Now there are signs of trafficking. Ask more about the farm.
exercise-smuggling-or-trafficking-b-why =
    Smuggling can turn into trafficking, which means exploiting a person. Work for a debt that never
    ends is a strong reason to look closer. Signs are clues, not proof: ask how he is treated and
    whether he can leave.
exercise-smuggling-or-trafficking-c =
    It is trafficking, because everyone who pays a smuggler is a victim of trafficking.
exercise-smuggling-or-trafficking-c-why =
    These are two different crimes. Many people who pay a smuggler are not exploited afterwards. The
    wrong name can lead to the wrong help, so look at what happens at the farm.

exercise-consent-and-lies =
    A woman accepted a job in a hotel. When she arrived, she was sent to a bar and made to sell sex.
    They threaten to tell her family. She says: “I said yes. It is my own fault.” What do you say?
exercise-consent-and-lies-a =
    “You said yes to a hotel job. You were lied to. It is not your fault. What was different when
    you arrived?”
exercise-consent-and-lies-a-why =
    A yes that was won by lies does not count for the people who exploit her. You take the blame off
    her. Then you ask an open question, and she decides how much to tell.
exercise-consent-and-lies-b = “You agreed to come and to work, so the police cannot help you.”
exercise-consent-and-lies-b-why =
    This is not true. If lies, threats or force were used, it does not matter that she first said
    yes. Words like these close the door, and they repeat what the people who control her may tell
    her.
exercise-consent-and-lies-c = “Why did you not run away earlier?”
exercise-consent-and-lies-c-why =
    You may only want to understand, but she will hear blame. Most people are held by lies, threats,
    debt and fear, not by chains. Ask instead what she thought would happen if she left.

exercise-child-seller =
    A boy of 13 sells flowers at night, far from home. Each evening he must bring a fixed sum to a
    man he calls uncle. He sleeps in a room with 6 other children. He says: “Nobody forces me.” What
    do you do?
exercise-child-seller-a = Leave it. He says that he is free to do it.
exercise-child-seller-a-why =
    For a child, nobody has to show force, lies or threats. What counts is whether someone recruits,
    moves or keeps the child to exploit him. His “nobody forces me” does not end your duty to look.
exercise-child-seller-b = Go to the uncle at once and tell him that this must stop.
exercise-child-seller-b-why =
    You want to protect the boy. But the man may become violent, or take the children away before
    help comes. Do not confront him: get the people who protect children involved first.
exercise-child-seller-c = Treat it as a possible danger to a child, and bring in child protection.
exercise-child-seller-c-why =
    A child who sells things with his parents may be doing nothing unusual. Here a fixed sum, an
    “uncle”, the night and many children together are reasons to act. What is best for the boy comes
    first, and no force has to be proved.

exercise-growing-debt =
    A cook has worked for a year. His boss writes a list of debts: the journey, the room, food,
    fines. The cook has never been allowed to read it, and the sum only grows. He says: “I must pay
    what I owe.” What do you do first?
exercise-growing-debt-a = Ask how the debt is counted, and what he thinks will happen if he leaves.
exercise-growing-debt-a-why =
    When work is not fairly counted against a debt, or has no end, it is called debt bondage. It is
    close to slavery. The two questions show whether he is trapped and how great the danger is.
exercise-growing-debt-b = Help him to plan how he can pay faster. A debt is a debt.
exercise-growing-debt-b-why =
    The list may be false. Fees, high interest and cuts for food or room are usual tricks so that
    the debt never ends. If you help him to pay, you may help to keep him there.
exercise-growing-debt-c = Tell him to stop working tomorrow and walk out.
exercise-growing-debt-c-why =
    He may have the right to leave. But the people who want the money may threaten him or his
    family. Treat the danger as great until you know better, and plan with him.

exercise-will-you-tell-immigration =
    A cleaner without papers comes to your office. She wants to say that her boss hits the workers.
    First she asks: “Will you tell immigration about me?” What do you do?
exercise-will-you-tell-immigration-a = Say: “Do not worry, nobody will ever know.”
exercise-will-you-tell-immigration-a-why =
    You want to calm her. But promise nothing that you cannot keep. If your office must pass on her
    name, she could be held or sent away because she trusted you.
exercise-will-you-tell-immigration-b =
    Tell her, before she gives her name, what you must report and to whom. Then she decides.
exercise-will-you-tell-immigration-b-why =
    She can choose only if she knows what follows. That is informed consent: a yes from someone who
    knows the risks. If you must report, offer her a help line or a lawyer who can advise her in
    private first.
exercise-will-you-tell-immigration-c = Ask for her papers first. Her complaint can come later.
exercise-will-you-tell-immigration-c-why =
    She will probably leave, and the beating goes on. Threats to call immigration are one of the
    ways in which bosses hold people. In the European Union, the rights of victims of crime apply
    with or without papers.

exercise-interpreter-from-the-group =
    A group of 5 workers comes to you. Only one speaks your language. He offers to interpret for
    all, and he answers before the others speak. They look at the floor. What do you do?
exercise-interpreter-from-the-group-a = Accept his help. It is kind and it saves time.
exercise-interpreter-from-the-group-a-why =
    He may only want to help. But someone who speaks for everyone can also be the one who controls
    them. With him in the room, the others may not be able to tell you the truth.
exercise-interpreter-from-the-group-b = Ask the others, in front of him, whether they trust him.
exercise-interpreter-from-the-group-b-why =
    They can hardly say no while he listens, and it is he who would translate the answer. If he
    controls them, the question itself can bring them punishment later.
exercise-interpreter-from-the-group-c =
    Thank him, find an independent interpreter, and speak with each person alone.
exercise-interpreter-from-the-group-c-why =
    Do it for everyone, him too, and say that it is your usual way of working. So nobody stands out.
    Choose an interpreter who does not come from the group, and ask if a woman or a man is
    preferred.

exercise-promise-of-safety =
    A man has seen how workers were locked in. He is afraid. He says: “I will tell you all, if you
    promise that I can stay in this country and that my brother will be safe.” What do you say?
exercise-promise-of-safety-a = “I promise. You will both be safe.”
exercise-promise-of-safety-a-why =
    It is meant well. But you cannot decide this alone, so you cannot promise it. If it goes wrong,
    he and his brother pay the price, and the people around them may not trust helpers again.
exercise-promise-of-safety-b =
    “I cannot promise that. I can tell you who decides, what I can do today and what help you can
    get.”
exercise-promise-of-safety-b-why =
    This is honest, and it gives him something real. Know before you speak which help exists near
    you and who decides on permits. Ask about his brother, and plan for the danger together.
exercise-promise-of-safety-c = “First you must be a witness. Only then can you get help.”
exercise-promise-of-safety-c-why =
    In the countries of the Council of Europe treaty against trafficking, help for victims may not
    depend on being a witness. A bargain like this puts pressure on a frightened man. A permit to
    stay can be tied to helping the case, so say clearly what is what.

exercise-passport-and-tied-visa =
    A woman works in a family’s home. Her visa is tied to this one employer. He keeps her passport,
    she never goes out alone, and he says that he will report her if she leaves. What do you do?
exercise-passport-and-tied-visa-a =
    Find a way to speak with her alone, and ask what she wants before anyone contacts the employer.
exercise-passport-and-tied-visa-a-why =
    A kept passport, life apart from others and threats are signs of forced labour, and sometimes
    one sign is enough. She knows best what he may do. So the next step starts with her safety and
    her wish.
exercise-passport-and-tied-visa-b = Call the employer and tell him to hand over the passport today.
exercise-passport-and-tied-visa-b-why =
    Now he knows that she has spoken to someone. He may hurt her, move her or send her away before
    you arrive. Her passport matters, but her safety comes first.
exercise-passport-and-tied-visa-c =
    Do nothing. The visa makes her his worker, so this is between the two of them.
exercise-passport-and-tied-visa-c-why =
    A tied visa says for whom she may work. It does not make threats, or keeping her apart from
    others, a private matter. A threat to report her can be part of what turns work into forced
    labour.

exercise-forced-crime =
    In a locked house, police find a young man of 20 among drug plants. He sleeps on the floor, has
    no key and no money, and says that he owes a debt. What should happen first?
exercise-forced-crime-a = Charge him. He was found with the plants, and that is enough.
exercise-forced-crime-a-why =
    Growing or carrying drugs under threat is a known form of trafficking: forced crime. People
    forced in this way are often wrongly treated as criminals. Then the people behind it stay free,
    and he stays in debt.
exercise-forced-crime-b = Let him go, and give him the card of a help line at the door.
exercise-forced-crime-b-why =
    The people he owes may be waiting for him, and the card may put him in danger if they see it.
    Nobody has asked what happened, so nobody protects him. A safe place, and someone who goes with
    him, come first.
exercise-forced-crime-c =
    Make him safe, get him a lawyer and an interpreter, and find out if he was forced before
    deciding on a charge.
exercise-forced-crime-c-why =
    The locked door, the floor and the debt are reasons to ask. The Council of Europe treaty and
    European Union law say that it must be possible not to punish people for what they were forced
    to do. Whether that holds for him has to be looked at with care.

exercise-first-question =
    You work in a clinic. You are alone with a woman who has old bruises. Until now, the man outside
    answered for her. What do you ask first?
exercise-first-question-a = “Are you a victim of trafficking?”
exercise-first-question-a-why =
    Many people do not use this word for their life, and it can frighten them. She will probably say
    no, and then it is hard to go on. Ask about work, pay, papers and whether she can leave.
exercise-first-question-b = “Is it all right for you to talk here? What do you need most right now?”
exercise-first-question-b-why =
    You put her safety and her choice first. An open question leaves it to her where to begin. Say
    who you are, that she may stop at any time, and what you would have to report.
exercise-first-question-c = “Tell me everything from the beginning, with the dates.”
exercise-first-question-c-why =
    A frightened person often cannot tell a story in order. Gaps and contradictions can come from
    what she lived through and do not mean that she lies. If you press her, you may hurt her again,
    and you do not need the whole story to help.
