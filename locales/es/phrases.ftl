# Cards a person shows, or says aloud, to a stranger. First person, polite, no gendered words for the holder.
# A message that ends in -caution is small, for the holder only, and is read before the card.

phrase-group-danger = En peligro
phrase-group-health = Salud
phrase-group-police = Policía y papeles
phrase-group-border = En la frontera
phrase-group-work = Trabajo
phrase-group-children = Niños y adolescentes
phrase-group-shelter = Comida y albergue
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
say-hide-me = Por favor, déjeme esperar aquí hasta que yo esté a salvo. Por favor, no le diga a nadie que estoy aquí.
say-hide-me-caution =
    Elija un lugar con gente, como una tienda, una farmacia, una clínica o un lugar de oración. No
    lo muestre a quien pueda conocer a la persona que le da miedo.
say-call-this-number = Por favor, llame a este número por mí.
say-call-this-number-caution =
    Muestre el número en papel o en su pantalla. No suelte su propio teléfono. El número queda
    guardado en el teléfono de la otra persona.

# Health

say-doctor = Ayúdeme, por favor. Necesito un médico.
say-doctor-no-police = Necesito un médico. Por favor, no llame a la policía.
say-doctor-no-police-caution =
    En algunos lugares, el personal de salud tiene que avisar de ciertas cosas, como una herida de
    bala o un peligro para un niño o una niña. Puede preguntar antes: “¿De qué tienen que avisar?”
say-pregnant = Estoy embarazada. Necesito un médico o una partera, por favor.
say-medicine-allergy = Mire, por favor: le voy a mostrar algo y a señalar el 1 o el 2. 1: Tengo alergia a esto. 2: Tomo este medicamento.
say-medicine-allergy-caution =
    Muestre la caja o el nombre en un papel. Señale claramente el 1 o el 2. Asegúrese de que le
    entendieron.

# Police and papers

say-lawyer = Quiero hablar con un abogado antes de responder, por favor.
say-lawyer-caution =
    Dígalo con calma. No mienta, no muestre papeles falsos y no corra. En algunos países tiene que
    dar su nombre de todos modos.
say-no-sign = No entiendo este papel. No lo voy a firmar hasta que alguien me lo explique.
say-no-sign-caution =
    Si alguien le amenaza, su seguridad es lo primero. Después puede contar a un abogado, una
    abogada o una línea de ayuda que le obligaron a firmar.
say-consulate = Por favor, no se comunique con mi embajada ni con mi consulado antes de que yo hable con un abogado.
say-consulate-caution =
    Esta tarjeta es para usted si tiene miedo de su propio gobierno. Algunos países tienen un
    acuerdo: entonces pueden avisar al consulado aunque usted diga que no. Si no tiene miedo, tal
    vez el consulado pueda ayudarle.

# Border

say-asylum = Pido asilo. Tengo miedo de volver a mi país.
say-asylum-caution =
    Asilo quiere decir protección frente a un peligro en su país. En la frontera, dígalo a los
    agentes. Si ya está dentro del país y puede, pregunte primero a una línea de ayuda, a un abogado
    o a una abogada.

# Work

say-passport = Esta persona guarda mi pasaporte. Es mío. Quiero que me lo devuelva. Ayúdeme, por favor.
say-passport-caution =
    No lo muestre delante de la persona que lo guarda. Si está sin papeles, pregunte a una línea de
    ayuda antes de ir a la policía.
say-wages = Trabajé y no me pagaron. Quiero cobrar mi salario. Ayúdeme, por favor.
say-wages-caution =
    No lo muestre a su patrón ni a quienes trabajan para él. Muéstrelo en un sindicato, un centro de
    trabajadores o una oficina de trabajo. Pregunte primero si comparten datos con migración.
say-want-to-leave = Quiero dejar este trabajo, pero no me dejan. Ayúdeme, por favor.
say-want-to-leave-caution =
    No lo muestre a su patrón ni a nadie que pueda contárselo. En algunos países el patrón puede
    denunciar a quien se va. Si puede, pregunte primero a una línea de ayuda.

# Children

say-child-lost = Ayúdeme, por favor. Estoy buscando a mi hijo o a mi hija.
say-under-18 = Tengo menos de 18 años. No hay ningún adulto conmigo. Ayúdeme, por favor.
say-under-18-caution =
    Muéstrelo a un agente con uniforme, al personal de salud o a alguien de una organización de
    ayuda. No lo muestre a quien le ofrezca trabajo, amor o llevarle en su vehículo. No entregue su
    teléfono ni sus papeles.

# Food and shelter

say-water-food = Por favor, necesito agua y comida.
say-safe-place = Necesito un lugar seguro para dormir esta noche. ¿Puede ayudarme, por favor?
say-safe-place-caution =
    Es mejor mostrarlo a personas de organizaciones de ayuda, en un albergue o en un lugar de
    oración. Tenga cuidado si alguien que no conoce quiere llevarle a una casa particular. Antes de
    dar su nombre, puede preguntar: “¿Avisan ustedes a migración?”

# Language. $language is the name of a language; it stands after a colon, so that any name fits.

say-interpreter = No hablo su idioma. Necesito un intérprete, por favor. Mi idioma: { $language }.
