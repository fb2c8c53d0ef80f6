import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { AnswerDialog } from '../look/components/answer-dialog.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';

type Opened = Shape<'PrivacyQuestionOpened'>;

interface Props {
  readonly questionId: string;
  readonly onClose: () => void;
}

/** Who asks, and the two things that can be done. To be here stands in the young person's own log. */
export function OpenedQuestion({ questionId, onClose }: Props): ReactElement | null {
  const t = useText();
  const sentence = useSentence();
  const again = useReadAgain();
  const opened = useRead<Opened>(`/privacy-questions/${questionId}`).data?.data;
  if (opened === undefined) return null;
  const name = opened.youngPersonName;
  return (
    <AnswerDialog
      draftKey={`privacy-question-${questionId}`}
      heading={name === null ? t('privacy.questions.whoHidden') : t('privacy.questions.who', { name })}
      legend={t('privacy.questions.what')}
      choices={[
        { value: 'answered', label: t('privacy.questions.answer') },
        {
          value: 'service_asked',
          label: t('privacy.questions.askService'),
          hint: t('privacy.questions.askServiceHint'),
        },
      ]}
      label={t('privacy.questions.label')}
      verb={t('privacy.questions.send')}
      sentenceOf={(code) =>
        sentence(`privacy.questions.missing.${code === 'choice' ? 'kind' : code}`) ?? code
      }
      onSave={async (kind, text) => {
        await verb(`/privacy-questions/${questionId}/steps`, { kind, text });
        await Promise.all([again('/privacy-questions'), again('/my-day')]);
      }}
      onClose={onClose}
    />
  );
}
