/** A file with one thing in it that is not allowed: where it stands, what stands in it, and the rule that refuses it. */
export interface Planted {
  readonly file: string;
  readonly text: string;
  readonly rule: string;
}

const at =
  (file: string) =>
  (rule: string, ...texts: readonly string[]): Planted[] =>
    texts.map((text) => ({ file, text, rule }));

const anywhere = at('libs/domain/src/plan/planted.ts');
const inDomain = anywhere;
const inPage = at('apps/admin/src/plans/planted.tsx');
const inService = at('apps/api/src/plans/planted.service.ts');
const inPlatform = at('apps/api/src/platform/jobs/planted.ts');
const inAudit = at('libs/disclosure-control/src/audit/planted.ts');
const inRounding = at('libs/disclosure-control/src/rounding/planted.ts');

const lines = (count: number): string => 'void 0;\n'.repeat(count);

/** Every rule that asks for no types, broken at least once. */
export const planted: readonly Planted[] = [
  anywhere('eslint(prefer-spread)', 'export const f = (a: () => void, b: []) => a.apply(undefined, b);'),
  anywhere('eslint(prefer-rest-params)', 'export function f() {\n  return arguments;\n}'),
  anywhere(
    'eslint(prefer-const)',
    'let a = 1;\nexport { a };',
    'let [a, b] = [1, 2];\nb = 3;\nexport { a, b };',
  ),
  anywhere('eslint(no-var)', 'export var a = 1;'),
  anywhere('eslint(no-console)', "console.log('a');"),
  anywhere('eslint(no-warning-comments)', '// TODO later', '/* fixme */'),
  anywhere('eslint(no-useless-constructor)', 'export class A {\n  readonly a = 1;\n  constructor() {}\n}'),
  anywhere(
    'eslint(no-unused-vars)',
    'const a = 1;',
    'const _a = 1;',
    "import { a } from './a.ts';",
    "import type { A } from './a.ts';",
    'export const f = (a: number) => 1;',
    'export const f = (_a: number) => 1;',
    'type A = 1;',
    'interface A {\n  readonly a: 1;\n}',
    'try {\n  throw new Error();\n} catch (cause) {}',
    'export const f = ({ a, ...b }: { a: 1 }) => b;',
  ),
  anywhere('eslint(no-array-constructor)', 'export const a = new Array(1, 2);'),
  anywhere(
    'eslint(no-unused-expressions)',
    '1 + 1;',
    'const a = 1;\na && void a;',
    'const a = 1;\na ? a : 2;',
  ),
  anywhere(
    'eslint(max-lines-per-function)',
    `export const f = () => {\n${lines(39)}};`,
    `export function f() {\n${lines(39)}}`,
  ),
  at('apps/admin/src/plans/use-planted.ts')(
    'eslint(max-lines-per-function)',
    `export const useA = () => {\n${lines(79)}};`,
  ),
  inPage('eslint(max-lines-per-function)', `export const A = () => {\n${lines(79)}};`),
  anywhere(
    'typescript(unified-signatures)',
    'export function f(a: 1): void;\nexport function f(a: string): void;\nexport function f(a: unknown): void {\n  void a;\n}',
  ),
  anywhere('typescript(triple-slash-reference)', '/// <reference path="./a.ts" />\nexport const a = 1;'),
  anywhere('typescript(prefer-namespace-keyword)', 'declare module A {}'),
  anywhere('typescript(prefer-literal-enum-member)', "const b = 'b';\nexport enum A {\n  a = b,\n}"),
  anywhere('typescript(prefer-as-const)', "export const a: 'a' = 'a';"),
  anywhere('typescript(no-wrapper-object-types)', 'export type A = String;', 'export type A = Object;'),
  anywhere('typescript(no-unsafe-function-type)', 'export type A = Function;'),
  anywhere(
    'typescript(no-unsafe-declaration-merging)',
    'export interface A {\n  readonly b: 1;\n}\nexport class A {\n  readonly a = 1;\n}',
  ),
  anywhere('typescript(no-unnecessary-type-constraint)', 'export type A<T extends unknown> = T[];'),
  anywhere(
    'typescript(no-this-alias)',
    'export class A {\n  a() {\n    const b = this;\n    return b;\n  }\n}',
  ),
  anywhere('typescript(no-require-imports)', "export const a = require('a');"),
  anywhere('typescript(no-non-null-assertion)', 'export const f = (a: 1 | null) => a!;'),
  anywhere(
    'typescript(no-non-null-asserted-optional-chain)',
    'export const f = (a: { b: 1 } | null) => a?.b!;',
  ),
  anywhere(
    'typescript(no-non-null-asserted-nullish-coalescing)',
    'export const f = (a: { b?: 1 }) => a.b! ?? 1;',
  ),
  anywhere('typescript(no-namespace)', 'export namespace A {\n  export const a = 1;\n}'),
  anywhere('typescript(no-misused-new)', 'export interface A {\n  new (): A;\n}'),
  anywhere('typescript(no-invalid-void-type)', 'export type A = void | 1;'),
  anywhere('typescript(no-extra-non-null-assertion)', 'export const f = (a: 1 | null) => a!!;'),
  anywhere('typescript(no-explicit-any)', 'export type A = any;'),
  anywhere('typescript(no-empty-object-type)', 'export type A = {};', 'export interface A {}'),
  anywhere(
    'typescript(no-dynamic-delete)',
    'export const f = (a: Record<string, 1>, b: string) => {\n  delete a[b];\n};',
  ),
  anywhere('typescript(no-duplicate-enum-values)', 'export enum A {\n  a = 1,\n  b = 1,\n}'),
  anywhere('typescript(no-extraneous-class)', 'export class A {}'),
  anywhere('typescript(consistent-type-assertions)', 'export const f = (a: unknown) => a as string;'),
  anywhere(
    'typescript(consistent-type-imports)',
    "import { A } from './a.ts';\nexport type B = A;",
    "import { A, b } from './a.ts';\nexport const c: A = b;",
    "export type A = import('./a.ts').A;",
  ),
  anywhere(
    'typescript(ban-ts-comment)',
    '// @ts-ignore because of this and of that\nexport const a = 1;',
    '// @ts-expect-error\nexport const a = 1;',
    '// @ts-expect-error short\nexport const a = 1;',
    '// @ts-nocheck because of this and of that\nexport const a = 1;',
  ),
  inPage(
    'react-hooks(rules-of-hooks)',
    "import { useState } from 'react';\nexport const A = ({ a }: { a: boolean }) => (a ? useState(1) : null);",
    "import { useState } from 'react';\nexport const a = () => useState(1);",
  ),
  inPage(
    'react-hooks(exhaustive-deps)',
    "import { useEffect } from 'react';\nexport const A = ({ a }: { a: () => void }) => {\n  useEffect(() => {\n    a();\n  }, []);\n};",
  ),
  inPage(
    'eslint(no-restricted-imports)',
    "export { a } from '../../../../libs/domain/src/a.ts';",
    "export { a } from 'apps/start/a.ts';",
    "export { a } from 'apps/seed/a.ts';",
    "export { a } from '../../../../apps/api/src/a.ts';",
    "export { a } from '../../../../migrations/a.ts';",
    "export { a } from '../../../../test/a.ts';",
  ),
  inDomain(
    'eslint(no-restricted-imports)',
    "export { a } from 'a';",
    "export { a } from '#domain/a';",
    "export { a } from '@a/b';",
    "export { a } from 'node:fs';",
    "export { a } from '.a';",
    "export { a } from '..a';",
    "export { a } from '/a.ts';",
    "export { a } from '../../../../apps/a.ts';",
    "export { a } from '../../../../migrations/a.ts';",
    "export { a } from '../../../../test/a.ts';",
  ),
  inAudit(
    'eslint(no-restricted-imports)',
    "export { a } from '../rounding/a.ts';",
    "export { a } from '../../../domain/src/a.ts';",
  ),
  inRounding(
    'eslint(no-restricted-imports)',
    "export { a } from '../audit/a.ts';",
    "export { a } from '../../../domain/src/a.ts';",
    "export { a } from '#domain/a';",
  ),
  ['table', 'solver', 'files'].flatMap((folder) =>
    at(`libs/disclosure-control/src/${folder}/deeper/planted.ts`)(
      'eslint(no-restricted-imports)',
      "export { a } from '../../audit/a.ts';",
    ),
  ),
  inDomain(
    'house(no-clock-or-chance)',
    'export const f = () => new Date();',
    'export const f = () => Date.now();',
    'export const f = () => Math.random();',
  ),
  inService(
    'house(one-transaction)',
    "import { InjectRepository } from '@nestjs/typeorm';\nexport class A {\n  constructor(@InjectRepository(A) readonly a: unknown) {}\n}",
    "import { InjectDataSource } from '@nestjs/typeorm';\nexport class A {\n  constructor(@InjectDataSource() readonly a: unknown) {}\n}",
    "import { dataSource } from './a.ts';\nexport const a = () => dataSource.query('a');",
    "import { a } from './a.ts';\nexport const b = () => a.someDataSource.query('a');",
  ),
  inService('house(schema-from-migrations)', 'export const a = { synchronize: true };'),
  inPlatform('house(schema-from-migrations)', 'export const a = { synchronize: true };'),
  inPlatform(
    'house(no-domain-word)',
    "import '../../plans/a.ts';",
    "export { a } from '../../plans/a.ts';",
    "export * from '../../plans/a.ts';",
  ),
  inPlatform(
    'house(types-as-types)',
    "import { A } from './a.ts';\nexport type B = A;",
    "import { A, b } from './a.ts';\nexport const c: A = b;",
    "import { a } from './a.ts';\nexport type B = typeof a;",
    "import { a } from './a.ts';\nexport type B = typeof a.b;",
    "export type A = import('./a.ts').A;",
  ),
].flat();

