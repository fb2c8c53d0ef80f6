import { createContext, use, type ReactElement, type ReactNode } from 'react';
import type { nb } from './nb.ts';
import type { ownPageNb } from './own-page-nb.ts';
import { fillIn, findSentence } from './sentence.ts';
import type { Text, TextKey, TextAt, TextTree, TextValues, ValuesFor } from './text-key.ts';

const Catalogue = createContext<TextTree>({});

/** Gives the pages below it their language. */
export function CatalogueProvider(props: { catalogue: TextTree; children: ReactNode }): ReactElement {
  return <Catalogue value={props.catalogue}>{props.children}</Catalogue>;
}

function textOf<Tree, Keys extends string>(catalogue: TextTree): Text<Tree, Keys> {
  return <Key extends Keys>(key: Key, ...values: ValuesFor<TextAt<Tree, Key>>) => {
    const [first]: readonly TextValues[] = values;
    return fillIn(findSentence(catalogue, key) ?? key, first);
  };
}

type Nb = typeof nb;
type NbKey = TextKey<Nb>;
type OwnNb = typeof ownPageNb;
type OwnKey = TextKey<OwnNb>;

/** Texts of the professionals' pages: `const t = useText(); t('plan.activate', { name })`. */
export const useText = (): Text<Nb, NbKey> => textOf<Nb, NbKey>(use(Catalogue));

/** Texts of the young person's and guardian's pages, which load only their own feature files. */
export const useOwnText = (): Text<OwnNb, OwnKey> => textOf<OwnNb, OwnKey>(use(Catalogue));

type BothPages = Pick<
  Nb & OwnNb,
  | 'look'
  | 'signIn'
  | 'burden'
  | 'calendarFeeds'
  | 'drafts'
  | 'measures'
  | 'problem'
  | 'ownNotices'
  | 'threads'
  | 'blankings'
>;
type BothKey = TextKey<BothPages>;

/** Texts that both have: for parts in look/, sign-in/, calendar-feeds/, drafts/, plans/, threads/, blankings/ and burden/. */
export const useSharedText = (): Text<BothPages, BothKey> => textOf<BothPages, BothKey>(use(Catalogue));

/** A sentence by a path that is only known when running (a code from the API); undefined when there is none. */
export function useSentence(): (path: string, values?: TextValues) => string | undefined {
  const catalogue = use(Catalogue);
  return (path, values) => {
    const found = findSentence(catalogue, path);
    return found === undefined ? undefined : fillIn(found, values);
  };
}
