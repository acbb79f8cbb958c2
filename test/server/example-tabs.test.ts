import { expect, test } from '@jest/globals';
import { exampleTabs } from '../../src/explorer/example-tabs.js';

test('each operation becomes a tab, with the comments above it', () => {
  const examples = `# Examples of all kinds.

# Who is this?
query WhoIs($id: ID = "o.epo") { node(id: $id) { id } }
query   Second { hello } # and what follows

{ hello }
`;
  expect(exampleTabs(examples)).toEqual([
    { query: '# Examples of all kinds.\n\n# Who is this?\nquery WhoIs($id: ID = "o.epo") { node(id: $id) { id } }' },
    { query: 'query   Second { hello }' },
    { query: '# and what follows\n\n{ hello }' },
  ]);
});
