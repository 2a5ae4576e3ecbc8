# What is known about a country: one sentence pattern for each kind of fact.
# A choice or name that is absent comes as an empty word, a number as 0: the last branch is for that.

country-health = Doctor and hospital
country-police = Who tells immigration
country-documents = Your passport and papers
country-work = Work and pay
country-recruitment = Recruiters and fees
country-protection = Protection for you
country-asylum = Asylum
country-detention = If officers hold you

fact-not-known = We do not know this for { $country }. Ask a help line.
# In a file that leaves out the list of what is not known.
fact-only-known = What is not written here, we do not know.

# Where only a treaty or a law of the European Union is proven: its name before each right and, once on the page, what that means; or a
# sentence, where a right stands alone.
law-eu = EU law
law-europe = European treaty
law-un = UN treaty
law-eu-means = “{ law-eu }” means: this right comes from the law of the European Union. In practice it can be different.
law-europe-means = “{ law-europe }” means: this right comes from an agreement between states, made in Europe. In practice it can be different.
law-un-means = “{ law-un }” means: this right comes from an agreement between states, made at the United Nations, that the country joined. In practice it can be different.
law-eu-says = This right comes from European Union law. In practice it can be different.
law-europe-says = This right comes from a European treaty (an agreement between states). In practice it can be different.
law-un-says = This right comes from a United Nations treaty (an agreement between states) that this country joined. In practice it can be different.

# Health

fact-health-emergency-label = Emergency care
fact-health-emergency =
    { $rule ->
        [emergency-room]
            Most hospital emergency rooms must examine you and treat an emergency, even without
            papers or money. They must treat you until the danger is over. They do not have to treat
            you after that.
        [life-saving]
            Urgent care that saves your life must be free, even without papers.
        [not-refused]
            No one may refuse you emergency care, even without papers. In practice some people are
            turned away. Then call a help line.
        [department-free]
            { $place ->
                [england]
                    In England, the emergency department of a hospital (A&E) is free for everyone.
               *[none]
                    The emergency department of a hospital is free for everyone.
            }
       *[care]
            You have the right to emergency care, even without papers.
    }{ $bill ->
        [possible]
            { " " }You may get a bill.
       *[none]
            { "" }
    }

fact-health-pregnancy-label = Care in pregnancy
fact-health-pregnancy =
    { $rule ->
        [pregnancy-birth]
            You have the right to urgent hospital care in pregnancy and at birth, even without
            papers.
        [birth]
            When your baby is coming, most hospital emergency rooms must treat you, even without
            papers or money.
        [free]
            Care in pregnancy, at birth and after birth is free in public hospitals and clinics,
            even without papers.
       *[pregnancy]
            You have the right to care when you are pregnant, even without papers.
    }{ $unless ->
        [insured-or-care-trip]
            { " " }This does not count if you have health insurance, or if you came to the country
            to get care.
       *[none]
            { "" }
    }{ $bill ->
        [possible]
            { " " }You may get a bill.
       *[none]
            { "" }
    }{ $caution ->
        [social-office]
            { " " }Be careful: if the social office pays for planned care, it must tell immigration.
            Ask a help line before you go to that office.
       *[none]
            { "" }
    }{ $practice ->
        [refused]
            { " " }Some hospitals refuse all the same. Then call a help line.
       *[none]
            { "" }
    }

fact-health-children-label = Care for children
fact-health-children =
    { $rule ->
        [at-once]
            Children without papers can get free health care at once. They do not have to wait like
            adults.
        [young-free]
            Care in public hospitals and clinics is free for children younger than { $age }, even
            without papers.
        [as-others]
            Children without papers have the same right to health care as other children.
       *[care]
            Children without papers have the right to health care.
    }{ $unless ->
        [insured-or-care-trip]
            { " " }This does not count if you have health insurance, or if you came to the country
            to get care.
       *[none]
            { "" }
    }{ $bill ->
        [possible]
            { " " }You may get a bill.
       *[none]
            { "" }
    }{ $practice ->
        [refused]
            { " " }Some hospitals refuse all the same. Then call a help line.
       *[none]
            { "" }
    }