/** What looks like it and is allowed. */
export const allowed: readonly Omit<Planted, 'rule'>[] = [
  anywhere(
    '',
    "export { a } from './a.ts';",
    "export { a } from '../a.ts';",
    "export { a } from '../../a/b.ts';",
    `export const f = () => {\n${lines(38)}\n// said\n};`,
    'export const f = (a: number) => new Date(a);',
    '// @ts-expect-error because of this and of that\nexport const a = 1;',
  ),
  at('libs/domain/src/plan/planted.spec.ts')(
    '',
    `export const f = () => {\n${lines(100)}};`,
    "export { a } from 'a';",
    'export const f = () => Date.now();',
  ),
  at('migrations/0001-planted.ts')('', `export const f = () => {\n${lines(100)}};`),
  at('test/planted.ts')('', `export const f = () => {\n${lines(100)}};`),
  inPage('', `export const A = () => {\n${lines(78)}};`),
  at('apps/admin/src/providers/data-provider.ts')('', 'export const f = (a: unknown) => a as string;'),
  inPlatform(
    '',
    "import { dataSource } from './a.ts';\nexport const a = () => dataSource.query('a');",
    "export { a } from '../request/a.ts';",
    "import { a } from './a.ts';\nexport { a };",
  ),
  inService(
    '',
    "import { Injectable } from '@nestjs/common';\nimport { A } from './a.ts';\n@Injectable()\nexport class B {\n  constructor(readonly a: A) {}\n}",
  ),
].flat();
