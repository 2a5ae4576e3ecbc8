# Cards a person shows, or says aloud, to a stranger. First person, polite, no gendered words for the holder.
# A message that ends in -caution is small, for the holder only, and is read before the card.

phrase-group-danger = En peligro
phrase-group-health = Salud
phrase-group-police = Policía y papeles
phrase-group-border = Frontera y asilo
phrase-group-work = Trabajo
phrase-group-children = Niños y adolescentes
phrase-group-shelter = Comida y albergue
phrase-group-telephone = Teléfono
phrase-group-interpreter = Idioma

# Danger

say-help-now = Ayúdeme, por favor. Estoy en peligro.
say-help-now-caution =
    No lo muestre donde pueda verlo la persona que le da miedo. Elija a alguien que no conozca a esa
    persona, mejor donde haya gente.
say-call-emergency = Por favor, llame al número de emergencia por mí. Necesito ayuda ahora.
say-call-emergency-caution =
    Puede venir también la policía. En algunos países pasa los nombres a migración. Si alguien puede
    morir, no espere.
say-call-this-number = Por favor, llame a este número por mí.
say-call-this-number-caution =
    Muestre el número en papel o en su pantalla. No suelte su propio teléfono. El número queda
    guardado en el teléfono de la otra persona.
say-followed = Alguien me sigue. Por favor, quédese conmigo.
say-followed-caution =
    Vaya a un lugar con gente y luz, como una tienda. No se lo muestre a quien pueda conocer a la
    persona que le sigue, y no vaya ahora al lugar donde duerme.
say-hide-me = Por favor, déjeme esperar aquí hasta que yo esté a salvo. Por favor, no le diga a nadie que estoy aquí.
say-hide-me-caution =
    Elija un lugar con gente, como una tienda, una farmacia, una clínica o un lugar de oración. No
    se lo muestre a quien pueda conocer a la persona que le da miedo.
say-locked-in = Me tienen bajo llave. Por favor, envíen ayuda a esta dirección. Se la voy a mostrar.
say-locked-in-caution =
    Muéstrelo solo cuando no pueda verle ni oírle la persona que le encierra. Puede venir la
    policía. No guarde la dirección donde esa persona pueda encontrarla.
say-not-my-relative = Esta persona no es de mi familia. Me da miedo. Ayúdeme, por favor.
say-not-my-relative-caution =
    No lo muestre mientras esa persona pueda verle. Espere a estar lejos de ella, por ejemplo en el
    baño, con un médico o en una ventanilla.
say-speak-alone = ¿Puedo hablar con usted a solas, por favor? No les diga a los demás por qué.
say-speak-alone-caution =
    Muéstrelo un momento a un médico, a un agente o a alguien de una organización de ayuda, cuando
    los demás no miren. Si le vigilan todo el tiempo, espere. Su seguridad es lo primero.
say-they-hurt-me = Alguien me hace daño. Tengo miedo de volver allí. Ayúdeme, por favor.
say-they-hurt-me-caution =
    No se lo muestre a quien conozca a la persona que le hace daño. Algunas personas que ayudan
    tienen que avisar a la policía si creen que una vida está en peligro. Puede preguntar antes.
say-tell-no-one = Por favor, no le cuente a nadie lo que le he mostrado. Podría ponerme en peligro.
say-tell-no-one-caution =
    Una persona desconocida puede contarlo de todos modos. No muestre más de lo necesario.

# Health

say-doctor = Ayúdeme, por favor. Necesito un médico.
say-doctor-no-police = Necesito un médico. Por favor, no llame a la policía.
say-doctor-no-police-caution =
    En algunos lugares, el personal de salud tiene que avisar de ciertas cosas, como una herida de
    bala o un peligro para un niño o una niña. Puede preguntar antes: “¿De qué tienen que avisar?”
say-cannot-breathe = Casi no puedo respirar. Por favor, llame a una ambulancia ahora.
say-bleeding = Estoy sangrando mucho. Por favor, llame a una ambulancia ahora.
say-pain-here = Me duele aquí, donde señalo. Necesito un médico, por favor.
say-wound = Tengo una herida. Por favor, ayúdeme a limpiarla y a cubrirla.
say-child-ill = Mi hijo o mi hija se siente muy mal. Necesitamos un médico, por favor.
say-pregnant = Estoy embarazada. Necesito un médico o una partera, por favor.
say-baby-coming = El bebé va a nacer ahora. Por favor, llame a una ambulancia.
say-medicine = Tomo este medicamento. Mire, por favor: se lo muestro.
say-medicine-caution =
    Muestre la caja o el nombre en un papel. Asegúrese de que le entendieron. Un medicamento
    equivocado puede hacerle daño.