fact-health-general-label = Other health care
fact-health-general =
    { $rule ->
        [same-as-citizens]
            If you live here without papers, you have the same public health care as citizens. You
            sign a statement and get a first health paper at once. It works in the whole country.
        [after-months]
            If you have lived here for more than { $months ->
                [0]
                    some time
                [one]
                    { $months } month
               *[other]
                    { $months } months
            } and have little money, health care is free, even without papers. It is called
            { $name }.{ $lasts-months ->
                [0]
                    { "" }
                [one]
                    { " " }It lasts { $lasts-months } month, and you can ask again.
               *[other]
                    { " " }It lasts { $lasts-months } months, and you can ask again.
            }
        [hospital-clinic]
            Some hospitals have a clinic for people who have no health cover. It is called
            { $name }.
        [code]
            You can get a free health code called { $name }, even without papers. It is for urgent
            and needed care, and for vaccines. If you say you have no money, care is free, or you
            pay only a small fee.{ $lasts-months ->
                [0]
                    { "" }
                [one]
                    { " " }The code lasts { $lasts-months } month, and you can ask again.
               *[other]
                    { " " }The code lasts { $lasts-months } months, and you can ask again.
            }
        [acute]
            You have the right to care for pain and for sudden illness, even without papers.
        [anonymous]
            Some groups help you as a patient without asking your name: { $name }. Some cities give
            a paper that pays for a doctor without your name. It is called { $voucher }.
        [family-doctor]
            { $place ->
                [england]
                    In England, a family doctor (GP) is free for everyone. You can sign up without
                    showing papers.
               *[none]
                    A family doctor is free for everyone. You can sign up without showing papers.
            } Other hospital care may cost money, but urgent care must not wait for it. If you owe
            more than { $debt }, the hospital can tell immigration.
        [trafficked]
            { $place ->
                [england]
                    In England, hospital care is free
               *[none]
                    Hospital care is free
            } if the state thinks you may have been exploited (forced work or human trafficking).
        [everyone]
            The public health system is open to everyone, with or without papers. It is called
            { $name }.
        [insurance-or-pay]
            Public health care is free for citizens and for people who may live here for good. Other
            people need insurance or must pay first. In an emergency they may not refuse you.
        [welfare-office]
            You can get free medical help called { $name }, even without papers. It is for more than
            emergencies. A doctor must write that you need it. You ask for it at the local welfare
            office: { $office }.
        [state-pays]
            Doctors must give you the care you need for your health, even without papers. If you
            cannot pay, the doctor or the hospital can ask the state for the money. The office for
            this is called { $name }.
        [cannot-wait]
            You have the right to care that cannot wait, even without papers.{ $fee ->
                [small]
                    { " " }You pay a small fee.
                [later]
                    { " " }You must pay for it, but they may not ask for money before they treat
                    you.
               *[none]
                    { "" }
            }
        [register-after]
            { $days ->
                [0]
                    You can use the public health service, even without papers. You need a paper
                    that says you live here. You get it here: { $office }.
                [one]
                    After { $days } day here, you can use the public health service, even without
                    papers. You need a paper that says you live here. You get it here: { $office }.
               *[other]
                    After { $days } days here, you can use the public health service, even without
                    papers. You need a paper that says you live here. You get it here: { $office }.
            }
       *[all-migrants]
            The law gives you medical care, with or without papers. In practice it can be harder.
    }{ $not-in ->
        [mayotte]
            { " " }This is not so in Mayotte.
       *[none]
            { "" }
    }{ $data ->
        [seen]
            { " " }Adults must show a paper with a photo. Staff of the interior ministry and of
            consulates may see some of the data. Ask an aid group first.
       *[none]
            { "" }
    }{ $caution ->
        [social-office]
            { " " }Be careful: if the social office pays for planned care, it must tell immigration.
            Ask a help line before you go to that office.
       *[none]
            { "" }
    }

# Who tells immigration

fact-reports-to-immigration-label = Who tells immigration
fact-reports-to-immigration =
    { $who ->
        [police]
            { $rule ->
                [must]
                    The police must tell immigration if you have no papers. If no life is in danger,
                    talk to a help line first.
                [must-not]
                    You can go to the police as a victim. They must not tell immigration about you.
                [need-not]
                    The police do not have to tell immigration about you. Some may still do it.
                [differs]
                    Some police work closely with immigration officers, others do not. If no life is
                    in danger, talk to a help line or a local group first.
                [not-banned]
                    We do not know if the police here tell immigration about you. No general
                    European rule stops them. If you are the victim of a crime, you have rights even
                    without papers. If no life is in danger, talk to a help line first.
                [free-in-out]
                    The rule for the police is: you can go into a police station to report a crime,
                    and leave again. They should not hold you there because you have no papers. But
                    a new law was planned that may change this. If no life is in danger, talk to a
                    help line first.
                [safe-for-some]
                    If you report human trafficking or violence against you as a woman, the case
                    against you for having no papers must wait. For other crimes you have no such
                    protection. If no life is in danger, talk to a help line first.
               *[may]
                    The police may tell immigration about you, even if you are the victim of a
                    crime. If no life is in danger, talk to a help line first. Ask them what the
                    police pass on.
            }
        [health-staff]
            { $rule ->
                [must]
                    Doctors and hospital staff must tell immigration if you have no papers. In
                    danger of death, get help all the same.
                [must-not]
                    Doctors and health staff may not report you to the police because you have no
                    papers. They must report serious crimes, as for any patient. If someone hurt
                    you, get care. You can ask first what they report.
                [need-not]
                    Doctors and health staff do not have to tell immigration about you.
                [secret]
                    Health staff and interpreters must keep secret what they know about you. But if the police ask, the hospital must say whether you are there. If your life
                    is in danger, get help all the same.
                [secret-in-emergency]
                    In an emergency, doctors and hospital staff must keep what they know about you
                    secret. The social office may not pass on what it learned from them.
               *[may]
                    Doctors and hospital staff may tell immigration about you. In danger of death,
                    get help all the same.
            }
        [public-offices]
            { $rule ->
                [must]
                    Public offices, such as the social office, must tell immigration about people
                    without papers. Talk to a help line before you go there.
                [must-not]
                    Public offices must not tell immigration about you.
                [need-not]
                    Public offices do not have to tell immigration about you. Some may still do it.
               *[may]
                    Public offices may tell immigration about you. Talk to a help line before you go
                    there.
            }
        [schools]
            { $rule ->
                [must]
                    Schools must tell immigration about people without papers. Talk to a help line
                    first.
                [must-not]
                    Schools must not tell immigration about you or your children.
                [need-not]
                    Schools and kindergartens do not have to tell immigration about you or your
                    children.
               *[may]
                    Schools may tell immigration about you. Talk to a help line first.
            }
        [first-responders]
            If the police or a council think you may have been exploited (forced work or human
            trafficking), they must tell the ministry that is also in charge of immigration. If you
            are an adult and do not agree, they can leave out your name.
        [immigration-officers]
            Immigration officers may come into hospitals, schools, places of worship and shelters.
            To enter rooms that are not open to the public, they need an order from a judge.
        [labour-office]
            If you tell the labour office that your boss did not pay you, its inspectors do not have
            to tell immigration about you.
       *[other]
            Before you give your name, ask: “Do you tell immigration?”
    }

