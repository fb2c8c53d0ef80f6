import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';

/** The operating system’s own name for what went wrong. */
export const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

const written = (file: string, text: string, durable: boolean): string => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const making = `${file}.${randomUUID()}`;
  const handle = openSync(making, 'wx', 0o600);
  try {
    writeSync(handle, text);
    if (durable) fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return making;
};

const keepName = (file: string): void => {
  const folder = openSync(dirname(file), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
};

/** Write a file that is not there, whole or not at all, for its owner only. False when somebody else was first. */
export const writeOnce = (file: string, text: string, durable = true): boolean => {
  const making = written(file, text, durable);
  try {
    linkSync(making, file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(making);
  }
  if (durable) keepName(file);
  return true;
};

/** Put another text in the file's place, in one step. */
export const writeOver = (file: string, text: string): void => {
  renameSync(written(file, text, true), file);
  keepName(file);
};
