import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import type { YoungPersonCase } from '../../young-people/case-page/use-case.ts';
import type { Guardian } from './guardian-dialog.tsx';

interface Props {
  readonly of: YoungPersonCase;
  readonly guardian: Guardian;
  /** The element that gets focus when the row is gone. */
  readonly focus: string;
  readonly onClose: () => void;
}

/** Asks once more before somebody no longer answers for the young person. */
export function GuardianEndDialog({ of, guardian, focus, onClose }: Props): ReactElement {
  const t = useText();
  const caseVerb = useCaseVerb(of.person.id);
  const { id, name } = guardian;
  return (
    <ModalDialog heading={t('team.guardianForm.endHeading', { name })} onClose={onClose}>
      <p>{t('team.guardianForm.endConsequence', { name })}</p>
      <div className="buttons">
        <VerbButton
          kind="danger"
          onPress={async () => {
            await caseVerb(`/guardians/${id}/end`, { focus });
            onClose();
          }}
        >
          {t('team.guardianForm.endVerb')}
        </VerbButton>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {t('look.cancel')}
        </button>
      </div>
    </ModalDialog>
  );
}
