import type { Shape } from '#api-types';
import type { ownPageNb } from '../i18n/own-page-nb.ts';
import { quoted } from '../i18n/words.ts';

type Part = keyof typeof ownPageNb.ownPage.sharing.parts;

/** A part of the case that a service sees, with what is in it in few words. */
export interface ShownPart {
  readonly part: Part;
  readonly list: readonly string[];
}

const parts: readonly ((of: Shape<'YoungPersonCase'>) => readonly [Part, readonly string[]])[] = [
  (of) => ['name', [of.person.givenName]],
  (of) => ['team', of.members.flatMap(({ name, until }) => (until === null ? [name] : []))],
  (of) => ['goals', of.goals.map(({ ownWords, wording }) => quoted(ownWords === '' ? wording : ownWords))],
  (of) => ['measures', of.measures.map(({ title }) => title)],
  (of) => ['words', of.contributions.map(({ text }) => quoted(text))],
  (of) => ['mapping', of.mappings.flatMap(({ answers }) => answers.map(({ area }) => area))],
  (of) => ['transitions', of.transitions.map(({ kind }) => kind)],
  (of) => ['activities', of.activities.map(({ kind }) => kind)],
  (of) => ['concern', of.concerns.map(({ reason }) => reason)],
];

/** What there is to see, in the order of the case page; parts with nothing in them are left out. */
export const shownParts = (of: Shape<'YoungPersonCase'>): ShownPart[] =>
  parts.map((part) => part(of)).flatMap(([part, list]) => (list.length === 0 ? [] : [{ part, list }]));
