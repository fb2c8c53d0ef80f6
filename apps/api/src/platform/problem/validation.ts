import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { refusal } from '#domain/problem/refusal';
import type { FieldProblem } from './problem-of.ts';

const flatten = (errors: readonly ValidationError[], path = ''): FieldProblem[] =>
  errors.flatMap((error) => {
    const field = path === '' ? error.property : `${path}.${error.property}`;
    const own = error.constraints === undefined ? [] : [{ field, rules: Object.keys(error.constraints) }];
    return [...own, ...flatten(error.children ?? [], field)];
  });

const isUnknownField = (field: FieldProblem): boolean => field.rules.includes('whitelistValidation');

/** A field that is null is a field that was left out: an optional one has one way of saying nothing. */
const leaveOut = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  for (const [name, field] of Object.entries(value))
    if (field === null && !Array.isArray(value)) Reflect.deleteProperty(value, name);
    else leaveOut(field);
  return value;
};

class Validation extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const answer: unknown = await super.transform(value, metadata);
    return leaveOut(answer);
  }
}

/** Nothing unknown comes in: unknown fields and wrong types are a 400 that names the fields. */
export const validation = (): ValidationPipe =>
  new Validation({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => {
      const fields = flatten(errors);
      return Object.assign(refusal(fields.some(isUnknownField) ? 'unknown-field' : 'invalid-input'), {
        fields,
      });
    },
  });
