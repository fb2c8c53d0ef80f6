import { type ReactElement, useState } from 'react';
import {
  type ActivityKind,
  activityKinds,
  type ActivitySource,
  activitySources,
  allActivityKinds,
} from '#domain/activity/kinds';
import type { IsoDate } from '#domain/calendar/date';
import { WhoWillSee } from '../access/who-sees.tsx';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { versionTag } from '../providers/version-tag.ts';
import { pathOf, useCaseAgain, type YoungPersonCase } from '../young-people/case-page/use-case.ts';

interface Props {
  readonly of: YoungPersonCase;
  readonly onClose: () => void;
}

const useBlockerSentence = (): ((code: string) => string) => {
  const sentence = useSentence();
  return (code) => sentence(`activities.blockers.${code}`) ?? sentence(`activities.${code}`) ?? code;
};

/** What the young person does, from a day. */
export function AddActivityDialog({ of, onClose }: Props): ReactElement {
  const t = useText();
  const sentenceOf = useBlockerSentence();
  const caseAgain = useCaseAgain(of.person.id);
  const [kind, setKind] = useState<ActivityKind>();
  const [source, setSource] = useState<ActivitySource>();
  const [detail, setDetail] = useState('');
  const [from, setFrom] = useState<IsoDate>();
  const missing = [
    ...(kind === undefined ? ['kindMissing'] : []),
    ...(from === undefined ? ['dateMissing'] : []),
    ...(source === undefined ? ['sourceMissing'] : []),
  ];
  return (
    <ModalDialog heading={t('activities.addHeading', { name: of.person.givenName })} onClose={onClose}>
      <SelectField
        label={t('activities.kind')}
        choices={allActivityKinds.map((value) => ({ value, label: t(`activities.kinds.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <TextField
        label={t('activities.detail')}
        hint={t('activities.detailHint')}
        value={detail}
        onChange={setDetail}
        optional
      />
      <DateField label={t('activities.from')} value={from} onChange={setFrom} today={of.today} />
      <RadioGroup
        legend={t('activities.source')}
        choices={activitySources
          .filter((one) => one !== 'import')
          .map((value) => ({ value, label: t(`activities.sources.${value}`) }))}
        value={source}
        onChange={setSource}
      />
      {kind !== undefined && <WhoWillSee of={of} part="activities" category={activityKinds[kind]} />}
      <VerbButton
        blockers={missing}
        sentenceOf={sentenceOf}
        onPress={async () => {
          await verb(`${pathOf(of.person.id)}/activities`, { kind, detail, from, source });
          onClose();
          await caseAgain();
        }}
      >
        {t('activities.save')}
      </VerbButton>
    </ModalDialog>
  );
}

/** It ended: its last day. */
export function EndActivityDialog({
  of,
  onClose,
  activity,
}: Props & { activity: YoungPersonCase['activities'][number] }): ReactElement {
  const t = useText();
  const sentenceOf = useBlockerSentence();
  const caseAgain = useCaseAgain(of.person.id);
  const [until, setUntil] = useState<IsoDate>();
  return (
    <ModalDialog heading={t('activities.endHeading')} onClose={onClose}>
      <DateField label={t('activities.endDate')} value={until} onChange={setUntil} today={of.today} />
      <VerbButton
        blockers={until === undefined ? ['dateMissing'] : []}
        sentenceOf={sentenceOf}
        onPress={async () => {
          await verb(
            `${pathOf(of.person.id)}/activities/${activity.id}/end`,
            { until },
            versionTag(activity.version),
          );
          onClose();
          await caseAgain();
        }}
      >
        {t('activities.endSave')}
      </VerbButton>
    </ModalDialog>
  );
}
