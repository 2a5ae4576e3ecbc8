# What is known about a country: one sentence pattern for each kind of fact.
# A choice or name that is absent comes as an empty word, a number as 0: the last branch is for that.

country-health = Médico y hospital
country-police = Quién avisa a migración
country-documents = Su pasaporte y sus papeles
country-work = Trabajo y pago
country-recruitment = Reclutadores y cobros
country-protection = Protección para usted
country-asylum = Asilo
country-detention = Si los agentes le detienen

fact-not-known = No sabemos esto en el caso de { $country }. Pregunte a una línea de ayuda.
# In a file that leaves out the list of what is not known.
fact-only-known = Lo que no está escrito aquí, no lo sabemos.

# Where only a treaty or a law of the European Union is proven: its name before each right and, once on the page, what that means; or a
# sentence, where a right stands alone.
law-eu = Ley de la UE
law-europe = Tratado europeo
law-un = Tratado de la ONU
law-eu-means = “{ law-eu }” significa: este derecho viene de la ley de la Unión Europea. En la práctica puede ser diferente.
law-europe-means = “{ law-europe }” significa: este derecho viene de un acuerdo entre Estados, hecho en Europa. En la práctica puede ser diferente.
law-un-means = “{ law-un }” significa: este derecho viene de un acuerdo entre Estados, hecho en las Naciones Unidas, que el país aceptó. En la práctica puede ser diferente.
law-eu-says = Este derecho viene de la ley de la Unión Europea. En la práctica puede ser diferente.
law-europe-says = Este derecho viene de un tratado europeo (un acuerdo entre Estados). En la práctica puede ser diferente.
law-un-says = Este derecho viene de un tratado de las Naciones Unidas (un acuerdo entre Estados) que este país aceptó. En la práctica puede ser diferente.

# Health

fact-health-emergency-label = Atención de urgencia
fact-health-emergency =
    { $rule ->
        [emergency-room]
            La mayoría de las salas de urgencias de los hospitales deben examinarle y tratar una
            urgencia, aunque no tenga papeles ni dinero. Deben tratarle hasta que pase el peligro.
            Después ya no están obligadas.
        [life-saving]
            La atención urgente que le salva la vida debe ser gratis, aunque no tenga papeles.
        [not-refused]
            Nadie puede negarle la atención de urgencia, aunque no tenga papeles. En la práctica, a
            algunas personas no las atienden. Si le pasa, llame a una línea de ayuda.
        [department-free]
            { $place ->
                [england]
                    En Inglaterra, las urgencias del hospital (A&E) son gratis para todos.
               *[none]
                    Las urgencias del hospital son gratis para todos.
            }
       *[care]
            Usted tiene derecho a atención de urgencia, aunque no tenga papeles.
    }{ $bill ->
        [possible]
            { " " }Pueden enviarle una factura.
       *[none]
            { "" }
    }

fact-health-pregnancy-label = Atención en el embarazo
fact-health-pregnancy =
    { $rule ->
        [pregnancy-birth]
            Usted tiene derecho a atención urgente en el hospital durante el embarazo y el parto,
            aunque no tenga papeles.
        [birth]
            Cuando el bebé va a nacer, la mayoría de las salas de urgencias de los hospitales deben
            atenderle, aunque no tenga papeles ni dinero.
        [free]
            La atención en el embarazo, en el parto y después del parto es gratis en los hospitales
            y centros de salud públicos, aunque no tenga papeles.
       *[pregnancy]
            Usted tiene derecho a atención médica durante el embarazo, aunque no tenga papeles.
    }{ $unless ->
        [insured-or-care-trip]
            { " " }Esto no vale si tiene seguro médico o si vino al país para recibir atención.
       *[none]
            { "" }
    }{ $bill ->
        [possible]
            { " " }Pueden enviarle una factura.
       *[none]
            { "" }
    }{ $caution ->
        [social-office]
            { " " }Cuidado: si la oficina social paga una atención que no es urgente, debe avisar a
            migración. Pregunte a una línea de ayuda antes de ir a esa oficina.
       *[none]
            { "" }
    }{ $practice ->
        [refused]
            { " " }Aun así, algunos hospitales se niegan. En ese caso, llame a una línea de ayuda.
       *[none]
            { "" }
    }

fact-health-children-label = Atención para niños
fact-health-children =
    { $rule ->
        [at-once]
            Los niños sin papeles pueden recibir atención médica gratis desde el primer día. No
            tienen que esperar como los adultos.
        [young-free]
            La atención en los hospitales y centros de salud públicos es gratis para los menores de
            { $age } años, aunque no tengan papeles.
        [as-others]
            Los niños sin papeles tienen el mismo derecho a la atención médica que los demás niños.
       *[care]
            Los niños sin papeles tienen derecho a atención médica.
    }{ $unless ->
        [insured-or-care-trip]
            { " " }Esto no vale si tiene seguro médico o si vino al país para recibir atención.
       *[none]
            { "" }
    }{ $bill ->
        [possible]
            { " " }Pueden enviarle una factura.
       *[none]
            { "" }
    }{ $practice ->
        [refused]
            { " " }Aun así, algunos hospitales se niegan. En ese caso, llame a una línea de ayuda.
       *[none]
            { "" }
    }

