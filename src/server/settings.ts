import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { LIMITS } from '../api/limits/limits.js';
import { neo4jUri, oneOf, origins, text, wholeNumber } from './setting-values.js';

export interface Setting {
  /** The environment variable. */
  readonly variable: string;
  readonly description: string;
  readonly value: z.ZodType<unknown, string | undefined>;
  /** As it would stand in the environment; without one the setting may be left out. */
  readonly default?: string;
  /** Never shown. */
  readonly secret?: true;
  /** Says something when it is given and empty, which for the others is the same as not given. */
  readonly mayBeEmpty?: true;
}

const PACKAGED_SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** Every setting there is, by the name that the code knows it by. */
export const SETTINGS = {
  port: {
    variable: 'PORT',
    description: 'Port of the HTTP server; 0 takes any that is free.',
    value: wholeNumber(0, 65_535),
    default: '4000',
  },
  host: {
    variable: 'HOST',
    description: 'Address that the HTTP server listens on; 0.0.0.0 opens it to the network.',
    value: text(),
    default: '127.0.0.1',
  },
  processes: {
    variable: 'QUANZE_PROCESSES',
    description:
      'Processes that answer at the address, one for each processor that Neo4j leaves free; each has a memory of its own.',
    value: wholeNumber(1, 64),
    default: '1',
  },
  dataFolder: {
    variable: 'QUANZE_DATA',
    description: 'Folder of the Neo4j that we start ourselves: its store, its log and its password.',
    value: text(),
    default: '.quanze',
  },
  seedsFolder: {
    variable: 'QUANZE_SEEDS',
    description: 'Folder of the seeds that are loaded at the start; empty loads none.',
    value: z.string().transform((folder) => (folder === '' ? undefined : folder)),
    default: PACKAGED_SEEDS,
    mayBeEmpty: true,
  },
  neo4jUri: {
    variable: 'NEO4J_URI',
    description: 'Neo4j to use, such as neo4j://host:7687; without it we start one of our own.',
    value: neo4jUri().optional(),
  },
  neo4jUser: {
    variable: 'NEO4J_USER',
    description: 'User of the Neo4j at NEO4J_URI.',
    value: text(),
    default: 'neo4j',
  },
  neo4jPassword: {
    variable: 'NEO4J_PASSWORD',
    description: 'Password of the Neo4j at NEO4J_URI; needed with it.',
    value: text().optional(),
    secret: true,
  },
  neo4jDatabase: {
    variable: 'NEO4J_DATABASE',
    description: 'Database in that Neo4j.',
    value: text(),
    default: 'neo4j',
  },
  localPort: {
    variable: 'QUANZE_NEO4J_PORT',
    description: 'Bolt port of the Neo4j that we start ourselves; without it any that is free.',
    value: wholeNumber(1, 65_535).optional(),
  },
  localHeapMegabytes: {
    variable: 'QUANZE_NEO4J_HEAP_MB',
    description: 'Heap of the Neo4j that we start ourselves; without it a share of the machine.',
    value: wholeNumber(256, 1_048_576).optional(),
  },
  localPageCacheMegabytes: {
    variable: 'QUANZE_NEO4J_PAGE_CACHE_MB',
    description: 'Page cache of the Neo4j that we start ourselves; without it a share of the machine.',
    value: wholeNumber(8, 1_048_576).optional(),
  },
  cacheFolder: {
    variable: 'QUANZE_CACHE',
    description:
      "Folder of Neo4j's jars, shared by all checkouts of a user; without it quanze in the user's cache folder.",
    value: text().optional(),
  },
  defaultScenario: {
    variable: 'QUANZE_DEFAULT_SCENARIO',
    description: 'Scenario that is asked where a question names none.',
    value: text(),
    default: 'ACTUAL',
  },
  deadlineMillis: {
    variable: 'QUANZE_DEADLINE_MS',
    description: 'Longest time that a request may take.',
    value: wholeNumber(100, 600_000),
    default: String(LIMITS.deadlineMillis),
  },
  statementTimeoutMillis: {
    variable: 'QUANZE_STATEMENT_TIMEOUT_MS',
    description: 'Longest time that one statement may take in Neo4j; less than the deadline.',
    value: wholeNumber(50, 600_000),
    default: '8000',
  },
  rememberedMegabytes: {
    variable: 'QUANZE_REMEMBERED_MB',
    description:
      'Megabytes of answers that are kept in memory, each given again only while the graph says that the data are the same; 0 keeps none.',
    value: wholeNumber(0, 100_000),
    default: '128',
  },
  corsOrigins: {
    variable: 'QUANZE_CORS_ORIGINS',
    description: 'Origins whose pages may ask this server, separated by commas; empty for none but its own.',
    value: origins(),
    default: '',
  },
  logLevel: {
    variable: 'QUANZE_LOG_LEVEL',
    description: 'Least important lines that are logged; debug has one for each request.',
    value: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    default: 'info',
  },
} as const satisfies Record<string, Setting>;

export type Settings = typeof SETTINGS;
