import type { Matter, MatterFacts } from '../../src/domain/matter.js';

/** What is asked about, of which a test says only what it names. */
export const matterOf = (given: Partial<Matter>): Matter => ({
  function: null,
  organization: null,
  system: null,
  jurisdiction: null,
  ...given,
});

/** What was found about it; all else is empty. */
export const factsOf = (given: Partial<MatterFacts>): MatterFacts => ({
  asked: null,
  systemFunctions: [],
  places: [],
  placeIsThere: true,
  containers: [],
  powers: [],
  lapsed: new Map(),
  holderSince: new Map(),
  domains: new Map(),
  coordinations: [],
  coordinators: [],
  absences: [],
  openLists: [],
  ...given,
});
