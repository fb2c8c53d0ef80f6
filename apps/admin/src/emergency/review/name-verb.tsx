import { type ReactElement, useState } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { ReasonDialog } from '../../look/components/reason-dialog.tsx';
import { nameForReview } from './use-reviews.ts';

/** The name, when the review needs it: asked for with a reason that the young person reads. */
export function NameVerb({ id }: { id: string }): ReactElement {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const [name, setName] = useState<string>();
  if (name !== undefined) return <p className="strong">{t('emergency.review.nameIs', { name })}</p>;
  return (
    <>
      <button
        type="button"
        className="button button-quiet button-small"
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('emergency.review.name')}
      </button>
      {asking && (
        <ReasonDialog
          draftKey={`emergency-review-name-${id}`}
          heading={t('emergency.review.nameHeading')}
          consequence={t('emergency.review.nameConsequence')}
          label={t('emergency.review.nameLabel')}
          verb={t('emergency.review.nameVerb')}
          onReason={async (reason) => {
            setName(await nameForReview(id, reason));
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}