# Documents

fact-passport-label = Who may keep your passport
fact-passport =
    { $rule ->
        [crime]
            It is a crime to take or hide your passport or papers to force you to work.
        [keep]
            The state tells you to keep your passport and your contract yourself. No one may take
            them because you owe money.
       *[banned]
            { $who ->
                [domestic]
                    If you come from abroad and work in a private home, your boss may not take your
                    passport
                [temporary-visa]
                    If you have a temporary work visa, you have the right to keep your passport and
                    other papers
                [trainee]
                    If you came as a technical intern (to learn while you work), no one may keep
                    your passport or residence card
                [company]
                    If you work for a company, your boss may not keep your passport
               *[all]
                    Your boss may not keep your passport or other papers
            }{ $unless ->
                [you-agree]
                    { " " }if you do not agree.
                [you-sign]
                    { " " }if you did not agree in writing.
               *[none]
                    { "." }
            }
    }{ $years ->
        [0]
            { "" }
        [one]
            { " " }A person who does it can go to prison for up to { $years } year.
       *[other]
            { " " }A person who does it can go to prison for up to { $years } years.
    }{ $prison-months ->
        [0]
            { "" }
        [one]
            { " " }A person who does it can go to prison for up to { $prison-months } month.
       *[other]
            { " " }A person who does it can go to prison for up to { $prison-months } months.
    }{ $unless ->
        [you-agree]
            { " " }You can say no.
        [you-sign]
            { " " }You do not have to sign.
       *[none]
            { "" }
    }

# Work

fact-change-employer-label = Changing your boss
fact-change-employer =
    { $rule ->
        [free]
            You may change to another boss. You do not need a yes from your old boss.
        [new-petition]
            If you have this visa: { $visa }, you can start a new job of the same kind as soon as
            the new boss has sent in the request.{ $days ->
                [0]
                    { "" }
                [one]
                    { " " }When a job stops, you have { $days } day to find a new job or leave.
               *[other]
                    { " " }When a job stops, you have up to { $days } days to find a new job or
                    leave.
            }
        [same-kind]
            If you have a visa for work in a private home, you may change to a boss in another
            private home while the visa lasts.{ $months ->
                [0]
                    { "" }
                [one]
                    { " " }The visa lasts { $months } month and cannot be made longer.
               *[other]
                    { " " }The visa lasts { $months } months and cannot be made longer.
            }
        [once-in-season]
            If you have a permit for seasonal work (part of the year, as in a harvest), ask a help
            line before you leave your job: you may lose the permit. But you have the right to
            change your boss at least once.
        [single-permit]
            If you have one permit to live and work here, a new European law lets you change your
            boss. In the first six months the state may forbid it, unless your boss seriously breaks
            the contract. You or the new boss must tell the office first.{ $months ->
                [0]
                    { "" }
                [one]
                    { " " }If you lose your job, you have at least { $months } month to find
                    another.
               *[other]
                    { " " }If you lose your job, you have at least { $months } months to find
                    another.
            } The law may not work everywhere yet. Ask a help line before you leave your job.
        [free-on-paper]
            By law most workers may change to another boss without a yes from the old boss. You must
            tell the old boss some time before. In practice many requests are refused. If you can,
            talk to a help line before you leave.
        [some-free]
            Many workers in companies may change to another boss without a yes from the old boss.
            Workers in private homes and some others may not. Ask a help line before you leave your
            job.
       *[tied]
            Your permission to stay and work can be tied to one boss (a sponsor). This is called
            kafala. If you leave, the boss may be able to report you as running away (“absconding”).
            If you can, talk to a help line or your embassy before you leave. If you fear your
            government, do not call the embassy.
    }

