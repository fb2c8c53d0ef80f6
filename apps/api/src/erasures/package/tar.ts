/** A file in a package. */
export interface Packed {
  readonly name: string;
  readonly bytes: Buffer;
}

const block = 512;
const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, '0')}\0`;

const header = ({ name, bytes }: Packed): Buffer => {
  const head = Buffer.alloc(block);
  head.write(name, 0, 100, 'utf8');
  head.write(octal(0o600, 8), 100);
  head.write(octal(0, 8), 108);
  head.write(octal(0, 8), 116);
  head.write(octal(bytes.length, 12), 124);
  head.write(octal(0, 12), 136);
  head.write('        0', 148);
  head.write('ustar\u000000', 257);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return head;
};

/** The files in one, as ustar: `tar xf` opens it on every system. The same files give the same bytes. */
export const tarOf = (files: readonly Packed[]): Buffer =>
  Buffer.concat([
    ...files.flatMap((file) => [
      header(file),
      file.bytes,
      Buffer.alloc((block - (file.bytes.length % block)) % block),
    ]),
    Buffer.alloc(2 * block),
  ]);

/** The files in it. */
export const filesIn = (tar: Buffer): Packed[] => {
  const files: Packed[] = [];
  let at = 0;
  while (at + block <= tar.length && tar[at] !== 0) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('utf8', at + 124, at + 135), 8);
    files.push({ name, bytes: tar.subarray(at + block, at + block + size) });
    at += block + Math.ceil(size / block) * block;
  }
  return files;
};
