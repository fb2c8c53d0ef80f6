import { expect, test } from '@jest/globals';
import { marginsOf } from '../../test/margins.ts';
import { referenceFile } from '../../test/reference-table.ts';
import { audit } from '../audit/audit.ts';
import { ownBounds } from '../audit/knowledge.ts';
import { readPersons } from '../files/read-persons.ts';
import { protectAreas } from '../rounding/protect.ts';
import { personTable } from './person-table.ts';

const AREAS = 15;
const rules = { base: 5, period: 'period', sensitive: 'status' };

/** `npm run disclosure:twelve` asks all 360 municipalities in twelve quarters; this is the part that every run of the tests asks. */
test.each([
  'the first of three keys, 32 bytes',
  'the second of three keys, 32 byte',
  'the third of three keys, 32 bytes',
])(
  'the first fifteen municipalities in 2025K2, %s: every sum within four, nothing narrowed, no group proved',
  async (text) => {
    const persons = await readPersons(referenceFile('micro_12periods.csv.gz'), '2025K2');
    const areas = new Set(persons.labels[0]?.slice(0, AREAS));
    const part = {
      ...persons,
      persons: persons.persons.filter(({ labels }) => areas.has(labels[0] ?? '')),
      labels: [[...areas], ...persons.labels.slice(1)],
    };
    const secret = Buffer.from(text);
    const table = personTable(part, secret);
    const rounded = await protectAreas(table, { ...rules, secret });
    expect(marginsOf(table, rounded)).toEqual({ beyond: 0, most: 4 });
    const released = { table, rounded, exactness: ownBounds(table, rounded, 5) };
    const { findings, checked } = await audit(released, { sensitive: 'status' });
    expect(findings).toEqual([]);
    expect(checked.innerCells).toBe(AREAS * 72);
    expect(checked.groups).toBeGreaterThan(200);
  },
  60_000,
);
