import { type ReactElement, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { NotFound } from '../layout/not-found.tsx';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { AccessEnded, isGone } from '../young-people/case-page/access-ended.tsx';
import { ConsentDecides } from './consent-decides.tsx';
import { type ConsentDraft, emptyDraft } from './consent-draft.ts';
import { ConsentItem } from './consent-item.tsx';
import { columnsOf, ConsentMatrix } from './consent-matrix.tsx';
import { ConsentOutcome } from './consent-outcome.tsx';
import { ConsentPreview } from './consent-preview.tsx';
import { ConsentTerms } from './consent-terms.tsx';
import { LeftOutFields } from './left-out-fields.tsx';
import { LegalBasisCard } from './legal-basis-card.tsx';
import { ScreenCard } from './screen-card.tsx';
import { useConsentTexts } from './use-consent-texts.ts';
import { type ConsentsOf, useConsents, useConsentVerb } from './use-consents.ts';
import './consents.css';

function Earlier(props: {
  youngPersonId: string;
  of: ConsentsOf;
  done: string;
  onDone: (text: string) => void;
}): ReactElement {
  const t = useText();
  const { of, youngPersonId, done, onDone } = props;
  return (
    <Card heading={t('consents.list.heading', { name: of.givenName })} id="samtykker">
      <p role="status" className="strong">
        {done}
      </p>
      {of.consents.length === 0 && <p className="quiet">{t('consents.list.none', { name: of.givenName })}</p>}
      <ul className="rows">
        {of.consents.toReversed().map((consent) => (
          <ConsentItem
            key={consent.id}
            youngPersonId={youngPersonId}
            of={of}
            consent={consent}
            onDone={onDone}
          />
        ))}
      </ul>
    </Card>
  );
}

function Filled({ youngPersonId, of }: { youngPersonId: string; of: ConsentsOf }): ReactElement {
  const t = useText();
  const act = useConsentVerb(youngPersonId);
  const [chosen, setChosen] = useState<ConsentDraft>(emptyDraft);
  const { drafts, texts, write, drop } = useConsentTexts(youngPersonId);
  const draft: ConsentDraft = { ...chosen, ...texts };
  const [round, setRound] = useState(0);
  const [done, setDone] = useState('');
  const change = (part: Partial<ConsentDraft>): void => {
    write(part);
    setChosen((before) => ({ ...before, ...part }));
  };
  const record = async (outcome: 'given' | 'asked' | 'refused', body: object): Promise<void> => {
    await act('consents', body);
    setChosen(emptyDraft);
    await drop();
    setRound((before) => before + 1);
    setDone(t(`consents.saved.${outcome}`));
    document.querySelector<HTMLElement>('#samtykker h2')?.focus();
  };
  return (
    <div className="page-with-side">
      <div className="stack">
        <ConsentMatrix of={of} draft={draft} onChange={change} />
        <ConsentPreview columns={columnsOf(of, draft)} shares={draft.shares} />
      </div>
      <div className="stack">
        <ScreenCard youngPersonId={youngPersonId} columns={columnsOf(of, draft)} draft={draft} />
      </div>
      <div className="stack">
        <ConsentTerms key={round} of={of} draft={draft} onChange={change} drafts={drafts} />
        <LeftOutFields of={of} draft={draft} onChange={change} drafts={drafts} />
        <LegalBasisCard youngPersonId={youngPersonId} of={of} />
      </div>
      <div className="stack">
        <ConsentDecides of={of} draft={draft} onChange={change} drafts={drafts} />
        <ConsentOutcome youngPersonId={youngPersonId} of={of} draft={draft} onRecord={record} />
        <Earlier youngPersonId={youngPersonId} of={of} done={done} onDone={setDone} />
      </div>
    </div>
  );
}

/** Consent, filled in together: who sees what, for what, how long, who decides; everything on one page. */
export function ConsentPage(): ReactElement {
  const t = useText();
  const { youngPersonId = '' } = useParams();
  const { data, error, refetch } = useConsents(youngPersonId);
  if (data === undefined) {
    if (isGone(error)) return <NotFound />;
    return (
      <div className="page">
        {error ? (
          <ErrorInCard error={error} text={t('consents.failed')} onRetry={() => void refetch()} />
        ) : (
          <Loading text={t('consents.loading')} bars={5} />
        )}
      </div>
    );
  }
  const name = data.data.givenName;
  return (
    <AccessEnded ended={isGone(error)}>
      <Page
        heading={t('consents.question', { name })}
        documentTitle={t('consents.title')}
        above={t('consents.above', { name })}
        aside={<Link to={`/young-people/${youngPersonId}`}>{t('consents.back')}</Link>}
      >
        <Filled youngPersonId={youngPersonId} of={data.data} />
      </Page>
    </AccessEnded>
  );
}
