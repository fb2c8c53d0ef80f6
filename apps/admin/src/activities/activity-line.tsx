import { type ReactElement, useState } from 'react';
import { needsConfirmation } from '#domain/activity/spell';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import { WhoSees } from '../access/who-sees.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { dateRange, shortDate } from '../i18n/norwegian-form.ts';
import { VerbButton } from '../look/components/verb-button.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { verb } from '../providers/data-provider.ts';
import { versionTag } from '../providers/version-tag.ts';
import { pathOf, useCaseAgain, type YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { EndActivityDialog } from './activity-dialogs.tsx';

interface Props {
  readonly of: YoungPersonCase;
  readonly activity: YoungPersonCase['activities'][number];
}

/** One spell: what, since when, and whether anybody has said lately that it is so. */
export function ActivityLine({ of, activity }: Props): ReactElement {
  const t = useText();
  const caseAgain = useCaseAgain(of.person.id);
  const [ending, setEnding] = useState(false);
  const { kind, level, completed, detail, from, until, confirmedOn } = activity;
  const goesOn = until === null;
  const unknown = needsConfirmation({ kind, level, from, to: until, confirmedOn }, of.today);
  const named = [t(`activities.kinds.${kind}`), level === null ? '' : t(`activities.levels.${level}`)];
  const what = [named.filter(Boolean).join(', '), detail].filter(Boolean).join(': ');
  const confirm = async (): Promise<void> => {
    await verb(`${pathOf(of.person.id)}/activities/${activity.id}/confirm`, {}, versionTag(activity.version));
    await caseAgain();
  };
  return (
    <li>
      <p className={goesOn ? 'strong' : undefined}>{what}</p>
      <p className="small quiet">
        {goesOn ? t('activities.since', { date: shortDate(from, of.today) }) : dateRange(from, until)}
        {completed !== null && ` · ${t(`activities.completed.${completed ? 'yes' : 'no'}`)}`}
        {goesOn && ` · ${t('activities.confirmedOn', { date: shortDate(confirmedOn, of.today) })}`}
      </p>
      <WhoSees of={of} part="activities" row={activity} />
      <BlankedTexts
        youngPersonId={of.person.id}
        itemId={activity.id}
        about={what}
        name={of.person.givenName}
      />
      {unknown && (
        <p className="small">
          <Icon name="question" size={17} /> {t('activities.unknown')}
        </p>
      )}
      {goesOn && (
        <div className="buttons">
          <VerbButton small kind={unknown ? 'main' : 'second'} onPress={confirm}>
            {t('activities.confirm')}
            <span className="visually-hidden">: {what}</span>
          </VerbButton>
          <button
            type="button"
            className="button button-second button-small"
            onClick={() => {
              setEnding(true);
            }}
          >
            {t('activities.end')}
            <span className="visually-hidden">: {what}</span>
          </button>
        </div>
      )}
      {ending && (
        <EndActivityDialog
          of={of}
          activity={activity}
          onClose={() => {
            setEnding(false);
          }}
        />
      )}
    </li>
  );
}
