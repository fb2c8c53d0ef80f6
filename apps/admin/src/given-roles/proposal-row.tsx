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

/** A role that needs two: who asked and why, and the answer. */
export function ProposalRow({ proposal }: { readonly proposal: Proposal }): ReactElement {
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
      {answer === null ? <Verbs proposal={proposal} /> : <Answered proposal={proposal} />}
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

function Verbs({ proposal: { id, askedByMe, isAboutMe } }: { readonly proposal: Proposal }): ReactElement {
  const t = useText();
  if (isAboutMe) return <p className="small quiet">{t('administration.given.aboutYou')}</p>;
  if (askedByMe)
    return (
      <>
        <p className="small quiet">{t('administration.given.waitsForAnother')}</p>
        <Answer id={id} answer="withdrawn" words={t('administration.given.withdraw')} />
      </>
    );
  return (
    <div className="buttons">
      <Answer id={id} answer="approved" words={t('administration.given.approve')} />
      <Answer id={id} answer="declined" words={t('administration.given.decline')} />
    </div>
  );
}

function Answer(props: {
  readonly id: string;
  readonly answer: RoleAnswer;
  readonly words: string;
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
      }}
    >
      {props.words}
    </VerbButton>
  );
}
