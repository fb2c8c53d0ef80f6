import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Icon } from '../look/icons/icon.tsx';
import { casePageOf } from '../young-people/case-page/use-case.ts';
import { DayRing } from './day-ring.tsx';
import type { Item } from './use-my-day.ts';

interface Props {
  readonly of: Pick<Item, 'ring' | 'givenName' | 'youngPersonId' | 'name'>;
  readonly text: string;
  /** To the right: days waited, or the date. */
  readonly when: ReactNode;
}

/** A row in the side column: who, what and when. */
export function SideRow({ of, text, when }: Props): ReactElement {
  const nobody = of.youngPersonId === '';
  return (
    <li className="side-row">
      {nobody ? <Icon name="question" size={36} /> : <DayRing of={of} size={36} />}
      <div>
        {nobody ? null : (
          <Link to={casePageOf(of.youngPersonId)} className="strong">
            {of.name}
          </Link>
        )}
        <p className="small quiet">{text}</p>
      </div>
      <p className="small side-when">{when}</p>
    </li>
  );
}
