import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { kindsLeft, type SentKind, sentKinds } from '#domain/report-receiver/report-receiver';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { CheckBox } from '../look/components/check-box.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';

type All = Shape<'ReportReceivers'>;
type Missing = 'place' | 'who' | 'what';

interface Chosen {
  readonly place?: string | undefined;
  readonly userId?: string | undefined;
  readonly kinds: readonly SentKind[];
}

/** What of a choice can still be set: neither set before, nor refused by the receiver. */
const leftOf = ({ receivers, declined }: All, { place, userId }: Chosen): readonly SentKind[] =>
  place === undefined || userId === undefined
    ? sentKinds
    : kindsLeft([...receivers, ...declined], userId, place);

/** A place, a manager and what they get of it. */
export function AddReceiver({ all }: { readonly all: All }): ReactElement {
  const t = useText();
  const again = useReadAgain();
  const [chosen, setChosen] = useState<Chosen>({ kinds: [] });
  const [said, setSaid] = useState('');
  const left = leftOf(all, chosen);
  const kinds = chosen.kinds.filter((kind) => left.includes(kind));
  const name = all.managers.find(({ userId }) => userId === chosen.userId)?.name ?? '';
  const place = all.places.find(({ code }) => code === chosen.place)?.name ?? '';
  const blockers: readonly Missing[] = [
    ...(chosen.place === undefined ? (['place'] as const) : []),
    ...(chosen.userId === undefined ? (['who'] as const) : []),
    ...(kinds.length === 0 ? (['what'] as const) : []),
  ];
  const isMissing = (code: string): code is Missing => blockers.some((one) => one === code);
  const change = (part: Partial<Chosen>): void => {
    setSaid('');
    setChosen((before) => ({ ...before, ...part }));
  };
  const save = async (): Promise<void> => {
    for (const kind of kinds)
      await verb('/report-receivers', { userId: chosen.userId, place: chosen.place, kind });
    await again('/report-receivers');
    setSaid(t('reportReceivers.add.saved', { name, place }));
    setChosen(({ place: same }) => ({ place: same, kinds: [] }));
  };
  return (
    <Card heading={t('reportReceivers.add.title')}>
      <SelectField
        label={t('reportReceivers.add.place')}
        none={t('reportReceivers.add.choose')}
        choices={all.places.map(({ code, name: label }) => ({ value: code, label }))}
        value={chosen.place}
        onChange={(code) => {
          change({ place: code });
        }}
      />
      <SelectField
        label={t('reportReceivers.add.who')}
        hint={t('reportReceivers.add.whoHint')}
        none={t('reportReceivers.add.choose')}
        choices={all.managers.map(({ userId, name: called, services }) => ({
          value: userId,
          label: t('reportReceivers.add.named', { name: called, services: services.join(', ') }),
        }))}
        value={chosen.userId}
        onChange={(userId) => {
          change({ userId });
        }}
      />
      {left.length === 0 ? (
        <p className="info-box">{t('reportReceivers.add.all', { name, place })}</p>
      ) : (
        <Kinds
          left={left}
          kinds={kinds}
          onChange={(wanted) => {
            change({ kinds: wanted });
          }}
        />
      )}
      <VerbButton
        blockers={blockers}
        blockersHeading={t('reportReceivers.add.before')}
        sentenceOf={(code) => (isMissing(code) ? t(`reportReceivers.add.missing.${code}`) : code)}
        onPress={save}
      >
        {t('reportReceivers.add.save')}
      </VerbButton>
      <p role="status">{said}</p>
    </Card>
  );
}

interface KindsProps {
  readonly left: readonly SentKind[];
  readonly kinds: readonly SentKind[];
  readonly onChange: (kinds: readonly SentKind[]) => void;
}

function Kinds({ left, kinds, onChange }: KindsProps): ReactElement {
  const t = useText();
  return (
    <fieldset className="field">
      <legend>{t('reportReceivers.add.what')}</legend>
      <div className="choices">
        {left.map((kind) => (
          <CheckBox
            key={kind}
            label={t(`reportReceivers.add.${kind}`)}
            {...(kind === 'quarter' ? { hint: t('reportReceivers.add.quarterHint') } : {})}
            checked={kinds.includes(kind)}
            onChange={(wanted) => {
              const others = kinds.filter((one) => one !== kind);
              onChange(wanted ? [...others, kind] : others);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
