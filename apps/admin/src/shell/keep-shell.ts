const shell = 'laget-shell';
const page = '/min-side';
const scopes = ['/min-side', '/foresatt'];

/** The files that this page has loaded: scripts, styles and letters. They are the same for everybody. */
const filesOfPage = (): string[] => [
  ...new Set(
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.startsWith('/assets/')),
  ),
];

async function keepFiles(): Promise<void> {
  const cache = await caches.open(shell);
  const files = filesOfPage();
  await cache.addAll([page, ...files]);
  for (const request of await cache.keys())
    if (![page, ...files].includes(new URL(request.url).pathname)) await cache.delete(request);
}

/** Makes the pages start without net: the shell alone is kept, never an answer of the API. */
export async function keepShell(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  for (const scope of scopes) await navigator.serviceWorker.register('/own/worker.js', { scope });
  await keepFiles();
}
