import { type ReactElement, type ReactNode, useState } from 'react';
import type { Shape } from '#api-types';
import { addDays } from '#domain/calendar/date';
import { quarterOf } from '#domain/calendar/quarter';
import type { EmergencyContact } from '#domain/mapping/acute';
import { ChangeNumberDialog } from '../emergency-numbers/change-number-dialog.tsx';
import { ApprovalLine } from '../erasures/approvals-page.tsx';
import { ProposalRow } from '../given-roles/proposal-row.tsx';
import { useText } from '../i18n/catalogue.tsx';
import type { officeDay } from '../i18n/nb/office-day.ts';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { useToday } from '../providers/use-session.ts';
import { EndingRow } from '../staff-relations/endings-page.tsx';
import { GivePostDialog } from '../users/give-post-dialog.tsx';
import { useTell } from './done-lines.tsx';
import type { OfficeKind } from './office-kinds.ts';
import { isContact } from './office-words.ts';
import { Opens } from './opens.tsx';
import type { ItemOf } from './use-my-day.ts';

/** Says on the page that it is done, and reads the day again. */
function useAnswered({ item }: ItemOf): (words: string) => Promise<void> {
  const tell = useTell();
  const again = useReadAgain();
  return async (words) => {
    await again('/my-day');
    tell(item, words);
  };
}

/** Opened where it stands: what one must have read before one answers, and the answer. */
function Here({ words, children }: { words: string; children: ReactNode }): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="day-here"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{words}</summary>
      {open && children}
    </details>
  );
}

interface FoundProps<Answer, Row> {
  readonly path: string;
  readonly find: (answer: Answer) => Row | undefined;
  readonly children: (row: Row) => ReactElement;
}

/** The one row that the line is about: read when it is opened, and gone when somebody else was first. */
function Found<Answer, Row>({ path, find, children }: FoundProps<Answer, Row>): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Answer>(path);
  if (error) return <ErrorInCard error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const row = find(data.data);
  return row === undefined ? <p className="quiet">{t('officeDay.alreadyDone')}</p> : children(row);
}

function RoleAnswer({ item }: ItemOf): ReactElement {
  const t = useText();
  const answered = useAnswered({ item });
  return (
    <Found<Shape<'GivenRoles'>, Shape<'RoleProposed'>>
      path={`/given-roles?quarter=${quarterOf(useToday())}`}
      find={({ proposals }) => proposals.find(({ id, answer }) => id === item.id && answer === null)}
    >
      {(proposal) => (
        <ul className="rows">
          <ProposalRow
            proposal={proposal}
            onAnswered={() => answered(t('officeDay.done.role', { name: item.text }))}
          />
        </ul>
      )}
    </Found>
  );
}

function EndingAnswer({ item }: ItemOf): ReactElement {
  const t = useText();
  const answered = useAnswered({ item });
  return (
    <Found<Shape<'RelationToEnd'>[], Shape<'RelationToEnd'>>
      path="/relation-endings"
      find={(all) => all.find(({ id }) => id === item.id)}
    >
      {(asked) => (
        <ul className="rows">
          <EndingRow
            asked={asked}
            onAnswered={() => answered(t('officeDay.done.ending', { name: item.byName }))}
          />
        </ul>
      )}
    </Found>
  );
}

function ErasureAnswer({ item }: ItemOf): ReactElement {
  const t = useText();
  const answered = useAnswered({ item });
  return (
    <Found<Shape<'ErasureToApprove'>[], Shape<'ErasureToApprove'>>
      path="/erasure-approvals"
      find={(all) => all.find(({ id }) => id === item.id)}
    >
      {(one) => (
        <ul className="rows">
          <ApprovalLine one={one} onDone={() => answered(t('erasures.second.done'))} />
        </ul>
      )}
    </Found>
  );
}

/** One press for each number that is missing. */
function Numbers({ item }: ItemOf): ReactElement {
  const t = useText();
  const answered = useAnswered({ item });
  const again = useReadAgain();
  const [writing, setWriting] = useState<EmergencyContact>();
  const missing = (item.code ?? '').split(',').filter(isContact);
  return (
    <Found<Shape<'NumbersOfMunicipality'>[], Shape<'NumbersOfMunicipality'>>
      path="/emergency-numbers"
      find={(all) => all.find(({ municipalityId }) => municipalityId === item.id)}
    >
      {(of) => (
        <>
          <ul className="rows">
            {missing.map((contact) => (
              <li key={contact}>
                <p>{t(`mapping.acute.contacts.${contact}`, { municipality: of.name })}</p>
                <Opens
                  onOpen={() => {
                    setWriting(contact);
                  }}
                >
                  {t('officeDay.writeNumber')}
                </Opens>
              </li>
            ))}
          </ul>
          {writing !== undefined && (
            <ChangeNumberDialog
              of={of}
              contact={writing}
              before=""
              onClose={(changed) => {
                setWriting(undefined);
                if (!changed) return;
                void again('/emergency-numbers');
                void answered(t('officeDay.done.number', { municipality: of.name }));
              }}
            />
          )}
        </>
      )}
    </Found>
  );
}

interface Whom {
  readonly id: string;
  readonly name: string;
}

function GivePost({ item, user, from }: ItemOf & { user: Whom; from?: string }): ReactElement {
  const t = useText();
  const answered = useAnswered({ item });
  const [open, setOpen] = useState(false);
  return (
    <>
      <Opens
        onOpen={() => {
          setOpen(true);
        }}
      >
        {t('officeDay.givePost')}
      </Opens>
      {open && (
        <GivePostDialog
          user={user}
          from={from}
          onGiven={() => answered(t('officeDay.done.post', { name: user.name }))}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

const here = (Answer: (props: ItemOf) => ReactElement, how: keyof typeof officeDay.here = 'answer') =>
  function HereVerbs({ item }: ItemOf): ReactElement {
    const t = useText();
    return (
      <Here words={t(`officeDay.here.${how}`)}>
        <Answer item={item} />
      </Here>
    );
  };

function NewUserVerbs({ item }: ItemOf): ReactElement {
  return <GivePost item={item} user={{ id: item.parentId ?? item.id, name: item.byName }} />;
}

/** The new post begins the day after the old one ends. */
function EndingPostVerbs({ item }: ItemOf): ReactElement {
  const user = { id: item.parentId ?? '', name: item.text };
  return item.due === null ? (
    <GivePost item={item} user={user} />
  ) : (
    <GivePost item={item} user={user} from={addDays(item.due, 1)} />
  );
}

type Verbs = Partial<Record<OfficeKind, (props: ItemOf) => ReactElement>>;

/** What is done with a press by those who have no cases. */
export const officeVerbs: Verbs = {
  user_without_post: NewUserVerbs,
  post_ending: EndingPostVerbs,
};

/**
 * What is opened, read and answered on «Min dag» itself. To stand for figures, to change a rule of the law or to close an
 * incident one must see more than fits here: that is done on its own page.
 */
export const officeAnswers: Verbs = {
  role_proposed: here(RoleAnswer),
  relation_ending: here(EndingAnswer),
  erasure_to_confirm: here(ErasureAnswer),
  number_missing: here(Numbers, 'write'),
};
