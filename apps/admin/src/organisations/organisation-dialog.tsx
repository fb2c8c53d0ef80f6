import { type ReactElement, useState } from 'react';
import { useRefresh } from 'react-admin';
import type { Shape } from '#api-types';
import {
  allOrganisationKinds,
  bareOrganisationNumber,
  isOrganisationKind,
  organisationBlockers,
  type OrganisationKind,
} from '#domain/organisation/organisation';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useKeptFields } from '../drafts/use-kept-fields.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead } from '../providers/use-read.ts';

type Organisation = Shape<'OrganisationSeen'>;

const kindOf = (organisation: Organisation | undefined): OrganisationKind | undefined =>
  organisation !== undefined && isOrganisationKind(organisation.kind) ? organisation.kind : undefined;

async function write(organisation: Organisation | undefined, wish: object): Promise<void> {
  if (organisation === undefined) await verb('/organisations', wish);
  else await verb(`/organisations/${organisation.id}`, wish, `"v${String(organisation.version)}"`, 'PUT');
}

/** A new organisation, or one that is changed. */
export function OrganisationDialog({
  organisation,
  onClose,
}: {
  organisation?: Organisation | undefined;
  onClose: () => void;
}): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const refresh = useRefresh();
  const municipalities = useRead<Shape<'MunicipalitySeen'>[]>('/municipalities').data?.data ?? [];
  const [kind, setKind] = useState(kindOf(organisation));
  const kept = useKeptFields(`organisation-${organisation?.id ?? 'new'}`, {
    name: organisation?.name ?? '',
    number: organisation?.number ?? '',
  });
  const { name, number } = kept.values;
  const [municipalityId, setMunicipalityId] = useState(organisation?.municipalityId ?? undefined);
  const bare = bareOrganisationNumber(number);
  const isMunicipality = kind === 'municipality';
  const missing = [
    ...(kind === undefined ? ['kind_missing'] : []),
    ...organisationBlockers({
      name,
      number: bare === '' ? null : bare,
      numberTaken: false,
      municipalityMissing: isMunicipality && municipalityId === undefined,
    }),
  ];
  const heading =
    organisation === undefined
      ? t('administration.organisation.add')
      : t('administration.organisation.change', { name: organisation.name });
  const save = async (): Promise<void> => {
    const ofMunicipality = isMunicipality ? { municipalityId } : {};
    await write(organisation, { name, kind, ...(bare === '' ? {} : { number: bare }), ...ofMunicipality });
    await kept.drop();
    onClose();
    refresh();
  };
  return (
    <ModalDialog heading={heading} onClose={onClose}>
      <TextField label={t('administration.organisation.name')} {...kept.field('name')} />
      <RadioGroup
        legend={t('administration.organisation.kind')}
        choices={allOrganisationKinds.map((value) => ({
          value,
          label: t(`directory.organisations.kinds.${value}`),
        }))}
        value={kind}
        onChange={setKind}
        inline
      />
      {isMunicipality && (
        <SelectField
          label={t('administration.organisation.municipality')}
          choices={municipalities.map(({ id, name: label }) => ({ value: id, label }))}
          value={municipalityId}
          onChange={setMunicipalityId}
        />
      )}
      <TextField
        label={t('administration.organisation.number')}
        hint={t('administration.organisation.numberHint')}
        inputMode="numeric"
        {...kept.field('number')}
        optional
      />
      <DraftStatus draft={kept.draft} />
      <VerbButton
        blockers={missing}
        blockersHeading={t('administration.before')}
        sentenceOf={(code) => sentence(`administration.organisation.blockers.${code}`) ?? code}
        onPress={save}
      >
        {t('administration.save')}
      </VerbButton>
    </ModalDialog>
  );
}
