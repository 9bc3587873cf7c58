// Keeps the files of this page for a visit without a connection. Addresses of files have no answers in them.
const cacheName = "patron-privacy-desk __VERSION__";
const files = __FILES__;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(files))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOthers().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  // built files have their content in their names and never change; the page itself is asked for anew
  event.respondWith(/\/assets\//.test(request.url) ? fromCache(request) : fromHost(request));
});

async function dropOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("patron-privacy-desk ") && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function fromCache(request) {
  return (await caches.match(request)) ?? fromHost(request);
}

async function fromHost(request) {
  const cache = await caches.open(cacheName);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept !== undefined) return kept;
    throw error;
  }
}
