import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SETTINGS } from '../../src/server/settings.js';
import { seeded } from '../worlds/seeded.js';
import { transpiledCli, type TranspiledCli } from './transpiled-cli.js';

jest.setTimeout(120_000);

let cli: TranspiledCli;
beforeAll(async () => {
  cli = transpiledCli();
  await (await seeded()).close();
});
afterAll(() => cli.remove());

const asJson = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await cli.run([...args, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Record<string, unknown>;
};

describe('quanze config', () => {
  const variables = Object.values(SETTINGS).map(({ variable }) => variable);

  test('lists every setting, where its value comes from and what it is, and no secret', async () => {
    const { code, stdout } = await cli.run(['config'], { PORT: '4321', NEO4J_PASSWORD: 'open sesame' });
    expect(code).toBe(0);
    expect(
      stdout
        .split('\n')
        .slice(2, -1)
        .map((line) => line.split(' ')[0]),
    ).toEqual(variables);
    expect(stdout).toMatch(/^PORT +4321 +environment +Port of the HTTP server/m);
    expect(stdout).toMatch(/^HOST +127\.0\.0\.1 +default /m);
    expect(stdout).toMatch(/^NEO4J_PASSWORD +\*\*\* /m);
    expect(stdout).not.toContain('open sesame');
  });

  test('lists them as JSON, too', async () => {
    const { code, stdout } = await cli.run(['config', '--json']);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { variable: string }[]).map(({ variable }) => variable)).toEqual(variables);
  });

  test('names every setting that is wrong, at once, beside the list', async () => {
    const { code, stdout, stderr } = await cli.run(['config'], {
      PORT: 'a lot',
      QUANZE_LOG_LEVEL: 'loud',
      NEO4J_URI: 'http://x',
    });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^PORT +a lot +environment/m);
    for (const variable of ['PORT', 'QUANZE_LOG_LEVEL', 'NEO4J_URI'])
      expect(stderr).toMatch(new RegExp(`^${variable} must be `, 'm'));
  });
});

