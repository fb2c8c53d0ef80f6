import type { ReactElement } from 'react';
import { isStatutoryTitle } from '#domain/statutory-title/statutory-title';
import { useOwnText } from '../i18n/catalogue.tsx';
import { longDate, nearDate } from '../i18n/norwegian-form.ts';
import { BatonBadge } from '../look/components/baton-badge.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ServiceTile } from '../look/components/service-tile.tsx';
import { TeamRing } from '../look/components/team-ring.tsx';
import { sideOf } from '../look/services.ts';
import { firstName } from './names.ts';
import { holderOf, membersNow, type OwnMember } from './team-of.ts';
import type { OwnPage } from './use-own-page.ts';

interface MemberProps {
  readonly member: OwnMember;
  readonly own: OwnPage;
  readonly whole: boolean;
}

function Member({ member, own, whole }: MemberProps): ReactElement {
  const t = useOwnText();
  const isHolder = holderOf(own)?.postId === member.postId;
  const { phone, awayUntil, standInName } = member;
  return (
    <li className="own-person">
      <ServiceTile side={sideOf(member.serviceKind)} name={member.serviceName} nameHidden />
      <div>
        <p>
          <strong>{member.name}</strong> {isHolder && <BatonBadge holder={member.name} kind="short" />}
        </p>
        <p className="small quiet">
          {t('ownPage.goals.who', { name: member.title, service: member.serviceName })}
        </p>
        {isHolder && <p className="small">{t('ownPage.team.holder', { name: firstName(member.name) })}</p>}
        {own.statutoryTitles
          .filter(
            ({ postId, from, lastDay }) =>
              postId === member.postId && from <= own.today && (lastDay === null || lastDay >= own.today),
          )
          .map(({ id, kind, from }) => (
            <p key={id} className="small">
              {isStatutoryTitle(kind) &&
                t(`ownPage.team.titles.${kind}`, { name: firstName(member.name), date: longDate(from) })}
            </p>
          ))}
        {awayUntil !== null && (
          <p className="small">
            {t('ownPage.team.away', { date: nearDate(awayUntil, own.today) })}{' '}
            {standInName !== null && t('ownPage.team.standIn', { name: standInName })}
          </p>
        )}
        {whole && phone !== '' && (
          <p className="small">
            <a href={`tel:${phone.replaceAll(' ', '')}`}>{t('ownPage.team.call', { phone })}</a>
          </p>
        )}
        {whole && member.email !== '' && (
          <p className="small">
            <a href={`mailto:${member.email}`}>{member.email}</a>
          </p>
        )}
      </div>
    </li>
  );
}

/** The team: the ring as a picture, and everybody in words. `whole` with how to reach them and the supporters. */
export function TeamCard({ own, whole = false }: { own: OwnPage; whole?: boolean }): ReactElement {
  const t = useOwnText();
  const members = membersNow(own);
  const holder = holderOf(own)?.postId;
  const ring = members.map(({ serviceKind, postId }) => ({
    side: sideOf(serviceKind),
    holder: postId === holder,
  }));
  return (
    <Card heading={t('ownPage.team.heading')}>
      {members.length === 0 && <Empty text={t('ownPage.team.none')} />}
      <div className="own-ring">
        <TeamRing members={ring} middle={own.givenName} size={180} />
      </div>
      <ul className="rows">
        {members.map((member) => (
          <Member key={member.id} member={member} own={own} whole={whole} />
        ))}
      </ul>
      {whole && own.supporters.length > 0 && (
        <>
          <h3>{t('ownPage.team.supporters')}</h3>
          <ul className="rows">
            {own.supporters.map(({ id, name, relation }) => (
              <li key={id}>
                <strong>{name}</strong>, {relation}
                <br />
                <span className="small quiet">{t('ownPage.team.seesNothing')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
