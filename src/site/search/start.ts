import type { Context } from '../../report/context.ts';
import { onceFor } from '../../report/once.ts';
import { sectionGroups, type SiteSection } from '../../report/sections.ts';

const once = onceFor<Context, readonly SiteSection[]>();

/** Where to go from the search box before anything is asked: to what tells people what to do. Every page carries it. */
export function searchStart(context: Context): readonly SiteSection[] {
  return once(context, '', () => sectionGroups(context)[0]?.sections ?? []);
}
