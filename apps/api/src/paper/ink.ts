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
  /** Shades of a colour, for statuses of one side. */
  bar2: '#417F71',
  bar3: '#6D9D92',
  quiet2: '#717E79',
  quiet3: '#8B9591',
  target2: '#6E6CA9',
  target3: '#8F8DBC',
  ground: '#FFFFFF',
  /** So light that the text above it reads as on white. */
  watermark: '#E4EAE6',
} as const;
