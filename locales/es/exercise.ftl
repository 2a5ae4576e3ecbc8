# Ten situations for training. Each has three answers; the explanation of an answer is its message that ends in -why.

exercise-title = Ejercicio: diez situaciones
exercise-lead =
    Diez situaciones breves para quienes tratan con migrantes en su trabajo. Las personas son
    inventadas. Elija una de las tres respuestas. La explicación aparece debajo de la respuesta que
    elija. Puede volver a elegir. Nada se guarda ni se envía.
exercise-best = Esta es la mejor de las tres.
exercise-not-best = Hay una respuesta mejor.

exercise-smuggling-or-trafficking =
    Un hombre pagó a un coyote para cruzar una frontera. Después, la misma gente lo llevó a una
    granja y le quitó el teléfono. Le dicen que tiene que trabajar hasta pagar su deuda, y la deuda
    no deja de crecer. ¿Qué cree usted que es?
exercise-smuggling-or-trafficking-a = Es tráfico ilícito de migrantes. Pagó y quería cruzar.
exercise-smuggling-or-trafficking-a-why =
    El cruce fue tráfico ilícito de migrantes: ayudar a alguien a pasar una frontera por dinero.
    Pero la historia no termina ahí. Si usted se detiene aquí, nadie pregunta por la granja, y él
    puede quedarse sin protección.
exercise-smuggling-or-trafficking-b =
    Empezó como tráfico ilícito de migrantes. Ahora hay señales de trata de personas. Hay que
    preguntar más sobre la granja.
exercise-smuggling-or-trafficking-b-why =
    El tráfico ilícito de migrantes puede convertirse en trata, que es explotar a una persona.
    Trabajar por una deuda que nunca termina es un motivo fuerte para mirar mejor. Las señales son
    pistas, no pruebas: pregunte cómo lo tratan y si puede irse.
exercise-smuggling-or-trafficking-c =
    Es trata de personas, porque toda persona que paga a un coyote es víctima de trata.
exercise-smuggling-or-trafficking-c-why =
    Son dos delitos distintos. Muchas personas que pagan a un coyote no sufren explotación después.
    El nombre equivocado puede llevar a la ayuda equivocada: mire lo que pasa en la granja.

exercise-consent-and-lies =
    Una mujer aceptó un trabajo en un hotel. Al llegar, la mandaron a un bar y la obligaron a tener
    sexo por dinero. La amenazan con contárselo a su familia. Ella dice: “Yo dije que sí. Es culpa
    mía”. ¿Qué le dice usted?
exercise-consent-and-lies-a =
    “Usted dijo que sí a un trabajo en un hotel. Le mintieron. No es culpa suya. ¿Qué fue distinto
    cuando llegó?”
exercise-consent-and-lies-a-why =
    Un sí conseguido con mentiras no sirve de excusa a quienes la explotan. Usted le quita la culpa.
    Después hace una pregunta abierta, y ella decide cuánto contar.
exercise-consent-and-lies-b = “Usted aceptó venir y trabajar, así que la policía no puede ayudarla.”
exercise-consent-and-lies-b-why =
    Esto no es verdad. Si hubo mentiras, amenazas o fuerza, no importa que al principio dijera que
    sí. Palabras así cierran la puerta y repiten lo que quizá le dicen quienes la controlan.
exercise-consent-and-lies-c = “¿Por qué no se escapó antes?”
exercise-consent-and-lies-c-why =
    Tal vez usted solo quiere entender, pero ella oirá un reproche. A la mayoría de las personas las
    retienen con mentiras, amenazas, deudas y miedo, no con cadenas. Pregunte mejor qué creía ella
    que pasaría si se iba.

exercise-child-seller =
    Un niño de 13 años vende flores de noche, lejos de su casa. Cada noche tiene que entregar una
    suma fija a un hombre al que llama tío. Duerme en un cuarto con otros 6 niños. Dice: “Nadie me
    obliga”. ¿Qué hace usted?
exercise-child-seller-a = Dejarlo así. Él dice que lo hace libremente.
exercise-child-seller-a-why =
    Con un niño no hace falta demostrar fuerza, mentiras ni amenazas. Lo que cuenta es si alguien
    capta, traslada o retiene al niño para explotarlo. Aunque él diga “nadie me obliga”, usted sigue
    teniendo el deber de averiguar.
exercise-child-seller-b = Ir enseguida a ver al tío y decirle que esto tiene que acabar.
exercise-child-seller-b-why =
    Usted quiere proteger al niño. Pero el hombre puede ponerse violento o llevarse a los niños
    antes de que llegue la ayuda. No lo enfrente: acuda primero a quienes protegen a la infancia.
exercise-child-seller-c =
    Tratarlo como un posible peligro para un niño y avisar a protección de la infancia.
exercise-child-seller-c-why =
    Que un niño venda cosas con sus padres puede ser normal. Aquí, la suma fija, el “tío”, la noche
    y tantos niños juntos son motivos para actuar. Lo que es mejor para el niño va primero, y no
    hace falta demostrar que lo obligan.

