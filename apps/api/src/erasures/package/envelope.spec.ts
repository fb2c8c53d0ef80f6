import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { insideFaults, manifestName } from './contents.ts';
import { isPublicKey, newPackageKey, openedFile, outsideFaults, sealedFile } from './envelope.ts';
import { filesIn, tarOf } from './tar.ts';

const signing = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519');
const content = Buffer.from('Innholdet i mappen.');

test('C07 a package opens with its key alone, and its signature is known without any', () => {
  const { publicKey, packageKey } = newPackageKey();
  expect(isPublicKey(publicKey)).toBe(true);
  expect(isPublicKey('kort')).toBe(false);
  const file = sealedFile(content, publicKey, signing.privateKey);
  expect(file.includes('mappen')).toBe(false);
  expect(outsideFaults(file, signing.publicKey)).toEqual([]);
  expect(outsideFaults(file, stranger.publicKey)).toEqual(['The signature is not ours.']);
  expect(openedFile(file, packageKey)).toEqual(content);
  expect(openedFile(file, newPackageKey().packageKey)).toBeNull();
});

test('C07 a changed byte is seen from the outside, and another file is no package', () => {
  const file = sealedFile(content, newPackageKey().publicKey, signing.privateKey);
  file[file.length - 1] = (file[file.length - 1] ?? 0) ^ 1;
  expect(outsideFaults(file, signing.publicKey)).toEqual(['What is sealed has been changed.']);
  expect(outsideFaults(Buffer.from('x'), signing.publicKey)).toEqual(['It is not a laget-archive-1 file.']);
});

test('C07 a file that is changed, missing or added inside is named', () => {
  const hash = '7c211433f02071597741e6ff5a8ea34789abbf43ee6e2d2d3c6a5c1f3a5f0c6f';
  const manifest = {
    files: [
      { name: 'a.json', sha256: hash },
      { name: 'b.json', sha256: hash },
    ],
  };
  const packed = tarOf([
    { name: manifestName, bytes: Buffer.from(JSON.stringify(manifest)) },
    { name: 'a.json', bytes: Buffer.from('endret') },
    { name: 'c.json', bytes: Buffer.alloc(1024) },
  ]);
  expect(filesIn(packed).map(({ name, bytes }) => [name, bytes.length])).toEqual([
    [manifestName, JSON.stringify(manifest).length],
    ['a.json', 6],
    ['c.json', 1024],
  ]);
  expect(insideFaults(packed)).toEqual([
    'a.json is not as the manifest says.',
    'b.json is missing.',
    'c.json is not in the manifest.',
  ]);
  expect(insideFaults(tarOf([]))).toEqual(['There is no manifest in it.']);
});
