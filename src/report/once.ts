/**
 * Remembers what is made for an owner under a key: the figures of a workspace, which every language of every page asks for,
 * or a language's context. It is forgotten with its owner.
 */
export function onceFor<Owner extends object, Made>(): (owner: Owner, key: string, make: () => Made) => Made {
  const owners = new WeakMap<Owner, Map<string, Made>>();
  return (owner, key, make) => {
    let known = owners.get(owner);
    if (!known) owners.set(owner, (known = new Map()));
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Made;
    const made = make();
    known.set(key, made);
    return made;
  };
}
