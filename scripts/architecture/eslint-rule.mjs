import { relative, sep } from 'node:path';
import { whyForbidden } from './check-import.mjs';

/**
 * `import type …`, or a list in which every name is marked so.
 * @param {object} node
 */
function isTypeOnly(node) {
  if ('importKind' in node && node.importKind === 'type') return true;
  if ('exportKind' in node && node.exportKind === 'type') return true;
  const names = 'specifiers' in node && Array.isArray(node.specifiers) ? node.specifiers : [];
  /** @param {unknown} name */
  const isTypeName = (name) =>
    typeof name === 'object' && name !== null && 'importKind' in name && name.importKind === 'type';
  return names.length > 0 && names.every(isTypeName);
}

/**
 * Shows a forbidden import in the editor, in the words of the architecture test.
 * @type {import('eslint').Rule.RuleModule}
 */
export const directionRule = {
  meta: { type: 'problem', schema: [], docs: { description: 'holds the direction of imports' } },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');

    /** @param {import('eslint').Rule.Node} node @param {unknown} specifier */
    const check = (node, specifier) => {
      if (typeof specifier !== 'string') return;
      const message = whyForbidden({ file, specifier, typeOnly: isTypeOnly(node) });
      if (message) context.report({ node, message });
    };

    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ImportExpression: (node) => check(node, 'value' in node.source ? node.source.value : undefined),
    };
  },
};
