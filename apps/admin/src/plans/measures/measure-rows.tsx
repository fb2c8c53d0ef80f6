import type { ReactElement } from 'react';
import type { CaseOfPlan, Measure } from '../case-plan.ts';
import { MeasureRow } from './measure-row.tsx';

/** Measures as rows; nothing when there are none. */
export function MeasureRows({
  measures,
  of,
}: {
  measures: readonly Measure[];
  of: CaseOfPlan;
}): ReactElement | null {
  if (measures.length === 0) return null;
  return (
    <ul className="measures">
      {measures.map((measure) => (
        <MeasureRow key={measure.id} measure={measure} of={of} />
      ))}
    </ul>
  );
}
