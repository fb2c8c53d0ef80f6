import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import type { RoleAnswer } from '#domain/role-grant/role-proposal';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';

type Proposal = Shape<'RoleProposed'>;

interface Props {
  readonly proposal: Proposal;
  /** After an answer: reads what showed the proposal again. */
  readonly onAnswered?: (() => Promise<void>) | undefined;
}

/** A role that needs two: who asked and why, and the answer. */
export function ProposalRow({ proposal, onAnswered }: Props): ReactElement {
  const t = useText();
  const {
    userName: name,
    serviceName: service,
    role,
    askedByName,
    askedAt,
    reason,
    answer,
    nobodyElse,
  } = proposal;
  return (
    <li>
      <p className="strong">
        {t('administration.given.proposal', { name, service, role: t(`administration.roles.${role}`) })}
      </p>
      <p>
        {t('administration.given.askedBy', {
          name: askedByName,
          day: longDate(dateInNorway(askedAt)),
          reason,
        })}
      </p>
      {answer === null ? (
        <Verbs proposal={proposal} onAnswered={onAnswered} />
      ) : (
        <Answered proposal={proposal} />
      )}
      {nobodyElse && <p className="small">{t('administration.given.nobodyElse')}</p>}
    </li>
  );
}

function Answered({
  proposal: { answer, answeredByName, answeredAt },
}: {
  readonly proposal: Proposal;
}): ReactElement {
  const t = useText();
  if (answer === null || answeredAt === null) return <></>;
  const day = longDate(dateInNorway(answeredAt));
  return (
    <p className="small quiet">
      {t(`administration.given.answers.${answer}`, { name: answeredByName ?? '', day })}
    </p>
  );
}

function Verbs({ proposal: { id, askedByMe, isAboutMe }, onAnswered }: Props): ReactElement {
  const t = useText();
  const answer = (given: RoleAnswer, words: string): ReactElement => (
    <Answer id={id} answer={given} words={words} onAnswered={onAnswered} />
  );
  if (isAboutMe) return <p className="small quiet">{t('administration.given.aboutYou')}</p>;
  if (askedByMe)
    return (
      <>
        <p className="small quiet">{t('administration.given.waitsForAnother')}</p>
        {answer('withdrawn', t('administration.given.withdraw'))}
      </>
    );
  return (
    <div className="buttons">
      {answer('approved', t('administration.given.approve'))}
      {answer('declined', t('administration.given.decline'))}
    </div>
  );
}

function Answer(props: {
  readonly id: string;
  readonly answer: RoleAnswer;
  readonly words: string;
  readonly onAnswered: Props['onAnswered'];
}): ReactElement {
  const sentence = useSentence();
  const again = useReadAgain();
  return (
    <VerbButton
      small
      kind="second"
      sentenceOf={(code) => sentence(`administration.given.blockers.${code}`) ?? code}
      onPress={async () => {
        await verb(`/role-proposals/${props.id}/answer`, { answer: props.answer });
        await again('/given-roles');
        await props.onAnswered?.();
      }}
    >
      {props.words}
    </VerbButton>
  );
}
