import { type ReactElement, useState } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { Receivers } from './asked-card.tsx';
import { type GuardianChild, type GuardianConsent, useMyAnswer } from './use-guardian-page.ts';

function useStanding(): (consent: GuardianConsent) => string {
  const t = useOwnText();
  return ({ state, myAnswer, myAnswerAt }) => {
    if (state === 'withdrawn' || state === 'refused') return t(`guardianPage.consents.${state}`);
    const date = longDate(dateInNorway(myAnswerAt));
    return myAnswer === 'yes' || myAnswer === 'no'
      ? t(`guardianPage.consents.${myAnswer}`, { date })
      : t('guardianPage.consents.not_asked');
  };
}

/** What the guardian has answered before; a yes can be taken back. */
export function AnswersCard({ child }: { child: GuardianChild }): ReactElement {
  const t = useOwnText();
  const answer = useMyAnswer(child.id);
  const standing = useStanding();
  const [taken, setTaken] = useState(false);
  const answered = child.consents.filter(
    ({ state, myAnswer }) => state !== 'asked' || myAnswer !== 'not_asked',
  );
  return (
    <Card heading={t('guardianPage.consents.heading')}>
      <p role="status" className="strong">
        {taken && t('guardianPage.consents.taken')}
      </p>
      {answered.length === 0 && <p className="quiet">{t('guardianPage.consents.none')}</p>}
      <ul className="rows">
        {answered.map((consent) => (
          <li key={consent.id} className="own-shared">
            <p className="strong">{standing(consent)}</p>
            <Receivers consent={consent} />
            {consent.myAnswer === 'yes' && (consent.state === 'given' || consent.state === 'asked') && (
              <>
                <p className="small quiet">
                  {t('guardianPage.consents.consequence', { name: child.givenName })}
                </p>
                <VerbButton
                  kind="second"
                  onPress={async () => {
                    await answer(consent.id, 'no');
                    setTaken(true);
                  }}
                >
                  {t('guardianPage.consents.takeBack')}
                </VerbButton>
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
