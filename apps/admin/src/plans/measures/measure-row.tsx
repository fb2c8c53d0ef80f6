import { type ReactElement, useState } from 'react';
import { BlankedTexts } from '../../blankings/blanked-texts.tsx';
import { WhoSees } from '../../access/who-sees.tsx';
import { useText } from '../../i18n/catalogue.tsx';
import { shortDate } from '../../i18n/norwegian-form.ts';
import { ServiceTile } from '../../look/components/service-tile.tsx';
import { MeasureStatusShape } from '../../look/components/status-shape.tsx';
import { Icon } from '../../look/icons/icon.tsx';
import { sideOf } from '../../look/services.ts';
import { ThreadButton } from '../../threads/thread-button.tsx';
import type { CaseOfPlan, Measure } from '../case-plan.ts';
import { MeasureNotes } from './measure-notes.tsx';
import { isLate, statusOf } from './measure-status.ts';
import { MeasureVerbs } from './measure-verbs.tsx';

const sideOfMeasure = (measure: Measure): ReturnType<typeof sideOf> =>
  measure.responsibleYoungPerson ? 'young_person' : sideOf(measure.responsibleServiceKind);

/**
 * One row: what, who, by when, how it stands. Overdue is a flag on the deadline, not a status. Folded, it says how it
 * went or what stops it, and opens with a press on its title; one that is overdue stands open.
 */
export function MeasureRow(props: { measure: Measure; of: CaseOfPlan; brief: boolean }): ReactElement {
  const { measure, of, brief } = props;
  const t = useText();
  const late = isLate(measure, of.today);
  const [open, setOpen] = useState(!brief || late);
  const who = measure.responsibleYoungPerson ? of.person.givenName : (measure.responsibleName ?? '');
  const date = shortDate(measure.deadline, of.today);
  return (
    <li className="measure" id={`measure-${measure.id}`} tabIndex={-1}>
      {brief ? (
        <button
          type="button"
          className="strong measure-title measure-fold"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <Icon name={open ? 'down' : 'right'} size={16} />
          {measure.title}
        </button>
      ) : (
        <p className="strong measure-title">{measure.title}</p>
      )}
      <p className="small">
        <ServiceTile side={sideOfMeasure(measure)} name={measure.responsibleServiceName ?? who} />
        {measure.responsibleServiceName !== null && `, ${who}`}
      </p>
      <p className={late ? 'deadline deadline-over' : 'deadline'}>
        <Icon name={late ? 'warning' : 'calendar'} size={17} />
        {late ? t('plan.measure.deadlineWas', { date }) : t('plan.measure.deadlineIs', { date })}
      </p>
      <p className="measure-status">
        <MeasureStatusShape status={statusOf(measure)} />
      </p>
      <div className="measure-below">
        <MeasureNotes measure={measure} of={of} brief={!open} />
        {open && <WhoSees of={of} part="measures" row={measure} withheld={measure.withheld} />}
        {open && (
          <BlankedTexts
            youngPersonId={of.person.id}
            itemId={measure.id}
            about={measure.title}
            name={of.person.givenName}
          />
        )}
        {open && (
          <ThreadButton
            youngPersonId={of.person.id}
            threadId={measure.id}
            about={measure.title}
            name={of.person.givenName}
          />
        )}
        {open && <MeasureVerbs measure={measure} of={of} />}
      </div>
    </li>
  );
}
