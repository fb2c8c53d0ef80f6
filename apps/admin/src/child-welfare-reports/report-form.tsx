import { type ReactElement, useState } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useReadAgain } from '../providers/use-read.ts';
import { useToday } from '../providers/use-session.ts';
import { AboutFields, ReceiverField } from './about-fields.tsx';
import { type About, bodyOfReport, emptyReport, missingInReport, type ReportDraft } from './report-draft.ts';
import { ToldFields } from './told-fields.tsx';
import { reportsPath, sendReport } from './use-reports.ts';

interface Props {
  /** Somebody whose team the reader is on; without it the child is named. */
  readonly of?: { readonly id: string; readonly givenName: string; readonly about: NonNullable<About> };
  readonly services: readonly Shape<'ServiceSeen'>[];
  readonly longestDelayMonths: number;
  /** Days within which child welfare answers. */
  readonly answerDays: number;
}

function Sent({ service }: { readonly service: string }): ReactElement {
  const t = useText();
  return (
    <Card heading={t('reports.page.title')}>
      <p role="status" className="info-box">
        {t('reports.form.sent', { service })}
      </p>
      <p>
        <Link to={reportsPath}>{t('reports.form.toList')}</Link>
      </p>
    </Card>
  );
}

/** The report: what is feared, when the young person is told, and the one verb. Sent, nothing of it stays on the screen. */
export function ReportForm({ of, services, longestDelayMonths, answerDays }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const today = useToday();
  const readAgain = useReadAgain();
  const [draft, setDraft] = useState<ReportDraft>(emptyReport);
  const kept = useDraft(`report-${of?.id ?? 'new'}`);
  const where = useDraft(`report-${of?.id ?? 'new'}-where`);
  const delay = useDraft(`report-${of?.id ?? 'new'}-delay`);
  const [sentTo, setSentTo] = useState<string>();
  const [only] = services.length === 1 ? services : [];
  const wish = {
    ...{ ...draft, text: kept.text, aboutWhere: where.text, delayReason: delay.text },
    receiverServiceId: draft.receiverServiceId ?? only?.id,
  };
  const service = services.find(({ id }) => id === wish.receiverServiceId)?.name ?? '…';
  const about = of?.about ?? null;
  const change = (part: Partial<ReportDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
  };
  if (sentTo !== undefined) return <Sent service={sentTo} />;
  return (
    <Card heading={t('reports.form.heading')}>
      <div className="report-form">
        <ReceiverField draft={wish} change={change} services={services} />
        {of === undefined && <AboutFields draft={draft} change={change} />}
        <TextField
          label={t('reports.form.text')}
          hint={t('reports.form.textHint')}
          rows={8}
          value={kept.text}
          onChange={kept.setText}
        >
          <DraftStatus draft={kept} />
        </TextField>
        <TextField
          label={t('reports.form.where')}
          hint={t('reports.form.whereHint')}
          rows={2}
          optional
          value={where.text}
          onChange={where.setText}
        >
          <DraftStatus draft={where} />
        </TextField>
        {of && (
          <ToldFields {...{ draft, change, why: delay }} name={of.givenName} months={longestDelayMonths} />
        )}
        <p className="info-box">
          <strong>{t('reports.form.happens')}</strong> {t('reports.form.reads', { service })}{' '}
          {t('reports.form.answer', { days: answerDays })}
        </p>
        <VerbButton
          blockers={missingInReport(wish, { about, today, longestDelayMonths })}
          blockersHeading={t('reports.form.before')}
          sentenceOf={(code) => sentence(`reports.blockers.${code}`) ?? code}
          onPress={async () => {
            await sendReport(of?.id, bodyOfReport(wish, about));
            for (const one of [kept, where, delay]) await one.drop();
            await readAgain(reportsPath);
            setSentTo(service);
          }}
        >
          {t('reports.form.send')}
        </VerbButton>
      </div>
    </Card>
  );
}
