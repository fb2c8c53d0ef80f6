import { type ReactElement, useState } from 'react';
import { messageBlockers } from '#domain/thread/thread';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useSentence, useSharedText } from '../i18n/catalogue.tsx';
import { CheckBox } from '../look/components/check-box.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { type Thread, threadOf } from './use-threads.ts';

interface Props {
  readonly youngPersonId: string;
  readonly threadId: string;
  readonly thread: Thread;
  readonly onSent: () => Promise<void>;
}

/** Says something; who ought to see it can be mentioned. What is typed is kept as a draft until it is sent. */
export function WriteMessage({ youngPersonId, threadId, thread, onSent }: Props): ReactElement {
  const t = useSharedText();
  const sentence = useSentence();
  const draft = useDraft(`thread-${youngPersonId}-${threadId}`);
  const [mentions, setMentions] = useState<readonly string[]>([]);
  const others = thread.readers.filter(({ me }) => !me);
  const readers = thread.readers.map(({ postId }) => postId);
  const send = async (): Promise<void> => {
    const { text } = draft;
    await verb(threadOf(youngPersonId, threadId), { text, mentions });
    setMentions([]);
    await draft.drop(text);
    await onSent();
  };
  return (
    <div className="thread-write">
      <TextField label={t('threads.write')} rows={3} value={draft.text} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </TextField>
      {others.length > 0 && (
        <details>
          <summary>{t('threads.mention')}</summary>
          <p className="small quiet">{t('threads.mentionHint')}</p>
          <div className="choices">
            {others.map(({ postId, name, service }) => (
              <CheckBox
                key={postId}
                label={t('threads.who', { name, service })}
                checked={mentions.includes(postId)}
                onChange={(checked) => {
                  setMentions((before) =>
                    checked ? [...before, postId] : before.filter((one) => one !== postId),
                  );
                }}
              />
            ))}
          </div>
        </details>
      )}
      <VerbButton
        small
        blockers={messageBlockers({ text: draft.text, mentions, readers })}
        sentenceOf={(code) => sentence(`threads.blockers.${code}`) ?? code}
        onPress={send}
      >
        {t('threads.send')}
      </VerbButton>
    </div>
  );
}
