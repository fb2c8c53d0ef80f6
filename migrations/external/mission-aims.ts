import type { QueryRunner } from 'typeorm';

const source =
  'Samfunnsoppdraget «Inkludere flere barn og unge i utdanning, arbeid og samfunnsliv», rapporten fra operativ gruppe';

interface ShippedAim {
  readonly goal: string;
  readonly indicator: string;
  readonly direction: 'lower' | 'higher' | 'equal' | 'in_place';
  readonly changePercent?: number;
  readonly by?: number;
  readonly from?: number;
}

/** The aims of the mission that are about all young people in the country, each with the indicator that it is about. */
export const missionAims: readonly ShippedAim[] = [
  { goal: '1.1', indicator: 'safe_start', direction: 'in_place', from: 2026 },
  { goal: '1.2', indicator: 'persistent_low_income', direction: 'lower', by: 2034 },
  { goal: '1.3', indicator: 'leisure', direction: 'equal' },
  { goal: '1.4', indicator: 'content_with_place', direction: 'higher' },
  { goal: '1.6', indicator: 'mental_complaints', direction: 'lower', changePercent: 25, by: 2034 },
  { goal: '1.7', indicator: 'in_work_or_education', direction: 'higher', by: 2034 },
];

/** Writes what the mission aims at. */
export const insertMissionAims = async (run: QueryRunner): Promise<void> => {
  for (const { goal, indicator, direction, changePercent = null, by, from } of missionAims)
    await run.query(
      `INSERT INTO figures.mission_aim (goal, indicator, direction, change_percent, year, is_from, source)
        VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [goal, indicator, direction, changePercent, by ?? from ?? null, from !== undefined, source],
    );
};
