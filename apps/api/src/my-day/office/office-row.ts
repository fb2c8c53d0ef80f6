import type { MyDayKind } from '#domain/my-day/item-kinds';

/** What is said of figures and agreements: a row of the day that names nobody. */
export interface OfficeRow extends Record<string, unknown> {
  readonly list: 'today' | 'waits';
  readonly kind: string;
  readonly id: string;
  readonly youngPersonId: '';
  readonly name: '';
  readonly givenName: '';
  readonly due: string | null;
  readonly text: string;
  readonly code: string | null;
  readonly byName: string;
  readonly byService: string;
  readonly forName: '';
  readonly at: string | null;
  readonly day: string | null;
  readonly parentId: null;
  readonly status: string | null;
  readonly version: null;
  readonly measureKind: null;
  readonly facts: null;
}

type Said = { readonly id: string } & Partial<
  Pick<OfficeRow, 'due' | 'text' | 'code' | 'byName' | 'byService' | 'at' | 'day' | 'status'>
>;

const rowOf = (list: 'today' | 'waits', kind: string, said: Said): OfficeRow => ({
  ...{ list, kind, youngPersonId: '', name: '', givenName: '', forName: '' },
  ...{ due: null, text: '', code: null, byName: '', byService: '', at: null, day: null, status: null },
  ...{ parentId: null, version: null, measureKind: null, facts: null },
  ...said,
});

/** Something that needs the reader. */
export const officeRow = (kind: MyDayKind, said: Said): OfficeRow => rowOf('today', kind, said);

/** Something that another must do. `day`: since when. */
export const officeWait = (kind: string, said: Said & { readonly day: string }): OfficeRow =>
  rowOf('waits', kind, said);
