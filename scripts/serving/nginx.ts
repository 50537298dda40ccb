import { AUDIENCES, type Audience } from '../../src/model/audience.ts';
import { EVERY_ANSWER, FILE_TYPES, KEEPING, NO_ROBOTS, POLICIES, type Header } from '../../src/site/headers.ts';

/** What nginx is told, made from the list that our own server follows. The servers that use it are written by hand. */

const NOTE = '# 由 node scripts/run.mjs serving/write 写出，不要手改。Written by that command: do not edit.\n';
const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
const cacheOf = (audience: Audience) => `$handbook_cache_${audience}`;
const POLICY = '$handbook_policy';

function block(head: string, lines: readonly string[]): string {
  return `${head} {\n${lines.map((line) => `    ${line}\n`).join('')}}\n`;
}

/** How long a file may be kept, by the status that is sent: an error under the address of a file is not that file. */
function cacheMap(audience: Audience): string {
  const hashed = KEEPING.hashed.map(
    ({ pattern, value }) => `${quoted(`~^(200|206|304) .*${pattern}`)} ${quoted(value[audience])};`,
  );
  return block(`map "$status $uri" ${cacheOf(audience)}`, [
    `default ${quoted(KEEPING.otherwise[audience])};`,
    ...hashed,
  ]);
}

const policyMap = block(`map $uri ${POLICY}`, [
  `default ${quoted(POLICIES.otherwise)};`,
  String.raw`"~\.pdf$" ${quoted(POLICIES.pdf)};`,
]);

/** A header that a location adds replaces all that it would inherit: each list is whole. */
function headers(audience: Audience): string {
  const all: readonly Header[] = [
    { name: 'Cache-Control', value: cacheOf(audience) },
    { name: 'Content-Security-Policy', value: POLICY },
    ...EVERY_ANSWER,
    ...(audience === 'public' ? [] : [{ name: 'X-Robots-Tag', value: NO_ROBOTS }]),
  ];
  return all
    .map(({ name, value }) => `add_header ${name} ${value.startsWith('$') ? value : quoted(value)} always;\n`)
    .join('');
}

const texts = FILE_TYPES.filter(({ isText }) => isText).map(({ type }) => type);
// Both of nginx's lists hold HTML already.
const listed = texts.filter((type) => type !== 'text/html').join(' ');

const types = [
  block(
    'types',
    FILE_TYPES.map(({ type, extension }) => `${type} ${extension};`),
  ),
  'default_type application/octet-stream;\n',
  'charset utf-8;\n',
  `charset_types ${listed};\n`,
  `gzip_types ${listed};\n`,
].join('');

/** Files of `scripts/serving/nginx` that are made, by their names. */
export function nginxFiles(): Map<string, string> {
  return new Map([
    ['maps.conf', NOTE + [...AUDIENCES.map(cacheMap), policyMap].join('')],
    ['types.conf', NOTE + types],
    ...AUDIENCES.map((audience) => [`headers-${audience}.conf`, NOTE + headers(audience)] as const),
  ]);
}
