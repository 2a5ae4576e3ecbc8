# First self-check, for a person alone with a phone. The screen title stays neutral.

check-situation-title = My situation
check-situation-summary =
    18 short sentences about work, money, freedom and safety. See what you can do next.
check-situation-intro =
    This is not a test, and nobody judges you. You can skip anything and stop at any time. Your
    answers stay on this page. They are not sent to anyone, and they are gone when you leave.

# Before the statements; not counted.

check-situation-g0 = I am alone and nobody can see my phone.
check-situation-g1 = I am younger than 18.

# Statements: yes, no, not sure. One idea each, no legal words.

check-situation-1 =
    Someone says they will hurt or kill me or a person I love, and I think it can happen soon.
check-situation-2 = Right now I am locked in or guarded and cannot get out.
check-situation-3 =
    I am badly hurt, very ill or about to give birth, and I am not allowed to see a doctor.
check-situation-4 =
    I am afraid of what will happen to me or my family if I leave this work, place or person.
check-situation-5 = Someone hit me, hurt me or forced me to have sex to make me work or obey.
check-situation-5-after = This is not your fault. Nobody has the right to do this to you.
check-situation-6 =
    Someone says they will call the police or immigration, or shame me, if I do not obey.
check-situation-7 =
    I may not go out, or speak to family or friends, unless someone allows it or watches me.
check-situation-8 = Someone keeps my passport or ID and I cannot have it when I want.
check-situation-9 =
    I have to work to pay a debt or fees, and it does not get smaller or I do not know how much is
    left.
check-situation-10 = I get no pay, or much less than promised, or they keep my pay so that I stay.
check-situation-11 = I have to work very long days or without a day of rest, and I cannot say no.
check-situation-12 =
    My work or the place where I sleep is dangerous or dirty, or there is not enough food or water.
check-situation-13 =
    Someone makes me do things I do not want: sex, stealing, carrying or growing drugs, cheating
    people online, begging, or a marriage.
check-situation-13-after =
    You are not to blame for what someone makes you do. You do not have to carry this alone.
check-situation-14 = The job, the place or the boss is not what they told me before I came.
check-situation-15 =
    They changed my pay, my hours or my contract after I said yes or after I arrived.
check-situation-16 = I paid someone to get this job, or I owe someone for bringing me here.
check-situation-17 = I have to lie about my work, my age, my name or who I live with.
check-situation-18 = The same person controls my work, my place to sleep and my papers or visa.

# Outcome: danger now

check-situation-danger-title = First: your safety now
check-situation-danger-text =
    You marked that there is danger right now. You may ask for help at once. You do not have to be
    sure.
check-situation-danger-rule =
    You see this because you said yes to statement 1, 2 or 3. One of them is enough.
check-situation-danger-do-1 =
    Your life comes first. If you can, go to a place with people, or behind a door that you can
    lock.
check-situation-danger-do-2 =
    Call the emergency number below: police or ambulance. In some countries you can also send a text
    message or use an app. You may ask for an interpreter. For a doctor, you do not have to talk
    about your papers.
check-situation-danger-do-3 =
    You can also call a help line. They can call for help for you, or make a plan with you. You do
    not have to give your name.
check-situation-danger-do-4 =
    If you cannot call: agree on a secret word with someone you trust. When you say it, they call
    for help. Know your address: look for letters, street signs or bus stops. Stay away from rooms
    with weapons, from kitchens and from rooms with no way out.
check-situation-danger-do-5 =
    In some countries, the police may pass your name to immigration. A help line can tell you what
    happens where you are. But if someone may die, do not wait: call the emergency number.
check-situation-danger-do-child =
    If you are younger than 18, or not sure of your age, you can also call the child help line
    below. You did nothing wrong by asking for help. Many countries have rules so that children are
    not punished for what someone forced them to do.

# Shown under danger: what all the answers together say

check-situation-also-strong =
    Your answers together also show signs that experts use for forced work or trafficking. They can
    also come from violence by someone close to you. When you are safe, read that part too.
check-situation-also-rights =
    Your answers also show signs that your rights are broken. When you are safe, read that part too.
check-situation-also-none =
    You marked no other sign. The danger you marked is reason enough to ask for help.

# Outcome: strong signs

check-situation-strong-title = You marked strong signs
check-situation-strong-text =
    What you marked can be signs of forced work or trafficking, or of violence by someone close to
    you. Forced work means: someone makes you work with threats, force or lies. Trafficking means:
    someone brings, keeps or controls a person in order to use them. It is not your fault. You have
    rights, even if you said yes, even without papers.
check-situation-strong-rule =
    Experts use these signs for forced work and trafficking. You see this result if at least one of
    the points below is true. The numbers are the numbers of the statements. Only “yes” counts. If
    you do not agree, trust your own view.
