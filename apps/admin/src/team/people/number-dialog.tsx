import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { verb } from '../../providers/data-provider.ts';
import { pathOf, type YoungPersonCase } from '../../young-people/case-page/use-case.ts';
import { NumberField } from '../../young-people/register/number-field.tsx';
import { wrongWithNumber } from '../../young-people/register/number-help.ts';

interface Props {
  readonly of: YoungPersonCase;
  readonly onClose: () => void;
}

/** A new identity number of the same young person. It is never shown again, so the dialog stays and says that it was kept. */
export function NumberDialog({ of, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const [number, setNumber] = useState('');
  const [kept, setKept] = useState<Shape<'NumberKept'>>();
  const name = of.person.givenName;
  return (
    <ModalDialog heading={t('team.number.heading', { name })} onClose={onClose}>
      {kept === undefined ? (
        <>
          <p>{t('team.number.consequence')}</p>
          <NumberField value={number} onChange={setNumber} />
          <VerbButton
            blockers={wrongWithNumber(number)}
            blockersHeading={t('team.beforeSave')}
            sentenceOf={(code) => sentence(`youngPeople.number.${code}`) ?? code}
            onPress={async () => {
              const { data } = await verb<Shape<'NumberKept'>>(`${pathOf(of.person.id)}/identity-numbers`, {
                number,
              });
              setKept(data);
            }}
          >
            {t('team.number.save')}
          </VerbButton>
        </>
      ) : (
        <>
          <p role="status">{t(kept.alsoOnAnother ? 'team.number.alsoOnAnother' : 'team.number.kept')}</p>
          <button type="button" className="button" onClick={onClose}>
            {t('team.number.close')}
          </button>
        </>
      )}
    </ModalDialog>
  );
}
