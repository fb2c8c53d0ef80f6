import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';
import { refusal } from '#domain/problem/refusal';
import { jsonStat } from './json-stat.ts';
import { type Naming, rowsOf } from './layout.ts';
import type { Answered } from './table-shape.ts';

/** What an answer is written as, by the name that PxWebApi 2 has for it. */
export const outputs = {
  'json-stat2': 'application/json',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type Output = keyof typeof outputs;

const isOutput = (name: string): name is Output => Object.hasOwn(outputs, name);

export interface Form {
  readonly output: Output;
  readonly naming: Naming;
  readonly separator: string;
  readonly title: boolean;
  /** Which variables stand as columns, or which do not, where the client says so. */
  readonly heading: readonly string[] | null;
  readonly stub: readonly string[] | null;
}

const separators: Readonly<Record<string, string>> = {
  separatortab: '\t',
  separatorspace: ' ',
  separatorsemicolon: ';',
};
const namings: Readonly<Record<string, Naming>> = {
  usecodes: 'codes',
  usetexts: 'texts',
  usecodesandtexts: 'both',
};

const listIn = (query: URLSearchParams, name: string): string[] =>
  [...query]
    .filter(([own]) => own.toLowerCase().replace('[]', '') === name)
    .flatMap(([, list]) => list.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** `outputFormat`, `outputFormatParams` and `heading`, in either case of letters. */
export const formIn = (query: URLSearchParams): Form => {
  const [output = 'json-stat2'] = listIn(query, 'outputformat');
  if (!isOutput(output))
    throw Object.assign(refusal('invalid-input'), { fields: [{ field: 'outputFormat', rules: ['isIn'] }] });
  const asked = listIn(query, 'outputformatparams').map((name) => name.toLowerCase());
  const placed = (name: string) => {
    const list = listIn(query, name);
    return list.length === 0 ? null : list;
  };
  return {
    output,
    naming: asked.map((name) => namings[name]).find((naming) => naming !== undefined) ?? 'texts',
    separator: asked.map((name) => separators[name]).find((sign) => sign !== undefined) ?? ',',
    title: asked.includes('includetitle'),
    heading: placed('heading'),
    stub: placed('stub'),
  };
};

/** Who says only what stands in the rows has the rest as columns; who says nothing gets contents and time. */
const headingOf = ({ variables }: Answered, { heading, stub }: Form): readonly string[] => {
  if (heading !== null) return heading;
  const across = variables.filter(({ code, role }) =>
    stub === null ? role === 'time' || role === 'metric' : !stub.includes(code),
  );
  return across.map(({ code }) => code);
};

const rowsAs = (answered: Answered, form: Form): (string | number)[][] => {
  const { naming, title } = form;
  const rows = rowsOf(answered, { naming, heading: headingOf(answered, form) });
  return [...(title ? [[answered.shape.label]] : []), ...rows.map((row) => [...row])];
};

const spreadsheet = (answered: Answered, form: Form): Promise<Buffer> =>
  writeExcelFile([
    {
      sheet: answered.shape.id,
      data: rowsAs(answered, form).map((row, at) =>
        row.map((value) =>
          typeof value === 'number'
            ? { value }
            : { value, ...(at === 0 ? { fontWeight: 'bold' as const } : {}) },
        ),
      ),
    },
    {
      sheet: 'Info',
      columns: [{ width: 110 }],
      data: [answered.shape.label, ...answered.shape.notes, answered.shape.source].map((value) => [
        { value, wrap: true },
      ]),
    },
  ]).toBuffer();

/** The answer as it was asked for. */
export const written = async (answered: Answered, form: Form): Promise<Buffer> => {
  if (form.output === 'json-stat2') return Buffer.from(JSON.stringify(jsonStat(answered)));
  if (form.output === 'xlsx') return spreadsheet(answered, form);
  return Buffer.from(stringify(rowsAs(answered, form), { delimiter: form.separator, quoted_string: true }));
};
