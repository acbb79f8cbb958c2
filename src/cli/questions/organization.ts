import { Refusal } from '../../domain/refusal.js';
import type { CommandQuestion } from '../command-question.js';
import { table } from '../table.js';
import { citationFields, citedIn, type Cited } from './cited.js';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Body extends Named {
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly jurisdiction: Named | null;
  readonly validity: { readonly from: string | null; readonly to: string | null };
  readonly head: {
    readonly post: Named | null;
    readonly reason: string | null;
    readonly incumbent: { readonly person: Named } | null;
  };
  readonly superiors: readonly Tie[];
  readonly subordinates: { readonly totalCount: number };
  readonly posts: readonly Named[];
  readonly authorities: { readonly totalCount: number };
  readonly citations: readonly Cited[];
}
interface Tie {
  readonly id: string;
  readonly type: string;
  readonly certainty: string;
  readonly source: Named;
  readonly target: Named;
  readonly citations: readonly Cited[];
}

/** What is known of a body; null where it does not exist in the view. */
export const organizationQuestion: CommandQuestion<Body | null> = {
  source: `query ($id: ID!, $view: ViewInput) {
    answer: organization(id: $id, view: $view) {
      id name nameEn aliases kind jurisdiction { id name } validity { from to } ${citationFields}
      head { reason post { id name } incumbent { person { id name } } }
      superiors { id type certainty source { id name } target { id name } ${citationFields} }
      subordinates { totalCount }
      posts { id name }
      authorities { totalCount }
    }
  }`,
  shown(body) {
    if (body === null) throw new Refusal('NOT_FOUND', 'There is no such body in this view.');
    const { head, validity, jurisdiction } = body;
    const named = (one: Named | null | undefined) => (one ? `${one.name} (${one.id})` : '');
    const facts = [
      ['name', [...new Set([body.name, body.nameEn ?? body.name, ...body.aliases])].join('; ')],
      ['kind', body.kind],
      ['jurisdiction', named(jurisdiction)],
      ['exists', `${validity.from ?? '…'} to ${validity.to ?? '…'}`],
      ['head', [named(head.post), named(head.incumbent?.person), head.reason ?? ''].filter(Boolean).join(': ')],
      ['posts', String(body.posts.length)],
      ['commands', String(body.subordinates.totalCount)],
      ['powers', String(body.authorities.totalCount)],
      ['cited in', citedIn(body.citations)],
    ];
    const above = body.superiors.map(({ type, certainty, source, target, citations }) => {
      const upper = source.id === body.id ? target : source;
      return [type, upper.id, upper.name, certainty, citedIn(citations)];
    });
    return [
      table([body.id, ''], facts),
      ...(above.length === 0 ? [] : [table(['superior by', 'id', 'name', 'certainty', 'cited in'], above)]),
    ].join('\n\n');
  },
};
