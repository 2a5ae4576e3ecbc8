# First self-check, for a person alone with a phone. The screen title stays neutral.

check-situation-title = Mi situación
check-situation-summary =
    18 frases cortas sobre trabajo, dinero, libertad y seguridad. Vea qué puede hacer después.
check-situation-intro =
    Esto no es un examen y nadie le juzga. Puede saltarse lo que quiera y parar en cualquier
    momento. Sus respuestas se quedan en esta página. No se envían a nadie y desaparecen cuando
    usted sale.

# Before the statements; not counted.

check-situation-g0 = Estoy a solas y nadie puede ver mi teléfono.
check-situation-g1 = Tengo menos de 18 años.

# Statements: yes, no, not sure. One idea each, no legal words.

check-situation-1 =
    Alguien dice que me va a hacer daño o me va a matar, a mí o a una persona que quiero, y creo que
    puede pasar pronto.
check-situation-2 = Ahora mismo me tienen bajo llave o me vigilan, y no puedo salir.
check-situation-3 =
    Tengo heridas graves, una enfermedad grave o estoy a punto de dar a luz, y no me dejan ver a un
    médico.
check-situation-4 =
    Tengo miedo de lo que me pueda pasar a mí o a mi familia si dejo este trabajo, este lugar o a
    esta persona.
check-situation-5 =
    Alguien me pegó, me hizo daño o me forzó a tener sexo para que yo trabaje u obedezca.
check-situation-5-after = Esto no es culpa suya. Nadie tiene derecho a hacerle esto.
check-situation-6 =
    Alguien dice que llamará a la policía o a migración, o que me hará pasar vergüenza ante otros,
    si no obedezco.
check-situation-7 =
    Solo puedo salir, o hablar con mi familia o mis amistades, si alguien me da permiso o me vigila.
check-situation-8 =
    Alguien guarda mi pasaporte o mi documento de identidad y no puedo tenerlo cuando quiero.
check-situation-9 =
    Tengo que trabajar para pagar una deuda o lo que me cobraron, y lo que debo no baja o no sé
    cuánto falta.
check-situation-10 =
    No me pagan, o me pagan mucho menos de lo prometido, o guardan mi pago para que me quede.
check-situation-11 =
    Tengo que trabajar jornadas muy largas o sin día de descanso, y no puedo decir que no.
check-situation-12 =
    Mi trabajo o el lugar donde duermo es peligroso o está sucio, o no hay suficiente comida o agua.
check-situation-13 =
    Alguien me obliga a hacer cosas que no quiero: tener sexo, robar, llevar o cultivar drogas,
    engañar a gente por internet, pedir limosna o casarme.
check-situation-13-after =
    Usted no tiene la culpa de lo que otra persona le obliga a hacer. No tiene que cargar con esto a
    solas.
check-situation-14 = El trabajo, el lugar o el patrón no es lo que me dijeron antes de venir.
check-situation-15 =
    Me cambiaron el pago, el horario o el contrato después de que dije que sí o después de llegar.
check-situation-16 =
    Pagué a alguien para conseguir este trabajo, o le debo dinero a alguien por traerme aquí.
check-situation-17 = Tengo que mentir sobre mi trabajo, mi edad, mi nombre o con quién vivo.
check-situation-18 =
    La misma persona controla mi trabajo, el lugar donde duermo y mis papeles o mi visa.

# Outcome: danger now

check-situation-danger-title = Primero: su seguridad ahora
check-situation-danger-text =
    Usted marcó que hay peligro ahora mismo. Puede pedir ayuda enseguida. No hace falta que lo sepa
    con seguridad.
check-situation-danger-rule =
    Ve esto porque respondió sí a la frase 1, 2 o 3. Basta con una de ellas.
check-situation-danger-do-1 =
    Su vida es lo primero. Si puede, vaya a un lugar con gente, o detrás de una puerta que usted
    pueda cerrar con llave.
check-situation-danger-do-2 =
    Llame al número de emergencia que está abajo: policía o ambulancia. En algunos países también se
    puede enviar un mensaje de texto o usar una aplicación. Puede pedir un intérprete. Para ver a un
    médico no tiene que hablar de sus papeles.
check-situation-danger-do-3 =
    También puede llamar a una línea de ayuda. Pueden pedir auxilio por usted o hacer un plan con
    usted. No tiene que dar su nombre.
