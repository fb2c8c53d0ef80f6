import PDFDocument from 'pdfkit';
import type { Language } from '#domain/language/languages';
import { barStep, drawBars, type PaperBar } from './bars.ts';
import { drawShapes } from './draw-shapes.ts';
import { type Face, ink } from './ink.ts';
import { linesOf, type Lines } from './lines.ts';
import { drawHeadsAndFeet, drawWatermark, margin, registerFaces, type SheetWords } from './sheet.ts';
import type { Shape } from './shapes.ts';
import { withOurSigns } from './signs.ts';
import { syllablesOf } from './syllables.ts';
import { drawTable, type Table } from './table.ts';

export interface About {
  readonly title: string;
  readonly language: Language;
  readonly sheet: SheetWords;
}

interface Look {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  readonly leading: number;
}

const looks = {
  title: { face: 'strong', size: 22, colour: ink.text, leading: 29 },
  heading: { face: 'strong', size: 15, colour: ink.text, leading: 21 },
  subheading: { face: 'strong', size: 12, colour: ink.text, leading: 18 },
  text: { face: 'text', size: 11, colour: ink.text, leading: 16 },
  quiet: { face: 'text', size: 10, colour: ink.quiet, leading: 15 },
  label: { face: 'strong', size: 10, colour: ink.quiet, leading: 15 },
  own: { face: 'own', size: 12, colour: ink.own, leading: 18 },
} as const satisfies Record<string, Look>;

/** That it is read as PDF/UA-1 says, which the tests look after; the types of the library do not have it yet. */
const carriesTheMark: object = { subset: 'PDF/UA' };

type LookName = keyof typeof looks;

/** Around somebody's own words. */
const quotes: Readonly<Record<Language, readonly [string, string]>> = {
  nb: ['«', '»'],
  nn: ['«', '»'],
  en: ['“', '”'],
};

/** «Er dere enige?» needs no colon; «Laget skriver:» has one. */
const asLabel = (text: string): string => (/[?:]$/.test(text) ? text : `${text}:`);

const bullet = '•';
const indent = 14;

/** Sheets of A4 set from the top down: tagged for those who listen, in sections, with an outline, heads and page numbers. */
export class Paper {
  private readonly document: PDFKit.PDFDocument;
  private readonly chunks: Buffer[] = [];
  private readonly root: PDFKit.PDFStructureElement;
  private section: PDFKit.PDFStructureElement;

  constructor(private readonly about: About) {
    const { title, language, sheet } = about;
    this.document = new PDFDocument({
      size: 'A4',
      margins: { left: margin.side, right: margin.side, top: margin.top, bottom: margin.bottom },
      bufferPages: true,
      tagged: true,
      ...carriesTheMark,
      pdfVersion: '1.7',
      lang: language === 'en' ? 'en-GB' : `${language}-NO`,
      displayTitle: true,
      autoFirstPage: false,
      info: { Title: title, Creator: 'Laget' },
    });
    registerFaces(this.document);
    this.document.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    this.document.on('pageAdded', () => {
      if (sheet.watermark !== '') drawWatermark(this.document, sheet.watermark);
      this.document.x = margin.side;
      this.document.y = margin.top;
    });
    this.document.addPage();
    this.root = this.document.struct('Document');
    this.document.addStructure(this.root);
    this.section = this.begun();
  }

  title(text: string): void {
    this.said('H1', text, 'title');
    this.document.y += 8;
  }

  /**
   * A section of its own begins.
   *
   * @param next how much of what follows stands on the sheet of its heading, in points: a picture, how a table begins.
   */
  heading(text: string, next = 0): void {
    this.section.end();
    this.section = this.begun();
    this.room(Math.max(110, next + 50));
    this.document.y += 14;
    this.document.outline.addItem(text);
    this.said('H2', text, 'heading');
    this.document.y += 5;
  }

  subheading(text: string): void {
    this.room(80);
    this.document.y += 8;
    this.said('H3', text, 'subheading');
    this.document.y += 2;
  }

  paragraph(text: string): void {
    this.said('P', text, 'text');
    this.document.y += 5;
  }

  /** Smaller, and never the only place of a fact that matters. */
  quiet(text: string): void {
    this.said('P', text, 'quiet');
    this.document.y += 4;
  }

  line(label: string, text: string): void {
    const named = `${asLabel(label)} `;
    const taken = this.widthOf(looks.label, named);
    const set = this.linesIn(looks.text, text, { taken });
    this.add('P', set.divided ? `${named}${text}` : undefined, () => {
      this.draw(set.lines, looks.text, {
        first: taken,
        before: (x, y) => {
          this.write(named, looks.label, x, y + 0.8);
        },
      });
    });
    this.document.y += 2;
  }

  /** Somebody's own words: in their own letter on their own ground, in quotation marks. */
  own(label: string, words: string): void {
    const [open, close] = quotes[this.about.language];
    const said = `${open}${words}${close}`;
    this.room(50);
    this.said('P', asLabel(label), 'label');
    const set = this.linesIn(looks.own, said, { inset: indent });
    this.add('BlockQuote', set.divided ? said : undefined, () => {
      this.draw(set.lines, looks.own, {
        inset: indent,
        under: (y) => {
          this.document.rect(margin.side, y, this.width, looks.own.leading + 0.5).fill(ink.ownGround);
          this.document.rect(margin.side, y, 3, looks.own.leading + 0.5).fill(ink.ownMark);
        },
      });
    });
    this.document.y += 6;
  }

