import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { isCategory } from '#domain/category/categories';
import { useOwnText, useSentence } from '../i18n/catalogue.tsx';
import { plainClockTime } from '../i18n/norwegian-time.ts';
import { withinSentence } from '../i18n/words.ts';
import { ServiceTile } from '../look/components/service-tile.tsx';
import { sideOf } from '../look/services.ts';
import { AskAboutEntry } from './ask-about-entry.tsx';
import { capital, namesInARow } from './names.ts';

export type SeenEntry = Shape<'OwnLogEntry'>;

function useWhat(): (entry: SeenEntry) => string {
  const t = useOwnText();
  const sentence = useSentence();
  return ({ action, allowed }) => {
    if (!allowed) return t('ownPage.seen.refused');
    return (
      sentence(`ownPage.seen.actions.${action}`) ??
      t(action.endsWith('.read') ? 'ownPage.seen.read' : 'ownPage.seen.wrote')
    );
  };
}

/** One line: who from where, what, when, how often and why. */
export function SeenLine({ entry }: { entry: SeenEntry }): ReactElement {
  const t = useOwnText();
  const sentence = useSentence();
  const what = useWhat();
  const time = plainClockTime(entry.at);
  const name = entry.name ?? t('ownPage.seen.somebody');
  const guardian = entry.role === 'guardian' ? t('ownPage.seen.guardian', { name }) : name;
  const who =
    entry.serviceName === null ? guardian : t('ownPage.seen.who', { name, service: entry.serviceName });
  const categories = entry.categories
    .filter(isCategory)
    .map((one) => withinSentence(t(`categories.names.${one}`)));
  const emergency = entry.allowed && entry.basis === 'emergency';
  const why = entry.allowed && entry.basis !== null ? sentence(`ownPage.seen.why.${entry.basis}`) : undefined;
  const purpose =
    entry.allowed && entry.purpose !== null ? sentence(`ownPage.seen.purposes.${entry.purpose}`) : undefined;
  return (
    <li className={emergency ? 'own-person own-emergency' : 'own-person'}>
      <ServiceTile
        side={sideOf(entry.role === 'guardian' ? 'guardian' : entry.serviceKind)}
        name={entry.serviceName ?? guardian}
        nameHidden
      />
      <div>
        <p>
          {emergency && <span className="red strong">{t('ownPage.emergency.label')}: </span>}
          <strong>{who}</strong> {what(entry)}
        </p>
        <p className="small quiet">
          {entry.times > 1 ? t('ownPage.seen.times', { count: entry.times, time }) : capital(time)}. {purpose}{' '}
          {why}
        </p>
        {entry.allowed && categories.length > 0 && (
          <p className="small quiet">{t('ownPage.seen.saw', { categories: namesInARow(categories) })}</p>
        )}
        {entry.reason !== null && (
          <p className="small">{t('ownPage.seen.reason', { reason: entry.reason })}</p>
        )}
        <AskAboutEntry entryId={entry.id} about={`${who}, ${time}`} />
      </div>
    </li>
  );
}
