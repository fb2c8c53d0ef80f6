import type { Language } from '#domain/language/languages';
import { Paper } from '../paper/paper.ts';
import type { Block, WrittenReport } from './block.ts';
import { said } from './say.ts';
import { reportWords } from './words/words-in.ts';

/** The head of a table and its first row, each of two lines; and a line or two in small letters. */
const [tableBegins, smallText] = [90, 34];

/** How much of what follows a heading stands on its sheet, in points. */
const withHeading = ([next, ...after]: readonly Block[]): number => {
  if (next?.kind === 'picture') return next.height;
  if (next?.kind === 'quiet') return smallText + withHeading(after);
  return next?.kind === 'table' ? tableBegins : 0;
};

const set = (paper: Paper, block: Block, following: readonly Block[], language: Language): void => {
  const text = (cell: string | number): string => (typeof cell === 'number' ? said(cell, language) : cell);
  switch (block.kind) {
    case 'heading':
      paper.heading(block.text, withHeading(following));
      break;
    case 'text':
      paper.paragraph(block.text);
      break;
    case 'quiet':
      paper.quiet(block.text);
      break;
    case 'list':
      paper.list(block.items);
      break;
    case 'table':
      paper.table({ heads: block.heads, rows: block.rows.map((row) => row.map(text)), parts: block.parts });
      break;
    case 'bars':
      paper.bars(
        block.said,
        block.bars.map(({ label, value }) => ({
          label,
          length: typeof value === 'number' ? value : 0,
          said: text(value),
        })),
      );
      break;
    case 'picture':
      paper.picture(block.said, block.height, block.shapes);
      break;
    case 'sheet':
      paper.sheet();
      break;
  }
};

/** On tagged sheets of A4, as the house sets its papers. */
export const asPdf = ({ title, blocks }: WrittenReport, language: Language): Promise<Buffer> => {
  const words = reportWords[language];
  const paper = new Paper({
    title,
    language,
    sheet: { head: words.head, whoFor: words.whoFor, watermark: '', foot: words.page },
  });
  paper.title(title);
  for (const [at, block] of blocks.entries()) set(paper, block, blocks.slice(at + 1, at + 4), language);
  return paper.end();
};