say-need-medicine = Ya no tengo este medicamento. Lo necesito. Mire, por favor: se lo muestro.
say-need-medicine-caution =
    Muestre la caja vacía o el nombre en un papel. Cómprelo o acéptelo solo en una farmacia, en una
    clínica o de una organización de ayuda. Los medicamentos de la calle pueden ser falsos.
say-allergy = Tengo alergia a esto. Puedo ponerme muy mal. Mire, por favor: se lo muestro.
say-allergy-caution =
    Muestre la caja, el alimento o el nombre en un papel. Muéstrelo antes de que le den algo.
    Asegúrese de que le entendieron.
say-diabetes = Tengo diabetes y se me bajó demasiado el azúcar. Necesito algo dulce ahora. Si empeoro, por favor llame a una ambulancia.
say-diabetes-caution =
    Esta tarjeta es para el azúcar bajo: temblor, sudor o debilidad. Si no sabe si está bajo o alto,
    pida un médico enseguida.
say-seizure = A veces tengo convulsiones: me caigo y tiemblo. No me sujete ni me ponga nada en la boca, por favor. Si no ha parado a los 5 minutos, llame a una ambulancia.
say-raped = Alguien me obligó a tener relaciones sexuales. Necesito atención médica. Por favor, déjeme hablar con usted a solas.
say-raped-caution =
    Usted no tiene la culpa. Vaya lo antes posible: algunos medicamentos solo sirven en los primeros
    días. Más tarde, la atención también ayuda. En algunos países, el personal de salud tiene que
    avisar a la policía, y en unos pocos se castiga el sexo fuera del matrimonio. Si esto le da
    miedo, pregunte primero a una línea de ayuda.
say-no-will-to-live = No quiero seguir viviendo. Necesito ayuda ahora. Por favor, quédese conmigo.
say-no-will-to-live-caution =
    Muéstrelo al personal de salud o a alguien de confianza, no a quien le hace daño. Puede venir la
    policía con la ambulancia. Si su vida está en peligro ahora, no espere.
say-woman-doctor = Quisiera que me atienda una doctora, por favor.
say-no-pay = Necesito un médico. No puedo pagar ahora. Por favor, dígame qué puedo hacer.
say-no-pay-caution =
    La cuenta puede llegar después. En algunos países se avisa a migración de las cuentas sin pagar.
    Si su vida puede estar en peligro, no espere.

# Police and papers

say-lawyer = Quiero hablar con un abogado antes de responder, por favor.
say-lawyer-caution =
    Dígalo con calma. No mienta, no muestre papeles falsos y no corra. En algunos países tiene que
    dar su nombre de todos modos.
say-no-sign = No entiendo este papel. No lo voy a firmar hasta que alguien me lo explique.
say-no-sign-caution =
    Si alguien le amenaza, su seguridad es lo primero. Después puede contar a un abogado, una
    abogada o una línea de ayuda que le obligaron a firmar.
say-why-held = ¿Por qué me detienen? Por favor, díganmelo con palabras que yo entienda.
say-why-held-caution =
    Pregunte con calma. No corra, no empuje ni se resista, aunque sea injusto: podrían hacerle daño.
    Cuénteselo después a un abogado o una abogada.
say-afraid-of-person = Tengo miedo de la persona que me trajo aquí. Por favor, déjeme hablar a solas, sin esa persona.
say-afraid-of-person-caution =
    No lo muestre donde puedan verlo esa persona o sus amigos. Si el agente es amigo de esa persona,
    no lo muestre: pregunte a una línea de ayuda.
say-minor-police = Tengo menos de 18 años. Por favor, no me interroguen a solas. Quiero un abogado y un adulto que me proteja.
say-minor-police-caution =
    Diga su edad verdadera. El adulto debe ser alguien que no le dé miedo. Puede rechazar a la
    persona que le trajo.
say-consulate = Por favor, no se comunique con mi embajada ni con mi consulado antes de que yo hable con un abogado.
say-consulate-caution =
    Esta tarjeta es para usted si tiene miedo de su propio gobierno. Algunos países tienen un
    acuerdo: entonces pueden avisar al consulado aunque usted diga que no. Si no tiene miedo, tal
    vez el consulado pueda ayudarle.
