import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { findingById } from '../../src/analysis/finding-by-id.js';
import { reportGaps } from '../../src/analysis/report-gaps.js';
import type { View } from '../../src/domain/view.js';
import { faults } from '../../src/generate/faults/faults.js';
import { generateCountry, type Manifest } from '../../src/generate/generate-country.js';
import { loadFiles } from '../../src/import/load-files.js';
import { chainOfAuthority } from '../../src/registry/chain-of-authority.js';
import { chooseView } from '../../src/registry/view.js';
import { cypher } from '../../src/store/cypher.js';
import type { Store } from '../../src/store/store.js';
import { emptyGraph } from '../store/writing/empty-graph.js';
import { compared } from './compared.js';

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), 'quanze-generate-'));
const generate = (name: string, seed: number): Manifest =>
  generateCountry({ size: 'XS', seed, out: join(folder, name), scenario: 'GENERATED', seedsFolder: 'seeds' });
const manifest = generate('one', 2);

let store: Store;
let view: View;
beforeAll(async () => {
  store = await emptyGraph();
  const report = await loadFiles(store, ['seeds', 'seeds/later/townships/64.json', join(folder, 'one/data')]);
  expect(report.problems).toEqual([]);
  view = await chooseView(store, { scenario: manifest.scenario, asOf: manifest.asOf }, 'ACTUAL');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await store.close();
});

describe('a generated country', () => {
  test('shows in the report every fault that was planted, and nothing else; each is found again by its id', async () => {
    const reports = await Promise.all(
      ['j.cn', 'j.640000', 'j.640200'].map((jurisdiction) =>
        reportGaps(store, { jurisdiction, rules: null, subtree: jurisdiction === 'j.640200' }, view),
      ),
    );
    const found = reports.flatMap(({ results, findingsOf }) => results.map(({ rule }) => findingsOf(rule.id)));
    const findings = (await Promise.all(found)).flat();
    const distinct = [...new Map(findings.map((finding) => [finding.id, finding])).values()];
    const planted = manifest.faults.filter(({ rule }) => rule !== 'chainOfAuthority');
    expect(compared(planted, distinct)).toEqual({ missed: [], unexpected: [] });
    const again = await Promise.all(distinct.map(({ id }) => findingById(store, id, view)));
    expect(again.map((finding) => finding?.id)).toEqual(distinct.map(({ id }) => id));
  });

  test('shows in the chains of authority every delegation that was spoilt, and no other', async () => {
    const delegated = cypher`MATCH (a:Authority)-[:DELEGATED_FROM]->() WHERE a.scenario = 'GENERATED' RETURN a.id AS id ORDER BY id`;
    const ids = (await store.read(delegated)).map((row) => row.get('id') as string);
    const chains = await Promise.all(ids.map((id) => chainOfAuthority(store, id, view)));
    const excessive = ids.filter((_, at) => (chains[at]?.excesses.length ?? 0) > 0);
    const planted = manifest.faults.filter(({ rule }) => rule === 'chainOfAuthority');
    expect(excessive).toEqual(planted.flatMap(({ subjects }) => subjects).sort());
    expect(Math.max(...chains.map(({ steps }) => steps.length))).toBe(6);
  });

  test('has faults of every rule that faults are known for', () => {
    const planted = new Set(manifest.faults.map(({ rule }) => rule));
    expect([...new Set(faults.map(({ rule }) => rule))].filter((rule) => !planted.has(rule))).toEqual([]);
  });
});

describe('generating', () => {
  test('gives the same bytes for the same seed, and others for another', () => {
    const first = bytesOf('one');
    generate('again', 2);
    generate('other', 3);
    expect(bytesOf('again')).toBe(first);
    expect(bytesOf('other')).not.toBe(first);
  });
});

function bytesOf(name: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).sort())
    if (file.endsWith('.json')) hash.update(file).update(readFileSync(join(folder, name, file)));
  return hash.digest('hex');
}
