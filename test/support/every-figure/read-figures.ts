import type { Page } from 'playwright-core';

/** A table as it stands: its caption, and its rows with the name first. */
export interface TableRead {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
}

/** All that a part of a page says: what is written, read aloud, drawn, and put in bars and tables. */
export interface PartRead {
  readonly heading: string;
  readonly sentences: readonly string[];
  /** What is read aloud of it. */
  readonly labels: readonly string[];
  /** What is written in drawings, without the steps of an axis. */
  readonly drawn: readonly string[];
  readonly bars: readonly (readonly [name: string, value: string])[];
  readonly tables: readonly TableRead[];
}

/**
 * Everything on the page, part by part: each of `parts`, and last what stands outside them all. What is folded away is read too.
 *
 * @param parts a selector, of parts that are not in each other.
 * @param heading of a part's heading.
 */
export const readFigures = (page: Page, parts: string, heading: string): Promise<readonly PartRead[]> =>
  page.evaluate(
    ([partsAsked, headingAsked]) => {
      const flat = (text: string | null | undefined): string =>
        (text ?? '').replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();
      const rowsOf = (table: Element) =>
        [...table.querySelectorAll('tbody tr, tfoot tr')].map((row) =>
          [...row.querySelectorAll('th, td')].map((cell) => flat(cell.textContent)),
        );
      const read = (root: Element, isOwn: (element: Element) => boolean) => {
        const all = (selector: string) => [...root.querySelectorAll(selector)].filter(isOwn);
        const sentences: string[] = [];
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const { parentElement } = node;
          if (parentElement === null || !isOwn(parentElement)) continue;
          if (parentElement.closest('tbody, tfoot, svg, .bars, script, style') !== null) continue;
          const text = flat(node.textContent);
          if (text !== '') sentences.push(text);
        }
        return {
          sentences,
          labels: ['aria-label', 'title', 'alt', 'placeholder'].flatMap((name) =>
            all(`[${name}]:not(svg *)`).map((element) => flat(element.getAttribute(name))),
          ),
          drawn: all('svg text')
            .filter((text) => {
              const axis = text.closest('[aria-label$="axis tick label"]')?.getAttribute('aria-label') ?? '';
              return axis === '' || (axis.startsWith('x') && !/%$/.test(flat(text.textContent)));
            })
            .map((text) => flat(text.textContent)),
          bars: all('.bars > li').map((bar): [string, string] => [
            flat(bar.querySelector('span')?.textContent),
            flat(bar.querySelector('strong')?.textContent),
          ]),
          tables: all('table').map((table) => ({
            caption: flat(table.querySelector('caption')?.textContent),
            rows: rowsOf(table),
          })),
        };
      };
      const main = document.querySelector('main');
      if (main === null) return [];
      const own = [...main.querySelectorAll(partsAsked)];
      return [
        ...own.map((part) => ({
          heading: flat(part.querySelector(headingAsked)?.textContent),
          ...read(part, () => true),
        })),
        { heading: '', ...read(main, (element) => !own.some((part) => part.contains(element))) },
      ];
    },
    [parts, heading] as const,
  );

/** Unfolds everything that can be unfolded, again and again until nothing is left, and waits for what is fetched by that. */
export const unfoldAll = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])'))
      details.open = true;
  });
  await page.getByRole('progressbar').first().waitFor({ state: 'detached' });
};
