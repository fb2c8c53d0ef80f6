import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { type CodeMade, CodeShown } from './code-shown.tsx';

type Links = Shape<'LinksOfUser'>;
type Link = Links['links'][number];

function EndLink({ path, link, onEnded }: { path: string; link: Link; onEnded: () => void }): ReactElement {
  const t = useText();
  const draft = useDraft(`link-end-${link.id}`);
  const { text: reason } = draft;
  return (
    <>
      <TextField label={t('directory.links.whyEnd')} rows={2} value={reason} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        kind="danger"
        small
        blockers={reason.trim() === '' ? ['reason_missing'] : []}
        sentenceOf={() => t('directory.users.blockers.reason_missing')}
        onPress={async () => {
          await verb(`${path}/${link.id}/end`, { reason: reason.trim() });
          await draft.drop();
          onEnded();
        }}
      >
        {t('directory.links.end')}
      </VerbButton>
    </>
  );
}

function LinkRow({ path, link }: { path: string; link: Link }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const again = useReadAgain();
  const [ending, setEnding] = useState(false);
  const provider = sentence(`signIn.providers.${link.provider}`) ?? link.provider;
  const made = { name: link.madeBy, day: longDate(dateInNorway(link.madeAt)) };
  return (
    <li>
      <p className="strong">{t('directory.links.by', { provider })}</p>
      <p className="small quiet">
        {link.madeByCode ? t('directory.links.madeByCode', made) : t('directory.links.made', made)}
      </p>
      {ending ? (
        <EndLink path={path} link={link} onEnded={() => void again(path)} />
      ) : (
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => {
            setEnding(true);
          }}
        >
          {t('directory.links.endOf', { provider })}
        </button>
      )}
    </li>
  );
}

/** How somebody signs in: links that let in, ending one with a reason, and a code to hand over. */
export function LinksDialog(props: { userId: string; name: string; onClose: () => void }): ReactElement {
  const t = useText();
  const path = `/users/${props.userId}/identity-links`;
  const { data, error, refetch } = useRead<Links>(path);
  const again = useReadAgain();
  const [made, setMade] = useState<CodeMade>();
  return (
    <ModalDialog heading={t('directory.links.heading', { name: props.name })} onClose={props.onClose}>
      {data === undefined &&
        (error ? <ErrorInCard error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data?.data.links.length === 0 && <p>{t('directory.links.none', { name: props.name })}</p>}
      <ul className="rows">
        {data?.data.links.map((link) => (
          <LinkRow key={link.id} path={path} link={link} />
        ))}
      </ul>
      {made !== undefined && <CodeShown {...made} />}
      {made === undefined && data?.data.codeUntil && (
        <p>{t('directory.links.codeWaits', { day: longDate(dateInNorway(data.data.codeUntil)) })}</p>
      )}
      <p className="small quiet">{t('directory.links.codeHow')}</p>
      <VerbButton
        onPress={async () => {
          setMade((await verb<CodeMade>(`${path}/code`)).data);
          await again(path);
        }}
      >
        {t('directory.links.makeCode')}
      </VerbButton>
    </ModalDialog>
  );
}
