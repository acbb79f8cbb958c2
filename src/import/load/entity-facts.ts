import { beginning, end } from '../../store/days.js';
import type { KnownEntity } from '../../store/writing/known-entity.js';
import type { DateGiven } from '../format/date-given.js';
import type { Statement } from '../statement.js';

/** What checks must know of a node, whether the load states it or the graph held it before. */
export type EntityFacts = Omit<KnownEntity, 'hash'>;

export function entityFacts({ noun, id, item, source }: Statement): EntityFacts {
  const fields = item as Readonly<Record<string, unknown>>;
  const text = (field: string) => (typeof fields[field] === 'string' ? fields[field] : null);
  const scenario = text('scenario');
  const period = noun.fields.shape['from'] === undefined ? null : (fields as { from: Day; to: Day });
  return {
    id,
    label: noun.label ?? noun.one,
    statedBy: source,
    scenarios: (fields['scenarios'] as string[] | undefined) ?? (scenario === null ? [] : [scenario]),
    organization: text('organization'),
    jurisdiction: text('jurisdiction'),
    head: fields['head'] === true,
    validFrom: period && (period.from?.day ?? beginning),
    validTo: period && (period.to?.day ?? end),
    upper: text('partOf') ?? text('delegatedFrom') ?? text('basedOn'),
    inherits: fields['inherits'] === true,
    retracts: (fields['retracts'] as string[] | undefined) ?? none,
  };
}

const none: readonly string[] = [];

type Day = DateGiven | null;
