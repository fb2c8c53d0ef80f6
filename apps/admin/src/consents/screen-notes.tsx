import type { ReactElement } from 'react';
import { allCategories } from '#domain/category/categories';
import { useText } from '../i18n/catalogue.tsx';
import { inWords } from '../i18n/words.ts';
import { Icon } from '../look/icons/icon.tsx';
import { useTopics } from './consent-preview.tsx';
import type { CasePreview } from './use-preview.ts';

interface Props {
  readonly service: string;
  readonly of: CasePreview;
}

/** What is not on the service's screen, hatched: «Helse: vises ikke for NAV». */
export function HiddenParts({ service, of }: Props): ReactElement {
  const t = useText();
  return (
    <ul className="receiver-hidden">
      {of.frameHidden && (
        <li className="consent-hidden">
          <Icon name="eyeClosed" /> {t('consents.screen.frameNotFor', { service })}
        </li>
      )}
      {of.hidden.map((category) => (
        <li key={category} className="consent-hidden">
          <Icon name="eyeClosed" />{' '}
          {t('consents.screen.notFor', { service, topic: t(`categories.names.${category}`) })}
        </li>
      ))}
    </ul>
  );
}

const leftOutTopics = (
  { case: { sharings }, serviceId }: CasePreview,
  topics: readonly string[],
): string[] => [
  ...new Set([
    ...topics,
    ...sharings.flatMap((one) => (one.serviceId === serviceId ? one.excludedTopics : [])),
  ]),
];

/** Above the screen: whose it is, what the consent leaves out, and what the one who looks here does not see either. */
export function ScreenNotes(props: Props & { would: boolean; topics: readonly string[] }): ReactElement {
  const t = useText();
  const words = useTopics();
  const { service, of, would } = props;
  const name = of.case.person.givenName;
  const topics = leftOutTopics(of, props.topics);
  if (of.shutOut) return <p className="consent-hidden">{t('consents.screen.shutOut', { service, name })}</p>;
  return (
    <>
      <p className="small quiet">
        {t(would ? 'consents.screen.would' : 'consents.screen.now')}{' '}
        {of.readerName === null
          ? t('consents.screen.nobodyYet', { service })
          : t('consents.screen.whose', { name: of.readerName })}
      </p>
      {topics.length > 0 && (
        <p className="small">{t('consents.screen.leavesOut', { service, topics: topics.join(' · ') })}</p>
      )}
      {of.leftOutNames.length > 0 && (
        <p className="small strong">
          {t('consents.screen.people', { service, names: inWords(of.leftOutNames) })}
        </p>
      )}
      {of.notDrawn.length > 0 && (
        <p className="quiet-box">
          <Icon name="lock" /> {t('consents.screen.notDrawn', { service, topics: words(of.notDrawn) })}
        </p>
      )}
      {of.hidden.length < allCategories.length && (
        <p className="small quiet">{t('consents.screen.ownRows', { service })}</p>
      )}
      {of.ownLocksUnknown && !of.frameHidden && (
        <p className="small quiet">{t('consents.screen.ownLocks', { service, name })}</p>
      )}
    </>
  );
}
