import { pictureWidth, type Shape } from '../../paper/shapes.ts';
import { word } from './word.ts';

/** A stage: how many came so far, as it is written. */
export interface Stage {
  readonly name: string;
  readonly value: number;
  readonly words: string;
}

const row = 42;
const bar = 16;
export const funnelHeight = (stages: readonly Stage[]): number => stages.length * row;

/** Stages under each other, each as wide as how many came so far: what is lost on the way is what the sides lose. */
export const funnelShapes = (stages: readonly Stage[], width = pictureWidth): readonly Shape[] => {
  const middle = width / 2;
  const widest = Math.max(1, ...stages.map(({ value }) => value));
  const half = (value: number): number => Math.max(1, ((value / widest) * width) / 2);
  const topOf = (at: number): number => at * row + 18;
  return stages.flatMap(({ name, value, words }, at): readonly Shape[] => {
    const next = stages[at + 1];
    const [top, wide] = [topOf(at), half(value)];
    const end = top + bar;
    return [
      ...(next === undefined
        ? []
        : [
            {
              is: 'area' as const,
              tone: 'band' as const,
              points: [
                [middle - wide, end] as const,
                [middle + wide, end] as const,
                [middle + half(next.value), topOf(at + 1)] as const,
                [middle - half(next.value), topOf(at + 1)] as const,
              ],
            },
          ]),
      {
        is: 'area',
        tone: 'bar',
        points: [
          [middle - wide, top],
          [middle + wide, top],
          [middle + wide, end],
          [middle - wide, end],
        ],
      },
      word(`${name}: ${words}`, [middle, top - 5], { anchor: 'middle', strong: true }),
    ];
  });
};
