import type pg from 'pg';
import type { IsoDate } from '#domain/calendar/date';
import { answerOf, countedAs, type FigureBackground } from '#domain/immigrant-background/categories';
import { keyPlacesIn } from '../api/src/platform/sealing/key-places.ts';
import { Sealing } from '../api/src/platform/sealing/sealing.ts';
import { Sentence } from '../start/sentence.ts';

/** An answer as the database holds it, or as it was written. */
interface Answered {
  readonly id: string;
  readonly answer: string;
}

/** Opens what young people have answered about their background: nobody but this process does. */
export type Unseal = (answers: Answered[]) => Promise<Answered[]>;

const sealedAnswers = 'SELECT id, answer FROM app.figures_backgrounds($1)';

/**
 * Opens with the keys that the process is told of, when there is something to open. Answers that cannot be opened are
 * never counted as unknown: then there is no release.
 *
 * @throws Sentence where there are answers, and nobody says where the keys are.
 */
export const unsealIn =
  (environment: Readonly<Record<string, string | undefined>>): Unseal =>
  async (answers) => {
    if (answers.length === 0) return answers;
    if (!environment['KEYS_FOLDER'])
      throw new Sentence(
        'There are answers about background that only the keys open, and KEYS_FOLDER does not say where they are.',
      );
    const sealing = await Sealing.open(keyPlacesIn(environment));
    return await sealing.open(answers);
  };

/** What those who were followed up at the end of the day have answered, by id. Who is not in it has not answered. */
export const backgroundsOn = async (
  client: pg.Client,
  day: IsoDate,
  unseal: Unseal,
): Promise<ReadonlyMap<string, FigureBackground>> => {
  const { rows } = await client.query<Answered>(sealedAnswers, [day]);
  const opened = await unseal(rows);
  return new Map(opened.map(({ id, answer }) => [id, countedAs(answerOf(answer))]));
};
