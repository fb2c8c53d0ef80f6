import { type ReactElement, useState } from 'react';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { consentForms } from '#domain/consent/consent';
import { consentStates } from '#domain/consent/live';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { VerbButton } from '../look/components/verb-button.tsx';
import { givenTo } from './consent-draft.ts';
import { useTopics } from './consent-preview.tsx';
import { MissingAnswers, missingIn } from './missing-answers.tsx';
import { RefuseDialog } from './refuse-dialog.tsx';
import { ScreenButton } from './screen-dialog.tsx';
import { type ConsentsOf, type RecordedConsent, useConsentVerb } from './use-consents.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

interface Props {
  readonly youngPersonId: string;
  readonly of: ConsentsOf;
  readonly consent: RecordedConsent;
  readonly onDone: (text: string) => void;
}

/** Given, and nothing is shared by it any more: past its end, or the young person has taken over. There is nothing to take back. */
const hasRunOut = ({ id, state }: RecordedConsent, { sharings }: ConsentsOf): boolean =>
  state === 'given' && !sharings.some(({ consentId }) => consentId === id);

/** What each service sees now, or would see if the answer is yes. */
function Sees({ of, consent }: { of: ConsentsOf; consent: RecordedConsent }): ReactElement {
  const t = useText();
  const topics = useTopics();
  const now = (service: string) =>
    of.sharings.flatMap((one) =>
      one.consentId === consent.id && one.serviceId === service ? [one.category] : [],
    );
  return (
    <ul>
      {of.receivers
        .filter(({ id }) => consent.serviceIds.includes(id))
        .map(({ id, name }) => {
          if (consent.state === 'asked')
            return (
              <li key={id}>
                {t('consents.list.wouldSee', { service: name, topics: topics(givenTo(consent, id)) })}
              </li>
            );
          if (consent.state !== 'given' || hasRunOut(consent, of))
            return (
              <li key={id}>
                {t('consents.list.wasAsked', { service: name, topics: topics(givenTo(consent, id)) })}
              </li>
            );
          const some = now(id);
          return (
            <li key={id}>
              {t(some.length === 0 ? 'consents.preview.nothing' : 'consents.preview.sees', {
                service: name,
                topics: topics(some),
              })}
            </li>
          );
        })}
    </ul>
  );
}

/** Before it is answered, and while it counts: the screen of each service. */
function Screens({ youngPersonId, of, consent }: Omit<Props, 'onDone'>): ReactElement {
  const waits = consent.state === 'asked';
  return (
    <div className="buttons">
      {of.receivers
        .filter(({ id }) => consent.serviceIds.includes(id))
        .map((service) => (
          <ScreenButton
            key={service.id}
            youngPersonId={youngPersonId}
            service={service}
            waiting={waits ? givenTo(consent, service.id) : []}
            topics={waits ? consent.excludedTopics : []}
          />
        ))}
    </div>
  );
}

function Meta({ consent }: { consent: RecordedConsent }): ReactElement {
  const t = useText();
  const form = t(`consents.terms.forms.${consentForms.find((one) => one === consent.form) ?? 'oral'}`);
  const { signedOn, keptWhere, refusalNote, askAgainOn, endedAt } = consent;
  return (
    <>
      <p className="small quiet">
        {t('consents.list.until', {
          date: longDate(consent.validTo),
          form,
          who: consent.recordedByName,
          on: longDate(dateInNorway(consent.recordedAt)),
        })}
      </p>
      {signedOn !== null && (
        <p className="small">
          {t('consents.list.signed', { date: longDate(signedOn), where: keptWhere ?? '' })}
        </p>
      )}
      {refusalNote !== null && <p className="small">{refusalNote}</p>}
      {askAgainOn !== null && (
        <p className="small strong">{t('consents.list.askAgain', { date: longDate(askAgainOn) })}</p>
      )}
      {endedAt !== null && (
        <p className="small">{t('consents.list.ended', { date: longDate(dateInNorway(endedAt)) })}</p>
      )}
    </>
  );
}

/** What the young person said with the answer, in own words. */
function SaidWithAnswer({ youngPersonId, of, consent }: Omit<Props, 'onDone'>): ReactElement | null {
  const t = useText();
  const said = consent.answers.find(({ capacity }) => capacity === 'young_person');
  if (said === undefined) return null;
  const from = t('consents.list.saidWithAnswer', { name: of.givenName });
  return (
    <>
      {said.note !== '' && <OwnWords words={said.note} from={from} />}
      <BlankedTexts youngPersonId={youngPersonId} itemId={said.id} about={from} name={of.givenName} />
    </>
  );
}

/** One consent: where it stands, what it opens, and what can be done with it. */
export function ConsentItem({ youngPersonId, of, consent, onDone }: Props): ReactElement {
  const t = useText();
  const act = useConsentVerb(youngPersonId);
  const [open, setOpen] = useState<'withdraw' | 'refuse'>();
  const close = (): void => {
    setOpen(undefined);
  };
  const show = (what: 'withdraw' | 'refuse') => (): Promise<void> => {
    setOpen(what);
    return Promise.resolve();
  };
  const state = consentStates.find((one) => one === consent.state) ?? 'asked';
  const ranOut = hasRunOut(consent, of);
  const waits = state === 'asked' || (state === 'given' && !ranOut && missingIn(of, consent).length > 0);
  const withdraw = async (body: object): Promise<void> => {
    await act(`consents/${consent.id}/withdraw`, body);
    onDone(t('consents.withdraw.done', { name: of.givenName }));
  };
  return (
    <li className="consent-item">
      <p className="strong">
        {ranOut ? t('consents.list.ranOut') : t(`consents.list.states.${state}`)}: {consent.purpose}
      </p>
      <Sees of={of} consent={consent} />
      <SaidWithAnswer youngPersonId={youngPersonId} of={of} consent={consent} />
      {(state === 'asked' || (state === 'given' && !ranOut)) && (
        <Screens youngPersonId={youngPersonId} of={of} consent={consent} />
      )}
      <Meta consent={consent} />
      {consent.excludedTopics.length > 0 && (
        <p className="small">
          {t('consents.list.leavesOut', { topics: consent.excludedTopics.join(' · ') })}
        </p>
      )}
      {(consent.excludedNames ?? []).length > 0 && (
        <p className="small">
          {t('consents.list.leavesOutPeople', { names: (consent.excludedNames ?? []).join(', ') })}
        </p>
      )}
      {waits && <MissingAnswers youngPersonId={youngPersonId} of={of} consent={consent} />}
      <div className="buttons">
        {state === 'given' && !ranOut && (
          <VerbButton kind="second" small onPress={show('withdraw')}>
            {t('consents.withdraw.open')}
          </VerbButton>
        )}
        {state === 'asked' && (
          <VerbButton kind="second" small onPress={show('refuse')}>
            {t('consents.list.noForAll')}
          </VerbButton>
        )}
      </div>
      {open === 'withdraw' && (
        <WithdrawDialog of={of} consent={consent} onWithdraw={withdraw} onClose={close} />
      )}
      {open === 'refuse' && (
        <RefuseDialog
          draftKey={`refuse-${youngPersonId}-${consent.id}`}
          name={of.givenName}
          today={of.today}
          onClose={close}
          onRefuse={(refused) => act(`consents/${consent.id}/refuse`, refused)}
        />
      )}
    </li>
  );
}
