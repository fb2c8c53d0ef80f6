import { getDocumentProxy } from 'unpdf';

/** One tagged part of a document: what it is, and what it says. */
export interface Tagged {
  readonly tag: string;
  readonly text: string;
  /** What is heard instead, where the letters say it otherwise. */
  readonly instead: string;
  /** The sheet it stands on, from 1. */
  readonly sheet: number;
}

export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly marked: boolean;
  readonly showsTitle: boolean;
  readonly pages: number;
  /** Every tag with the tags that it stands in: `Document/Sect/H1`. */
  readonly tags: ReadonlySet<string>;
  /** What whoever listens hears, in that order. */
  readonly parts: readonly Tagged[];
  /** What stands beside the text: heads, feet and watermarks. */
  readonly aside: string;
}

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
}

interface Item {
  readonly type?: string;
  readonly id?: string;
  readonly tag?: string;
  readonly str?: string;
}

/** The text of a page by the mark it is set in; what is marked as beside the text under «aside». */
const textsOf = (items: readonly Item[]): Map<string, string> => {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const { type, id, tag, str } of items) {
    if (type === 'beginMarkedContentProps' || type === 'beginMarkedContent')
      open.push(tag === 'Artifact' ? 'aside' : (id ?? open.at(-1) ?? 'untagged'));
    else if (type === 'endMarkedContent') open.pop();
    else if (str !== undefined && str !== '') {
      const at = open.at(-1) ?? 'untagged';
      texts.set(at, [texts.get(at) ?? '', str].filter(Boolean).join(' '));
    }
  }
  return texts;
};

/** Reads a document as a reader for those who listen does: by its tags, not by where the letters stand. */
export const readPdf = async (bytes: Buffer): Promise<ReadPdf> => {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await document.getMetadata();
  const preferences = await document.getViewerPreferences();
  const tags = new Set<string>();
  const parts: Tagged[] = [];
  const aside: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = textsOf(items);
    aside.push(texts.get('aside') ?? '');
    if (texts.has('untagged'))
      parts.push({ tag: 'untagged', text: texts.get('untagged') ?? '', instead: '', sheet: number });
    const walk = (node: Node, within: readonly string[], instead: string): void => {
      if (node.type === 'content') {
        parts.push({
          tag: within.at(-1) ?? '',
          text: texts.get(node.id ?? '') ?? '',
          instead,
          sheet: number,
        });
        return;
      }
      const here = node.role === undefined || node.role === 'Root' ? within : [...within, node.role];
      if (here.length > 0) tags.add(here.join('/'));
      for (const child of node.children ?? []) walk(child, here, node.alt ?? '');
    };
    walk(await page.getStructTree(), [], '');
  }
  return {
    title: textIn(info, 'Title'),
    language: textIn(info, 'Language'),
    marked: (await document.getMarkInfo())?.['Marked'] === true,
    showsTitle: Object.entries(preferences ?? {}).some(
      ([name, on]) => name === 'DisplayDocTitle' && on === true,
    ),
    pages: document.numPages,
    tags,
    parts,
    aside: aside.join('\n'),
  };
};

const textIn = (of: object, name: string): string => {
  const value: unknown = Object.entries(of).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value.replaceAll('\u00A0', ' ') : '';
};
