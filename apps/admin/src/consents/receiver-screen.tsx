import type { ReactElement, ReactNode } from 'react';
import { ageOn } from '#domain/calendar/age';
import { useText } from '../i18n/catalogue.tsx';
import { age } from '../i18n/norwegian-number.ts';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { classNames } from '../look/class-names.ts';
import { TeamRing } from '../look/components/team-ring.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { CaseSections } from '../young-people/case-page/case-sections.tsx';
import { FollowUpLine } from '../young-people/case-page/follow-up-line.tsx';
import { PersonFacts } from '../young-people/case-page/person-facts.tsx';
import { ringOf } from '../young-people/case-page/team-ring-of.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { WaySoFar } from '../young-people/case-page/way-so-far.tsx';
import { HiddenParts, ScreenNotes } from './screen-notes.tsx';
import { type Asked, usePreview } from './use-preview.ts';
import { consentPageOf } from './use-consents.ts';

/** The case page's own parts, to look at: their verbs and links are not there (consents.css). */
function CaseToLookAt(props: { of: YoungPersonCase; would: boolean; hidden: ReactNode }): ReactElement {
  const t = useText();
  const { of, would, hidden } = props;
  const { person, today } = of;
  return (
    <>
      <div className="receiver-head">
        <TeamRing members={ringOf(of)} middle={person.givenName.slice(0, 1)} size={56} />
        <p>
          <span className="strong">
            {person.givenName} {person.familyName}
          </span>
          <br />
          <span className="quiet">
            {t('casePage.ageAndPlace', {
              age: age(ageOn(person.birthDate, today)),
              municipality: person.municipalityName,
            })}
          </span>
        </p>
      </div>
      {!would && <PersonFacts of={of} />}
      {hidden}
      <FollowUpLine of={of} />
      <WaySoFar of={of} />
      <CaseSections of={of} />
    </>
  );
}

interface Props {
  readonly youngPersonId: string;
  readonly service: { readonly id: string; readonly name: string };
  readonly asked: Omit<Asked, 'serviceId'>;
  /** What a consent that is not saved leaves out, in words. */
  readonly topics: readonly string[];
}

/** Exactly what one service sees, or would see: the same parts as on its own screen, and the hidden ones hatched. */
export function ReceiverScreen({ youngPersonId, service, asked, topics }: Props): ReactElement {
  const t = useText();
  const { name } = service;
  const { data, error, refetch, waiting } = usePreview(consentPageOf(youngPersonId), {
    serviceId: service.id,
    ...asked,
  });
  if (data === undefined)
    return error ? (
      <ErrorInCard error={error} text={t('consents.screen.failed')} onRetry={() => void refetch()} />
    ) : (
      <Loading text={t('consents.screen.loading', { service: name })} bars={4} />
    );
  const of = data.data;
  const would = asked.categories.length > 0;
  return (
    <div
      className="receiver-frame"
      aria-busy={waiting}
      role="region"
      tabIndex={0}
      aria-label={t('consents.screen.region', { service: name })}
    >
      <ScreenNotes service={name} of={of} would={would} topics={topics} />
      {!of.shutOut && (
        <div className={classNames('receiver-screen', would && 'receiver-would')}>
          <CaseToLookAt of={of.case} would={would} hidden={<HiddenParts service={name} of={of} />} />
          <p className="small quiet">
            <Icon name="eye" size={17} /> {t('consents.screen.notes')}
          </p>
        </div>
      )}
    </div>
  );
}
