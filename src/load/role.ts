import type { Language } from '../model/diagnostic.ts';
import { KINDS, type Kind, type KindName } from '../model/kinds.ts';
import { isMonth, type Month } from '../model/month.ts';

/** What a file is for, as its path says. */
export type Role =
  | {
      readonly is: 'records';
      readonly kind: Kind;
      readonly id: string;
      readonly within?: string;
      readonly order?: number;
    }
  | { readonly is: 'translation'; readonly language: 'en'; readonly kind: KindName }
  | { readonly is: 'measurements' | 'complaints'; readonly month: Month }
  | { readonly is: 'prose'; readonly language: Language; readonly slug: string }
  | { readonly is: 'commentary'; readonly month: Month; readonly language: Language }
  | { readonly is: 'for-people' }
  | { readonly is: 'unknown' };

const README = /(^|\/)README[^/]*\.md$/i;
const COMMENTARY = /^data\/(?<month>[^/]+)\/commentary(?<english>\.en)?\.md$/;
const MEASUREMENTS = /^data\/(?<month>[^/]+)\/measurements([^/]*|\/[^/]+)\.csv$/;
const COMPLAINTS = /^data\/(?<month>[^/]+)\/complaints\.csv$/;
const TRANSLATION = /^content\/translations\/(?<language>[^/]+)\/(?<kind>[^/.]+)(\.[^/]+)?\.yaml$/;
const PROSE = /^content\/handbook\/(?<english>en\/)?(?<slug>.+)\.mdx$/;

/** Data lie in folders named for their month; a folder of another name is not looked into. */
const UNDER_MONTH = /^data\/(?<month>\d[^/]*)\//;

export function roleOf(path: string): Role {
  if (README.test(path)) return { is: 'for-people' };
  const month = UNDER_MONTH.exec(path)?.groups?.['month'];
  if (month !== undefined && !isMonth(month)) return { is: 'unknown' };
  const commentary = COMMENTARY.exec(path)?.groups;
  if (commentary && month !== undefined)
    return { is: 'commentary', month, language: commentary['english'] ? 'en' : 'zh-CN' };
  const measurements = MEASUREMENTS.exec(path)?.groups?.['month'];
  if (measurements !== undefined && isMonth(measurements)) return { is: 'measurements', month: measurements };
  const complaints = COMPLAINTS.exec(path)?.groups?.['month'];
  if (complaints !== undefined && isMonth(complaints)) return { is: 'complaints', month: complaints };
  return proseRole(path) ?? translationRole(path) ?? recordRole(path) ?? { is: 'unknown' };
}

function proseRole(path: string): Role | undefined {
  const found = PROSE.exec(path)?.groups;
  if (!found) return undefined;
  return { is: 'prose', language: found['english'] ? 'en' : 'zh-CN', slug: found['slug'] ?? '' };
}

function translationRole(path: string): Role | undefined {
  const found = TRANSLATION.exec(path)?.groups;
  const kind = KINDS.find((candidate) => candidate.name === found?.['kind']);
  return kind && found?.['language'] === 'en' ? { is: 'translation', language: 'en', kind: kind.name } : undefined;
}

function recordRole(path: string): Role | undefined {
  for (const kind of KINDS) {
    const found = kind.path.exec(path);
    if (!found) continue;
    const { id = kind.name, within, order } = found.groups ?? {};
    return {
      is: 'records',
      kind,
      id,
      ...(within !== undefined && { within }),
      ...(order !== undefined && { order: Number(order) }),
    };
  }
  return undefined;
}
