import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Whether npm finds a package that the one at `from` asks for: in the nearest `node_modules` above it. */
function isLocked(name: string, from: string): boolean {
  const above = from.split('/node_modules/').map((_, i, parts) => `${parts.slice(0, i + 1).join('/node_modules/')}/`);
  return ['', ...above].some((folder) => `${folder}node_modules/${name}` in lock.packages);
}

describe('package-lock.json', () => {
  // npm leaves out what the registry does not serve at the time, and then `npm ci` fails on that platform, or on all.
  const bindings = packages.filter(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies).length > 0);

  it.each(bindings)('%s has every platform it lists', (path, { optionalDependencies = {} }) => {
    const missing = Object.keys(optionalDependencies).filter((name) => !isLocked(name, path));
    expect(missing).toEqual([]);
  });

  it('covers the tools whose native parts a build needs', () => {
    const names = bindings.map(([path]) => path.split('node_modules/').at(-1));
    for (const name of ['pagefind', 'rolldown', 'lightningcss', '@astrojs/compiler-binding', 'sharp']) {
      expect(names).toContain(name);
    }
  });

  it('names no host: it installs from whatever registry one is set up for', () => {
    const hosts = packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path);
    expect(hosts).toEqual([]);
  });

  it('locks every package by its content', () => {
    expect(packages.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path)).toEqual([]);
  });
});
