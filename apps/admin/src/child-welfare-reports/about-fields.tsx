import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { useToday } from '../providers/use-session.ts';
import type { ReportDraft } from './report-draft.ts';

interface Props {
  readonly draft: ReportDraft;
  readonly change: (part: Partial<ReportDraft>) => void;
}

/** Whom it is about, when nobody follows the child up in Laget. */
export function AboutFields({ draft, change }: Props): ReactElement {
  const t = useText();
  const today = useToday();
  return (
    <>
      <TextField
        label={t('reports.form.name')}
        hint={t('reports.form.nameHint')}
        value={draft.aboutName}
        onChange={(aboutName) => {
          change({ aboutName });
        }}
      />
      <DateField
        label={t('reports.form.birthDate')}
        optional
        today={today}
        value={draft.aboutBirthDate}
        onChange={(aboutBirthDate) => {
          change({ aboutBirthDate });
        }}
      />
    </>
  );
}

/** One child welfare service is chosen already; among several the writer chooses. */
export function ReceiverField({
  draft,
  change,
  services,
}: Props & { readonly services: readonly Shape<'ServiceSeen'>[] }): ReactElement | null {
  const t = useText();
  if (services.length === 0) return <p className="strong">{t('reports.form.noReceiver')}</p>;
  if (services.length === 1) return null;
  return (
    <RadioGroup
      legend={t('reports.form.receiver')}
      value={draft.receiverServiceId}
      onChange={(receiverServiceId) => {
        change({ receiverServiceId });
      }}
      choices={services.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
