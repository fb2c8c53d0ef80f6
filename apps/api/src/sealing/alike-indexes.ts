import type { KeyRing } from '../platform/sealing/key-ring.ts';

type Row = Readonly<Record<string, unknown>>;

const textIn = (row: Row, name: string): string => {
  const value = row[name];
  return typeof value === 'string' ? value : '';
};

interface Compared {
  /** The columns that are read, in the clear. */
  readonly from: readonly string[];
  readonly indexes: (row: Row, ring: KeyRing) => Readonly<Record<string, string | null>>;
}

/** Whose names and telephone numbers are compared without being there: table → what is read, and the indexes made of it. Of users, staff alone. */
export const compared = {
  young_person: {
    from: ['family_name'],
    indexes: (row, ring) => ({ surname_index: ring.alike('surname', textIn(row, 'family_name')) }),
  },
  guardian: {
    from: ['name', 'contact'],
    indexes: (row, ring) => ({
      name_index: ring.alike('name', textIn(row, 'name')),
      contact_index: ring.alike('phone', textIn(row, 'contact')),
    }),
  },
  app_user: {
    from: ['name', 'phone'],
    indexes: (row, ring) => ({
      name_index: ring.alike('name', textIn(row, 'name')),
      surname_index: ring.alike('surname', textIn(row, 'name')),
      phone_index: ring.alike('phone', textIn(row, 'phone')),
    }),
  },
} as const satisfies Readonly<Record<string, Compared>>;
