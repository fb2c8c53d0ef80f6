import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { signingOffBlockers } from '#domain/role-grant/role-review';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useSessionUser, useToday } from '../providers/use-session.ts';

/** Who has read the quarter through, and the privacy officer's own word that it is done. */
export function SignOffCard({ given }: { readonly given: Shape<'GivenRoles'> }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const again = useReadAgain();
  const today = useToday();
  const isOfficer = useSessionUser()?.role === 'privacy_officer';
  const draft = useDraft(`sign-off-${given.quarter}`);
  const { text: note } = draft;
  const { quarter, signedOff } = given;
  return (
    <Card heading={t('administration.given.signOff')}>
      {signedOff.length === 0 && <p>{t('administration.given.notSigned')}</p>}
      <ul className="rows">
        {signedOff.map(({ at, byName, organisationName, note: found }) => (
          <li key={at}>
            {t('administration.given.signedOff', {
              name: byName,
              day: longDate(dateInNorway(at)),
              organisation: organisationName,
              note: found,
            })}
          </li>
        ))}
      </ul>
      {isOfficer && given.to < today && signedOff.length === 0 && (
        <>
          <TextField label={t('administration.given.note')} rows={3} value={note} onChange={draft.setText}>
            <DraftStatus draft={draft} />
          </TextField>
          <VerbButton
            blockers={signingOffBlockers({ quarter, today, alreadySigned: false, note })}
            sentenceOf={(code) => sentence(`administration.given.blockers.${code}`) ?? code}
            onPress={async () => {
              await verb('/given-roles/sign-off', { quarter, note });
              await draft.drop();
              await again('/given-roles');
            }}
          >
            {t('administration.given.sign')}
          </VerbButton>
        </>
      )}
    </Card>
  );
}
