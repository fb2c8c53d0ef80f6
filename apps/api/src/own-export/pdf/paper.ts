import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import type { Language } from '#domain/language/languages';

const font = (name: string): string => fileURLToPath(new URL(`../fonts/${name}.ttf`, import.meta.url));
const ink = '#15231F';
const quiet = '#495A53';
const ownInk = '#3D2A00';
const margin = 56;

/** A sheet of A4 after another: headings in an outline, tagged for those who listen, and page numbers at the end. */
export class Paper {
  private readonly document: PDFKit.PDFDocument;
  private readonly chunks: Buffer[] = [];

  constructor(
    private readonly about: {
      readonly title: string;
      readonly language: Language;
      readonly quotes: readonly [string, string];
    },
  ) {
    this.document = new PDFDocument({
      size: 'A4',
      margin,
      bufferPages: true,
      tagged: true,
      pdfVersion: '1.7',
      lang: about.language === 'en' ? 'en-GB' : `${about.language}-NO`,
      displayTitle: true,
      autoFirstPage: true,
      info: { Title: about.title, Creator: 'Laget' },
    });
    this.document.registerFont('text', font('commissioner-regular'));
    this.document.registerFont('strong', font('commissioner-bold'));
    this.document.registerFont('own', font('literata-medium'));
    this.document.on('data', (chunk: Buffer) => this.chunks.push(chunk));
  }

  title(text: string): void {
    this.said('H1', text, 'strong', 24);
    this.document.moveDown(0.5);
  }

  heading(text: string): void {
    if (this.document.y > this.document.page.height - 140) this.document.addPage();
    this.document.moveDown(0.8);
    this.document.outline.addItem(text);
    this.said('H2', text, 'strong', 15);
    this.document.moveDown(0.3);
  }

  paragraph(text: string): void {
    this.said('P', text, 'text', 11);
    this.document.moveDown(0.4);
  }

  line(label: string, said: string): void {
    const { document } = this;
    const tag = document.struct('P', {}, () => {
      document.font('strong').fontSize(10).fillColor(quiet).text(`${label}: `, { continued: true });
      document.font('text').fillColor(ink).text(said);
    });
    document.addStructure(tag);
    tag.end();
  }

  /** Somebody's own words: in their own letter, in quotation marks. */
  own(label: string, words: string): void {
    this.said('P', `${label}:`, 'strong', 10, quiet);
    this.said('P', `${this.about.quotes[0]}${words}${this.about.quotes[1]}`, 'own', 12, ownInk);
  }

  gap(): void {
    this.document.moveDown(0.7);
  }

  /** Numbers the pages and answers with the whole. */
  async end(foot: (page: number, of: number) => string): Promise<Buffer> {
    const { document } = this;
    const { start, count } = document.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      document.switchToPage(page);
      document.page.margins.bottom = 0;
      const tag = document.struct('P', {}, () => {
        document.font('text').fontSize(9).fillColor(quiet);
        document.text(foot(page + 1, count), margin, document.page.height - 36, { lineBreak: false });
      });
      document.addStructure(tag);
      tag.end();
    }
    const whole = new Promise<Buffer>((resolve) => {
      document.on('end', () => {
        resolve(Buffer.concat(this.chunks));
      });
    });
    document.end();
    return whole;
  }

  private said(type: string, text: string, face: string, size: number, colour = ink): void {
    const { document } = this;
    const tag = document.struct(type, {}, () => {
      document.font(face).fontSize(size).fillColor(colour).text(text);
    });
    document.addStructure(tag);
    tag.end();
  }
}
