import { keysOf } from '#domain/closed-table/closed-table';
import { linesFrom, valuesFrom } from './field-lines.ts';
import type { DraftText } from './use-draft.ts';
import { useStartedText } from './use-started-text.ts';

interface Field {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export interface KeptFields<Name extends string> {
  readonly values: Readonly<Record<Name, string>>;
  /** What a `TextField` of that name needs. */
  readonly field: (name: Name) => Field;
  /** For `<DraftStatus>`, once in the form. */
  readonly draft: DraftText;
  /** After the verb that used them. */
  readonly drop: () => Promise<void>;
}

/**
 * The short texts of one form, kept as one draft from the first letter. `start` names them, with what stands already; what is
 * ticked, chosen or a number somebody is known by is not among them.
 */
export function useKeptFields<Name extends string>(
  key: string,
  start: Readonly<Record<Name, string>>,
): KeptFields<Name> {
  const names = keysOf(start);
  const draft = useStartedText(key, linesFrom(names.map((name) => start[name])));
  const written = valuesFrom(draft.text, names.length);
  const values: Record<Name, string> = { ...start };
  for (const [at, name] of names.entries()) values[name] = written[at] ?? '';
  return {
    values,
    draft,
    field: (name) => ({
      value: values[name],
      onChange: (value) => {
        draft.setText(linesFrom(names.map((one) => (one === name ? value : values[one]))));
      },
    }),
    drop: () => draft.drop(),
  };
}
