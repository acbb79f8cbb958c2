import {
  isValueNode,
  Kind,
  TokenKind,
  type ASTNode,
  type GraphQLError,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';

/** The argument, or the input field in it, that a validation or coercion error is about, where it can be known. */
export function argumentAtFault({ message, nodes }: GraphQLError): string | undefined {
  const node = nodes?.[0];
  return node?.kind === Kind.VARIABLE_DEFINITION
    ? (fieldWithin(message) ?? argumentGiven(node))
    : (argumentNamed(message) ?? argumentOf(node));
}

/** `Variable "$view" got invalid value … at "view.asOf"; …`; an index (`where.kinds[3]`) belongs to the list before it. */
function fieldWithin(message: string): string | undefined {
  const path = / at "([\w.[\]]+)"; /.exec(message)?.[1];
  return path?.includes('.') ? path.split('.').at(-1)?.replace(/\[.*/, '') : undefined;
}

/** `Field "node" argument "id" of type …`, `Unknown argument "x" on …`, `Argument "x" of non-null type …`. */
const argumentNamed = (message: string): string | undefined => /\bargument "(\w+)"/i.exec(message)?.[1];

/** What a variable is first used for: the first `name: $variable` of the document. */
function argumentGiven({ variable, loc }: VariableDefinitionNode): string {
  for (let token = loc?.endToken; token; token = token.next ?? undefined) {
    const [colon, dollar, name] = [token.next, token.next?.next, token.next?.next?.next];
    const given = colon?.kind === TokenKind.COLON && dollar?.kind === TokenKind.DOLLAR;
    if (given && name?.value === variable.name.value) return token.value;
  }
  return variable.name.value;
}

function argumentOf(node: ASTNode | undefined): string | undefined {
  if (node?.kind === Kind.OBJECT_FIELD) return node.name.value;
  return node && isValueNode(node) ? nameBefore(node) : undefined;
}

/** The `name:` before a value, out of the lists in which it stands; what comes before it in a list is passed over. */
function nameBefore({ loc }: ValueNode): string | undefined {
  let open = 0;
  for (let token = loc?.startToken.prev; token; token = token.prev) {
    if (token.kind === TokenKind.BRACKET_R || token.kind === TokenKind.BRACE_R) open++;
    else if (token.kind === TokenKind.BRACKET_L || token.kind === TokenKind.BRACE_L) open = Math.max(0, open - 1);
    else if (open === 0 && token.kind === TokenKind.COLON) return token.prev?.value;
    else if (open === 0 && token.kind === TokenKind.EQUALS) return undefined;
  }
  return undefined;
}
