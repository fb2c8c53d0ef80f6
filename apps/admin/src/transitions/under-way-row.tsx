import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { useText } from '../i18n/catalogue.tsx';
import { transitionWords } from '../i18n/nb/transition-words.ts';
import { longDate, nearDate } from '../i18n/norwegian-form.ts';
import { TeamRing } from '../look/components/team-ring.tsx';
import { sideOf } from '../look/services.ts';
import { useToday } from '../providers/use-session.ts';
import { casePageOf } from '../young-people/case-page/use-case.ts';
import { transitionPageOf } from './transition-paths.ts';
import { useStands } from './transition-words.ts';
import type { MyTransition } from './use-transitions.ts';

function NextMilestone({ of }: { of: MyTransition }): ReactElement | null {
  const t = useText();
  const today = useToday();
  const { nextMilestone: code, nextMilestoneDue: due } = of;
  if (code === null || due === null || !isKeyOf(transitionWords.milestones, code)) return null;
  const said = { milestone: t(`transitions.milestones.${code}`), date: nearDate(due, today) };
  return due < today ? (
    <p className="small red strong">{t('transitions.lateMilestone', said)}</p>
  ) : (
    <p className="small quiet">{t('transitions.nextMilestone', said)}</p>
  );
}

/** One transition on its way: who, what, where it stands and what comes next. */
export function UnderWayRow({ of }: { of: MyTransition }): ReactElement {
  const t = useText();
  const today = useToday();
  const stands = useStands();
  const receiver =
    of.receiverService ?? (of.receiverName === '' ? t('transitions.receiverMissing') : of.receiverName);
  const { status, senderService: sender, givenName: name, statusReason, suggestedOn } = of;
  const members = of.ring.map(({ serviceKind, holder, invited }) => ({
    side: sideOf(serviceKind),
    holder,
    invited,
  }));
  return (
    <li className="transition-row">
      <TeamRing members={members} middle={name.slice(0, 1)} size={48} />
      <div>
        <h3>
          <Link to={casePageOf(of.youngPersonId)}>{of.name}</Link>
        </h3>
        <p>
          {t('transitions.on', { kind: t(`transitions.kinds.${of.kind}`), date: longDate(of.onDate) })}{' '}
          <span className="tag">{t(`transitions.statuses.${status}`)}</span>
        </p>
        <p className="small">
          {stands({ status, sender, receiver, name, statusReason, suggestedOn, endedHow: null, metOn: null })}
          {of.noShows > 0 && ` ${t('transitions.noShows', { count: of.noShows })}.`}
        </p>
        {of.outcome === 'unknown' && (
          <p className="small red strong">
            {t('handOverNotes.outcomes.unknown', {
              receiver,
              date: nearDate(of.saidOn ?? today, today),
            })}
          </p>
        )}
        {!of.noteGiven && <p className="small quiet">{t('transitions.noteNotGiven')}</p>}
        <NextMilestone of={of} />
        <div className="buttons">
          <Link className="button button-second button-small" to={transitionPageOf(of.id, of.youngPersonId)}>
            {t('transitions.see')}
            <span className="visually-hidden">: {of.name}</span>
          </Link>
        </div>
      </div>
    </li>
  );
}
