// Keeps the pages of the visitor's language for when there is no network. Everything works without it.
const mine = `wayside ${registration.scope} `;
const name = mine + "{version}";

// All pages of a language, some at a time; their list comes last and says that all are there.
const keep = async language => {
  const list = `keep-${language}.json`, cache = await caches.open(name);
  if (await cache.match(list)) return;
  const pages = await (await fetch(list)).json();
  for (let at = 0; at < pages.length; at += 16) await cache.addAll(pages.slice(at, at + 16));
  await cache.add(list);
};

// What was kept, where the network gives nothing. A folder's page is its index.
const kept = async request => {
  const address = new URL(request.url), cache = await caches.open(name);
  if (address.pathname.endsWith("/")) address.pathname += "index.html";
  return await cache.match(address, { ignoreSearch: true }) ?? Response.error();
};

// Copies of an earlier export go.
const tidy = async () => {
  for (const old of await caches.keys()) if (old.startsWith(mine) && old !== name) await caches.delete(old);
  await clients.claim();
};

addEventListener("install", () => skipWaiting());
addEventListener("activate", event => event.waitUntil(tidy()));
addEventListener("message", event => {
  if (/^[a-z]{2,3}$/.test(event.data)) event.waitUntil(keep(event.data));
});
addEventListener("fetch", event => {
  const same = event.request.url.startsWith(registration.scope);
  if (same && event.request.method === "GET") event.respondWith(fetch(event.request).catch(() => kept(event.request)));
});
