import ts from 'typescript';

/** One thing that can be taken out of a source file: where it stands, and what it is. */
export interface Removal {
  readonly kind: 'entry' | 'blocker' | 'condition';
  readonly line: number;
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cuts item `index` out of a list and leaves a list that still parses, with no hole in it. */
const cutFrom = (list: ts.NodeArray<ts.Node>, index: number, source: ts.SourceFile): Span => {
  const item = list[index];
  const next = list[index + 1];
  const previous = list[index - 1];
  if (item !== undefined && next !== undefined)
    return { start: item.getStart(source), end: next.getStart(source) };
  return { start: previous?.end ?? list.pos, end: list.end };
};

const isClosedTable = (node: ts.Node): node is ts.SatisfiesExpression =>
  ts.isSatisfiesExpression(node) &&
  ts.isAsExpression(node.expression) &&
  ts.isConstTypeReference(node.expression.type);

const bare = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? bare(node.expression)
    : node;

const nameOfFunction = (node: ts.Node): string | undefined => {
  if (ts.isFunctionDeclaration(node)) return node.name?.text;
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined)
    return ts.isArrowFunction(node.initializer) ? node.name.text : undefined;
  return undefined;
};

const isPush = (node: ts.Statement): boolean =>
  ts.isExpressionStatement(node) &&
  ts.isCallExpression(node.expression) &&
  ts.isPropertyAccessExpression(node.expression.expression) &&
  node.expression.expression.name.text === 'push';

const isLogical = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken].includes(node.operatorToken.kind);

const isGuardedPush = (node: ts.Statement): boolean =>
  ts.isIfStatement(node) &&
  (isPush(node.thenStatement) ||
    (ts.isBlock(node.thenStatement) && node.thenStatement.statements.every(isPush)));

/**
 * Everything that can be removed from one file: entries of closed tables at every depth, blockers that are pushed,
 * and each side of every «and» and «or» in the functions of either.
 */
export const removalsIn = (fileName: string, text: string): Removal[] => {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const found: Removal[] = [];
  const add = (kind: Removal['kind'], node: ts.Node, { start, end }: Span): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    found.push({ kind, line, what: node.getText(source).replaceAll(/\s+/g, ' ').slice(0, 70), start, end });
  };
  const entries = (node: ts.Expression): void => {
    const value = bare(node);
    const list = ts.isObjectLiteralExpression(value) ? value.properties : undefined;
    const items = ts.isArrayLiteralExpression(value) ? value.elements : undefined;
    list?.forEach((entry, index) => {
      add('entry', entry, cutFrom(list, index, source));
      if (ts.isPropertyAssignment(entry)) entries(entry.initializer);
    });
    items?.forEach((item, index) => {
      add('entry', item, cutFrom(items, index, source));
      entries(item);
    });
    if (ts.isArrowFunction(value)) conditions(value);
  };
  const conditions = (node: ts.Node): void => {
    if (isLogical(node)) {
      add('condition', node.left, { start: node.left.getStart(source), end: node.right.getStart(source) });
      add('condition', node.right, { start: node.left.end, end: node.right.end });
    }
    ts.forEachChild(node, conditions);
  };
  const pushes = (node: ts.Node): void => {
    if (ts.isStatement(node) && (isPush(node) || isGuardedPush(node))) {
      add('blocker', node, { start: node.getStart(source), end: node.end });
      return;
    }
    if (ts.isArrayLiteralExpression(node)) {
      const { elements } = node;
      elements.forEach((item, index) => {
        if (ts.isSpreadElement(item)) add('blocker', item, cutFrom(elements, index, source));
      });
    }
    ts.forEachChild(node, pushes);
  };
  const visit = (node: ts.Node): void => {
    if (isClosedTable(node)) {
      entries(node.expression);
      return;
    }
    if (nameOfFunction(node)?.endsWith('Blockers') === true) {
      pushes(node);
      conditions(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};
