# Sentences of the interface. Plain words, short, to a person who may be afraid.

## Every page

home = Inicio
leave = Salir
leave-close = Cierre esta ventana.
language = Idioma
languages-title = Elija su idioma
skip = Ir al texto
nav-where = Dónde está
nav-foot = Más páginas
foot-promise = Funciona sin internet. No guarda nada.
incomplete = Una parte de esto no está traducida todavía. Está en inglés.
read-more = Leer más
not-advice = Esto es información, no es consejo legal. Las leyes y los números cambian. Pregunte a una línea de ayuda por su caso.

## Home

home-title = ¿Qué necesita ahora?
danger-now = Peligro ahora
danger-choose = Elija el país donde está para ver el número
home-help = Hablar con alguien que ayuda
home-check = Revisar mi situación
home-rights = Mis derechos
home-road = En el camino
home-say = Frases para mostrar a alguien

## Help lines

help-title = Quién puede ayudar
help-lead = Elija el país donde está ahora.
help-countries = Todos los países
help-here = Estoy en este país
help-world = Ayuda, esté donde esté
help-none = No conocemos ninguna línea de ayuda aquí. Tal vez puedan ayudar las líneas para cualquier país.
help-none-filtered = Ninguna línea cumple todo esto. Elija menos cosas, o vea todas las líneas.
filters = Mostrar solo
filter-open = Atiende ahora
filter-speaks = Habla mi idioma
filter-anonymous = Sin dar mi nombre
filter-kind = Para qué
filter-all = Ver todas las líneas
search-help-in = { $country }: quién puede ayudar
search-rights-in = { $country }: sus derechos

kind-trafficking = Trabajo forzoso y trata de personas
kind-labour = Derechos en el trabajo
kind-migrant = Ayuda para migrantes
kind-asylum = Asilo y personas refugiadas
kind-gender-violence = Violencia en casa o contra las mujeres
kind-child = Niños y adolescentes
kind-crisis = Cuando siente que no puede más
kind-legal-aid = Ayuda legal
kind-missing-family = Encontrar a la familia
kind-embassy = Ayuda de la embajada para trabajadores
kind-health = Salud
kind-social = Albergue y comida
kind-emergency = Número de emergencia
kind-ambulance = Ambulancia
kind-police = Policía

open-always = Atiende ahora · 24 horas
open-now = Atiende ahora
open-until = Atiende ahora · hasta las { $time }, hora de allí
open-today = No atiende ahora · abre hoy a las { $time }, hora de allí
open-next = No atiende ahora · abre el { $day } a las { $time }, hora de allí
open-closed = No atiende ahora
open-unknown = No sabemos el horario

cost-free = Gratis
cost-standard = Precio de una llamada normal

first-police = Responde la policía. Puede preguntarle por sus papeles.
first-emergency = Esta es una línea de emergencia pública. En algunos países avisa a la policía o a migración.
first-tells = Estas personas trabajan con las autoridades. Pueden contarles lo que usted diga.
# The same within a button, behind the kind of number.
brief-police = Responde la policía y puede preguntarle por sus papeles
brief-emergency = Pueden avisar a la policía o a migración
brief-tells = Pueden avisar a las autoridades

line-answers = Quién responde
line-who = A cargo de
line-name = Su nombre
line-tells = A quién avisan
line-abroad = Desde otro país
line-also = También para
answered-by-ngo = Un grupo de ayuda, no la policía
answered-by-government = Una oficina del gobierno
answered-by-police = La policía
answered-by-intergovernmental = Una organización de muchos países
answered-by-union = Un sindicato (grupo de trabajadores)
name-not-needed = No tiene que darlo
name-asked = Se lo piden
name-unknown = No lo sabemos. Pregunte antes de decirlo.
tells-no = No avisan a nadie
tells-with-consent = Avisan a otros solo si usted está de acuerdo
tells-yes = Pueden avisar a la policía o a otras autoridades
tells-unknown = No lo sabemos. Pregunte primero: “¿Avisan a la policía o a migración?”
abroad-number = Marque { $number }
abroad-free = Pruebe con { $number }. Los números gratis muchas veces no funcionan desde otro país.
abroad-not = Este número solo funciona dentro del país
abroad-no-phone = No hay número de teléfono. Use las otras formas.
abroad-anywhere = Funciona desde cualquier país

