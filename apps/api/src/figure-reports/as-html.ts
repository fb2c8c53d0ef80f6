import type { Language } from '#domain/language/languages';
import { ink } from '../paper/ink.ts';
import { type At, letterSize, narrowWidth, pictureWidth, type Shape } from '../paper/shapes.ts';
import type { Block, ReportBars, ReportPicture, ReportTable, WrittenReport } from './block.ts';
import { said } from './say.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const style = `body{font:17px/1.5 system-ui,sans-serif;color:#15231f;background:#fff;max-width:68ch;margin:2rem auto;padding:0 1rem}
h1{font-size:1.8rem;line-height:1.2}h2{font-size:1.25rem;margin-top:2rem}.quiet{color:#495a53;font-size:.9rem;margin:.2rem 0}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;color:#495a53}th,td{text-align:left;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #cdd7d1}
td.number{text-align:right}thead th.number{text-align:right}.scroll{overflow-x:auto}svg{width:100%;height:auto;display:block}.narrow{display:none;max-width:24rem}
@media screen and (max-width:34rem){.wide{display:none}.narrow{display:block}}
.sheet{break-before:page}@page{size:A4;margin:18mm}@media print{body{max-width:none;margin:0;font-size:11pt}h2{break-after:avoid}tr{break-inside:avoid}}`;

const isNumeric = (cell: string | number): boolean =>
  typeof cell === 'number' || cell === ':' || cell === '..';

const table = ({ caption, heads, rows }: ReportTable, language: Language): string => {
  const numeric = heads.map((_, at) => at > 0 && rows.every((row) => isNumeric(row[at] ?? '')));
  const name = (at: number): string => (numeric[at] === true ? ' class="number"' : '');
  const head = heads.map((text, at) => `<th scope="col"${name(at)}>${safe(text)}</th>`).join('');
  const body = rows
    .map(
      (row) =>
        `<tr>${row
          .map((cell, at) =>
            at === 0
              ? `<th scope="row">${safe(String(cell))}</th>`
              : `<td${name(at)}>${safe(typeof cell === 'number' ? said(cell, language) : cell)}</td>`,
          )
          .join('')}</tr>`,
    )
    .join('');
  return `<div class="scroll" tabindex="0" role="group" aria-label="${safe(caption)}"><table><caption>${safe(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
};

/** How bars stand: beside their names, and on a phone under them. */
const layouts = {
  wide: { width: 560, step: 30, longestBar: 300, bar: 190, down: 4, number: 19 },
  narrow: { width: 320, step: 52, longestBar: 240, bar: 0, down: 25, number: 40 },
} as const;

type Layout = keyof typeof layouts;

/** Both are in the page, and the reader's width chooses one; what is not shown is not read aloud either. */
const both = (drawn: (layout: Layout) => string): string => `${drawn('wide')}${drawn('narrow')}`;

const barsOf = (bars: ReportBars, language: Language): string =>
  both((layout) => barsAs(bars, language, layout));

const barsAs = ({ said: heard, bars }: ReportBars, language: Language, layout: Layout): string => {
  const { width, step, longestBar, bar, down, number } = layouts[layout];
  const longest = Math.max(1, ...bars.map(({ value }) => (typeof value === 'number' ? value : 0)));
  const rows = bars.map(({ label, value }, at) => {
    const length = typeof value === 'number' ? (value / longest) * longestBar : 0;
    const y = at * step;
    return `<text x="0" y="${String(y + 19)}">${safe(label)}</text><rect x="${String(bar)}" y="${String(y + down)}" width="${length.toFixed(1)}" height="20" fill="#0b5b49"/><text x="${(bar + 8 + length).toFixed(1)}" y="${String(y + number)}" font-weight="700">${safe(said(value, language))}</text>`;
  });
  return `<svg class="${layout}" role="img" aria-label="${safe(heard)}" viewBox="0 0 ${String(width)} ${String(bars.length * step)}" font-size="15" font-family="system-ui,sans-serif" fill="#15231f">${rows.join('')}</svg>`;
};

const placed = (points: readonly At[]): string =>
  points.map((at) => at.map((one) => one.toFixed(1)).join()).join(' ');

const shapeAs = (shape: Shape): string => {
  const colour = ink[shape.tone];
  switch (shape.is) {
    case 'area':
      return `<polygon points="${placed(shape.points)}" fill="${colour}"/>`;
    case 'line': {
      const dash = shape.dash === undefined ? '' : ` stroke-dasharray="${String(shape.dash)}"`;
      return `<polyline points="${placed(shape.points)}" fill="none" stroke="${colour}" stroke-width="${String(shape.thick)}"${dash}/>`;
    }
    case 'dot': {
      const [x, y] = shape.at;
      return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${String(shape.radius)}" stroke="${colour}" stroke-width="2" fill="${shape.hollow ? ink.ground : colour}"/>`;
    }
    case 'word': {
      const [x, y] = shape.at;
      return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${shape.anchor}" fill="${colour}"${shape.strong ? ' font-weight="700"' : ''}>${safe(shape.text)}</text>`;
    }
  }
};

const pictureOf = (picture: ReportPicture): string =>
  both((layout) => {
    const { height, shapes } = layout === 'narrow' ? picture.narrow : picture;
    return shapesAs(picture.said, layout, [layout === 'narrow' ? narrowWidth : pictureWidth, height], shapes);
  });

const shapesAs = (heard: string, layout: Layout, [width, height]: At, shapes: readonly Shape[]): string =>
  `<svg class="${layout}" role="img" aria-label="${safe(heard)}" viewBox="0 0 ${String(width)} ${String(height)}" font-size="${String(letterSize)}" font-family="system-ui,sans-serif">${shapes.map(shapeAs).join('')}</svg>`;

const blockAs = (block: Block, language: Language): string => {
  switch (block.kind) {
    case 'heading':
      return `<h2>${safe(block.text)}</h2>`;
    case 'text':
      return `<p>${safe(block.text)}</p>`;
    case 'quiet':
      return `<p class="quiet">${safe(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${safe(item)}</li>`).join('')}</ul>`;
    case 'table':
      return table(block, language);
    case 'bars':
      return barsOf(block, language);
    case 'picture':
      return pictureOf(block);
    case 'sheet':
      return '<div class="sheet"></div>';
  }
};

/** A page of its own: headings, tables and pictures with words, no script, and sheets when it is printed. */
export const asHtml = ({ title, blocks }: WrittenReport, language: Language): Buffer =>
  Buffer.from(`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${safe(title)}</title><style>${style}</style></head>
<body><main><h1>${safe(title)}</h1>
${blocks.map((block) => blockAs(block, language)).join('\n')}
</main></body></html>
`);
