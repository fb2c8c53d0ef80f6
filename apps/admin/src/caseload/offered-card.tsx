import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';

/** What became of those who were offered on. One who was taken over is no longer on the reader's list, and not here. */
export function OfferedCard(): ReactElement | null {
  const t = useText();
  const readAgain = useReadAgain();
  const offered = useRead<Shape<'OfferedCase'>[]>('/caseload-offers').data?.data ?? [];
  if (offered.length === 0) return null;
  return (
    <Card heading={t('caseload.offered')}>
      <ul className="rows">
        {offered.map(({ id, youngPersonId, name, toName, answer, answerReason }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong>{' '}
              {t(`caseload.answers.${answer ?? 'waits'}`, { to: toName, reason: answerReason ?? '' })}
            </p>
            {answer === null && (
              <VerbButton
                small
                kind="second"
                onPress={async () => {
                  await verb(`/young-people/${youngPersonId}/caseload-offers/${id}/withdraw`, {});
                  await readAgain('/caseload-offers');
                }}
              >
                {t('caseload.withdraw', { name })}
              </VerbButton>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
