import { expect, test } from '@jest/globals';
import { Sealed } from './sealed-value.ts';
import { withPlaces } from './sealed-statement.ts';

const one = '01890000-0000-7000-8000-0000000000a1';
const two = '01890000-0000-7000-8000-0000000000a2';

test('a statement without sealed parameters goes as it is', () => {
  const values = [one, 'x'];
  expect(withPlaces('SELECT $1, $2', values)).toEqual({ text: 'SELECT $1, $2', values });
});

test('a changed text is sealed for its row', () => {
  const text =
    'UPDATE app.goal SET wording = $3/*sealed goal.wording $2 $1*/ WHERE id = $1 AND young_person_id = $2';
  expect(withPlaces(text, [two, one, 'Fagbrev'])).toEqual({
    text: 'UPDATE app.goal SET wording = $3 WHERE id = $1 AND young_person_id = $2',
    values: [two, one, new Sealed({ column: 'goal.wording', whose: one, row: two }, 'Fagbrev')],
  });
});

test('a new row gets an id, and its texts are sealed for it; nothing stays nothing', () => {
  const text =
    'INSERT INTO app.goal (id, wording, disagreement) VALUES ($new, $2/*sealed goal.wording $1 $new*/, $3/*sealed goal.disagreement $1 $new*/) RETURNING $1';
  const sent = withPlaces(text, [one, 'Fagbrev', null]);
  expect(sent.text).toBe('INSERT INTO app.goal (id, wording, disagreement) VALUES ($4, $2, $3) RETURNING $1');
  const [, wording, nothing, id] = sent.values;
  expect([id, nothing]).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), null]);
  expect(wording).toEqual(new Sealed({ column: 'goal.wording', whose: one, row: String(id) }, 'Fagbrev'));
});

test('a value that only says where something belongs is not sent', () => {
  const text = 'SELECT app.answer($1, $2/*sealed invitation.answer_reason $3 $1*/)';
  expect(withPlaces(text, [two, 'Nei', one]).values).toEqual([
    two,
    new Sealed({ column: 'invitation.answer_reason', whose: one, row: two }, 'Nei'),
  ]);
});

test('a text for a row without an id is refused', () => {
  expect(() => withPlaces('SELECT $1/*sealed goal.wording $2 $2*/, $2', ['x', null])).toThrow(
    'without an id',
  );
});

test('beside a new row, a value that is not in the statement would take the place of the new id, and is refused', () => {
  const text =
    'INSERT INTO app.question_step (id, text) VALUES ($new, $1/*sealed question_step.text $2 $new*/)';
  expect(() => withPlaces(text, ['Nei', one])).toThrow('must stand in the statement');
});
