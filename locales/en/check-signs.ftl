# Third check, for outreach workers: observation only. The screen title stays neutral.

check-signs-title = What I saw
check-signs-summary = For people who help: sort what you saw, and find a careful next step.
check-signs-intro =
    Tick what you saw, or what a person told you freely. No questioning is needed. Do not fill this
    in front of the person. Write no name and take no photo. Nothing is stored: the ticks are gone
    when you leave.

# Signs

check-signs-1 = Someone else answers for them or will not leave them alone.
check-signs-2 = They say or show that they cannot leave the job, the house or a person.
check-signs-3 = Another person holds their ID, passport or bank card.
check-signs-4 = They have injuries, signs of beating, or old wounds that nobody treated.
check-signs-5 = They speak of a debt to a recruiter, boss or smuggler.
check-signs-6 =
    There are locks outside, bars, cameras or guards, or they are dropped off and collected every
    time.
check-signs-7 = They get no pay, or the pay goes to someone else.
check-signs-8 =
    They fear police or immigration because someone planted this fear (“they said you will deport
    me”).
check-signs-9 =
    The answers sound rehearsed, several people use the same words, or they do not know their own
    address.
check-signs-10 = They work very long days, have no day off, or are exhausted.
check-signs-11 = They sleep at the workplace or many in one room, or they lack food or safety gear.
check-signs-12 = The job or the place is not what was promised.
check-signs-13 = They have no contact with family, or no phone, or others check their phone.
check-signs-14 = They have few belongings, always the same clothes, or no money of their own.
check-signs-15 =
    A child: no guardian, out of school, begging or selling with an amount to bring back, or with an
    adult “partner” or a boss.

# Outcome: danger

check-signs-danger-title = First: their safety
check-signs-danger-text =
    What you ticked can mean danger right now. Safety comes before every other step.
check-signs-danger-rule =
    You see this because you ticked 4, or 6, or 15 together with at least one sign from 1 to 6.
check-signs-danger-do-1 =
    If a life is in danger now, call the emergency number. If there is time, ask the person first
    what is safe for them.
check-signs-danger-do-2 =
    Do not confront anyone and do not try to free the person yourself. It can put them and you in
    danger.
check-signs-danger-do-3 =
    If nobody is about to be hurt, call a specialist help line first. Tell no name. Ask what to do,
    and whether the police there pass names to immigration.
check-signs-danger-do-4 =
    If it is a child, tell the child protection service or the child help line now. Follow your
    organisation’s child protection rules.

# Outcome: act

check-signs-act-title = Enough signs to offer help
check-signs-act-text =
    These signs are clues, not proof. Offer a private talk and a way to a specialist service, only
    if the person agrees.
check-signs-act-rule =
    You see this because you ticked at least two signs from 1 to 6; or one sign from 1 to 6 and at
    least two other signs; or 15 for a child.
check-signs-act-do-1 =
    Offer a talk alone, in a safe place and at a safe time. Say first who you are and what you must
    report to others.
check-signs-act-do-2 =
    Talk about work, pay, papers and being free to leave. Do not ask “Are you a victim?” and do not
    press for the whole story.
check-signs-act-do-3 =
    Offer a specialist service that you have checked. If the person agrees, call together or go
    along. If not, give a safe number and leave the door open.
check-signs-act-do-4 =
    For a child, do not wait: tell the child protection service. Ask the child what they want and
    need.

# Outcome: watch

check-signs-watch-title = Stay in touch
check-signs-watch-text =
    What you ticked is a reason to stay close. It is too little to draw a conclusion.
check-signs-watch-rule =
    You see this because you ticked only one sign from 1 to 6 and at most one other sign; or no sign
    from 1 to 6, but at least two from 7 to 13. 15 is not ticked.
check-signs-watch-do-1 =
    Stay in touch in a normal, friendly way. Do not come so often that others notice.
check-signs-watch-do-2 =
    Give safe information: a help line number in a form that does not stand out, and never in front
    of people who may control them.
check-signs-watch-do-3 =
    Make a note for your supervisor, without a name. Look again when something changes.

# Outcome: none

check-signs-none-title = Information for everyone
check-signs-none-text =
    What you ticked is no reason to act for one person. That does not mean that all is well.
check-signs-none-rule =
    You see this because you ticked none of 1 to 6, at most one of 7 to 13, and not 15.
check-signs-none-do-1 =
    Give general information on rights and help lines to everyone in the group, so that nobody is
    singled out.
check-signs-none-do-2 = Come back if you can. Trust often needs more than one visit.

# Do and don’t card

check-signs-card-title = Ten rules for talking with people
check-signs-card-1 = Talk alone with the person, never in front of a boss, companion or “relative”.
check-signs-card-2 = Bring your own interpreter, never a friend, relative or co-worker.
check-signs-card-3 =
    Before they speak, say what you cannot keep secret, for example danger to a child.
check-signs-card-4 = Ask before every step, and say that they may stop at any time.
check-signs-card-5 = An adult decides. For a child, follow the child protection rules.
check-signs-card-6 = Promise nothing you cannot keep: no papers, no money, no safety.
check-signs-card-7 = No photos, no posts, no names on a shared device.
check-signs-card-8 = No rescue on your own, and pay nobody to let a person go.
check-signs-card-9 = No confrontation, and no cards or leaflets in front of those who control them.
check-signs-card-10 =
    Have a list of checked services ready, and go along instead of only giving a leaflet.
