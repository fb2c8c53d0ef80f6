import type { Language } from '#domain/language/languages';
import type { ownPageNb } from '../../../../admin/src/i18n/own-page-nb.ts';
import type { SameShape } from '../../../../admin/src/i18n/text-key.ts';
import type { PartName } from '../parts/all.ts';
import type { Words } from './codes.ts';

/** Everything that a paper says of itself, in one language. What people have written stays as they wrote it. */
export interface PaperWords {
  readonly language: Language;
  readonly page: Pick<SameShape<typeof ownPageNb>, 'look' | 'ownPage'>;
  readonly headings: Readonly<Record<PartName, string>>;
  readonly labels: Words;
  readonly codes: Readonly<Record<string, Words>>;
  /** Codes that mean something of their own in one part. */
  readonly codesIn: Partial<Record<PartName, Readonly<Record<string, Words>>>>;
  /** What was done in the plan, by what it was done to. */
  readonly planVerbs: Readonly<Record<string, Words>>;
  /** Why the log's line was allowed, where no page says it. */
  readonly bases: Words;
  readonly frame: Frame;
}

export interface Frame {
  readonly title: string;
  readonly made: (at: string) => string;
  readonly care: string;
  readonly firstRows: (count: number) => string;
  readonly empty: string;
  readonly notIncluded: string;
  readonly foot: (at: string, page: number, of: number) => string;
  readonly yes: string;
  readonly no: string;
  /** Top right on each sheet. */
  readonly whoFor: string;
  readonly printedBy: (who: string, at: string) => string;
}