check-situation-danger-do-4 =
    Si no puede llamar: acuerde una palabra secreta con alguien de confianza. Cuando usted la diga,
    esa persona pedirá ayuda. Averigüe la dirección donde está: busque cartas, nombres de calles o
    paradas de autobús. Aléjese de los cuartos con armas, de la cocina y de los cuartos sin salida.
check-situation-danger-do-5 =
    En algunos países, la policía puede dar su nombre a migración. Una línea de ayuda puede decirle
    qué pasa donde usted está. Pero si alguien puede morir, no espere: llame al número de
    emergencia.
check-situation-danger-do-child =
    Si tiene menos de 18 años, o no sabe bien su edad, también puede llamar a la línea de ayuda para
    niños y adolescentes que está abajo. No hizo nada malo al pedir ayuda. Muchos países tienen
    reglas para que no se castigue a niños y adolescentes por lo que alguien les obligó a hacer.

# Shown under danger: what all the answers together say

check-situation-also-strong =
    Sus respuestas juntas muestran también señales que los expertos usan para reconocer el trabajo
    forzoso o la trata de personas. También pueden venir de la violencia de alguien cercano. Cuando
    esté a salvo, lea también esa parte.
check-situation-also-rights =
    Sus respuestas muestran también señales de que no se respetan sus derechos. Cuando esté a salvo,
    lea también esa parte.
check-situation-also-none =
    No marcó ninguna otra señal. El peligro que marcó es razón suficiente para pedir ayuda.

# Outcome: strong signs

check-situation-strong-title = Usted marcó señales fuertes
check-situation-strong-text =
    Lo que marcó pueden ser señales de trabajo forzoso o de trata de personas, o de violencia de
    alguien cercano. Trabajo forzoso quiere decir: alguien le hace trabajar con amenazas, fuerza o
    mentiras. Trata de personas quiere decir: alguien lleva, retiene o controla a una persona para
    aprovecharse de ella. No es culpa suya. Usted tiene derechos, aunque haya dicho que sí, aunque
    esté sin papeles.
check-situation-strong-rule =
    Los expertos usan estas señales para reconocer el trabajo forzoso y la trata de personas. Ve
    este resultado si se cumple al menos uno de los puntos de abajo. Los números son los de las
    frases. Solo cuenta el “sí”. Si no está de acuerdo, confíe en su propia opinión.
check-situation-strong-rule-a =
    Respondió sí al menos a dos de estas: 2, 5, 7, 8, 9. O bien: sí a una de estas cinco, y al menos
    a una de estas: 1, 4, 6, 17. O bien: sí al menos a tres de estas: 1, 4, 6, 17.
check-situation-strong-rule-b =
    Respondió sí al menos a una de estas: 2, 5, 7, 8, 9; y también al menos a una de estas: 10, 11,
    12, 13.
check-situation-strong-rule-c = Respondió sí a la 5 o a la 13. Basta con una de ellas.
check-situation-strong-rule-d =
    Se cumplen tres cosas. Primera: sí a la 14, y a la 15 o la 16. Segunda: sí a la 11 y a la 13; o
    a una de esas dos y al menos a una de estas: 3, 10, 12; o a las tres: 3, 10 y 12. Tercera: sí al
    menos a una de estas: 4, 5, 6, 7, 8, 9, 17, 18.
check-situation-strong-rule-e =
    Usted tiene menos de 18 años, o no sabe si los ha cumplido, y se cumple una de estas cosas.
    Respondió sí al menos a una de estas: 5, 7, 8, 9, 11, 13. O bien: sí al menos a dos de estas: 4,
    6, 10, 12, 14, 17.
check-situation-strong-do-violence =
    Puede hablar primero con una línea de ayuda sobre violencia. Le escuchan si le hace daño o le
    obliga su pareja, un familiar, un patrón o cualquier otra persona. Saben de violencia, de sexo
    forzado y de matrimonio forzado. No tiene que dar su nombre.
check-situation-strong-do-1 =
    Hable primero con una línea de ayuda gratuita. No tiene que dar su nombre. No tiene que
    denunciar nada a la policía.
check-situation-strong-do-2 =
    Es posible que le den tiempo para descansar y pensar, un lugar seguro, un médico y consejo antes
    de decidir. En la mayor parte de Europa ese tiempo es de al menos 30 días. Para otros países,
    vea la página de ese país.
