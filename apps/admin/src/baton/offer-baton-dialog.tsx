import { type ReactElement, useState } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { offerBatonBlockers } from '#domain/baton/offer';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useSessionUser } from '../providers/use-session.ts';
import { membersNow } from '../team/people/present.ts';
import { pathOf, useCaseAgain, type YoungPersonCase } from '../young-people/case-page/use-case.ts';

interface Props {
  readonly of: YoungPersonCase;
  readonly onClose: () => void;
}

/** Offers the baton to somebody on the team. */
export function OfferBatonDialog({ of, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const me = useSessionUser()?.postId;
  const again = useCaseAgain(of.person.id);
  const [toPostId, setTo] = useState<string>();
  const draft = useDraft(`baton-offer-${of.person.id}`);
  const { text: reason } = draft;
  const others = membersNow(of).filter(({ postId }) => postId !== me);
  const blockers = offerBatonBlockers({
    isHolder: of.sight.holder,
    toOneself: toPostId === me,
    receiverIsMember: toPostId !== undefined,
    receiverIsActive: true,
    alreadyOffered: of.batonOffers.some(({ answer }) => answer === null),
    reason,
  });
  return (
    <ModalDialog heading={t('baton.offerHeading')} onClose={onClose}>
      <p>{others.length === 0 ? t('baton.nobody') : t('baton.offerConsequence')}</p>
      {others.length > 0 && (
        <>
          <RadioGroup
            legend={t('baton.offerTo')}
            choices={others.map(({ postId, name, serviceName }) => ({
              value: postId,
              label: `${name}, ${serviceName}`,
            }))}
            value={toPostId}
            onChange={setTo}
          />
          <TextField
            label={t('baton.offerReason')}
            hint={t('baton.offerReasonHint', { name: of.person.givenName })}
            value={reason}
            onChange={draft.setText}
            rows={3}
          >
            <DraftStatus draft={draft} />
          </TextField>
          <VerbButton
            kind="baton"
            blockers={blockers}
            blockersHeading={t('baton.offerBefore')}
            sentenceOf={(code) => sentence(`baton.blockers.${code}`) ?? code}
            onPress={async () => {
              await verb(`${pathOf(of.person.id)}/baton-offers`, { toPostId, reason: reason.trim() });
              await draft.drop();
              await again();
              onClose();
            }}
          >
            {t('baton.offerSend')}
          </VerbButton>
        </>
      )}
    </ModalDialog>
  );
}
