import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { picture, widths } from './journey.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Runs axe-core in the page and answers with its findings. */
const findings = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe);
  const found = await page.evaluate<readonly Finding[]>(
    'axe.run({ resultTypes: ["violations"] }).then((answer) => answer.violations)',
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' · ')}`);
};

/** Waits until colours and places have stopped changing: in the middle of a change axe sees what nobody reads. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
    await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
  });

const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth
      ? [`sideways scroll: ${String(scrollWidth)} > ${String(clientWidth)}`]
      : [];
  });

/** Whether each look is taken at both widths: a picture is, and `npm run looks` is for that. */
const atBoth = process.env['LOOKS'] === 'both' || process.env['SCREENSHOTS'] !== undefined;

type Place = keyof typeof widths;
const otherThan = { phone: 'desk', desk: 'phone' } as const satisfies Record<Place, Place>;
let next: Place = 'phone';

/** By turns within a journey, so that the journeys together see the pages at both. */
const lookedAt = (): readonly Place[] => {
  const place = next;
  next = otherThan[place];
  return atBoth ? ['phone', 'desk'] : [place];
};

const resize = async (
  page: Page,
  size: { readonly width: number; readonly height: number },
): Promise<void> => {
  const now = page.viewportSize();
  if (now?.width !== size.width || now.height !== size.height) await page.setViewportSize(size);
};

/**
 * What is wrong with the page, for `expect(await faults(page, 'register')).toEqual([])`: at one of the widths, and
 * whether it scrolls sideways at both.
 */
export const faults = async (page: Page, name: string): Promise<string[]> => {
  // A page that is still being fetched has no heading yet.
  await page.locator('h1').first().waitFor({ state: 'attached' });
  const before = page.viewportSize() ?? { width: widths.desk, height: 900 };
  const looked = lookedAt();
  // last the width that the page has, which need not be changed back
  const last: Place = before.width === widths.phone ? 'phone' : 'desk';
  const all: string[] = [];
  for (const place of [otherThan[last], last]) {
    await resize(page, { width: widths[place], height: before.height });
    await atRest(page);
    await picture(page, `${name}-${String(widths[place])}`);
    const found = [...(looked.includes(place) ? await findings(page) : []), ...(await overflow(page))];
    all.push(...found.map((fault) => `${place}: ${fault}`));
  }
  await resize(page, before);
  return all;
};
