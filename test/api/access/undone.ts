import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Laget } from '../../support/laget.ts';

/** Of which Laget it is seen to that what it writes can be undone, and whether it is undone just now. */
const undoing = new WeakMap<Laget, { now: boolean }>();

const prepare = (laget: Laget): { now: boolean } => {
  const state = { now: false };
  const source: DataSource = laget.app.get(getDataSourceToken());
  const make = source.createQueryRunner.bind(source);
  source.createQueryRunner = (mode) => {
    const runner = make(mode);
    const commit = runner.commitTransaction.bind(runner);
    runner.commitTransaction = async () => {
      if (!state.now) return commit();
      await runner.query('SET CONSTRAINTS ALL IMMEDIATE');
      return runner.rollbackTransaction();
    };
    return runner;
  };
  undoing.set(laget, state);
  return state;
};

/**
 * Does what is asked, and where it would be committed it is undone instead, after all that COMMIT checks has been checked. To make
 * another young person takes ten times as long as to ask.
 */
export const undone = async <Answer>(laget: Laget, work: () => Promise<Answer>): Promise<Answer> => {
  const state = undoing.get(laget) ?? prepare(laget);
  state.now = true;
  try {
    return await work();
  } finally {
    state.now = false;
  }
};
