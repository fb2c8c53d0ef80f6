import type { ReactElement } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import type { ConsentDraft } from './consent-draft.ts';
import type { ConsentDrafts } from './use-consent-texts.ts';
import type { ConsentsOf } from './use-consents.ts';

interface Props {
  readonly of: ConsentsOf;
  readonly draft: ConsentDraft;
  readonly onChange: (change: Partial<ConsentDraft>) => void;
  readonly drafts: ConsentDrafts;
}

const forms = ['oral', 'written', 'signed'] as const;
const allowed = ['none_needed', 'in_person', 'by_screen', 'by_phone', 'bilingual_employee'] as const;

/** A paper: the day on it, and who keeps it or where it is filed. */
function Signed({ of, draft, onChange }: Omit<Props, 'drafts'>): ReactElement {
  const t = useText();
  return (
    <>
      <DateField
        label={t('consents.terms.signedOn')}
        today={of.today}
        value={draft.signedOn}
        onChange={(signedOn) => {
          onChange({ signedOn });
        }}
      />
      <TextField
        label={t('consents.terms.keptWhere')}
        value={draft.keptWhere}
        onChange={(keptWhere) => {
          onChange({ keptWhere });
        }}
      />
    </>
  );
}

/** For what, how long, how it was said and explained; and how to take it back: always on the same page. */
export function ConsentTerms({ of, draft, onChange, drafts }: Props): ReactElement {
  const t = useText();
  const name = of.givenName;
  return (
    <Card heading={t('consents.terms.heading')} id="vilkar">
      <TextField
        label={t('consents.terms.purpose')}
        value={draft.purpose}
        onChange={(purpose) => {
          onChange({ purpose });
        }}
      >
        <DraftStatus draft={drafts.purpose} />
      </TextField>
      <DateField
        label={t('consents.terms.until')}
        today={of.today}
        value={draft.until}
        onChange={(until) => {
          onChange({ until });
        }}
      />
      <RadioGroup
        legend={t('consents.terms.form')}
        inline
        value={draft.form}
        onChange={(form) => {
          onChange({ form });
        }}
        choices={forms.map((value) => ({ value, label: t(`consents.terms.forms.${value}`) }))}
      />
      {draft.form === 'signed' && <Signed of={of} draft={draft} onChange={onChange} />}
      <TextField
        label={t('consents.terms.howExplained')}
        rows={2}
        value={draft.howExplained}
        onChange={(howExplained) => {
          onChange({ howExplained });
        }}
      >
        <DraftStatus draft={drafts.howExplained} />
      </TextField>
      <TextField
        label={t('consents.terms.language')}
        value={draft.language}
        onChange={(language) => {
          onChange({ language });
        }}
      />
      <RadioGroup
        legend={t('consents.terms.interpreter')}
        hint={t('consents.terms.interpreterHint')}
        inline
        value={allowed.find((one) => one === draft.interpreter)}
        onChange={(interpreter) => {
          onChange({ interpreter });
        }}
        choices={allowed.map((value) => ({ value, label: t(`consents.terms.interpreters.${value}`) }))}
      />
      <p>{t('consents.terms.back', { name })}</p>
      <p className="small quiet">{t('consents.terms.never', { name })}</p>
    </Card>
  );
}
