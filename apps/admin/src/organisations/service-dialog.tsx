import { type ReactElement, useState } from 'react';
import { useRefresh } from 'react-admin';
import type { Shape } from '#api-types';
import { worksWithHealth } from '#domain/note/profession';
import { serviceBlockers } from '#domain/service/service-wish';
import { allServiceKinds, type ServiceKind } from '#domain/service/service-kinds';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useKeptFields } from '../drafts/use-kept-fields.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { CheckBox } from '../look/components/check-box.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead } from '../providers/use-read.ts';

type Organisation = Shape<'OrganisationSeen'>;
type Service = Organisation['services'][number];

interface Props {
  readonly organisation: Organisation;
  readonly service?: Service | undefined;
  readonly onClose: () => void;
}

/** A new service in the organisation, or one that is changed. What it serves already it goes on serving. */
export function ServiceDialog({ organisation, service, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const refresh = useRefresh();
  const kept = useKeptFields(`service-${service?.id ?? `new-${organisation.id}`}`, {
    name: service?.name ?? '',
    phone: service?.phone ?? '',
  });
  const { name, phone } = kept.values;
  const [kind, setKind] = useState<ServiceKind | undefined>(service?.kind);
  const [served, setServed] = useState<readonly string[]>(service?.municipalityIds ?? []);
  const missing = [
    ...(kind === undefined ? ['kind_missing'] : []),
    ...serviceBlockers({ name, municipalities: served.length, nameTaken: false }),
  ];
  const save = async (): Promise<void> => {
    const wish = { name, kind, phone, municipalityIds: served };
    if (service === undefined) await verb(`/organisations/${organisation.id}/services`, wish);
    else await verb(`/services/${service.id}`, wish, `"v${String(service.version)}"`, 'PUT');
    await kept.drop();
    onClose();
    refresh();
  };
  const heading =
    service === undefined
      ? t('administration.service.addIn', { name: organisation.name })
      : t('administration.service.change', { name: service.name });
  return (
    <ModalDialog heading={heading} onClose={onClose}>
      <TextField label={t('administration.service.name')} {...kept.field('name')} />
      <SelectField
        label={t('administration.service.kind')}
        choices={allServiceKinds.map((value) => ({
          value,
          label: t(`administration.serviceKinds.${value}`),
        }))}
        value={kind}
        onChange={setKind}
      />
      {kind !== undefined && (
        <p className="small quiet">
          {t(worksWithHealth(kind) ? 'administration.service.health' : 'administration.service.notHealth')}
        </p>
      )}
      <TextField label={t('administration.phone')} type="tel" {...kept.field('phone')} optional />
      <DraftStatus draft={kept.draft} />
      <Served already={service?.municipalityIds ?? []} served={served} onChange={setServed} />
      <VerbButton
        blockers={missing}
        blockersHeading={t('administration.before')}
        sentenceOf={(code) => sentence(`administration.service.blockers.${code}`) ?? code}
        onPress={save}
      >
        {t('administration.save')}
      </VerbButton>
    </ModalDialog>
  );
}

function Served(props: {
  readonly already: readonly string[];
  readonly served: readonly string[];
  readonly onChange: (served: readonly string[]) => void;
}): ReactElement {
  const t = useText();
  const municipalities = useRead<Shape<'MunicipalitySeen'>[]>('/municipalities').data?.data ?? [];
  return (
    <fieldset className="field">
      <legend>{t('administration.service.municipalities')}</legend>
      {municipalities.map(({ id, name }) =>
        props.already.includes(id) ? (
          <p key={id}>
            {name} <span className="small quiet">{t('administration.service.servedAlready')}</span>
          </p>
        ) : (
          <CheckBox
            key={id}
            label={name}
            checked={props.served.includes(id)}
            onChange={(checked) => {
              props.onChange(checked ? [...props.served, id] : props.served.filter((one) => one !== id));
            }}
          />
        ),
      )}
    </fieldset>
  );
}
