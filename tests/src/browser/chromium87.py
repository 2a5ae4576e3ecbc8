"""Drives Chromium 87 (2020), which Qt 5 carries and which knows no :has(), with JavaScript off in pages.

A command a line on the standard input, an answer a line on the standard output, both JSON:
{"goto": address} is answered by whether the page is there, {"script": body, "arguments": [...]} by what the script returns.
"""
import json
import sys

from PyQt5.QtCore import QSocketNotifier, QUrl
from PyQt5.QtWebEngineWidgets import QWebEngineScript, QWebEngineSettings, QWebEngineView
from PyQt5.QtWidgets import QApplication

app = QApplication(sys.argv)
view = QWebEngineView()
view.settings().setAttribute(QWebEngineSettings.JavascriptEnabled, False)
view.resize(360, 640)
view.show()


def say(answer):
    print(json.dumps(answer), flush=True)


def run(body, arguments):
    # Of several worlds of scripts that a page can have, the setting keeps only the page's own from running.
    script = f"JSON.stringify((function () {{ {body} }}).apply(null, {json.dumps(arguments)}))"
    view.page().runJavaScript(script, QWebEngineScript.ApplicationWorld, lambda text: say(text and json.loads(text)))


def obey():
    line = sys.stdin.readline()
    if not line:
        app.quit()
        return
    command = json.loads(line)
    if "goto" in command:
        view.load(QUrl(command["goto"]))
    else:
        run(command["script"], command["arguments"])


view.loadFinished.connect(say)
commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Read)
commands.activated.connect(obey)
sys.exit(app.exec_())
