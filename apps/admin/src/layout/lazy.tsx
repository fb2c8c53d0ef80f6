import { type ComponentType, type ReactElement, useEffect, useState } from 'react';
import { Loading } from '../look/components/loading.tsx';

/** A page whose code is fetched when it is opened; `load` fetches it beforehand. */
export interface LazyPage {
  (): ReactElement;
  readonly load: () => Promise<unknown>;
}

/**
 * Like React's own `lazy`, without its boundary: that one holds back a page that is ready for 0.3 s after every
 * «loading», which is what a page takes that is read from the cache. Throws when the page cannot be fetched.
 */
export const lazy = (fetchPage: () => Promise<{ default: ComponentType }>): LazyPage => {
  let fetched: ComponentType | undefined;
  const load = async (): Promise<ComponentType> => {
    fetched ??= (await fetchPage()).default;
    return fetched;
  };
  function PageWhenFetched(): ReactElement {
    const [{ page: Page, failure }, setCame] = useState<{ page?: ComponentType; failure?: Error }>(
      fetched ? { page: fetched } : {},
    );
    useEffect(() => {
      if (Page !== undefined) return;
      load().then(
        (page) => {
          setCame({ page });
        },
        (reason: unknown) => {
          setCame({ failure: reason instanceof Error ? reason : new Error(String(reason)) });
        },
      );
    }, [Page]);
    if (failure !== undefined) throw failure;
    if (Page !== undefined) return <Page />;
    return (
      <div className="page">
        <Loading />
      </div>
    );
  }
  return Object.assign(PageWhenFetched, { load });
};
