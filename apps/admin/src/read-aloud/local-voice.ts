import type { Language } from '#domain/language/languages';

/** What a voice says of itself; as the browser's own. */
export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

const spoken = {
  nb: ['nb', 'no', 'nn'],
  nn: ['nn', 'nb', 'no'],
  en: ['en'],
} as const satisfies Record<Language, readonly string[]>;

const codeOf = ({ lang }: Voice): string => lang.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * A voice that lies on the device and speaks the language. Others send the text to somebody's server, so they are never
 * used: undefined when there is no such voice.
 */
export function localVoice<V extends Voice>(language: Language, voices: readonly V[]): V | undefined {
  const here = voices.filter(({ localService }) => localService);
  return spoken[language]
    .map((code) => here.find((voice) => codeOf(voice) === code))
    .find((voice) => voice !== undefined);
}
