import { kindNamed, type KindName } from '../../model/kinds.ts';
import { PROSE_COMPONENTS, type ProseAttribute, type ProseComponentDoc } from '../../model/prose.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Context } from '../context.ts';

/** A component as it is used: the tag, and what its drawing is given. */
export interface ProseSample {
  /** As an editor writes it. */
  readonly source: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What it encloses; empty where it need not. */
  readonly text: string;
  /** Words around it, where it stands in a sentence. */
  readonly around: readonly [before: string, after: string];
}

/** A component of prose as the handbook explains it to editors. */
export interface ProseComponentHelp {
  readonly name: string;
  readonly what: string;
  readonly stands: ProseComponentDoc['stands'];
  /** Each with what it takes, in words. */
  readonly attributes: readonly { readonly name: string; readonly takes: string }[];
  /** With records of this workspace; none where it has nothing that could be shown. */
  readonly sample?: ProseSample;
}

/** Every component that prose may use, in the order of their list, each with an example from this workspace. */
export function proseComponentHelp(context: Context): ProseComponentHelp[] {
  return Object.entries(PROSE_COMPONENTS).map(([name, doc]) => {
    const sample = sampleOf(name, doc, context);
    return {
      name,
      what: context.say(doc.what),
      stands: doc.stands,
      attributes: Object.entries(doc.attributes).map(([key, takes]) => ({ name: key, takes: inWords(takes, context) })),
      ...(sample && { sample }),
    };
  });
}

function inWords(takes: ProseAttribute, { say }: Context): string {
  if ('oneOf' in takes) return takes.oneOf.join(' | ');
  if ('idOf' in takes) return say({ zh: `${takes.idOf} 所写种类的编号`, en: `an id of that ${takes.idOf}` });
  if ('clauseOf' in takes) return say({ zh: '该标准的条款编号', en: 'the id of a clause of that standard' });
  if ('case' in takes) return say({ zh: '案例编号', en: 'the id of a case' });
  if ('inCase' in takes) return say(IN_CASE[takes.inCase]);
  const { zh, en } = kindNamed(takes.id).label;
  return say({ zh: `${zh}编号`, en: `the id of a record: ${en.toLowerCase()}` });
}

const IN_CASE = {
  unit: { zh: '该案例的单位编号', en: 'the id of a unit of that case' },
  indicator: { zh: '该案例的指标编号', en: 'the id of an indicator of that case' },
  month: { zh: '该案例有数据的月份，如 2007-12', en: 'a month with figures of that case, such as 2007-12' },
};

function sampleOf(
  name: string,
  { attributes, content, stands }: ProseComponentDoc,
  context: Context,
): ProseSample | undefined {
  const chosen: Record<string, string> = {};
  for (const [key, takes] of Object.entries(attributes)) {
    const value = valueFor(takes, chosen, context.workspace);
    if (value === undefined) return undefined;
    chosen[key] = value;
  }
  const { say } = context;
  const text = content === 'needed' ? say({ zh: '要特别看到的话。', en: 'What is to be noticed.' }) : '';
  const [before, after] =
    stands === 'in-text' ? [say({ zh: '请看', en: 'See ' }), say({ zh: '。', en: '.' })] : ['', ''];
  const tag = [name, ...Object.entries(chosen).map(([key, value]) => `${key}="${value}"`)].join(' ');
  const written = text === '' ? `<${tag} />` : `<${tag}>${text}</${name}>`;
  return { source: `${before}${written}${after}`, attributes: chosen, text, around: [before, after] };
}

/** The first that there is to write; undefined where there is nothing. */
function valueFor(
  takes: ProseAttribute,
  chosen: Readonly<Record<string, string>>,
  { records, cases }: Workspace,
): string | undefined {
  const first = (ids: Iterable<string>): string | undefined => ids[Symbol.iterator]().next().value;
  if ('oneOf' in takes) return takes.oneOf[0];
  if ('idOf' in takes) return first(records[chosen[takes.idOf] as KindName].keys());
  if ('id' in takes) return first(records[takes.id].keys());
  if ('clauseOf' in takes) return records.standard.get(chosen[takes.clauseOf] ?? '')?.value.clauses[0]?.id;
  if ('case' in takes) return first(cases.keys());
  const rows = cases.get(chosen['case'] ?? '')?.measurementFiles.flatMap((file) => file.rows);
  return rows?.[0]?.[takes.inCase];
}
