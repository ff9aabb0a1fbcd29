import { readdir, readFile } from 'node:fs/promises';
import type { ArticleInput } from '../../../../src/dossier/inputs.ts';
import { parseFrontMatter } from '../../../../src/reader/parse-front-matter.ts';
