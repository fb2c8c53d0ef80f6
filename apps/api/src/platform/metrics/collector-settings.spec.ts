import { expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectorSettingsFrom, digestOf } from './collector-settings.ts';

const token = 'x'.repeat(32);

const withFile = <Answer>(text: string, work: (path: string) => Answer): Answer => {
  const folder = mkdtempSync(join(tmpdir(), 'laget-token-'));
  try {
    const path = join(folder, 'token');
    writeFileSync(path, text);
    return work(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

test('nobody collects unless it is said', () => {
  expect(collectorSettingsFrom({})).toBeNull();
  expect(collectorSettingsFrom({ METRICS_TOKEN_FILE: '', METRICS_TOKEN_SHA256: '' })).toBeNull();
});

test('of the token only the digest is kept, and from this machine alone unless it is said', () => {
  expect(withFile(`${token}\n`, (path) => collectorSettingsFrom({ METRICS_TOKEN_FILE: path }))).toEqual({
    digest: digestOf(token),
    anywhere: false,
  });
  const hex = digestOf(token).toString('hex');
  expect(collectorSettingsFrom({ METRICS_TOKEN_SHA256: hex, METRICS_FROM: 'anywhere' })).toEqual({
    digest: digestOf(token),
    anywhere: true,
  });
});

test('what could be guessed, is no digest, or says two things is refused', () => {
  expect(() => withFile('short', (path) => collectorSettingsFrom({ METRICS_TOKEN_FILE: path }))).toThrow(
    'METRICS_TOKEN_FILE',
  );
  expect(() => collectorSettingsFrom({ METRICS_TOKEN_SHA256: token })).toThrow('METRICS_TOKEN_SHA256');
  expect(() => collectorSettingsFrom({ METRICS_TOKEN_FILE: 'a', METRICS_TOKEN_SHA256: 'b' })).toThrow('both');
  expect(() => collectorSettingsFrom({ METRICS_FROM: 'home' })).toThrow('METRICS_FROM=home');
});
