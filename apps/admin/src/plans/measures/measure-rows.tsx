import type { ReactElement } from 'react';
import type { CaseOfPlan, Measure } from '../case-plan.ts';
import { MeasureRow } from './measure-row.tsx';

/** Measures as rows; nothing when there are none. */
export function MeasureRows(props: {
  measures: readonly Measure[];
  of: CaseOfPlan;
  brief: boolean;
}): ReactElement | null {
  const { measures, of, brief } = props;
  if (measures.length === 0) return null;
  return (
    <ul className="measures">
      {measures.map((measure) => (
        <MeasureRow key={measure.id} measure={measure} of={of} brief={brief} />
      ))}
    </ul>
  );
}
