import type { Authority, AuthorityOrigin, AuthorityRole } from '../../domain/authority.js';
import { text, textOrNull, texts, truthOrNull, type Properties } from '../properties.js';
import { factOf } from './fact-of.js';

export const authorityOf = (p: Properties): Authority => ({
  ...factOf(p),
  holder: text(p, 'holder'),
  role: p['role'] as AuthorityRole,
  function: text(p, 'function'),
  jurisdiction: textOrNull(p, 'jurisdiction'),
  object: textOrNull(p, 'object'),
  scope: textOrNull(p, 'scope'),
  origin: (p['origin'] as AuthorityOrigin | undefined) ?? 'NOT_STATED',
  delegatedFrom: textOrNull(p, 'delegatedFrom'),
  mayDelegateFurther: truthOrNull(p, 'mayDelegateFurther'),
  grantedBy: textOrNull(p, 'grantedBy'),
  basis: texts(p, 'basis'),
});