fact-health-general-label = Otra atención médica
fact-health-general =
    { $rule ->
        [same-as-citizens]
            Si vive aquí sin papeles, tiene la misma sanidad pública que los ciudadanos. Usted firma
            una declaración y recibe enseguida un primer documento de salud. Vale en todo el país.
        [after-months]
            Si vive aquí desde hace más de { $months ->
                [0]
                    un tiempo
                [one]
                    { $months } mes
               *[other]
                    { $months } meses
            } y tiene poco dinero, la atención médica es gratis, aunque no tenga papeles. Se llama
            { $name }.{ $lasts-months ->
                [0]
                    { "" }
                [one]
                    { " " }Dura { $lasts-months } mes y se puede pedir de nuevo.
               *[other]
                    { " " }Dura { $lasts-months } meses y se puede pedir de nuevo.
            }
        [hospital-clinic]
            Algunos hospitales tienen un consultorio para personas sin seguro médico. Se llama
            { $name }.
        [code]
            Puede pedir gratis un código de salud que se llama { $name }, aunque no tenga papeles.
            Sirve para la atención urgente y necesaria y para las vacunas. Si dice que no tiene
            dinero, la atención es gratis o paga muy poco.{ $lasts-months ->
                [0]
                    { "" }
                [one]
                    { " " }El código dura { $lasts-months } mes y se puede pedir de nuevo.
               *[other]
                    { " " }El código dura { $lasts-months } meses y se puede pedir de nuevo.
            }
        [acute]
            Usted tiene derecho a atención por dolor y por enfermedad repentina, aunque no tenga
            papeles.
        [anonymous]
            Algunos grupos le atienden sin preguntar su nombre: { $name }. Algunas ciudades dan un
            vale (un papel que paga al médico) sin pedir su nombre. Se llama { $voucher }.
        [family-doctor]
            { $place ->
                [england]
                    En Inglaterra, el médico de familia (GP) es gratis para todos. Puede inscribirse
                    sin mostrar papeles.
               *[none]
                    El médico de familia es gratis para todos. Puede inscribirse sin mostrar
                    papeles.
            } Otra atención en el hospital puede costar dinero, pero lo urgente no debe esperar al pago.
            Si debe más de { $debt }, el hospital puede avisar a migración.
        [trafficked]
            { $place ->
                [england]
                    En Inglaterra, la atención en el hospital es gratis
               *[none]
                    La atención en el hospital es gratis
            } si el Estado cree que tal vez le explotaron (trabajo forzoso o trata de personas).
        [everyone]
            El sistema público de salud está abierto a todos, con papeles o sin ellos. Se llama
            { $name }.
        [insurance-or-pay]
            La sanidad pública es gratis para los ciudadanos y para quienes tienen residencia
            permanente. Los demás necesitan un seguro o deben pagar antes. En una urgencia no pueden
            rechazarle.
        [welfare-office]
            Puede recibir ayuda médica gratis, aunque no tenga papeles. Se llama { $name }. No es
            solo para urgencias. Un médico debe escribir que la necesita. Se pide en la oficina
            social del municipio: { $office }.
        [state-pays]
            Los médicos deben darle la atención que su salud necesita, aunque no tenga papeles. Si
            no puede pagar, el médico o el hospital puede pedir el dinero al Estado. La oficina para
            eso se llama { $name }.
        [cannot-wait]
            Usted tiene derecho a la atención que no puede esperar, aunque no tenga
            papeles.{ $fee ->
                [small]
                    { " " }Paga una cantidad pequeña.
                [later]
                    { " " }Debe pagarla, pero no pueden pedirle el dinero antes de atenderle.
               *[none]
                    { "" }
            }
        [register-after]
            { $days ->
                [0]
                    Puede usar la sanidad pública, aunque no tenga papeles. Necesita un papel que
                    diga que vive aquí. Se pide aquí: { $office }.
                [one]
                    Después de { $days } día aquí, puede usar la sanidad pública, aunque no tenga
                    papeles. Necesita un papel que diga que vive aquí. Se pide aquí: { $office }.
               *[other]
                    Después de { $days } días aquí, puede usar la sanidad pública, aunque no tenga
                    papeles. Necesita un papel que diga que vive aquí. Se pide aquí: { $office }.
            }
       *[all-migrants]
            La ley le da atención médica, con papeles o sin ellos. En la práctica puede ser más
            difícil.
    }{ $not-in ->
        [mayotte]
            { " " }En Mayotte no es así.
       *[none]
            { "" }
    }{ $data ->
        [seen]
            { " " }Los adultos deben mostrar un papel con foto. El personal del ministerio del
            Interior y de los consulados puede ver algunos datos. Pregunte antes a un grupo de
            ayuda.
       *[none]
            { "" }
    }{ $caution ->
        [social-office]
            { " " }Cuidado: si la oficina social paga una atención que no es urgente, debe avisar a
            migración. Pregunte a una línea de ayuda antes de ir a esa oficina.
       *[none]
            { "" }
    }

# Who tells immigration

