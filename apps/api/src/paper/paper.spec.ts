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
  paper.paragraph(`${names} `.repeat(120));
  paper.heading('Tiltak');
  paper.table({ heads: ['Hva', 'Hvem'], rows: [['Praksis', names]], parts: [2, 1] });
  paper.bars('Tre av fire er i arbeid', [{ label: 'I arbeid', length: 3, said: '3' }]);
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
  expect(without(/\/Alt \([^)]*\)/g)).toEqual(['13-004 a figure without words']);
  expect(without(/\/BBox (?=\[)/g)).toEqual(['13-004 a figure without its place']);
  expect(without(/\/Tabs \/S/g)).toEqual(['28-002 something to press that is not read in order']);
});

test('a tag that holds the wrong thing is found', async () => {
  const paper = (await setAPaper()).toString('latin1');
  const having = (what: RegExp, instead: string): string[] =>
    lacksOfUa(Buffer.from(paper.replace(what, instead), 'latin1'));
  const lost = '01-005 a mark that is in no tag, or in two';
  const order = '09-001 read in another order than it is set';
  expect(having(/\/K \[1\]/, '/K [0]')).toEqual([
    lost,
    '01-006 a mark that does not find back to its tag',
    order,
  ]);
  expect(having(/\/K \[1\]/, '/K [ ]')).toEqual([lost, order, '09-004 a tag with nothing in it']);
  expect(having(/\/K \[(\d+ 0 R) (\d+ 0 R)\]/, '/K [$2 $1]')).toContain(order);
  expect(having(/\/S \/LBody/, '/S /Lbl')).toEqual(['09-004 a list, or a table, that is not whole']);
  expect(having(/\/S \/H1\n/, '/S /P\n')).toContain('14-002 the first heading is not the highest');
  expect(having(/\/ParentTreeNextKey/, '/RoleMap << /P /Span >> /ParentTreeNextKey')).toEqual([
    '02-003 a tag of the standard means something else',
  ]);
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
