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

function textOf<Tree>(catalogue: TextTree): Text<Tree> {
  return <Key extends TextKey<Tree>>(key: Key, ...values: ValuesFor<TextAt<Tree, Key>>) => {
    const [first]: readonly TextValues[] = values;
    return fillIn(findSentence(catalogue, key) ?? key, first);
  };
}

/** Texts of the professionals' pages: `const t = useText(); t('plan.activate', { name })`. */
export const useText = (): Text<typeof nb> => textOf<typeof nb>(use(Catalogue));

/** Texts of the young person's and guardian's pages, which load only their own feature files. */
export const useOwnText = (): Text<typeof ownPageNb> => textOf<typeof ownPageNb>(use(Catalogue));

type BothPages = Pick<
  typeof nb & typeof ownPageNb,
  'look' | 'signIn' | 'burden' | 'drafts' | 'measures' | 'problem' | 'ownNotices' | 'threads' | 'blankings'
>;

/** Texts that both have: for parts in look/, sign-in/, drafts/, plans/, threads/, blankings/ and burden/. */
export const useSharedText = (): Text<BothPages> => textOf<BothPages>(use(Catalogue));

/** A sentence by a path that is only known when running (a code from the API); undefined when there is none. */
export function useSentence(): (path: string, values?: TextValues) => string | undefined {
  const catalogue = use(Catalogue);
  return (path, values) => {
    const found = findSentence(catalogue, path);
    return found === undefined ? undefined : fillIn(found, values);
  };
}
