import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { FILE_TYPES } from '../../src/site/headers.ts';

const TEXTS = new Set(FILE_TYPES.filter(({ isText }) => isText).map(({ extension }) => `.${extension}`));
/** A smaller file goes in one packet either way, in bytes. */
const WORTH_IT = 1024;

/** Puts a packed copy, `.gz`, beside every text of a site for servers that send it as it is; says how many. */
export function packTexts(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => TEXTS.has(extname(file)));
  let packed = 0;
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    if (bytes.length < WORTH_IT) continue;
    writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }));
    packed++;
  }
  return packed;
}
