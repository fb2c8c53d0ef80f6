import { type ReactElement, useState } from 'react';
import {
  type ActivityKind,
  type ActivityLevel,
  activityKinds,
  type ActivitySource,
  activitySources,
  allActivityKinds,
  levelsOfKind,
} from '#domain/activity/kinds';
import { isEducation } from '#domain/activity/spell';
import type { IsoDate } from '#domain/calendar/date';
import { WhoWillSee } from '../access/who-sees.tsx';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
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
  const [level, setLevel] = useState<ActivityLevel>();
  const draft = useDraft(`activity-new-${of.person.id}`);
  const { text: detail } = draft;
  const [from, setFrom] = useState<IsoDate>();
  const missing = [
    ...(kind === undefined ? ['kindMissing'] : []),
    ...(kind === 'self_employed' && level === undefined ? ['income_missing'] : []),
    ...(from === undefined ? ['dateMissing'] : []),
    ...(source === undefined ? ['sourceMissing'] : []),
  ];
  return (
    <ModalDialog heading={t('activities.addHeading', { name: of.person.givenName })} onClose={onClose}>
      <SelectField
        label={t('activities.kind')}
        choices={allActivityKinds.map((value) => ({ value, label: t(`activities.kinds.${value}`) }))}
        value={kind}
        onChange={(chosen) => {
          setKind(chosen);
          setLevel(undefined);
        }}
      />
      <LevelField kind={kind} value={level} onChange={setLevel} />
      <TextField
        label={t('activities.detail')}
        hint={t('activities.detailHint')}
        value={detail}
        onChange={draft.setText}
        optional
      >
        <DraftStatus draft={draft} />
      </TextField>
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
          await verb(`${pathOf(of.person.id)}/activities`, { kind, level, detail, from, source });
          await draft.drop();
          onClose();
          await caseAgain();
        }}
      >
        {t('activities.save')}
      </VerbButton>
    </ModalDialog>
  );
}

interface LevelProps {
  readonly kind: ActivityKind | undefined;
  readonly value: ActivityLevel | undefined;
  readonly onChange: (level: ActivityLevel) => void;
}

/** Which school, or what a business brings in; nothing for the other kinds. */
function LevelField({ kind, value, onChange }: LevelProps): ReactElement | null {
  const t = useText();
  const levels = kind === undefined ? [] : levelsOfKind(kind);
  if (levels.length === 0) return null;
  const isIncome = kind === 'self_employed';
  return (
    <RadioGroup
      legend={t(isIncome ? 'activities.income' : 'activities.level')}
      {...(isIncome ? { hint: t('activities.incomeHint') } : {})}
      choices={levels.map((one) => ({ value: one, label: t(`activities.levels.${one}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}

const completions = ['yes', 'no', 'unknown'] as const;
type Completion = (typeof completions)[number];

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
  const [completion, setCompletion] = useState<Completion>();
  const completed =
    completion === undefined || completion === 'unknown' ? {} : { completed: completion === 'yes' };
  return (
    <ModalDialog heading={t('activities.endHeading')} onClose={onClose}>
      <DateField label={t('activities.endDate')} value={until} onChange={setUntil} today={of.today} />
      {isEducation(activity.kind) && (
        <RadioGroup
          legend={t('activities.completedAsk')}
          choices={completions.map((value) => ({ value, label: t(`activities.completed.${value}`) }))}
          value={completion}
          onChange={setCompletion}
        />
      )}
      <VerbButton
        blockers={until === undefined ? ['dateMissing'] : []}
        sentenceOf={sentenceOf}
        onPress={async () => {
          await verb(
            `${pathOf(of.person.id)}/activities/${activity.id}/end`,
            { until, ...completed },
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
