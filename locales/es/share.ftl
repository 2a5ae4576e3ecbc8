# Handing it out over the local network, from the app on a computer

share-title = Repartir
share-lead = Dé todo esto a los teléfonos cercanos, por wifi y sin internet. Nada sale de este lugar, y esta aplicación no ve quién lee qué.
share-help = Cómo funciona, paso a paso
share-paper = En papel
share-network = ¿En qué red están los teléfonos?
share-network-text = El punto de acceso de esta computadora o el wifi al que está conectada. Solo los teléfonos de esa red pueden abrirlo.
share-no-network = Esta computadora no está en ninguna red. Encienda su punto de acceso o conéctese a un wifi (no hace falta internet) y abra esta página otra vez.
share-hours = Parar solo después de
share-hours-count =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
share-languages = Idiomas de los archivos para teléfonos
share-languages-text = Si no elige ninguno, van todos. Se hace un archivo para teléfonos en cada idioma.
share-countries = Solo algunos países
share-countries-text = Así el archivo para teléfonos es más pequeño. Si no elige ninguno, van todos.
share-wifi = Un código para conectarse al wifi
share-wifi-text = Si escribe aquí el nombre y la contraseña del wifi, los teléfonos pueden conectarse con la cámara. Solo se guardan en la memoria hasta que se cierra la aplicación. Quien vea el código puede leer la contraseña.
share-wifi-name = Nombre del wifi
share-wifi-password = Contraseña
share-folder = Instaladores para repartir
share-folder-text = Archivos de la aplicación para otros aparatos que están en una carpeta de esta computadora: .apk, .deb, .AppImage, .msi, .dmg.
share-folder-name = La carpeta
share-save = Guardar los archivos para teléfonos
share-save-text = Para una memoria USB, un cable o un mensaje: los archivos van a las descargas de esta computadora.
share-wireless = Wifi
share-alone = solo esta computadora, para probar
share-start = Empezar
share-stop = Parar
share-runs = Está en marcha. Los teléfonos ya pueden abrirlo.
share-join = Conéctese al wifi
share-open = Abra esta dirección
share-by-name = En muchos teléfonos también:
share-wifi-code = Código para conectarse al wifi
share-address-code = Código de la dirección
share-stay = Este wifi no tiene internet. Si el teléfono pregunta, siga conectado.
share-phones =
    { $count ->
        [0] Todavía ningún teléfono.
        [one] Hasta ahora, { $count } teléfono.
       *[other] Hasta ahora, { $count } teléfonos.
    }
share-left =
    { $minutes ->
        [0] Se para ahora.
        [one] Se para en { $minutes } minuto.
       *[other] Se para en { $minutes } minutos.
    }
share-again = Contar otra vez
share-poster = Cartel para imprimir
share-poster-title = Información gratis en su teléfono
share-poster-lead = No hace falta internet. No cuesta nada y no pide ningún dato.
share-keeps = Cuenta teléfonos y no guarda nada más: ni nombres, ni direcciones, ni páginas.
notice-shared = Ya está en marcha.
notice-share-saved = Los archivos están guardados en las descargas de esta computadora. Los nombres empiezan con «guide».
notice-share-stopped = Se paró. Los teléfonos conservan lo que se llevaron.
err-share-networks = Esta computadora no dice en qué redes está. Reiníciela y pruebe otra vez.
err-share-no-network = Esa red ya no está. Elija otra.
err-share-listen = El sistema no deja repartir en esta red. Elija otra o cierre los programas que comparten archivos.
err-share-unreadable = No se puede leer la carpeta. Revise el nombre o déjelo vacío.
err-share-copy = No se puede hacer un archivo para teléfonos. Por favor, avise a quienes publican esta aplicación.
err-share-save = No se pudieron guardar los archivos. Mire si queda espacio en esta computadora.
err-share-wifi-name = Escriba también el nombre del wifi.
err-share-wifi-password = Una contraseña de wifi tiene de 8 a 63 caracteres. Revísela.
err-share-start = La computadora no tiene espacio para esto ahora. Cierre otros programas y pruebe otra vez.
