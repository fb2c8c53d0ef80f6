import type { Shape } from '#api-types';
import { type ReactElement, useEffect, useRef } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import { ErrorInCard } from '../../look/components/error-in-card.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { useRead } from '../../providers/use-read.ts';
import { pathOf } from '../../young-people/case-page/use-case.ts';
import type { CaseOfPlan } from '../case-plan.ts';
import { VersionChanges } from './version-changes.tsx';
import { useFieldWords } from './use-field-words.ts';

type Item = Shape<'PlanVersionItem'>;

function OldItem({ item, today }: { item: Item; today: string }): ReactElement {
  const t = useText();
  const words = useFieldWords(today);
  const said = Object.entries(item.content).flatMap(([field, value]) => {
    const label = words.labelOf(field);
    return label === undefined || typeof value !== 'string' || value === ''
      ? []
      : [{ field, label, text: words.textOf(field, value) }];
  });
  return (
    <li>
      <h3>{t(`plan.versions.items.${item.itemKind}`)}</h3>
      <dl className="old-item">
        {words.inOrder(said).map(({ field, label, text }) => (
          <div key={field}>
            <dt className="small quiet">{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** The plan as it was at one number, and what has been changed since. */
export function VersionView(props: {
  readonly of: CaseOfPlan;
  readonly number: number;
  /** The reader has asked for this one: focus follows. */
  readonly takesFocus: boolean;
}): ReactElement {
  const { of, number, takesFocus } = props;
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  const path = `${pathOf(of.person.id)}/plan/versions/${String(number)}`;
  const { data, error } = useRead<Shape<'PlanVersion'>>(path);
  const loaded = data !== undefined;
  useEffect(() => {
    if (loaded && takesFocus) frame.current?.querySelector('h2')?.focus();
  }, [loaded, takesFocus]);
  if (error) return <ErrorInCard error={error} />;
  if (data === undefined) return <Loading />;
  const { items, changes, since } = data.data;
  return (
    <div className="stack" ref={frame}>
      <Card heading={t('plan.versions.shown', { number })}>
        <VersionChanges changes={changes} today={of.today} />
        <ul className="rows">
          {items.map((item) => (
            <OldItem key={item.itemId} item={item} today={of.today} />
          ))}
        </ul>
      </Card>
      <Card heading={t('plan.versions.since')}>
        {since.length === 0 ? (
          <p>{t('plan.versions.nothingSince')}</p>
        ) : (
          <VersionChanges changes={since} today={of.today} />
        )}
      </Card>
    </div>
  );
}
