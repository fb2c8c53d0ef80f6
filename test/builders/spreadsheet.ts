import { strToU8, zipSync } from 'fflate';
import type { ListLine } from './school-list.ts';

const columns = ['number', 'name', 'schoolClass', 'absence', 'maths', 'mean', 'choice'] as const;
const headings = ['Fødselsnummer', 'Navn', 'Klasse', 'Fravær', 'Matematikk', 'Snitt', 'Ønske'];

const cell = (text: string): string =>
  /^\d{11}$/.test(text)
    ? `<c><v>${String(Number(text))}</v></c>`
    : `<c t="inlineStr"><is><t>${text}</t></is></c>`;

const row = (cells: readonly string[], at: number): string =>
  `<row r="${String(at + 1)}">${cells
    .map((text, place) => cell(text).replace('<c', `<c r="${'ABCDEFG'.charAt(place)}${String(at + 1)}"`))
    .join('')}</row>`;

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** The same list as a spreadsheet writes it: numbers as numbers, so that a nought in front is gone. */
export const spreadsheetOf = (lines: readonly ListLine[]): Uint8Array => {
  const rows = [headings, ...lines.map((line) => columns.map((column) => String(line[column] ?? '')))];
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships ${packaged}><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${head}<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="Elever" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships ${packaged}><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `${head}<worksheet ${main}><sheetData>${rows.map(row).join('')}</sheetData></worksheet>`,
    ),
  });
};
