import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';

/**
 * A sealed and signed file: one line of JSON, and after it what is sealed. The key is agreed on between a key pair made for this
 * file and the receiver's (X25519), drawn out with HKDF-SHA-256 and used once (AES-256-GCM, the tag last). The sender signs the line
 * and the SHA-256 of the rest (Ed25519). docs/archive-package.md says the same for whoever writes a reader of their own.
 */
export const format = 'laget-archive-1';

interface Head {
  readonly format: string;
  readonly receiver: string;
  readonly sender: string;
  readonly iv: string;
  readonly sha256: string;
}

const curve = { kty: 'OKP', crv: 'X25519' } as const;
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const publicOf = (key: string): KeyObject => createPublicKey({ key: { ...curve, x: key }, format: 'jwk' });
const partOf = (key: KeyObject, part: 'x' | 'd'): string => key.export({ format: 'jwk' })[part] ?? '';

/** A key of the package's own, for an archive that has none: the public half seals, the private one is shown once. */
export const newPackageKey = (): { readonly publicKey: string; readonly packageKey: string } => {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  return {
    publicKey: partOf(publicKey, 'x'),
    packageKey: `${partOf(privateKey, 'd')}.${partOf(publicKey, 'x')}`,
  };
};

/** Is it a key that something can be sealed for? */
export const isPublicKey = (key: string): boolean => {
  try {
    publicOf(key);
    return Buffer.from(key, 'base64url').length === 32;
  } catch {
    return false;
  }
};

const keyOf = (own: KeyObject, other: KeyObject, head: Omit<Head, 'sha256'>): Buffer =>
  Buffer.from(
    hkdfSync(
      'sha256',
      diffieHellman({ privateKey: own, publicKey: other }),
      Buffer.from(head.sender + head.receiver),
      format,
      32,
    ),
  );

const additional = ({ format: name, receiver, sender }: Omit<Head, 'sha256'>): Buffer =>
  Buffer.from([name, receiver, sender].join('|'));

/** Seals `content` for the receiver, and signs. */
export const sealedFile = (content: Buffer, receiver: string, signingKey: KeyObject): Buffer => {
  const own = generateKeyPairSync('x25519');
  const iv = randomBytes(12);
  const head = {
    format,
    receiver,
    sender: partOf(own.publicKey, 'x'),
    iv: iv.toString('base64url'),
  };
  const cipher = createCipheriv('aes-256-gcm', keyOf(own.privateKey, publicOf(receiver), head), iv);
  cipher.setAAD(additional(head));
  const body = Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]);
  const signed = JSON.stringify({ ...head, sha256: hashOf(body) });
  const signature = sign(null, Buffer.from(signed), signingKey).toString('base64url');
  return Buffer.concat([Buffer.from(`${signed}\n${signature}\n`), body]);
};

interface Parts {
  readonly signed: string;
  readonly signature: string;
  readonly body: Buffer;
}

const partsOf = (file: Buffer): Parts | null => {
  const first = file.indexOf(10);
  const second = first < 0 ? -1 : file.indexOf(10, first + 1);
  if (second < 0 || second > 4096) return null;
  return {
    signed: file.toString('utf8', 0, first),
    signature: file.toString('utf8', first + 1, second),
    body: file.subarray(second + 1),
  };
};

const isHead = (value: unknown): value is Head =>
  typeof value === 'object' &&
  value !== null &&
  ['format', 'receiver', 'sender', 'iv', 'sha256'].every(
    (name) => typeof Reflect.get(value, name) === 'string',
  );

const headOf = (text: string): Head | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isHead(value) && value.format === format ? value : null;
  } catch {
    return null;
  }
};

/** What is wrong with the outside of a file, in words; nothing when it is as it was signed. No secret is needed. */
export const outsideFaults = (file: Buffer, publicKey: KeyObject): string[] => {
  const parts = partsOf(file);
  const head = parts === null ? null : headOf(parts.signed);
  if (parts === null || head === null) return [`It is not a ${format} file.`];
  const genuine = verify(
    null,
    Buffer.from(parts.signed),
    publicKey,
    Buffer.from(parts.signature, 'base64url'),
  );
  return [
    ...(genuine ? [] : ['The signature is not ours.']),
    ...(hashOf(parts.body) === head.sha256 ? [] : ['What is sealed has been changed.']),
  ];
};

/** What was sealed, with the key that was shown once (or the archive's own, as `private.public`); null when it does not open. */
export const openedFile = (file: Buffer, packageKey: string): Buffer | null => {
  const parts = partsOf(file);
  const head = parts === null ? null : headOf(parts.signed);
  const [secret = '', open = ''] = packageKey.trim().split('.');
  if (parts === null || head === null) return null;
  try {
    const own = createPrivateKey({ key: { ...curve, d: secret, x: open }, format: 'jwk' });
    const key = keyOf(own, publicOf(head.sender), head);
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(head.iv, 'base64url'));
    decipher.setAAD(additional(head));
    decipher.setAuthTag(parts.body.subarray(-16));
    return Buffer.concat([decipher.update(parts.body.subarray(0, -16)), decipher.final()]);
  } catch {
    return null;
  }
};
