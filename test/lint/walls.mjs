import { existsSync, readdirSync } from 'node:fs';

/** The walls of the house that no rule of oxlint's own can say, as a plugin of it. Each is planted in rules.spec.ts. */

const rule = (create) => ({ create });
const nameOf = (node) => (node?.type === 'Identifier' ? node.name : undefined);
const called = (node) =>
  node.callee.type === 'MemberExpression' && !node.callee.computed
    ? { of: node.callee.object, verb: nameOf(node.callee.property) }
    : { of: undefined, verb: undefined };

const noClockOrChance = rule((context) => ({
  NewExpression(node) {
    if (nameOf(node.callee) === 'Date' && node.arguments.length === 0)
      context.report({ node, message: 'today is an argument.' });
  },
  CallExpression(node) {
    const { of, verb } = called(node);
    if (nameOf(of) === 'Date' && verb === 'now') context.report({ node, message: 'today is an argument.' });
    if (nameOf(of) === 'Math' && verb === 'random') context.report({ node, message: 'No chance here.' });
  },
}));

const around = {
  InjectRepository: 'Repositories come from TransactionHost.',
  InjectDataSource: 'Services use TransactionHost.',
};

const oneTransaction = rule((context) => ({
  Decorator(node) {
    const name = node.expression.type === 'CallExpression' ? nameOf(node.expression.callee) : undefined;
    const message = name === undefined ? undefined : around[name];
    if (message !== undefined) context.report({ node, message });
  },
  CallExpression(node) {
    const { of, verb } = called(node);
    const host = of?.type === 'MemberExpression' ? nameOf(of.property) : nameOf(of);
    if (verb === 'query' && /dataSource/i.test(host ?? ''))
      context.report({ node, message: 'One transaction a request: use TransactionHost.' });
  },
}));

const schemaFromMigrations = rule((context) => ({
  Property(node) {
    if (nameOf(node.key) === 'synchronize')
      context.report({ node, message: 'The schema comes from migrations.' });
  },
}));

const api = new URL('../../apps/api/src/', import.meta.url);
const domainWords = readdirSync(api, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'platform')
  .map((entry) => entry.name)
  .filter((name) => !existsSync(new URL(`platform/${name}`, api)));
const upToTheDomain = new RegExp(`^(\\.\\./)+(${domainWords.join('|')})/`);

const noDomainWord = rule((context) => {
  const look = (node) => {
    if (upToTheDomain.test(node.source?.value ?? ''))
      context.report({ node, message: 'The platform knows no domain word.' });
  };
  return { ImportDeclaration: look, ExportNamedDeclaration: look, ExportAllDeclaration: look };
});

/** `typeof imported` and `[imported]: string` in a type ask for a value that need not be there when the program runs. */
const standsInAType = (reference) => {
  for (let child = reference.identifier, { parent } = child; parent !== null; { parent } = child = parent) {
    if (parent.type === 'TSTypeQuery') return true;
    if (parent.type === 'TSPropertySignature') return parent.key === child;
    if (parent.type !== 'TSQualifiedName' && parent.type !== 'MemberExpression') return false;
    if ((parent.left ?? parent.object) !== child) return false;
  }
  return false;
};
const isTypeOnly = (reference) =>
  reference.isValueReference ? standsInAType(reference) : reference.isTypeReference;

/**
 * What is imported for its type alone is imported as a type. Files with decorators are let alone: there the compiler
 * writes the types of arguments down for Nest, which needs them when the program runs. oxlint's own rule does not know that.
 */
const typesAsTypes = rule((context) => {
  let decorated = false;
  const imports = [];
  const look = (node) => {
    if (node.importKind === 'type') return;
    for (const specifier of node.specifiers) {
      if (specifier.importKind === 'type') continue;
      const [variable] = context.sourceCode.getDeclaredVariables(specifier);
      if (variable.references.length > 0 && variable.references.every(isTypeOnly))
        context.report({ node: specifier, message: 'Only its type is used: import it as a type.' });
    }
  };
  return {
    Decorator() {
      decorated = true;
    },
    ImportDeclaration: (node) => void imports.push(node),
    TSImportType(node) {
      context.report({ node, message: 'A type is imported at the top of the file.' });
    },
    'Program:exit': () => (decorated ? undefined : imports.forEach(look)),
  };
});

export default {
  meta: { name: 'house' },
  rules: {
    'no-clock-or-chance': noClockOrChance,
    'one-transaction': oneTransaction,
    'schema-from-migrations': schemaFromMigrations,
    'no-domain-word': noDomainWord,
    'types-as-types': typesAsTypes,
  },
};
