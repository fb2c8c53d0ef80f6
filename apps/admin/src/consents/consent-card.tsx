import { type ReactElement, useState } from 'react';
import { Link } from 'react-router-dom';
import { allCategories } from '#domain/category/categories';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { inWords } from '../i18n/words.ts';
import { Card } from '../look/components/card.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { useTopics } from './consent-preview.tsx';
import { consentPageOf, useConsentVerb } from './use-consents.ts';

const topicsLeftOut = (sharings: YoungPersonCase['sharings']): string[] => [
  ...new Set(sharings.flatMap(({ excludedTopics }) => excludedTopics)),
];

interface Seen {
  readonly topics: string;
  readonly until: string;
  readonly leftOut: string;
  readonly law: string;
}

/** What one service sees, in words, until when, without what, and by which law. */
function useSeen(of: YoungPersonCase): (serviceId: string) => Seen {
  const t = useText();
  const topics = useTopics();
  return (serviceId) => {
    const mine = of.sharings.filter((one) => one.serviceId === serviceId);
    const law = of.legalBasisUses.find((use) =>
      mine.some(({ legalBasisUseId }) => legalBasisUseId === use.id),
    );
    return {
      topics: topics(allCategories.filter((category) => mine.some((one) => one.category === category))),
      until:
        mine
          .map(({ until }) => until)
          .toSorted()
          .at(-1) ?? '',
      leftOut: topicsLeftOut(mine).join(' · '),
      law:
        law === undefined ? '' : t('consents.card.byLaw', { basis: law.basisName, why: law.justification }),
    };
  };
}

/** One line for all services that see the same until the same day. */
function SharedNow({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const seenBy = useSeen(of);
  const services = [...new Map(of.sharings.map(({ serviceId, serviceName }) => [serviceId, serviceName]))];
  const lines = Map.groupBy(services, ([id]) => JSON.stringify(seenBy(id)));
  return (
    <ul className="rows">
      {[...lines].map(([key, alike]) => {
        const { topics, until, leftOut, law } = seenBy(alike[0]?.[0] ?? '');
        return (
          <li key={key}>
            <p>{t('consents.card.sees', { service: inWords(alike.map(([, name]) => name)), topics })}</p>
            <p className="small quiet">{t('consents.card.until', { date: longDate(until) })}</p>
            {leftOut !== '' && <p className="small">{t('consents.list.leavesOut', { topics: leftOut })}</p>}
            {law !== '' && <p className="small">{law}</p>}
          </li>
        );
      })}
    </ul>
  );
}

function Explained({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const act = useConsentVerb(of.person.id);
  const [open, setOpen] = useState(false);
  const name = of.person.givenName;
  const last = of.informationGiven.at(-1);
  return (
    <div className="consent-explained">
      <p className="small">
        {last === undefined
          ? t('consents.card.notExplained', { name })
          : t('consents.card.explained', { name: last.byName, date: longDate(dateInNorway(last.at)) })}
      </p>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('consents.card.explain')}
      </button>
      {open && (
        <ReasonDialog
          draftKey={`consent-explained-${of.person.id}`}
          heading={t('consents.card.explain')}
          consequence={t('consents.card.explainConsequence', { name })}
          label={t('consents.card.explainLabel')}
          verb={t('consents.card.explain')}
          onReason={(how) => act('information-given', { how })}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

/** On the case page: what is shared with whom now, what waits for an answer, and who explained Laget. */
export function ConsentCard({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const none = of.sharings.length === 0;
  return (
    <Card heading={t('consents.card.heading')} id="samtykke">
      {none ? <p>{t('consents.card.none', { name: of.person.givenName })}</p> : <SharedNow of={of} />}
      {of.consents.some(({ state }) => state === 'asked') && (
        <p className="strong">{t('consents.card.waiting')}</p>
      )}
      <p>
        <Link to={consentPageOf(of.person.id)}>{t(none ? 'consents.card.ask' : 'consents.card.open')}</Link>
      </p>
      <Explained of={of} />
    </Card>
  );
}
