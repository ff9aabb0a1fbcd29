import { fileURLToPath } from 'node:url';

/** Absolute path of the project: the command finds its content wherever it is run from. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
