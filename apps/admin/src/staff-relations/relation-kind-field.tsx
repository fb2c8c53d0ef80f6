import type { ReactElement } from 'react';
import { staffRelationKinds, type StaffRelationKind } from '#domain/protection/relations';
import { useText } from '../i18n/catalogue.tsx';
import { SelectField } from '../look/components/select-field.tsx';

interface Props {
  readonly value: StaffRelationKind | undefined;
  readonly onChange: (kind: StaffRelationKind | undefined) => void;
}

/** Who the young person is to the one who is asked. */
export function RelationKindField({ value, onChange }: Props): ReactElement {
  const t = useText();
  return (
    <SelectField
      label={t('protection.relations.who')}
      choices={staffRelationKinds.map((kind) => ({
        value: kind,
        label: t(`protection.relations.kind.${kind}`),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