fact-wages-label = Pay without papers
fact-wages =
    { $rule ->
        [can-claim]
            The law says your boss must pay you for work you did, even without papers.{ $months ->
                [0]
                    { "" }
                [one]
                    { " " }If no one proves something else, the law counts { $months } month of
                    work.
               *[other]
                    { " " }If no one proves something else, the law counts at least { $months }
                    months of work.
            }
        [court-does-not-ask]
            The courts for work and pay usually do not ask about your papers.
            But if a court learns that you have none, it must tell immigration. Ask a trade union or
            a help line first.
        [civil-court]
            If you have no permission to work, the state office for work disputes will probably not
            take your case. You may ask a civil court (a court for disputes between people) for your
            pay, if you did all you could to get permission. Talk to a migrants’ group or a lawyer first.
       *[weak]
            Working without permission can be punished here. If you claim your pay, your case can be
            weak. It is different if you were trafficked (forced to work) or treated worse because
            of who you are. Ask a help line or a lawyer first.
    }{ $practice ->
        [rare]
            { " " }In practice few people get this pay, and inspectors often tell immigration. Go to
            a trade union or an aid group first.
        [reports-happen]
            { " " }Your boss may not punish you or report you because you ask for your pay. But it
            happens. Talk to a workers’ group or a lawyer first.
        [ask-first]
            { " " }Before you go to an office, talk to a help line or a trade union.
       *[none]
            { "" }
    }

fact-domestic-work-label = Work in a private home
fact-domestic-work =
    { $rule ->
        [rest-day]
            { $hours ->
                [0]
                    { "" }
                [one]
                    If you work in a private home, you have the right to one day of rest each week
                    and to { $hours } hour of rest in a row each day.
               *[other]
                    If you work in a private home, you have the right to one day of rest each week
                    and to { $hours } hours of rest in a row each day.
            }
       *[rest-and-papers]
            If you work in a private home, you have the right to at least 24 hours of rest in a row
            each week. In your rest time you may leave the house. You may keep your own papers. Your
            boss must pay you at least once a month.
    }

fact-minimum-wage-label = Lowest pay
fact-minimum-wage =
    { $rule ->
        [agreements]
            There is no lowest pay for all jobs by law. Ask a trade union what pay is right for your
            job.
        [amount]
            The law sets a lowest pay (minimum wage). In { $since } it was { $amount } a month. Ask
            a help line if it is more now.
       *[law]
            The law sets a lowest pay (minimum wage). It changes often. Ask a trade union or a help
            line how much it is now.
    }{ $extra ->
        [food-room]
            { " " }If your boss gives you no food or no room, you must get extra money for it.
       *[none]
            { "" }
    }

fact-union-label = Trade unions
fact-union =
    { $rule ->
       *[may-join]
            You have the right to join a trade union (a group of workers who help each other) and to
            ask it for help, even without papers.
    }

fact-labour-authority-label = Office for workers’ rights
fact-labour-authority =
    { $state ->
        [planned]
            A new office was planned to check pay, agencies and working conditions. It is called
            { $name }. Ask a help line if it is open now.
        [call-line]
            There is a state phone line for foreign workers: { $phone }. You can ask about pay,
            hours and agencies, and report bad treatment. It is free, day and night, in several
            languages.
       *[open]
            The office that checks pay and working conditions is called { $name }.{ $phoned ->
                [yes]
                    { " " }Phone: { $phone }.
               *[none]
                    { "" }
            }{ $contact ->
                [safe]
                    { " " }It says that you cannot lose your visa because you ask it about your
                    rights.
                [name-secret]
                    { " " }It may not tell your boss who complained, unless you agree in writing.
                    Its advice is free. If you have no papers, talk to a help line first: this
                    office may tell immigration.
               *[none]
                    { " " }Before you go there, ask a help line whether it tells immigration.
            }
    }