check-situation-strong-do-3 =
    Solo si es seguro: no firme nada y no entregue su teléfono. Anote nombres, fechas, lugares y
    pagos donde nadie lo encuentre. Si alguien le obliga, su seguridad es lo primero.
check-situation-strong-do-4 =
    Irse puede ser el momento más peligroso. Haga un plan, si puede con una línea de ayuda. Fíjese
    en cuándo nadie le vigila. Tenga juntos sus papeles, sus medicinas, algo de dinero y un
    cargador, y decida adónde ir. Usted sabe mejor que nadie cuándo es seguro.
check-situation-strong-do-5 =
    Hable con un abogado o una abogada gratis antes de comunicarse con migración. Esto importa sobre
    todo en Estados Unidos, el Reino Unido y Alemania. Allí, la policía u otras oficinas pueden
    pasar su nombre.
check-situation-strong-do-6 =
    ¿Alguien le obligó a hacer algo contra la ley? Cuénteselo al abogado, a la abogada o a la línea
    de ayuda. Muchos países tienen reglas para proteger a las personas que fueron obligadas.

# Outcome: rights broken

check-situation-rights-title = Tal vez no se respetan sus derechos
check-situation-rights-text =
    Lo que marcó no es algo que usted tenga que aguantar. Hay personas que pueden ayudarle a
    cambiarlo.
check-situation-rights-rule =
    Ve esto porque respondió sí a una o más de las frases 4 a 17, y la regla de las señales fuertes
    no se cumple con sus respuestas.
check-situation-rights-do-1 =
    Puede que esto vaya contra la ley donde usted está. Puede reclamar: es decir, pedir oficialmente
    lo que es suyo. Muchas veces se puede también sin papeles.
check-situation-rights-do-2 =
    Hable con un sindicato (trabajadores que se unen), un centro de trabajadores o una línea de
    ayuda laboral. Antes de dar su nombre, pregunte: “¿Comparten datos con migración?”
check-situation-rights-do-3 =
    Guarde pruebas, si es seguro. Tenga fotos de su contrato, recibos de pago y mensajes. Anote sus
    días y horas, el pago prometido y el pago recibido, nombres y direcciones.
check-situation-rights-do-4 =
    Mire la página del país donde está. Explica qué dice allí la ley sobre los cobros por conseguir
    trabajo, los pasaportes y el pago.
check-situation-rights-do-5 =
    Vuelva y revise otra vez si alguien le quita sus papeles, le amenaza o no le deja irse.

# Outcome: no sign seen

check-situation-none-title = Ninguna señal en sus respuestas
check-situation-none-text =
    No vimos ninguna señal en sus respuestas. Eso no quiere decir que todo esté bien. Confíe en lo
    que siente.
check-situation-none-rule = Ve esto porque no respondió sí a ninguna de las frases 1 a 17.
check-situation-none-do-1 =
    Tenga sus papeles con usted. Guarde copias o fotos de ellos en otro lugar, o con alguien de
    confianza.
check-situation-none-do-2 = Anote cada día su trabajo: sus días, sus horas, su pago.
check-situation-none-do-3 =
    Apréndase de memoria dos números de teléfono: el de una persona de confianza y el de una línea
    de ayuda.
check-situation-none-do-4 =
    Aun así, puede hacer preguntas a una línea de ayuda. No hace falta tener un problema grande para
    llamar.
check-situation-none-do-5 =
    ¿Tiene una nueva oferta de trabajo? Revísela aquí: “¿Es segura esta oferta de trabajo?”

# Notes

check-situation-note-one-sign = Una sola señal puede bastar. Vale la pena hablar con alguien.
check-situation-note-tied =
    En algunos países su visa está atada a un solo patrón. Eso no le da al patrón derecho a quedarse
    con su pasaporte, encerrarle, pegarle o no pagarle. Antes de dejar el trabajo, pregunte a una
    línea de ayuda qué pasaría con su visa.
check-situation-note-skipped =
    Se saltó algunas frases. Está bien. Puede hablar de ellas con alguien, o volver después.
check-situation-note-crisis =
    ¿Siente que no puede más? Por favor, hable con alguien ahora. Una línea de crisis está para
    escucharle. No tiene que pasar por esto a solas.