fact-reports-to-immigration-label = Quién avisa a migración
fact-reports-to-immigration =
    { $who ->
        [police]
            { $rule ->
                [must]
                    La policía debe avisar a migración si usted no tiene papeles. Si nadie está en
                    peligro de muerte, hable primero con una línea de ayuda.
                [must-not]
                    Si es víctima de un delito, puede ir a la policía. La policía no debe avisar a
                    migración sobre usted.
                [need-not]
                    La policía no tiene obligación de avisar a migración sobre usted. Aun así,
                    algunos agentes pueden hacerlo.
                [differs]
                    Algunas policías trabajan mucho con los agentes de migración y otras no. Si
                    nadie está en peligro de muerte, hable primero con una línea de ayuda o un grupo
                    local.
                [not-banned]
                    No sabemos si la policía de aquí avisa a migración. Ninguna norma europea
                    general se lo prohíbe. Si es víctima de un delito, tiene derechos aunque no
                    tenga papeles. Si nadie está en peligro de muerte, hable primero con una línea
                    de ayuda.
                [free-in-out]
                    La regla para la policía es: usted puede entrar en una comisaría para denunciar
                    un delito y volver a salir. No deberían detenerle allí por no tener papeles.
                    Pero se preparaba una nueva ley que puede cambiar esto. Si nadie está en peligro
                    de muerte, hable primero con una línea de ayuda.
                [safe-for-some]
                    Si denuncia trata de personas o violencia contra usted por ser mujer, el caso
                    contra usted por no tener papeles debe esperar. Con otros delitos no hay esa
                    protección. Si nadie está en peligro de muerte, hable primero con una línea de
                    ayuda.
               *[may]
                    La policía puede avisar a migración, aunque usted sea la víctima de un delito.
                    Si nadie está en peligro de muerte, hable primero con una línea de ayuda.
                    Pregúntele qué datos pasa la policía.
            }
        [health-staff]
            { $rule ->
                [must]
                    Los médicos y el personal del hospital deben avisar a migración si usted no
                    tiene papeles. Si su vida está en peligro, pida ayuda de todos modos.
                [must-not]
                    Los médicos y el personal de salud no pueden denunciarle a la policía por no
                    tener papeles. Deben avisar de delitos graves, como con cualquier paciente. Si
                    alguien le hizo daño, vaya al médico. Puede preguntar antes de qué avisan.
                [need-not]
                    Los médicos y el personal de salud no tienen obligación de avisar a migración.
                [secret]
                    El personal de salud y los intérpretes deben guardar en secreto lo que saben de
                    usted. Pero si la policía pregunta, el hospital debe decir si usted está allí.
                    Si su vida está en peligro, pida ayuda de todos modos.
                [secret-in-emergency]
                    En una urgencia, los médicos y el personal del hospital deben guardar en secreto
                    lo que saben de usted. La oficina social no puede pasar lo que supo por ellos.
               *[may]
                    Los médicos y el personal del hospital pueden avisar a migración. Si su vida
                    está en peligro, pida ayuda de todos modos.
            }
        [public-offices]
            { $rule ->
                [must]
                    Las oficinas públicas, como la oficina social, deben avisar a migración de las
                    personas sin papeles. Hable con una línea de ayuda antes de ir.
                [must-not]
                    Las oficinas públicas no deben avisar a migración.
                [need-not]
                    Las oficinas públicas no tienen obligación de avisar a migración. Aun así,
                    algunas pueden hacerlo.
               *[may]
                    Las oficinas públicas pueden avisar a migración. Hable con una línea de ayuda
                    antes de ir.
            }
        [schools]
            { $rule ->
                [must]
                    Las escuelas deben avisar a migración de las personas sin papeles. Hable primero
                    con una línea de ayuda.
                [must-not]
                    Las escuelas no deben avisar a migración sobre usted ni sobre sus hijos.
                [need-not]
                    Las escuelas y guarderías no tienen obligación de avisar a migración sobre usted
                    ni sobre sus hijos.
               *[may]
                    Las escuelas pueden avisar a migración. Hable primero con una línea de ayuda.
            }
        [first-responders]
            Si la policía o el gobierno local cree que tal vez le explotaron (trabajo forzoso o
            trata de personas), debe avisar al ministerio que también se ocupa de migración. Si
            usted es mayor de edad y no está de acuerdo, pueden avisar sin dar su nombre.
        [immigration-officers]
            Los agentes de migración pueden entrar en hospitales, escuelas, lugares de culto y
            albergues. Para entrar en salas que no están abiertas al público, necesitan una orden de
            un juez.
        [labour-office]
            Si avisa a la oficina de trabajo de que su patrón no le pagó, los inspectores no tienen
            que avisar a migración sobre usted.
       *[other]
            Antes de dar su nombre, pregunte: “¿Avisan a migración?”.
    }

# Documents

fact-passport-label = Quién puede guardar su pasaporte
fact-passport =
    { $rule ->
        [crime]
            Es un delito quitarle o esconderle el pasaporte o los papeles para obligarle a trabajar.
        [keep]
            El Estado le dice que guarde usted su pasaporte y su contrato. Nadie puede
            quitárselos porque usted deba dinero.
       *[banned]
            { $who ->
                [domestic]
                    Si viene de otro país y trabaja en una casa particular, su patrón no puede
                    quitarle el pasaporte
                [temporary-visa]
                    Si tiene una visa de trabajo temporal, tiene derecho a guardar su pasaporte y
                    sus otros papeles
                [trainee]
                    Si vino como aprendiz técnico (para aprender mientras trabaja), nadie puede
                    guardarle el pasaporte ni la tarjeta de residencia
                [company]
                    Si trabaja para una empresa, su patrón no puede quedarse con su pasaporte
               *[all]
                    Su patrón no puede quedarse con su pasaporte ni con sus otros papeles
            }{ $unless ->
                [you-agree]
                    { " " }si usted no está de acuerdo.
                [you-sign]
                    { " " }si usted no lo aceptó por escrito.
               *[none]
                    { "." }
            }
    }{ $years ->
        [0]
            { "" }
        [one]
            { " " }Quien lo hace puede recibir hasta { $years } año de cárcel.
       *[other]
            { " " }Quien lo hace puede recibir hasta { $years } años de cárcel.
    }{ $prison-months ->
        [0]
            { "" }
        [one]
            { " " }Quien lo hace puede recibir hasta { $prison-months } mes de cárcel.
       *[other]
            { " " }Quien lo hace puede recibir hasta { $prison-months } meses de cárcel.
    }{ $unless ->
        [you-agree]
            { " " }Puede decir que no.
        [you-sign]
            { " " }No tiene que firmar.
       *[none]
            { "" }
    }

# Work

fact-change-employer-label = Cambiar de patrón
fact-change-employer =
    { $rule ->
        [free]
            Puede cambiar de patrón. No necesita el sí de su patrón anterior.
        [new-petition]
            Si tiene esta visa: { $visa }, puede empezar otro trabajo del mismo tipo en cuanto el
            nuevo patrón presente la solicitud.{ $days ->
                [0]
                    { "" }
                [one]
                    { " " }Si un trabajo termina, tiene { $days } día para encontrar otro o irse.
               *[other]
                    { " " }Si un trabajo termina, tiene hasta { $days } días para encontrar otro o
                    irse.
            }
        [same-kind]
            Si tiene una visa para trabajar en una casa particular, puede cambiar a otra casa
            particular mientras dure la visa.{ $months ->
                [0]
                    { "" }
                [one]
                    { " " }La visa dura { $months } mes y no se puede alargar.
               *[other]
                    { " " }La visa dura { $months } meses y no se puede alargar.
            }
        [once-in-season]
            Si tiene un permiso para trabajo de temporada (solo una parte del año, como una
            cosecha), pregunte a una línea de ayuda antes de dejar su trabajo: puede perder el
            permiso. Pero tiene derecho a cambiar de patrón al menos una vez.
        [single-permit]
            Si tiene un permiso único para vivir y trabajar aquí, una nueva ley europea le deja
            cambiar de patrón. En los primeros seis meses el Estado puede prohibirlo, salvo si su
            patrón rompe gravemente el contrato. Usted o el nuevo patrón deben avisar antes a la
            oficina.{ $months ->
                [0]
                    { "" }
                [one]
                    { " " }Si pierde el trabajo, tiene al menos { $months } mes para encontrar otro.
               *[other]
                    { " " }Si pierde el trabajo, tiene al menos { $months } meses para encontrar
                    otro.
            } Puede que la ley aún no se aplique en todas partes. Pregunte a una línea de ayuda antes de
            dejar su trabajo.
        [free-on-paper]
            Según la ley, la mayoría de los trabajadores puede cambiar de patrón sin el sí del
            patrón anterior. Hay que avisarle con tiempo. En la práctica rechazan muchas
            solicitudes. Si puede, hable con una línea de ayuda antes de irse.
        [some-free]
            Muchos trabajadores de empresas pueden cambiar de patrón sin el sí del patrón anterior.
            Quienes trabajan en casas particulares y algunos otros no pueden. Pregunte a una línea
            de ayuda antes de dejar su trabajo.
       *[tied]
            Su permiso para quedarse y trabajar puede estar atado a un solo patrón (un
            patrocinador). Esto se llama kafala. Si usted se va, el patrón quizá pueda denunciarle
            por huir (“absconding”). Si puede, hable con una línea de ayuda o con su embajada antes
            de irse. Si teme a su gobierno, no llame a la embajada.
    }

