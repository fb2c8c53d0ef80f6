import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Area } from '#domain/mapping/areas';
import { useSessionUser } from '../../providers/use-session.ts';
import { pathOf } from '../../young-people/case-page/use-case.ts';
import type { CaseOfMapping, Mapping } from '../case-mapping.ts';
import { AnswerBook } from './answer-book.ts';
import type { AreaState } from './answer-writer.ts';

/** The answers of a mapping while it is filled in; what was not sent is sent when the page is left or the net is back. */
export function useAnswerBook(
  of: CaseOfMapping,
  mapping: Mapping,
): { book: AnswerBook; states: ReadonlyMap<Area, AreaState> } {
  const userId = useSessionUser()?.id ?? '';
  const path = pathOf(of.person.id);
  const [book] = useState(() => new AnswerBook(mapping, userId, `${path}/mappings/${mapping.id}`));
  const states = useSyncExternalStore(book.subscribe, book.current);
  const client = useQueryClient();
  useEffect(() => {
    const flush = (): void => void book.flush();
    const again = (): Promise<void> =>
      client.invalidateQueries({ predicate: ({ queryKey: [key] }) => String(key).startsWith(path) });
    void book.begin();
    window.addEventListener('online', flush);
    return () => {
      window.removeEventListener('online', flush);
      void book.flush().then(again);
    };
  }, [book, client, path]);
  return { book, states };
}
