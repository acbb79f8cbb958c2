export interface LocalSettings {
  /** Everything of this Neo4j is kept in its folder `neo4j`; made if it is not there. */
  readonly dataFolder: string;
  /** Any free one, unless told. */
  readonly port?: number;
  readonly heapMegabytes?: number;
  readonly pageCacheMegabytes?: number;
  /** For tests: starts sooner, keeps its plans whatever becomes of the data, and stays slower. */
  readonly quickStart?: boolean;
  /** Without it we tell stderr. */
  readonly onProgress?: (sentence: string) => void;
}
