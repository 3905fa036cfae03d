import ts from 'typescript';

/** @typedef {import('./check-import.mjs').ImportStatement} ImportStatement */

/** `import type …`, or a list in which every name is marked so. @param {ts.ImportClause | undefined} clause */
function isTypeClause(clause) {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  if (clause.name || !names || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

/** @param {ts.CallExpression} call */
const isLoadingCall = (call) =>
  call.expression.kind === ts.SyntaxKind.ImportKeyword ||
  (ts.isIdentifier(call.expression) && call.expression.text === 'require');

/**
 * The specifier in a piece of syntax that imports something, and whether it imports types alone.
 * @param {ts.Node} node
 * @returns {{ from: ts.Node | undefined, typeOnly: boolean } | undefined}
 */
function importIn(node) {
  if (ts.isImportDeclaration(node)) {
    return { from: node.moduleSpecifier, typeOnly: isTypeClause(node.importClause) };
  }
  if (ts.isExportDeclaration(node)) return { from: node.moduleSpecifier, typeOnly: node.isTypeOnly };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { from: node.argument.literal, typeOnly: true };
  }
  if (ts.isCallExpression(node) && isLoadingCall(node)) return { from: node.arguments[0], typeOnly: false };
  return undefined;
}

/**
 * Every import of a source file, however it is written: import, export … from, import(), require(),
 * and the type `import('…')`.
 * @param {string} file from the repository's root, with forward slashes
 * @param {string} text
 * @returns {ImportStatement[]}
 */
export function readImports(file, text) {
  const kind = /\.(tsx|jsx)$/.test(file) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  /** @type {ImportStatement[]} */
  const statements = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const found = importIn(node);
    if (found?.from && ts.isStringLiteralLike(found.from)) {
      statements.push({ file, specifier: found.from.text, typeOnly: found.typeOnly });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return statements;
}
