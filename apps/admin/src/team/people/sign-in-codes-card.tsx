import { type ReactElement, useState } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { type CodeMade, CodeShown } from '../../identity-links/code-shown.tsx';
import { Card } from '../../look/components/card.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { verb } from '../../providers/data-provider.ts';
import type { YoungPersonCase } from '../../young-people/case-page/use-case.ts';
import { reachesCase } from './present.ts';

function Row({ name, path }: { name: string; path: string }): ReactElement {
  const t = useText();
  const [made, setMade] = useState<CodeMade>();
  return (
    <li>
      <p className="strong">{name}</p>
      {made !== undefined && <CodeShown {...made} />}
      <div className="buttons">
        <VerbButton
          kind="second"
          small
          onPress={async () => {
            setMade((await verb<CodeMade>(path)).data);
          }}
        >
          {t('team.codes.make', { name })}
        </VerbButton>
      </div>
    </li>
  );
}

/** Codes on paper, with which the young person and the guardians sign in the first time. */
export function SignInCodesCard({ of }: { of: YoungPersonCase }): ReactElement | null {
  const t = useText();
  if (!reachesCase(of)) return null;
  const { id, givenName } = of.person;
  return (
    <Card heading={t('team.codes.heading')}>
      <p>{t('team.codes.intro')}</p>
      <ul className="rows">
        <Row name={givenName} path={`/young-people/${id}/sign-in-code`} />
        {of.guardians.map((guardian) => (
          <Row
            key={guardian.id}
            name={guardian.name}
            path={`/young-people/${id}/guardians/${guardian.id}/sign-in-code`}
          />
        ))}
      </ul>
    </Card>
  );
}