  list(items: readonly string[]): void {
    if (items.length === 0) return;
    const list = this.document.struct('L');
    this.section.add(list);
    for (const item of items) {
      const set = this.linesIn(looks.text, item, { inset: indent });
      const entry = this.document.struct('LI');
      list.add(entry);
      this.room(looks.text.leading);
      this.addTo(entry, 'Lbl', undefined, () => {
        this.write(bullet, looks.text, margin.side, this.document.y);
      });
      this.addTo(entry, 'LBody', set.divided ? item : undefined, () => {
        this.draw(set.lines, looks.text, { inset: indent });
      });
      entry.end();
    }
    list.end();
    this.document.y += 6;
  }

  table(table: Table): void {
    drawTable(table, {
      document: this.document,
      section: this.section,
      width: this.width,
      leading: looks.text.leading,
      room: (height) => {
        this.room(height);
      },
      set: (text, strong, width) => {
        const look = strong ? looks.label : looks.text;
        return {
          ...this.linesIn(look, text, { inset: this.width - width }),
          write: (line, x, y) => {
            this.write(line, look, x, strong ? y + 0.8 : y);
          },
        };
      },
    });
    this.document.y += 8;
  }

  /** A picture of bars; those who listen hear `said`. It stands on one sheet. */
  bars(said: string, bars: readonly PaperBar[]): void {
    const { document, width } = this;
    this.figure(said, bars.length * barStep, () => {
      drawBars(bars, {
        ...{ document, width },
        write: (text, strong, left, top) => {
          this.write(text, strong ? looks.label : looks.text, left, top);
        },
      });
    });
  }

  /** A picture of shapes; those who listen hear `said`. It stands on one sheet. */
  picture(said: string, height: number, shapes: readonly Shape[]): void {
    this.figure(said, height, () => {
      drawShapes(this.document, shapes, [margin.side, this.document.y]);
    });
  }

  private figure(said: string, height: number, draw: () => void): void {
    this.room(height);
    const { x, y } = { x: margin.side, y: this.document.y };
    const options = { alt: said, bbox: [x, y, x + this.width, y + height], placement: 'Block' };
    const element = this.document.struct('Figure', options, draw);
    this.section.add(element);
    element.end();
    this.document.x = x;
    this.document.y = y + height + 8;
  }

  /** What follows begins on a new sheet. */
  sheet(): void {
    this.document.addPage();
  }

  gap(): void {
    this.document.y += 9;
  }

  /** Numbers the pages and answers with the whole. */
  async end(): Promise<Buffer> {
    const { document } = this;
    this.section.end();
    this.root.end();
    drawHeadsAndFeet(document, this.about.sheet);
    const whole = new Promise<Buffer>((resolve) => {
      document.on('end', () => {
        resolve(Buffer.concat(this.chunks));
      });
    });
    document.end();
    return whole;
  }

  private get width(): number {
    return this.document.page.width - 2 * margin.side;
  }

  private begun(): PDFKit.PDFStructureElement {
    const section = this.document.struct('Sect');
    this.root.add(section);
    return section;
  }

  /** A new sheet, when what follows would not stand together with its first lines on this one. */
  private room(height: number): void {
    if (this.document.y + height > this.bottom) this.document.addPage();
  }

  private get bottom(): number {
    return this.document.page.height - margin.bottom;
  }

  private said(tag: string, text: string, name: LookName): void {
    const set = this.linesIn(looks[name], text);
    this.add(tag, set.divided ? text : undefined, () => {
      this.draw(set.lines, looks[name]);
    });
  }

  private add(tag: string, actual: string | undefined, draw: () => void): void {
    this.addTo(this.section, tag, actual, draw);
  }

  private addTo(
    parent: PDFKit.PDFStructureElement,
    tag: string,
    actual: string | undefined,
    draw: () => void,
  ): void {
    const element = this.document.struct(tag, actual === undefined ? {} : { actual }, draw);
    parent.add(element);
    element.end();
  }

  private widthOf(look: Look, text: string): number {
    return this.document.font(look.face).fontSize(look.size).widthOfString(text);
  }

  private linesIn(look: Look, text: string, { inset = 0, taken = 0 } = {}): Lines {
    const { language } = this.about;
    this.document.font(look.face).fontSize(look.size);
    const ours = withOurSigns(this.document, text);
    const set = linesOf(ours, {
      width: this.width - inset,
      taken,
      widthOf: (part) => this.document.widthOfString(part),
      syllablesOf: (word) => syllablesOf(language, word),
    });
    return { ...set, divided: set.divided || ours !== text };
  }

  private write(text: string, { face, size, colour }: Look, x: number, y: number): void {
    this.document.font(face).fontSize(size).fillColor(colour);
    this.document.text(withOurSigns(this.document, text), x, y, { lineBreak: false });
    this.document.y = y;
  }

  /** Line by line; where the sheet is full, the same element goes on at the next. */
  private draw(
    lines: readonly string[],
    look: Look,
    {
      inset = 0,
      first = 0,
      before,
      under,
    }: {
      readonly inset?: number;
      readonly first?: number;
      readonly before?: (x: number, y: number) => void;
      readonly under?: (y: number) => void;
    } = {},
  ): void {
    const { document } = this;
    for (const [index, line] of lines.entries()) {
      if (document.y + look.leading > this.bottom) document.continueOnNewPage();
      const { y } = document;
      under?.(y);
      if (index === 0) before?.(margin.side + inset, y);
      this.write(line, look, margin.side + inset + (index === 0 ? first : 0), y);
      document.y = y + look.leading;
    }
  }
}
