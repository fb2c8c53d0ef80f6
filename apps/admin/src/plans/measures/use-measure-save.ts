import { useState } from 'react';
import { type Collision, type Fields, mergeFields } from '#domain/field-merge/field-merge';
import { Problem } from '../../providers/problem.ts';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import type { CaseOfPlan, Measure } from '../case-plan.ts';
import { bodyOf, fieldsOf, measureNow } from './measure-fields.ts';
import type { Candidate } from './responsibles.ts';

/** Both have changed the same: to be chosen field by field, on the version that was read last. */
export interface Clash {
  readonly collisions: readonly Collision[];
  readonly merged: Fields;
  readonly now: Measure;
  readonly by: string;
}

interface Saving {
  readonly clash: Clash | undefined;
  readonly save: (mine: Fields) => Promise<boolean>;
  readonly saveChosen: (clash: Clash, chosen: Fields) => Promise<boolean>;
  readonly leave: () => void;
}

/** Saves a measure that stands. What others have changed meanwhile is kept; what both have changed is asked about. */
export function useMeasureSave(of: CaseOfPlan, given: Measure, team: readonly Candidate[]): Saving {
  const act = useCaseVerb(of.person.id);
  const [before] = useState(given);
  const [clash, setClash] = useState<Clash>();
  const attempt = async (base: Measure, mine: Fields): Promise<boolean> => {
    try {
      await act(`/measures/${base.id}`, {
        body: bodyOf(mine, team),
        version: base.version,
        method: 'PATCH',
        focus: `measure-${base.id}`,
      });
      return true;
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 412) throw error;
    }
    const { measure: now, changedBy: by } = await measureNow(of.person.id, base.id);
    const { merged, collisions } = mergeFields(fieldsOf(base), mine, fieldsOf(now));
    if (collisions.length === 0) return attempt(now, merged);
    setClash({ collisions, merged, now, by });
    return false;
  };
  return {
    clash,
    save: (mine) => attempt(before, mine),
    saveChosen: ({ now, merged }, chosen) => attempt(now, { ...merged, ...chosen }),
    leave: () => {
      setClash(undefined);
    },
  };
}
