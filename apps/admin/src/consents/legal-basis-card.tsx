import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useTopics } from './consent-preview.tsx';
import { LegalBasisDialog } from './legal-basis-dialog.tsx';
import { type ConsentsOf, useConsentVerb } from './use-consents.ts';

type Use = ConsentsOf['legalBasisUses'][number];

function BasisLine({ use, onEnd }: { use: Use; onEnd: () => Promise<void> }): ReactElement {
  const t = useText();
  const topics = useTopics();
  return (
    <li className="consent-item">
      <p className="strong">{t('consents.law.line', { basis: use.basisName, service: use.serviceName })}</p>
      <p>{t('consents.preview.sees', { service: use.serviceName, topics: topics(use.categories) })}</p>
      <p>{use.justification}</p>
      {use.toldFrom !== null && (
        <p className="small strong">
          {t('consents.law.toldFrom', { date: longDate(use.toldFrom), why: use.delayReason ?? '' })}
        </p>
      )}
      <p className="small quiet">
        {t('consents.law.until', { date: longDate(use.validTo), who: use.byName })}
      </p>
      {use.endedAt === null ? (
        <VerbButton kind="second" small onPress={onEnd}>
          {t('consents.law.end', { service: use.serviceName })}
        </VerbButton>
      ) : (
        <p className="small">{t('consents.law.ended')}</p>
      )}
    </li>
  );
}

/** Why a service takes part when consent is not the basis: written down, dated, ended by a verb. */
export function LegalBasisCard({
  youngPersonId,
  of,
}: {
  youngPersonId: string;
  of: ConsentsOf;
}): ReactElement {
  const t = useText();
  const act = useConsentVerb(youngPersonId);
  const [open, setOpen] = useState(false);
  return (
    <Card heading={t('consents.law.heading')} id="hjemmel">
      <p className="small quiet">{t('consents.law.hint')}</p>
      <ul className="rows">
        {of.legalBasisUses.toReversed().map((use) => (
          <BasisLine key={use.id} use={use} onEnd={() => act(`legal-basis-uses/${use.id}/end`, {})} />
        ))}
      </ul>
      <button
        type="button"
        className="button button-second"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('consents.law.open')}
      </button>
      {open && (
        <LegalBasisDialog
          youngPersonId={youngPersonId}
          of={of}
          onUse={(body) => act('legal-basis-uses', body)}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Card>
  );
}
