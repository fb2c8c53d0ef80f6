import type { ReactElement } from 'react';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import {
  type Contribution,
  feedbackDue,
  isContributionKind,
  isVisibility,
} from '#domain/contribution/contribution';
import { useOwnText } from '../i18n/catalogue.tsx';
import { dayAndMonth, nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { firstName } from './names.ts';
import { HideFrom } from './hide-from.tsx';
import { OwnLink } from './own-link.tsx';
import { ShowTo } from './show-to.tsx';
import { holderOf } from './team-of.ts';
import type { OwnPage } from './use-own-page.ts';

type Written = OwnPage['contributions'][number];

const factsOf = ({ kind, visibility, at, usedHow }: Written): Contribution => ({
  kind: isContributionKind(kind) ? kind : 'comment',
  visibility: isVisibility(visibility) ? visibility : 'team',
  writtenOn: dateInNorway(at),
  usedHow,
});

function Used({ written, own }: { written: Written; own: OwnPage }): ReactElement | null {
  const t = useOwnText();
  const due = feedbackDue(factsOf(written));
  if (written.usedHow !== null) {
    const date = written.usedAt === null ? '' : nearDate(dateInNorway(written.usedAt), own.today);
    return (
      <div className="quiet-box">
        <h3>{t('ownPage.written.used')}</h3>
        <p>{written.usedHow}</p>
        <p className="small quiet">{t('ownPage.written.usedBy', { name: written.usedByName ?? '', date })}</p>
      </div>
    );
  }
  if (due === null) return <p className="small quiet">{t('ownPage.written.onlyMe')}</p>;
  const date = nearDate(due, own.today);
  const name = firstName(holderOf(own)?.name ?? t('ownPage.next.holder'));
  return (
    <p className="small quiet">
      {t('ownPage.written.team')}{' '}
      {t(due < own.today ? 'ownPage.written.late' : 'ownPage.written.waits', { date, name })}
    </p>
  );
}

/** What the young person has written, each with «slik brukte vi det». */
export function WrittenCard({ own }: { own: OwnPage }): ReactElement {
  const t = useOwnText();
  const youngPersonId = useSessionUser()?.youngPersonId ?? '';
  return (
    <Card heading={t('ownPage.written.heading')}>
      {own.contributions.length === 0 && <p className="quiet">{t('ownPage.written.none')}</p>}
      <ul className="rows">
        {own.contributions.toReversed().map((written) => (
          <li key={written.id} className="own-written">
            {written.text !== '' && (
              <OwnWords words={written.text} from={dayAndMonth(dateInNorway(written.at))} />
            )}
            <BlankedTexts
              youngPersonId={youngPersonId}
              itemId={written.id}
              about={dayAndMonth(dateInNorway(written.at))}
            />
            {written.text !== '' && <Used written={written} own={own} />}
            <ShowTo own={own} itemKind="contribution" itemId={written.id} />
            {written.visibility === 'team' && <HideFrom own={own} contributionId={written.id} />}
          </li>
        ))}
      </ul>
      <p>
        <OwnLink to="/min-side/min-del">{t('ownParts.together')}</OwnLink>
      </p>
    </Card>
  );
}