fact-wages-label = Su pago sin papeles
fact-wages =
    { $rule ->
        [can-claim]
            La ley dice que su patrón debe pagarle el trabajo que hizo, aunque no tenga
            papeles.{ $months ->
                [0]
                    { "" }
                [one]
                    { " " }Si nadie prueba otra cosa, la ley cuenta { $months } mes de trabajo.
               *[other]
                    { " " }Si nadie prueba otra cosa, la ley cuenta al menos { $months } meses de
                    trabajo.
            }
        [court-does-not-ask]
            Los tribunales laborales (para trabajo y pago) normalmente no preguntan por sus papeles.
            Pero si un tribunal se entera de que no los tiene, debe avisar a migración. Pregunte
            antes a un sindicato o a una línea de ayuda.
        [civil-court]
            Si no tiene permiso para trabajar, es probable que la oficina estatal de conflictos de trabajo
            no acepte su caso. Puede pedir su pago a un tribunal civil (para conflictos entre
            personas), si hizo todo lo posible por tener el permiso. Hable primero con un grupo de
            migrantes o con un abogado.
       *[weak]
            Aquí se puede castigar el trabajo sin permiso. Si reclama su pago, su caso puede ser
            débil. Es distinto si sufrió trata (le obligaron a trabajar) o un trato peor por ser
            quien es. Pregunte primero a una línea de ayuda o a un abogado.
    }{ $practice ->
        [rare]
            { " " }En la práctica pocas personas cobran, y los inspectores avisan a menudo a
            migración. Vaya primero a un sindicato o a un grupo de ayuda.
        [reports-happen]
            { " " }La ley no permite que su patrón le castigue o le denuncie por reclamar su pago.
            Pero sucede. Hable primero con un grupo de trabajadores o un abogado.
        [ask-first]
            { " " }Antes de ir a una oficina, hable con una línea de ayuda o un sindicato.
       *[none]
            { "" }
    }

fact-domestic-work-label = Trabajo en una casa particular
fact-domestic-work =
    { $rule ->
        [rest-day]
            { $hours ->
                [0]
                    { "" }
                [one]
                    Si trabaja en una casa particular, tiene derecho a un día de descanso cada
                    semana y a { $hours } hora seguida de descanso cada día.
               *[other]
                    Si trabaja en una casa particular, tiene derecho a un día de descanso cada
                    semana y a { $hours } horas seguidas de descanso cada día.
            }
       *[rest-and-papers]
            Si trabaja en una casa particular, tiene derecho a un mínimo de 24 horas seguidas de
            descanso cada semana. En su descanso puede salir de la casa. Puede guardar sus propios
            papeles. Su patrón debe pagarle al menos una vez al mes.
    }

fact-minimum-wage-label = Pago mínimo
fact-minimum-wage =
    { $rule ->
        [agreements]
            La ley no fija un pago mínimo para todos los trabajos. Pregunte a un sindicato qué pago
            corresponde a su trabajo.
        [amount]
            La ley fija un pago mínimo (salario mínimo). En { $since } era de { $amount } al mes.
            Pregunte a una línea de ayuda si ahora es más.
       *[law]
            La ley fija un pago mínimo (salario mínimo). Cambia a menudo. Pregunte a un sindicato o
            a una línea de ayuda cuánto es ahora.
    }{ $extra ->
        [food-room]
            { " " }Si su patrón no le da comida o alojamiento, debe pagarle dinero extra por eso.
       *[none]
            { "" }
    }

fact-union-label = Sindicatos
fact-union =
    { $rule ->
       *[may-join]
            Tiene derecho a entrar en un sindicato (un grupo de trabajadores que se ayudan) y a
            pedirle ayuda, aunque no tenga papeles.
    }

fact-labour-authority-label = Oficina de derechos laborales
fact-labour-authority =
    { $state ->
        [planned]
            Se planeó una nueva oficina para vigilar el pago, las agencias y las condiciones de
            trabajo. Se llama { $name }. Pregunte a una línea de ayuda si ya está abierta.
        [call-line]
            Hay una línea telefónica del Estado para trabajadores extranjeros: { $phone }. Puede
            preguntar por el pago, las horas y las agencias, y denunciar malos tratos. Es gratis, de
            día y de noche, en varios idiomas.
       *[open]
            La oficina que vigila el pago y las condiciones de trabajo se llama
            { $name }.{ $phoned ->
                [yes]
                    { " " }Teléfono: { $phone }.
               *[none]
                    { "" }
            }{ $contact ->
                [safe]
                    { " " }Esa oficina dice que usted no puede perder la visa por preguntarle por
                    sus derechos.
                [name-secret]
                    { " " }Esa oficina no puede decirle a su patrón quién se quejó, salvo que usted
                    lo acepte por escrito. Sus consejos son gratis. Si no tiene papeles, hable
                    primero con una línea de ayuda: esta oficina puede avisar a migración.
               *[none]
                    { " " }Antes de ir, pregunte a una línea de ayuda si esa oficina avisa a
                    migración.
            }
    }

