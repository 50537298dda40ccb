import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { nginxFiles } from '../../scripts/serving/nginx.ts';

const FOLDER = fileURLToPath(new URL('../../scripts/serving/nginx', import.meta.url));
const shipped = readdirSync(FOLDER);
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

test.each([...nginxFiles()])(
  '%s is what the list of headers makes; node scripts/run.mjs serving/write writes it',
  (name, made) => {
    expect(read(name)).toBe(made);
  },
);

test('a server includes only what is shipped beside it', () => {
  const included = shipped.flatMap((name) =>
    [...read(name).matchAll(/include \/etc\/nginx\/handbook\/([^;]+);/g)].map(([, file]) => file),
  );
  // Whoever installs it names the server of their choice so.
  expect(included.filter((file) => file !== 'server.conf' && !shipped.includes(file ?? ''))).toEqual([]);
  expect(included).toContain('headers-leadership.conf');
});

test('the README names every file that is shipped', () => {
  const readme = readFileSync(join(FOLDER, '../README.md'), 'utf8');
  const isNamed = (name: string) =>
    readme.includes(name) || (name.startsWith('headers-') && readme.includes('headers-*.conf'));
  expect([...shipped, 'Containerfile'].filter((name) => !isNamed(name))).toEqual([]);
});

test('the container file copies what there is, builds what its server serves, and is not root', () => {
  const containerfile = readFileSync(join(FOLDER, '../Containerfile'), 'utf8');
  const copied = [...containerfile.matchAll(/^COPY (scripts\S+)/gm)].map(([, path = '']) => path);
  expect(copied.length).toBeGreaterThan(0);
  expect(copied.filter((path) => !existsSync(fileURLToPath(new URL(`../../${path}`, import.meta.url))))).toEqual([]);
  const served = [...read('intranet.conf').matchAll(/root (\S+);/g)].map(([, root]) => root);
  expect(served).toEqual(['/srv/handbook/staff', '/srv/handbook']);
  for (const out of ['/srv/handbook/staff', '/srv/handbook/leadership'])
    expect(containerfile).toContain(`--out ${out}`);
  for (const image of containerfile.match(/^FROM .*$/gm) ?? []) expect(image).toMatch(/^FROM \$\{REGISTRY\}\//);
  expect(containerfile).toMatch(/^FROM \$\{REGISTRY\}\/nginxinc\/nginx-unprivileged/m);
  expect(containerfile).not.toMatch(/^USER root/m);
});
