import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';

// Some of these start a process, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url));

/** Runs the command as npm does: from the project's root, told where it was typed. */
function spawnDossier(args: readonly string[], input = '') {
  const { DOSSIER_CONTENT: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/dossier.ts', ...args], { cwd: ROOT, env: { ...env, INIT_CWD: FIXTURES }, input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** The same without a process of its own, which takes ten times as long. */
async function dossier(args: readonly string[], { typedIn = FIXTURES, content = '' } = {}) {
  vi.stubEnv('INIT_CWD', typedIn);
  vi.stubEnv('DOSSIER_CONTENT', content);
  const written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[stream], 'write').mockImplementation((text, ...rest) => {
      written[stream] += String(text);
      for (const callback of rest) if (typeof callback === 'function') (callback as () => void)();
      return true;
    });
  }
  try {
    return { status: await runCommand(args), ...written };
  } finally {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
}

const json = (stdout: string): unknown => JSON.parse(stdout);

describe('model', () => {
  const { status, stdout, stderr } = spawnDossier(['model', '--content', 'small/contenu']);
  const model = json(stdout) as Record<string, Record<string, unknown>[]>;
  const first = (list: string): Record<string, unknown> => model[list]?.[0] ?? {};

  it('writes JSON alone and succeeds', () => {
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(Object.keys(model)).toEqual(['articles', 'entities', 'passages', 'timexes', 'mentions', 'events', 'issues']);
  });

  it.each([
    ['articles', ['id', 'title', 'date', 'dateCertainty', 'url', 'sources']],
    ['entities', ['id', 'kind', 'name', 'native', 'aliases', 'url']],
    ['passages', ['id', 'article', 'kind', 'text', 'prefix', 'suffix']],
    ['timexes', ['id', 'article', 'passage', 'start', 'end', 'text', 'edtf', 'min', 'max', 'rule', 'anchor', 'status', 'reason']],
    ['mentions', ['id', 'article', 'passage', 'start', 'end', 'text', 'entity', 'form', 'reading', 'country']],
    ['events', ['id', 'title', 'type', 'status', 'edtf', 'min', 'max', 'participants', 'places', 'reviewed', 'url', 'attestations', 'links', 'divergences']],
  ])('gives %s every field that the command promises', (list, fields) => {
    expect(model[list]).not.toHaveLength(0);
    for (const field of fields) expect(first(list)).toHaveProperty(field);
  });

  it('gives passages by kind, and offsets that cut the words out of them', () => {
    expect(model['passages']?.map(({ id, kind }) => [id, kind])).toEqual([
      ['titre-1', 'title'],
      ['chapo-1', 'standfirst'],
      ['p1-1', 'paragraph'],
    ]);
    const texts = new Map(model['passages']?.map(({ id, text }) => [id, String(text)]));
    for (const { passage, start, end, text } of [...(model['timexes'] ?? []), ...(model['mentions'] ?? [])]) {
      expect(texts.get(passage)?.slice(Number(start), Number(end))).toBe(text);
    }
  });

  it('dates the adopted event from the passage that attests it', () => {
    expect(model['events']).toMatchObject([
      { id: 'rencontre-au-kremlin', type: 'meeting', status: 'held', edtf: '2025-10-27', places: ['kremlin'], reviewed: true, attestations: [{ article: 'au-kremlin', passage: 'p1-1', mood: 'attributed' }] },
    ]);
  });

  it('shows files under the name of their folder, and fails on an error in the content', async () => {
    const faulty = await dossier(['model', '--content', 'faulty/content']);
    expect(faulty.status).toBe(1);
    expect(json(faulty.stdout)).toMatchObject({ articles: [], issues: [{ code: 'impossible-date', severity: 'error', file: 'content/articles/un.md', line: 3, column: 7, excerpt: '2025-02-30' }] });
  });
});

describe('check', () => {
  it('writes every issue and fails when one is an error', async () => {
    const { status, stdout, stderr } = await dossier(['check', '--content', 'faulty/content']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const [issue] = json(stdout) as Record<string, unknown>[];
    expect(Object.keys(issue ?? {}).sort()).toEqual(['code', 'column', 'excerpt', 'file', 'hint', 'line', 'message', 'severity']);
  });

  it('takes the folder from DOSSIER_CONTENT too; the option wins', async () => {
    expect(await dossier(['check'], { content: 'faulty/content' })).toMatchObject({ status: 1 });
    expect(await dossier(['check', '--content', 'small/contenu'], { content: 'faulty/content' })).toMatchObject({ status: 0, stdout: '[]\n' });
  });

  it('counts the folder from where the command was typed', async () => {
    expect(await dossier(['check', '--content', '../contenu'], { typedIn: `${FIXTURES}small/contenu/` })).toMatchObject({ status: 0 });
    expect(await dossier(['check', '--content', '../contenu'], { typedIn: FIXTURES })).toMatchObject({ status: 1 });
  });

  it('says that a folder does not exist', async () => {
    const { status, stdout } = await dossier(['check', '--content', 'nulle-part']);
    expect(status).toBe(1);
    expect(json(stdout)).toMatchObject([{ code: 'missing-folder' }]);
  });
});

describe('dates', () => {
  const expected = [
    { start: 0, end: 16, text: 'Lundi 27 octobre', edtf: '2025-10-27', min: '2025-10-27', max: '2025-10-27' },
    { text: 'en juillet dernier', edtf: '2025-07', min: '2025-07-01', max: '2025-07-31' },
  ];

  it('reads a file, named from where the command was typed', async () => {
    const { status, stdout } = await dossier(['dates', '--ref', '2025-10-28', 'texte.txt']);
    expect(status).toBe(0);
    expect(json(stdout)).toMatchObject(expected);
  });

  it('reads standard input', () => {
    const { status, stdout } = spawnDossier(['dates', '--ref=2025-10-28', '-'], 'Lundi 27 octobre, puis en juillet dernier.');
    expect(status).toBe(0);
    expect(json(stdout)).toMatchObject(expected);
    expect(json(spawnDossier(['dates', '--ref', '2025-10-28']).stdout)).toEqual([]);
  });
});

describe('search', () => {
  it('answers a query with what the site shows', async () => {
    const { status, stdout } = await dossier(['search', 'Choi Sun-hee', '--content', 'small/contenu']);
    expect(status).toBe(0);
    const results = json(stdout) as Record<string, Record<string, unknown>[]>;
    expect(Object.keys(results).sort()).toEqual(['articles', 'entities', 'events']);
    expect(results['entities']?.[0]).toMatchObject({ id: 'choe-son-hui', url: '/personnes/choe-son-hui/', title: 'Choe Son-hui' });
    for (const field of ['id', 'url', 'title', 'why', 'passage']) expect(results['entities']?.[0]).toHaveProperty(field);
  });

  it('answers each line of standard input on a line of its own', () => {
    const { stdout } = spawnDossier(['search', '-', '--content', 'small/contenu'], '최선희\n\npoutine\n');
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.map((line) => (json(line) as { entities: { id: string }[] }).entities[0]?.id)).toEqual(['choe-son-hui', undefined, 'vladimir-poutine']);
  });
});

describe('misuse', () => {
  it.each([
    [[], 'Usage'],
    [['modl'], 'vouliez-vous dire « model » ?'],
    [['toString'], 'La commande « toString » n’existe pas'],
    [['model', '--contents', 'x'], 'vouliez-vous dire « content » ?'],
    [['model', '--content'], 'attend une valeur'],
    [['model', 'de', 'trop'], '« de » est de trop'],
    [['dates', 'texte.txt'], '--ref AAAA-MM-JJ'],
    [['dates', '--ref', '2025-02-30', 'texte.txt'], '« 2025-02-30 » n’est pas un jour'],
    [['dates', '--ref', '2025-10-28', 'absent.txt'], '« absent.txt » ne peut pas être lu'],
    [['search'], 'Donnez une requête'],
    [['search', 'choe', 'son', 'hui'], '« son » est de trop'],
  ])('%j is told in French on standard error, with exit code 2', async (args, words) => {
    const { status, stdout, stderr } = await dossier(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  it('is no misuse to ask for help', async () => {
    expect(await dossier(['--help'])).toMatchObject({ status: 0, stderr: '' });
  });
});