fact-exploitation-visa-label = Permiso si su patrón le explotó
fact-exploitation-visa =
    { $rule ->
        [help-show-facts]
            Si su patrón le explotó (trabajo en malas condiciones por poco o ningún pago) y usted
            ayuda a mostrar lo que pasó, quizá reciba un permiso para quedarse. Se llama { $name }.
        [wage-claim]
            Si su patrón le explotó y usted no tenía papeles, quizá reciba un permiso para quedarse
            mientras reclama su pago. Se llama { $name }.
        [abuse]
            Si su permiso de trabajo es solo para un patrón, y ese patrón le hace daño, le amenaza,
            le engaña con el dinero o se queda con su pasaporte, puede pedir un permiso para
            trabajar con otros patrones. Se llama { $name }. Es gratis. No tiene que ayudar a la
            policía.
        [report-first]
            Si su visa de trabajo es para un solo patrón y ese patrón le explota (trabajo en malas
            condiciones por poco o ningún pago), puede denunciarlo en la oficina de trabajo. Si la
            oficina lo confirma, quizá reciba una visa para dejar ese trabajo y trabajar con otro
            patrón. Se llama
            { $name }. Es gratis. Si no tiene una visa así, hable primero con una línea de ayuda.
        [trial]
            Si su patrón le explotó y su visa estaba a punto de acabarse, podía recibir una visa
            para quedarse y trabajar mientras reclama. Se llama { $name }. Era un programa de prueba
            hasta { $until }. Pregunte a un sindicato o a un abogado gratuito si todavía existe.
       *[court-case]
            Si un patrón le explotó gravemente y hay un juicio, quizá reciba un permiso para
            quedarse hasta que termine. Puede presentar una queja por medio de un sindicato o un
            grupo de ayuda. Hable primero con ellos.
    }{ $months ->
        [0]
            { "" }
        [one]
            { " " }Dura { $months } mes.
       *[other]
            { " " }Dura { $months } meses.
    }{ $renew ->
        [possible]
            { " " }Se puede alargar.
       *[none]
            { "" }
    }{ $work ->
        [allowed]
            { " " }Le permite trabajar.
       *[none]
            { "" }
    }

# Recruitment

fact-recruiter-fee-label = Quién paga al reclutador
fact-recruiter-fee =
    { $rule ->
        [capped]
            Un reclutador puede pedirle dinero, pero no más de esto: { $max }. Pida un recibo.
        [capped-months]
            { $months ->
                [0]
                    { "" }
                [one]
                    Una agencia puede cobrarle como máximo el pago de { $months } mes. Pida un
                    recibo.
               *[other]
                    Una agencia puede cobrarle como máximo el pago de { $months } meses. Pida un
                    recibo.
            }
        [capped-year]
            { $months ->
                [0]
                    { "" }
                [one]
                    Una agencia de aquí puede cobrarle como máximo el pago de un mes por cada año de
                    contrato, y nunca más de { $months } mes. Pida un recibo.
               *[other]
                    Una agencia de aquí puede cobrarle como máximo el pago de un mes por cada año de
                    contrato, y nunca más de { $months } meses. Pida un recibo.
            }
        [capped-percent]
            Una agencia puede cobrarle como máximo el { $percent } % del pago de su primer mes, y
            solo cuando ya tenga el trabajo. Cobrar más va contra la ley. Pida un recibo.
        [employer-visa-ticket]
            Para trabajar en los países del Golfo o en Malasia, el patrón debería pagar la visa y el
            pasaje. La agencia puede cobrarle como máximo { $max }. Pida un recibo.
        [banned-where]
            En estos lugares ningún reclutador puede cobrar a los trabajadores extranjeros:
            { $where }. En otras partes del país, pregunte a una línea de ayuda.
        [allowed]
            Aquí un reclutador puede pedirle dinero. Antes de pagar, pida el precio por escrito.
       *[banned]
            { $who ->
                [most]
                    Una agencia no puede cobrarle por buscarle un trabajo.
                [domestic]
                    Si trabaja en una casa particular, la agencia no puede cobrarle.
                [visa]
                    Si tiene esta visa: { $visa }, nadie puede cobrarle por conseguirle el trabajo.
                    La ley le protege si lo denuncia.
                [boss]
                    Su patrón debe pagar los costos de contratarle y no puede cobrárselos.
                [domestic-boss]
                    Si trabaja en una casa particular, su patrón debe pagar los costos de
                    contratarle y no puede cobrárselos.
                [some-countries]
                    Para trabajar en algunos países, una agencia de aquí no puede cobrarle nada.
                    Pregunte cuáles antes de pagar.
                [boss-agent]
                    Ningún patrón ni agente puede cobrarle por darle un trabajo.
               *[all]
                    Su patrón debe pagar los gastos de contratarle. Nadie puede hacer que los pague
                    usted.
            }
    }{ $except ->
        [entertainment]
            { " " }En los trabajos de espectáculo y de modelo es diferente.
       *[none]
            { "" }
    }{ $rule ->
        [banned]
            { " " }Si ya pagó, no es culpa suya.
       *[other]
            { "" }
    }{ $report-months ->
        [0]
            { "" }
        [one]
            { " " }Si le cobraron más, denúncielo en un plazo de { $report-months } mes.
       *[other]
            { " " }Si le cobraron más, denúncielo en un plazo de { $report-months } meses.
    }

fact-agency-register-label = Lista de agencias con licencia
fact-agency-register =
    Una agencia que le busca trabajo necesita una licencia (permiso del Estado). Puede comprobarla
    aquí: { $name }.

# Protection

fact-victim-help-label = Ayuda después de la trata
fact-victim-help =
    Si alguien usó fuerza, amenazas o engaños para hacerle trabajar o para explotarle (trata de
    personas), usted tiene derecho a ayuda: un lugar seguro donde quedarse, un médico en una
    urgencia, un intérprete y orientación.{ $rule ->
        [without-being-witness]
            { " " }Para recibir esta ayuda no tiene que hablar contra nadie en un juicio.
       *[none]
            { "" }
    }

fact-help-programme-label = Ayuda del Estado después de la trata
fact-help-programme =
    { $days ->
        [0]
            Si sufrió trata de personas (le hicieron trabajar o le explotaron con fuerza, amenazas o
            engaños), el Estado tiene un programa que puede ayudarle durante { $days } días. Se
            llama { $name }. No tiene que ayudar a la policía. No necesita visa.
        [one]
            Si sufrió trata de personas (le hicieron trabajar o le explotaron con fuerza, amenazas o
            engaños), el Estado tiene un programa que puede ayudarle durante { $days } día. Se llama
            { $name }. No tiene que ayudar a la policía. No necesita visa.
       *[other]
            Si sufrió trata de personas (le hicieron trabajar o le explotaron con fuerza, amenazas o
            engaños), el Estado tiene un programa que puede ayudarle durante { $days } días. Se
            llama { $name }. No tiene que ayudar a la policía. No necesita visa.
    }