exercise-growing-debt =
    Un cocinero lleva un año trabajando. Su patrón anota una lista de deudas: el viaje, el cuarto,
    la comida, multas. Nunca le dejaron leerla, y la suma solo crece. Él dice: “Tengo que pagar lo
    que debo”. ¿Qué hace usted primero?
exercise-growing-debt-a = Preguntarle cómo se cuenta la deuda y qué cree que pasará si se va.
exercise-growing-debt-a-why =
    Cuando el trabajo no se descuenta de la deuda de forma justa, o no tiene fin, se llama
    servidumbre por deudas. Se parece a la esclavitud. Las dos preguntas muestran si él está
    atrapado y cuánto peligro hay.
exercise-growing-debt-b = Ayudarle a planear cómo pagar más rápido. Una deuda es una deuda.
exercise-growing-debt-b-why =
    La lista puede ser falsa. Los cobros, los intereses altos y los descuentos por comida o cuarto
    son trucos habituales para que la deuda nunca termine. Si usted le ayuda a pagar, quizá ayude a
    retenerlo allí.
exercise-growing-debt-c = Decirle que mañana deje el trabajo y se vaya.
exercise-growing-debt-c-why =
    Puede que tenga derecho a irse. Pero quienes quieren el dinero pueden amenazarlo a él o a su
    familia. Piense que el peligro es grande hasta saber más, y prepare un plan junto con él.

exercise-will-you-tell-immigration =
    Una trabajadora de limpieza sin papeles llega a su oficina. Quiere contar que su patrón golpea a
    los trabajadores. Primero pregunta: “¿Va a avisar a migración sobre mí?” ¿Qué hace usted?
exercise-will-you-tell-immigration-a = Decir: “No se preocupe, nadie lo sabrá nunca”.
exercise-will-you-tell-immigration-a-why =
    Usted quiere tranquilizarla. Pero no prometa nada que no pueda cumplir. Si su oficina tiene que
    pasar su nombre, podrían detenerla o expulsarla por haber confiado en usted.
exercise-will-you-tell-immigration-b =
    Decirle, antes de que dé su nombre, de qué tiene que avisar usted y a quién. Después decide
    ella.
exercise-will-you-tell-immigration-b-why =
    Solo puede elegir si sabe qué pasará después. Eso es el consentimiento informado: un sí de quien
    conoce los riesgos. Si usted tiene que avisar, ofrézcale antes una línea de ayuda, un abogado o
    una abogada que la aconseje en privado.
exercise-will-you-tell-immigration-c = Pedirle primero los papeles. La queja puede esperar.
exercise-will-you-tell-immigration-c-why =
    Es probable que se vaya, y los golpes seguirán. Amenazar con llamar a migración es una de las
    formas en que algunos patrones retienen a la gente. En la Unión Europea, los derechos de las
    víctimas de delitos valen con o sin papeles.

exercise-interpreter-from-the-group =
    Un grupo de 5 trabajadores acude a usted. Solo uno habla el idioma de usted. Se ofrece como
    intérprete para todos y contesta antes de que hablen los demás. Ellos miran al suelo. ¿Qué hace
    usted?
exercise-interpreter-from-the-group-a = Aceptar su ayuda. Es amable y ahorra tiempo.
exercise-interpreter-from-the-group-a-why =
    Puede que solo quiera ayudar. Pero quien habla por todos también puede ser quien los controla.
    Con él presente, quizá los demás no puedan decirle la verdad.
exercise-interpreter-from-the-group-b = Preguntar a los demás, delante de él, si confían en él.
exercise-interpreter-from-the-group-b-why =
    Es muy difícil que digan que no mientras él escucha, y además sería él quien traduce la
    respuesta. Si los controla, la sola pregunta puede traerles un castigo después.
exercise-interpreter-from-the-group-c =
    Darle las gracias, buscar un intérprete independiente y hablar con cada persona a solas.
exercise-interpreter-from-the-group-c-why =
    Hágalo con todos, también con él, y diga que siempre trabaja así. De ese modo, nadie llama la
    atención. Elija un intérprete que no sea del grupo y pregunte si prefieren a una mujer o a un
    hombre.

exercise-promise-of-safety =
    Un hombre vio cómo encerraban a los trabajadores. Tiene miedo. Dice: “Le cuento todo si me
    promete que puedo quedarme en este país y que mi hermano estará a salvo”. ¿Qué le dice usted?
exercise-promise-of-safety-a = “Se lo prometo. Los dos estarán a salvo.”
exercise-promise-of-safety-a-why =
    La intención es buena. Pero la decisión no es solo suya, así que no puede prometerlo. Si sale
    mal, él y su hermano pagan el precio, y quienes los rodean quizá no vuelvan a confiar en nadie
    que ofrezca ayuda.
exercise-promise-of-safety-b =
    “Eso no se lo puedo prometer. Puedo decirle quién lo decide, qué puedo hacer yo hoy y qué ayuda
    puede recibir.”
