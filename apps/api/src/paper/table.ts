import { ink } from './ink.ts';
import type { Lines } from './lines.ts';
import { margin } from './sheet.ts';

/** Short facts in columns. Without heads the first column names its row. */
export interface Table {
  readonly heads?: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How the width is shared, in parts. */
  readonly parts: readonly number[];
}

interface Cell extends Lines {
  readonly write: (line: string, x: number, y: number) => void;
}

interface Place {
  readonly document: PDFKit.PDFDocument;
  readonly section: PDFKit.PDFStructureElement;
  readonly width: number;
  readonly leading: number;
  readonly room: (height: number) => void;
  readonly set: (text: string, strong: boolean, width: number) => Cell;
}

const between = 10;
const above = 3;

type Scope = 'Column' | 'Row';

interface Row {
  readonly texts: readonly string[];
  /** What the cell in each column heads, if it is a head. */
  readonly scopeAt: (column: number) => Scope | null;
}

/** The types of the library do not have the scope of a head yet. */
const headOf = (scope: Scope | null): object => (scope === null ? {} : { scope });

const drawRule = ({ document, width }: Place, y: number): void => {
  document.markContent('Artifact', { type: 'Layout' });
  document
    .moveTo(margin.side, y)
    .lineTo(margin.side + width, y)
    .lineWidth(0.75)
    .stroke(ink.line);
  document.endMarkedContent();
};

const drawRow = (
  table: PDFKit.PDFStructureElement,
  { texts, scopeAt }: Row,
  starts: readonly number[],
  place: Place,
  onNewSheet: () => void = () => undefined,
): void => {
  const { document, width, leading, room, set } = place;
  const cells = texts.map((text, column) => {
    const x = starts[column] ?? 0;
    const scope = scopeAt(column);
    return {
      text,
      x,
      scope,
      set: set(text, scope !== null, (starts[column + 1] ?? width + between) - x - between),
    };
  });
  const height = Math.max(...cells.map((cell) => cell.set.lines.length)) * leading + 2 * above;
  const before = document.y;
  room(height);
  if (document.y < before) onNewSheet();
  const { y } = document;
  const row = document.struct('TR');
  table.add(row);
  for (const cell of cells) {
    const options = { ...headOf(cell.scope), ...(cell.set.divided ? { actual: cell.text } : {}) };
    const element = document.struct(cell.scope === null ? 'TD' : 'TH', options, () => {
      for (const [index, line] of cell.set.lines.entries())
        cell.set.write(line, margin.side + cell.x, y + above + index * leading);
    });
    row.add(element);
    element.end();
  }
  row.end();
  drawRule(place, y + height);
  document.y = y + height;
};

/** The heads once more at the top of a sheet: for the eye, for they are read with each cell already. */
const drawHeadsAgain = (
  heads: readonly string[],
  starts: readonly number[],
  { document, width, leading, set }: Place,
): void => {
  const cells = heads.map((head, column) =>
    set(head, true, (starts[column + 1] ?? width + between) - (starts[column] ?? 0) - between),
  );
  const { y } = document;
  document.markContent('Artifact', { type: 'Layout' });
  for (const [column, { lines, write }] of cells.entries())
    for (const [index, line] of lines.entries())
      write(line, margin.side + (starts[column] ?? 0), y + above + index * leading);
  document.endMarkedContent();
  document.y = y + Math.max(...cells.map(({ lines }) => lines.length)) * leading + 2 * above;
};

/** Draws it into its section, a row a time; a row stands on one sheet. */
export const drawTable = ({ heads, rows, parts }: Table, place: Place): void => {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const starts = parts.map(
    (_, column) =>
      (parts.slice(0, column).reduce((sum, part) => sum + part, 0) / whole) * (place.width + between),
  );
  const table = place.document.struct('Table');
  place.section.add(table);
  // heads alone at the foot of a sheet head nothing
  if (heads !== undefined) place.room(4 * (place.leading + above));
  if (heads !== undefined) drawRow(table, { texts: heads, scopeAt: () => 'Column' }, starts, place);
  for (const texts of rows)
    drawRow(
      table,
      { texts, scopeAt: (column) => (heads === undefined && column === 0 ? 'Row' : null) },
      starts,
      place,
      () => {
        if (heads !== undefined) drawHeadsAgain(heads, starts, place);
      },
    );
  table.end();
};
