import type { ReactElement } from 'react';
import { numberToDial } from '#domain/emergency-number/emergency-number';
import { contactsFor } from '#domain/mapping/acute';
import type { Area } from '#domain/mapping/areas';
import { useText } from '../../i18n/catalogue.tsx';
import { inGroups } from '../../i18n/phone-number.ts';
import { Icon } from '../../look/icons/icon.tsx';
import type { CaseOfMapping } from '../case-mapping.ts';

/** Whom to call now, most urgent first; the municipality's own numbers are its data. */
export function CallNow({ area, of }: { area: Area; of: CaseOfMapping }): ReactElement {
  const t = useText();
  const { municipalityName: municipality, childWelfarePhone, emergencyNumbers } = of.person;
  return (
    <div>
      <p className="strong">{t('mapping.acute.callNow')}</p>
      <ul className="call-now">
        {contactsFor(area).map(({ contact }) => {
          const own = emergencyNumbers.find((one) => one.contact === contact)?.phone ?? '';
          const known = own === '' && contact === 'child_welfare_emergency' ? childWelfarePhone : own;
          const dial = numberToDial(contact, known);
          return (
            <li key={contact}>
              <Icon name="phone" size={17} />
              <span>
                {t(`mapping.acute.contacts.${contact}`, { municipality })}:{' '}
                {dial === '' ? (
                  <span className="small">{t('mapping.acute.withoutNumber')}</span>
                ) : (
                  <a href={`tel:${dial.replaceAll(' ', '')}`}>{inGroups(dial)}</a>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
