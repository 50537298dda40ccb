import { dayOf } from '../../model/moment.ts';
import type { Workspace } from '../../model/workspace.ts';
import { findGaps, type Gap } from '../../trace/coverage/index.ts';
import { comeAndGone, type ComputedSide, type Sides } from './sides.ts';
import type { ComeAndGone, GapEffect } from './types.ts';

/** The blind spots and broken links that a change opens, and those it closes. */
export function gapEffects({ before, after }: Sides): ComeAndGone<GapEffect> {
  return comeAndGoneOf(gapsOf(before), gapsOf(after));
}

interface Keyed {
  readonly key: string;
  readonly effect: GapEffect;
}

function comeAndGoneOf(was: readonly Keyed[], is: readonly Keyed[]): ComeAndGone<GapEffect> {
  const { gained, lost } = comeAndGone(was, is, ({ key }) => key);
  return { gained: gained.map(({ effect }) => effect), lost: lost.map(({ effect }) => effect) };
}

/** By what is missing where, not by its words: those change with every name. */
function keyOf({ rule, document, part }: Gap): string {
  return [rule.code, document.kind, document.id, part ?? ''].join(' ');
}

function gapsOf(side: ComputedSide): Keyed[] {
  const inLanguage: Workspace[] = [];
  side.words(({ workspace }) => {
    inLanguage.push(workspace);
    return '';
  });
  const [zh = [], en = []] = inLanguage.map((workspace) => findGaps(workspace, dayOf(side.asOf)));
  return zh.map((gap, i) => ({
    key: keyOf(gap),
    effect: {
      code: gap.rule.code,
      title: gap.rule.title,
      message: { zh: gap.message.zh, en: (en[i] ?? gap).message.en },
      file: gap.place.file.path,
      ...(gap.owner !== undefined && {
        owner: side.words(({ names }) => names.of('department', gap.owner ?? '')),
      }),
    },
  }));
}
