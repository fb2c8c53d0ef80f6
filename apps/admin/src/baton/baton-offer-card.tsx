import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useSessionUser } from '../providers/use-session.ts';
import { pathOf, useCaseAgain, type YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { OfferDrawing } from './offer-drawing.tsx';
import './baton.css';

/** What has to be known to answer an offer, wherever the card stands. */
export interface BatonOfferToMe {
  readonly id: string;
  readonly youngPersonId: string;
  /** The young person's given name. */
  readonly name: string;
  readonly fromName: string;
  readonly reason: string;
}

interface OfferProps {
  readonly offer: BatonOfferToMe;
  readonly onAnswered: () => Promise<unknown>;
  /** A link to the case, where the card stands outside it. */
  readonly children?: ReactElement;
}

const firstName = (name: string): string => name.split(' ')[0] ?? name;

/** «Vil du holde stafetten for Anne?» Yes and no have the same size. */
export function AnswerBatonOffer({ offer, onAnswered, children }: OfferProps): ReactElement {
  const t = useText();
  const [declining, setDeclining] = useState(false);
  const path = `${pathOf(offer.youngPersonId)}/baton-offers/${offer.id}`;
  const from = firstName(offer.fromName);
  return (
    <Card
      heading={t('baton.question', { name: offer.name })}
      tone="baton"
      aside={
        <p className="baton-kicker small">
          <Icon name="baton" /> {t('baton.offered')}
        </p>
      }
    >
      <div className="offer">
        <div>
          <p>{t('baton.why', { from: offer.fromName, reason: offer.reason })}</p>
          <div className="buttons">
            <VerbButton
              kind="baton"
              onPress={async () => {
                await verb(`${path}/accept`);
                await onAnswered();
              }}
            >
              {t('baton.accept')}
            </VerbButton>
            <button
              type="button"
              className="button button-baton-second"
              onClick={() => {
                setDeclining(true);
              }}
            >
              {t('baton.decline')}
            </button>
            {children}
          </div>
        </div>
        <OfferDrawing from={from} to={t('baton.you')} />
      </div>
      {declining && (
        <ReasonDialog
          draftKey={`baton-decline-${offer.id}`}
          heading={t('baton.declineHeading', { name: offer.name })}
          consequence={t('baton.declineConsequence', { from: offer.fromName })}
          label={t('baton.declineReason')}
          verb={t('baton.decline')}
          kind="baton"
          onReason={async (reason) => {
            await verb(`${path}/decline`, { reason });
            await onAnswered();
          }}
          onClose={() => {
            setDeclining(false);
          }}
        />
      )}
    </Card>
  );
}

/** An offer of this case's baton: to the reader, from the reader, between others, or just declined. Else nothing. */
export function BatonOfferCard({ of }: { of: YoungPersonCase }): ReactElement | null {
  const t = useText();
  const me = useSessionUser()?.postId;
  const again = useCaseAgain(of.person.id);
  const readAgain = useReadAgain();
  const offer = of.batonOffers.at(-1);
  if (offer === undefined) return null;
  const { fromName: from, toName: to, reason } = offer;
  if (offer.answer === null && offer.toPostId === me)
    return (
      <AnswerBatonOffer
        offer={{
          id: offer.id,
          youngPersonId: of.person.id,
          name: of.person.givenName,
          fromName: from,
          reason,
        }}
        onAnswered={async () => {
          await again();
          await readAgain('/my-list');
        }}
      />
    );
  if (offer.answer === null && offer.fromPostId !== me)
    return (
      <Card heading={t('baton.othersHeading', { from, to })}>
        <p>{t('baton.others', { from, to })}</p>
      </Card>
    );
  if (offer.answer === null)
    return (
      <Card heading={t('baton.waitingHeading', { to })}>
        <p>{t('baton.waiting', { to, date: nearDate(dateInNorway(offer.offeredAt), of.today) })}</p>
        <VerbButton
          kind="second"
          small
          onPress={async () => {
            await verb(`${pathOf(of.person.id)}/baton-offers/${offer.id}/withdraw`);
            await again();
          }}
        >
          {t('baton.withdraw')}
        </VerbButton>
      </Card>
    );
  if (offer.answer === 'declined' && offer.fromPostId === me && of.sight.holder)
    return (
      <Card heading={t('baton.declinedHeading', { to })}>
        <p>{t('baton.declined', { to, reason: offer.answerReason ?? '' })}</p>
      </Card>
    );
  return null;
}
