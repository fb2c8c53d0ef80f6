// The young person's and guardian's pages without net: the empty shell and its files, never an answer of the API.
const shell = 'laget-shell';
const pages = ['/min-side', '/foresatt'];

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

/** The page as it is now; without net the shell that was kept, which holds nothing of anybody. */
const page = async (request) => {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(pages[0], { cacheName: shell });
    if (kept) return kept;
    throw error;
  }
};

/** Files have their content in their name, so one that is kept is the right one. */
const file = async (request) => (await caches.match(request, { cacheName: shell })) ?? fetch(request);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith('/assets/')) event.respondWith(file(request));
  else if (request.mode === 'navigate' && pages.some((one) => pathname.startsWith(one)))
    event.respondWith(page(request));
});
