import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Shape } from '#api-types';
import type { Fields } from '#domain/field-merge/field-merge';
import { read } from '../providers/data-provider.ts';
import { type Kept, TemplateKeeper } from './template-keeper.ts';
import type { Merging } from './template-merge.ts';

export type Template = Shape<'TemplateRead'>;
export type TemplateVersion = Shape<'TemplateSeen'>;
export type MappingDraft = Shape<'WriteMappingTemplate'>;
export type PlanDraft = Shape<'WritePlanTemplate'>;

export interface Draft<Content extends object> extends Kept<Content> {
  readonly write: (content: Content) => void;
  readonly flush: () => Promise<void>;
  /** The version with everything that is written; throws what keeps it from being saved. */
  readonly settled: () => Promise<number>;
  /** Saves what was chosen of what both have changed. */
  readonly choose: (chosen: Fields) => Promise<void>;
  /** The version that was saved last. */
  readonly now: () => number;
}

/** The draft while it is written; what was not sent is sent when the page is left. */
export function useTemplateDraft<Content extends object>(
  { id, kind, version }: TemplateVersion,
  content: Content,
  { contentOf, merge }: { contentOf: (template: Template) => Content; merge: Merging<Content> },
): Draft<Content> {
  const [keeper] = useState(
    () =>
      new TemplateKeeper(
        `/templates/${kind}/${id}`,
        { content, version },
        {
          read: async () => {
            const { data } = await read<Template>(`/templates/${id}`);
            return { content: contentOf(data), version: data.version };
          },
          merge,
        },
      ),
  );
  const kept = useSyncExternalStore(keeper.subscribe, keeper.current);
  const client = useQueryClient();
  useEffect(
    () => () => {
      void keeper.flush().then(() =>
        client.invalidateQueries({
          predicate: ({ queryKey: [path] }) => String(path).startsWith('/templates'),
        }),
      );
    },
    [keeper, client],
  );
  return {
    ...kept,
    write: keeper.write,
    choose: keeper.choose,
    flush: keeper.flush,
    settled: keeper.settled,
    now: () => keeper.current().version,
  };
}
