import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { ServiceTile } from '../look/components/service-tile.tsx';
import { sideOf } from '../look/services.ts';
import { GuardianRow } from '../team/people/guardian-row.tsx';
import { presentHolder, presentMembers } from '../young-people/case-page/team-ring-of.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';

/** Who holds the baton is always told; the others in the team and the guardians with «whom I can call». */
export function ReadCall({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const holder = presentHolder(of);
  return (
    <>
      {holder && (
        <p className="strong">
          {t('emergency.reading.holder', { name: holder.name, service: holder.serviceName })}
        </p>
      )}
      <ul className="rows">
        {presentMembers(of).map(({ id, name, title, serviceName, serviceKind, phone }) => (
          <li key={id} className="member">
            <ServiceTile side={sideOf(serviceKind)} nameHidden />
            <div>
              <p className="strong">{name}</p>
              <p className="small quiet">{[title, serviceName].join(', ')}</p>
              {phone !== '' && <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>}
            </div>
          </li>
        ))}
        {of.guardians.map((guardian) => (
          <GuardianRow key={guardian.id} guardian={guardian} />
        ))}
        {of.supporters.map(({ id, name, relation, contact }) => (
          <li key={id}>
            <p className="strong">{name}</p>
            <p className="small quiet">{[relation, contact].filter(Boolean).join(', ')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
