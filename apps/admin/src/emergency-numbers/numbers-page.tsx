import { type ReactElement, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { allEmergencyContacts, numberToDial } from '#domain/emergency-number/emergency-number';
import type { EmergencyContact } from '#domain/mapping/acute';
import { mayEver } from '#domain/roles/permissions';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { inGroups } from '../i18n/phone-number.ts';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead } from '../providers/use-read.ts';
import { useSessionUser, useToday } from '../providers/use-session.ts';
import { ChangeNumberDialog } from './change-number-dialog.tsx';

type Numbers = Shape<'NumbersOfMunicipality'>;

/** What is dialled today, with where it is from. */
const dialled = (of: Numbers, contact: EmergencyContact): { phone: string; own: boolean } => {
  const own = of.numbers.find((one) => one.contact === contact)?.phone ?? '';
  const known = own === '' && contact === 'child_welfare_emergency' ? of.childWelfarePhone : own;
  return { phone: numberToDial(contact, known), own: own !== '' };
};

/** Every change, the newest first: from what day, to what, by whom and why. */
function History({ of }: { of: Numbers }): ReactElement | null {
  const t = useText();
  const today = useToday();
  if (of.changes.length === 0) return null;
  return (
    <details>
      <summary>{t('emergencyNumbers.history', { count: of.changes.length })}</summary>
      <ul className="rows">
        {of.changes.map(({ id, contact, phone, reason, byName: name, at }) => (
          <li key={id}>
            <p>
              {t('emergencyNumbers.change', {
                who: t(`mapping.acute.contacts.${contact}`, { municipality: of.name }),
                phone: phone === '' ? t('emergencyNumbers.noOwn') : phone,
              })}
            </p>
            <p className="small quiet">
              {t('emergencyNumbers.by', { name, date: nearDate(dateInNorway(at), today), reason })}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function MunicipalityCard({ of, onChanged }: { of: Numbers; onChanged: () => void }): ReactElement {
  const t = useText();
  const user = useSessionUser();
  const [changing, setChanging] = useState<EmergencyContact>();
  const may = user !== undefined && mayEver(user.role, 'emergency-number.write');
  return (
    <Card heading={of.name}>
      <ul className="rows">
        {allEmergencyContacts.map((contact) => {
          const { phone, own } = dialled(of, contact);
          const who = t(`mapping.acute.contacts.${contact}`, { municipality: of.name });
          return (
            <li key={contact}>
              <p>
                {who}:{' '}
                <span className="strong">
                  {phone === '' ? t('emergencyNumbers.missing') : inGroups(phone)}
                </span>{' '}
                {own && <span className="small quiet">({t('emergencyNumbers.own')})</span>}{' '}
                {may && (
                  <button
                    type="button"
                    className="link-button"
                    aria-label={t('emergencyNumbers.changeNamed', { who, name: of.name })}
                    onClick={() => {
                      setChanging(contact);
                    }}
                  >
                    {t('administration.edit')}
                  </button>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      <History of={of} />
      {changing !== undefined && (
        <ChangeNumberDialog
          of={of}
          contact={changing}
          before={of.numbers.find((one) => one.contact === changing)?.phone ?? ''}
          onClose={(changed) => {
            setChanging(undefined);
            if (changed) onChanged();
          }}
        />
      )}
    </Card>
  );
}

/** «Nødnumre»: whom to call when it cannot wait, as it stands where an acute answer is given. */
export function NumbersPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Numbers[]>('/emergency-numbers');
  return (
    <Page
      heading={t('emergencyNumbers.title')}
      above={<Link to="/organisations">{t('directory.organisations.title')}</Link>}
    >
      <div className="stack">
        <p>{t('emergencyNumbers.intro')}</p>
        {error && <ErrorInCard error={error} onRetry={() => void refetch()} />}
        {data === undefined && !error && <Loading />}
        {data?.data.map((of) => (
          <MunicipalityCard key={of.municipalityId} of={of} onChanged={() => void refetch()} />
        ))}
      </div>
    </Page>
  );
}
