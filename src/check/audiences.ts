import { forAudience } from '../audience/index.ts';
import { ALL_SEEING, AUDIENCE_NAMES, AUDIENCES } from '../model/audience.ts';
import { KINDS } from '../model/kinds.ts';
import type { Document, Workspace } from '../model/workspace.ts';
import { diagnosticOf } from './diagnostic.ts';
import type { Context, Finding, Rule } from './rule.ts';
import { lowerFirst } from './words.ts';

/** Rules about rows of data, which stay or go with what they are about: they find there what they found before. */
const ABOUT_ROWS =
  /^(measurement|complaint|parent-row|month-|value-out|numerator|denominator|formula-columns|unit-not-open)/;
/** What is about files and their names, and was found; and audiences themselves, which were seen to. */
const ABOUT_FILES: ReadonlySet<string> = new Set([
  'duplicate-id',
  'id-not-file-name',
  'personal-data',
  'placeholder-left',
  'audience-reference',
  'audience-setting',
]);

/**
 * What would be wrong for readers from whom something is withheld and is not wrong now: a page of theirs that leads to what is
 * gone, a part that is missing. Run where nothing is wrong with the whole.
 */
export function unsoundFor({ workspace, files }: Context, rules: readonly Rule[]): Finding[] {
  const judged = rules.filter(
    ({ code, severity }) => severity === 'error' && !ABOUT_ROWS.test(code) && !ABOUT_FILES.has(code),
  );
  const told = new Set<string>();
  return AUDIENCES.flatMap((reader) => {
    const seen = forAudience(workspace, reader);
    if (reader === ALL_SEEING || !isCut(seen, workspace)) return [];
    const whom = AUDIENCE_NAMES[reader];
    const context: Context = {
      workspace: seen,
      documents: documentsOf(seen),
      files,
      knows: (kind, id) => seen.known[kind].has(id),
    };
    return judged.flatMap((rule) =>
      [...rule.check(context)].flatMap((found): Finding[] => {
        const { severity, message, place } = diagnosticOf(rule, found);
        const where = `${place.file.path} ${place.span.start}`;
        if (severity !== 'error' || told.has(where)) return [];
        told.add(where);
        return [
          {
            place,
            message: {
              zh: `给${whom.zh}看的网站里会出错：${message.zh}`,
              en: `On a site for ${whom.en} this would be wrong: ${lowerFirst(message.en)}`,
            },
          },
        ];
      }),
    );
  });
}

function documentsOf({ records }: Workspace): Document[] {
  return KINDS.flatMap(({ name }): Document[] => [...records[name].values()]);
}

function isCut(seen: Workspace, whole: Workspace): boolean {
  if (seen.withheld && seen.withheld.size > 0) return true;
  return (
    seen.prose.length < whole.prose.length || documentsOf(seen).some(({ kind, isCut: is }) => is && kind !== 'site')
  );
}
