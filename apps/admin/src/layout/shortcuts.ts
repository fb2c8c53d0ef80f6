import type { nb } from '../i18n/nb.ts';

/** Where the reader's own young people are, and the find field there. */
export const listPath = '/young-people';
export const findHash = '#find';
export const findPath = listPath + findHash;

interface Shortcut {
  /** Keys one after the other. */
  readonly keys: readonly string[];
  readonly text: keyof typeof nb.layout.shortcutList;
  /** Where it leads; those without are met where they work. */
  readonly path?: string;
}

/** All shortcuts, as «?» lists them. */
export const shortcuts: readonly Shortcut[] = [
  { keys: ['?'], text: 'help' },
  { keys: ['/'], text: 'find', path: findPath },
  { keys: ['g', 'd'], text: 'startPage', path: '/' },
  { keys: ['g', 'u'], text: 'youngPeople', path: listPath },
  { keys: ['g', 'o'], text: 'transitions', path: '/transitions' },
  { keys: ['Ctrl+Enter'], text: 'save' },
  { keys: ['Esc'], text: 'close' },
];

/** Shortcuts are off while somebody writes, and in dialogs. Source: WCAG 2.2, 2.1.4. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], dialog') !== null
  );
}