channel-phone = Teléfono
channel-sms = Mensaje de texto
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-viber = Viber
channel-tty = Teléfono de texto para personas sordas
channel-chat = Chat
channel-email = Correo electrónico
channel-web = Página web

call-list = La llamada queda en la lista de llamadas de su teléfono. Bórrela de la lista si alguien le revisa el teléfono.
age-newest = Página más nueva: { $date }
age-undated = Páginas sin fecha, leídas el { $date }
age-old = Fecha de la página más nueva: { $date }. El número puede haber cambiado. Si nadie responde, pruebe con otra línea.
age-overdue = Esto se debía revisar otra vez, a más tardar el { $date }. Puede ser información vieja.
sources-one = Solo una fuente da este número
sources-many =
    { $count ->
        [one] { $count } fuente da este número
       *[other] { $count } fuentes dan este número
    }

sources = Fuentes
source = Fuente
source-page = Abrir la página
source-undated = sin fecha
source-follows = Se deduce de:
source-checked = Leímos las fuentes el { $date }.
source-review = Debemos revisar esto otra vez, a más tardar el { $date }.
source-volatile = Esta regla cambió hace poco o puede cambiar pronto.

## Self-checks

check-title = Revisar mi situación
check-lead = Sus respuestas se quedan en la página. Cuando usted sale de ella, desaparecen.
check-how = Responda lo que quiera. Puede saltarse cualquier frase y cambiar cualquier respuesta.
check-how-ticks = Marque lo que vio. Puede quitar cualquier marca.
check-of = { $n } de { $count }
answer-yes = Sí
answer-no = No
answer-unknown = Tengo dudas
answer-do-not-know = No lo sé
answer-alone = Sí, estoy a solas
answer-not-now = Ahora no
check-outcome = Qué puede significar esto
check-words = Esta pantalla no puede ordenar sus respuestas por sí sola. Lea cada regla de abajo y vea cuál se cumple en su caso. Los números son los de las frases.
check-see = Vea qué puede hacer
check-because = Porque usted marcó
check-do = Qué puede hacer
check-choose-country = Elija el país donde está para ver los números
check-not-a-test = Esto no es un examen ni un consejo legal. No guarda nada.
check-signs-also-act = Las otras señales que marcó probablemente bastan para actuar. Vea los pasos de abajo.
check-signs-also-watch = Las otras señales que marcó son razón para seguir en contacto. Vea los pasos de abajo.
check-signs-also-none = Las otras señales que marcó no bastan por sí solas para actuar.

## Rights

rights-title = Mis derechos
rights-lead = Páginas cortas. Cada dato tiene una fuente y una fecha.
carries-countries = Esta copia es para: { $countries }. No incluye lo que solo vale en otros países.
topic-forced = Si alguien le controla
topic-work = Trabajo, pago y papeles
topic-help = Cómo recibir ayuda
topic-road = En el camino y en la frontera
section-what-it-is = Qué es
section-your-rights = Sus derechos
section-what-you-can-do = Qué puede hacer ahora
section-who-can-help = Quién puede ayudar
read-two = Leer en dos idiomas
text-in = Este texto no está traducido todavía. Lo ve en este idioma: { $language }.

country-lead = Esto es lo que dice la ley. En la práctica puede ser peor. Pregunte a una línea de ayuda antes de actuar.
country-lines =
    { $count ->
        [one] { $count } línea que puede ayudar
       *[other] { $count } líneas que pueden ayudar
    }
country-unknown = Lo que no sabemos
fact-volatile = Esto puede haber cambiado. Pregunte a una línea de ayuda si sigue vigente.
fact-overdue = Ya se debía haber revisado esto otra vez. Puede ser información vieja.

## On the road

road-title = En el camino
road-lead = Números y reglas de los países de su camino. Anote los números en papel: un teléfono se puede perder.
road-known = Rutas que toman muchas personas
road-choose = Elija los países de su camino, uno tras otro
road-add = Agregar un país
road-find = Buscar un país
road-none = Ningún país coincide. Escriba menos letras, o vea todos.
road-all = Todos los países
road-without = Quitar: { $country }
route-central-america = De Centroamérica a Estados Unidos
route-darien = Por el Darién a Estados Unidos
route-central-mediterranean = Por el mar Mediterráneo central
route-balkans = Por los Balcanes
route-east-africa-gulf = De África oriental a los países del Golfo
route-horn-libya = Del Cuerno de África a Libia e Italia
route-south-asia-gulf = Del sur de Asia a los países del Golfo
route-andaman-sea = Por el mar de Andamán

