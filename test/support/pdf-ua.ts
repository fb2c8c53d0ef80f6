import {
  contentOf,
  type Document,
  documentFrom,
  elementsOf,
  is,
  named,
  nothing,
  type Part,
  refersTo,
  refersToAll,
  sheetsOf,
  tagOf,
} from './pdf-parts.ts';
import { kidsOf, lostMarks, marksWithoutWayBack, readAsSet, wholeListsAndTables } from './pdf-tree.ts';

/** Tags of the standard (ISO 32000-1, 14.8.4) that our papers may have. */
const tags = new Set(
  'Document Part Sect Div BlockQuote P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table THead TBody TR TH TD Span Figure Link Note'.split(
    ' ',
  ),
);
/** What may stand in what. */
const within: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
};

const mark = /\/(\w+)\s*(?:<<[\s\S]*?>>)?\s*(?:BDC|BMC)\b/.source;
const endOfMark = /\b(EMC)\b/.source;
const shows = /(?<=\s)(Tj|TJ|Do|sh|f\*?|F|S|s|B\*?|b\*?)(?=\s)/.source;
const steps = new RegExp(`${mark}|${endOfMark}|${shows}`, 'g');

/** Letters or lines that stand in no mark, and marks that stand in each other as they must not. */
const unmarked = (content: string): string[] => {
  const found: string[] = [];
  const open: ('tag' | 'aside')[] = [];
  const bare = content
    .replaceAll(/\((?:\\.|[^\\()])*\)/g, '()')
    .replaceAll(/(?<!<)<[0-9a-fA-F\s]*>(?!>)/g, '()');
  for (const [, begins, ends] of bare.matchAll(steps)) {
    if (begins !== undefined) {
      const kind = begins === 'Artifact' ? 'aside' : 'tag';
      if (kind === 'aside' && open.includes('tag')) found.push('01-003');
      if (kind === 'tag' && open.includes('aside')) found.push('01-004');
      open.push(kind);
    } else if (ends !== undefined) open.pop();
    else if (open.length === 0) found.push('01-005');
  }
  return found;
};

const levelOf = (tag: string): number => Number(/^H([1-6])$/.exec(tag)?.[1] ?? 0);
const skips = (levels: readonly number[]): boolean =>
  levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);

