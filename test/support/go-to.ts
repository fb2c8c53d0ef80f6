import type { Page, Request } from 'playwright-core';

/** Which of the two apps an address belongs to; the pages before somebody is signed in are none to walk about in. */
const appOf = ({ pathname, protocol }: URL): string => {
  if (!protocol.startsWith('http')) return 'none';
  if (/^\/(?:sign-in|signed-in|ask-for-team|how-figures-are-protected)/.test(pathname)) return 'none';
  return /^\/(?:min-side|foresatt)/.test(pathname) ? 'own' : 'professionals';
};

/** Two addresses of one shape are one page with other contents, which no heading tells apart. */
const shapeOf = ({ pathname }: URL): string => pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id');

const canWalk = (from: URL, to: URL): boolean =>
  from.origin === to.origin &&
  appOf(to) !== 'none' &&
  appOf(from) === appOf(to) &&
  shapeOf(from) !== shapeOf(to);

const reads = new WeakMap<Page, Set<Request>>();

/** What is being read from the API; the line on which the page is told of changes is never done. */
const readsOf = (page: Page): Set<Request> => {
  const known = reads.get(page);
  if (known !== undefined) return known;
  const underWay = new Set<Request>();
  const done = (request: Request): void => void underWay.delete(request);
  page.on('request', (request) => {
    if (/^\/api\/(?!live)/.test(new URL(request.url()).pathname)) underWay.add(request);
  });
  page.on('requestfinished', done);
  page.on('requestfailed', done);
  reads.set(page, underWay);
  return underWay;
};

const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
      }),
  );

/** Waits until everything is read and drawn, also what is read because of what came. */
const settled = async (page: Page, underWay: ReadonlySet<Request>): Promise<void> => {
  const until = Date.now() + 10_000;
  do {
    await drawn(page);
    if (Date.now() > until)
      throw new Error(`Still being read: ${[...underWay].map((request) => request.url()).join(', ')}`);
  } while (underWay.size > 0);
};

/** As the page does after its line was cut: what it read before then is read again. */
const readAnew = async (page: Page, since: number): Promise<void> => {
  await page.evaluate((before) => {
    const told = new BroadcastChannel('laget-live');
    told.postMessage({ event: 'begin', since: before });
    told.close();
  }, since);
  await settled(page, readsOf(page));
};

/** Walks to another page of the app, as a link does, and answers with when; `undefined` when there is nothing to leave. */
const walk = (page: Page, to: string): Promise<number | undefined> =>
  page.evaluate(async (address) => {
    const left = document.querySelector('h1');
    if (left === null) return undefined;
    const since = Date.now();
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    while (left.isConnected) await new Promise(requestAnimationFrame);
    return since;
  }, to);

/**
 * Goes to another address of the app the reader is in, and shows it as it is on the server now. It is not loaded anew when
 * that can be done without: loading costs half a second of the processor each time.
 */
export const goTo = async (page: Page, address: string): Promise<void> => {
  const [from, to] = [new URL(page.url()), new URL(address)];
  if (canWalk(from, to)) {
    const underWay = readsOf(page);
    underWay.clear();
    const since = await walk(page, address);
    if (since !== undefined) {
      await settled(page, underWay);
      await readAnew(page, since);
      return;
    }
  }
  await page.goto(address);
};

/** Shows what others have done meanwhile: everything on the page is read again, and what is open or written stays. */
export const readAgain = async (page: Page): Promise<void> => {
  readsOf(page).clear();
  await readAnew(page, await page.evaluate(() => Date.now()));
};
