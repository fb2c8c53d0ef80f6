import { fileURLToPath } from 'node:url';

const font = (name: string): string => fileURLToPath(new URL(`fonts/${name}.ttf`, import.meta.url));

/** The letters of the house, embedded: the papers are read where they are not installed. */
export const faces = {
  text: font('commissioner-regular'),
  strong: font('commissioner-bold'),
  own: font('literata-medium'),
} as const;

export type Face = keyof typeof faces;

/** The colours of the house in light, as `look/tokens.json` has them. */
export const ink = {
  text: '#15231F',
  quiet: '#495A53',
  line: '#CDD7D1',
  edge: '#6E7F77',
  quietGround: '#F1F5F2',
  own: '#3D2A00',
  ownGround: '#FFEFC7',
  ownMark: '#B36A00',
  bar: '#0B5B49',
  /** What a line can be, around it; and what is aimed at. */
  band: '#CFE6DC',
  target: '#3E3B8C',
  ground: '#FFFFFF',
  /** So light that the text above it reads as on white. */
  watermark: '#E4EAE6',
} as const;
