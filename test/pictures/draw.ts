import { writeFileSync } from 'node:fs';
import { accountabilityChainPicture, chainQuery, type ChainData } from './accountability-chain.js';
import { dataModelPicture } from './data-model.js';

/** Draws the pictures of `docs/` anew, from the answers of a running server. */
const [url = 'http://127.0.0.1:4000'] = process.argv.slice(2);

async function asked<T>(query: string): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
  if (!data || errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

writeFileSync('docs/accountability-chain.svg', accountabilityChainPicture(await asked<ChainData>(chainQuery)));
writeFileSync('docs/data-model.svg', dataModelPicture());
