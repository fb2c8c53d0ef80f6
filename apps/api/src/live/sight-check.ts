import type { Listening } from '../platform/database/listening.ts';
import type { Announcements } from './announcements.ts';
import type { LiveStream } from './live-stream.ts';

interface Seen {
  readonly stream: number;
  readonly whose: string | null;
  /** Null: a row about the young person can be read. */
  readonly sight: string | null;
}

const seen = `SELECT stream, young_person_id AS whose, sight FROM app.live_seen($1, $2, $3)`;

/** Sessions asked about in one statement, so that none is too long. */
const lot = 50;

const lotsOf = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / lot) }, (_, index) =>
    all.slice(index * lot, (index + 1) * lot),
  );

/** Asks the database, as each of the sessions, what it may be told. */
export class SightCheck {
  constructor(private readonly listening: Listening) {}

  /** Those whose session is still there. */
  async alive(streams: readonly LiveStream[]): Promise<Set<LiveStream>> {
    if (streams.length === 0) return new Set();
    const rows = await this.listening.rows<{ digest: string }>(
      `SELECT encode(d, 'hex') AS digest FROM app.live_sessions($1) AS d`,
      [streams.map(({ digest }) => Buffer.from(digest, 'hex'))],
    );
    const digests = new Set(rows.map(({ digest }) => digest));
    return new Set(streams.filter(({ digest }) => digests.has(digest)));
  }

  /** What they see of everybody: told where that is another than before. Some are to look anew in any case. */
  async askWhole(streams: readonly LiveStream[]): Promise<void> {
    for (const some of lotsOf(streams)) {
      const answers = await this.answers(some, null, []);
      some.forEach((stream, index) => {
        const now = sightsIn(answers, index);
        for (const whose of new Set([...(stream.sight ?? []), ...now].map(([id]) => id)))
          if (stream.sight !== null && stream.sight.get(whose) !== now.get(whose))
            stream.send('sight', whose);
        stream.sight = now;
        stream.askedAt = performance.now();
        if (stream.anew) stream.send('begin');
        stream.anew = false;
      });
    }
  }

  /** What was announced: told to those who see it, and to those who now see more or less of somebody. */
  async ask(streams: readonly LiveStream[], announced: Announcements): Promise<void> {
    const { rows } = announced;
    const people = [...announced.people];
    if (rows.length + people.length === 0) return;
    for (const some of lotsOf(streams)) {
      const answers = await this.answers(some, people, rows);
      some.forEach((stream, index) => {
        tell(stream, people, sightsIn(answers, index), readIn(answers, index));
      });
    }
  }

  private answers(
    streams: readonly LiveStream[],
    people: readonly string[] | null,
    rows: Announcements['rows'],
  ): Promise<Seen[]> {
    const secrets = streams.map(({ secret }) => secret);
    return this.listening.rows<Seen & Record<string, unknown>>(seen, [secrets, people, JSON.stringify(rows)]);
  }
}

const sightsIn = (answers: readonly Seen[], index: number): Map<string, string> =>
  new Map(
    answers.flatMap(({ stream, whose, sight }): [string, string][] =>
      stream === index + 1 && whose !== null && sight !== null ? [[whose, sight]] : [],
    ),
  );

const readIn = (answers: readonly Seen[], index: number): Set<string | null> =>
  new Set(
    answers.filter(({ stream, sight }) => stream === index + 1 && sight === null).map(({ whose }) => whose),
  );

const tell = (
  stream: LiveStream,
  people: readonly string[],
  now: ReadonlyMap<string, string>,
  read: ReadonlySet<string | null>,
): void => {
  const before = stream.sight ?? new Map<string, string>();
  const other = people.filter((whose) => before.get(whose) !== now.get(whose));
  stream.sight = new Map([...[...before].filter(([whose]) => !people.includes(whose)), ...now]);
  for (const whose of other) stream.send('sight', whose);
  for (const whose of read) if (whose === null || !other.includes(whose)) stream.send('changed', whose);
};
