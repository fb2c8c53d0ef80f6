import type { ReactElement } from 'react';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import { WhoSees } from '../access/who-sees.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { useCaseAgain, type YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { Withhold } from '../withheld/withhold.tsx';
import { AnswerContribution } from './answer-contribution.tsx';

type Contribution = YoungPersonCase['contributions'][number];

function Line({ of, contribution }: { of: YoungPersonCase; contribution: Contribution }): ReactElement {
  const t = useText();
  const caseAgain = useCaseAgain(of.person.id);
  const { givenName: name } = of.person;
  const { kind, at, text, usedHow, usedAt, usedByName } = contribution;
  const from = t('contributions.from', {
    name,
    kind: t(`contributions.kinds.${kind}`),
    date: nearDate(dateInNorway(at), of.today),
  });
  return (
    <li>
      {text !== '' && <OwnWords words={text} from={from} />}
      <WhoSees
        of={of}
        part="contributions"
        row={{ category: 'basic', ownerServiceId: null }}
        withheld={contribution.withheld}
      />
      <AnswerContribution
        youngPersonId={of.person.id}
        contributionId={contribution.id}
        name={name}
        words={text}
        answered={usedHow !== null || text === ''}
        onSent={caseAgain}
      />
      {usedHow !== null && (
        <div className="contribution-used">
          <p>
            <span className="small quiet">{t('contributions.used')}</span> {usedHow}
          </p>
          <p className="small quiet">
            {t('contributions.usedBy', {
              name: usedByName ?? '',
              date: usedAt === null ? '' : nearDate(dateInNorway(usedAt), of.today),
            })}
          </p>
        </div>
      )}
      <BlankedTexts youngPersonId={of.person.id} itemId={contribution.id} about={from} name={name} />
      <Withhold
        person={of.person}
        today={of.today}
        itemKind="contribution"
        itemId={contribution.id}
        withheld={contribution.withheld}
      />
    </li>
  );
}

/** What was taken away waits for nobody. */
const waiting = ({ usedHow, text }: Contribution): boolean => usedHow === null && text !== '';

/** What the young person has written to the team, and how it was used: what waits for an answer, the newest, the earlier folded. */
export function ContributionsCard({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const { givenName: name } = of.person;
  const newestFirst = of.contributions.toReversed();
  const [newest, ...earlier] = newestFirst.filter((one) => !waiting(one));
  const first = [...newestFirst.filter(waiting), ...(newest === undefined ? [] : [newest])];
  const lines = (some: readonly Contribution[]): ReactElement => (
    <ul className="rows">
      {some.map((contribution) => (
        <Line key={contribution.id} of={of} contribution={contribution} />
      ))}
    </ul>
  );
  return (
    <Card id="words" heading={t('contributions.heading', { name })}>
      {of.somethingHidden && <p className="small quiet">{t('contributions.hidden', { name })}</p>}
      {first.length === 0 ? <p className="quiet">{t('contributions.empty', { name })}</p> : lines(first)}
      {earlier.length > 0 && (
        <details>
          <summary>{t('contributions.earlier', { count: earlier.length })}</summary>
          {lines(earlier)}
        </details>
      )}
    </Card>
  );
}
