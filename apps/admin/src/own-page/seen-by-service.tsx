import { type ReactElement, useState } from 'react';
import type { Category } from '#domain/category/categories';
import { usePreview } from '../consents/use-preview.ts';
import { useOwnText } from '../i18n/catalogue.tsx';
import { firstName, namesInARow } from './names.ts';
import { type ShownPart, shownParts } from './shown-parts.ts';
import { useOwnPath } from './use-own-page.ts';

interface Props {
  readonly service: { readonly id: string; readonly name: string };
  /** What the young person is asked about; nothing: as it is now. */
  readonly asked: readonly Category[];
}

function Parts({ service, asked }: Props): ReactElement {
  const t = useOwnText();
  const { name } = service;
  const { data, error } = usePreview(`${useOwnPath()}/own-page`, {
    serviceId: service.id,
    categories: asked,
    excludedPostIds: [],
  });
  if (data === undefined)
    return (
      <p className="small" role={error ? 'alert' : 'status'}>
        {t(error ? 'ownPage.sharing.asSeenFailed' : 'ownPage.sharing.asSeenLoading', { service: name })}
      </p>
    );
  const of = data.data;
  const line = ({ part, list }: ShownPart): string =>
    t(`ownPage.sharing.parts.${part}`, { list: list.join(' · '), names: namesInARow(list.map(firstName)) });
  if (of.shutOut) return <p>{t('ownPage.sharing.noneShown', { service: name })}</p>;
  return (
    <div className="own-seen-by">
      {of.readerName === null && <p className="small">{t('ownPage.sharing.nobodyYet', { service: name })}</p>}
      <ul className="own-plain">
        {shownParts(of.case).map((one) => (
          <li key={one.part}>{line(one)}</li>
        ))}
      </ul>
      <ul className="own-not-shown">
        {of.frameHidden && <li>{t('ownPage.sharing.teamNotShown', { service: name })}</li>}
        {of.hidden.map((category) => (
          <li key={category}>
            {t('ownPage.sharing.notShown', { service: name, topic: t(`categories.names.${category}`) })}
          </li>
        ))}
        {of.case.somethingHidden && <li>{t('ownPage.sharing.hiddenWords', { service: name })}</li>}
        {of.leftOutNames.length > 0 && (
          <li>{t('ownPage.sharing.notPeople', { names: namesInARow(of.leftOutNames) })}</li>
        )}
      </ul>
    </div>
  );
}

/** «Slik ser NAV det»: in plain words, which parts are shown, and which are not. */
export function SeenByService({ service, asked }: Props): ReactElement {
  const t = useOwnText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="link-button own-seen-by-open"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t(asked.length === 0 ? 'ownPage.sharing.asSeen' : 'ownPage.sharing.asSeenIf', {
          service: service.name,
        })}
      </button>
      {open && <Parts service={service} asked={asked} />}
    </>
  );
}