check-situation-strong-rule-a =
    You said yes to at least two of these: 2, 5, 7, 8, 9. Or: yes to one of these five, and to at
    least one of these: 1, 4, 6, 17. Or: yes to at least three of these: 1, 4, 6, 17.
check-situation-strong-rule-b =
    You said yes to at least one of these: 2, 5, 7, 8, 9; and also to at least one of these: 10, 11,
    12, 13.
check-situation-strong-rule-c = You said yes to 5 or to 13. One of them is enough.
check-situation-strong-rule-d =
    All three are true. First: yes to 14, and to 15 or 16. Second: yes to both 11 and 13; or to one
    of these two and to at least one of these: 3, 10, 12; or to all of 3, 10 and 12. Third: yes to
    at least one of these: 4, 5, 6, 7, 8, 9, 17, 18.
check-situation-strong-rule-e =
    You are younger than 18, or you do not know if you are, and one of these is true. You said yes
    to at least one of these: 5, 7, 8, 9, 11, 13. Or: yes to at least two of these: 4, 6, 10, 12,
    14, 17.
check-situation-strong-do-violence =
    You can talk first to a help line for violence. They listen when a partner, a relative, a boss
    or anyone else hurts or forces you. They know about violence, forced sex and forced marriage.
    You do not have to give your name.
check-situation-strong-do-1 =
    Talk first with a free help line. You do not have to give your name. You do not have to report
    anything to the police.
check-situation-strong-do-2 =
    You may get time to rest and think, a safe place, a doctor and advice before you decide. In most
    of Europe this time is at least 30 days. For other countries, see your country page.
check-situation-strong-do-3 =
    Only if it is safe: do not sign anything, and do not give up your phone. Write down names,
    dates, places and pay, where nobody finds it. If someone forces you, your safety comes first.
check-situation-strong-do-4 =
    Leaving can be the most dangerous moment. Plan it, with a help line if you can. Learn when
    nobody watches you. Keep papers, medicine, some money and a charger together, and decide where
    to go. You know best when it is safe.
check-situation-strong-do-5 =
    Talk to a free lawyer before you contact immigration. This matters above all in the United
    States, the United Kingdom and Germany. There, police or other offices may pass on your name.
check-situation-strong-do-6 =
    Did someone make you break the law? Tell the lawyer or the help line. Many countries have rules
    to protect people who were forced.

# Outcome: rights broken

check-situation-rights-title = Your rights may be broken
check-situation-rights-text =
    What you marked is not something you just have to accept. People can help you to change it.
check-situation-rights-rule =
    You see this because you said yes to one or more of statements 4 to 17, and the rule for strong
    signs does not fit your answers.
check-situation-rights-do-1 =
    This may be against the law where you are. You can claim: that means, ask officially for what is
    yours. Often you can do this also without papers.
check-situation-rights-do-2 =
    Talk to a trade union (workers who stand together), a worker centre or a labour help line.
    Before you give your name, ask: “Do you share data with immigration?”
check-situation-rights-do-3 =
    Save proof, if it is safe. Keep photos of your contract, pay slips and messages. Write down your
    days and hours, the pay promised and the pay you got, names and addresses.
check-situation-rights-do-4 =
    Look at your country page. It says what the law there says about fees for a job, passports and
    pay.
check-situation-rights-do-5 =
    Come back and check again if someone takes your papers, threatens you, or stops you from
    leaving.

# Outcome: no sign seen

check-situation-none-title = No sign in your answers
check-situation-none-text =
    We saw no sign in your answers. That does not mean nothing is wrong. Trust your feeling.
check-situation-none-rule = You see this because you did not say yes to any of statements 1 to 17.
check-situation-none-do-1 =
    Keep your own papers with you. Keep copies or photos of them in another place, or with someone
    you trust.
check-situation-none-do-2 = Keep a work diary: your days, your hours, your pay.
check-situation-none-do-3 = Keep two phone numbers in your head: a person you trust and a help line.
check-situation-none-do-4 =
    A help line is still open to your questions. You do not need a big problem to call.
check-situation-none-do-5 = Do you have a new job offer? Check it here: “Is this job offer safe?”

# Notes

check-situation-note-one-sign = One sign can be enough. It is worth talking to someone.
check-situation-note-tied =
    In some countries your visa is tied to one boss. That does not give the boss the right to hold
    your passport, lock you in, hit you or not pay you. Before you leave the job, ask a help line
    what it means for your visa.
check-situation-note-skipped =
    You skipped some. That is fine. You can talk about them with someone, or come back.
check-situation-note-crisis =
    Do you feel that you cannot go on? Please talk to someone now. A crisis line is there to listen
    to you. You do not have to be alone with this.
