import { useState } from 'react';
import { type Collision, type Fields, mergeFields } from '#domain/field-merge/field-merge';
import { Problem } from '../../providers/problem.ts';

/** One thing as it stands: its fields, and the version to change it by. */
export interface Standing {
  readonly fields: Fields;
  readonly version: number;
}

/** As it stands now, and who changed it last. */
export interface StandingNow extends Standing {
  readonly by: string;
}

/** Both have changed the same: to be chosen field by field, on the version that was read last. */
export interface Clash {
  readonly collisions: readonly Collision[];
  readonly merged: Fields;
  readonly now: StandingNow;
}

interface Place {
  /** As the page shows it. What comes while it is written on is not taken for what stood when that began. */
  readonly stands: Standing;
  readonly send: (fields: Fields, version: number) => Promise<unknown>;
  /** Reads it again after somebody else was first. */
  readonly now: () => Promise<StandingNow>;
}

interface Saving {
  readonly clash: Clash | undefined;
  /** Saves the fields that are named. True when it is done; false when there is something to choose. */
  readonly save: (change: Fields) => Promise<boolean>;
  readonly saveChosen: (clash: Clash, chosen: Fields) => Promise<boolean>;
  readonly leave: () => void;
}

/** Saves what stands. What others have changed meanwhile is kept; what both have changed is asked about. */
export function useMergedSave({ stands, send, now }: Place): Saving {
  const [before, setBefore] = useState<Standing | undefined>(stands);
  const [clash, setClash] = useState<Clash>();
  const attempt = async (base: Standing, mine: Fields): Promise<boolean> => {
    try {
      await send(mine, base.version);
      setBefore(undefined);
      return true;
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 412) throw error;
    }
    const there = await now();
    const { merged, collisions } = mergeFields(base.fields, mine, there.fields);
    if (collisions.length === 0) return attempt(there, merged);
    setClash({ collisions, merged, now: there });
    return false;
  };
  return {
    clash,
    save: (change) => {
      const base = before ?? stands;
      return attempt(base, { ...base.fields, ...change });
    },
    saveChosen: (at, chosen) => attempt(at.now, { ...at.merged, ...chosen }),
    leave: () => {
      setClash(undefined);
    },
  };
}
