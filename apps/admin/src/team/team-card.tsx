import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { dayAndMonth } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { BatonBadge } from '../look/components/baton-badge.tsx';
import { Card } from '../look/components/card.tsx';
import { ServiceTile } from '../look/components/service-tile.tsx';
import { sideOf } from '../look/services.ts';
import { useSessionUser } from '../providers/use-session.ts';
import { presentHolder } from '../young-people/case-page/team-ring-of.ts';
import { casePageOf, type YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { leavers, membersNow, statusOf } from './people/present.ts';
import './team.css';

/** The team in short, beside the plan: who, from where, who holds the baton, who has been asked and who has left. */
export function TeamCard({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const me = useSessionUser()?.postId;
  const holder = presentHolder(of)?.postId;
  const waiting = of.invitations.filter((invitation) => statusOf(invitation, of.today) === 'waiting');
  return (
    <Card
      heading={t('team.heading', { name: of.person.givenName })}
      id="lag"
      aside={<Link to={`${casePageOf(of.person.id)}/team`}>{t('team.all')}</Link>}
    >
      <ul className="rows team-short">
        {membersNow(of).map((member) => (
          <li key={member.id}>
            <ServiceTile side={sideOf(member.serviceKind)} name={member.serviceName} nameHidden />
            <span>
              <span className="strong">{member.name}</span>{' '}
              <span className="small quiet">{member.postId === me ? t('team.you') : member.title}</span>
            </span>
            {member.postId === holder && <BatonBadge holder={member.name} kind="short" />}
          </li>
        ))}
        {waiting.map((invitation) => (
          <li key={invitation.id}>
            <ServiceTile side={sideOf(invitation.serviceKind)} nameHidden />
            <span>
              <span className="strong">{invitation.serviceName}</span>{' '}
              <span className="small quiet">
                {t('team.invitedShort', { date: dayAndMonth(invitation.answerBy) })}
              </span>
            </span>
          </li>
        ))}
        {of.supporters
          .filter(({ until }) => until === null)
          .map((supporter) => (
            <li key={supporter.id}>
              <ServiceTile side="supporter" nameHidden />
              <span>
                <span className="strong">{supporter.name}</span>{' '}
                <span className="small quiet">{supporter.relation}</span>
              </span>
            </li>
          ))}
        {leavers(of).map((member) => (
          <li key={member.id}>
            <ServiceTile side={sideOf(member.serviceKind)} name={member.serviceName} nameHidden />
            <span>
              <span className="strong quiet">{member.name}</span>{' '}
              <span className="small quiet">
                {t('team.left', { date: dayAndMonth(dateInNorway(member.until ?? '')) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
