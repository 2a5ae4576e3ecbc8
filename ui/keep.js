// Registers the worker that keeps these pages for when there is no network. From a disk it does nothing.
if (location.protocol !== "file:" && navigator.serviceWorker) {
  navigator.serviceWorker.register(new URL("sw.js", document.currentScript.src));
  navigator.serviceWorker.ready.then(worker => worker.active.postMessage(document.documentElement.lang));
}
