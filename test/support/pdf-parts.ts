import { inflateSync } from 'node:zlib';

/** One object of a document: what it says, and the stream that follows it. */
export interface Part {
  readonly id: number;
  readonly says: string;
  readonly stream: string;
}

/** The objects of a document as our papers are written: none is packed in another. */
const partsOf = (bytes: Buffer): Part[] =>
  [...bytes.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(
    ([, id, whole = '']) => {
      const at = whole.search(/\bstream\r?\n/);
      const says = at < 0 ? whole : whole.slice(0, at);
      const packed = at < 0 ? '' : whole.slice(whole.indexOf('\n', at) + 1, whole.lastIndexOf('endstream'));
      const stream = says.includes('/FlateDecode')
        ? inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
        : packed;
      return { id: Number(id), says, stream };
    },
  );

export const is =
  (type: string) =>
  ({ says }: Part): boolean =>
    new RegExp(`/Type /${type}(?![A-Za-z])`).test(says);
export const named = ({ says }: Part, name: string): string =>
  new RegExp(`/${name} /?([^\\s/<>\\]]+)`).exec(says)?.[1] ?? '';
export const refersTo = ({ says }: Part, name: string): number =>
  Number(new RegExp(`/${name} (\\d+) 0 R`).exec(says)?.[1] ?? -1);
export const refersToAll = ({ says }: Part, name: string): number[] =>
  [...(new RegExp(`/${name} \\[([^\\]]*)\\]`).exec(says)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, id]) =>
    Number(id),
  );

/** A document with its objects, and its catalogue. */
export interface Document {
  readonly parts: readonly Part[];
  readonly catalog: Part;
  readonly by: ReadonlyMap<number, Part>;
}

/** What stands where nothing is. */
export const nothing: Part = { id: 0, says: '', stream: '' };

export const isElement = ({ says }: Part): boolean => /\/S \/\w+/.test(says) && /\/P \d+ 0 R/.test(says);
export const elementsOf = ({ parts }: Document): Part[] =>
  parts.filter(isElement).toSorted((a, b) => a.id - b.id);
export const tagOf = (part: Part): string => named(part, 'S');

/** The sheets in their order. */
export const sheetsOf = ({ parts, by }: Document): Part[] =>
  refersToAll(parts.find(is('Pages')) ?? nothing, 'Kids').map((id) => by.get(id) ?? nothing);
export const contentOf = ({ by }: Document, sheet: Part): string =>
  by.get(refersTo(sheet, 'Contents'))?.stream ?? '';

export const documentFrom = (bytes: Buffer): Document => {
  const parts = partsOf(bytes);
  const catalog = parts.find(is('Catalog')) ?? nothing;
  return { parts, catalog, by: new Map(parts.map((part) => [part.id, part])) };
};
