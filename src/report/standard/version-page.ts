import { readingsOf } from '../../model/readings.ts';
import type { Context } from '../context.ts';
import { linkTo, type Link } from '../links.ts';
import { onceFor } from '../once.ts';
import { clauseText, type ClauseText } from './clauses.ts';
import { versionsOf, type VersionLine } from './versions.ts';

/** A standard as it reads in one of its versions: what it says, not how it stands. */
export interface StandardVersionPage extends VersionLine {
  readonly id: string;
  readonly standard: Link;
  readonly isCommitment: boolean;
  readonly ownerId: string;
  /** From when to when it holds, and what holds today. */
  readonly standing: string;
  readonly summary: string;
  readonly appliesTo: readonly string[];
  readonly clauses: readonly ClauseText[];
  readonly remedy?: string;
  readonly newer?: VersionLine;
  readonly older?: VersionLine;
  readonly source: string;
}

const made = onceFor<Context, readonly StandardVersionPage[]>();

/** Every version of every standard has a page that stays, whatever comes into force later. */
export function standardVersionPages(context: Context): readonly StandardVersionPage[] {
  return made(context, '', () => [...context.standards.keys()].flatMap((id) => pagesOf(id, context)));
}

function pagesOf(id: string, context: Context): StandardVersionPage[] {
  const entry = context.standards.get(id);
  if (!entry) return [];
  const { type, owner } = entry.value;
  const texts = readingsOf(entry.value).reverse();
  const versions = versionsOf(id, entry.value, context);
  const current = versions.find(({ state }) => state === 'current');
  return versions.flatMap((version, i) => {
    const text = texts[i]?.text;
    if (!text) return [];
    const [newer, older] = [versions[i - 1], versions[i + 1]];
    const { summary, appliesTo, clauses, remedy } = text;
    return {
      ...version,
      id,
      standard: linkTo('standard', id, context),
      isCommitment: type === 'commitment',
      ownerId: owner,
      standing: standingOf(version, current, context),
      summary,
      appliesTo,
      clauses: clauses.map((clause, at) => clauseText(clause, `${at + 1}`, context)),
      ...(remedy !== undefined && { remedy }),
      ...(newer && { newer }),
      ...(older && { older }),
      source: entry.file.path,
    };
  });
}

function standingOf(
  { state, version, effective, until }: VersionLine,
  current: VersionLine | undefined,
  { say }: Context,
) {
  if (state === 'current') return say({ zh: '这是现行版。', en: 'This is the version in force.' });
  const today = current
    ? say({ zh: `现行的是 ${current.version} 版。`, en: `Version ${current.version} is in force.` })
    : say({ zh: '目前还没有施行的版本。', en: 'No version is in force yet.' });
  return state === 'future'
    ? say({
        zh: `${version} 版还没有施行，${effective} 起生效。${today}`,
        en: `Version ${version} is not in force yet; it takes effect on ${effective}. ${today}`,
      })
    : say({
        zh: `${version} 版已经失效，只在 ${effective} 至 ${until ?? ''} 施行。${today}`,
        en: `Version ${version} is no longer in force; it held from ${effective} to ${until ?? ''}. ${today}`,
      });
}
