import { type ReactElement, useState } from 'react';
import { Link } from 'react-router-dom';
import { allCategories } from '#domain/category/categories';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { useTopics } from './consent-preview.tsx';
import { consentPageOf, useConsentVerb } from './use-consents.ts';

const topicsLeftOut = (sharings: YoungPersonCase['sharings']): string[] => [
  ...new Set(sharings.flatMap(({ excludedTopics }) => excludedTopics)),
];

function SharedNow({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const topics = useTopics();
  const services = [...new Map(of.sharings.map(({ serviceId, serviceName }) => [serviceId, serviceName]))];
  return (
    <ul className="rows">
      {services.map(([id, service]) => {
        const mine = of.sharings.filter(({ serviceId }) => serviceId === id);
        const some = allCategories.filter((category) => mine.some((one) => one.category === category));
        const law = of.legalBasisUses.find((use) =>
          mine.some(({ legalBasisUseId }) => legalBasisUseId === use.id),
        );
        return (
          <li key={id}>
            <p>{t('consents.card.sees', { service, topics: topics(some) })}</p>
            <p className="small quiet">
              {t('consents.card.until', {
                date: longDate(
                  mine
                    .map(({ until }) => until)
                    .toSorted()
                    .at(-1) ?? '',
                ),
              })}
            </p>
            {topicsLeftOut(mine).length > 0 && (
              <p className="small">
                {t('consents.list.leavesOut', { topics: topicsLeftOut(mine).join(' · ') })}
              </p>
            )}
            {law !== undefined && (
              <p className="small">
                {t('consents.card.byLaw', {
                  basis: law.basisName,
                  why: law.justification,
                })}
              </p>
            )}
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
