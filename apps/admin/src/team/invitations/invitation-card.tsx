import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { nearDate } from '../../i18n/norwegian-form.ts';
import { dateInNorway } from '../../i18n/norwegian-time.ts';
import { inWords, withinSentence } from '../../i18n/words.ts';
import { Card } from '../../look/components/card.tsx';
import { ReasonDialog } from '../../look/components/reason-dialog.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { Icon } from '../../look/icons/icon.tsx';
import { verb } from '../../providers/data-provider.ts';
import { useToday } from '../../providers/use-session.ts';

interface Props {
  readonly invitation: Shape<'OwnInvitation'>;
  readonly onAccepted: (youngPersonId: string) => Promise<unknown>;
  readonly onDeclined: () => Promise<unknown>;
}

/** Asked to help for a time: until when, and what would be seen. */
function Help({ invitation }: Pick<Props, 'invitation'>): ReactElement | null {
  const t = useText();
  const today = useToday();
  const { helpUntil, helpCategories } = invitation;
  if (helpUntil === null || helpCategories === null) return null;
  const categories = inWords(
    helpCategories.map((category) => withinSentence(t(`plan.categories.${category}`))),
  );
  return (
    <div className="info-box">
      <p className="strong">{t('referrals.invitation.asks', { date: nearDate(helpUntil, today) })}</p>
      <p>{t('referrals.invitation.sees', { categories })}</p>
    </div>
  );
}

/** All that the invited sees before the answer: name, birth year, who asks and why. */
export function InvitationCard({ invitation, onAccepted, onDeclined }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const today = useToday();
  const [declining, setDeclining] = useState(false);
  const { id, givenName, familyName, birthYear, invitedBy: by, invitedByService: service } = invitation;
  const path = `/invitations/${id}`;
  return (
    <Card heading={`${givenName} ${familyName}`} tone="mine">
      <p>{t('team.invitation.born', { year: birthYear })}</p>
      <p>
        {t('team.invitation.asks', {
          by,
          service,
          date: nearDate(dateInNorway(invitation.invitedAt), today),
        })}
      </p>
      <blockquote className="quiet-box">{invitation.reason}</blockquote>
      <Help invitation={invitation} />
      <p className="deadline">
        <Icon name="calendar" size={16} />{' '}
        {t('team.invitation.answerBy', { date: nearDate(invitation.answerBy, today) })}
      </p>
      <p className="small quiet">
        <Icon name="lock" size={16} /> {t('team.invitation.only')}
      </p>
      <div className="buttons">
        <VerbButton
          sentenceOf={(code) => sentence(`team.blockers.${code}`) ?? code}
          onPress={async () => {
            const { data } = await verb<Shape<'Answered'>>(`${path}/accept`);
            await onAccepted(data.youngPersonId);
          }}
        >
          {t('team.invitation.accept')}
        </VerbButton>
        <button
          type="button"
          className="button button-second"
          onClick={() => {
            setDeclining(true);
          }}
        >
          {t('team.invitation.decline')}
        </button>
      </div>
      {declining && (
        <ReasonDialog
          draftKey={`invitation-decline-${invitation.id}`}
          heading={t('team.invitation.declineHeading', { name: givenName })}
          label={t('team.invitation.declineReason')}
          hint={t('team.invitation.declineHint', { by, name: givenName })}
          verb={t('team.invitation.decline')}
          onReason={async (reason) => {
            await verb(`${path}/decline`, { reason });
            await onDeclined();
          }}
          onClose={() => {
            setDeclining(false);
          }}
        />
      )}
    </Card>
  );
}
