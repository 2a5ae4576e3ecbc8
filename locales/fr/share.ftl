# Handing it out over the local network, from the app on a computer

share-title = Distribuer
share-lead = Donnez tout cela aux téléphones autour de vous, par Wi-Fi et sans internet. Rien ne sort d’ici, et cette application ne voit pas qui lit quoi.
share-help = Comment faire, pas à pas
share-paper = Sur papier
share-network = Sur quel réseau sont les téléphones ?
share-network-text = Le point d’accès de cet ordinateur, ou le Wi-Fi auquel il est connecté. Seuls les téléphones de ce réseau peuvent l’ouvrir.
share-no-network = Cet ordinateur n’est sur aucun réseau. Activez son point d’accès ou connectez-le à un Wi-Fi (sans internet, cela suffit), puis rouvrez cette page.
share-hours = Arrêter tout seul après
share-hours-count =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
share-languages = Langues des fichiers pour téléphones
share-languages-text = Sans choix, toutes. Un fichier pour téléphone est fait dans chaque langue.
share-countries = Seulement certains pays
share-countries-text = Le fichier pour téléphone sera plus petit. Sans choix, tous.
share-wifi = Un code pour rejoindre le Wi-Fi
share-wifi-text = Si vous écrivez ici le nom et le mot de passe du Wi-Fi, les téléphones peuvent le rejoindre avec l’appareil photo. Ils restent seulement en mémoire, jusqu’à la fermeture de l’application. Qui voit le code peut lire le mot de passe.
share-wifi-name = Nom du Wi-Fi
share-wifi-password = Mot de passe
share-folder = Installateurs à distribuer
share-folder-text = Les fichiers de l’application pour d’autres appareils, dans un dossier de cet ordinateur : .apk, .deb, .AppImage, .msi, .dmg.
share-folder-name = Le dossier
share-save = Enregistrer les fichiers pour téléphones
share-save-text = Pour une clé USB, un câble ou un message : les fichiers vont dans les téléchargements de cet ordinateur.
share-wireless = Wi-Fi
share-alone = cet ordinateur seulement, pour essayer
share-start = Commencer
share-stop = Arrêter
share-runs = C’est en marche. Les téléphones peuvent l’ouvrir.
share-join = Rejoignez le Wi-Fi
share-open = Ouvrez cette adresse
share-by-name = Sur beaucoup de téléphones aussi :
share-wifi-code = Code pour rejoindre le Wi-Fi
share-address-code = Code de l’adresse
share-stay = Ce Wi-Fi n’a pas internet. Si le téléphone le demande, restez connecté.
share-phones =
    { $count ->
        [0] Aucun téléphone pour l’instant.
        [one] { $count } téléphone jusqu’ici.
       *[other] { $count } téléphones jusqu’ici.
    }
share-left =
    { $minutes ->
        [0] Arrêt maintenant.
        [one] Arrêt dans { $minutes } minute.
       *[other] Arrêt dans { $minutes } minutes.
    }
share-again = Compter de nouveau
share-poster = Affiche à imprimer
share-poster-title = Des informations gratuites sur votre téléphone
share-poster-lead = Pas besoin d’internet. Cela ne coûte rien et ne demande rien.
share-keeps = On compte les téléphones et on ne garde rien d’autre : ni noms, ni adresses, ni pages.
notice-shared = C’est en marche.
notice-share-saved = Les fichiers sont enregistrés dans les téléchargements de cet ordinateur. Leurs noms commencent par « guide ».
notice-share-stopped = C’est arrêté. Les téléphones gardent ce qu’ils ont emporté.
err-share-networks = Cet ordinateur ne dit pas sur quels réseaux il est. Redémarrez-le et réessayez.
err-share-no-network = Ce réseau n’est plus là. Choisissez-en un autre.
err-share-listen = Le système ne permet pas de distribuer sur ce réseau. Choisissez-en un autre, ou fermez les programmes qui partagent des fichiers.
err-share-unreadable = Le dossier ne peut pas être lu. Vérifiez son nom, ou laissez vide.
err-share-copy = Un fichier pour téléphones ne peut pas être préparé. Merci de le signaler aux personnes qui publient cette application.
err-share-save = Les fichiers n’ont pas pu être enregistrés. Vérifiez la place qui reste sur cet ordinateur.
err-share-wifi-name = Écrivez aussi le nom du Wi-Fi.
err-share-wifi-password = Un mot de passe Wi-Fi compte de 8 à 63 caractères. Vérifiez-le.
err-share-start = L’ordinateur n’a pas assez de place maintenant. Fermez d’autres programmes et réessayez.
