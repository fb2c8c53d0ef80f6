import { generateKeyPairSync, sign } from 'node:crypto';

/** One value of DER: its tag, its length, itself (X.690). */
const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const long = body.length.toString(16).padStart(body.length > 255 ? 4 : 2, '0');
  const length =
    body.length < 128
      ? Buffer.from([body.length])
      : Buffer.concat([Buffer.from([0x80 + long.length / 2]), Buffer.from(long, 'hex')]);
  return Buffer.concat([Buffer.from([tag]), length, body]);
};
const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const identifier = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const number = (...bytes: readonly number[]): Buffer => der(0x02, Buffer.from(bytes));
const bits = (given: Buffer): Buffer => der(0x03, Buffer.from([0]), given);
const time = (text: string): Buffer => der(0x17, Buffer.from(text));

const ecdsaWithSha256 = sequence(identifier('2a8648ce3d040302'));
const commonName = identifier('550403');
const subjectAltName = identifier('551d11');

const pem = (given: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${(given.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`;

/** A certificate for localhost, signed by itself, with its key: made anew each time. */
export const ownCertificate = (): { readonly cert: string; readonly key: string } => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const name = sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from('localhost')))));
  const names = sequence(der(0x82, Buffer.from('localhost')));
  const said = sequence(
    der(0xa0, number(2)),
    number(1),
    ecdsaWithSha256,
    name,
    sequence(time('200101000000Z'), time('491231000000Z')),
    name,
    publicKey.export({ format: 'der', type: 'spki' }),
    der(0xa3, sequence(sequence(subjectAltName, der(0x04, names)))),
  );
  const cert = pem(sequence(said, ecdsaWithSha256, bits(sign('sha256', said, privateKey))));
  return { cert, key: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() };
};
