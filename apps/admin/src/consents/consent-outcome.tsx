import { type ReactElement, useState } from 'react';
import { askingBlockers, givingBlockers } from '#domain/consent/asking';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { bodyOf, type ConsentDraft, factsOf } from './consent-draft.ts';
import { RefuseDialog } from './refuse-dialog.tsx';
import { useConsentSentence } from './use-consent-sentence.ts';
import type { ConsentsOf } from './use-consents.ts';

type Outcome = 'given' | 'asked' | 'refused';

interface Props {
  readonly youngPersonId: string;
  readonly of: ConsentsOf;
  readonly draft: ConsentDraft;
  /** Sends what was filled in. */
  readonly onRecord: (outcome: Outcome, body: object) => Promise<unknown>;
}

/** Yes, think about it, no: of the same size and colour. */
export function ConsentOutcome({ youngPersonId, of, draft, onRecord }: Props): ReactElement {
  const t = useText();
  const sentenceOf = useConsentSentence();
  const [refusing, setRefusing] = useState(false);
  const facts = factsOf(draft, of);
  const own = [
    ...(draft.form === undefined ? ['form-missing'] : []),
    ...(draft.until === undefined ? ['until-missing'] : []),
  ];
  const known = (codes: readonly string[]): string[] => [
    ...codes.filter((code) => draft.until !== undefined || code !== 'ends-before-it-begins'),
    ...own,
  ];
  const common = { kind: 'second', sentenceOf, blockersHeading: t('consents.outcome.before') } as const;
  const open = (): Promise<void> => {
    setRefusing(true);
    return Promise.resolve();
  };
  return (
    <Card heading={t('consents.outcome.heading', { name: of.givenName })} tone="mine">
      <div className="consent-answers">
        <VerbButton
          {...common}
          blockers={known(givingBlockers(facts))}
          onPress={() => onRecord('given', bodyOf(draft, 'given', null))}
        >
          {t('consents.outcome.given')}
        </VerbButton>
        <VerbButton
          {...common}
          blockers={known(askingBlockers(facts))}
          onPress={() => onRecord('asked', bodyOf(draft, 'asked', null))}
        >
          {t('consents.outcome.asked')}
        </VerbButton>
        <VerbButton {...common} blockers={known(askingBlockers({ ...facts, refusals: [] }))} onPress={open}>
          {t('consents.outcome.refused')}
        </VerbButton>
      </div>
      <p className="small quiet">{t('consents.outcome.equal')}</p>
      {refusing && (
        <RefuseDialog
          draftKey={`refuse-${youngPersonId}`}
          name={of.givenName}
          today={of.today}
          onClose={() => {
            setRefusing(false);
          }}
          onRefuse={(refusal) => onRecord('refused', bodyOf(draft, 'refused', refusal))}
        />
      )}
    </Card>
  );
}
