import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { protectionBlockers } from '#domain/protection/change';
import { allProtectionLevels, type ProtectionLevel } from '#domain/protection/levels';
import { useTabText } from '../drafts/tab-text.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useSessionUser } from '../providers/use-session.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { OpenedGuardians } from './opened-guardians.tsx';

interface Props {
  readonly of: YoungPersonCase;
  readonly page: Shape<'ProtectionPage'>;
  readonly onClose: () => void;
}

/** Raises or ends a protection, and says beforehand who sees the case afterwards and who does not. */
export function ProtectionDialog({ of, page, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const readAgain = useReadAgain();
  const me = useSessionUser()?.id;
  const [level, setLevel] = useState<ProtectionLevel>();
  const { id, givenName: name } = of.person;
  const { text: reason, setText: setReason, drop } = useTabText(`protection-${id}`);
  const team = page.colleagues.filter(({ onTheTeam }) => onTheTeam);
  const cleared = (one: Shape<'ProtectionColleague'>) =>
    level !== undefined && one.clearedFor.includes(level);
  const names = (some: readonly Shape<'ProtectionColleague'>[]) => some.map((one) => one.name).join(', ');
  const loses = team.filter((one) => !cleared(one));
  const live = page.live.map((one) => one.level);
  const missing =
    level === undefined
      ? ['level-missing']
      : protectionBlockers({ level, live, reason, somebodyCleared: page.colleagues.some(cleared) });
  const again = () => readAgain(`/young-people/${id}`);
  return (
    <ModalDialog heading={t('protection.heading', { name })} onClose={onClose}>
      <RadioGroup
        legend={t('protection.which')}
        choices={allProtectionLevels.map((value) => ({ value, label: t(`protection.level.${value}`) }))}
        value={level}
        onChange={setLevel}
      />
      {level !== undefined && (
        <div role="status">
          <p>{t('protection.sees', { names: names(team.filter(cleared)) || '–' })}</p>
          {loses.length > 0 && <p>{t('protection.loses', { names: names(loses) })}</p>}
          {loses.some(({ userId }) => userId === me) && <p className="info-box">{t('protection.youLose')}</p>}
        </div>
      )}
      <TextField label={t('protection.reason')} rows={2} value={reason} onChange={setReason} />
      <VerbButton
        blockers={missing}
        blockersHeading={t('protection.before')}
        sentenceOf={(code) => sentence(`protection.blockers.${code}`) ?? code}
        onPress={async () => {
          await verb(`/young-people/${id}/protections`, { level, reason });
          drop();
          onClose();
          await again();
        }}
      >
        {t('protection.set')}
      </VerbButton>
      {page.live.map((one) => (
        <div key={one.id}>
          <p>{t('protection.endConsequence')}</p>
          <VerbButton
            kind="second"
            blockers={reason.trim() === '' ? ['reason-missing'] : []}
            sentenceOf={(code) => sentence(`protection.blockers.${code}`) ?? code}
            onPress={async () => {
              await verb(`/young-people/${id}/protections/${one.id}/end`, { reason });
              drop();
              onClose();
              await again();
            }}
          >
            {`${t('protection.end')}: ${t(`protection.short.${one.level}`)}`}
          </VerbButton>
        </div>
      ))}
      {page.live.length > 0 && <OpenedGuardians of={of} openings={page.openings} />}
    </ModalDialog>
  );
}
