import { expect, test } from '@jest/globals';
import { localVoice } from './local-voice.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

test('a voice that sends the text away is never used', () => {
  expect(localVoice('nb', [voice('nb-NO', false)])).toBeUndefined();
  expect(localVoice('nb', [voice('nb-NO', false), voice('no')])).toEqual(voice('no'));
});

test('the nearest voice of the language: bokmål reads nynorsk where nothing else does', () => {
  expect(localVoice('nn', [voice('nb_NO'), voice('nn-NO')])).toEqual(voice('nn-NO'));
  expect(localVoice('nn', [voice('en-GB'), voice('nb-NO')])).toEqual(voice('nb-NO'));
  expect(localVoice('en', [voice('en-US')])).toEqual(voice('en-US'));
});

test('no voice of the language is no voice', () => {
  expect(localVoice('nb', [voice('en-GB'), voice('da-DK')])).toBeUndefined();
});
