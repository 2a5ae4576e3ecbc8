# Second self-check, before a person pays or travels for a job.

check-job-offer-title = ¿Es segura esta oferta de trabajo?
check-job-offer-summary =
    14 frases cortas sobre una oferta de trabajo. Lo mejor es leerlas antes de pagar o viajar.
check-job-offer-intro =
    Piense en una oferta de trabajo. Responda lo que sabe; “no lo sé” también es una buena
    respuesta. Sus respuestas se quedan en esta página. No se envían a nadie y desaparecen cuando
    usted sale.

# Statements: yes, no, I do not know. For 2, 3, 4 and 12 the good answer is yes.

check-job-offer-1 =
    Tengo que pagar a quien me ofrece el trabajo o al patrón, o pedir dinero prestado, para
    conseguir este trabajo.
check-job-offer-2 =
    Tengo un contrato escrito en un idioma que entiendo, con mi pago, mi horario, el lugar y los
    días libres.
check-job-offer-3 =
    Sé el nombre completo y la dirección de la empresa o la familia. Llamé yo, o alguien llamó por
    mí, y dijeron que el trabajo es real.
check-job-offer-4 =
    El reclutador está en la lista de mi gobierno de agencias con licencia. Lo busqué con el nombre
    y el número exactos. (Si no hay reclutador ni agencia, responda sí.)
check-job-offer-5 =
    Quieren que viaje con una visa de turista o de visita y dicen que después la puedo cambiar.
check-job-offer-6 = Quieren que decida enseguida, o dicen que no se lo cuente a mi familia.
check-job-offer-7 = Van a guardar mi pasaporte “por seguridad”, o ya lo tienen y no me lo devuelven.
check-job-offer-8 =
    El pago es mucho más alto que el de otras personas, por poco trabajo o sin experiencia.
check-job-offer-9 =
    El lugar, la ruta o el patrón cambian una y otra vez, o no me dicen dónde voy a vivir.
check-job-offer-10 =
    Ofrecen pagar todo ahora y que yo “lo pague trabajando” o “viaje ahora y pague después”.
check-job-offer-11 =
    Conocí a esta persona por internet o como pareja, y poco después me ofreció el trabajo o el
    viaje.
check-job-offer-12 =
    Alguien de confianza tiene copias de mis papeles, mi dirección allá y la fecha de mi viaje, y yo
    sé dos números de teléfono de memoria.
check-job-offer-13 =
    El trabajo es de “atención al cliente”, “cripto” o “teclear datos” en otro país, y voy a vivir
    dentro de un edificio de la empresa o cerca de una frontera.
check-job-offer-14 = Me dicen que mienta en la frontera o que esconda papeles.

# Outcome: stop

check-job-offer-stop-title = No viaje y no pague todavía
check-job-offer-stop-text =
    Las personas que engañan a trabajadores y se aprovechan de ellos hacen muchas veces lo que usted
    marcó. Hable primero con alguien. Una buena oferta puede esperar.
check-job-offer-stop-rule =
    Ve esto porque respondió sí a 5, 6, 7, 10, 13 o 14. Basta con una de ellas. Pare también en
    estos casos: respondió sí a la 1, y la ley prohíbe ese pago o la suma no está por escrito; o el
    reclutador (4) se niega a dar un número de licencia.
check-job-offer-stop-do-1 =
    Hable con alguien que revise ofertas de trabajo: un centro de atención a migrantes, una línea de
    ayuda o la agregaduría laboral (la oficina para trabajadores) de la embajada de su país. Si
    tiene miedo de su propio gobierno, pregunte primero a una línea de ayuda.
check-job-offer-stop-do-2 =
    Busque la licencia del reclutador. Una licencia es el permiso del gobierno para reclutar. La
    página del país dice dónde buscarla, quién puede cobrarle y qué.
check-job-offer-stop-do-3 =
    Puede decir o escribir: “No pagaré nada hasta tener el contrato y el número de licencia”. Tenga
    su pasaporte con usted.
check-job-offer-stop-do-4 =
    ¿Ya salió de casa? Vaya a “Mi situación”. También ahí puede ayudarle una línea de ayuda.

# Outcome: many things to check

