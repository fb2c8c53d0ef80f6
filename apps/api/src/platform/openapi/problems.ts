import type { OpenAPIObject } from '@nestjs/swagger';
import { problems } from '#domain/problem/problems';
import { eachOperation } from './operations.ts';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

const texts = { type: 'array', items: { type: 'string' } } as const;

const schemas: Schemas = {
  Problem: {
    type: 'object',
    description: 'RFC 9457. The code is from a closed list; whoever shows it writes the text.',
    required: ['type', 'title', 'status', 'code', 'requestId'],
    properties: {
      type: { type: 'string', example: '/problems/blocked' },
      title: { type: 'string', example: 'blocked' },
      status: { type: 'integer', enum: [...new Set(Object.values(problems))].sort((a, b) => a - b) },
      code: { type: 'string', enum: Object.keys(problems) },
      requestId: { type: 'string', description: 'Stands in the logs too.' },
      blockers: { ...texts, description: 'What is in the way, as codes; with `blocked`.' },
      fields: {
        type: 'array',
        description: 'Which fields cannot be used; with `invalid-input` and `unknown-field`.',
        items: {
          type: 'object',
          required: ['field', 'rules'],
          properties: { field: { type: 'string', example: 'deadline' }, rules: texts },
        },
      },
    },
  },
};

const responses = {
  Problem: {
    description: 'Every refusal, whatever its status.',
    headers: {
      'Retry-After': { description: 'Seconds; with 429 and 503.', schema: { type: 'integer' as const } },
    },
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  },
};

const meaning: Readonly<Record<string, string>> = {
  '200': 'Done.',
  '201': 'Added.',
  '204': 'Done; nothing to say.',
};

type Responses = OpenAPIObject['paths'][string]['get'] extends { responses: infer Some } | undefined
  ? Some
  : never;

const described = (given: Responses): Responses =>
  Object.fromEntries(
    Object.entries(given).map(([status, response]) =>
      response !== undefined && 'description' in response && response.description === ''
        ? [status, { ...response, description: meaning[status] ?? 'Done.' }]
        : [status, response],
    ),
  );

/** How every route says no, described once and referred to by all. */
export const withProblems = (document: OpenAPIObject): OpenAPIObject => {
  const { components } = document;
  const whole = eachOperation(document, (operation) => ({
    ...operation,
    responses: { ...described(operation.responses), default: { $ref: '#/components/responses/Problem' } },
  }));
  return {
    ...whole,
    components: { ...components, responses, schemas: { ...components?.schemas, ...schemas } },
  };
};
