import type { Store } from '../../../src/store/store.js';
import { ask } from '../asking.js';
import type { Case, Cases } from '../cases.js';
import { questionOf } from '../questions.js';
import { askedFor, meets } from './meets.js';

export interface Judged {
  readonly question: string;
  readonly view: string;
  readonly expected: unknown;
  /** As far as it was expected to say something. */
  readonly got: unknown;
  readonly why: string;
  readonly right: boolean;
}

/** Asks a question of the book, and compares. */
export async function judged(store: Store, { view: usual, why: usualWhy }: Cases, one: Case): Promise<Judged> {
  const view = { ...usual, ...one.view };
  const { source, variables, said } = questionOf(one.ask);
  const { data, refusal } = await ask<{ readonly answer: never }>(store, source, { ...variables, view });
  const expected = one.refusal ? { refused: one.refusal } : one.expect;
  const got = refusal ? { refused: refusal } : data && said(data.answer);
  return {
    question: inWords(one.ask),
    view: [view.scenario ?? 'ACTUAL', view.asOf ?? 'today'].join(' '),
    expected,
    got: askedFor(got, expected),
    why: one.why ?? usualWhy ?? '',
    right: meets(got, expected),
  };
}

/** whoSupervises o.dept, j.cn */
const inWords = (ask: Case['ask']) =>
  Object.entries(ask)
    .map(([name, asked]) => `${name} ${flat(asked)}`)
    .join(', ');

/** A value in few signs, as it stands in the files. */
export function flat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flat).join(', ')}]`;
  if (value === null || typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([name, each]) => `${name}: ${flat(each)}`)
    .join(', ');
}
