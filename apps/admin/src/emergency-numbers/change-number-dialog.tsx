import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { numberBlockers, numberBlockersTable } from '#domain/emergency-number/emergency-number';
import { isKeyOf } from '#domain/closed-table/closed-table';
import type { EmergencyContact } from '#domain/mapping/acute';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useKeptFields } from '../drafts/use-kept-fields.ts';
import { useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';

interface Props {
  readonly of: Shape<'NumbersOfMunicipality'>;
  readonly contact: EmergencyContact;
  readonly before: string;
  readonly onClose: (changed: boolean) => void;
}

/** Another number from now on, with why. */
export function ChangeNumberDialog({ of, contact, before, onClose }: Props): ReactElement {
  const t = useText();
  const kept = useKeptFields(`emergency-number-${of.municipalityId}-${contact}`, {
    phone: before,
    reason: '',
  });
  const { phone, reason } = kept.values;
  const who = t(`mapping.acute.contacts.${contact}`, { municipality: of.name });
  return (
    <ModalDialog
      heading={t('emergencyNumbers.changeNamed', { who, name: of.name })}
      onClose={() => {
        onClose(false);
      }}
    >
      <TextField
        label={t('emergencyNumbers.phone')}
        hint={t('emergencyNumbers.phoneHint')}
        type="tel"
        {...kept.field('phone')}
      />
      <TextField label={t('emergencyNumbers.reason')} {...kept.field('reason')} />
      <DraftStatus draft={kept.draft} />
      <VerbButton
        blockers={numberBlockers({ contact, phone: phone.trim(), reason, before })}
        sentenceOf={(code) =>
          isKeyOf(numberBlockersTable, code) ? t(`emergencyNumbers.blockers.${code}`) : code
        }
        onPress={async () => {
          await verb(`/municipalities/${of.municipalityId}/emergency-numbers`, { contact, phone, reason });
          await kept.drop();
          onClose(true);
        }}
      >
        {t('emergencyNumbers.save')}
      </VerbButton>
    </ModalDialog>
  );
}
