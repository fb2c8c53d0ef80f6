import { type ReactElement, type ReactNode, useState } from 'react';
import type { Category } from '#domain/category/categories';
import { legalBasisIn } from '#domain/law/law';
import { legalBasisBlockers } from '#domain/legal-basis/use';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { CheckBox } from '../look/components/check-box.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useConsentSentence } from './use-consent-sentence.ts';
import type { ConsentsOf } from './use-consents.ts';

interface Props {
  readonly youngPersonId: string;
  readonly of: ConsentsOf;
  readonly onUse: (body: object) => Promise<unknown>;
  readonly onClose: () => void;
}

interface Wish {
  readonly code: string | undefined;
  readonly serviceId: string;
  readonly categories: readonly Category[];
  readonly justification: string;
  readonly to: string | undefined;
  /** The young person is told later: by a decision with a day and a reason. */
  readonly later: boolean;
  readonly toldFrom: string | undefined;
  readonly delayReason: string;
}

const nothing: Wish = {
  code: undefined,
  serviceId: '',
  categories: [],
  justification: '',
  to: undefined,
  later: false,
  toldFrom: undefined,
  delayReason: '',
};

/** What is missing, by the same rule as the API's. */
const missingIn = (wish: Wish, of: ConsentsOf): string[] => {
  const service = of.receivers.find(({ id }) => id === wish.serviceId);
  if (wish.code === undefined) return ['basis-missing'];
  if (service === undefined) return ['service-missing'];
  if (wish.to === undefined) return ['until-missing'];
  if (wish.later && wish.toldFrom === undefined) return ['told-from-missing'];
  const { code, categories, justification, to, toldFrom, delayReason } = wish;
  return legalBasisBlockers({
    basis: legalBasisIn(of.law, code),
    delay: wish.later ? { until: toldFrom ?? '', reason: delayReason } : null,
    longestDelayMonths: of.law.longestDelayMonths,
    toServiceKind: service.kind,
    categories,
    justification,
    from: of.today,
    to,
  });
};

function Topics({
  of,
  wish,
  onChange,
}: {
  of: ConsentsOf;
  wish: Wish;
  onChange: (categories: readonly Category[]) => void;
}): ReactElement | null {
  const t = useText();
  const basis = legalBasisIn(of.law, wish.code ?? '');
  if (basis === undefined) return null;
  const { categories } = wish;
  return (
    <fieldset className="field">
      <legend>{t('consents.law.topics')}</legend>
      {basis.categories.map((one) => (
        <CheckBox
          key={one}
          label={t(`categories.names.${one}`)}
          checked={categories.includes(one)}
          onChange={(on) => {
            onChange(on ? [...categories, one] : categories.filter((other) => other !== one));
          }}
        />
      ))}
    </fieldset>
  );
}

/** The young person is told at once, unless somebody decides otherwise, with a day and a reason. */
function ToldLater({
  of,
  wish,
  onChange,
  children,
}: {
  of: ConsentsOf;
  wish: Wish;
  onChange: (change: Partial<Wish>) => void;
  children: ReactNode;
}): ReactElement {
  const t = useText();
  return (
    <>
      <CheckBox
        label={t('consents.law.later', { name: of.givenName })}
        checked={wish.later}
        onChange={(later) => {
          onChange({ later });
        }}
      />
      {wish.later && (
        <>
          <DateField
            label={t('consents.law.laterUntil', { name: of.givenName })}
            today={of.today}
            value={wish.toldFrom}
            onChange={(toldFrom) => {
              onChange({ toldFrom });
            }}
          />
          <TextField
            label={t('consents.law.laterWhy')}
            rows={2}
            value={wish.delayReason}
            onChange={(delayReason) => {
              onChange({ delayReason });
            }}
          >
            {children}
          </TextField>
        </>
      )}
    </>
  );
}

/** The wish as it is written: the two texts are drafts. */
function useWish(youngPersonId: string) {
  const [chosen, setChosen] = useState(nothing);
  const why = useDraft(`legal-basis-${youngPersonId}-justification`);
  const later = useDraft(`legal-basis-${youngPersonId}-delay`);
  const wish: Wish = { ...chosen, justification: why.text, delayReason: later.text };
  const change = ({ delayReason, ...part }: Partial<Wish>): void => {
    if (delayReason !== undefined) later.setText(delayReason);
    setChosen((before) => ({ ...before, ...part }));
  };
  const drop = async (): Promise<void> => {
    await why.drop();
    await later.drop();
  };
  return { wish, change, why, later, drop };
}

/** One basis, one service, some categories, a concrete reason and an end. */
export function LegalBasisDialog({ youngPersonId, of, onUse, onClose }: Props): ReactElement {
  const t = useText();
  const sentenceOf = useConsentSentence();
  const { wish, change, why, later, drop } = useWish(youngPersonId);
  const use = async (): Promise<void> => {
    const { code: basisCode, later: isLater, toldFrom, delayReason, ...rest } = wish;
    await onUse({ basisCode, ...rest, ...(isLater ? { toldFrom, delayReason } : {}) });
    await drop();
    onClose();
  };
  return (
    <ModalDialog heading={t('consents.law.open')} onClose={onClose}>
      <RadioGroup
        legend={t('consents.law.basis')}
        value={wish.code}
        onChange={(code) => {
          change({ code, categories: [] });
        }}
        choices={of.law.legalBases.map(({ code, name, statute }) => ({
          value: code,
          label: name,
          hint: statute,
        }))}
      />
      <label className="field consent-select">
        <span className="strong">{t('consents.law.service')}</span>
        <select
          value={wish.serviceId}
          onChange={(event) => {
            change({ serviceId: event.target.value });
          }}
        >
          <option value="">{t('consents.matrix.none')}</option>
          {of.receivers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Topics
        of={of}
        wish={wish}
        onChange={(categories) => {
          change({ categories });
        }}
      />
      <TextField
        label={t('consents.law.justification')}
        rows={3}
        value={wish.justification}
        onChange={why.setText}
      >
        <DraftStatus draft={why} />
      </TextField>
      <DateField
        label={t('consents.law.to')}
        today={of.today}
        value={wish.to}
        onChange={(to) => {
          change({ to });
        }}
      />
      <ToldLater of={of} wish={wish} onChange={change}>
        <DraftStatus draft={later} />
      </ToldLater>
      <p>
        {t(wish.later ? 'consents.law.laterConsequence' : 'consents.law.consequence', { name: of.givenName })}
      </p>
      <div className="buttons">
        <VerbButton blockers={missingIn(wish, of)} sentenceOf={sentenceOf} onPress={use}>
          {t('consents.law.save')}
        </VerbButton>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {t('look.cancel')}
        </button>
      </div>
    </ModalDialog>
  );
}
