import { type ReactElement, useState } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { type CaseOfMapping, mappingPageOf, newestCompleted } from './case-mapping.ts';
import { MappingSummary } from './mapping-summary.tsx';
import { StartDialog } from './start/start-dialog.tsx';
import './mappings.css';

/** The mapping on the case page: what the newest one says in short, and the way into one that is not finished. */
export function MappingCard({ of }: { of: CaseOfMapping }): ReactElement {
  const t = useText();
  const [starting, setStarting] = useState(false);
  const serviceId = useSessionUser()?.serviceId;
  const { id, givenName: name } = of.person;
  const newest = newestCompleted(of);
  const drafts = of.mappings.filter(({ status }) => status === 'draft');
  const mine = drafts.find(({ ownerServiceId }) => ownerServiceId === serviceId);
  const theirs = drafts.filter(({ ownerServiceId }) => ownerServiceId !== serviceId);
  const seeAll = newest && <Link to={mappingPageOf(id, newest.id)}>{t('mapping.seeAll')}</Link>;
  return (
    <Card heading={t('mapping.heading')} id="mapping" aside={seeAll}>
      {newest && <MappingSummary of={of} mapping={newest} />}
      {of.mappings.length === 0 && <Empty text={t('mapping.none', { name })} />}
      {theirs.map((draft) => (
        <p key={draft.id} className="small">
          <Link to={mappingPageOf(id, draft.id)}>{t('mapping.readOnly', { name: draft.startedByName })}</Link>
        </p>
      ))}
      {mine ? (
        <Link className="button button-second" to={mappingPageOf(id, mine.id)}>
          {t('mapping.goOn')}
        </Link>
      ) : (
        <button
          type="button"
          className="button button-second"
          onClick={() => {
            setStarting(true);
          }}
        >
          {newest ? t('mapping.startAgain') : t('mapping.start')}
        </button>
      )}
      {starting && (
        <StartDialog
          of={of}
          onClose={() => {
            setStarting(false);
          }}
        />
      )}
    </Card>
  );
}
