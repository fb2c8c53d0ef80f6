import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Shape } from '#api-types';
import { type Read, read } from '../providers/data-provider.ts';

export type MappingTemplate = Shape<'MappingTemplateSeen'>;

/** The version that a mapping was begun by; nothing is asked for while there is none. */
export function useMappingTemplate(id: string | null): UseQueryResult<Read<MappingTemplate>> {
  const path = `/mapping-templates/${id ?? ''}`;
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => read<MappingTemplate>(path, { signal }),
    enabled: id !== null,
  });
}

/** What can be asked about one area. */
export const questionsAbout = (template: MappingTemplate | undefined, area: string): Shape<'Wording'>[] =>
  template?.areas.find((one) => one.area === area)?.questions ?? [];
