import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import type { Mapping, TableRead } from './use-reading.ts';

interface Props {
  readonly read: TableRead;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** Every dimension that is neither place, time nor part is held at the category that it had, or at its first. */
const withHeld = (read: TableRead, mapping: Mapping): Mapping => {
  const used = [mapping.placeDimension, mapping.timeDimension, mapping.part];
  const held = Object.fromEntries(
    read.dimensions
      .filter(({ code }) => !used.includes(code))
      .map(({ code, categories }) => [code, mapping.held[code] ?? categories[0]?.code ?? '']),
  );
  return { ...mapping, held };
};

/** Which dimension says what, as the table suggested it, to be changed. */
export function MappingCard({ read, mapping, onChange }: Props): ReactElement {
  const t = useText();
  const choices = read.dimensions.map(({ code, label }) => ({ value: code, label }));
  const change = (part: Partial<Mapping>): void => {
    const {
      placeDimension,
      placeFixed,
      timeDimension,
      timeFixed,
      part: parts,
      held,
    } = { ...mapping, ...part };
    onChange(
      withHeld(read, {
        ...(placeDimension ? { placeDimension } : { placeFixed: placeFixed ?? '' }),
        ...(timeDimension ? { timeDimension } : { timeFixed: timeFixed ?? '' }),
        ...(parts ? { part: parts } : {}),
        held,
      }),
    );
  };
  return (
    <Card heading={t('externalSeries.mapping')}>
      <p>{t('externalSeries.mappingIntro')}</p>
      <SelectField
        label={t('externalSeries.place')}
        choices={choices}
        value={mapping.placeDimension}
        none={t('externalSeries.one')}
        onChange={(code) => {
          change({ placeDimension: code ?? '' });
        }}
      />
      {!mapping.placeDimension && (
        <TextField
          label={t('externalSeries.onePlace')}
          hint={t('externalSeries.onePlaceHint')}
          value={mapping.placeFixed ?? ''}
          onChange={(placeFixed) => {
            change({ placeFixed });
          }}
        />
      )}
      <SelectField
        label={t('externalSeries.time')}
        choices={choices}
        value={mapping.timeDimension}
        none={t('externalSeries.one')}
        onChange={(code) => {
          change({ timeDimension: code ?? '' });
        }}
      />
      {!mapping.timeDimension && (
        <TextField
          label={t('externalSeries.oneTime')}
          value={mapping.timeFixed ?? ''}
          onChange={(timeFixed) => {
            change({ timeFixed });
          }}
        />
      )}
      <SelectField
        label={t('externalSeries.part')}
        choices={choices}
        value={mapping.part}
        none={t('externalSeries.nothing')}
        onChange={(code) => {
          change({ part: code ?? '' });
        }}
      />
      <Held
        read={read}
        held={mapping.held}
        onChange={(held) => {
          change({ held });
        }}
      />
    </Card>
  );
}

interface HeldProps {
  readonly read: TableRead;
  readonly held: Mapping['held'];
  readonly onChange: (held: Mapping['held']) => void;
}

/** The dimensions that are held at one category each. */
function Held({ read, held, onChange }: HeldProps): ReactElement {
  const t = useText();
  return (
    <>
      {read.dimensions
        .filter(({ code }) => Object.hasOwn(held, code))
        .map(({ code, label, categories }) => (
          <SelectField
            key={code}
            label={t('externalSeries.held', { dimension: label })}
            choices={categories.map((one) => ({ value: one.code, label: one.label }))}
            value={held[code]}
            onChange={(category) => {
              onChange({ ...held, [code]: category ?? '' });
            }}
          />
        ))}
    </>
  );
}
