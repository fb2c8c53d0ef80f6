import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

/** As Node holds a key, one that is used often: a quarter of the time for each text that bytes take. */
export type Key = Buffer | KeyObject;

/** Where a sealed text belongs. It opens nowhere else: the place is authenticated with it. */
export interface Place {
  /** `table.column`. */
  readonly column: string;
  /** The one whose key it is sealed with. */
  readonly whose: string;
  /** The row's id. */
  readonly row: string;
}

/** A text as the database holds it, taken apart. */
export interface Cell extends Place {
  readonly version: number;
  readonly bytes: Buffer;
}

/** AES-256-GCM with the 96-bit random IV that it asks for, and the whole 128-bit tag. */
const CIPHER = 'aes-256-gcm';
const IV = 12;
const TAG = 16;

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const CELL = new RegExp(`sealed:([a-z_]+\\.[a-z_]+):(${ID}):(${ID}):([0-9]{1,9}):([A-Za-z0-9_-]{38,});`, 'g');
const WHOSE = new RegExp(`sealed:[a-z_.]+:(${ID}):`, 'g');

/** Every sealed text begins with it, so that others can be passed by quickly. */
export const MARK = 'sealed:';

const boundTo = ({ column, whose, row }: Place, version: number): Buffer =>
  Buffer.from(`${column.replace('.', '|')}|${whose}|${row}|${String(version)}`);

/** IV, ciphertext and tag in one. */
export const encrypt = (key: Key, bound: Buffer, plain: Buffer, iv: Buffer = randomBytes(IV)): Buffer => {
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(bound);
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

/** Throws when the key, what it is bound to, or one bit of it is another. */
export const decrypt = (key: Key, bound: Buffer, bytes: Buffer): Buffer => {
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV), { authTagLength: TAG }).setAAD(bound);
  decipher.setAuthTag(bytes.subarray(-TAG));
  return Buffer.concat([decipher.update(bytes.subarray(IV, -TAG)), decipher.final()]);
};

/** As the database holds it, again. */
export const textOf = ({ column, whose, row, version, bytes }: Cell): string =>
  `${MARK}${column}:${whose}:${row}:${String(version)}:${bytes.toString('base64url')};`;

/** The text as the database is to hold it: its place and the key's version in the clear, the rest sealed. */
export const sealText = (key: Key, version: number, place: Place, text: string, iv?: Buffer): string => {
  const bytes = encrypt(key, boundTo(place, version), Buffer.from(text), iv);
  return textOf({ ...place, version, bytes });
};

export const openCell = (key: Key, cell: Cell): string =>
  decrypt(key, boundTo(cell, cell.version), cell.bytes).toString();

/** `text` with every sealed text in it replaced by what `opened` answers. */
export const replaceCells = (text: string, opened: (cell: Cell) => string): string =>
  text.includes(MARK)
    ? text.replace(CELL, (_, column: string, whose: string, row: string, version: string, bytes: string) =>
        opened({ column, whose, row, version: Number(version), bytes: Buffer.from(bytes, 'base64url') }),
      )
    : text;

/** Whose keys the sealed texts in `text` are opened with. */
export const whoseIn = (text: string): string[] =>
  text.includes(MARK) ? Array.from(text.matchAll(WHOSE), ([, whose = '']) => whose) : [];
