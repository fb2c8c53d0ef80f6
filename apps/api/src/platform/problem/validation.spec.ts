import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { Type } from 'class-transformer';
import { IsOptional, IsString, ValidateNested } from 'class-validator';
import { validation } from './validation.ts';

class Inner {
  @IsString()
  note!: string;
}

class Outer {
  @IsString()
  name!: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => Inner)
  inner?: Inner;
}

const read = (body: unknown): Promise<unknown> =>
  validation().transform(body, { type: 'body', metatype: Outer });

describe('what comes in', () => {
  test('an optional field that is null is one that was left out', async () => {
    expect(await read({ name: 'a', inner: null })).toEqual({ name: 'a' });
    expect(Object.keys(Object(await read({ name: 'a', inner: null })))).toEqual(['name']);
  });

  test('a field that is needed cannot be null', async () => {
    await expect(read({ name: null })).rejects.toMatchObject({
      problem: 'invalid-input',
      fields: [{ field: 'name', rules: ['isString'] }],
    });
  });

  test('a field inside a field is named by its whole path', async () => {
    await expect(read({ name: 'a', inner: { note: 1 } })).rejects.toMatchObject({
      fields: [{ field: 'inner.note', rules: ['isString'] }],
    });
  });

  test('an unknown field is refused, also when it says nothing', async () => {
    await expect(read({ name: 'a', more: null })).rejects.toMatchObject({
      problem: 'unknown-field',
      fields: [{ field: 'more' }],
    });
  });
});
