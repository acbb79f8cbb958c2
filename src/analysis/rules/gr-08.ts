import type { Arrangement } from '../../domain/arrangement.js';
import { holdersOf, isCompetent } from '../../domain/holders.js';
import { levelFits } from '../../domain/level-fits.js';
import type { PolicyDomain } from '../../domain/policy-domain.js';
import type { Judgement, Rule } from '../../domain/rule.js';
import { citesOf, functionName, statedAbsences } from '../../domain/rule-words.js';

/** 职能空缺: a function that every jurisdiction needs has nobody on record who answers for it. */
export const gr08: Rule = {
  id: 'GR-08',
  name: '职能空缺',
  nameEn: 'Uncovered functions',
  severity: 'WARNING',
  statement: 'SHOULD: every function that a domain requires has a body that answers for it, or for a part of it.',
  cites: ['S018'],
  judged(arrangement) {
    const judgements = arrangement.domains.map((domain) => judgedIn(arrangement, domain));
    return {
      examined: judgements.reduce((sum, { examined }) => sum + examined, 0),
      breaches: judgements.flatMap(({ breaches }) => breaches),
      unknown: judgements.flatMap(({ unknown = [] }) => unknown),
    };
  },
};

function judgedIn(arrangement: Arrangement, { id, name, required, integrating, management }: PolicyDomain): Judgement {
  const applicable = required.filter((each) => isOfThisLevel(arrangement, each));
  const covered = applicable.filter((each) => holdersOf(arrangement, each).length > 0);
  const integrated = arrangement.powers.some((power) => power.function === integrating && isCompetent(power));
  if (arrangement.view.kind === 'TO_BE' && integrated && covered.length === 0) {
    return { examined: 0, breaches: [], unknown: [`The functions of ${name} (${id}) have not been divided yet.`] };
  }
  const ratio = `covered: management ${covered.filter((each) => management.includes(each)).length}, building ${covered.filter((each) => isBuilding(arrangement, each)).length}`;
  const judged = applicable.map((each) => ({
    each,
    held: covered.includes(each),
    stated: statedAbsences(arrangement, 'HOLDER').filter(({ function: of }) => of === each),
  }));
  return {
    examined: applicable.length,
    breaches: judged
      .filter(({ held, stated }) => !held || stated.length > 0)
      .map(({ each, held, stated }) => ({
        statement: `${held ? 'A source states that nobody answers' : 'Nobody on record answers'} for ${functionName(arrangement, each)} (${each}) here; ${ratio}.`,
        subjects: [arrangement.jurisdiction, each, ...stated.map((absence) => absence.id)],
        cites: citesOf(stated),
      })),
  };
}

/** A function kept for another level is not missing here; one of which a part is of this level, is. */
const isOfThisLevel = ({ catalogue, level }: Arrangement, id: string): boolean =>
  level === null || levelFits(catalogue.functions.get(id)?.levels ?? null, level) === true;

const isBuilding = ({ catalogue }: Arrangement, id: string) => catalogue.functions.get(id)?.group === 'BUILDING';
