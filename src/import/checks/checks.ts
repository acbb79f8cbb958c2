import type { Check } from './check.js';
import { circlesExOfficio } from './circles-ex-officio.js';
import { circlesOfCommand } from './circles-of-command.js';
import { circularParts } from './circular-parts.js';
import { endsExistInScenario } from './ends-exist-in-scenario.js';
import { idsKeepTheirNoun } from './ids-keep-their-noun.js';
import { idsStatedTwice } from './ids-stated-twice.js';
import { lookAlikeIds } from './look-alike-ids.js';
import { relationEnds } from './relation-ends.js';
import { retractsWhatIsInherited } from './retracts-what-is-inherited.js';
import { toAfterFrom } from './to-after-from.js';
import { twoHeads } from './two-heads.js';
import { twoHolders } from './two-holders.js';
import { unknownIds } from './unknown-ids.js';

/** Everything that only shows when items are looked at together. */
export const checks: readonly Check[] = [
  idsStatedTwice,
  idsKeepTheirNoun,
  lookAlikeIds,
  unknownIds,
  toAfterFrom,
  relationEnds,
  endsExistInScenario,
  retractsWhatIsInherited,
  circlesOfCommand,
  circlesExOfficio,
  circularParts,
  twoHeads,
  twoHolders,
];
