import { dcat, dct, opengov, schema, time } from './vocabulary.js';

const ofSchema = (...names: readonly string[]) => names.flatMap((name) => [schema(name), `https://schema.org/${name}`]);

/** By what a time, or a thing itself, tells when it begins, when it ends, and how long it is. */
export const timeProperties = {
  starts: [time('hasBeginning'), ...ofSchema('startDate', 'foundingDate'), dcat('startDate'), dct('created')],
  ends: [time('hasEnd'), ...ofSchema('endDate', 'dissolutionDate'), opengov('dissolutionDate'), dcat('endDate')],
  lengths: ['hasDuration', 'hasXSDDuration', 'hasDurationDescription', 'hasTemporalDuration'].map(time),
} as const;
