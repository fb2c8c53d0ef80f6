import { type ReactElement, useState } from 'react';
import { addDays } from '#domain/calendar/date';
import { allCategories } from '#domain/category/categories';
import { useOwnText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { withinSentence } from '../i18n/words.ts';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import { Card } from '../look/components/card.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { ServiceTile } from '../look/components/service-tile.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { sideOf } from '../look/services.ts';
import { useSessionUser } from '../providers/use-session.ts';
import { capital, namesInARow } from './names.ts';
import { SeenByService } from './seen-by-service.tsx';
import { type OwnPage, useOwnVerb } from './use-own-page.ts';

type Sharing = OwnPage['sharings'][number];
type Service = OwnPage['services'][number];

const consentsIn = (sharings: readonly Sharing[]): string[] => [
  ...new Set(sharings.flatMap(({ consentId }) => consentId ?? [])),
];

interface RowProps {
  readonly own: OwnPage;
  readonly service: Service;
  readonly onStopped: (text: string) => void;
}

function ServiceRow({ own, service, onStopped }: RowProps): ReactElement | null {
  const t = useOwnText();
  const act = useOwnVerb();
  const sharings = own.sharings.filter(({ serviceId }) => serviceId === service.id);
  if (sharings.length === 0) return null;
  const seen = allCategories.filter((category) => sharings.some((one) => one.category === category));
  const law = own.legalBasisUses.find(({ id }) => sharings.some((one) => one.legalBasisUseId === id));
  const leftOut = [...new Set(sharings.flatMap(({ excludedTopics }) => excludedTopics))];
  const consents = consentsIn(sharings);
  const stop = async (): Promise<void> => {
    for (const id of consents)
      await act(`consents/${id}/withdraw`, { scope: 'service', serviceId: service.id });
    onStopped(t('ownPage.sharing.stopped', { service: service.name }));
  };
  const last =
    sharings
      .map(({ until }) => until)
      .toSorted()
      .at(-1) ?? '';
  return (
    <li className="own-shared">
      <p className="strong">
        <ServiceTile
          side={sideOf(service.kind)}
          name={t('ownPage.sharing.sees', { service: service.name })}
        />
      </p>
      <p>{capital(namesInARow(seen.map((category) => withinSentence(t(`categories.names.${category}`)))))}</p>
      {leftOut.length > 0 && (
        <p className="small">{t('ownPage.sharing.leavesOut', { topics: leftOut.join(' · ') })}</p>
      )}
      <SeenByService service={service} asked={[]} />
      {law !== undefined && <p className="small">{t('ownPage.sharing.byLaw', { why: law.justification })}</p>}
      {consents.length > 0 && (
        <>
          <p className="small quiet">{t('ownPage.sharing.until', { date: longDate(last) })}</p>
          <VerbButton kind="second" onPress={stop}>
            {t('ownPage.sharing.stop', { service: service.name })}
          </VerbButton>
        </>
      )}
    </li>
  );
}

/** The words that stand with my answer, and the way to take them away. */
function MyWords({ consent, about }: { consent: OwnPage['consents'][number]; about: string }): ReactElement {
  const youngPersonId = useSessionUser()?.youngPersonId ?? '';
  return (
    <>
      {consent.answers.map(({ id, note }) => (
        <div key={id}>
          {note !== '' && <OwnWords words={note} />}
          <BlankedTexts youngPersonId={youngPersonId} itemId={id} about={about} />
        </div>
      ))}
    </>
  );
}

function Earlier({ own }: { own: OwnPage }): ReactElement | null {
  const t = useOwnText();
  const lines = own.consents.flatMap((consent) => {
    const { state, endedAt, askAgainOn, serviceNames, answers } = consent;
    const services = namesInARow(serviceNames);
    if (state === 'withdrawn' && endedAt !== null)
      return [
        {
          consent,
          text: t('ownPage.sharing.endedLine', { services, date: longDate(dateInNorway(endedAt)) }),
        },
      ];
    if (state === 'refused' && askAgainOn !== null)
      return [{ consent, text: t('ownPage.sharing.refusedLine', { services, date: longDate(askAgainOn) }) }];
    if (answers.some(({ answer }) => answer === 'no'))
      return [{ consent, text: t('ownPage.sharing.noLine', { services }) }];
    return [];
  });
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{t('ownPage.sharing.ended')}</h3>
      <ul className="own-plain small">
        {lines.map(({ consent, text }) => (
          <li key={consent.id}>
            {text}
            <MyWords consent={consent} about={text} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A month before the young person takes over what guardians have said yes to: from when, and about what. */
function TakesOver({ own }: { own: OwnPage }): ReactElement | null {
  const t = useOwnText();
  const soon = own.sharings.filter(({ consentId, until }) => {
    const consent = own.consents.find(({ id }) => id === consentId);
    return consent !== undefined && addDays(until, 1) < consent.validTo && until <= addDays(own.today, 30);
  });
  const [first] = soon.map(({ until }) => until).toSorted();
  if (first === undefined) return null;
  const about = allCategories.filter((category) =>
    soon.some((one) => one.category === category && one.until === first),
  );
  return (
    <p className="strong">
      {t('ownPage.sharing.takesOver', {
        date: longDate(addDays(first, 1)),
        topics: namesInARow(about.map((category) => withinSentence(t(`categories.names.${category}`)))),
      })}
    </p>
  );
}

/** What is shared with whom, and one press to stop. */
export function SharingCard({ own }: { own: OwnPage }): ReactElement {
  const t = useOwnText();
  const act = useOwnVerb();
  const [stopped, setStopped] = useState('');
  const all = consentsIn(own.sharings);
  const stopAll = async (): Promise<void> => {
    for (const id of all) await act(`consents/${id}/withdraw`, { scope: 'whole' });
    setStopped(t('ownPage.sharing.stoppedAll'));
  };
  return (
    <Card heading={t('ownPage.sharing.heading')} id="deler">
      <p role="status" className="strong">
        {stopped}
      </p>
      <TakesOver own={own} />
      {own.sharings.length === 0 && <p>{t('ownPage.sharing.none')}</p>}
      <ul className="rows">
        {own.services.map((service) => (
          <ServiceRow key={service.id} own={own} service={service} onStopped={setStopped} />
        ))}
      </ul>
      {all.length > 0 && (
        <VerbButton kind="second" onPress={stopAll}>
          {t('ownPage.sharing.stopAll')}
        </VerbButton>
      )}
      <p className="small quiet">{t('ownPage.sharing.holderKeeps')}</p>
      <Earlier own={own} />
    </Card>
  );
}
