import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { useRead } from '../providers/use-read.ts';
import { pathOf, type YoungPersonCase } from '../young-people/case-page/use-case.ts';

type Restriction = Shape<'RestrictionSeen'>;

/** Says that the case is read and not written in, since when and why; nothing when it is not so. */
export function RestrictionBand({ of }: { of: YoungPersonCase }): ReactElement | null {
  const t = useText();
  const [lasting] = useRead<Restriction[]>(`${pathOf(of.person.id)}/restriction`).data?.data ?? [];
  if (lasting === undefined) return null;
  const day = nearDate(dateInNorway(lasting.at), of.today);
  return (
    <section className="quiet-box follow-up-line" aria-label={t('restrictions.band.label')}>
      <p className="strong">{t('restrictions.band.heading', { name: of.person.givenName })}</p>
      <p>{t('restrictions.band.why', { by: lasting.byName ?? '', day, reason: lasting.reason })}</p>
      <p className="small quiet">{t('restrictions.band.still')}</p>
    </section>
  );
}
