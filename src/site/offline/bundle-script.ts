import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles the script of the file into one, which runs as it stands inside a page. */
export async function bundleScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: ELEMENTS.map((name) => `import './${name}.ts';`).join(''), resolveDir: fileURLToPath(new URL('../../browser', import.meta.url)) },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'inline',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('The script of the offline file has no output.');
  return file.text.trim();
}

/** The custom elements of the file, each in a file of its name. */
const ELEMENTS = ['offline-search', 'offline-cards'] as const;
