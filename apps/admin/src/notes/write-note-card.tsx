import { type ReactElement, useState } from 'react';
import { audiencesFor } from '#domain/note/readers';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { WritingHelp } from '../writing/writing-help.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import { NoteChoices } from './note-choices.tsx';
import { NoteDelay } from './note-delay.tsx';
import { NoteReaders } from './note-readers.tsx';
import { bodyOf, missingIn, noteOf, type NoteWish } from './note-wish.ts';
import { type NotesOf, useNoteSentence } from './use-notes.ts';

const startOf = ({ profession }: NotesOf): NoteWish => ({
  category: undefined,
  audience: (profession === null ? undefined : audiencesFor(profession)[0]) ?? 'service',
  memberPostIds: [],
  waits: false,
  reason: '',
  until: undefined,
});

/** A note: saved as it is typed; who can read it stands under the text before it is saved. */
export function WriteNoteCard({ of, youngPersonId }: { of: NotesOf; youngPersonId: string }): ReactElement {
  const t = useText();
  const act = useCaseVerb(youngPersonId);
  const sentenceOf = useNoteSentence();
  const serviceKind = useSessionUser()?.serviceKind ?? '';
  const draft = useDraft(`note-${youngPersonId}`);
  const why = useDraft(`note-${youngPersonId}-delay`);
  const [chosen, setChosen] = useState(() => startOf(of));
  const wish: NoteWish = { ...chosen, reason: why.text };
  const [saved, setSaved] = useState(false);
  const change = (part: Partial<NoteWish>): void => {
    if (part.reason !== undefined) why.setText(part.reason);
    setChosen((before) => ({ ...before, ...part }));
    setSaved(false);
  };
  const note = noteOf(of, wish);
  const save = async (): Promise<void> => {
    const text = draft.text.trim();
    await act('/notes', {
      body: bodyOf(wish, text, serviceKind),
      kept: async () => {
        setChosen(startOf(of));
        await why.drop();
        await draft.drop(text);
      },
    });
    setSaved(true);
  };
  return (
    <Card heading={t('notes.write.heading')} id="skriv">
      <TextField
        label={t('notes.write.label')}
        hint={t('notes.write.hint', { name: of.givenName })}
        rows={6}
        value={draft.text}
        onChange={(text) => {
          draft.setText(text);
          setSaved(false);
        }}
      >
        <DraftStatus draft={draft} />
        <WritingHelp text={draft.text} own={[of.givenName, ...of.readers.map(({ name }) => name)]} />
      </TextField>
      {note !== null && <NoteReaders of={of} note={note} from={wish.waits ? (wish.until ?? null) : null} />}
      <NoteChoices of={of} wish={wish} onChange={change} />
      <NoteDelay of={of} serviceKind={serviceKind} wish={wish} onChange={change}>
        <DraftStatus draft={why} />
      </NoteDelay>
      <VerbButton
        blockers={missingIn(of, wish, draft.text, serviceKind)}
        sentenceOf={sentenceOf}
        onPress={save}
      >
        {t('notes.write.save')}
      </VerbButton>
      <p role="status" className="strong">
        {saved && t('notes.write.saved')}
      </p>
    </Card>
  );
}