/** The rules of PDF/UA-1 that a machine can check, by their numbers in the Matterhorn protocol; true when a paper breaks one. */
const rules: Readonly<Record<string, (document: Document) => boolean>> = {
  '01-003 an artefact in a tag': (document) => marksOf(document).includes('01-003'),
  '01-004 a tag in an artefact': (document) => marksOf(document).includes('01-004'),
  '01-005 content that is neither': (document) => marksOf(document).includes('01-005'),
  '01-006 not marked as tagged': (document) => !/\/Marked true/.test(inCatalog(document, 'MarkInfo')),
  '01-007 suspect': (document) => inCatalog(document, 'MarkInfo').includes('/Suspects true'),
  '01-006 no tree of tags': ({ by, catalog }) => !by.has(refersTo(catalog, 'StructTreeRoot')),
  '01-006 a sheet outside the tree': ({ parts }) =>
    parts.filter(is('Page')).some(({ says }) => !/\/StructParents \d/.test(says)),
  '02-001 a tag that is not of the standard': (document) =>
    elementsOf(document).some((part) => !tags.has(tagOf(part))),
  '01-005 a mark that is in no tag, or in two': (document) => lostMarks(document).length > 0,
  '01-006 a mark that does not find back to its tag': (document) => marksWithoutWayBack(document).length > 0,
  '02-003 a tag of the standard means something else': ({ by, catalog }) =>
    (by.get(refersTo(catalog, 'StructTreeRoot'))?.says ?? '').includes('/RoleMap'),
  '06-001 no metadata': (document) => xmpOf(document) === '',
  '06-002 no mark of the standard': (document) => !/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmpOf(document)),
  '06-003 no title': (document) => !/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+<\/rdf:li>/.test(xmpOf(document)),
  '07-001 the title is not shown': (document) =>
    !/\/DisplayDocTitle true/.test(inCatalog(document, 'ViewerPreferences')),
  '09-004 a tag where it must not stand': (document) =>
    elementsOf(document).some((part) => {
      const parents = within[tagOf(part)];
      const parent = document.by.get(refersTo(part, 'P')) ?? nothing;
      return parents !== undefined && !parents.includes(tagOf(parent));
    }),
  '09-001 read in another order than it is set': (document) => !readAsSet(document),
  '09-004 a list, or a table, that is not whole': (document) => !wholeListsAndTables(document),
  '09-004 a tag with nothing in it': (document) =>
    elementsOf(document).some((part) => kidsOf(part).length === 0),
  '11-006 no language': ({ catalog }) => !/\/Lang \((?:nb|nn)-NO|\/Lang \(en-GB/.test(catalog.says),
  '13-004 a figure without words': (document) =>
    elementsOf(document).some((part) => tagOf(part) === 'Figure' && !/\/Alt \([^)]/.test(part.says)),
  '13-004 a figure without its place': (document) =>
    elementsOf(document).some((part) => tagOf(part) === 'Figure' && !part.says.includes('/BBox')),
  '14-002 the first heading is not the highest': (document) =>
    elementsOf(document)
      .map(tagOf)
      .find((tag) => levelOf(tag) > 0) !== 'H1',
  '14-003 a level of headings is skipped': (document) =>
    skips(
      elementsOf(document)
        .map((part) => levelOf(tagOf(part)))
        .filter((level) => level > 0),
    ),
  '15-003 a head of a table that does not say of what': (document) =>
    elementsOf(document).some((part) => tagOf(part) === 'TH' && !scoped(document, part)),
  '20-001 layers': ({ catalog }) => catalog.says.includes('/OCProperties'),
  '25-001 a form of another kind': ({ parts }) => parts.some(({ says }) => says.includes('/XFA')),
  '26-001 locked': ({ parts }) => parts.some(({ says }) => says.includes('/Encrypt')),
  '28-002 something to press that is not read in order': ({ parts }) =>
    parts.filter(is('Page')).some((page) => named(page, 'Tabs') !== 'S'),
  '28-004 something to press without words': ({ parts }) =>
    parts
      .filter(is('Annot'))
      .some(({ says }) => !says.includes('/Contents') || !says.includes('/StructParent')),
  '31-009 letters that are not embedded': ({ parts, by }) =>
    parts.some(
      (part) =>
        is('Font')(part) &&
        named(part, 'Subtype') !== 'Type0' &&
        !/\/FontFile[23]? /.test(by.get(refersTo(part, 'FontDescriptor'))?.says ?? ''),
    ),
  '31-005 letters without a map': ({ parts }) =>
    parts.some((part) => named(part, 'Subtype') === 'CIDFontType2' && !/\/CIDToGIDMap/.test(part.says)),
  '31-027 letters that say nothing': ({ parts }) =>
    parts.some((part) => named(part, 'Subtype') === 'Type0' && refersTo(part, 'ToUnicode') < 0),
  '31-030 a sign that no letter has': (document) =>
    contentsOf(document).some((content) => /<(?:[0-9a-f]{4})*?0000(?:[0-9a-f]{4})*>/.test(content)),
};

/** What the catalogue says under a name, or the object that it refers to there. */
const inCatalog = ({ by, catalog }: Document, name: string): string =>
  by.get(refersTo(catalog, name))?.says ??
  catalog.says.slice(Math.max(0, catalog.says.indexOf(`/${name} <<`)));

const contentsOf = (document: Document): string[] =>
  sheetsOf(document).map((sheet) => contentOf(document, sheet));
const marksOf = (document: Document): string[] => contentsOf(document).flatMap(unmarked);
const xmpOf = ({ by, catalog }: Document): string => by.get(refersTo(catalog, 'Metadata'))?.stream ?? '';
const scoped = ({ by }: Document, part: Part): boolean => {
  const attributes = [
    part.says,
    ...[refersTo(part, 'A'), ...refersToAll(part, 'A')].map((id) => by.get(id)?.says ?? ''),
  ];
  return attributes.some((says) => /\/Scope \/(?:Column|Row|Both)/.test(says));
};

/** What a paper lacks of PDF/UA-1, as far as a machine can say: empty, when it may carry the mark. */
export const lacksOfUa = (bytes: Buffer): string[] => {
  const document = documentFrom(bytes);
  return Object.keys(rules).filter((name) => rules[name]?.(document) ?? true);
};
