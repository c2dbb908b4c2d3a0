import { type Injector } from '@univerjs/core';
import { LexerTreeBuilder, sequenceNodeType } from '@univerjs/engine-formula';
import { withStoredSeparators } from '../french/frenchFormula';

type Nodes = ReturnType<LexerTreeBuilder['sequenceNodesBuilder']>;

/**
 * Has Univer's editor understand a formula while it is typed in French: colours, the argument that help speaks of,
 * cells chosen with the mouse, brackets added at the end. Formulas as Excel stores them are cut as before, since only
 * a comma between two figures or a semicolon reads otherwise. What calculates does not come this way.
 */
export function readTypedFormulas(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  const cut = lexer.sequenceNodesBuilder.bind(lexer);
  const missingBrackets = lexer.checkIfAddBracket.bind(lexer);
  const functionAt = lexer.getFunctionAndParameter.bind(lexer);
  lexer.sequenceNodesBuilder = typed => {
    const nodes = cut(withStoredSeparators(typed));
    return nodes && asTyped(nodes, typed.startsWith('=') ? typed.slice(1) : typed);
  };
  lexer.checkIfAddBracket = typed => missingBrackets(withStoredSeparators(typed));
  lexer.getFunctionAndParameter = (typed, index) => functionAt(withStoredSeparators(typed), index);
}

/** The same nodes, with the signs that were typed. */
function asTyped(nodes: NonNullable<Nodes>, typed: string): NonNullable<Nodes> {
  let at = 0;
  return nodes.map(node => {
    const length = typeof node === 'string' ? node.length : node.token.length;
    const token = typed.slice(at, at + length);
    at += length;
    if (typeof node === 'string') return token;
    // When it is entered, Univer rewrites numbers as it reads them, in English: it leaves arrays alone.
    const isDecimal = node.nodeType === sequenceNodeType.NUMBER && token.includes(',');
    return { ...node, token, nodeType: isDecimal ? sequenceNodeType.ARRAY : node.nodeType };
  });
}
