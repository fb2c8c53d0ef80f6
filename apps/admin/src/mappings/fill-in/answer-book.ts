import { allAreas, type Area } from '#domain/mapping/areas';
import { isAnswer, type AreaAnswer } from '#domain/mapping/answers';
import type { Mapping } from '../case-mapping.ts';
import { answerKeeperOf } from './answer-keeper.ts';
import { AnswerWriter, type AreaState } from './answer-writer.ts';

type States = ReadonlyMap<Area, AreaState>;

/** All areas of the mapping that is being filled in. */
export class AnswerBook {
  private readonly writers: ReadonlyMap<Area, AnswerWriter>;
  private readonly listeners = new Set<() => void>();
  private states: States;

  constructor(mapping: Mapping, userId: string, path: string) {
    this.writers = new Map(
      allAreas.map((area) => {
        const said = mapping.answers.find((one) => one.area === area);
        const start = {
          answer: said !== undefined && isAnswer(said.answer) ? said.answer : null,
          ownWords: said?.ownWords ?? '',
          note: said?.note ?? '',
          strengths: said?.strengths ?? '',
          version: said?.version ?? null,
          savedAt: said?.answeredAt,
        };
        return [area, new AnswerWriter(start, answerKeeperOf(userId, path, area), this.changed)];
      }),
    );
    this.states = this.read();
  }

  readonly current = (): States => this.states;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly writerOf = (area: Area): AnswerWriter => {
    const writer = this.writers.get(area);
    if (writer === undefined) throw new Error(area);
    return writer;
  };

  async begin(): Promise<void> {
    await Promise.all([...this.writers.values()].map((writer) => writer.begin()));
  }

  readonly flush = async (): Promise<void> => {
    await Promise.all([...this.writers.values()].map((writer) => writer.flush()));
  };

  private read(): States {
    return new Map([...this.writers].map(([area, writer]) => [area, writer.current()]));
  }

  private readonly changed = (): void => {
    this.states = this.read();
    for (const listener of this.listeners) listener();
  };
}

/** What has been answered, in the words of the rules. */
export const answeredIn = (states: States): AreaAnswer[] =>
  [...states].flatMap(([area, { answer, ownWords, note }]) =>
    answer === null ? [] : [{ area, answer, ownWords, note }],
  );

/** When something was last saved. */
export const lastSaved = (states: States): string | undefined =>
  [...states.values()]
    .flatMap(({ savedAt }) => savedAt ?? [])
    .toSorted()
    .at(-1);
