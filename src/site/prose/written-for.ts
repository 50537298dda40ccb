import { ALL_SEEING } from '../../model/audience.ts';
import { BrokenWorkspace, handbook } from '../handbook.ts';
import type { Settings } from '../settings.ts';
import { PROSE_FOLDER } from './address.ts';

const EVERYTHING = '**/*.mdx';

/** Patterns of the pages of prose that a site has: those its readers may see, and none of the others. */
export function writtenFor(settings: Settings): string | string[] {
  if (settings.audience === ALL_SEEING) return EVERYTHING;
  const pages = proseOf(settings).map(({ file }) => escaped(file.path.slice(PROSE_FOLDER.length + 1)));
  // Without a pattern there would be no collection, which is asked for all the same.
  return pages.length > 0 ? pages : [`!${EVERYTHING}`];
}

function proseOf(settings: Settings) {
  try {
    return handbook(settings).workspace.prose;
  } catch (error) {
    // A workspace with errors makes no page.
    if (error instanceof BrokenWorkspace) return [];
    throw error;
  }
}

/** Names of files as patterns that stand for nothing else. */
function escaped(path: string): string {
  return path.replace(/[\\!()[\]{}*?+@]/g, '\\$&');
}
