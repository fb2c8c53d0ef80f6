import {
  contentOf,
  type Document,
  elementsOf,
  named,
  nothing,
  type Part,
  refersTo,
  sheetsOf,
  tagOf,
} from './pdf-parts.ts';

/** What a tag holds: another tag, or a mark in the content of a sheet. */
interface Kid {
  readonly tag?: number;
  readonly sheet?: number;
  readonly mark?: number;
}

const kid = /<<[\s\S]*?\/Pg (\d+) 0 R[\s\S]*?\/MCID (\d+)[\s\S]*?>>|(\d+) 0 R|(\d+)/g;

export const kidsOf = (part: Part): Kid[] => {
  const at = part.says.lastIndexOf('/K [');
  if (at < 0) return [];
  const end = part.says.indexOf(']', at);
  const own = /\/Pg (\d+) 0 R/.exec(part.says.slice(end))?.[1];
  return [...part.says.slice(at + 4, end).matchAll(kid)].map(([, sheet, farMark, tag, mark]) =>
    tag === undefined ? { sheet: Number(sheet ?? own), mark: Number(farMark ?? mark) } : { tag: Number(tag) },
  );
};

const nameOf = ({ sheet, mark }: Kid): string => `${String(sheet)}/${String(mark)}`;

/** Every mark in the order in which it is read, with the tag that holds it. */
const heldMarks = ({ by, catalog }: Document): (Kid & { readonly holder: number })[] => {
  const within = (part: Part): (Kid & { readonly holder: number })[] =>
    kidsOf(part).flatMap((one) =>
      one.tag === undefined ? [{ ...one, holder: part.id }] : within(by.get(one.tag) ?? nothing),
    );
  return within(by.get(refersTo(catalog, 'StructTreeRoot')) ?? nothing);
};

/** Every mark in the order in which it is set, sheet by sheet. */
const setMarks = (document: Document): string[] =>
  sheetsOf(document).flatMap((sheet) =>
    [...contentOf(document, sheet).matchAll(/\/MCID (\d+)/g)].map(([, mark]) =>
      nameOf({ sheet: sheet.id, mark: Number(mark) }),
    ),
  );

/** Marks that no tag holds, that two hold, or that are held and not there. */
export const lostMarks = (document: Document): string[] => {
  const set = setMarks(document);
  const held = heldMarks(document).map(nameOf);
  return [
    ...set.filter((name) => held.filter((other) => other === name).length !== 1),
    ...held.filter((name) => !set.includes(name)),
  ];
};

/** Whoever listens hears it in the order in which it stands on the sheets, from the top down. */
export const readAsSet = (document: Document): boolean =>
  heldMarks(document).map(nameOf).join(' ') === setMarks(document).join(' ');

/** Marks from which a reader does not find the tag that holds them. */
export const marksWithoutWayBack = (document: Document): string[] => {
  const tree = document.by.get(refersTo(document.catalog, 'StructTreeRoot'))?.says ?? '';
  const back = new Map(
    [...tree.matchAll(/(\d+) \[([^\]]*)\]/g)].map(([, number, list = '']) => [
      number,
      [...list.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id)),
    ]),
  );
  return heldMarks(document)
    .filter(({ sheet, mark, holder }) => {
      const number = named(document.by.get(sheet ?? 0) ?? nothing, 'StructParents');
      return back.get(number)?.[mark ?? 0] !== holder;
    })
    .map(nameOf);
};

/** A list is of entries with a body, a table of rows with as many cells each, and nothing else stands in them. */
export const wholeListsAndTables = (document: Document): boolean => {
  const inIt = (part: Part): string[] =>
    kidsOf(part).map(({ tag }) => tagOf(document.by.get(tag ?? 0) ?? nothing));
  const cells = (table: Part): number[] =>
    kidsOf(table).map(({ tag }) => kidsOf(document.by.get(tag ?? 0) ?? nothing).length);
  const whole: Readonly<Record<string, (part: Part) => boolean>> = {
    L: (part) => inIt(part).every((tag) => tag === 'LI'),
    LI: (part) => /^(?:Lbl )?LBody$/.test(inIt(part).join(' ')),
    Table: (part) => inIt(part).every((tag) => tag === 'TR') && new Set(cells(part)).size <= 1,
    TR: (part) => inIt(part).every((tag) => tag === 'TH' || tag === 'TD'),
  };
  return elementsOf(document).every((part) => whole[tagOf(part)]?.(part) ?? true);
};