exercise-promise-of-safety-b-why =
    Es sincero y le da algo real. Antes de hablar, sepa qué ayuda existe cerca y quién decide sobre
    los permisos. Pregunte por el hermano y preparen juntos qué hacer ante el peligro.
exercise-promise-of-safety-c = “Primero tiene que ser testigo. Solo entonces puede recibir ayuda.”
exercise-promise-of-safety-c-why =
    En los países del tratado del Consejo de Europa contra la trata, la ayuda a las víctimas no
    puede depender de que declaren como testigos. Un trato así presiona a un hombre asustado. Un
    permiso de residencia sí puede depender de que colabore en el caso: explique con claridad qué es
    cada cosa.

exercise-passport-and-tied-visa =
    Una mujer trabaja en la casa de una familia. Su visa está atada a este único empleador. Él le
    retiene el pasaporte, ella nunca sale sola, y él dice que la denunciará si se va. ¿Qué hace
    usted?
exercise-passport-and-tied-visa-a =
    Buscar la manera de hablar con ella a solas y preguntarle qué quiere antes de que nadie contacte
    al empleador.
exercise-passport-and-tied-visa-a-why =
    El pasaporte retenido, el aislamiento y las amenazas son señales de trabajo forzoso, y a veces
    basta una. Ella sabe mejor que nadie lo que él puede hacer. Por eso, el siguiente paso empieza
    por su seguridad y su voluntad.
exercise-passport-and-tied-visa-b =
    Llamar al empleador y decirle que entregue el pasaporte hoy mismo.
exercise-passport-and-tied-visa-b-why =
    Ahora él sabe que ella habló con alguien. Puede hacerle daño, llevarla a otro lugar o echarla
    antes de que usted llegue. El pasaporte importa, pero primero está su seguridad.
exercise-passport-and-tied-visa-c =
    No hacer nada. Por la visa, ella es su trabajadora: es un asunto entre los dos.
exercise-passport-and-tied-visa-c-why =
    Una visa atada dice para quién puede trabajar. No convierte las amenazas ni el aislamiento en un
    asunto privado. Amenazar con denunciarla puede ser una de las cosas que convierten un trabajo en
    trabajo forzoso.

exercise-forced-crime =
    En una casa cerrada con llave, la policía encuentra a un joven de 20 años entre plantas de
    droga. Duerme en el suelo, no tiene llave ni dinero y dice que tiene una deuda. ¿Qué debe pasar
    primero?
exercise-forced-crime-a = Acusarlo. Lo encontraron con las plantas, y eso basta.
exercise-forced-crime-a-why =
    Cultivar o llevar droga bajo amenaza es una forma conocida de trata: los delitos forzados. A
    menudo, a quienes fueron obligados se les trata por error como delincuentes. Entonces los
    responsables siguen libres, y él sigue endeudado.
exercise-forced-crime-b = Dejarlo ir y darle en la puerta la tarjeta de una línea de ayuda.
exercise-forced-crime-b-why =
    Quienes le cobran la deuda pueden estar esperándolo, y la tarjeta puede ponerlo en peligro si la
    ven. Nadie le preguntó qué pasó, así que nadie lo protege. Primero hacen falta un lugar seguro y
    alguien que lo acompañe.
exercise-forced-crime-c =
    Ponerlo a salvo, conseguirle un abogado y un intérprete, y averiguar si lo obligaron antes de
    decidir si se le acusa.
exercise-forced-crime-c-why =
    La puerta cerrada, el suelo y la deuda son motivos para preguntar. El tratado del Consejo de
    Europa y las leyes de la Unión Europea dicen que debe ser posible no castigar a una persona por
    lo que la obligaron a hacer. Si vale en su caso, hay que verlo con cuidado.

exercise-first-question =
    Usted trabaja en una clínica. Está a solas con una mujer que tiene moretones viejos. Hasta
    ahora, el hombre que espera fuera contestaba por ella. ¿Qué pregunta usted primero?
exercise-first-question-a = “¿Es usted víctima de trata de personas?”
exercise-first-question-a-why =
    Muchas personas no usan esta palabra para su vida, y puede asustarlas. Es probable que diga que
    no, y después cuesta seguir. Pregunte por el trabajo, el pago, los papeles y si puede irse.
exercise-first-question-b = “¿Le parece bien hablar aquí? ¿Qué es lo que más necesita ahora?”
exercise-first-question-b-why =
    Usted pone primero su seguridad y su decisión. Una pregunta abierta le deja a ella elegir por
    dónde empezar. Diga quién es usted, que ella puede parar cuando quiera y de qué tendría usted
    que avisar.
exercise-first-question-c = “Cuénteme todo desde el principio, con las fechas.”
exercise-first-question-c-why =
    A menudo, una persona asustada no puede contar las cosas en orden. Los vacíos y las
    contradicciones pueden venir de lo que vivió y no significan que mienta. Si la presiona, puede
    hacerle daño otra vez, y para ayudar no hace falta saberlo todo.
