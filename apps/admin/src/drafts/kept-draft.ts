/** What lay on the device: the text, and what the server said when it was begun. */
export interface KeptDraft {
  readonly text: string;
  readonly base: string;
}

const isKept = (value: unknown): value is KeptDraft =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  'base' in value &&
  typeof value.text === 'string' &&
  typeof value.base === 'string';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads what was kept; a text that was kept alone, before drafts had versions, began from nothing. */
export function keptFrom(kept: string | undefined): KeptDraft | undefined {
  if (kept === undefined) return undefined;
  const value = parsed(kept);
  return isKept(value) ? value : { text: kept, base: '' };
}
