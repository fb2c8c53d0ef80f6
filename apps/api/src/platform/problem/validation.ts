import { ValidationPipe } from '@nestjs/common';
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

/** Nothing unknown comes in: unknown fields and wrong types are a 400 that names the fields. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
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
