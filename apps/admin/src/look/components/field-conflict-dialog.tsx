import { type ReactElement, useState } from 'react';
import type { Collision, Fields } from '#domain/field-merge/field-merge';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { FieldConflict } from './field-conflict.tsx';
import { ModalDialog } from './modal-dialog.tsx';
import { VerbButton } from './verb-button.tsx';

interface Props {
  readonly collisions: readonly Collision[];
  /** Who changed it meanwhile: «Ingrid». */
  readonly name: string;
  readonly labelOf: (field: string) => string;
  /** A value as it is read: a date, a name. */
  readonly shown: (field: string, value: string) => string;
  /** Fields that can be put together by hand. */
  readonly isText: (field: string) => boolean;
  /** Saves what was chosen, field by field, against the version that was read last. */
  readonly onChosen: (chosen: Fields) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Two have changed the same fields (412): mine, theirs and what stood there before, one field at a time. */
export function FieldConflictDialog(props: Props): ReactElement {
  const { collisions, name, labelOf, shown, isText, onChosen, onClose } = props;
  const t = useSharedText();
  const [chosen, setChosen] = useState<Fields>({});
  const missing = collisions.filter(({ field }) => chosen[field] === undefined);
  return (
    <ModalDialog heading={t('look.fieldConflict.heading', { name })} onClose={onClose} wide>
      <p>{t('look.fieldConflict.rest')}</p>
      {collisions.map((collision) => (
        <FieldConflict
          key={collision.field}
          collision={collision}
          name={name}
          label={labelOf(collision.field)}
          shown={(value) => shown(collision.field, value)}
          isText={isText(collision.field)}
          onChoose={(value) => {
            setChosen((before) => ({ ...before, [collision.field]: value }));
          }}
        />
      ))}
      <p className="small quiet">{t('look.conflict.nothingLost')}</p>
      <VerbButton
        blockers={missing.map(({ field }) => field)}
        sentenceOf={(field) => t('look.fieldConflict.missing', { field: labelOf(field) })}
        onPress={() => onChosen(chosen)}
      >
        {t('look.fieldConflict.save')}
      </VerbButton>
    </ModalDialog>
  );
}
