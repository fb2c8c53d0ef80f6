import { parseArgs } from 'node:util';
import { UsageFault, usage } from './usage.ts';

/** What stands after the name of a command. */
export interface Given {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/**
 * Reads the words of a command.
 *
 * @throws UsageFault where a word is unknown, twice or missing.
 */
export const read = (words: readonly string[], files: number, known: readonly string[]): Given => {
  const options = Object.fromEntries(known.map((name) => [name, { type: 'string' as const }]));
  try {
    const { positionals, values } = parseArgs({ args: [...words], options, allowPositionals: true });
    if (positionals.length !== files) throw new UsageFault(usage);
    const given = Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    );
    return { files: positionals, options: new Map(given) };
  } catch (error) {
    if (error instanceof UsageFault) throw error;
    throw new UsageFault(`${error instanceof Error ? error.message : 'Not understood'}\n${usage}`);
  }
};

/** An option that has to be there. */
export const needed = ({ options }: Given, name: string): string => {
  const value = options.get(name);
  if (value === undefined || value === '') throw new UsageFault(`--${name} is missing\n${usage}`);
  return value;
};

/** An option that has to be a whole number, and at least so great. */
export const wholeNumber = (given: Given, name: string, least: number): number => {
  const text = needed(given, name);
  if (!/^\d{1,6}$/.test(text) || Number(text) < least)
    throw new UsageFault(`--${name} must be a whole number from ${String(least)}\n${usage}`);
  return Number(text);
};
