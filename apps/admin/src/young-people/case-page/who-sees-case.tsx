import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/catalogue.tsx';
import { WhoCanSee } from '../../look/components/who-can-see.tsx';
import { useSessionUser } from '../../providers/use-session.ts';
import { presentMembers } from './team-ring-of.ts';
import type { YoungPersonCase } from './use-case.ts';

type Member = YoungPersonCase['members'][number];

/** Who can see the case, each with the basis. */
export function WhoSeesCase({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const role = useSessionUser()?.role;
  const members = presentMembers(of);
  const { givenName: name } = of.person;
  const basisOf = ({ basis }: Member): string =>
    basis === 'consent' || basis === 'legal_basis'
      ? t(`casePage.basis.${basis}`)
      : t('casePage.basis.own_service');
  return (
    <WhoCanSee who={t('casePage.inTheTeam', { count: members.length, name })}>
      <ul className="rows">
        {members.map((member) => (
          <li key={member.id}>
            {t('casePage.memberOf', { name: member.name, service: member.serviceName })}
            <span className="small quiet choice-hint">{basisOf(member)}</span>
          </li>
        ))}
      </ul>
      <p>{t('casePage.seesItself', { name })}</p>
      <p className="small quiet">{t('casePage.holderSees')}</p>
      {(of.sight.holder || role === 'youth_coordinator') && (
        <p>
          <Link to={`/young-people/${of.person.id}/access`}>{t('access.who.ask')}</Link>
        </p>
      )}
    </WhoCanSee>
  );
}
