import type { QueryRunner } from 'typeorm';
import { trondelag, trondelag2024 } from './trondelag-2024.ts';

/** Writes the series that come with Laget. Without an address: they were read from a printed report. */
export const insertShipped = async (run: QueryRunner): Promise<void> => {
  for (const { indicator, title, source, unit, period, values } of trondelag2024) {
    const points = values.map(([part, label, value]) => ({ part, label, value }));
    await run.query(
      `WITH made AS (INSERT INTO figures.external_series (indicator, title, source, address, unit, digest, by_name)
          VALUES ($1, $2, $3, '', $4, '', 'Laget') RETURNING id)
        INSERT INTO figures.external_value (series_id, place, period, part, part_label, value, sign)
        SELECT made.id, $5, $6, p.part, p.label, p.value, '' FROM made, jsonb_to_recordset($7::jsonb) AS p(part text, label text, value numeric)`,
      [indicator, title, source, unit, trondelag, period, JSON.stringify(points)],
    );
  }
};
