import { expect, test } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { lacksOfUa } from '../../../../test/support/pdf-ua.ts';
import { readPdf } from '../../../../test/support/read-pdf.ts';
import { Paper } from './paper.ts';

const names = 'Олена Їжак, Áile Čáppa, Đorđe, Ŋuŋŋi, Šárká, Žana, Ŧ ŧ';

const setAPaper = (): Promise<Buffer> => {
  const paper = new Paper({
    title: `Planen til ${names}`,
    language: 'nb',
    quotes: ['«', '»'],
    sheet: {
      head: 'Plan',
      whoFor: 'Bare for laget',
      watermark: `Skrevet ut av ${names}`,
      foot: (page, of) => `Side ${String(page)} av ${String(of)}`,
    },
  });
  paper.title(`Planen til ${names}`);
  paper.table({ rows: [['Navn', names]], parts: [1, 3] });
  paper.heading('Mål');
  paper.subheading('Første mål');
  paper.own('Olena sier', `Я хочу працювати. ${names}`);
  paper.line('Laget skriver', 'Fagbrev som sykkelreparatør → læreplass 🙂 علي');
  paper.list(['Søvn', 'Kosthold', names]);
  for (let line = 0; line < 60; line += 1) paper.paragraph(`Linje ${String(line)}. ${names}`);
  paper.heading('Tiltak');
  paper.table({ heads: ['Hva', 'Hvem'], rows: [['Praksis', names]], parts: [2, 1] });
  return paper.end();
};

test('a paper breaks no rule of PDF/UA-1 that a machine can check, and carries its mark', async () => {
  expect(lacksOfUa(await setAPaper())).toEqual([]);
});

test('Ukrainian and Sami names are read and heard as they are written', async () => {
  const { title, parts } = await readPdf(await setAPaper());
  expect(title).toBe(`Planen til ${names}`);
  expect(parts.filter(({ text }) => text.includes('Олена') && text.includes('Ŋuŋŋi')).length).toBeGreaterThan(
    60,
  );
});

test('a sign that the letters do not have is heard as it was written', async () => {
  const { parts } = await readPdf(await setAPaper());
  expect(parts.find(({ instead }) => instead.includes('→ læreplass 🙂 علي'))).toBeDefined();
});

test('what is broken is found', async () => {
  const paper = (await setAPaper()).toString('latin1');
  const without = (what: RegExp): string[] => lacksOfUa(Buffer.from(paper.replaceAll(what, ''), 'latin1'));
  expect(without(/\/DisplayDocTitle true/g)).toEqual(['07-001 the title is not shown']);
  expect(without(/\/Marked true/g)).toEqual(['01-006 not marked as tagged']);
  expect(without(/\/Scope \/\w+/g)).toEqual(['15-003 a head of a table that does not say of what']);
  expect(without(/\/FontFile2 /g)).toEqual(['31-009 letters that are not embedded']);
  expect(without(/<pdfuaid:part>1<\/pdfuaid:part>/g)).toEqual(['06-002 no mark of the standard']);
  expect(without(/\/ToUnicode \d+ 0 R/g)).toEqual(['31-027 letters that say nothing']);
  expect(without(/\/S \/H2/g)).toContain('14-003 a level of headings is skipped');
  expect(without(/\/Lang \([^)]*\)/g)).toEqual(['11-006 no language']);
});

test('a document that is only drawn lacks nearly all of it', async () => {
  const document = new PDFDocument({ compress: false });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  document.text('Bare tegnet');
  document.end();
  await ended;
  expect(lacksOfUa(Buffer.concat(chunks))).toEqual(
    expect.arrayContaining([
      ...['01-005 content that is neither', '01-006 not marked as tagged', '01-006 no tree of tags'],
      ...['06-002 no mark of the standard', '11-006 no language', '31-009 letters that are not embedded'],
    ]),
  );
});
