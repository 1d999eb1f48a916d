/*
 * Lets the installed application open without a network. Pages: from the network, else the application as last loaded.
 * Built files have a hash in their names and are kept as they are. Data is never kept here.
 */
const CACHE = 'evenkeel-1';
const START = '/';
const MOST_FILES = 400;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.add(START)));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(pageOf(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(fileOf(request));
});

/* Files that were loaded before there was a worker. */
self.addEventListener('message', (event) => {
  const files = event.data?.keep ?? [];
  event.waitUntil(Promise.all(files.map((file) => fileOf(new Request(file)).catch(() => undefined))));
});

async function pageOf(request) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok && response.headers.get('content-type')?.includes('text/html'))
      await cache.put(START, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(START);
    if (kept === undefined) throw error;
    return kept;
  }
}

async function fileOf(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok) {
    await cache.put(request, response.clone());
    const files = await cache.keys();
    // The oldest go first; the page itself stays.
    const over = files
      .filter(({ url }) => new URL(url).pathname !== START)
      .slice(0, Math.max(0, files.length - MOST_FILES));
    await Promise.all(over.map((each) => cache.delete(each)));
  }
  return response;
}
