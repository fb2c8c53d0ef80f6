import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { keysOf } from '#domain/closed-table/closed-table';
import { tooMany } from '../platform/problem/too-many.ts';
import { Sealing } from '../platform/sealing/sealing.ts';

/**
 * What wrong tries are counted for → how many there is room for in a minute. A place: a school's whole staff on a Monday, and no list of
 * names. An account, whether it exists or not.
 */
export const roomAMinute = { place: 60, account: 10 } as const satisfies Record<string, number>;

interface CountedFor {
  readonly place: string;
  /** Null where nobody in particular is tried. */
  readonly account: string | null;
}

interface Begun {
  readonly tries: readonly string[];
  readonly wait_seconds: number;
}

/** Wrong tries to come in, counted in the database: every process of Laget knows them. */
@Injectable()
export class WrongTries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly sealing: Sealing,
  ) {}

  /** Counts a try before it is looked at. Refuses the place or the account that has used its minute up. */
  async begin(whose: CountedFor): Promise<readonly string[]> {
    const counted = keysOf(roomAMinute).flatMap((kind) => {
      const text = whose[kind];
      return text === null ? [] : [{ by: this.sealing.ring.tries(kind, text), room: roomAMinute[kind] }];
    });
    const [begun] = await this.dataSource.query<Begun[]>('SELECT * FROM app.try_begins($1, $2)', [
      counted.map(({ by }) => by),
      counted.map(({ room }) => room),
    ]);
    if (begun === undefined || begun.wait_seconds > 0) throw tooMany(begun?.wait_seconds ?? 60);
    return begun.tries;
  }

  /** It was right: it counts no more, and neither does what was wrong before it for the same account. */
  async wasRight(tries: readonly string[], account: string): Promise<void> {
    const own = this.sealing.ring.tries('account', account);
    await this.dataSource.query('SELECT app.try_was_right($1, $2)', [tries, own]);
  }
}