## Words to show

say-title = Frases para mostrar
say-lead = Toque una frase. La verá en grande, en otro idioma. Muestre la pantalla.
say-to = Idioma de la persona que la lee

## Search

search-title = Buscar
search-go = Buscar
search-hint = pasaporte, pago, asilo…
search-lead = Escriba cualquier palabra, en cualquiera de los idiomas de esta aplicación. No importa si escribe sin acentos.
search-count =
    { $count ->
        [0] No se encontró nada
        [one] { $count } página
       *[other] { $count } páginas
    }
search-none = Pruebe con una sola palabra, o con una más corta. O hable con alguien:
search-instead = No encontramos nada con sus palabras. Buscamos esto en su lugar: { $words }
search-matched = Encontrado:

## About

about-title = Acerca de
about-lead = Wayside dice a las personas que migran qué derechos tienen y quién puede ayudarles. Es gratis.
about-promises = Lo que prometemos
promise-1 = Funciona sin internet, desde la primera vez que se abre.
promise-2 = No usa “scripts” (programas dentro de una página). Una página solo se puede leer, nada más.
promise-3 = No guarda nada si usted no lo pide. Sus respuestas nunca salen de la página.
promise-4 = Cada dato tiene una fuente y una fecha. Si un dato es viejo, se dice.
promise-5 = Todas las formas de leer Wayside muestran las mismas páginas.
promise-6 = Dice qué textos no ha leído todavía ninguna persona que habla ese idioma desde la infancia.
about-translation = Traducciones
about-translation-text = Cada traducción se leyó por segunda vez y se comparó con el inglés. Eso no es lo mismo que si la lee una persona que habla el idioma desde la infancia.
about-reviewed = Leído por alguien que habla el idioma desde la infancia
about-not-reviewed = Nadie todavía
about-lines = Líneas de ayuda
about-countries = Países con líneas de ayuda
about-facts = Datos sobre países
about-sources = Fuentes de los artículos
about-checked = Revisión más antigua de una fuente
about-dates = Una fecha dice cuándo se escribió una página o cuándo la leímos. Abrir esta aplicación no hace más nuevo ningún dato.
about-licences = Licencias
about-licences-text = El programa se puede usar y cambiar según la Licencia Pública de la Unión Europea 1.2. Los textos y los datos se pueden compartir y cambiar según la licencia Creative Commons Atribución 4.0.
about-version = Versión { $version }.

## Settings

settings-title = Ajustes
settings-not-kept = Estos ajustes desaparecen cuando usted sale.
settings-kept = Estos ajustes están guardados en este aparato.
settings-country = País donde está
settings-no-country = Sin elegir
settings-text = Tamaño de la letra
text-normal = Normal
text-large = Grande
text-largest = Muy grande
settings-theme = Claro u oscuro
theme-system = Como el aparato
theme-light = Claro
theme-dark = Oscuro
settings-apply = Usar ahora
settings-remember-text = Puede guardar estos ajustes en este aparato. Entonces, quien lo revise puede ver que se usó esta aplicación.
settings-remember = Guardar en este aparato
settings-forget = Olvidar todo
settings-browser = El tamaño y los colores se eligen en su navegador. Aquí puede elegir el país donde está. La elección queda en la dirección de la página, y su navegador puede recordarla.
notice-applied = Listo. Vale hasta que usted salga.
notice-remembered = Listo. Estos ajustes están guardados en este aparato.
notice-forgotten = Listo. Esta aplicación ya no guarda nada en este aparato.
notice-not-kept = Los ajustes valen hasta que usted salga, pero no se pudieron guardar en este aparato.
notice-not-forgotten = No se pudieron borrar los ajustes de este aparato. Pruebe otra vez.
notice-opened = La página se abre en su navegador.
notice-not-opened = No se pudo abrir el navegador. Puede anotar la dirección.

## Leaving the app

out-title = Va a salir de la aplicación
out-text = Su navegador abrirá esta página y la recordará. La compañía de internet puede verla. Hágalo solo en un teléfono que nadie revise.
out-go = Abrir en el navegador
out-copy = También puede anotar la dirección y abrirla en un lugar seguro.
measures-title = Medidas

## Faults

