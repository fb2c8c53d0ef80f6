import { type ReactElement, useState } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { casePageOf } from '../young-people/case-page/use-case.ts';
import { BatonPicture } from './baton-picture.tsx';
import { useItemWords } from './item-words.ts';
import { type ItemOf, useDayAgain } from './use-my-day.ts';

/** The baton is offered to the reader: a question with two answers of the same weight. */
export function BatonOfferCard({ item }: ItemOf): ReactElement {
  const t = useText();
  const words = useItemWords()(item);
  const dayAgain = useDayAgain();
  const [saysNo, setSaysNo] = useState(false);
  const path = `/young-people/${item.youngPersonId}/baton-offers/${item.id}`;
  const name = item.givenName;
  const answer = async (way: 'accept' | 'decline', body?: { reason: string }): Promise<void> => {
    await verb(`${path}/${way}`, body ?? {});
    await dayAgain(item.youngPersonId);
  };
  return (
    <section className="card card-baton baton-offer" aria-labelledby={`${item.id}-h`}>
      <div className="baton-offer-words">
        <p className="small strong baton-offer-above">
          <Icon name="baton" /> {words.above}
        </p>
        <h2 id={`${item.id}-h`} tabIndex={-1}>
          {words.question}
        </h2>
        <p>{words.line}</p>
        <div className="buttons">
          <VerbButton kind="baton" onPress={() => answer('accept')}>
            {t('startPage.verbs.takeBaton')}
          </VerbButton>
          <button
            type="button"
            className="button button-baton-second"
            onClick={() => {
              setSaysNo(true);
            }}
          >
            {t('startPage.verbs.declineBaton')}
          </button>
          <Link className="baton-offer-link" to={casePageOf(item.youngPersonId)}>
            {t('startPage.verbs.seeFirst', { name })}
          </Link>
        </div>
      </div>
      <BatonPicture from={item.byName.split(' ')[0] ?? ''} />
      {saysNo && (
        <ReasonDialog
          heading={t('startPage.verbs.declineBatonHeading', { name })}
          consequence={t('startPage.verbs.declineBatonConsequence', { by: item.byName })}
          label={t('startPage.verbs.declineBatonLabel')}
          verb={t('startPage.verbs.sendNo')}
          kind="baton"
          onReason={(reason) => answer('decline', { reason })}
          onClose={() => {
            setSaysNo(false);
          }}
        />
      )}
    </section>
  );
}
