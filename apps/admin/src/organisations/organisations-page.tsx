import type { ReactElement } from 'react';
import { DataTable, ListBase, Pagination } from 'react-admin';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { Page } from '../look/components/page.tsx';
import '../look/administration.css';

type Organisation = Shape<'OrganisationSeen'>;

/** «Organisasjoner og tjenester»: the legal entities and the units that consents and teams name. */
export function OrganisationsPage(): ReactElement {
  const t = useText();
  const sentence = useSentence();
  return (
    <Page heading={t('directory.organisations.title')}>
      <p>{t('directory.organisations.intro')}</p>
      <ListBase resource="organisations" perPage={25} sort={{ field: 'name', order: 'ASC' }} exporter={false}>
        <div
          className="card admin-list"
          role="region"
          aria-label={t('directory.organisations.scroll')}
          tabIndex={0}
        >
          <DataTable<Organisation> bulkActionButtons={false} rowClick={false}>
            <DataTable.Col source="name" label={t('directory.organisations.name')} />
            <DataTable.Col
              source="kind"
              label={t('directory.organisations.kind')}
              render={({ kind }: Organisation) => sentence(`directory.organisations.kinds.${kind}`) ?? kind}
            />
            <DataTable.Col
              source="services"
              label={t('directory.organisations.services')}
              disableSort
              render={services(t)}
            />
          </DataTable>
        </div>
        <Pagination rowsPerPageOptions={[]} />
      </ListBase>
    </Page>
  );
}

/** Each service on a line: where it serves and how many work there. */
const services =
  (t: ReturnType<typeof useText>) =>
  ({ services: all }: Organisation): ReactElement =>
    all.length === 0 ? (
      <>{t('directory.organisations.none')}</>
    ) : (
      <ul>
        {all.map(({ id, name, municipalities, posts }) => (
          <li key={id}>
            {t('directory.organisations.service', { name, municipalities: municipalities.join(', ') })}{' '}
            <span className="quiet">({t('directory.organisations.people', { count: posts })})</span>
          </li>
        ))}
      </ul>
    );