err-not-found = Esta página no está aquí
rec-not-found = La dirección puede estar mal o ser vieja. Vaya al inicio, o hable con alguien.
err-page = No se puede mostrar esta página
rec-page = Vaya al inicio y pruebe otra vez. Si hay peligro, llame al número de emergencia.
err-pack-truncated = El archivo de contenido no está completo
rec-pack-truncated = Pida otra vez el archivo a la persona que se lo dio.
err-pack-not-a-pack = Este archivo no es contenido para esta aplicación
rec-pack-not-a-pack = Elija otro archivo, o consígalo otra vez.
err-pack-other-application = Este archivo es de otra aplicación
rec-pack-other-application = Elija otro archivo.
err-pack-newer-format = Este contenido es más nuevo que la aplicación
rec-pack-newer-format = Consiga una versión más nueva de la aplicación.
err-pack-damaged = El archivo de contenido está dañado
rec-pack-damaged = Consiga el archivo otra vez. No use esta copia.
err-pack-signature = El archivo de contenido no viene de las personas que nombra
rec-pack-signature = No lo use. Pida el archivo a alguien de confianza.
err-pack-unreadable = No se puede leer el contenido
rec-pack-unreadable = Abra otra vez la aplicación. Si hay peligro, llame al número de emergencia.

# Emergency numbers of public tables

emergency-more = Otros números de emergencia:
emergency-differ = No todas las fuentes dan los mismos números de emergencia para { $country }. Estos tal vez también funcionen:
emergency-tables = De listas públicas de números de emergencia:
service-police = Policía
service-ambulance = Ambulancia
service-fire = Bomberos
service-sea = Rescate en el mar
service-mountain = Rescate en montaña

# Pages for the public and for helpers

learn-title = Para quienes ayudan y para el público
learn-lead = Por qué se explota a personas que migran, qué ayuda y qué puede hacer usted. Cada dato tiene una fuente y una fecha.
topic-understand = Comprender
topic-change = Lo que puede cambiar
topic-practice = En la práctica

# A second look at a line

state-doubt = Lo buscamos otra vez el { $date } y no volvimos a encontrar este número. Tal vez cambió. Si nadie contesta, pruebe con otra línea.
look-again = Buscado otra vez el { $date }:
look-not-found = No se encontró de nuevo.
look-text-alone = Del texto de la ley; no pudimos abrir otra vez su página.

# Hours of a week, where "open now" cannot be known

hours-always = 24 horas, todos los días
hours-daily = Todos los días { $times }
hours-day = { $from } { $times }
hours-days = De { $from } a { $to } { $times }
hours-there = { $hours } (hora de ese lugar; en días festivos puede cambiar)

# Copies that are read later

made-on = Esta copia se hizo el { $date }. Los números y las leyes cambian: pida una más nueva cuando pueda.
words-title = Buscar una palabra
words-lead = Todas las páginas y palabras en una sola página. Busque su palabra con «Buscar en la página» en el menú del navegador.

# Files to take along

take-title = Llévelo con usted
take-lead = No hace falta internet, ni ahora ni después. Puede dárselo a otras personas.
take-phone = Un solo archivo para cualquier teléfono
take-phone-text = Contiene los números, los derechos, los cuestionarios y frases para mostrar. Se abre en el navegador. No ejecuta ningún programa. Elija el idioma:
take-pass-on = Para pasarlo a otra persona: Bluetooth, compartir con teléfonos cercanos, una tarjeta de memoria, un cable o un mensaje.
take-apps = La aplicación
take-apps-text = Su aparato puede preguntar antes de instalar una aplicación desde aquí. El número debajo de cada archivo muestra si una copia es igual.

# The one file that all pages are in

check-clear = Borrar mis respuestas
pass-title = Pásela a otra persona
pass-find = Busque este archivo en su teléfono, entre las descargas o en la aplicación de archivos. El nombre del archivo empieza con «guide».
pass-share = Manténgalo pulsado y elija «Compartir». Elija Bluetooth o compartir con teléfonos cercanos, o cópielo a una tarjeta de memoria. No hace falta internet.
pass-open = La otra persona lo abre en el navegador. No hay que instalar nada.
pass-care = El archivo queda en el teléfono hasta que alguien lo borra. Si alguien revisa su teléfono, piense si quiere guardarlo ahí.
sources-lead = Detrás de un dato hay un código corto, como A12. Esta lista dice qué significa: la página o la ley, y su fecha.
sources-since = Leímos las fuentes el { $date } o después.
line-left-out = Si no se dice nada de su nombre o de a quién avisan, no lo sabemos. Pregunte primero: “¿Avisan a la policía o a migración?”