describe('quanze ask', () => {
  const near = ['--scenario', 'NEAR', '--as-of', '2008-01-01'];

  test('answers in a sentence, then in a table', async () => {
    const { code, stdout } = await cli.run(['ask', 'supervises', '--organization', 'o.dept', ...near]);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'In NEAR on 2008-01-01, who supervises 国务院各部门(原型): 电子政务推进办公室 (supervisor)',
    );
    expect(stdout).toContain('STATED · SOLE · the list is open');
    expect(stdout).toMatch(/^o\.epo +电子政务推进办公室 +SUPERVISOR +STATED +b18 +S047, S087$/m);
  });

  test('answers as JSON', async () => {
    expect(await asJson('ask', 'authorizes', '--function', 'FD.1', ...near)).toMatchObject({
      status: 'STATED',
      holdings: [{ holder: { id: 'o.eplg' }, role: 'APPROVER', authority: { id: 'b02' } }],
    });
  });

  test('shows a body with its head and its superiors, and asks who holds something in some roles only', async () => {
    const { code, stdout } = await cli.run(['ask', 'organization', 'o.etsc', ...near]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^o\.etsc[\s\S]*TECHNICAL_SUPPORT_BODY[\s\S]*SUBORDINATE_TO +o\.epo/);
    expect(
      await asJson('ask', 'responsible', '--function', 'FD.1', ...near, '--roles', 'APPROVER', 'DELIBERATOR'),
    ).toMatchObject({ holdings: [{ role: 'APPROVER', authority: { id: 'b02' } }] });
  });

  test('shows a chain step by step', async () => {
    const { code, stdout } = await cli.run(['ask', 'chain', 'o.etsc', ...near]);
    expect(code).toBe(0);
    expect(stdout).toContain('STATED · REACHES_TOP');
    expect(stdout).toMatch(/way 1: REACHES_TOP\n[\s\S]*SUBORDINATE_TO +o\.epo[\s\S]*EX_OFFICIO +p\.premier/);
  });

  test.each([
    ['something unknown', ['chain', 'o.nothing'], "There is no body, post or person 'o.nothing'."],
    ['a body that is not there', ['organization', 'o.nothing'], 'There is no such body in this view.'],
    ['nothing at all', ['supervises'], 'Name at least one of function, organization and system.'],
    ['an unknown scenario', ['chain', 'o.epo', '--scenario', 'NOWHERE'], "There is no scenario 'NOWHERE'."],
    ['a day that does not exist', ['chain', 'o.epo', '--as-of', '2023-02-30'], '2023-02-30'],
  ])('asked about %s, says so and ends with 2', async (_, args, sentence) => {
    const { code, stdout, stderr } = await cli.run(['ask', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });
});

describe('quanze gaps', () => {
  test('shows each rule with its outcome, then what it found', async () => {
    const { code, stdout } = await cli.run([
      'gaps',
      '--jurisdiction',
      'j.local',
      '--scenario',
      'ASIS',
      '--rules',
      'GR-01',
      'GR-02',
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^GR-01 +职能重叠 Duplicate accountable holders +PASS /m);
    expect(stdout).toMatch(/^GR-02 +职能割裂 Fragmented management +FIRE /m);
    expect(stdout).toMatch(/^GR-02 ERROR: The management of 电子政务 is split over 3 bodies/m);
  });

  test('answers as JSON', async () => {
    expect(await asJson('gaps', '--jurisdiction', 'j.local', '--scenario', 'ASIS', '--rules', 'GR-02')).toMatchObject({
      results: [{ rule: { id: 'GR-02' }, outcome: 'FIRE' }],
    });
  });

  test('judges an area as a stream: what it finds, then what each rule came to and took', async () => {
    const area = ['gaps', '--within', 'j.local', '--scenario', 'ASIS', '--rules', 'GR-02'];
    const { code, stdout, stderr } = await cli.run([...area, '--times']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^GR-02 ERROR: The management of 电子政务 is split[^]*^GR-02 +职能割裂 .* FIRE +3 +1 +\d+ ms$/m,
    );
    expect(stderr).toMatch(/^\d+ jurisdictions in [\d.]+ s\.$/m);
    const lines = (await cli.run([...area, '--json'])).stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { finding: { rule: 'GR-02' } },
      { result: { rule: 'GR-02', outcome: 'FIRE', found: 1 } },
    ]);
  });

  test('ends with 2 for an unknown jurisdiction', async () => {
    const asked = await Promise.all(
      ['--jurisdiction', '--within'].map((option) => cli.run(['gaps', option, 'j.nowhere'])),
    );
    for (const ended of asked)
      expect(ended).toMatchObject({ code: 2, stderr: "There is no jurisdiction 'j.nowhere'.\n" });
  });
});

describe('quanze ask structure', () => {
  test('tells of direct reports, layers, vacancy and coverage', async () => {
    const { code, stdout } = await cli.run(['ask', 'structure', 'j.cn', '--scenario', 'NEAR']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 jurisdictions; direct reports: \d+ to \d+, in the middle /);
    expect(await asJson('ask', 'structure', 'j.cn', '--scenario', 'NEAR')).toMatchObject({
      layers: expect.arrayContaining([expect.objectContaining({ depth: 2 })]),
      coverage: expect.arrayContaining([expect.objectContaining({ domain: 'E-GOV' })]),
    });
  });
});

