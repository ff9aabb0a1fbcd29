/** The analysed dossier, for pages: read and built once for a build, afresh for each request while editing. */
import { loadDossier } from '../reader/load-dossier.ts';
import type { Dossier } from '../dossier/model.ts';
import { contentFolder } from '../reader/content-folder.ts';

let built: Promise<Dossier> | undefined;

/** The dossier of the content folder. Its issues were told before the build began: see `integrations/check-content.ts`. */
export async function getDossier(): Promise<Dossier> {
  if (import.meta.env.DEV) return load();
  built ??= load();
  return built;
}

async function load(): Promise<Dossier> {
  const { dossier } = await loadDossier(contentFolder(process.cwd()));
  return dossier;
}
