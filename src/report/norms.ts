import type { Context } from './context.ts';
import { counted } from './format.ts';
import { pathOfRecord } from './paths.ts';
import { limitText } from './standards.ts';

/** A clause of a standard that rests on an item of a norm. */
export interface RestingClause {
  readonly standard: string;
  /** To the clause on the page of its standard. */
  readonly path: string;
  readonly text: string;
  /** Not looser than the norm's: the check holds that. */
  readonly limit?: string;
}

export interface NormItem {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly limit?: string;
  readonly clauses: readonly RestingClause[];
}

export interface NormPage {
  readonly name: string;
  readonly issuer: string;
  readonly reference: string;
  readonly finding: string;
  /** The same without the name. */
  readonly standing: string;
  readonly items: readonly NormItem[];
  readonly source: string;
}

/** What a norm asks at least, and which clauses of our standards rest on it; undefined for an id that there is not. */
export function normPage(id: string, context: Context): NormPage | undefined {
  const entry = context.workspace.records.norm.get(id);
  if (!entry) return undefined;
  const { name, issuer, reference } = entry.value;
  const items = entry.value.items.map(({ id: item, text, limit }, i) => ({
    id: item,
    number: String(i + 1),
    text,
    ...(limit && { limit: limitText(limit, context) }),
    clauses: clausesOn(`${id}/${item}`, context),
  }));
  const carried = items.filter(({ clauses }) => clauses.length > 0).length;
  const standing = context.say({
    zh: `${items.length} 条最低要求，${carried} 条已写进本公司标准`,
    en: `${counted(items.length, 'requirement')} at least, ${carried} carried by our standards`,
  });
  const finding = context.say({ zh: `${name}：${standing}`, en: `${name}: ${standing}` });
  return { name, issuer, reference, finding, standing, items, source: entry.file.path };
}

function clausesOn(item: string, context: Context): RestingClause[] {
  return [...context.workspace.records.standard].flatMap(([standard, { value }]) =>
    value.clauses
      .filter(({ norm }) => norm === item)
      .map(({ id, text, limit }) => ({
        standard: value.name,
        path: `${pathOfRecord(context.workspace, 'standard', standard) ?? ''}#${id}`,
        text,
        ...(limit && { limit: limitText(limit, context) }),
      })),
  );
}
