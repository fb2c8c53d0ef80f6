import type { ReactElement } from 'react';
import { type NoteHalf as Half, questionsOf } from '#domain/hand-over-note/questions';
import { noteBlockers, type NoteVerb } from '#domain/hand-over-note/verbs';
import { isUnderWay } from '#domain/transition/responsibility';
import { useText } from '../i18n/catalogue.tsx';
import { shortDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { VerbButton } from '../look/components/verb-button.tsx';
import { WhoCanSee } from '../look/components/who-can-see.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { useSessionUser, useToday } from '../providers/use-session.ts';
import type { Transition } from '../transitions/use-transitions.ts';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import { AnswerLine } from './answer-line.tsx';
import { useNoteBlocker } from './use-note-words.ts';

interface Props {
  readonly youngPersonId: string;
  readonly of: Transition;
  readonly half: Half;
  readonly name: string;
  /** Names that may stand in the note. */
  readonly own: readonly string[];
  readonly sender: string;
  readonly receiver: string;
}

/** Who has read it, and for the receiver a way to say so. */
function Receipts({ youngPersonId, of, half, receiver }: Props): ReactElement {
  const t = useText();
  const today = useToday();
  const user = useSessionUser();
  const act = useCaseVerb(youngPersonId);
  const sentenceOf = useNoteBlocker();
  const read = of.receipts.filter((receipt) => receipt.half === half);
  const mayRead =
    user?.serviceId === of.receiverServiceId && !read.some(({ postId }) => postId === user.postId);
  return (
    <>
      {read.map(({ id, name, at }) => (
        <p key={id} className="small">
          <Icon name="tick" size={16} />{' '}
          {t('handOverNotes.received', { who: name, date: shortDate(dateInNorway(at), today) })}
        </p>
      ))}
      {read.length === 0 && !mayRead && (
        <p className="small quiet">{t('handOverNotes.nobodyRead', { receiver })}</p>
      )}
      {mayRead && (
        <VerbButton
          small
          sentenceOf={sentenceOf}
          onPress={() => act(`/transitions/${of.id}/note/receive`, { body: { half } })}
        >
          {t('handOverNotes.receive')}
        </VerbButton>
      )}
    </>
  );
}

/** One half of the note: who reads it, the answers, and what can be done with it. */
export function NoteHalf(props: Props): ReactElement {
  const { youngPersonId, of, half, name, sender, receiver } = props;
  const t = useText();
  const today = useToday();
  const act = useCaseVerb(youngPersonId);
  const sentenceOf = useNoteBlocker();
  const serviceId = useSessionUser()?.serviceId ?? '';
  const answers = of.notes.filter((note) => note.half === half);
  const given = answers.find(({ givenAt }) => givenAt !== null);
  const sends = serviceId === of.senderServiceId;
  const mayWrite = sends && given === undefined && isUnderWay(of.status);
  const readers =
    half === 'open'
      ? t('handOverNotes.openReaders', { receiver, name })
      : t('handOverNotes.restrictedReaders', { sender, receiver, name });
  const blockersOf = (verb: NoteVerb): readonly string[] =>
    noteBlockers({
      ...{ verb, half, status: of.status, side: 'sender', given: given !== undefined, answers },
      ...{ receivedByMe: false, hasReceiver: of.receiverServiceId !== null },
    });
  const shut = half === 'restricted' && !sends && answers.length === 0;
  return (
    <div>
      <h3 className="hand-over-head">
        <Icon name={half === 'open' ? 'team' : 'lock'} /> {t(`handOverNotes.halves.${half}`)}
      </h3>
      <WhoCanSee who={readers} />
      {shut ? (
        <p className="small quiet">{t('handOverNotes.closed', { sender, receiver, name })}</p>
      ) : (
        <ul className="rows">
          {questionsOf(half).map((question) => (
            <AnswerLine
              key={question}
              {...{ youngPersonId, of, question, readers, own: props.own, mayWrite }}
            />
          ))}
        </ul>
      )}
      {given?.givenAt && (
        <>
          <p className="small quiet">
            {t('handOverNotes.given', {
              who: given.givenByName ?? sender,
              date: shortDate(dateInNorway(given.givenAt), today),
            })}
          </p>
          <Receipts {...props} />
        </>
      )}
      {mayWrite && (
        <>
          <p className="small quiet">
            {t('handOverNotes.notGiven', { sender, name })} {t('handOverNotes.giveAfter')}
          </p>
          <VerbButton
            small
            blockers={blockersOf('give')}
            sentenceOf={sentenceOf}
            blockersHeading={t('handOverNotes.giveBlockers')}
            onPress={() => act(`/transitions/${of.id}/note/give`, { body: { half } })}
          >
            {t('handOverNotes.give')}
            <span className="visually-hidden">: {t(`handOverNotes.halves.${half}`)}</span>
          </VerbButton>
        </>
      )}
    </div>
  );
}