fact-reflection-period-label = Tiempo para descansar y pensar
fact-reflection-period =
    Si hay señales de que sufrió trata de personas (le hicieron trabajar o le explotaron con fuerza,
    amenazas o engaños), tiene derecho a { $days ->
        [0]
            { $months ->
                [0]
                    un tiempo
                [one]
                    un mínimo de { $months } mes
               *[other]
                    un mínimo de { $months } meses
            }
        [one]
            un mínimo de { $days } día
       *[other]
            un mínimo de { $days } días
    } para descansar y pensar. En ese tiempo no pueden expulsarle del país.{ $proof ->
        [your-word]
            { " " }Normalmente basta con su palabra, si es creíble, o con la de un grupo de ayuda.
       *[none]
            { "" }
    }{ $police ->
        [not-needed]
            { " " }No tiene que ayudar a la policía.
       *[none]
            { "" }
    }{ $through ->
        [first-responder]
            { " " }No puede pedirlo por su cuenta. Lo piden la policía, un gobierno local o algunos
            grupos de ayuda, y solo si usted quiere. Hable primero con un grupo de ayuda.
       *[none]
            { " " }Una línea de ayuda puede decirle a quién pedirlo.
    }{ $refusal ->
        [possible]
            { " " }A algunas personas se lo niegan.
       *[none]
            { "" }
    }

fact-protection-permit-label = Permiso para víctimas de delitos
fact-protection-permit =
    { $ask ->
        [defender]
            Si sufrió trata de personas (le hicieron trabajar o le explotaron con fuerza, amenazas o
            engaños), puede recibir un permiso para quedarse. Lo puede pedir un defensor público, un
            inspector de trabajo o un fiscal, si usted está de acuerdo.
        [police]
            Si sufrió trata de personas (le hicieron trabajar o le explotaron con fuerza, amenazas o
            engaños), la policía puede pedir que le dejen quedarse por un tiempo. Usted no puede
            pedirlo.
       *[you]
            { $for ->
                [listed-crime]
                    Si ciertos delitos, como el trabajo forzoso o la violencia, le hicieron mucho
                    daño
                [serious-crime]
                    Si vio o sufrió aquí un delito grave, si le secuestraron en el camino, o si es
                    menor de edad y está sin familia
                [violence]
                    Si está en peligro porque sufrió violencia o una explotación grave
                [domestic]
                    Si trabajó en una casa particular y el Estado decidió que fue víctima de
                    esclavitud moderna (como trabajo forzoso)
                [confirmed-trafficking]
                    Si el Estado decidió que sufrió trata de personas (le hicieron trabajar o le
                    explotaron con fuerza, amenazas o engaños)
               *[trafficking]
                    Si sufrió trata de personas (le hicieron trabajar o le explotaron con fuerza,
                    amenazas o engaños)
            }, quizá reciba un permiso para quedarse.
    }{ $named ->
        [yes]
            { " " }Se llama { $name }.
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
                            { " " }Dura hasta { $months } mes.
                        [at-least]
                            { " " }Dura al menos { $months } mes.
                        [first]
                            { " " }Al principio dura { $months } mes.
                       *[exactly]
                            { " " }Dura { $months } mes.
                    }
               *[other]
                    { $length ->
                        [up-to]
                            { " " }Dura hasta { $months } meses.
                        [at-least]
                            { " " }Dura al menos { $months } meses.
                        [first]
                            { " " }Al principio dura { $months } meses.
                       *[exactly]
                            { " " }Dura { $months } meses.
                    }
            }
        [one]
            { $length ->
                [up-to]
                    { " " }Dura hasta { $years } año.
                [at-least]
                    { " " }Dura al menos { $years } año.
                [first]
                    { " " }Al principio dura { $years } año.
               *[exactly]
                    { " " }Dura { $years } año.
            }
       *[other]
            { $length ->
                [up-to]
                    { " " }Dura hasta { $years } años.
                [at-least]
                    { " " }Dura al menos { $years } años.
                [first]
                    { " " }Al principio dura { $years } años.
               *[exactly]
                    { " " }Dura { $years } años.
            }
    }{ $work ->
        [allowed]
            { " " }Le permite trabajar.
       *[none]
            { "" }
    }{ $within-days ->
        [0]
            { "" }
        [one]
            { " " }Debe pedirlo en un plazo de { $within-days } día desde la decisión. Es gratis.
       *[other]
            { " " }Debe pedirlo en los { $within-days } días siguientes a la decisión. Es gratis.
    }{ $sure ->
        [no]
            { " " }No todas las personas lo reciben.
       *[none]
            { "" }
    }{ $police ->
        [needed]
            { " " }Para esto debe ayudar a la policía o al tribunal.
        [witness]
            { " " }Para esto debe hablar en un juicio y no tener más contacto con quienes lo
            hicieron.
        [not-needed]
            { " " }No tiene que ir a la policía.
        [either]
            { " " }Puede recibirlo por ayudar a la policía o al tribunal, o por su situación
            personal.
        [social-services]
            { " " }Un camino pasa por los servicios sociales, sin denuncia a la policía. El otro
            pasa por un juicio. También entra en un programa de ayuda.
        [when-asked]
            { " " }Debe ayudar a la policía si se lo pide. Esto no vale si tenía menos de 18 años, o
            si no puede por lo que vivió.
        [certified]
            { " " }La policía debe firmar un papel que diga que usted la ayuda. Muchas personas
            esperan mucho tiempo.
        [state-chooses]
            { " " }Unos países lo dan por la situación de la persona, otros porque ayuda a la
            policía, y algunos por las dos cosas.
       *[unknown]
            { "" }
    }{ $lawyer ->
        [first]
            { " " }No lo pida por su cuenta. Hable primero con un abogado gratuito.
       *[none]
            { " " }Hable primero con una línea de ayuda.
    }