fact-exploitation-visa-label = Permit if your boss exploited you
fact-exploitation-visa =
    { $rule ->
        [help-show-facts]
            If your boss exploited you (bad work for little or no pay) and you help to show what
            happened, you may get a permit to stay. It is called { $name }.
        [wage-claim]
            If your boss exploited you and you had no papers, you may get a permit to stay while you
            claim your pay. It is called { $name }.
        [abuse]
            If your work permit is for one boss only, and the boss hurts you, threatens you, cheats
            you with money or keeps your passport, you can ask for a permit to work for others. It
            is called { $name }. It is free. You do not have to help the police.
        [report-first]
            If your work visa is for one boss only and this boss exploits you (bad work for little
            or no pay), you can report it to the labour office. If the office agrees, you may get a
            visa that lets you leave the job and work for another boss. It is called { $name }. It
            is free. If you have no such visa, talk to a help line first.
        [trial]
            If your boss exploited you and your visa was ending, you could get a visa to stay and
            work while you complain. It is called { $name }. It was a trial until { $until }. Ask a
            trade union or a free lawyer if it still exists.
       *[court-case]
            If a boss exploited you badly and there is a court case, you may get a permit to stay
            until the case ends. You can complain through a trade union or an aid group. Talk to
            them first.
    }{ $months ->
        [0]
            { "" }
        [one]
            { " " }It lasts { $months } month.
       *[other]
            { " " }It lasts { $months } months.
    }{ $renew ->
        [possible]
            { " " }It can be made longer.
       *[none]
            { "" }
    }{ $work ->
        [allowed]
            { " " }You may work with it.
       *[none]
            { "" }
    }

# Recruitment

fact-recruiter-fee-label = Who pays the recruiter
fact-recruiter-fee =
    { $rule ->
        [capped]
            A recruiter may ask you for money, but not more than this: { $max }. Ask for a receipt.
        [capped-months]
            { $months ->
                [0]
                    { "" }
                [one]
                    An agency may take from you at most the pay of { $months } month. Ask for a
                    receipt.
               *[other]
                    An agency may take from you at most the pay of { $months } months. Ask for a
                    receipt.
            }
        [capped-year]
            { $months ->
                [0]
                    { "" }
                [one]
                    An agency here may take from you at most the pay of one month for each year of
                    your contract, and never more than { $months } month. Ask for a receipt.
               *[other]
                    An agency here may take from you at most the pay of one month for each year of
                    your contract, and never more than { $months } months. Ask for a receipt.
            }
        [capped-percent]
            An agency may take from you at most { $percent } % of your first month’s pay, and only
            after you have the job. More than that is against the law. Ask for a receipt.
        [employer-visa-ticket]
            For work in the Gulf states or in Malaysia, the boss should pay the visa and the ticket.
            The agency may take at most { $max } from you. Ask for a receipt.
        [banned-where]
            In these places no recruiter may take money from foreign workers: { $where }. Elsewhere
            in the country, ask a help line.
        [allowed]
            A recruiter may ask you for money here. Before you pay, ask for the price on paper.
       *[banned]
            { $who ->
                [most]
                    An agency may not take money from you for finding you a job.
                [domestic]
                    If you work in a private home, the agency may not take money from you.
                [visa]
                    If you have this visa: { $visa }, no one may take money from you for getting the
                    job. The law protects you if you report it.
                [boss]
                    Your boss must pay the costs of hiring you, and may not take them from you.
                [domestic-boss]
                    If you work in a private home, your boss must pay the costs of hiring you, and
                    may not take them from you.
                [some-countries]
                    For work in some countries, an agency here may take no money from you. Ask which
                    before you pay.
                [boss-agent]
                    No boss and no agent may take money from you for giving you a job.
               *[all]
                    Your boss must pay the costs of hiring you. No one may make you pay them.
            }
    }{ $except ->
        [entertainment]
            { " " }Jobs in entertainment and modelling are different.
       *[none]
            { "" }
    }{ $rule ->
        [banned]
            { " " }If you already paid, it is not your fault.
       *[other]
            { "" }
    }{ $report-months ->
        [0]
            { "" }
        [one]
            { " " }If they took more, report it within { $report-months } month.
       *[other]
            { " " }If they took more, report it within { $report-months } months.
    }

fact-agency-register-label = List of licensed agencies
fact-agency-register =
    An agency that finds you a job needs a licence (permission from the state). You can check it
    here: { $name }.

# Protection

fact-victim-help-label = Help after trafficking
fact-victim-help =
    If someone used force, threats or lies to make you work or to exploit you (human trafficking),
    you have the right to help: a safe place to stay, a doctor in an emergency, an interpreter and
    advice.{ $rule ->
        [without-being-witness]
            { " " }To get this help you do not have to speak in court against anyone.
       *[none]
            { "" }
    }

fact-help-programme-label = State help after trafficking
fact-help-programme =
    { $days ->
        [0]
            If you were trafficked (made to work or exploited by force, threats or lies), the state
            has a programme that can help you for { $days } days. It is called { $name }. You do not
            have to help the police. You do not need a visa.
        [one]
            If you were trafficked (made to work or exploited by force, threats or lies), the state
            has a programme that can help you for { $days } day. It is called { $name }. You do not
            have to help the police. You do not need a visa.
       *[other]
            If you were trafficked (made to work or exploited by force, threats or lies), the state
            has a programme that can help you for { $days } days. It is called { $name }. You do not
            have to help the police. You do not need a visa.
    }

