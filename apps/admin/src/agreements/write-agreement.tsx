import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { type AgreementKind, allAgreementKinds, makeBlockers } from '#domain/agreement/agreement';
import type { IsoDate } from '#domain/calendar/date';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useKeptFields } from '../drafts/use-kept-fields.ts';
import { useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useMissing } from './use-missing.ts';

/** Between whom it is to be, when that is known. */
export interface Between {
  readonly one?: string;
  readonly other?: string;
}

interface Props {
  readonly page: Shape<'AgreementsPage'>;
  readonly between: Between;
  readonly onClose: () => void;
}

interface TwoProps extends Pick<Props, 'page'> {
  readonly one: string | undefined;
  readonly other: string | undefined;
  readonly onOne: (id: string | undefined) => void;
  readonly onOther: (id: string | undefined) => void;
}

function TwoFields({ page, one, other, onOne, onOther }: TwoProps): ReactElement {
  const t = useText();
  const choices = page.organisations.map(({ id, name }) => ({ value: id, label: name }));
  const none = t('agreements.form.choose');
  return (
    <>
      <SelectField
        label={t('agreements.form.one')}
        choices={choices}
        value={one}
        onChange={onOne}
        none={none}
      />
      <SelectField
        label={t('agreements.form.other')}
        choices={choices}
        value={other}
        onChange={onOther}
        none={none}
      />
    </>
  );
}

/** Writes down an agreement that two organisations have signed. */
export function WriteAgreement({ page, between, onClose }: Props): ReactElement {
  const t = useText();
  const again = useReadAgain();
  const sentence = useMissing();
  const [one, setOne] = useState(between.one);
  const [other, setOther] = useState(between.other);
  const [kind, setKind] = useState<AgreementKind>();
  const kept = useKeptFields('agreement-new', { covers: '', signedBy: '', reference: '' });
  const { covers, signedBy, reference } = kept.values;
  const [from, setFrom] = useState<IsoDate>();
  const [until, setUntil] = useState<IsoDate>();
  const { today } = page;
  const chosen = { one, other, kind, from };
  const notChosen = Object.entries(chosen).flatMap(([name, value]) => (value === undefined ? [name] : []));
  const facts = { organisationId: one ?? 'one', otherOrganisationId: other ?? 'other' };
  const missing = makeBlockers({
    ...facts,
    covers,
    signedBy,
    reference,
    from: from ?? today,
    until: from === undefined ? null : (until ?? null),
  });
  return (
    <ModalDialog heading={t('agreements.write')} onClose={onClose} wide>
      <TwoFields page={page} one={one} other={other} onOne={setOne} onOther={setOther} />
      <RadioGroup
        legend={t('agreements.form.kind')}
        choices={allAgreementKinds.map((value) => ({
          value,
          label: t(`agreements.kinds.${value}`),
          hint: t(`agreements.kindHints.${value}`),
        }))}
        value={kind}
        onChange={setKind}
      />
      <TextField label={t('agreements.form.covers')} rows={3} {...kept.field('covers')} />
      <TextField label={t('agreements.form.signedBy')} {...kept.field('signedBy')} />
      <TextField
        label={t('agreements.form.reference')}
        hint={t('agreements.form.referenceHint')}
        {...kept.field('reference')}
      />
      <DraftStatus draft={kept.draft} />
      <DateField label={t('agreements.form.from')} value={from} onChange={setFrom} today={today} />
      <DateField
        label={t('agreements.form.until')}
        value={until}
        onChange={setUntil}
        today={today}
        optional
      />
      <VerbButton
        blockers={[...notChosen, ...missing]}
        sentenceOf={sentence}
        onPress={async () => {
          await verb('/agreements', {
            ...facts,
            ...{ kind, covers: covers.trim(), signedBy: signedBy.trim(), reference: reference.trim(), from },
            ...(until === undefined ? {} : { until }),
          });
          await kept.drop();
          await again('/agreements');
          onClose();
        }}
      >
        {t('agreements.form.save')}
      </VerbButton>
    </ModalDialog>
  );
}