fact-non-punishment-label = Si le obligaron a hacer algo contra la ley
fact-non-punishment =
    { $rule ->
        [defence]
            { $place ->
                [england-wales]
                    En Inglaterra y Gales, la ley puede protegerle si sufrió trata de personas
                    (explotación con fuerza o engaños) y le obligaron a cometer un delito.
               *[none]
                    La ley puede protegerle si sufrió trata de personas (explotación con fuerza o
                    engaños) y le obligaron a cometer un delito.
            } No cubre los delitos más graves. Dígaselo a un abogado antes de responder a preguntas.
        [stay]
            Si sufrió trata de personas (explotación con fuerza o engaños), no deberían castigarle
            por estar aquí sin papeles.
        [papers-no-crime]
            Estar aquí sin papeles no es un delito. Aun así, los agentes pueden detenerle o
            expulsarle.
       *[may]
            Si sufrió trata de personas (explotación con fuerza o engaños) y le obligaron a hacer
            algo contra la ley, el Estado puede decidir no castigarle. No siempre lo hace. Dígaselo
            a un abogado antes de responder a preguntas.
    }

fact-child-rules-label = Si tiene menos de 18 años
fact-child-rules =
    { $rule ->
        [benefits]
            Si tiene menos de 18 años y sufrió trata de personas (le explotaron para trabajo, sexo o
            delitos), puede recibir ayuda sin ayudar a la policía.
        [school]
            Los niños tienen derecho a ir a la escuela, aunque ellos o sus padres no tengan papeles.
       *[guardian]
            Si tiene menos de 18 años, está sin familia y quizá sufrió trata de personas (le
            explotaron para trabajo, sexo o delitos), el Estado debe darle un tutor. Es un adulto
            que le defiende. Si dudan de su edad, deben tratarle como menor hasta comprobarla.
    }

fact-shelter-label = Dónde dormir sin papeles
fact-shelter =
    { $rule ->
        [all]
            El albergue de emergencia es para toda persona sin techo, aunque no tenga papeles. Llame
            al { $name }. En la práctica puede no haber sitio. Llame otra vez.
        [before-decision]
            { $days ->
                [0]
                    { "" }
                [one]
                    Si los agentes creen que quizá sufrió trata (explotación con fuerza o engaños),
                    puede quedarse en un albergue del Estado, como máximo { $days } día, mientras
                    deciden.
               *[other]
                    Si los agentes creen que quizá sufrió trata (explotación con fuerza o engaños),
                    puede quedarse en un albergue del Estado, como máximo { $days } días, mientras
                    deciden.
            }
       *[trafficking]
            Los albergues para víctimas de trata de personas (explotación con fuerza o engaños) no
            pueden rechazarle por no tener papeles. En la práctica puede que aún no funcione en
            todas partes.
    }

# Asylum

fact-asylum-label = Cómo pedir asilo
fact-asylum =
    { $rule ->
        [no-system]
            El Estado no tiene oficina de asilo y no firmó la Convención sobre los Refugiados. El
            ACNUR (la agencia de la ONU para los refugiados) ha registrado a personas que necesitan
            protección. Pregunte primero al ACNUR o a una línea de ayuda. En la práctica, un papel
            del ACNUR no siempre evita que le detengan.
        [not-signed]
            Este país no firmó la Convención sobre los Refugiados (el acuerdo entre Estados que
            protege a las personas refugiadas). Si corre peligro en su país, pregunte al ACNUR (la
            agencia de la ONU para los refugiados) o a una línea de ayuda antes de ir a una oficina.
            La ayuda del ACNUR es gratis.
        [unhcr]
            Aquí el ACNUR (la agencia de la ONU para los refugiados) recibe las solicitudes de
            quienes necesitan protección. Es gratis. En la práctica, un papel del ACNUR no siempre
            evita que le detengan.{ $stopped ->
                [all]
                    { " " }Desde { $since } el ACNUR no puede registrar aquí a personas nuevas.
                    Pregunte a una línea de ayuda si eso ha cambiado.
                [syria]
                    { " " }Desde { $since } el ACNUR no puede registrar aquí a personas de Siria.
                    Todavía pueden pedirle consejo.
                [neighbours]
                    { " " }Aquí el ACNUR atiende a personas de Myanmar y de países que no tienen
                    frontera con este.
               *[none]
                    { "" }
            }
        [unhcr-to-state]
            Hasta ahora el ACNUR (la agencia de la ONU para los refugiados) ha registrado aquí a
            quienes necesitan protección. Una ley de { $since } da ese trabajo a una comisión del
            Estado para los refugiados. La ley dice que quienes entraron sin permiso deben pedir
            protección en un plazo de { $within-days } días. Pregunte al ACNUR o a una línea de
            ayuda cómo funciona ahora.
        [office]
            Puede pedir asilo (protección contra un peligro en su país). Se pide aquí: { $name }.
            Diga: “Necesito asilo. Tengo miedo de volver”. Pida un intérprete.{ $within-days ->
                [0]
                    { "" }
                [one]
                    { " " }Pídalo antes de que pase { $within-days } día desde su llegada. Si ya
                    pasó ese tiempo, hable primero con una línea de ayuda.
               *[other]
                    { " " }Pídalo antes de que pasen { $within-days } días desde su llegada. Si ya
                    pasó ese tiempo, hable primero con una línea de ayuda.
            }{ $within-months ->
                [0]
                    { "" }
                [one]
                    { " " }Pídalo antes de que pase { $within-months } mes desde su llegada. Si ya
                    pasó ese tiempo, hable primero con una línea de ayuda.
               *[other]
                    { " " }Pídalo antes de que pasen { $within-months } meses desde su llegada. Si
                    ya pasó ese tiempo, hable primero con una línea de ayuda.
            }
        [screening]
            Puede pedir asilo (protección contra un peligro en su país). Diga: “Necesito asilo.
            Tengo miedo de volver”. Desde el 12 de junio de 2026, quienes llegan sin permiso pasan
            primero por un control{ $days ->
                [0]
                    { "" }
                [one]
                    , normalmente en un plazo de { $days } día
               *[other]
                    , normalmente en un plazo de { $days } días
            }. Diga entonces que necesita protección, y también si alguien le hizo daño o le obligó a
            trabajar o a tener sexo.
        [border-closed]
            Desde { $since }, la frontera sur está casi cerrada para quienes piden asilo.{ $years ->
                [0]
                    { "" }
                [one]
                    { " " }Dentro del país normalmente tiene { $years } año desde su llegada para
                    pedirlo.
               *[other]
                    { " " }Dentro del país normalmente tiene { $years } años desde su llegada para
                    pedirlo.
            } En junio de 2026 un tribunal anuló una pausa en las decisiones, pero puede cambiar. Hable
            primero con un abogado gratuito.
        [court]
            Si tiene que ir a un tribunal de migración, hable con un abogado antes de ese día. No ir
            es un riesgo. Ir también es un riesgo: allí han detenido a personas.
       *[say]
            Puede pedir asilo (protección contra un peligro en su país). Pídalo lo antes posible.
            Diga: “Necesito asilo. Tengo miedo de volver”. No hacen falta palabras especiales. Pida
            un intérprete.
    }{ $caution ->
        [belarus-border]
            { " " }En la frontera con Bielorrusia, los agentes no reciben la mayoría de las
            solicitudes desde marzo de 2025. En enero de 2026 prolongaron otra vez esta regla.
            Pueden recibir las de menores sin familia, mujeres embarazadas, personas que necesitan
            cuidados especiales y personas en peligro real en el país de donde vienen. Hable primero
            con una línea de ayuda.
        [late-too]
            { " " }La ley dice que debe pedirlo en 14 días, pero desde 2021 también reciben
            solicitudes más tarde. Pídalo lo antes posible.
        [in-person]
            { " " }Debe entregar la solicitud en persona. Hable antes con el ACNUR (la agencia de la
            ONU para los refugiados) o con una línea de ayuda. La ayuda del ACNUR es gratis.
        [hard]
            { " " }En la práctica puede ser difícil que aquí reciban su solicitud. Si puede, hable
            primero con una línea de ayuda.
        [embassy-first]
            { " " }El Estado dice que la mayoría de las personas debe ir primero a la embajada de
            este país en un país vecino fuera de la Unión Europea. El tribunal más alto de la Unión
            Europea dijo en 2023 que esto no está permitido. Hable con una línea de ayuda o con un
            abogado antes de ir a una oficina.
        [from-us]
            { " " }Si viene de los Estados Unidos por tierra, pueden devolverle allí. Hable con un
            abogado antes de cruzar.
            Pida asilo antes de un año desde su primera llegada a Canadá. Más tarde, o más de 14
            días después de cruzar fuera de un puesto de frontera, normalmente no hay audiencia:
            hable primero con un abogado.
        [help-first]
            { " " }Antes de ir a esta oficina, hable con el ACNUR (la agencia de la ONU para los
            refugiados) o con una línea de ayuda. La ayuda del ACNUR es gratis.
        [not-er-et-so]
            { " " }El Estado ha dicho que no acepta a nuevos refugiados de Eritrea, Etiopía y
            Somalia. Si viene de allí, hable con el ACNUR (la agencia de la ONU para los refugiados)
            o con una línea de ayuda antes de ir a la oficina.
       *[none]
            { "" }
    }