check-job-offer-check-many-title = Hay demasiadas cosas que no están claras
check-job-offer-check-many-text =
    Espere antes de pagar o viajar. Revise primero los puntos que marcó.
check-job-offer-check-many-rule =
    Ve esto porque se cumplen tres o más de estas cosas, y no respondió sí a 5, 6, 7, 10, 13 o 14.
    Sí o “no lo sé” a 1, 8, 9 u 11. No o “no lo sé” a 2, 3, 4 o 12. “No lo sé” a 5, 6, 7, 10, 13 o
    14.
check-job-offer-check-many-do-1 =
    Pregunte por cada punto que marcó. Pida las respuestas por escrito. Si se enojan o no responden,
    eso también es una respuesta.
check-job-offer-check-many-do-2 =
    Busque la licencia del reclutador. Una licencia es el permiso del gobierno para reclutar. La
    página del país dice dónde buscarla, quién puede cobrarle y qué.
check-job-offer-check-many-do-3 =
    Puede decir o escribir: “No pagaré nada hasta tener el contrato y el número de licencia”. Puede
    mostrar la oferta a un centro de atención a migrantes, a una línea de ayuda o a la agregaduría
    laboral (la oficina para trabajadores) de la embajada de su país.
check-job-offer-check-many-do-4 = ¿Ya salió de casa? Vaya a “Mi situación”.

# Outcome: one or two things to check

check-job-offer-check-title = Revise esto antes de pagar o viajar
check-job-offer-check-text =
    Uno o dos puntos no están claros todavía. Muchas veces se aclaran con unas pocas preguntas.
check-job-offer-check-rule =
    Ve esto porque se cumplen una o dos de estas cosas, y no respondió sí a 5, 6, 7, 10, 13 o 14. Sí
    o “no lo sé” a 1, 8, 9 u 11. No o “no lo sé” a 2, 3, 4 o 12. “No lo sé” a 5, 6, 7, 10, 13 o 14.
check-job-offer-check-do-1 =
    Pregunte por los puntos que marcó. La página del país dice dónde buscar la licencia del
    reclutador (el permiso del gobierno), quién puede cobrarle y qué.
check-job-offer-check-do-2 =
    Puede decir o escribir: “No pagaré nada hasta tener el contrato y el número de licencia”.
check-job-offer-check-do-3 =
    ¿Tiene dudas? Pregunte a un centro de atención a migrantes, a una línea de ayuda o a la
    agregaduría laboral (la oficina para trabajadores) de la embajada de su país. Si ya salió de
    casa, vaya a “Mi situación”.

# Outcome: no warning sign

check-job-offer-none-title = Ninguna señal de alerta en sus respuestas
check-job-offer-none-text =
    Eso no quiere decir que la oferta sea segura. De todos modos, guarde copias y avise a alguien.
check-job-offer-none-rule =
    Ve esto porque no hay ninguna respuesta de riesgo: ningún sí a 1, 5, 6, 7, 8, 9, 10, 11, 13 o
    14, ningún “no” a 2, 3, 4 o 12, y ningún “no lo sé”.
check-job-offer-none-do-1 =
    Guarde copias o fotos de su pasaporte, visa y contrato. Envíelas a alguien de confianza. Lleve
    su pasaporte con usted.
check-job-offer-none-do-2 =
    Diga a alguien adónde va y cuándo. Acuerden un día para la primera llamada. Mire la página del
    país adonde va: qué dice de los pagos y los cobros.
check-job-offer-none-do-3 =
    Si algo cambia, revise otra vez. Puede preguntar a un centro de atención a migrantes, a una
    línea de ayuda o a la agregaduría laboral (la oficina para trabajadores) de la embajada de su
    país. Si ya salió de casa, vaya a “Mi situación”.

# Notes

check-job-offer-note-fee =
    Marcó que tiene que pagar. Pare si la ley del país lo prohíbe o si la suma no está por escrito.
    La página del país dice quién puede cobrarle y qué.
check-job-offer-note-fee-banned =
    En { $country }, normalmente nadie tiene derecho a cobrarle por conseguir un trabajo: la ley lo
    prohíbe. No pague. Si ya pagó, no es culpa suya.
check-job-offer-note-licence =
    Pida al reclutador el número de licencia. Si se niega a darlo, pare: no pague y no viaje.
