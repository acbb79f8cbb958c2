import { type GraphFacts, nothing } from '../../src/import/load/graph-facts.js';
import { judge } from '../../src/import/load/judge.js';
import { readSource } from '../../src/import/read/read-source.js';

/** What is wrong with a file, as `line:column reason`; beside it, what the graph holds and a file with nothing wrong. */
export function problemsOf(text: string, { graph = nothing, beside = common, file = 'bad.yaml' } = {}): string[] {
  const sources = [
    readSource({ file: 'common.yaml', text: beside, hash: '', defaultSource: 'common' }),
    readSource({ file, text, hash: '', defaultSource: 'bad' }),
  ];
  const statements = sources.flatMap((source) => source.statements);
  const spoilt = new Set(sources.flatMap((source) => [...source.spoilt]));
  const names = new Set(sources.map(({ source }) => source));
  const judged = judge({ statements, spoilt, sources: names }, graph satisfies GraphFacts, false);
  return [...sources.flatMap(({ problems }) => problems), ...judged.problems].map(
    ({ file: where, line, column, reason }) => `${where === file ? '' : where}${line}:${column} ${reason}`,
  );
}

const common = `
scenarios: [{id: NOW, name: 现在, kind: ACTUAL}, {id: IF, name: 如果, kind: WHAT_IF, basedOn: NOW, inherits: true}, {id: ELSE, name: 别的, kind: AS_IS}]
domains: [{id: D, name: 领域}]
functions: [{id: f1, name: 职能, domain: D}]
jurisdictions: [{id: j1, name: 中央, level: CENTRAL}]
persons: [{id: h1, name: 甲}, {id: h2, name: 乙}]
documents: [{id: d1, title: 文件, kind: LAW}]
organizations:
  - {id: o1, name: 一, scenarios: [NOW], jurisdiction: j1}
  - {id: o2, name: 二, scenarios: [NOW]}
  - {id: o3, name: 三, scenarios: [NOW]}
  - {id: o5, name: 五, scenarios: [NOW, ELSE]}
posts:
  - {id: p1, name: 一长, organization: o1, head: true, scenarios: [NOW]}
  - {id: p2, name: 二长, organization: o2, scenarios: [NOW]}
`;
