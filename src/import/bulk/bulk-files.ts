import { randomUUID } from 'node:crypto';
import type { EntityRow, SourceRow, TieRow } from '../../store/writing/rows.js';
import type { Values } from '../../store/store.js';
import { answeringTie } from '../../store/writing/answering-tie.js';
import { type CsvTable, csvTable, type TableFiles } from './csv-table.js';
import type { NodeNumbers } from './node-numbers.js';

/** A whole graph as files that Neo4j's import tool reads. */
export interface BulkFiles {
  readonly nodes: readonly (TableFiles & { readonly labels: readonly string[] })[];
  readonly ties: readonly (TableFiles & { readonly type: string })[];
}

export interface BulkWriter {
  entity(row: EntityRow): void;
  tie(row: TieRow): void;
  source(row: SourceRow): void;
  /** What the graph says of itself; once. */
  registry(): void;
  close(): BulkFiles;
}

/** Writes into the folder what the ordinary load would write into the graph; several can do that side by side, each a part. */
export function bulkWriter(folder: string, part: number, numberOf: NodeNumbers): BulkWriter {
  const at = new Date().toISOString();
  const nodes = new Map<string, CsvTable>();
  const ties = new Map<string, CsvTable>();
  const tie = (type: string, from: number, to: string, properties: Values) => {
    const found = ties.get(type) ?? csvTable(folder, part, 'tie', type, [':START_ID', ':END_ID']);
    ties.set(type, found);
    found.add([from, numberOf(to)], properties);
  };
  const node = (label: string, number: number, properties: Values) => {
    const found = nodes.get(label) ?? csvTable(folder, part, 'node', label, [':ID']);
    nodes.set(label, found);
    found.add([number], properties);
  };

  return {
    entity({ id, label, properties, ties: named }) {
      const number = numberOf(id);
      node(label, number, properties);
      for (const { type, to } of named) tie(type, number, to, {});
    },
    tie(row) {
      tie(row.type, numberOf(row.from), row.to, row.properties);
      const answers = answeringTie(row);
      if (answers) tie(answers.type, numberOf(answers.from), answers.to, answers.properties);
    },
    source({ hash, ...row }) {
      node('Source', numberOf(`${notAnId}${row.id}`), { ...row, ...(hash !== null && { hash }), loadedAt: at });
    },
    registry() {
      node('Registry', numberOf(notAnId), { id: 'registry', dataVersion: 1, changedBy: randomUUID() });
    },
    close() {
      return {
        nodes: [...nodes].map(([name, each]) => ({ ...each.close(), labels: labelsOf(name) })),
        ties: [...ties].map(([type, each]) => ({ ...each.close(), type })),
      };
    },
  };
}

/** No id has a line break in it: sources have ids of their own. */
const notAnId = '\n';

const labelsOf = (name: string) => (name === 'Source' || name === 'Registry' ? [name] : ['Entity', name]);