fact-reflection-period-label = Time to rest and think
fact-reflection-period =
    If there are signs that you were trafficked (made to work or exploited by force, threats or
    lies), you have the right to { $days ->
        [0]
            { $months ->
                [0]
                    some time
                [one]
                    at least { $months } month
               *[other]
                    at least { $months } months
            }
        [one]
            at least { $days } day
       *[other]
            at least { $days } days
    } to rest and think. In this time you may not be sent out of the country.{ $proof ->
        [your-word]
            { " " }Your word, if they can believe it, or the word of an aid group is normally
            enough.
       *[none]
            { "" }
    }{ $police ->
        [not-needed]
            { " " }You do not have to help the police.
       *[none]
            { "" }
    }{ $through ->
        [first-responder]
            { " " }You cannot ask for it alone. The police, a council or some aid groups ask for
            you, and only if you agree. Talk to an aid group first.
       *[none]
            { " " }A help line can tell you who to ask.
    }{ $refusal ->
        [possible]
            { " " }Some people are refused.
       *[none]
            { "" }
    }

fact-protection-permit-label = Permit for victims of crime
fact-protection-permit =
    { $ask ->
        [defender]
            If you were trafficked (made to work or exploited by force, threats or lies), you may
            get a permit to stay. A public defender, a labour inspector or a prosecutor can ask for
            it, if you agree.
        [police]
            If you were trafficked (made to work or exploited by force, threats or lies), the police
            can ask that you may stay for a time. You cannot ask for it yourself.
       *[you]
            { $for ->
                [listed-crime]
                    If certain crimes, such as forced work or violence, did you great harm
                [serious-crime]
                    If you saw or suffered a serious crime here, were kidnapped on the way, or are a
                    child alone
                [violence]
                    If you are in danger because you suffered violence or were badly exploited
                [domestic]
                    If you worked in a private home and the state has decided that you were a victim
                    of modern slavery (such as forced work)
                [confirmed-trafficking]
                    If the state has decided that you were trafficked (made to work or exploited by
                    force, threats or lies)
               *[trafficking]
                    If you were trafficked (made to work or exploited by force, threats or lies)
            }, you may get a permit to stay.
    }{ $named ->
        [yes]
            { " " }It is called { $name }.
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
                            { " " }It lasts up to { $months } month.
                        [at-least]
                            { " " }It lasts at least { $months } month.
                        [first]
                            { " " }At first it lasts { $months } month.
                       *[exactly]
                            { " " }It lasts { $months } month.
                    }
               *[other]
                    { $length ->
                        [up-to]
                            { " " }It lasts up to { $months } months.
                        [at-least]
                            { " " }It lasts at least { $months } months.
                        [first]
                            { " " }At first it lasts { $months } months.
                       *[exactly]
                            { " " }It lasts { $months } months.
                    }
            }
        [one]
            { $length ->
                [up-to]
                    { " " }It lasts up to { $years } year.
                [at-least]
                    { " " }It lasts at least { $years } year.
                [first]
                    { " " }At first it lasts { $years } year.
               *[exactly]
                    { " " }It lasts { $years } year.
            }
       *[other]
            { $length ->
                [up-to]
                    { " " }It lasts up to { $years } years.
                [at-least]
                    { " " }It lasts at least { $years } years.
                [first]
                    { " " }At first it lasts { $years } years.
               *[exactly]
                    { " " }It lasts { $years } years.
            }
    }{ $work ->
        [allowed]
            { " " }You may work with it.
       *[none]
            { "" }
    }{ $within-days ->
        [0]
            { "" }
        [one]
            { " " }You must ask within { $within-days } day after the decision. It is free.
       *[other]
            { " " }You must ask within { $within-days } days after the decision. It is free.
    }{ $sure ->
        [no]
            { " " }Not everyone gets it.
       *[none]
            { "" }
    }{ $police ->
        [needed]
            { " " }For this you must help the police or the court.
        [witness]
            { " " }For this you must speak in court, and have no more contact with the people who
            did it.
        [not-needed]
            { " " }You do not have to go to the police.
        [either]
            { " " }You can get it because you help the police or the court, or because of your own
            situation.
        [social-services]
            { " " }One way goes through social services, without a report to the police. The other
            way goes through a court case. You also join a programme of help.
        [when-asked]
            { " " }You must help the police if they ask. This does not count if you were under 18,
            or if you cannot do it after what you went through.
        [certified]
            { " " }The police must sign a paper that says you help them. Many people wait a long
            time.
        [state-chooses]
            { " " }Some countries give it because of your own situation, others because you help the
            police, some for both.
       *[unknown]
            { "" }
    }{ $lawyer ->
        [first]
            { " " }Do not ask for it alone. Talk to a free lawyer first.
       *[none]
            { " " }Talk to a help line first.
    }

