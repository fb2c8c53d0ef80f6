import type { ReactElement } from 'react';
import { isKeptFrom, isLockedOut } from '#domain/own-lock/own-lock';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { firstName } from './names.ts';
import { type OwnPage, useOwnVerb } from './use-own-page.ts';

interface Somebody {
  readonly name: string;
  readonly serviceId: string | null;
  readonly guardianId: string | null;
}

/** The services in the team, each once. */
const servicesOf = (own: OwnPage): Somebody[] =>
  [...new Map(own.members.filter(({ until }) => until === null).map((one) => [one.serviceId, one]))].map(
    ([serviceId, { serviceName }]) => ({ name: serviceName, serviceId, guardianId: null }),
  );

function Toggle(props: { own: OwnPage; from: Somebody; contributionId: string | null }): ReactElement {
  const { own, from, contributionId } = props;
  const t = useOwnText();
  const act = useOwnVerb();
  const { name, serviceId, guardianId } = from;
  const lock = own.ownLocks.find(
    (one) =>
      one.contributionId === contributionId && one.serviceId === serviceId && one.guardianId === guardianId,
  );
  const press = (): Promise<void> =>
    lock === undefined
      ? act('own-locks', { contributionId, serviceId, guardianId })
      : act(`own-locks/${lock.id}/end`, {});
  return (
    <li className="own-written">
      <p className="small" role="status">
        {t(lock === undefined ? 'ownPage.hide.open' : 'ownPage.hide.hidden', { name })}
      </p>
      <VerbButton kind="second" small onPress={press}>
        {t(lock === undefined ? 'ownPage.hide.from' : 'ownPage.hide.show', { name })}
      </VerbButton>
    </li>
  );
}

/** Hides one thing from a service or a guardian, and opens it again. Needs no reason. */
export function HideFrom({ own, contributionId }: { own: OwnPage; contributionId: string }): ReactElement {
  const t = useOwnText();
  const guardians = own.guardians.map(({ id, name }) => ({
    name: firstName(name),
    serviceId: null,
    guardianId: id,
  }));
  const everybody = [
    ...servicesOf(own).filter(({ serviceId }) => !isLockedOut(own.ownLocks, serviceId ?? '')),
    ...guardians,
  ];
  const hidden = everybody.filter((one) => isKeptFrom(own.ownLocks, contributionId, one)).length;
  return (
    <details className="more">
      <summary>
        {t('ownPage.hide.heading')}
        {hidden > 0 && ` (${t('ownPage.hide.some')})`}
      </summary>
      <ul className="own-plain">
        {everybody.map((one) => (
          <Toggle
            key={one.serviceId ?? one.guardianId}
            own={own}
            from={one}
            contributionId={contributionId}
          />
        ))}
      </ul>
    </details>
  );
}

/** Keeps a whole service out of everything I write, and lets it in again. */
export function LockServicesCard({ own }: { own: OwnPage }): ReactElement {
  const t = useOwnText();
  return (
    <Card heading={t('ownPage.hide.services')} id="skjul">
      <p>{t('ownPage.hide.servicesText')}</p>
      <ul className="rows">
        {servicesOf(own).map((one) => (
          <Toggle key={one.serviceId} own={own} from={one} contributionId={null} />
        ))}
      </ul>
    </Card>
  );
}