fact-humanitarian-pathway-label = Vías seguras para venir aquí
fact-humanitarian-pathway =
    { $rule ->
        [resettlement-stopped]
            Desde { $since }, este país casi no trae refugiados del extranjero.
        [resettlement]
            El ACNUR (la agencia de la ONU para los refugiados) y otros países eligen a unas pocas
            personas refugiadas que pueden ir a un país seguro (reasentamiento). No se puede
            comprar. La ayuda del ACNUR es gratis: quien le pide dinero por ella le engaña.
       *[few-visas]
            Hay unas pocas visas para personas en peligro. El Estado decide y da muy pocas. La ayuda
            de la agencia de la ONU para los refugiados (ACNUR) es gratis: quien le pide dinero por
            ella le engaña.
    }

# Detention

fact-detention-label = Sus derechos si le detienen
fact-detention =
    { $rule ->
        [crime]
            Según la ley, aquí es delito entrar o quedarse sin permiso. Pueden enviarle a prisión y
            después expulsarle. Hable con una línea de ayuda antes de ir a la policía o a una
            oficina.
        [legal-aid]
            Los agentes deben decirle por qué le retienen y qué derechos tiene, en un idioma que
            entienda. Puede llamar a un abogado y a su familia, y ver a un médico. Puede recibir
            ayuda legal cuando un tribunal revisa si pueden retenerle. Si no se lo dicen, pregunte
            otra vez con calma.
        [silent]
            Puede guardar silencio. Puede llamar a un abogado, pero el Estado no lo paga. No mienta
            y no corra. No firme nada sin un abogado.
            Pero diga si teme volver o si lleva aquí dos años.
        [door]
            Si los agentes de migración llegan a su puerta, puede dejarla cerrada. Solo debe abrir
            si un juez firmó la orden, con el nombre y la dirección correctos.
            Si tiene una orden de salida antigua, pueden entrar por la fuerza. Diga «No estoy de
            acuerdo» y no se resista.
        [fast-removal]
            A algunas personas las pueden expulsar rápido y sin juez. Desde junio de 2026 puede
            pasar en todo el país, a quien entró sin permiso y no puede probar que lleva aquí dos
            años. Si lleva aquí dos años, dígalo. Si tiene miedo de volver o si alguien le obligó a
            trabajar o a tener sexo, dígalo claro y enseguida.
       *[rights]
            Los agentes deberían decirle por qué le retienen, en un idioma que entienda. Puede pedir
            a un tribunal que lo revise. Debería poder llamar a un abogado y a su familia, y ver a
            un médico. Si no se lo dicen, pregunte otra vez con calma.
    }{ $months ->
        [0]
            { $days ->
                [0]
                    { "" }
                [one]
                    { " " }Pueden retenerle como máximo { $days } día.
               *[other]
                    { " " }Pueden retenerle como máximo { $days } días.
            }
        [one]
            { " " }Pueden retenerle como máximo { $months } mes.
       *[other]
            { " " }Pueden retenerle como máximo { $months } meses.
    }

fact-consulate-label = Su consulado
fact-consulate =
    { $rule ->
       *[only-if-you-ask]
            Si los agentes le detienen, deben decirle que puede hablar con su consulado (la oficina
            de su país aquí). Solo deberían llamarlo si usted lo pide. Pero algunos países tienen un
            acuerdo: entonces pueden avisar al consulado aunque usted diga que no. Si teme a su
            gobierno, diga: “No llamen a mi consulado”.
    }
