import type { At, Shape, Tone } from '../../paper/shapes.ts';

interface How {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly tone?: Tone;
  readonly strong?: boolean;
}

export const word = (
  text: string,
  at: At,
  { anchor = 'start', tone = 'text', strong = false }: How = {},
): Shape => ({ is: 'word', text, at, anchor, tone, strong });
