import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useTabText } from '../drafts/tab-text.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';

interface Props {
  readonly of: YoungPersonCase;
  readonly openings: readonly Shape<'OpenedGuardian'>[];
}

/** Guardians of a protected child: shut out until two have opened for one of them. */
export function OpenedGuardians({ of, openings }: Props): ReactElement {
  const t = useText();
  const readAgain = useReadAgain();
  const path = `/young-people/${of.person.id}`;
  const doing =
    (what: string, body: object = {}) =>
    async (): Promise<void> => {
      await verb(`${path}/${what}`, { ...body });
      await readAgain(path);
    };
  return (
    <section>
      <h3>{t('protection.guardians.heading')}</h3>
      {openings.map(({ id, guardianName: name, askedByName, askedByMe, confirmedByName, reason: why }) => (
        <div key={id}>
          <p>
            {confirmedByName === null
              ? t('protection.guardians.asked', { asker: askedByName, name, reason: why })
              : t('protection.guardians.opened', { name, asker: askedByName, confirmer: confirmedByName })}
          </p>
          <div className="buttons">
            {confirmedByName === null && !askedByMe && (
              <VerbButton small onPress={doing(`guardian-openings/${id}/confirm`)}>
                {t('protection.guardians.confirm', { name })}
              </VerbButton>
            )}
            <VerbButton small kind="second" onPress={doing(`guardian-openings/${id}/end`)}>
              {t('protection.guardians.end', { name })}
            </VerbButton>
          </div>
        </div>
      ))}
      {of.guardians
        .filter((guardian) => !openings.some(({ guardianId }) => guardianId === guardian.id))
        .map(({ id, name }) => (
          <AskFor
            key={id}
            id={id}
            name={name}
            onAsk={(reason) => doing(`guardians/${id}/openings`, { reason })()}
          />
        ))}
    </section>
  );
}

interface AskProps {
  readonly id: string;
  readonly name: string;
  readonly onAsk: (reason: string) => Promise<void>;
}

/** Why this one should be let in: each guardian has a reason of the own, kept in this window alone. */
function AskFor({ id, name, onAsk }: AskProps): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const { text, setText, drop } = useTabText(`guardian-opening-${id}`);
  return (
    <div>
      <p>{t('protection.guardians.closed', { name })}</p>
      <TextField label={t('protection.reason')} rows={2} value={text} onChange={setText} />
      <VerbButton
        small
        kind="second"
        blockers={text.trim() === '' ? ['reason-missing'] : []}
        sentenceOf={(code) => sentence(`protection.blockers.${code}`) ?? code}
        onPress={async () => {
          await onAsk(text);
          drop();
        }}
      >
        {t('protection.guardians.ask', { name })}
      </VerbButton>
    </div>
  );
}
