import type { ReactElement } from 'react';
import { ageOn } from '#domain/calendar/age';
import { useText } from '../../i18n/catalogue.tsx';
import { shortDate } from '../../i18n/norwegian-form.ts';
import { age } from '../../i18n/norwegian-number.ts';
import { dateInNorway } from '../../i18n/norwegian-time.ts';
import { ReportLink } from '../../child-welfare-reports/report-link.tsx';
import { BatonBadge } from '../../look/components/baton-badge.tsx';
import { TeamRing } from '../../look/components/team-ring.tsx';
import { ProtectionLine } from '../../protection/protection-line.tsx';
import { Impartial } from '../../staff-relations/impartial.tsx';
import { PersonFacts } from './person-facts.tsx';
import { SightLine } from './sight-line.tsx';
import { presentHolder, ringOf } from './team-ring-of.ts';
import { WhoSeesCase } from './who-sees-case.tsx';
import type { YoungPersonCase } from './use-case.ts';

/** Who the case is about, who holds the baton, and what the reader sees. Never an identity number. */
export function PersonHeader({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const { person, today, sight } = of;
  const holder = presentHolder(of);
  const name = `${person.givenName} ${person.familyName}`;
  return (
    <section className="person-header" aria-label={t('casePage.about', { name: person.givenName })}>
      <TeamRing members={ringOf(of)} middle={person.givenName.slice(0, 1)} size={84} />
      <div className="person-name">
        <h1>{name}</h1>
        <span className="quiet">
          {t('casePage.ageAndPlace', {
            age: age(ageOn(person.birthDate, today)),
            municipality: person.municipalityName,
          })}
        </span>
      </div>
      <div className="person-right">
        {holder && (
          <BatonBadge
            holder={sight.holder ? null : holder.name}
            since={shortDate(dateInNorway(holder.since), today)}
          />
        )}
        <WhoSeesCase of={of} />
      </div>
      <PersonFacts of={of} />
      <SightLine of={of} />
      <div className="person-duties">
        <ProtectionLine of={of} />
        <ReportLink of={of} />
        <Impartial of={of} />
      </div>
    </section>
  );
}
