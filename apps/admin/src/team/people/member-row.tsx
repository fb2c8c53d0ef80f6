import type { ReactElement } from 'react';
import { addDays } from '#domain/calendar/date';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { nearDate } from '../../i18n/norwegian-form.ts';
import { dateInNorway } from '../../i18n/norwegian-time.ts';
import { BatonBadge } from '../../look/components/baton-badge.tsx';
import { ServiceTile } from '../../look/components/service-tile.tsx';
import { sideOf } from '../../look/services.ts';
import { useSessionUser, useToday } from '../../providers/use-session.ts';
import { isPresent, type Member } from './present.ts';

/** How to reach somebody, as links that a phone can follow. */
export function Reach({
  name,
  phone,
  email,
}: {
  name: string;
  phone: string;
  email: string;
}): ReactElement | null {
  const t = useText();
  if (phone === '' && email === '') return null;
  return (
    <p className="small reach">
      {phone !== '' && (
        <a href={`tel:${phone.replaceAll(' ', '')}`} aria-label={`${t('team.phone', { name })}: ${phone}`}>
          {phone}
        </a>
      )}
      {email !== '' && (
        <a href={`mailto:${email}`} aria-label={`${t('team.email', { name })}: ${email}`}>
          {email}
        </a>
      )}
    </p>
  );
}

/** Away: until when and who stands in; never why. */
function Away({ member }: { member: Member }): ReactElement | null {
  const t = useText();
  const today = useToday();
  if (member.awayUntil === null) return null;
  const date = nearDate(member.awayUntil, today);
  return (
    <p className="small">
      {member.standInName === null
        ? t('team.away', { date })
        : t('team.standIn', { date, name: member.standInName })}
    </p>
  );
}

/** Somebody on the team, or somebody who has left it. */
export function MemberRow({
  member,
  holderSince,
}: {
  member: Member;
  holderSince?: string | undefined;
}): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const today = useToday();
  const me = useSessionUser()?.postId;
  const day = (at: string): string => nearDate(dateInNorway(at), today);
  return (
    <li className="member">
      <ServiceTile side={sideOf(member.serviceKind)} name={member.serviceName} />
      <div>
        <p>
          <span className={isPresent(member, today) ? 'strong' : 'strong quiet'}>{member.name}</span>{' '}
          <span className="quiet">
            {member.postId === me ? `${member.title} (${t('team.you')})` : member.title}
          </span>
        </p>
        {isPresent(member, today) && member.until !== null ? (
          <p className="small quiet">
            {t('referrals.member', { date: nearDate(addDays(dateInNorway(member.until), -1), today) })}
          </p>
        ) : member.until === null ? (
          <p className="small quiet">
            {holderSince === undefined
              ? t('team.since', { date: day(member.since) })
              : t('team.holderSince', { date: day(holderSince) })}
          </p>
        ) : (
          <p className="small quiet">
            {member.endReason
              ? t('team.leftWhy', {
                  date: day(member.until),
                  reason:
                    sentence(`youngPeople.concern.closingReasons.${member.endReason}`) ?? member.endReason,
                })
              : t('team.leftSince', { date: day(member.until) })}
          </p>
        )}
        <Away member={member} />
        {isPresent(member, today) && <Reach name={member.name} phone={member.phone} email={member.email} />}
      </div>
      {holderSince !== undefined && <BatonBadge holder={member.name} kind="short" />}
    </li>
  );
}
