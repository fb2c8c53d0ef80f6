import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { useText } from '../../i18n/catalogue.tsx';
import { nearDate } from '../../i18n/norwegian-form.ts';
import { casePage } from '../../i18n/nb/case-page.ts';
import { youngPeople } from '../../i18n/nb/young-people.ts';
import { TeamRing } from '../../look/components/team-ring.tsx';
import { Icon } from '../../look/icons/icon.tsx';
import { sideOf } from '../../look/services.ts';
import { useToday } from '../../providers/use-session.ts';
import { casePageOf } from '../case-page/use-case.ts';
import type { MyListRow as Row } from './use-my-list.ts';

/** When something is due next; overdue in red, with the verb beside it in the row. */
function Deadline({ row }: { row: Row }): ReactElement | null {
  const t = useText();
  const today = useToday();
  const { deadline, deadlineKind } = row;
  if (deadline === null || deadlineKind === null || !isKeyOf(youngPeople.due, deadlineKind)) return null;
  const over = deadline < today;
  const values = { date: nearDate(deadline, today), what: t(`youngPeople.due.${deadlineKind}`) };
  return (
    <p className={over ? 'deadline deadline-over' : 'deadline'}>
      <Icon name={over ? 'warning' : 'calendar'} size={16} />
      {over ? t('youngPeople.deadlineOver', values) : t('youngPeople.deadline', values)}
    </p>
  );
}

const sentencesOf = (t: ReturnType<typeof useText>, row: Row): string =>
  [
    t('youngPeople.born', { year: row.birthYear, municipality: row.municipality }),
    row.level === null
      ? t('youngPeople.levelHidden')
      : t('youngPeople.level', { level: row.level, meaning: t(`casePage.levels.${levelKey(row.level)}`) }),
    row.holderIsMe
      ? t('youngPeople.holderMe')
      : t('youngPeople.holder', { name: row.holderName, service: row.holderServiceName }),
    t(`youngPeople.status.${row.followUpStatus}`),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

const levelKey = (level: number): '0' | '1' | '2' | '3' => {
  const key = String(level);
  return isKeyOf(casePage.levels, key) ? key : '0';
};

/** One young person: the ring, the name, what there is to know in sentences, and the next verb. */
export function MyListRow({ row }: { row: Row }): ReactElement {
  const t = useText();
  const kind =
    row.deadlineKind !== null && isKeyOf(youngPeople.open, row.deadlineKind) ? row.deadlineKind : 'none';
  const verb = t(`youngPeople.open.${kind}`);
  const ring = row.ring.map(({ serviceKind, holder, invited }) => ({
    side: sideOf(serviceKind),
    holder,
    invited,
  }));
  return (
    <li className="person-row">
      <TeamRing members={ring} middle={row.name.slice(0, 1)} />
      <div className="person-row-text">
        <h2 className="person-row-name">
          <Link to={casePageOf(row.id)}>{row.name}</Link>
        </h2>
        <p className="small">{sentencesOf(t, row)}</p>
        <Deadline row={row} />
      </div>
      <Link
        to={casePageOf(row.id)}
        className="button button-second button-small"
        aria-label={t('youngPeople.openOf', { verb, name: row.name })}
      >
        {verb}
      </Link>
    </li>
  );
}
