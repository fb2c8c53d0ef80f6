import { type ReactElement, useState } from 'react';
import { allCategories } from '#domain/category/categories';
import { useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useConsentSentence } from './use-consent-sentence.ts';
import type { ConsentsOf, RecordedConsent } from './use-consents.ts';

interface Props {
  readonly of: ConsentsOf;
  readonly consent: RecordedConsent;
  readonly onWithdraw: (body: object) => Promise<unknown>;
  readonly onClose: () => void;
}

/** `whole`, `service:<id>` or `category:<code>` as it is sent. */
const bodyFor = (what: string): object => {
  const [scope = 'whole', which = ''] = what.split(':');
  if (scope === 'service') return { scope, serviceId: which };
  return scope === 'category' ? { scope, category: which } : { scope };
};

/** The whole, one service or one category; the consequence stands above the button. */
export function WithdrawDialog({ of, consent, onWithdraw, onClose }: Props): ReactElement {
  const t = useText();
  const sentenceOf = useConsentSentence();
  const [what, setWhat] = useState<string>();
  const live = of.sharings.filter(({ consentId }) => consentId === consent.id);
  const services = [...new Map(live.map(({ serviceId, serviceName }) => [serviceId, serviceName]))];
  const categories = allCategories.filter((category) => live.some((one) => one.category === category));
  const choices = [
    { value: 'whole', label: t('consents.withdraw.whole') },
    ...(services.length > 1
      ? services.map(([id, service]) => ({
          value: `service:${id}`,
          label: t('consents.withdraw.service', { service }),
        }))
      : []),
    ...(categories.length > 1
      ? categories.map((one) => ({
          value: `category:${one}`,
          label: t('consents.withdraw.category', { topic: t(`categories.names.${one}`) }),
        }))
      : []),
  ];
  return (
    <ModalDialog heading={t('consents.withdraw.heading')} onClose={onClose}>
      <RadioGroup legend={t('consents.withdraw.what')} choices={choices} value={what} onChange={setWhat} />
      <p>
        {t('consents.withdraw.consequence')} {t('consents.withdraw.pauses')}
      </p>
      <div className="buttons">
        <VerbButton
          blockers={what === undefined ? ['what-missing'] : []}
          sentenceOf={sentenceOf}
          onPress={async () => {
            await onWithdraw(bodyFor(what ?? 'whole'));
            onClose();
          }}
        >
          {t('consents.withdraw.save')}
        </VerbButton>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {t('look.cancel')}
        </button>
      </div>
    </ModalDialog>
  );
}
