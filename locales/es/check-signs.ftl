# Third check, for outreach workers: observation only. The screen title stays neutral.

check-signs-title = Lo que vi
check-signs-summary = Para quienes ayudan: ordenar lo que vio y encontrar un próximo paso prudente.
check-signs-intro =
    Marque lo que vio, o lo que una persona le contó por su propia voluntad. No hace falta
    interrogar. No lo rellene delante de la persona. No escriba nombres y no tome fotos. No se
    guarda nada: las marcas desaparecen cuando usted sale.

# Signs

check-signs-1 = Alguien responde en lugar de la persona o no la deja a solas.
check-signs-2 = Dice o muestra que no puede dejar el trabajo, la casa o a una persona.
check-signs-3 = Otra persona guarda su documento de identidad, su pasaporte o su tarjeta bancaria.
check-signs-4 = Tiene heridas, señales de golpes o heridas viejas que nadie curó.
check-signs-5 =
    Habla de una deuda con un reclutador, un patrón o un coyote (quien cobra por pasar la frontera).
check-signs-6 =
    Hay cerraduras por fuera, rejas, cámaras o guardias, o siempre la llevan y la recogen.
check-signs-7 = No recibe pago, o el pago va a otra persona.
check-signs-8 =
    Tiene miedo de la policía o de migración porque alguien le metió ese miedo (“me dijeron que
    ustedes me van a deportar”).
check-signs-9 =
    Las respuestas suenan ensayadas, varias personas usan las mismas palabras, o no sabe su propia
    dirección.
check-signs-10 = Trabaja jornadas muy largas, no tiene día libre o muestra agotamiento.
check-signs-11 =
    Duerme en el lugar de trabajo o con muchas personas en un cuarto, o le falta comida o equipo de
    protección.
check-signs-12 = El trabajo o el lugar no es lo que le prometieron.
check-signs-13 = No tiene contacto con su familia, o no tiene teléfono, o se lo revisan.
check-signs-14 = Tiene pocas pertenencias, siempre la misma ropa o nada de dinero propio.
check-signs-15 =
    Un niño, una niña o adolescente: sin tutor, fuera de la escuela, pide limosna o vende y tiene
    que entregar cierta suma, o está con una “pareja” adulta o un patrón.

# Outcome: danger

check-signs-danger-title = Primero: la seguridad de la persona
check-signs-danger-text =
    Lo que marcó puede significar peligro ahora mismo. La seguridad va antes que cualquier otro
    paso.
check-signs-danger-rule =
    Ve esto porque marcó la señal 4, o la 6, o la 15 junto con al menos una de la 1 a la 6.
check-signs-danger-do-1 =
    Si una vida está en peligro ahora, llame al número de emergencia. Si hay tiempo, pregunte antes
    a la persona qué es seguro para ella.
check-signs-danger-do-2 =
    No se enfrente a nadie y no intente liberar a la persona por su cuenta. Puede poner en peligro a
    ella y a usted.
check-signs-danger-do-3 =
    Si nadie está a punto de sufrir daño, llame primero a una línea de ayuda especializada. No diga
    nombres. Pregunte qué hacer, y si allí la policía pasa nombres a migración.
check-signs-danger-do-4 =
    Si es menor de 18 años, avise ahora al servicio de protección de la infancia o a la línea de
    ayuda para niños y adolescentes. Siga las reglas de protección de la infancia de su
    organización.

# Outcome: act

check-signs-act-title = Señales suficientes para ofrecer ayuda
check-signs-act-text =
    Estas señales son pistas, no pruebas. Ofrezca una conversación en privado y el camino a un
    servicio especializado, solo si la persona está de acuerdo.
check-signs-act-rule =
    Ve esto porque marcó al menos dos señales de la 1 a la 6; o una de la 1 a la 6 y al menos otras
    dos señales; o la 15, si es menor de 18 años.
check-signs-act-do-1 =
    Ofrezca hablar a solas, en un lugar y un momento seguros. Diga primero quién es usted y qué
    tiene que comunicar a otros.
check-signs-act-do-2 =
    Hable del trabajo, el pago, los papeles y la libertad de irse. No pregunte “¿es usted víctima?”
    ni insista en oír toda la historia.
check-signs-act-do-3 =
    Ofrezca un servicio especializado que usted haya comprobado. Si la persona acepta, llamen juntos
    o acompáñela. Si no, dé un número seguro y deje la puerta abierta.
check-signs-act-do-4 =
    Si es menor de 18 años, no espere: avise al servicio de protección de la infancia. Pregúntele
    qué quiere y qué necesita.

# Outcome: watch

check-signs-watch-title = Siga en contacto
check-signs-watch-text =
    Lo que marcó es razón para seguir cerca. Es muy poco para sacar una conclusión.
check-signs-watch-rule =
    Ve esto porque marcó solo una señal de la 1 a la 6 y como máximo otra señal; o ninguna de la 1 a
    la 6, pero al menos dos de la 7 a la 13. La 15 no está marcada.
check-signs-watch-do-1 =
    Siga en contacto de manera normal y amable. No vaya tan a menudo que otros lo noten.
check-signs-watch-do-2 =
    Dé información segura: el número de una línea de ayuda en una forma que no llame la atención, y
    nunca delante de quienes puedan controlar a la persona.
check-signs-watch-do-3 =
    Escriba una nota para su supervisor o supervisora, sin nombre. Vuelva a mirar cuando algo
    cambie.

# Outcome: none

check-signs-none-title = Información para todos
check-signs-none-text =
    Lo que marcó no es razón para actuar por una sola persona. Eso no quiere decir que todo esté
    bien.
check-signs-none-rule =
    Ve esto porque no marcó ninguna señal de la 1 a la 6, marcó como máximo una de la 7 a la 13, y
    no marcó la 15.
check-signs-none-do-1 =
    Dé información general sobre derechos y líneas de ayuda a todo el grupo, para que nadie quede
    señalado.
check-signs-none-do-2 = Vuelva si puede. La confianza necesita muchas veces más de una visita.

# Do and don’t card

check-signs-card-title = Diez reglas para hablar con las personas
check-signs-card-1 =
    Hable a solas con la persona, nunca delante de un patrón, un acompañante o un “familiar”.
check-signs-card-2 =
    Traiga su propio intérprete, nunca una amistad, un familiar o un compañero de trabajo de la
    persona.
check-signs-card-3 =
    Antes de que hable, diga qué no puede guardar en secreto, por ejemplo un peligro para un niño o
    una niña.
check-signs-card-4 = Pida permiso antes de cada paso y diga que puede parar en cualquier momento.
check-signs-card-5 =
    Una persona adulta decide por sí misma. Con menores de 18 años, siga las reglas de protección de
    la infancia.
check-signs-card-6 = No prometa lo que no puede cumplir: ni papeles, ni dinero, ni seguridad.
check-signs-card-7 = Nada de fotos, publicaciones ni nombres en un aparato compartido.
check-signs-card-8 =
    Nada de rescates por su cuenta, y no pague a nadie para que suelte a una persona.
check-signs-card-9 =
    Nada de enfrentamientos, y nada de tarjetas o folletos delante de quienes controlan a la
    persona.
check-signs-card-10 =
    Tenga a mano una lista de servicios comprobados, y acompañe en vez de dar solo un folleto.
