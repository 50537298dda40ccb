import { LINKED_KINDS, PROSE_COMPONENTS } from '../../model/prose.ts';
import { pathInSite } from '../../model/site-path.ts';
import type { Prose, ProseComponent } from '../../model/workspace.ts';
import { chaptersOf } from '../chapters.ts';
import type { Context } from '../context.ts';
import type { Link } from '../links.ts';
import { onceFor } from '../once.ts';
import { pathOfRecord } from '../paths.ts';

const keyOf = (kind: string, id: string) => `${kind}/${id}`;

/** Pages of prose, in the order of the table of contents, that show a record by a component or lead to its page. */
export function mentionsOf(kind: string, id: string, context: Context): readonly Link[] {
  return mentionsIn(context).get(keyOf(kind, id)) ?? [];
}

const once = onceFor<Context, ReadonlyMap<string, readonly Link[]>>();
const mentionsIn = (context: Context) => once(context, 'mentions', () => mentionsOfAll(context));

function mentionsOfAll(context: Context): ReadonlyMap<string, readonly Link[]> {
  const { workspace, language } = context;
  const records = recordsByPath(context);
  const found = new Map<string, Link[]>();
  for (const { slug, title, path } of chaptersOf(workspace.prose, language)) {
    const page = workspace.prose.find((each) => each.language === language && each.slug === slug);
    const keys = page ? mentioned(page, path, records) : [];
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), { name: title, path }]);
  }
  return found;
}

function recordsByPath({ workspace }: Context): ReadonlyMap<string, string> {
  const ids = LINKED_KINDS.flatMap((kind) => [...workspace.records[kind].keys()].map((id) => [kind, id] as const));
  return new Map(ids.map(([kind, id]) => [pathOfRecord(workspace, kind, id) ?? '', keyOf(kind, id)]));
}

function mentioned(page: Prose, address: string, records: ReadonlyMap<string, string>): ReadonlySet<string> {
  const linked = page.links.flatMap(({ target }) => {
    const path = pathInSite(target, address)?.replace(/[?#].*$/, '');
    return (path !== undefined && records.get(path)) || [];
  });
  return new Set([...page.components.flatMap(shown), ...linked]);
}

/** Records that a component shows. */
function shown({ name, attributes }: ProseComponent): string[] {
  const doc = Object.hasOwn(PROSE_COMPONENTS, name) ? PROSE_COMPONENTS[name] : undefined;
  const valueOf = (key: string) => attributes.find((attribute) => attribute.name === key)?.value;
  return Object.entries(doc?.attributes ?? {}).flatMap(([key, takes]) => {
    const kind = 'id' in takes ? takes.id : 'idOf' in takes ? valueOf(takes.idOf) : undefined;
    const id = valueOf(key);
    return kind === undefined || id === undefined ? [] : [keyOf(kind, id)];
  });
}
