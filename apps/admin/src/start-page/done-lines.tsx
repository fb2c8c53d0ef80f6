import {
  createContext,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { Icon } from '../look/icons/icon.tsx';
import type { Item } from './use-my-day.ts';

/** What the reader has just done on the page, and how it is taken back. */
interface Done {
  readonly key: string;
  readonly words: string;
  readonly undo: (() => Promise<unknown>) | undefined;
}
type Tell = (item: Item, words: string, undo?: () => Promise<unknown>) => void;

interface Held {
  readonly lines: readonly Done[];
  readonly tell: Tell;
  readonly take: (key: string) => void;
}

const Lines = createContext<Held>({ lines: [], tell: () => undefined, take: () => undefined });

/** Keeps what was done while the page is open. */
export function DoneKept({ children }: { children: ReactNode }): ReactElement {
  const [lines, setLines] = useState<readonly Done[]>([]);
  const held = useMemo<Held>(
    () => ({
      lines,
      tell: (item, words, undo) => {
        const key = `${item.kind}-${item.id}`;
        setLines((before) => [{ key, words, undo }, ...before.filter((one) => one.key !== key)].slice(0, 3));
      },
      take: (key) => {
        setLines((before) => before.filter((one) => one.key !== key));
      },
    }),
    [lines],
  );
  return <Lines value={held}>{children}</Lines>;
}

/** Says that something is done: only after the server has said so. */
export const useTell = (): Tell => useContext(Lines).tell;

function DoneLine({ line, onTaken }: { line: Done; onTaken: () => void }): ReactElement {
  const t = useText();
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    ref.current?.focus();
  }, []);
  const { undo } = line;
  return (
    <li ref={ref} tabIndex={-1} className="done-line">
      <p>
        <Icon name="tick" /> {line.words}
      </p>
      {undo && (
        <VerbButton
          small
          kind="quiet"
          onPress={async () => {
            await undo();
            onTaken();
          }}
        >
          {t('startPage.done.undo')}
        </VerbButton>
      )}
    </li>
  );
}

/** The last things done, newest first, with the way back where there is one. */
export function DoneLines(): ReactElement {
  const t = useText();
  const { lines, take } = useContext(Lines);
  return (
    <ul className="done-lines" aria-label={t('startPage.done.heading')} aria-live="polite">
      {lines.map((line) => (
        <DoneLine
          key={line.key}
          line={line}
          onTaken={() => {
            take(line.key);
          }}
        />
      ))}
    </ul>
  );
}
