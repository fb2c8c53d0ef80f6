import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { hidingBlockers } from '#domain/privacy-question/hiding';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { DateField } from '../look/components/date-field.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useToday } from '../providers/use-session.ts';

/** What is wrong with the day; the reason is asked for by the dialog. */
const wrongDay = (today: string, until: string | undefined): string[] =>
  until === undefined ? ['until_missing'] : hidingBlockers({ today, until, reason: 'x' });

/** The decision that the young person does not see the line until a day, with a reason. Kept and listed for the management. */
export function HideEntry({ question }: { question: Shape<'PrivacyQuestionSeen'> }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const today = useToday();
  const again = useReadAgain();
  const [open, setOpen] = useState(false);
  const [until, setUntil] = useState<string>();
  const [hidden, setHidden] = useState<string>();
  const missing = wrongDay(today, until).map((code) => sentence(`privacy.questions.hiding.${code}`) ?? code);
  return (
    <>
      <button
        type="button"
        className="button button-quiet button-small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('privacy.questions.hide')}
      </button>
      <p role="status" className="small">
        {hidden !== undefined && t('privacy.questions.hidden', { day: longDate(hidden) })}
      </p>
      {open && (
        <ReasonDialog
          draftKey={`log-hiding-${question.id}`}
          heading={t('privacy.questions.hideHeading')}
          consequence={t('privacy.questions.hideConsequence')}
          label={t('privacy.questions.hideWhy')}
          verb={t('privacy.questions.hide')}
          missing={missing}
          onReason={async (reason) => {
            await verb('/log-hidings', { entryId: question.entryId, until, reason });
            await again('/log-review');
            setHidden(until);
          }}
          onClose={() => {
            setOpen(false);
          }}
        >
          <DateField
            label={t('privacy.questions.hideUntil')}
            value={until}
            onChange={setUntil}
            today={today}
          />
        </ReasonDialog>
      )}
    </>
  );
}
