import { ink } from './ink.ts';
import { letterSize, type Shape } from './shapes.ts';
import { withOurSigns } from './signs.ts';

const startOf = { start: 0, middle: 0.5, end: 1 } as const;

const drawWord = (
  document: PDFKit.PDFDocument,
  { at: [x, y], text, anchor, tone, strong }: Extract<Shape, { is: 'word' }>,
): void => {
  document.font(strong ? 'strong' : 'text').fontSize(letterSize);
  const words = withOurSigns(document, text);
  document.fillColor(ink[tone]).text(words, x - document.widthOfString(words) * startOf[anchor], y, {
    lineBreak: false,
    baseline: 'alphabetic',
  });
};

const drawOne = (document: PDFKit.PDFDocument, shape: Shape): void => {
  switch (shape.is) {
    case 'area':
      document.polygon(...shape.points.map(([x, y]) => [x, y])).fill(ink[shape.tone]);
      break;
    case 'line': {
      const [[x, y] = [0, 0], ...rest] = shape.points;
      document.moveTo(x, y);
      for (const [toX, toY] of rest) document.lineTo(toX, toY);
      document.lineWidth(shape.thick);
      if (shape.dash === undefined) document.undash();
      else document.dash(shape.dash, { space: shape.dash * 0.7 });
      document.stroke(ink[shape.tone]).undash();
      break;
    }
    case 'dot':
      document.circle(...shape.at, shape.radius).lineWidth(2);
      if (shape.hollow) document.fillAndStroke(ink.ground, ink[shape.tone]);
      else document.fill(ink[shape.tone]);
      break;
    case 'word':
      drawWord(document, shape);
      break;
  }
};

/** A picture on a sheet, its top left at a place of the sheet. */
export const drawShapes = (
  document: PDFKit.PDFDocument,
  shapes: readonly Shape[],
  [left, top]: readonly [number, number],
): void => {
  document.save();
  document.translate(left, top);
  for (const shape of shapes) drawOne(document, shape);
  document.restore();
};