say-consulate-call = Por favor, avisen a mi embajada o a mi consulado de que estoy aquí. Quiero hablar con ellos.
say-consulate-call-caution =
    No use esta tarjeta si tiene miedo de su propio gobierno o si quiere pedir asilo, que es
    protección frente a un peligro en su país. En ese caso, hable primero con un abogado o una
    abogada.
say-tell-someone = Por favor, llamen a este número y digan dónde estoy. Confío en esta persona.
say-tell-someone-caution =
    Los agentes van a conocer este número. Puede poner en peligro a una persona sin papeles. Es más
    seguro el número de un abogado o de una línea de ayuda.
say-keep-papers = ¿Puedo quedarme con mis papeles, por favor? Si tienen que llevárselos, denme un recibo, por favor.
say-keep-papers-caution =
    Los agentes pueden tener derecho a llevárselos. No los retenga a la fuerza. Recuerde el día, el
    lugar y quién se los llevó.
say-your-name = Por favor, escríbame su nombre y su número de placa.
say-your-name-caution =
    Pregunte solo si el agente está tranquilo. Si se enoja, no insista. En cambio, recuerde el
    lugar, la hora y la placa (matrícula) del vehículo.
say-woman-officer = Quisiera hablar con una mujer agente, por favor.
say-report = Quiero denunciar un delito. Por favor, denme un papel que diga que lo denuncié.
say-report-caution =
    En muchos países, la policía puede avisar a migración sobre usted, aunque el daño se lo hayan
    hecho a usted. Si nadie está en peligro ahora, pregunte primero a una línea de ayuda, a un
    abogado o a una abogada.
say-witness = Estoy aquí como testigo. Quiero conocer mis derechos antes de hablar.
say-witness-caution =
    Antes de dar su nombre, puede preguntar quién lo va a ver y si avisan a migración. Si puede,
    hable primero con un abogado o una abogada.
say-forced = Me obligaron. Quiero hablar con un abogado antes de decir más.
say-forced-caution =
    Lo que cuente puede usarse en su contra, aunque alguien le haya obligado. Si puede, espere a un
    abogado o una abogada antes de decir lo que pasó.
say-exploited = Me obligaron a trabajar con amenazas. Necesito protección. Ayúdeme, por favor.
say-exploited-caution =
    No lo muestre donde puedan verlo quienes le amenazaron. En algunos países, la policía avisa a
    migración. Si puede, pregunte primero a una línea de ayuda.

# Border and asylum

say-asylum = Pido asilo. Tengo miedo de volver a mi país.
say-asylum-caution =
    Asilo quiere decir protección frente a un peligro en su país. En la frontera, dígaselo a los
    agentes. Si ya está dentro del país y puede, pregunte primero a una línea de ayuda, a un abogado
    o a una abogada.
say-afraid-return = Tengo miedo de volver. Allí podrían hacerme daño o matarme. Por favor, escríbalo.
say-afraid-return-caution =
    Muéstrelo a agentes, a un abogado, a una abogada o a una línea de ayuda, no a otras personas que
    viajan. Diga solo la verdad. Puede pedir contar lo demás a solas.
say-no-return = Por favor, no me devuelvan. Allí mi vida está en peligro. Quiero hablar con un abogado.
say-no-return-caution =
    Dígaselo con calma a cada agente que pueda devolverle. No siempre basta para impedirlo. Llame a
    un abogado, a una abogada o a una línea de ayuda en cuanto pueda.
say-family = Somos una familia. Por favor, no nos separen.
say-family-caution =
    Dígalo solo si es verdad: los agentes pueden comprobarlo. Si alguien le obliga a decir que es su
    familia, cuénteselo a un agente cuando estén a solas.
say-separated = En el camino perdí el contacto con mi familia. Ayúdeme a encontrarla, por favor.
say-separated-caution =
    Muéstrelo a la Cruz Roja, a la Media Luna Roja o a una organización de ayuda. No dé nombres ni
    fotos a desconocidos que dicen que encuentran a personas por dinero.
say-people-behind = Todavía hay personas en peligro. Por favor, envíen equipos de rescate. Puedo mostrarles dónde están.
say-people-behind-caution =
    Con los equipos de rescate pueden venir la policía o agentes de frontera. Si alguien puede
    morir, no espere.

# Work

