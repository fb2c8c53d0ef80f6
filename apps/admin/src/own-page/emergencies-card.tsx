import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway, plainClockTime } from '../i18n/norwegian-time.ts';
import { quoted } from '../i18n/words.ts';
import { Card } from '../look/components/card.tsx';
import { useRead } from '../providers/use-read.ts';
import { namesInARow } from './names.ts';
import { OwnLink } from './own-link.tsx';
import { useOwnPath } from './use-own-page.ts';

type Told = Shape<'ToldEmergency'>;

/** «Legevakten åpnet helsedelen din kl. 23.40, fordi du trengte hjelp fort.» And what happened afterwards. */
function Line({ of, today }: { of: Told; today: string }): ReactElement {
  const t = useOwnText();
  const afterwards = (): string =>
    of.outcome === null
      ? t('ownPage.emergency.waits', { date: nearDate(of.reviewBy, today) })
      : t(`ownPage.emergency.${of.outcome}`);
  return (
    <li>
      <p className="strong">
        {t('ownPage.emergency.line', {
          service: of.serviceName,
          what: namesInARow(of.categories.map((one) => t(`ownPage.emergency.what.${one}`))),
          date: nearDate(dateInNorway(of.openedAt), today),
          time: plainClockTime(of.openedAt),
          because: t(`ownPage.emergency.because.${of.reasonCode}`),
        })}
      </p>
      <p>{t('ownPage.emergency.who', { name: of.actorName, reason: of.reason })}</p>
      {of.toldLaterReason !== null && <p>{t('ownPage.emergency.later', { reason: of.toldLaterReason })}</p>}
      {of.state === 'active' && <p>{t('ownPage.emergency.open', { time: plainClockTime(of.endsAt) })}</p>}
      <p>{afterwards()}</p>
      {of.reviewText !== null && <p>{quoted(of.reviewText)}</p>}
      <p>
        <OwnLink to="/min-side#skriv">{t('ownPage.seen.ask')}</OwnLink>
      </p>
    </li>
  );
}

interface Props {
  readonly today: string;
  /** Only the last one, and only until it has been gone through. */
  readonly newest?: boolean;
}

/** Emergency accesses, the newest first; nothing at all when there is none. */
export function EmergenciesCard({ today, newest = false }: Props): ReactElement | null {
  const t = useOwnText();
  const told = useRead<Told[]>(`${useOwnPath()}/own-emergencies`).data?.data ?? [];
  const shown = newest ? told.filter(({ outcome }) => outcome === null).slice(0, 1) : told;
  if (shown.length === 0) return null;
  return (
    <Card heading={t('ownPage.emergency.heading')} tone="danger">
      <ul className="rows">
        {shown.map((one) => (
          <Line key={one.id} of={one} today={today} />
        ))}
      </ul>
    </Card>
  );
}
