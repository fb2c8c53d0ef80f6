import { ink } from './ink.ts';
import { margin } from './sheet.ts';

/** One bar: what it is, how long beside the others, and what is printed after it. */
export interface PaperBar {
  readonly label: string;
  readonly length: number;
  readonly said: string;
}

interface Place {
  readonly document: PDFKit.PDFDocument;
  readonly width: number;
  readonly write: (text: string, strong: boolean, x: number, y: number) => void;
}

/** From one bar to the next. */
export const barStep = 22;
const thick = 13;
const labelPart = 0.34;
const saidRoom = 50;

/** Lying bars with their numbers printed: solid, so that they stand in black and white too. */
export const drawBars = (bars: readonly PaperBar[], { document, width, write }: Place): void => {
  const top = document.y;
  const start = margin.side + width * labelPart;
  const room = width * (1 - labelPart) - saidRoom;
  const longest = Math.max(1, ...bars.map(({ length }) => length));
  for (const [at, { label, length, said }] of bars.entries()) {
    const y = top + at * barStep;
    const long = (length / longest) * room;
    write(label, false, margin.side, y);
    if (long > 0) document.rect(start, y + 1.5, long, thick).fill(ink.bar);
    write(said, true, start + long + 7, y + 0.8);
  }
  document.y = top + bars.length * barStep;
};
