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

/** What is wrong with the page at both widths, for `expect(await faults(page, 'register')).toEqual([])`. */
export const faults = async (page: Page, name: string): Promise<string[]> => {
  // A page that is still being fetched has no heading yet.
  await page.locator('h1').first().waitFor({ state: 'attached' });
  const before = page.viewportSize();
  const all: string[] = [];
  for (const [place, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 900 });
    await atRest(page);
    await picture(page, `${name}-${String(width)}`);
    all.push(...[...(await findings(page)), ...(await overflow(page))].map((fault) => `${place}: ${fault}`));
  }
  if (before !== null) await page.setViewportSize(before);
  return all;
};