say-passport = Esta persona se quedó con mi pasaporte. Es mío. Quiero que me lo devuelva. Ayúdeme, por favor.
say-passport-caution =
    No lo muestre delante de la persona que lo tiene. Si está sin papeles, pregunte a una línea de
    ayuda antes de ir a la policía.
say-passport-back = Por favor, devuélvame mi pasaporte. Quiero guardarlo yo.
say-passport-back-caution =
    Esta tarjeta es para la persona que tiene su pasaporte. Si esa persona le da miedo, no se la
    muestre. Pregunte primero a una línea de ayuda.
say-wages = Trabajé y no me pagaron. Quiero cobrar mi salario. Ayúdeme, por favor.
say-wages-caution =
    No se lo muestre a su patrón ni a quienes trabajan para él. Muéstrelo en un sindicato, un centro
    de trabajadores o una oficina de trabajo. Pregunte primero si comparten datos con migración.
say-pay-please = Por favor, págueme mi trabajo. Escriba también cuánto me debe, por favor.
say-pay-please-caution =
    Esta tarjeta es para su patrón. Si le ha amenazado, no se la muestre. Pregunte primero a un
    sindicato o a una línea de ayuda.
say-hours = Por favor, escriba las horas que trabajé y firme el papel.
say-hours-caution =
    Si su patrón le ha amenazado, no lo muestre. Anote usted sus horas cada día, en un lugar que su
    patrón no pueda encontrar.
say-no-contract = No he firmado ningún contrato. Por favor, deme uno que yo pueda entender.
say-no-contract-caution =
    Si su patrón le ha amenazado, no lo muestre. Aun sin contrato en papel, usted puede tener
    derecho a su salario. Pregunte a un sindicato o a una línea de ayuda.
say-debt = Dicen que debo dinero y que tengo que trabajar hasta pagarlo. Ayúdeme, por favor.
say-debt-caution =
    No se lo muestre a quienes le piden el dinero ni a nadie que pueda contárselo. Muéstrelo a un
    sindicato, a una organización de ayuda o a una línea de ayuda.
say-want-to-leave = Quiero dejar este trabajo, pero no me dejan. Ayúdeme, por favor.
say-want-to-leave-caution =
    No se lo muestre a su patrón ni a nadie que pueda contárselo. En algunos países el patrón puede
    denunciar a quien se va. Si puede, pregunte primero a una línea de ayuda.
say-not-this-work = Este no es el trabajo que me prometieron. Necesito que me aconsejen, por favor.
say-not-this-work-caution =
    No se lo muestre a su patrón ni a la persona que le consiguió el trabajo. Muéstrelo a un
    sindicato, a una organización de ayuda o a una línea de ayuda.
say-hurt-at-work = Me lastimé en el trabajo. Necesito un médico. Por favor, escriba lo que pasó.
say-hurt-at-work-caution =
    Algunos patrones mandan decir que pasó en otro lugar. Si el patrón está con usted y le da miedo,
    pida ver al médico a solas.
say-heat = Me siento mal por el calor. Necesito sombra, agua y descanso ahora.

# Children

say-child-lost = Ayúdeme, por favor. Estoy buscando a mi hijo o a mi hija.
say-under-18 = Tengo menos de 18 años. No hay ningún adulto conmigo. Ayúdeme, por favor.
say-under-18-caution =
    Muéstrelo a un agente con uniforme, al personal de salud o a alguien de una organización de
    ayuda. No se lo muestre a quien le ofrezca trabajo, amor o llevarle en su vehículo. No entregue
    su teléfono ni sus papeles.
say-not-go-with = No quiero ir con esta persona. Ayúdeme, por favor. Tengo menos de 18 años.
say-not-go-with-caution =
    Muéstrelo a alguien con uniforme, al personal de salud o a una familia con niños, cuando esa
    persona no mire. Donde haya mucha gente, también puede gritar para pedir ayuda.
say-call-parent = Por favor, llame a mi madre o a mi padre. Este es el número.
say-call-parent-caution =
    Muestre solo un número que usted conozca, no uno que le dio un desconocido. El número queda
    guardado en el teléfono de la otra persona.
say-age-wrong = La edad que dice este papel está mal. Tengo menos de 18 años. Por favor, escríbalo.
say-age-wrong-caution =
    Diga su edad verdadera, aunque alguien le haya dicho que mienta. No firme una edad falsa. Si le
    obligan a firmar, cuénteselo a un abogado, a una abogada o a una línea de ayuda.
