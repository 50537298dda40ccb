import { PROSE_COMPONENTS } from '../../model/prose.ts';
import type { Prose, ProseComponent } from '../../model/workspace.ts';

/** How the components of a page differ from those of the same page in another language. */
export interface Difference {
  readonly is: 'missing' | 'extra' | 'order';
  /** A component of the other page that is missing here, one here that is extra there, the first here that is out of order. */
  readonly component: ProseComponent;
  /** Of what is missing: the one that it should follow here; undefined where it would be the first. */
  readonly after?: ProseComponent | undefined;
}

/** A component as it is written, its attributes in the order of their names: equal where it shows the same. */
export function tagOf({ name, attributes }: ProseComponent): string {
  const written = attributes.map((attribute) => `${attribute.name}="${attribute.value ?? ''}"`).sort();
  return `<${[name, ...written].join(' ')}>`;
}

const isBlock = ({ name }: ProseComponent) => PROSE_COMPONENTS[name]?.stands === 'alone';

/** Each with a key of its own: blocks count as often as they stand there, what stands in sentences once. */
function keyed(components: readonly ProseComponent[]): Map<string, ProseComponent> {
  const found = new Map<string, ProseComponent>();
  for (const component of components) {
    const tag = tagOf(component);
    let key = tag;
    for (let copy = 2; isBlock(component) && found.has(key); copy++) key = `${tag} ${copy}`;
    if (!found.has(key)) found.set(key, component);
  }
  return found;
}

/**
 * What differs: components that only one of two pages has; else the first block that does not stand in the order of the
 * other page. Sentences have the order of their language.
 */
export function differences(here: Prose, there: Prose): Difference[] {
  const [own, other] = [keyed(here.components), keyed(there.components)];
  const missing = [...other.keys()].filter((key) => !own.has(key));
  const extra = [...own.keys()].filter((key) => !other.has(key));
  const followed = (key: string) =>
    [...other.keys()].slice(0, [...other.keys()].indexOf(key)).findLast((each) => own.has(each));
  const found: Difference[] = [
    ...missing.flatMap((key): Difference[] => {
      const component = other.get(key);
      return component ? [{ is: 'missing', component, after: own.get(followed(key) ?? '') }] : [];
    }),
    ...extra.flatMap((key): Difference[] => {
      const component = own.get(key);
      return component ? [{ is: 'extra', component }] : [];
    }),
  ];
  if (found.length > 0) return found;
  const blocks = there.components.filter(isBlock);
  const moved = here.components
    .filter(isBlock)
    .find((block, i) => blocks[i] === undefined || tagOf(block) !== tagOf(blocks[i]));
  return moved ? [{ is: 'order', component: moved }] : [];
}
