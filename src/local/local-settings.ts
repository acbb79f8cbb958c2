/**
 * What a Neo4j is started for: to be asked; to fill the indexes of a whole graph, where pauses do no harm; or for tests,
 * when it starts sooner, keeps its plans whatever becomes of the data, and stays slower.
 */
export type Purpose = 'SERVING' | 'FILLING' | 'TESTING';

export interface LocalSettings {
  /** Everything of this Neo4j is kept in its folder `neo4j`; made if it is not there. */
  readonly dataFolder: string;
  /** Any free one, unless told. */
  readonly port?: number;
  readonly heapMegabytes?: number;
  readonly pageCacheMegabytes?: number;
  /** `SERVING`, unless told. */
  readonly purpose?: Purpose;
  /** Without it we tell stderr. */
  readonly onProgress?: (sentence: string) => void;
}
