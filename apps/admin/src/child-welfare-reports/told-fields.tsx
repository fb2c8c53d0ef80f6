import type { ReactElement } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import type { DraftText } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { useToday } from '../providers/use-session.ts';
import type { ReportDraft } from './report-draft.ts';

interface Props {
  readonly draft: ReportDraft;
  readonly change: (part: Partial<ReportDraft>) => void;
  /** The reason, kept as it is typed. */
  readonly why: DraftText;
  readonly name: string;
  readonly months: number;
}

/** When the young person is told that there is a report: chosen every time, put off only with a day and a reason. */
export function ToldFields({ draft, change, why, name, months }: Props): ReactElement {
  const t = useText();
  const today = useToday();
  return (
    <>
      <RadioGroup
        legend={t('reports.form.told', { name })}
        value={draft.told}
        onChange={(told) => {
          change({ told });
        }}
        choices={[
          {
            value: 'now',
            label: t('reports.form.toldNow', { name }),
            hint: t('reports.form.toldNowHint'),
          },
          {
            value: 'later',
            label: t('reports.form.toldLater'),
            hint: t('reports.form.toldLaterHint', { name }),
          },
        ]}
      />
      {draft.told === 'later' && (
        <>
          <DateField
            label={t('reports.form.toldFrom', { name })}
            today={today}
            value={draft.toldFrom}
            onChange={(toldFrom) => {
              change({ toldFrom });
            }}
          />
          <p className="small quiet">{t('reports.form.toldFromHint', { months })}</p>
          <TextField label={t('reports.form.why')} rows={2} value={why.text} onChange={why.setText}>
            <DraftStatus draft={why} />
          </TextField>
        </>
      )}
    </>
  );
}
