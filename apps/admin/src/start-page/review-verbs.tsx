import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import type { IsoDate } from '#domain/calendar/date';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { dayAndMonth } from '../i18n/norwegian-form.ts';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useToday } from '../providers/use-session.ts';
import { versionTag } from '../providers/version-tag.ts';
import { useTell } from './done-lines.tsx';
import { Opens } from './opens.tsx';
import { type ItemOf, useDayAgain } from './use-my-day.ts';

/** The plan has been looked through: when next. */
export function ReviewVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const today = useToday();
  const tell = useTell();
  const dayAgain = useDayAgain();
  const [open, setOpen] = useState(false);
  const [reviewOn, setReviewOn] = useState<IsoDate>();
  const name = item.givenName;
  const change = async (day: string | null, version: number): Promise<number> => {
    const path = `/young-people/${item.youngPersonId}/plan`;
    const body = { reviewOn: day };
    const { data } = await verb<Shape<'PlanChanged'>>(path, body, versionTag(version), 'PATCH');
    await dayAgain(item.youngPersonId);
    return data.version;
  };
  const save = async (): Promise<void> => {
    const version = await change(reviewOn ?? null, item.version ?? 0);
    const date = dayAndMonth(reviewOn ?? today);
    tell(item, t('startPage.review.done', { name, date }), () => change(item.due, version));
    setOpen(false);
  };
  return (
    <>
      <Opens
        main
        onOpen={() => {
          setOpen(true);
        }}
      >
        {t('startPage.review.verb')}
      </Opens>
      {open && (
        <ModalDialog
          heading={t('startPage.review.heading', { name })}
          onClose={() => {
            setOpen(false);
          }}
        >
          <DateField
            label={t('startPage.review.label')}
            value={reviewOn}
            onChange={setReviewOn}
            today={today}
          />
          <VerbButton
            blockers={reviewOn === undefined || reviewOn <= today ? ['review-date-missing'] : []}
            sentenceOf={(code) => sentence(`startPage.blockers.${code}`) ?? code}
            onPress={save}
          >
            {t('startPage.review.save')}
          </VerbButton>
        </ModalDialog>
      )}
    </>
  );
}
