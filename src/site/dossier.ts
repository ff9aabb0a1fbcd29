/** The analysed dossier, for pages: read and built once for a build, afresh for each request while editing. */
import { loadDossier } from '../reader/load-dossier.ts';
import type { Dossier } from '../dossier/model.ts';
import { findContentDir } from './content-dir.ts';

let built: Promise<Dossier> | undefined;

/** The dossier of the content folder. Its issues were told before the build began: see `integrations/check-content.ts`. */
export async function getDossier(): Promise<Dossier> {
  if (import.meta.env.DEV) return load();
  built ??= load();
  return built;
}

async function load(): Promise<Dossier> {
  const { dossier } = await loadDossier(findContentDir());
  return dossier;
}
