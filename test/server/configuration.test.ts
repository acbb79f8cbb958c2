import { describe, expect, test } from '@jest/globals';
import { ConfigurationError } from '../../src/server/configuration-error.js';
import { configurationFrom, type Configuration } from '../../src/server/configuration.js';
import { listedSettings } from '../../src/server/listed-settings.js';

const faultsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    configurationFrom(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
};

describe('the configuration', () => {
  test('has a default for all that is needed', () => {
    expect(configurationFrom({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      dataFolder: '.quanze',
      neo4jUri: undefined,
      neo4jUser: 'neo4j',
      neo4jDatabase: 'neo4j',
      localPort: undefined,
      defaultScenario: 'ACTUAL',
      deadlineMillis: 10_000,
      statementTimeoutMillis: 8_000,
      corsOrigins: [],
      logLevel: 'info',
    } satisfies Partial<Configuration>);
    expect(configurationFrom({}).seedsFolder).toMatch(/seeds$/);
  });

  test('takes what the environment says', () => {
    const given = {
      PORT: '0',
      HOST: '::1',
      NEO4J_URI: 'neo4j+s://graph.example:7687',
      NEO4J_PASSWORD: 'p@ss word',
      QUANZE_SEEDS: '',
      QUANZE_NEO4J_HEAP_MB: '1024',
      QUANZE_DEADLINE_MS: '30000',
      QUANZE_CORS_ORIGINS: 'https://a.example, http://localhost:3000',
      QUANZE_LOG_LEVEL: 'silent',
    };
    expect(configurationFrom(given)).toMatchObject({
      port: 0,
      host: '::1',
      neo4jUri: 'neo4j+s://graph.example:7687',
      neo4jPassword: 'p@ss word',
      seedsFolder: undefined,
      localHeapMegabytes: 1024,
      deadlineMillis: 30_000,
      corsOrigins: ['https://a.example', 'http://localhost:3000'],
      logLevel: 'silent',
    });
  });

  test('takes an empty variable for none, as compose files leave it', () => {
    expect(configurationFrom({ PORT: '', NEO4J_URI: '', QUANZE_DATA: '' })).toMatchObject({
      port: 4000,
      neo4jUri: undefined,
      dataFolder: '.quanze',
    });
  });

  test('reports all that is wrong at once, by the names of the variables', () => {
    expect(
      faultsOf({ PORT: 'http', QUANZE_LOG_LEVEL: 'loud', QUANZE_DEADLINE_MS: '-1', NEO4J_URI: 'http://x' }),
    ).toEqual([
      'PORT must be a whole number from 0 to 65535.',
      'NEO4J_URI must be of the form neo4j://host:port or bolt://host:port (+s and +ssc for TLS), without user or password.',
      'QUANZE_DEADLINE_MS must be a whole number from 100 to 600000.',
      'QUANZE_LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
    ]);
  });

  test.each([
    [{ PORT: '65536' }, 'PORT'],
    [{ PORT: '4000.5' }, 'PORT'],
    [{ PORT: '1e3' }, 'PORT'],
    [{ PORT: ' 4000' }, 'PORT'],
    [{ QUANZE_DEADLINE_MS: '99' }, 'QUANZE_DEADLINE_MS'],
    [{ NEO4J_URI: 'neo4j://user:secret@host', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI'],
    [{ QUANZE_CORS_ORIGINS: '*' }, 'QUANZE_CORS_ORIGINS'],
    [{ QUANZE_CORS_ORIGINS: 'https://a.example/path' }, 'QUANZE_CORS_ORIGINS'],
    [{ NEO4J_URI: 'bolt://host' }, 'NEO4J_PASSWORD'],
    [{ QUANZE_DEADLINE_MS: '8000' }, 'QUANZE_STATEMENT_TIMEOUT_MS'],
  ])('refuses %j', (environment, variable) => {
    const faults = faultsOf(environment);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${variable} must `));
  });

  test('never repeats a secret', () => {
    const environment = { NEO4J_URI: 'neo4j://user:hunter2@host', NEO4J_PASSWORD: 'hunter2' };
    expect(faultsOf(environment).join()).not.toContain('hunter2');
  });
});

describe('the list of settings', () => {
  test('tells value, default, origin and meaning of each', () => {
    const listed = listedSettings({ PORT: '5000' });
    expect(listed.find(({ variable }) => variable === 'PORT')).toEqual({
      variable: 'PORT',
      value: '5000',
      default: '4000',
      origin: 'environment',
      description: 'Port of the HTTP server; 0 takes any that is free.',
    });
    expect(listed.find(({ variable }) => variable === 'HOST')).toMatchObject({ value: '127.0.0.1', origin: 'default' });
    for (const { description } of listed) expect(description).toMatch(/^[A-Z].+\.$/);
    expect(new Set(listed.map(({ variable }) => variable)).size).toBe(listed.length);
  });

  test('hides secrets, and says whether there is one', () => {
    const password = (environment: Record<string, string>) =>
      listedSettings(environment).find(({ variable }) => variable === 'NEO4J_PASSWORD');
    expect(password({ NEO4J_PASSWORD: 'hunter2' })).toMatchObject({ value: '***', origin: 'environment' });
    expect(password({})).toMatchObject({ value: undefined, origin: 'default' });
  });

  test('never shows what a credential in an address would be, which is refused', () => {
    const [uri] = listedSettings({ NEO4J_URI: 'bolt://me:hunter2@host' }).filter(
      ({ variable }) => variable === 'NEO4J_URI',
    );
    expect(uri?.value).toBe('bolt://***@host');
  });

  test('lists what is wrong, too', () => {
    expect(listedSettings({ PORT: 'http' })[0]).toMatchObject({ value: 'http' });
  });
});
