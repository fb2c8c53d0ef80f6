import { useEffect, useState, useSyncExternalStore } from 'react';
import { language, localeOf } from '../i18n/language.ts';
import { linesOf } from './lines.ts';
import { localVoice } from './local-voice.ts';

const speech = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in window ? window.speechSynthesis : undefined;

const onVoices = (listener: () => void): (() => void) => {
  speech()?.addEventListener('voiceschanged', listener);
  return () => {
    speech()?.removeEventListener('voiceschanged', listener);
  };
};

const voiceHere = (): SpeechSynthesisVoice | undefined => localVoice(language(), speech()?.getVoices() ?? []);

interface ReadAloud {
  /** Whether the device has a voice of its own for this language. */
  readonly can: boolean;
  readonly reading: boolean;
  readonly start: (text: string) => void;
  readonly stop: () => void;
}

/** Reads a text with a voice on the device; stops when the page is left. */
export function useReadAloud(): ReadAloud {
  const voice = useSyncExternalStore(onVoices, voiceHere);
  const [reading, setReading] = useState(false);
  const stop = (): void => {
    speech()?.cancel();
    setReading(false);
  };
  const start = (text: string): void => {
    if (voice === undefined) return;
    const lines = linesOf(text);
    speech()?.cancel();
    setReading(lines.length > 0);
    for (const [index, line] of lines.entries()) {
      const said = new SpeechSynthesisUtterance(line);
      said.voice = voice;
      said.lang = localeOf(language());
      if (index === lines.length - 1)
        said.onend = () => {
          setReading(false);
        };
      speech()?.speak(said);
    }
  };
  useEffect(() => () => speech()?.cancel(), []);
  return { can: voice !== undefined, reading, start, stop };
}