fact-non-punishment-label = If you were forced to break the law
fact-non-punishment =
    { $rule ->
        [defence]
            { $place ->
                [england-wales]
                    In England and Wales, the law can protect you if you were trafficked (exploited
                    by force or lies) and forced to commit a crime.
               *[none]
                    The law can protect you if you were trafficked (exploited by force or lies) and
                    forced to commit a crime.
            } It does not cover the most serious crimes. Tell a lawyer before you answer questions.
        [stay]
            If you were trafficked (exploited by force or lies), you should not be punished for
            being here without papers.
        [papers-no-crime]
            Being here without papers is not a crime. Officers may still hold you or send you away.
       *[may]
            If you were trafficked (exploited by force or lies) and forced to break the law, the
            state can decide not to punish you. It does not always do so. Tell a lawyer before you
            answer questions.
    }

fact-child-rules-label = If you are under 18
fact-child-rules =
    { $rule ->
        [benefits]
            If you are under 18 and were trafficked (exploited for work, sex or crime), you can get
            help without helping the police.
        [school]
            Children have the right to go to school, even if they or their parents have no papers.
       *[guardian]
            If you are under 18, alone, and may have been trafficked (exploited for work, sex or
            crime), the state must give you a guardian. This is an adult who stands up for you. If
            they are not sure of your age, they must treat you as a child until they have checked
            it.
    }

fact-shelter-label = A place to sleep without papers
fact-shelter =
    { $rule ->
        [all]
            Shelter in an emergency is for everyone without a home, even without papers. Call
            { $name }. In practice places can be full. Call again.
        [before-decision]
            { $days ->
                [0]
                    { "" }
                [one]
                    If officers think you may have been trafficked (exploited by force or lies), you
                    can get a place in a state shelter for up to { $days } day before they decide.
               *[other]
                    If officers think you may have been trafficked (exploited by force or lies), you
                    can get a place in a state shelter for up to { $days } days before they decide.
            }
       *[trafficking]
            Shelters for people who were trafficked (exploited by force or lies) may not turn you
            away because you have no papers. In practice this may not work everywhere yet.
    }

# Asylum

fact-asylum-label = How to ask for asylum
fact-asylum =
    { $rule ->
        [no-system]
            The state has no asylum office and did not sign the Refugee Convention. UNHCR (the UN
            refugee agency) has registered people who need protection. Ask UNHCR or a help line
            first. In practice a UNHCR paper does not always protect you from being held.
        [not-signed]
            This country did not sign the Refugee Convention (the agreement between states that
            protects refugees). If you are in danger in your country, ask UNHCR (the UN refugee
            agency) or a help line before you go to an office. UNHCR help is free.
        [unhcr]
            Here UNHCR (the UN refugee agency) takes the requests of people who need protection. It
            is free. In practice a UNHCR paper does not always protect you from being held.{ $stopped ->
                [all]
                    { " " }Since { $since } UNHCR may not take new people here. Ask a help line if
                    this has changed.
                [syria]
                    { " " }Since { $since } UNHCR may not register people from Syria here. They can
                    still ask UNHCR for advice.
                [neighbours]
                    { " " }Here UNHCR helps people from Myanmar and from countries that have no
                    border with this one.
               *[none]
                    { "" }
            }
        [unhcr-to-state]
            Until now UNHCR (the UN refugee agency) has registered people who need protection here.
            A law of { $since } gives this work to a state committee for refugees. The law says that
            people who came without permission must ask within { $within-days } days. Ask UNHCR or a
            help line how it works now.
        [office]
            You can ask for asylum (protection from danger in your country). You ask here:
            { $name }. Say: “I need asylum. I am afraid to go back.” Ask for an interpreter.{ $within-days ->
                [0]
                    { "" }
                [one]
                    { " " }Ask within { $within-days } day after you arrive. If it is later than
                    that, talk to a help line first.
               *[other]
                    { " " }Ask within { $within-days } days after you arrive. If it is later than
                    that, talk to a help line first.
            }{ $within-months ->
                [0]
                    { "" }
                [one]
                    { " " }Ask within { $within-months } month after you arrive. If it is later than
                    that, talk to a help line first.
               *[other]
                    { " " }Ask within { $within-months } months after you arrive. If it is later
                    than that, talk to a help line first.
            }
        [screening]
            You can ask for asylum (protection from danger in your country). Say: “I need asylum. I
            am afraid to go back.” Since 12 June 2026, people who come without permission are first
            checked{ $days ->
                [0]
                    { "" }
                [one]
                    , normally within { $days } day
               *[other]
                    , normally within { $days } days
            }. Say then that you need protection, and say if someone hurt you or forced you to work or
            have sex.
        [border-closed]
            Since { $since } the southern border is mostly closed to people who ask for
            asylum.{ $years ->
                [0]
                    { "" }
                [one]
                    { " " }Inside the country you normally have { $years } year after you arrive to
                    ask.
               *[other]
                    { " " }Inside the country you normally have { $years } years after you arrive to
                    ask.
            } In June 2026 a court
            ended a stop on decisions, but this can change. Talk to a free lawyer first.
        [court]
            If you must go to an immigration court, talk to a lawyer before that day. Not going is a
            risk. Going is a risk too: officers have held people there.
       *[say]
            You can ask for asylum (protection from danger in your country). Ask as soon as you can.
            Say: “I need asylum. I am afraid to go back.” You need no special words. Ask for an
            interpreter.
    }{ $caution ->
        [belarus-border]
            { " " }At the border with Belarus, officers have not taken most requests since March
            2025. In January 2026 this rule was made longer again. They may take requests of
            children alone, of pregnant women, of people who need special care, and of people in
            real danger in the country they came from. Talk to a help line first.
        [late-too]
            { " " }The law says that you must ask within 14 days, but since 2021 later requests have
            been taken too. Ask as soon as you can.
        [in-person]
            { " " }You must hand in the request yourself. First talk to UNHCR (the UN refugee
            agency) or a help line. UNHCR help is free.
        [hard]
            { " " }In practice it can be hard to get your request taken here. If you can, talk to a
            help line first.
        [embassy-first]
            { " " }The state says: most people must first go to this country’s embassy in a
            neighbouring country outside the European Union. The highest court of the European Union
            said in 2023 that this is not allowed. Talk to a help line or a lawyer before you go to
            an office.
        [from-us]
            { " " }If you come from the United States by land, you may be sent back there. Talk to a
            lawyer before you cross.
            Ask within one year after you first came to Canada. Later, or more than 14 days after
            you crossed outside a border post, you usually get no hearing: talk to a lawyer first.
        [help-first]
            { " " }Before you go to this office, talk to UNHCR (the UN refugee agency) or a help
            line. UNHCR help is free.
        [not-er-et-so]
            { " " }The state has said that it does not accept new refugees from Eritrea, Ethiopia
            and Somalia. If you come from there, talk to UNHCR (the UN refugee agency) or a help
            line before you go to the office.
       *[none]
            { "" }
    }

