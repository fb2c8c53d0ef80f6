/** What the database announces: ids and kinds. `null` stands for what is about no young person. */
type Announcement = RowsAnnounced | IdsAnnounced;

interface RowsAnnounced {
  readonly kind: 'rows' | 'directed';
  readonly table: string;
  readonly of: readonly (readonly [string, string | null])[];
}

interface IdsAnnounced {
  readonly kind: 'sight' | 'user';
  readonly of: readonly string[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isRow = (value: unknown): value is readonly [string, string | null] =>
  Array.isArray(value) && value.length === 2 && isText(value[0]) && (value[1] === null || isText(value[1]));

/** Reads a notice; null when it is none of ours. */
export const announcementIn = (payload: string): Announcement | null => {
  const read = parsed(payload);
  if (typeof read !== 'object' || read === null || !('kind' in read && 'of' in read)) return null;
  const { kind, of } = read;
  if (!Array.isArray(of)) return null;
  if (kind === 'rows' || kind === 'directed')
    return 'table' in read && isText(read.table) && of.every(isRow) ? { kind, table: read.table, of } : null;
  return (kind === 'sight' || kind === 'user') && of.every(isText) ? { kind, of } : null;
};

const parsed = (payload: string): unknown => {
  try {
    return JSON.parse(payload);
  } catch {
    return null;
  }
};

/** Rows of one table and whose they are, as `app.live_seen` takes them. */
interface Rows {
  readonly name: string;
  readonly ids: readonly string[];
  readonly people: readonly string[];
  /** Perhaps for somebody who sees nothing else of the young person. */
  readonly directed: boolean;
}

/** Everything announced since somebody last looked. */
export class Announcements {
  /** Whose sight may be another. */
  readonly people = new Set<string>();
  /** Who may see more or less of everybody. */
  readonly users = new Set<string>();
  private readonly directed = new Set<string>();
  private readonly tables = new Map<string, Map<string, string | null>>();

  add(announcement: Announcement): void {
    if ('table' in announcement) {
      const rows = this.tables.get(announcement.table) ?? new Map<string, string | null>();
      for (const [id, whose] of announcement.of) rows.set(id, whose);
      this.tables.set(announcement.table, rows);
      if (announcement.kind === 'directed') this.directed.add(announcement.table);
      return;
    }
    const ids = announcement.kind === 'sight' ? this.people : this.users;
    for (const id of announcement.of) ids.add(id);
  }

  get rows(): Rows[] {
    return [...this.tables].map(([name, rows]) => ({
      name,
      ids: [...rows.keys()],
      people: [...new Set(rows.values())].filter((whose) => whose !== null),
      directed: this.directed.has(name),
    }));
  }

  /** Whether somebody who sees these people may have to be told. The database decides; this says whom to ask about. */
  get concerns(): (sees: (whose: string) => boolean) => boolean {
    const { rows } = this;
    return (sees) =>
      this.people.size > 0 || rows.some(({ directed, people }) => directed || people.some(sees));
  }

  get empty(): boolean {
    return this.people.size + this.users.size + this.tables.size === 0;
  }
}
