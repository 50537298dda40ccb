import { readdirSync, readFileSync } from 'node:fs';
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
