import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { arranged } from './arrange/arranged.js';
import { addFormerPowers } from './arrange/field-powers.js';
import { catalogue, generalMeasure } from './country/catalogue.js';
import { places } from './country/places.js';
import type { Planted } from './faults/fault.js';
import { plant } from './faults/plant.js';
import { type SizeName, sizes } from './sizes.js';
import { dataWriter } from './write/data-writer.js';
import { itemsOf } from './write/items-of.js';

export interface GenerateOptions {
  readonly size: SizeName;
  readonly seed: number;
  readonly out: string;
  readonly scenario: string;
  /** Where the divisions are. */
  readonly seedsFolder: string;
}

/** What has been written, and what a report over it must find. */
export interface Manifest {
  readonly size: SizeName;
  readonly seed: number;
  readonly scenario: string;
  readonly asOf: string;
  readonly jurisdictions: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly faults: readonly Planted[];
}

/** Writes the arrangement of a country place by place: `data/` with files to load, and `manifest.json`. */
export function generateCountry({ size, seed, out, scenario, seedsFolder }: GenerateOptions): Manifest {
  const { within, density, faults: rates } = sizes[size];
  const all = places(seedsFolder, within);
  const data = join(out, 'data');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  const writer = dataWriter(data, { scenario, cites: [generalMeasure] });
  writer.write({
    scenarios: [world(scenario)],
    ...catalogue(),
  });
  const faults: Planted[] = [];
  for (const place of all) {
    const made = arranged(place, seed, density);
    faults.push(...plant(made, seed, rates));
    addFormerPowers(made.draft, density.former);
    writer.write(itemsOf(made.draft));
  }
  const { counts } = writer.end();
  const manifest = { size, seed, scenario, asOf: '2025-06-30', jurisdictions: all.length, counts, faults };
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

const world = (id: string) => ({
  id,
  name: '虚构的全国安排',
  nameEn: 'An invented arrangement of the country',
  kind: 'ACTUAL',
});
