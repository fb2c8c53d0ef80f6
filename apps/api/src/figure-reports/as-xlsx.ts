import writeExcelFile from 'write-excel-file/node';
import type { Block, ReportTable, WrittenReport } from './block.ts';

const strong = { fontWeight: 'bold' } as const;

/** Signs that a sheet's name must not have, and no longer than it may be. */
const sheetName = (caption: string, at: number): string =>
  `${String(at + 1)} ${caption.replace(/[\\/*?:[\]]/g, ' ')}`.slice(0, 31);

const isTable = (block: Block): block is ReportTable => block.kind === 'table';

const sentencesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'text' || block.kind === 'quiet') return [block.text];
    return block.kind === 'list' ? block.items : [];
  });

/** What the report says in words first, then a sheet for each table: a number as a number, a sign as text. */
export const asXlsx = ({ title, blocks }: WrittenReport, about: string): Promise<Buffer> =>
  writeExcelFile([
    {
      sheet: about,
      columns: [{ width: 110 }],
      data: [
        [{ value: title, ...strong }],
        ...sentencesOf(blocks).map((value) => [{ value, wrap: true, format: '@' }]),
      ],
    },
    ...blocks.filter(isTable).map(({ caption, heads, rows, whole = rows }, at) => ({
      sheet: sheetName(caption, at),
      columns: heads.map((_, column) => ({ width: column === 0 ? 36 : 18 })),
      stickyRowsCount: 1,
      data: [
        heads.map((value) => ({ value, ...strong })),
        ...whole.map((row) =>
          row.map((value) => (typeof value === 'number' ? { value } : { value, format: '@' })),
        ),
      ],
    })),
  ]).toBuffer();
