import type { ReactElement } from 'react';
import { isReviewRhythm } from '#domain/plan/review';
import type { Fields } from '#domain/field-merge/field-merge';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { monthKeys } from './review-months.ts';
import { useText } from '../i18n/catalogue.tsx';
import { dayAndMonth } from '../i18n/norwegian-form.ts';
import { FieldConflictDialog } from '../look/components/field-conflict-dialog.tsx';
import type { Clash } from '../young-people/case-page/use-merged-save.ts';

interface Props {
  readonly clash: Clash;
  readonly name: string;
  readonly onChosen: (chosen: Fields) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Two have said something else about the plan itself: chosen field by field. */
export function PlanConflict({ clash, name, onChosen, onClose }: Props): ReactElement {
  const t = useText();
  const labels = {
    reviewOn: t('plan.activation.review'),
    reviewEvery: t('plan.activation.reviewEvery'),
    noOwnWordsReason: t('plan.activation.noWordsReason'),
    noOwnWordsAskAgainOn: t('plan.activation.askAgain'),
    agreedOn: t('plan.activation.agreedOn', { name }),
    how: t('plan.activation.how'),
  };
  const rhythm = (value: string): string => {
    const months = Number(value);
    return isReviewRhythm(months)
      ? t(`plan.activation.reviewMonths.${monthKeys[months]}`)
      : t('plan.activation.reviewOnce');
  };
  const isText = (field: string): boolean => field === 'noOwnWordsReason' || field === 'how';
  return (
    <FieldConflictDialog
      collisions={clash.collisions}
      name={clash.now.by}
      labelOf={(field) => (isKeyOf(labels, field) ? labels[field] : field)}
      shown={(field, value) => {
        if (field === 'reviewEvery') return rhythm(value);
        return isText(field) ? value : dayAndMonth(value);
      }}
      isText={isText}
      onChosen={onChosen}
      onClose={onClose}
    />
  );
}