say-child-taken = Alguien retiene a mi hijo o a mi hija lejos de mí. Ayúdeme, por favor.
say-child-taken-caution =
    No se lo muestre a quienes conocen a esa persona: podría poner en peligro a su hijo o hija. Si
    el peligro es ahora, llame al número de emergencia.
say-child-found = Este niño o esta niña no tiene a nadie aquí. Por favor, ayude a encontrar a su familia o a quien proteja a los niños.
say-baby-needs = Mi bebé necesita leche y pañales. Ayúdenos, por favor.

# Food and shelter

say-water-food = Por favor, necesito agua y comida.
say-safe-place = Necesito un lugar seguro para dormir esta noche. ¿Puede ayudarme, por favor?
say-safe-place-caution =
    Es mejor mostrarlo a personas de organizaciones de ayuda, en un albergue o en un lugar de
    oración. Tenga cuidado si alguien que no conoce quiere llevarle a una casa particular. Antes de
    dar su nombre, puede preguntar: “¿Avisan ustedes a migración?”
say-women-only = Necesito un lugar seguro para dormir esta noche, solo para mujeres. Ayúdeme, por favor.
say-women-only-caution =
    Muéstrelo a organizaciones de ayuda, en una clínica o en un albergue. No vaya a una casa
    particular con alguien que no conoce, aunque sea una mujer. Antes de dar su nombre, puede
    preguntar: “¿Avisan ustedes a migración?”
say-shelter-where = ¿Dónde está el lugar más cercano donde ayudan a la gente, por favor? ¿Puede mostrármelo en un mapa?
say-warm-clothes = Tengo mucho frío. Necesito ropa de abrigo o una manta, por favor.
say-wash = ¿Dónde puedo lavarme y lavar mi ropa, por favor?
say-toilet = ¿Puedo usar el baño, por favor?
say-rest-here = ¿Puedo sentarme aquí a descansar un rato, por favor?

# Telephone

say-use-phone = ¿Puedo hacer una llamada corta con su teléfono, por favor?
say-use-phone-caution =
    El número queda guardado en ese teléfono. Bórrelo de la lista de llamadas o pida que lo borren.
    No use el teléfono de una persona que le da miedo.
say-charge = ¿Puedo cargar mi teléfono aquí, por favor?
say-charge-caution =
    Bloquee su teléfono y quédese a su lado. Si no, alguien puede leerlo o llevárselo.
say-write-number = Por favor, escríbame este número de teléfono.
say-delete-number = Por favor, borre este número de su lista de llamadas. Es por mi seguridad.
say-delete-number-caution =
    Puede aparecer de todos modos en la factura del teléfono. Por eso, no use el teléfono de quien
    pueda conocer a la persona que le da miedo.
say-no-call-back = Por favor, no vuelva a llamar a este número más tarde ni le envíe mensajes.
say-no-call-back-caution =
    Una llamada en mal momento puede mostrar a otros que usted pidió ayuda. Una persona desconocida
    puede llamar de todos modos.
say-where-am-i = ¿Cuál es la dirección de este lugar? Por favor, escríbamela.
say-where-am-i-caution =
    No lo pregunte donde pueda verle u oírle la persona que le da miedo. Esconda el papel o
    apréndase la dirección de memoria.
say-wifi = ¿Puedo usar el wifi de aquí, por favor? ¿Cuál es la contraseña?
say-wifi-caution =
    El dueño de la red puede ver qué sitios abre. No busque ayuda en la red de una persona que le da
    miedo.

# Language. $language is the name of a language; it stands after a colon, so that any name fits.

say-interpreter = No hablo su idioma. Necesito un intérprete, por favor. Mi idioma: { $language }.
say-slowly = Por favor, hable despacio y con palabras sencillas.
say-say-again = No entendí. Por favor, dígalo de otra manera.
say-write-down = Por favor, escríbamelo.
say-yes-no = Por favor, hágame preguntas cortas. Responderé con sí o no.
say-not-this-interpreter = Por favor, no con esta persona como intérprete. Me da miedo. Quiero que sea otra persona.
say-not-this-interpreter-caution =
    No lo muestre donde pueda verlo esa persona. Si ahora no puede, pida una pausa y muéstrelo
    entonces.
say-other-interpreter = No entiendo bien a este intérprete. ¿Hay otro, por favor?
say-woman-interpreter = Quisiera una intérprete mujer, por favor.
say-cannot-read = No puedo leer esto. Por favor, léamelo despacio.
say-hard-hearing = No oigo bien. Por favor, hable claro y de frente, o escríbalo.
