import { type ReactElement, useState } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import type { ItemOf } from './use-my-day.ts';

/** The service that is asked answers the privacy officer, here. */
export function ServiceQuestionVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const again = useReadAgain();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button button-small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('startPage.verbs.answerOfficer')}
      </button>
      {open && (
        <ReasonDialog
          draftKey={`service-question-${item.id}`}
          heading={t('startPage.verbs.answerOfficerHeading')}
          consequence={t('startPage.verbs.answerOfficerConsequence', { by: item.byName })}
          label={t('startPage.verbs.answerOfficerLabel')}
          verb={t('startPage.verbs.answerOfficerSend')}
          onReason={async (text) => {
            await verb(`/privacy-questions/${item.id}/service-answer`, { text });
            await again('/my-day');
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

/** To the one page where the privacy officer opens it, because to open it leaves a line in the young person's log. */
export function PrivacyQuestionVerbs(): ReactElement {
  const t = useText();
  return (
    <Link className="button button-second button-small" to="/privacy-questions">
      {t('startPage.verbs.toQuestions')}
    </Link>
  );
}
