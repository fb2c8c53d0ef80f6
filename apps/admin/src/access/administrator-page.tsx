import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Page } from '../look/components/page.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useRead } from '../providers/use-read.ts';
import { Explanation } from './explanation.tsx';

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const postsOf = ({ data }: Shape<'UserList'>): { value: string; label: string }[] =>
  data.flatMap(({ name, posts }) =>
    posts.map((post) => ({ value: post.id, label: `${name}, ${post.title} (${post.serviceName})` })),
  );

/** An administrator is asked why somebody sees or does not see: by the number of the case, and never the case. */
export function AdministratorPage(): ReactElement {
  const t = useText();
  const [caseId, setCaseId] = useState('');
  const [postId, setPostId] = useState<string>();
  const [asked, setAsked] = useState<string>();
  const { data } = useRead<Shape<'UserList'>>('/users?perPage=100');
  const missing = [
    ...(id.test(caseId.trim()) ? [] : (['caseMissing'] as const)),
    ...(postId === undefined ? (['whoMissing'] as const) : []),
  ];
  return (
    <Page heading={t('access.explain.title')}>
      <p>{t('access.explain.administrator')}</p>
      <div className="access-question">
        <Card heading={t('access.explain.question')}>
          <TextField
            label={t('access.explain.caseNumber')}
            hint={t('access.explain.caseNumberHint')}
            value={caseId}
            onChange={setCaseId}
          />
          <SelectField
            label={t('access.explain.who')}
            none={t('access.explain.choose')}
            choices={data === undefined ? [] : postsOf(data.data)}
            value={postId}
            onChange={setPostId}
          />
          <VerbButton
            blockers={missing}
            sentenceOf={(code) =>
              t(code === 'caseMissing' ? 'access.explain.caseMissing' : 'access.explain.whoMissing')
            }
            onPress={() => {
              setAsked(`/access-explanations/${caseId.trim()}/${postId ?? ''}`);
              return undefined;
            }}
          >
            {t('access.explain.ask')}
          </VerbButton>
          {asked !== undefined && <Explanation key={asked} path={asked} />}
        </Card>
      </div>
    </Page>
  );
}
