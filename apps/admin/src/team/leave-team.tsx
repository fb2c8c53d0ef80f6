import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { leaveBlockers } from '#domain/team/membership';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { pathOf, type YoungPersonCase } from '../young-people/case-page/use-case.ts';

/** Leaves the team. The holder is told to hand the baton on first. */
export function LeaveTeam({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const navigate = useNavigate();
  const readAgain = useReadAgain();
  const [leaving, setLeaving] = useState(false);
  const blockers = leaveBlockers({ isMember: true, isHolder: of.sight.holder, reason: 'asked for next' });
  return (
    <>
      <VerbButton
        kind="quiet"
        small
        blockers={blockers}
        sentenceOf={(code) => sentence(`team.blockers.${code}`) ?? code}
        onPress={() => {
          setLeaving(true);
          return undefined;
        }}
      >
        {t('team.leave.verb')}
      </VerbButton>
      {leaving && (
        <ReasonDialog
          draftKey={`team-leave-${of.person.id}`}
          heading={t('team.leave.heading', { name: of.person.givenName })}
          consequence={t('team.leave.consequence')}
          label={t('team.leave.reason')}
          verb={t('team.leave.verb')}
          onReason={async (reason) => {
            await verb(`${pathOf(of.person.id)}/team/leave`, { reason });
            await navigate('/young-people');
            await readAgain('/my-list');
          }}
          onClose={() => {
            setLeaving(false);
          }}
        />
      )}
    </>
  );
}
