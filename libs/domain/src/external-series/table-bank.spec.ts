import { expect, test } from '@jest/globals';
import { tableAddress } from './table-bank.ts';

test.each([
  ['https://data.ssb.no/api/v0/no/table/07459', 'px_web_1', 'https://data.ssb.no/api/v0/no/table/07459'],
  ['https://data.ssb.no/api/v0/no/table/07459/', 'px_web_1', 'https://data.ssb.no/api/v0/no/table/07459'],
  [' https://bank.example/api/v1/en/DB/KS/t.px ', 'px_web_1', 'https://bank.example/api/v1/en/DB/KS/t.px'],
  [
    ...['https://data.ssb.no/api/pxwebapi/v2/tables/07459', 'px_web_2'],
    'https://data.ssb.no/api/pxwebapi/v2/tables/07459/metadata?lang=no&outputFormat=json-stat2',
  ],
  [
    ...['https://data.ssb.no/api/pxwebapi/v2-beta/tables/07459/metadata?lang=en', 'px_web_2'],
    'https://data.ssb.no/api/pxwebapi/v2-beta/tables/07459/metadata?lang=en&outputFormat=json-stat2',
  ],
  [
    ...['https://statistikk-data.fhi.no/api/open/v1/nokkel/Table/175', 'fhi'],
    'https://statistikk-data.fhi.no/api/open/v1/nokkel/Table/175/dimension',
  ],
  [
    ...['https://statistikk-data.fhi.no/api/open/v1/nokkel/table/175/data', 'fhi'],
    'https://statistikk-data.fhi.no/api/open/v1/nokkel/table/175/dimension',
  ],
])('%s is a table that can be asked', (address, kind, variables) => {
  expect(tableAddress(address)).toMatchObject({ kind, variables });
});

test.each([
  'https://data.ssb.no/api/pxwebapi/v2/tables/07459/data?lang=no&valueCodes[Tid]=2024',
  'https://data.ssb.no/api/v0/no/',
  'https://fylket.example/utenfor.json',
  'tabell 07459',
])('%s is a file, or nothing', (address) => {
  expect(tableAddress(address)).toBeNull();
});

test('where it is asked for values', () => {
  expect(tableAddress('https://data.ssb.no/api/v0/no/table/07459/')?.data).toBe(
    'https://data.ssb.no/api/v0/no/table/07459',
  );
  expect(tableAddress('https://fhi.example/api/open/v1/nokkel/Table/1')?.data).toBe(
    'https://fhi.example/api/open/v1/nokkel/Table/1/data',
  );
  expect(tableAddress('https://data.ssb.no/v2/tables/1')?.data).toBe(
    'https://data.ssb.no/v2/tables/1/data?lang=no&outputFormat=json-stat2',
  );
});
