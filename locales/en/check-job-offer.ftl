# Second self-check, before a person pays or travels for a job.

check-job-offer-title = Is this job offer safe?
check-job-offer-summary = 14 short sentences about a job offer. Best before you pay or travel.
check-job-offer-intro =
    Think of one job offer. Answer what you know; “I do not know” is a good answer too. Your answers
    stay on this page. They are not sent to anyone, and they are gone when you leave.

# Statements: yes, no, I do not know. For 2, 3, 4 and 12 the good answer is yes.

check-job-offer-1 = I must pay the recruiter or boss, or borrow money, to get this job.
check-job-offer-2 =
    I have a written contract in a language I understand, with my pay, hours, place and days off.
check-job-offer-3 =
    I know the full name and address of the company or family. I, or someone for me, called them and
    they said the job is real.
check-job-offer-4 =
    The recruiter is on my government’s list of licensed agencies. I looked, with the exact name and
    number. (If there is no recruiter or agency, answer yes.)
check-job-offer-5 = They want me to travel on a tourist or visit visa and say I can change it later.
check-job-offer-6 = They want me to decide at once, or say not to tell my family.
check-job-offer-7 =
    They will keep my passport “for safety”, or already have it and do not give it back.
check-job-offer-8 = The pay is far higher than others get, for little work or no experience.
check-job-offer-9 =
    The place, route or boss keeps changing, or they will not tell me where I will live.
check-job-offer-10 =
    They offer to pay everything now, and I “work it off” or “travel now, pay later”.
check-job-offer-11 =
    I met this person online or as a partner, and the job or trip came from them soon after.
check-job-offer-12 =
    Someone I trust has copies of my papers, my address there and my date of travel, and I know two
    phone numbers by heart.
check-job-offer-13 =
    The job is “customer service”, “crypto” or “typing” abroad, and I will live inside a company
    building or near a border.
check-job-offer-14 = I am told to lie at the border or to hide papers.

# Outcome: stop

check-job-offer-stop-title = Do not go and do not pay yet
check-job-offer-stop-text =
    People who deceive and use workers often do what you marked. Talk to someone first. A good offer
    can wait.
check-job-offer-stop-rule =
    You see this because you said yes to 5, 6, 7, 10, 13 or 14. One of them is enough. Stop also in
    these cases: you marked 1, and the law forbids it or the sum is not written down; or the
    recruiter (4) refuses to give a licence number.
check-job-offer-stop-do-1 =
    Talk to someone who checks job offers: a migrant resource centre, a help line, or the labour
    attaché (the person for workers) at your country’s embassy. If you are afraid of your own
    government, ask a help line first.
check-job-offer-stop-do-2 =
    Look for the recruiter’s licence. A licence is the government’s permission to recruit. The
    country page says where to look, and who may charge you what.
check-job-offer-stop-do-3 =
    You can say or write: “I will pay nothing until I have the contract and the licence number.”
    Keep your passport with you.
check-job-offer-stop-do-4 =
    Have you already left home? Go to the check “My situation”. A help line can help you there too.

# Outcome: many things to check

check-job-offer-check-many-title = Too many things are not clear
check-job-offer-check-many-text =
    Wait before you pay or travel. First check the points that you marked.
check-job-offer-check-many-rule =
    You see this because three or more of these are true, and you did not say yes to 5, 6, 7, 10, 13
    or 14. Yes or “I do not know” to 1, 8, 9 or 11. No or “I do not know” to 2, 3, 4 or 12. “I do
    not know” to 5, 6, 7, 10, 13 or 14.
check-job-offer-check-many-do-1 =
    Ask about each point that you marked. Ask for the answers in writing. If they get angry or give
    no answer, that is an answer too.
check-job-offer-check-many-do-2 =
    Look for the recruiter’s licence. A licence is the government’s permission to recruit. The
    country page says where to look, and who may charge you what.
check-job-offer-check-many-do-3 =
    You can say or write: “I will pay nothing until I have the contract and the licence number.” You
    can show the offer to a migrant resource centre, a help line, or the labour attaché (the person
    for workers) at your country’s embassy.
check-job-offer-check-many-do-4 = Have you already left home? Go to the check “My situation”.

# Outcome: one or two things to check

check-job-offer-check-title = Check this before you pay or travel
check-job-offer-check-text =
    One or two points are not clear yet. Often you can clear them up with a few questions.
check-job-offer-check-rule =
    You see this because one or two of these are true, and you did not say yes to 5, 6, 7, 10, 13 or
    14. Yes or “I do not know” to 1, 8, 9 or 11. No or “I do not know” to 2, 3, 4 or 12. “I do not
    know” to 5, 6, 7, 10, 13 or 14.
check-job-offer-check-do-1 =
    Ask about the points that you marked. The country page says where to look for the recruiter’s
    licence (the government’s permission), and who may charge you what.
check-job-offer-check-do-2 =
    You can say or write: “I will pay nothing until I have the contract and the licence number.”
check-job-offer-check-do-3 =
    Not sure? Ask a migrant resource centre, a help line, or the labour attaché (the person for
    workers) at your country’s embassy. If you have already left home, go to the check “My
    situation”.

# Outcome: no warning sign

check-job-offer-none-title = No warning sign in your answers
check-job-offer-none-text =
    That does not mean that the offer is safe. Still keep copies and tell someone.
check-job-offer-none-rule =
    You see this because no risky answer is marked: no yes to 1, 5, 6, 7, 8, 9, 10, 11, 13 or 14, no
    “no” to 2, 3, 4 or 12, and no “I do not know”.
check-job-offer-none-do-1 =
    Keep copies or photos of your passport, visa and contract. Send them to someone you trust. Carry
    your passport yourself.
check-job-offer-none-do-2 =
    Tell someone where you go and when. Agree on a day for your first call. Look at the page of the
    country you go to, for pay and fees.
check-job-offer-none-do-3 =
    If something changes, check again. You can ask a migrant resource centre, a help line, or the
    labour attaché (the person for workers) at your country’s embassy. If you have already left
    home, go to the check “My situation”.

# Notes

check-job-offer-note-fee =
    You marked that you must pay. Stop if the law of the country forbids it, or if the sum is not
    written down. The country page says who may charge you what.
check-job-offer-note-fee-banned =
    In { $country }, nobody may normally make you pay to get a job: the law forbids it. Do not pay.
    If you have already paid, you are not to blame.
check-job-offer-note-licence =
    Ask the recruiter for the licence number. If they refuse to give it, stop: do not pay and do not
    travel.
