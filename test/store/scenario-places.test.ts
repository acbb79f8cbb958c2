import { describe, expect, jest, test } from '@jest/globals';
import { chooseView } from '../../src/registry/view.js';
import { placesOfScenario, scenariosStatedBy } from '../../src/store/scenario-places.js';
import { smallWorld } from '../registry/small-world.js';

jest.setTimeout(120_000);

type Item = Readonly<Record<string, unknown>>;

/** Something that a what-if can add or take back, and the jurisdictions that this touches. */
const changes: readonly (readonly [list: string, item: Item, touched: readonly string[]])[] = [
  ['organizations', { id: 'o', name: 'Office', jurisdiction: 'here' }, ['here']],
  ['posts', { id: 'p', name: 'Chief', organization: 'o.here' }, ['here']],
  ['relations', { id: 'r', source: 'o.here', type: 'GUIDES', target: 'o.there' }, ['here', 'there']],
  ['relations', { id: 'l', source: 'p.here', type: 'SUBORDINATE_TO', target: 'p.there' }, ['here', 'there']],
  ['exOfficio', { id: 'x', post: 'p.here', follows: 'p.there' }, ['here', 'there']],
  ['appointments', { id: 't', person: 'li', post: 'p.here' }, ['here']],
  [
    'authorities',
    { id: 'a', holder: 'p.here', role: 'GUIDE', function: 'f', jurisdiction: 'there' },
    ['here', 'there'],
  ],
  ['authorities', { id: 'b', holder: 'o.here', role: 'GUIDE', function: 'f', object: 'o.there' }, ['here', 'there']],
  ['systemAssignments', { id: 's', organization: 'o.here', system: 'deciding' }, ['here']],
  ['staffings', { id: 'q', organization: 'o.here', quota: 3 }, ['here']],
  ['appraisals', { id: 'v', post: 'p.here', domain: 'D' }, ['here']],
  ['pendingAuthorizations', { id: 'pa', organization: 'o.here' }, ['here']],
  ['absences', { id: 'n', absent: 'SUPERVISOR', jurisdictions: ['here', 'there'] }, ['here', 'there']],
  ['absences', { id: 'm', absent: 'SUPERVISOR' }, []],
  ['openLists', { id: 'e', subject: 'p.here', of: 'MEMBER_OF', list: 'members', marker: 'etc.' }, ['here']],
  ['qualifications', { id: 'k', subject: 'o.here', modality: 'PERMITTED', statement: 'May.' }, ['here']],
  [
    'qualifications',
    { id: 'k.2', subject: 'f', modality: 'PERMITTED', statement: 'May.', jurisdictions: ['there'] },
    ['there'],
  ],
  ['evaluationPerspectives', { id: 'u', name: 'Use', perspective: 'use', jurisdictions: ['there'] }, ['there']],
  [
    'mechanisms',
    { id: 'g', name: 'Way', jurisdictions: ['there'], steps: [{ id: 'g.1', name: 'Ask', role: 'PROPOSER' }] },
    ['there'],
  ],
  [
    'mechanisms',
    { id: 'h', name: 'Way', steps: [{ id: 'h.1', name: 'Ask', role: 'PROPOSER', actor: 'o.here' }] },
    ['here'],
  ],
  ['changeEvents', { id: 'c', kind: 'MERGE', originals: ['o.here'], resulting: ['o.there'] }, ['here', 'there']],
];

const whatIf = (id: string, retracts: readonly string[] = []) => ({
  id,
  name: id,
  kind: 'WHAT_IF',
  basedOn: 'W',
  inherits: true,
  retracts,
});
const grouped: Record<string, Item[]> = {};
const put = (list: string, item: Item) => (grouped[list] ??= []).push(item);
for (const [list, item] of changes) {
  const id = String(item['id']);
  put(list, item);
  put('scenarios', whatIf(`less ${id}`, [id]));
  put('scenarios', whatIf(`more ${id}`));
  const where = ['organizations', 'posts'].includes(list) ? { scenarios: [`more ${id}`] } : { scenario: `more ${id}` };
  const steps = (item['steps'] as Item[] | undefined)?.map((step) => ({ ...step, id: `more.${String(step['id'])}` }));
  put(list, { ...item, id: `more.${id}`, ...where, ...(steps && { steps }) });
}
put('scenarios', { id: 'W', name: 'World', kind: 'ACTUAL' });
put('scenarios', whatIf('without the top', ['o.top']));
for (const place of ['here', 'there', 'elsewhere', 'below', 'top']) {
  put('jurisdictions', { id: place, name: place, level: 'COUNTY' });
  put('organizations', { id: `o.${place}`, name: place, jurisdiction: place });
  put('posts', { id: `p.${place}`, name: place, organization: `o.${place}` });
}
put('relations', { id: 'up', source: 'o.elsewhere', type: 'PART_OF', target: 'o.top' });
put('relations', { id: 'up.2', source: 'o.below', type: 'PART_OF', target: 'o.elsewhere' });

const { store } = smallWorld(
  JSON.stringify({
    source: 'world',
    defaults: { scenario: 'W' },
    domains: [{ id: 'D', name: 'Domain' }],
    functions: [{ id: 'f', name: 'Roads', domain: 'D' }],
    organizationalSystems: [{ id: 'deciding', name: 'Deciding' }],
    persons: [{ id: 'li', name: 'Li' }],
    ...grouped,
  }),
);

async function touched(scenario: string) {
  const overlay = (await scenariosStatedBy(store(), ['world'])).find(({ id }) => id === scenario);
  if (!overlay) throw new Error(`There is no overlay ${scenario}.`);
  return placesOfScenario(store(), overlay, await chooseView(store(), { scenario: 'W' }, 'W'));
}

describe('a what-if touches', () => {
  test.each(changes)('where it takes back one of the %s: %j', async (_, { id }, places) => {
    expect(await touched(`less ${String(id)}`)).toEqual(places);
  });

  test.each(changes)('where it adds one to the %s: %j', async (_, { id }, places) => {
    expect(await touched(`more ${String(id)}`)).toEqual(places);
  });

  test('all that answers to a body that it takes back, however far below', async () => {
    expect(await touched('without the top')).toEqual(['below', 'elsewhere', 'top']);
  });
});
