/** A rough width of text in px at 14 px: Commissioner's letters are 7.3 wide on average. */
export const textWidth = (text: string): number => Math.ceil(text.length * 7.3);

/** `text` cut to fit so many px. */
export const cutTo = (text: string, width: number): string =>
  textWidth(text) <= width ? text : `${text.slice(0, Math.max(1, Math.floor(width / 7.3) - 1))}…`;

export interface LabelPlace {
  /** Left edge of the label. */
  readonly x: number;
  /** 0 is nearest the line, 1 above it … */
  readonly row: number;
}

/** Labels over a line: centred over their marks, pushed in from the ends, and a row up when two would meet. */
export function placeAbove(
  marks: readonly { x: number; text: string }[],
  left: number,
  right: number,
): LabelPlace[] {
  const rowEnds: number[] = [];
  return marks.map(({ x, text }) => {
    const width = textWidth(text) + 10;
    const start = Math.max(left, Math.min(x - width / 2, right - width));
    const free = rowEnds.findIndex((end) => end <= start);
    const row = free === -1 ? rowEnds.length : free;
    rowEnds[row] = start + width;
    return { x: start, row };
  });
}

/** Labels beside an upright line: each at its mark, or as far down as the one above needs. */
export function placeBeside(marks: readonly number[], apart: number): number[] {
  let next = -Infinity;
  return marks.map((y) => {
    const placed = Math.max(y, next);
    next = placed + apart;
    return placed;
  });
}
