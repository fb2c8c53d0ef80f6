import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useText } from '../../i18n/catalogue.tsx';
import { nearDate } from '../../i18n/norwegian-form.ts';
import { Card } from '../../look/components/card.tsx';
import { useRead } from '../../providers/use-read.ts';
import { useToday } from '../../providers/use-session.ts';

/** Invitations to the reader's service that wait for an answer; nothing when none does. */
export function InvitationsCard(): ReactElement | null {
  const t = useText();
  const today = useToday();
  const invitations = useRead<Shape<'OwnInvitation'>[]>('/invitations').data?.data ?? [];
  if (invitations.length === 0) return null;
  return (
    <Card heading={t('team.invitations.heading', { count: invitations.length })} tone="mine">
      <ul className="rows">
        {invitations.map(
          ({ id, givenName, familyName, invitedBy: by, invitedByService: service, answerBy }) => {
            const name = `${givenName} ${familyName}`;
            return (
              <li key={id}>
                <p>{t('team.invitations.row', { by, service, name })}</p>
                <p className="small quiet">
                  {t('team.invitations.answer', { date: nearDate(answerBy, today) })}
                </p>
                <p>
                  <Link
                    to={`/invitations/${id}`}
                    className="button button-small"
                    aria-label={t('team.invitations.readOf', { name })}
                  >
                    {t('team.invitations.read')}
                  </Link>
                </p>
              </li>
            );
          },
        )}
      </ul>
    </Card>
  );
}