describe('quanze load', () => {
  const file = (name: string, text: string) => {
    const path = join(cli.folder, name);
    writeFileSync(path, text);
    return path;
  };

  test('reports what it did, as JSON, and only looks where it is told to', async () => {
    const good = file('good.yaml', 'source: test/cli\nscenarios: [{id: CLI, name: 命令行, kind: TO_BE}]\n');
    expect(await asJson('load', good, '--dry-run')).toMatchObject({ created: 1, applied: false, problems: [] });
    expect(await asJson('load', good)).toMatchObject({ created: 1, applied: true });
    expect(await asJson('load', good)).toMatchObject({ created: 0, unchanged: 1, applied: true });
    const { code, stdout } = await cli.run(['load', file('good.yaml', 'source: test/cli\nscenarios: []\n')]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('1 retired') });
  });

  test('names each problem with its place, loads nothing and ends with 4', async () => {
    const bad = file('bad.yaml', 'source: test/bad\nscenarios:\n  - {id: BAD, name: 坏, kind: MAYBE}\n');
    const { code, stdout, stderr } = await cli.run(['load', bad]);
    expect(code).toBe(4);
    expect(stderr).toMatch(/bad\.yaml:3:\d+: /);
    expect(stdout).toMatch(/^Nothing was loaded of 1 files/);
  });

  test('ends with 2 for a folder without data', async () => {
    const folder = join(cli.folder, 'notes');
    mkdirSync(folder);
    file('notes/read.me', 'nothing to load');
    const said = { code: 2, stdout: '', stderr: `There is no data file in ${folder}.\n` };
    expect(await cli.run(['load', folder])).toEqual(said);
    const sheet = file('notes/junior.xls', 'x');
    const { code, stderr } = await cli.run(['load', folder]);
    expect([code, stderr]).toEqual([
      2,
      `There is no data file in ${folder}. '${sheet}' is an old workbook and is not read: save it as .xlsx or CSV.\n`,
    ]);
  });

  test('ends with 2 for a path that does not exist', async () => {
    expect(await cli.run(['load', join(cli.folder, 'nothing.yaml')])).toMatchObject({ code: 2 });
  });
});

describe('quanze what-if', () => {
  const overlaid = async (...retracts: readonly string[]) => {
    const path = join(cli.folder, 'overlay.yaml');
    const overlays = retracts.map((those, at) => {
      const id = at === 0 ? 'CLI-CUT' : `CLI-CUT-${at + 1}`;
      return `{id: ${id}, name: 去掉, kind: WHAT_IF, basedOn: NEAR, inherits: true, retracts: [${those}]}`;
    });
    writeFileSync(path, `source: test/what-if\nscenarios: [${overlays.join(', ')}]\n`);
    const ended = await cli.run(['what-if', path]);
    writeFileSync(path, 'source: test/what-if\nscenarios: []\n');
    expect(await cli.run(['load', path])).toMatchObject({ code: 0 });
    return ended;
  };

  test('sets the change beside its base where ties are taken back', async () => {
    const { code, stdout } = await overlaid('n06, n07');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\nCLI-CUT against NEAR in j\.cn\n\nclosed: 0\n\nopened: 0\n\nremaining: [1-9]/);
  });

  test('sets each of several beside its base', async () => {
    const { code, stdout } = await overlaid('n06', 'n07');
    expect(code).toBe(0);
    expect(stdout.match(/^CLI-CUT.* against NEAR in \S+$/gm)).toEqual([
      'CLI-CUT against NEAR in j.cn',
      'CLI-CUT-2 against NEAR in j.cn',
    ]);
  });

  test('says so where it touches no jurisdiction', async () => {
    const stderr = 'CLI-CUT changes nothing in any one jurisdiction: name some with --jurisdiction.\n';
    expect(await overlaid('')).toEqual({ code: 0, stdout: '', stderr });
  });
});

describe('quanze', () => {
  test('explains itself, with its exit codes, and ends with 0', async () => {
    const { code, stdout } = await cli.run(['--help']);
    expect(code).toBe(0);
    for (const command of ['serve', 'db', 'load', 'ask', 'gaps', 'config', 'schema'])
      expect(stdout).toContain(`  ${command}`);
    expect(stdout).toContain('Exit codes: 0 done; 1 ');
  });

  test('ends with 2 for a command or an option that there is not', async () => {
    const ended = await Promise.all([cli.run(['answer']), cli.run(['ask', 'chain', 'o.epo', '--loud'])]);
    for (const each of ended) expect(each).toMatchObject({ code: 2, stdout: '' });
  });

  test('ends with 3 and a sentence where the database cannot be reached', async () => {
    const { code, stdout, stderr } = await cli.run(['ask', 'chain', 'o.epo'], { NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect({ code, stdout, stderr }).toEqual({ code: 3, stdout: '', stderr: 'The database cannot be reached.\n' });
  });

  test('ends with 2 where a setting is wrong, and names it', async () => {
    const { code, stderr } = await cli.run(['ask', 'chain', 'o.epo'], { PORT: '-1' });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^PORT must be /) });
  });

  test('prints the schema', async () => {
    const { code, stdout } = await cli.run(['schema']);
    expect(code).toBe(0);
    expect(stdout).toContain('whoSupervises(');
  });
});
