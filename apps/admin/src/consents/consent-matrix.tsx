import { type ReactElement, useState } from 'react';
import { allCategories, type Category } from '#domain/category/categories';
import { useText } from '../i18n/catalogue.tsx';
import { withinSentence } from '../i18n/words.ts';
import { Card } from '../look/components/card.tsx';
import { ServiceTile } from '../look/components/service-tile.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { sideOf } from '../look/services.ts';
import type { ConsentDraft } from './consent-draft.ts';
import type { ConsentsOf, Receiver } from './use-consents.ts';

interface Props {
  readonly of: ConsentsOf;
  readonly draft: ConsentDraft;
  readonly onChange: (change: Partial<ConsentDraft>) => void;
}

/** The columns: services of the team, and those that were taken in. */
export const columnsOf = (of: ConsentsOf, draft: ConsentDraft): Receiver[] =>
  of.receivers.filter(({ id, onTeam }) => onTeam || draft.added.includes(id));

interface CellProps {
  readonly service: Receiver;
  readonly category: Category;
  readonly on: boolean;
  readonly onTick: (on: boolean) => void;
}

function Cell({ service, category, on, onTick }: CellProps): ReactElement {
  const t = useText();
  const label = t('consents.matrix.cell', {
    service: service.name,
    topic: withinSentence(t(`categories.names.${category}`)),
  });
  return (
    <td>
      <label className={on ? 'consent-cell consent-cell-on' : 'consent-cell'}>
        <input
          type="checkbox"
          checked={on}
          aria-label={label}
          onChange={(event) => {
            onTick(event.target.checked);
          }}
        />
        <Icon name={on ? 'eye' : 'eyeClosed'} />
        <span aria-hidden="true">{t(on ? 'consents.matrix.sees' : 'consents.matrix.seesNot')}</span>
        <span className="consent-cell-service phone-only" aria-hidden="true">
          {service.name}
        </span>
      </label>
    </td>
  );
}

function AddService({ of, draft, onChange }: Props): ReactElement | null {
  const t = useText();
  const [chosen, setChosen] = useState('');
  const others = of.receivers.filter(({ id, onTeam }) => !onTeam && !draft.added.includes(id));
  if (others.length === 0) return null;
  const add = (): void => {
    if (chosen !== '') onChange({ added: [...draft.added, chosen] });
    setChosen('');
  };
  return (
    <div className="consent-add">
      <label>
        <span className="strong">{t('consents.matrix.add')}</span>
        <select
          value={chosen}
          onChange={(event) => {
            setChosen(event.target.value);
          }}
        >
          <option value="">{t('consents.matrix.none')}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button button-second" onClick={add}>
        {t('consents.matrix.addButton')}
      </button>
    </div>
  );
}

/** A real table: what each service sees of each category. Nothing is ticked beforehand. */
export function ConsentMatrix({ of, draft, onChange }: Props): ReactElement {
  const t = useText();
  const columns = columnsOf(of, draft);
  const has = (service: string, category: Category): boolean =>
    (draft.shares[service] ?? []).includes(category);
  const tick = (service: string, category: Category, on: boolean): void => {
    const others = (draft.shares[service] ?? []).filter((one) => one !== category);
    onChange({ shares: { ...draft.shares, [service]: on ? [...others, category] : others } });
  };
  return (
    <Card heading={t('consents.matrix.heading', { name: of.givenName })} id="tabell">
      {columns.length === 0 && <p>{t('consents.matrix.nobody')}</p>}
      {columns.length > 0 && (
        <div className="consent-scroll" role="region" aria-label={t('consents.matrix.caption')} tabIndex={0}>
          <table className="consent-table">
            <caption className="visually-hidden">{t('consents.matrix.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{t('consents.matrix.topic')}</span>
                </th>
                {columns.map(({ id, name, kind }) => (
                  <th key={id} scope="col">
                    <ServiceTile side={sideOf(kind)} name={name} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {allCategories.map((category) => (
                <tr key={category}>
                  <th scope="row">
                    {t(`categories.names.${category}`)}
                    <span className="small quiet choice-hint">{t(`categories.contents.${category}`)}</span>
                  </th>
                  {columns.map((service) => (
                    <Cell
                      key={service.id}
                      service={service}
                      category={category}
                      on={has(service.id, category)}
                      onTick={(on) => {
                        tick(service.id, category, on);
                      }}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <AddService of={of} draft={draft} onChange={onChange} />
    </Card>
  );
}