fact-humanitarian-pathway-label = Safe ways to come here
fact-humanitarian-pathway =
    { $rule ->
        [resettlement-stopped]
            Since { $since } this country brings in almost no refugees from abroad.
        [resettlement]
            UNHCR (the UN refugee agency) and other countries choose a few refugees who may move to
            a safe country (resettlement). You cannot buy it. UNHCR help is free: who asks you for
            money for it is cheating you.
       *[few-visas]
            There are a few visas for people in danger. The state decides and gives very few. Help
            from the UN refugee agency (UNHCR) is free: who asks you for money for it is cheating
            you.
    }

# Detention

fact-detention-label = Your rights in detention
fact-detention =
    { $rule ->
        [crime]
            On paper it is a crime here to come or to stay without permission. You can be sent to
            prison and then sent away. Talk to a help line before you go to the police or to an
            office.
        [legal-aid]
            Officers must tell you why they hold you and what your rights are, in a language you
            understand. You can call a lawyer and your family, and see a doctor. You can get legal
            help when a court checks if they may hold you. If they do not tell you, ask again
            calmly.
        [silent]
            You may stay silent. You may call a lawyer, but the state does not pay for one. Do not
            lie and do not run. Sign nothing without a lawyer.
            But say it if you fear going back or have been here for two years.
        [door]
            If immigration officers come to your door, you may keep it closed. You must open it only
            if a judge signed the order, with the right name and address.
            If you have an old order to leave, they may force their way in all the same. Say “I do
            not agree”, and do not fight.
        [fast-removal]
            Some people can be sent away fast, without a judge. Since June 2026 this can happen in
            the whole country, to people who came in without permission and cannot prove two years
            here. If you have been here for two years, say so. If you are afraid to go back, or if
            someone forced you to work or have sex, say it clearly and at once.
       *[rights]
            Officers should tell you why they hold you, in a language you understand. You can ask a
            court to check it. You should be able to call a lawyer and your family, and to see a
            doctor. If they do not tell you, ask again calmly.
    }{ $months ->
        [0]
            { $days ->
                [0]
                    { "" }
                [one]
                    { " " }They may hold you for { $days } day at most.
               *[other]
                    { " " }They may hold you for { $days } days at most.
            }
        [one]
            { " " }They may hold you for { $months } month at most.
       *[other]
            { " " }They may hold you for { $months } months at most.
    }

fact-consulate-label = Your consulate
fact-consulate =
    { $rule ->
       *[only-if-you-ask]
            If officers hold you, they must tell you that you can talk to your consulate (your
            country’s office here). They should call it only if you ask. But some countries have an
            agreement: then officers may tell it even if you say no. If you fear your government,
            say: “Do not call my consulate.”
    }
