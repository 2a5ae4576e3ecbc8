# Hojas de papel

paper-title = Imprimir en papel
paper-lead = El papel no necesita batería ni señal, y queda cuando un teléfono se pierde o lo quitan. Elija qué imprimir. Es negro sobre blanco y cabe en A4 y en Carta.
paper-countries = Países
paper-no-country = Elija primero uno, dos o tres países.
paper-kinds = Qué imprimir
paper-checks = Cuestionarios para rellenar
paper-articles = Folletos
paper-other-languages = Lo mismo en otro idioma
paper-card = Tarjeta para doblar
paper-card-text = Los números y las palabras más importantes, para el bolsillo. Una hoja.
paper-poster = Cartel con tiras
paper-poster-text = Números para una pared, con tiras para llevarse. Una hoja.
paper-route = Tarjeta de ruta
paper-route-text = Números y reglas, país por país. En una hoja caben tres.
paper-directory = Todos los números de un país
paper-directory-text = Quién contesta, cuánto cuesta, qué idiomas, a quién se informa.
paper-call-sheet = Hoja para llamadas de prueba
paper-call-sheet-text = Para personas voluntarias que prueban si los números todavía funcionan.
paper-print = Imprimir
paper-print-browser = Imprima con el menú de su navegador.
paper-date = Al { $date }
paper-old = Los números y las leyes cambian. Pida una hoja más nueva cuando pueda.
paper-source-year = Página más reciente: { $year }
paper-source-undated = Página sin fecha

## Tarjeta para doblar

paper-cover = Números útiles
paper-fold = Doble primero por la línea de arriba abajo, después por las líneas que cruzan.
paper-emergency = Peligro de muerte
paper-own = Mis propios números
paper-own-lead = Un teléfono se puede perder. Escriba en quién confía.
paper-rights = Sus derechos
paper-rights-none = Aquí no conocemos ninguna regla con seguridad. Una línea de ayuda puede decírselo.
paper-words = Palabras para mostrar
paper-scan = Números para un teléfono
paper-scan-text = La cámara de un teléfono muestra estas palabras. No necesita internet.
paper-scan-name = Código con estas palabras: { $words }

## Cartel

poster-title = Puede hablar con alguien
poster-lead = Ayudan a personas que viven, trabajan o viajan aquí.
poster-take = Llévese un número

## Cuestionario en papel

form-lead = Marque lo que es verdad. Puede dejar fuera cualquier frase. No escriba su nombre en esta hoja.
form-safe = Guarde esta hoja donde nadie la encuentre, o rómpala cuando la haya leído.
form-rules = Qué pueden significar sus marcas
form-below = Donde dice que un número de emergencia o una línea de ayuda está «abajo»: los números de teléfono están en la hoja «Todos los números de un país».
form-numbers = Los números son los números de las frases. Lea cada regla y vea cuál corresponde.

## Llamadas de prueba

call-rule-title = Antes de llamar
call-rule-case = Nunca cuente un caso real ni invente uno. Pregunte solo lo que está aquí.
call-rule-who = Diga primero quién es y por qué llama.
call-rule-busy = Si está ocupado o hay personas que necesitan ayuda esperando: dé las gracias y cuelgue. Pruebe otro día.
call-rule-emergency = Nunca llame a un número de emergencia para probarlo. En esta hoja no hay ninguno.
call-rule-privacy = No escriba nombres ni nada de lo que oiga sobre otras personas.
call-say = Diga: «Buenos días. Soy voluntario de una lista gratuita de líneas de ayuda. No tengo ningún caso. ¿Puedo hacerle unas preguntas cortas?»
call-sheet-none = Aquí no hay ninguna línea a la que llamar.
call-have = Tenemos
call-ask = Pregunte
call-right = Correcto
call-changed = Cambió a
call-unknown = no se sabe
call-number = ¿Es este el número correcto para: { $kind }?
call-number-short = Número
call-hours = ¿Cuándo contestan?
call-languages = ¿Qué idiomas hablan?
call-cost = ¿La llamada le cuesta algo a quien llama?
call-name = ¿Se puede llamar sin dar el nombre?
call-told = ¿A quién se informa de lo que alguien cuenta?
call-verdict = Resultado
verdict-confirmed = Todo es correcto
verdict-detail-wrong = Contesta, pero un detalle está mal
verdict-conflict = Contesta otro servicio
verdict-not-found = Nadie contesta, o el número no existe
call-date = Fecha y hora
call-record = Para anotarlo después:
