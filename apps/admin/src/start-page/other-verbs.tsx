import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { AnswerContribution } from '../contributions/answer-contribution.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { versionTag } from '../providers/version-tag.ts';
import { useTell } from './done-lines.tsx';
import { type ItemOf, useDayAgain } from './use-my-day.ts';

/** Tell the young person how the words were used. */
export function ContributionVerbs({ item }: ItemOf): ReactElement {
  const dayAgain = useDayAgain();
  return (
    <AnswerContribution
      youngPersonId={item.youngPersonId}
      contributionId={item.id}
      name={item.givenName}
      words={item.text}
      answered={false}
      onSent={() => dayAgain(item.youngPersonId)}
    />
  );
}

/** A milestone is done. */
export function MilestoneVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const tell = useTell();
  const dayAgain = useDayAgain();
  const path = `/young-people/${item.youngPersonId}/transitions/${item.parentId ?? ''}/milestones/${item.id}/tick`;
  const tick = async (done: boolean, version: number): Promise<number> => {
    const { data } = await verb<Shape<'TransitionStands'>>(path, { done }, versionTag(version));
    await dayAgain(item.youngPersonId);
    return data.version;
  };
  return (
    <VerbButton
      small
      onPress={async () => {
        const version = await tick(true, item.version ?? 0);
        tell(item, t('startPage.done.milestone', { name: item.givenName }), () => tick(false, version));
      }}
    >
      {t('startPage.verbs.milestoneDone')}
    </VerbButton>
  );
}

/** One press: the receiver says whether the young person is there still. */
export function StillThereVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const dayAgain = useDayAgain();
  const months = Number((item.code ?? '').split('.')[1]);
  const say = (answer: 'still_there' | 'left'): ReactElement => (
    <VerbButton
      small
      kind="second"
      onPress={async () => {
        await verb(`/young-people/${item.youngPersonId}/transitions/${item.id}/check`, { months, answer });
        await dayAgain(item.youngPersonId);
      }}
    >
      {t(`handOverNotes.checks.${answer}`)}
    </VerbButton>
  );
  return (
    <>
      {say('still_there')}
      {say('left')}
    </>
  );
}

/** A step on the way to a known date is done. */
export function PreparationVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const dayAgain = useDayAgain();
  const path = `/young-people/${item.youngPersonId}/preparations/${item.id}/finish`;
  return (
    <VerbButton
      small
      onPress={async () => {
        await verb(path, {}, versionTag(item.version ?? 0));
        await dayAgain(item.youngPersonId);
      }}
    >
      {t('startPage.verbs.milestoneDone')}
    </VerbButton>
  );
}

/** One press: it is still so. */
export function ActivityVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const tell = useTell();
  const dayAgain = useDayAgain();
  return (
    <VerbButton
      small
      onPress={async () => {
        await verb(
          `/young-people/${item.youngPersonId}/activities/${item.id}/confirm`,
          {},
          versionTag(item.version ?? 0),
        );
        await dayAgain(item.youngPersonId);
        tell(item, t('startPage.done.activity', { name: item.givenName }));
      }}
    >
      {t('activities.confirm')}
    </VerbButton>
  );
}

/** «I have seen it»: `path` is what was seen, in the case. */
function SeenVerb({ item, path }: ItemOf & { readonly path: string }): ReactElement {
  const t = useText();
  const dayAgain = useDayAgain();
  return (
    <VerbButton
      small
      kind="second"
      onPress={async () => {
        await verb(`/young-people/${item.youngPersonId}${path}`, {});
        await dayAgain(item.youngPersonId);
      }}
    >
      {t('startPage.verbs.seenIt')}
    </VerbButton>
  );
}

/** The inviter has seen that nobody answered. */
export function UnansweredVerbs({ item }: ItemOf): ReactElement {
  return <SeenVerb item={item} path={`/invitations/${item.id}/seen`} />;
}

/** The baton holder has seen that somebody opened the case in an emergency. */
export function EmergencyVerbs({ item }: ItemOf): ReactElement {
  return <SeenVerb item={item} path={`/emergency-accesses/${item.id}/seen`} />;
}

/** Whoever is back has read what the stand-in did. */
export function StandInVerbs({ item }: ItemOf): ReactElement {
  return <SeenVerb item={item} path={`/stand-ins/${item.id}/told`} />;
}
