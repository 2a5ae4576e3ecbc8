# Handing it out over the local network, from the app on a computer

share-title = Hand it out
share-lead = Give this to phones around you, over Wi-Fi and without internet. Nothing leaves this room, and this app does not see who reads what.
share-help = How it works, step by step
share-paper = On paper
share-network = Which network are the phones on?
share-network-text = The hotspot of this computer, or the Wi-Fi it is connected to. Only phones there can open it.
share-no-network = This computer is on no network. Turn on its hotspot or join a Wi-Fi (it needs no internet), then open this page again.
share-hours = Stop by itself after
share-hours-count =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
share-languages = Languages of the files for phones
share-languages-text = Choose none for all. A file for phones is made for each.
share-countries = Only some countries
share-countries-text = The file for phones gets smaller. Choose none for all.
share-wifi = A code that joins the Wi-Fi
share-wifi-text = If you write the name and password of the Wi-Fi here, phones can join with their camera. They are kept in memory only, until the app ends. Whoever sees the code can read the password.
share-wifi-name = Name of the Wi-Fi
share-wifi-password = Password
share-folder = Installers to hand out
share-folder-text = Files of the app for other devices that lie in a folder of this computer: .apk, .deb, .AppImage, .msi, .dmg.
share-folder-name = The folder
share-save = Save the files for phones
share-save-text = For a memory stick, a cable or a message: the files go to the downloads of this computer.
share-wireless = Wi-Fi
share-alone = this computer only, to try it
share-start = Start
share-stop = Stop
share-runs = It runs. Phones can open it now.
share-join = Join the Wi-Fi
share-open = Open this address
share-by-name = On many phones also:
share-wifi-code = Code that joins the Wi-Fi
share-address-code = Code of the address
share-stay = This Wi-Fi has no internet. If the phone asks, stay connected.
share-phones =
    { $count ->
        [0] No phone yet.
        [one] { $count } phone so far.
       *[other] { $count } phones so far.
    }
share-left =
    { $minutes ->
        [0] It stops now.
        [one] It stops in { $minutes } minute.
       *[other] It stops in { $minutes } minutes.
    }
share-again = Count again
share-poster = Poster to print
share-poster-title = Free information on your phone
share-poster-lead = No internet needed. It costs nothing and asks for nothing.
share-keeps = It counts phones and keeps nothing else: no names, no addresses, no pages.
notice-shared = It runs now.
notice-share-saved = Saved in the downloads of this computer. The names begin with “guide”.
notice-share-stopped = It has stopped. Phones keep what they took along.
err-share-networks = This computer does not tell which networks it is on. Restart it and try again.
err-share-no-network = This network is gone. Choose another one.
err-share-listen = The system does not let the app hand out on this network. Choose another one, or close programs that share files.
err-share-unreadable = The folder cannot be read. Check its name, or leave it empty.
err-share-copy = A file for phones cannot be made. Please tell the people who publish this app.
err-share-save = The files could not be saved. Check the space left on this computer.
err-share-wifi-name = Write the name of the Wi-Fi too.
err-share-wifi-password = A Wi-Fi password has 8 to 63 characters. Look at it again.
err-share-start = The computer has no room for it now. Close other programs and try again.
