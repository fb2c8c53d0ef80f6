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

type CountedFor = Readonly<Record<keyof typeof roomAMinute, string>>;

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
    const kinds = keysOf(roomAMinute);
    const [begun] = await this.dataSource.query<Begun[]>('SELECT * FROM app.try_begins($1, $2)', [
      kinds.map((kind) => this.sealing.ring.tries(kind, whose[kind])),
      kinds.map((kind) => roomAMinute[kind]),
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
