import { faces, ink } from './ink.ts';
import { withOurSigns } from './signs.ts';

/** What is said of a paper on each of its sheets. */
export interface SheetWords {
  /** Top left: what it is. */
  readonly head: string;
  /** Top right: who may have it. */
  readonly whoFor: string;
  /** Across the sheet, under the text: who printed it, and when. */
  readonly watermark: string;
  /** At the foot. */
  readonly foot: (page: number, of: number) => string;
}

export const margin = { side: 56, top: 84, bottom: 64 } as const;
const headTop = 36;
const footRise = 40;
/** Of the watermark, in degrees. */
const slope = 28;

/** What stands on every sheet beside the text; those who listen do not hear it again on each. */
const aside = (document: PDFKit.PDFDocument, draw: () => void): void => {
  document.markContent('Artifact', { type: 'Pagination' });
  draw();
  document.endMarkedContent();
};

/** Three times across the sheet, drawn before the text. */
export const drawWatermark = (document: PDFKit.PDFDocument, said: string): void => {
  const { width, height } = document.page;
  aside(document, () => {
    document.font('text').fontSize(20).fillColor(ink.watermark);
    const words = withOurSigns(document, said);
    const room = (width - margin.side) / Math.cos((slope * Math.PI) / 180);
    document.fontSize(Math.min(20, (20 * room) / document.widthOfString(words)));
    const wide = document.widthOfString(words);
    for (const part of [1, 3, 5]) {
      const y = (height * part) / 6;
      document.save();
      document.rotate(-slope, { origin: [width / 2, y] });
      document.text(words, (width - wide) / 2, y, { lineBreak: false });
      document.restore();
    }
  });
};

const beside = (document: PDFKit.PDFDocument, left: string, right: string, y: number): void => {
  const { width } = document.page;
  const [first, last] = [withOurSigns(document, left), withOurSigns(document, right)];
  document.text(first, margin.side, y, { lineBreak: false });
  document.text(last, width - margin.side - document.widthOfString(last), y, { lineBreak: false });
};

/** The head and the foot of each sheet, when it is known how many there are. */
export const drawHeadsAndFeet = (document: PDFKit.PDFDocument, words: SheetWords): void => {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    const { width, height, margins } = document.page;
    margins.bottom = 0;
    aside(document, () => {
      document.font('text').fontSize(9).fillColor(ink.quiet);
      beside(document, words.head, words.whoFor, headTop);
      document
        .moveTo(margin.side, headTop + 18)
        .lineTo(width - margin.side, headTop + 18)
        .lineWidth(0.75)
        .stroke(ink.line);
      beside(document, words.foot(page + 1, count), '', height - footRise);
    });
  }
};

export const registerFaces = (document: PDFKit.PDFDocument): void => {
  for (const [name, file] of Object.entries(faces)) document.registerFont(name, file);
};
