import { type ReactElement, useState } from 'react';
import { isStatutoryTitle } from '#domain/statutory-title/statutory-title';
import { useText } from '../../i18n/catalogue.tsx';
import { longDate } from '../../i18n/norwegian-form.ts';
import { Card } from '../../look/components/card.tsx';
import { ServiceTile } from '../../look/components/service-tile.tsx';
import { sideOf } from '../../look/services.ts';
import type { YoungPersonCase } from '../../young-people/case-page/use-case.ts';
import { Opens } from '../../start-page/opens.tsx';
import { reachesCase } from '../people/present.ts';
import { EndTitleDialog } from './end-title-dialog.tsx';
import { GiveTitleDialog } from './give-title-dialog.tsx';

type Title = YoungPersonCase['statutoryTitles'][number];

function TitleRow({ of, title }: { of: YoungPersonCase; title: Title }): ReactElement {
  const t = useText();
  const [ending, setEnding] = useState(false);
  const { kind, name, serviceName: service, lastDay: last } = title;
  const from = longDate(title.from);
  const ended = last !== null && last < of.today;
  const called = isStatutoryTitle(kind) ? t(`team.titles.kinds.${kind}`) : kind;
  const serviceKind = of.members.find(({ postId }) => postId === title.postId)?.serviceKind ?? '';
  return (
    <li className="member">
      <ServiceTile side={sideOf(serviceKind)} name={service} nameHidden />
      <div>
        <p className={ended ? 'quiet' : 'strong'}>{called}</p>
        <p>{t('team.titles.line', { name, service })}</p>
        <p className="small quiet">
          {last === null
            ? t('team.titles.since', { from })
            : t('team.titles.spell', { from, last: longDate(last) })}
        </p>
        {!ended && reachesCase(of) && (
          <div className="row-verbs">
            <button
              type="button"
              className="link-button small"
              aria-label={t('team.titles.endOf', { title: called })}
              onClick={() => {
                setEnding(true);
              }}
            >
              {t('team.titles.end')}
            </button>
          </div>
        )}
      </div>
      {ending && (
        <EndTitleDialog
          of={of}
          title={title}
          called={called}
          onClose={() => {
            setEnding(false);
          }}
        />
      )}
    </li>
  );
}

/** Who has a title that the law gives, from when, and who had it before. */
export function TitlesCard({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const [giving, setGiving] = useState(false);
  const ended = ({ lastDay }: Title): boolean => lastDay !== null && lastDay < of.today;
  const now = of.statutoryTitles.filter((title) => !ended(title));
  const earlier = of.statutoryTitles.filter(ended).toReversed();
  const rows = (some: readonly Title[]): ReactElement => (
    <ul className="rows">
      {some.map((title) => (
        <TitleRow key={title.id} of={of} title={title} />
      ))}
    </ul>
  );
  return (
    <Card heading={t('team.titles.heading')} id="titles">
      <p className="small quiet">{t('team.titles.hint')}</p>
      {now.length === 0 ? <p>{t('team.titles.none')}</p> : rows(now)}
      {earlier.length > 0 && (
        <details>
          <summary>{t('team.titles.earlier')}</summary>
          {rows(earlier)}
        </details>
      )}
      {reachesCase(of) && (
        <Opens
          onOpen={() => {
            setGiving(true);
          }}
        >
          {t('team.titles.give')}
        </Opens>
      )}
      {giving && (
        <GiveTitleDialog
          of={of}
          onClose={() => {
            setGiving(false);
          }}
        />
      )}
    </Card>
  );
}
