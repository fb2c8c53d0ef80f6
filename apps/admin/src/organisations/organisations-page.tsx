import { type ReactElement, useState } from 'react';
import { DataTable, ListBase, Pagination } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { HistoryLines } from '../directory-history/history-lines.tsx';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { Page } from '../look/components/page.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import '../look/administration.css';
import { CloseServiceDialog } from './close-service-dialog.tsx';
import { OrganisationDialog } from './organisation-dialog.tsx';
import { ServiceDialog } from './service-dialog.tsx';

type Organisation = Shape<'OrganisationSeen'>;
type Service = Organisation['services'][number];
type Opened =
  | { readonly what: 'organisation'; readonly organisation?: Organisation }
  | { readonly what: 'service'; readonly organisation: Organisation; readonly service?: Service }
  | { readonly what: 'close'; readonly service: Service }
  | { readonly what: 'history'; readonly service: Service };

/** «Organisasjoner og tjenester»: the legal entities and the units that consents and teams name. */
export function OrganisationsPage(): ReactElement {
  const t = useText();
  const isSystem = useSessionUser()?.role === 'system_admin';
  const [opened, setOpened] = useState<Opened>();
  return (
    <Page heading={t('directory.organisations.title')}>
      <p>{t('directory.organisations.intro')}</p>
      <p>
        <Link to="/emergency-numbers">{t('emergencyNumbers.title')}</Link>
        {' · '}
        <Link to="/templates">{t('templates.title')}</Link>
      </p>
      {isSystem && (
        <Opens
          words={t('administration.organisation.add')}
          onPress={() => {
            setOpened({ what: 'organisation' });
          }}
        />
      )}
      <ListBase resource="organisations" perPage={25} sort={{ field: 'name', order: 'ASC' }} exporter={false}>
        <OrganisationList onOpen={setOpened} mayChange={isSystem} />
        <Pagination rowsPerPageOptions={[]} />
        {opened !== undefined && (
          <Dialog
            opened={opened}
            onClose={() => {
              setOpened(undefined);
            }}
          />
        )}
      </ListBase>
    </Page>
  );
}

function OrganisationList(props: {
  readonly onOpen: (opened: Opened) => void;
  readonly mayChange: boolean;
}): ReactElement {
  const t = useText();
  const sentence = useSentence();
  return (
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
          render={({ kind, number }: Organisation) => (
            <>
              {sentence(`directory.organisations.kinds.${kind}`) ?? kind}
              <br />
              <span className="small quiet">
                {number === null
                  ? t('administration.organisation.numberMissing')
                  : t('administration.organisation.numberIs', { number })}
              </span>
            </>
          )}
        />
        <DataTable.Col
          source="services"
          label={t('directory.organisations.services')}
          disableSort
          render={(organisation: Organisation) => (
            <Services organisation={organisation} onOpen={props.onOpen} />
          )}
        />
        {props.mayChange && (
          <DataTable.Col
            source="id"
            label={t('administration.edit')}
            disableSort
            render={(organisation: Organisation) => (
              <Opens
                words={t('administration.edit')}
                about={organisation.name}
                onPress={() => {
                  props.onOpen({ what: 'organisation', organisation });
                }}
              />
            )}
          />
        )}
      </DataTable>
    </div>
  );
}

/** Each service on a line: where it serves and how many work there. */
function Services(props: {
  readonly organisation: Organisation;
  readonly onOpen: (opened: Opened) => void;
}): ReactElement {
  const t = useText();
  const { organisation, onOpen } = props;
  return (
    <>
      {organisation.services.length === 0 && <p>{t('directory.organisations.none')}</p>}
      <ul>
        {organisation.services.map((service) => (
          <li key={service.id}>
            {t('directory.organisations.service', {
              name: service.name,
              municipalities: service.municipalities.join(', '),
            })}{' '}
            <span className="quiet">
              ({t('directory.organisations.people', { count: service.posts })})
              {service.closedOn !== null &&
                ` ${t('administration.service.closedOn', { date: longDate(service.closedOn) })}`}
            </span>
            <div className="buttons">
              <Opens
                words={t('administration.edit')}
                about={service.name}
                onPress={() => {
                  onOpen({ what: 'service', organisation, service });
                }}
              />
              {service.closedOn === null && (
                <Opens
                  words={t('administration.service.close')}
                  about={service.name}
                  onPress={() => {
                    onOpen({ what: 'close', service });
                  }}
                />
              )}
              <Opens
                words={t('administration.history.open')}
                about={service.name}
                onPress={() => {
                  onOpen({ what: 'history', service });
                }}
              />
            </div>
          </li>
        ))}
      </ul>
      <Opens
        words={t('administration.service.add')}
        about={organisation.name}
        onPress={() => {
          onOpen({ what: 'service', organisation });
        }}
      />
    </>
  );
}

function Opens(props: {
  readonly words: string;
  readonly about?: string;
  readonly onPress: () => void;
}): ReactElement {
  return (
    <button
      type="button"
      className="button button-quiet button-small"
      aria-label={props.about === undefined ? undefined : `${props.words}: ${props.about}`}
      onClick={props.onPress}
    >
      {props.words}
    </button>
  );
}

function Dialog({
  opened,
  onClose,
}: {
  readonly opened: Opened;
  readonly onClose: () => void;
}): ReactElement {
  const t = useText();
  if (opened.what === 'organisation')
    return <OrganisationDialog organisation={opened.organisation} onClose={onClose} />;
  if (opened.what === 'service')
    return <ServiceDialog organisation={opened.organisation} service={opened.service} onClose={onClose} />;
  if (opened.what === 'close') return <CloseServiceDialog service={opened.service} onClose={onClose} />;
  const { id, name } = opened.service;
  return (
    <ModalDialog heading={t('administration.history.of', { name })} onClose={onClose} wide>
      <HistoryLines path={`/services/${id}/history`} />
    </ModalDialog>
  );
}
