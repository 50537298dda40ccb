import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { loadFile, told, type Case } from './cases/case.ts';
import { BROKEN_COMPLAINTS, BROKEN_CSV, SOUND_COMPLAINTS, SOUND_CSV } from './cases/csv.ts';
import { BROKEN_MDX, SOUND_MDX } from './cases/mdx.ts';
import { BROKEN_YAML, SOUND_YAML } from './cases/yaml.ts';

type LineEnd = readonly [name: string, end: string];
const LF_AND_CRLF: readonly LineEnd[] = [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
];
const CR_AS_WELL: readonly LineEnd[] = [...LF_AND_CRLF, ['CR', '\r']];

const KINDS: readonly (readonly [string, readonly LineEnd[], readonly Case[], readonly Case[]])[] = [
  ['content/norms/x.yaml', CR_AS_WELL, BROKEN_YAML, SOUND_YAML],
  ['data/2026-10/measurements.csv', CR_AS_WELL, BROKEN_CSV, SOUND_CSV],
  ['data/2026-10/complaints.csv', CR_AS_WELL, BROKEN_COMPLAINTS, SOUND_COMPLAINTS],
  ['content/handbook/x.mdx', LF_AND_CRLF, BROKEN_MDX, SOUND_MDX],
];

/** An ASCII mark beside a Chinese character; the colon of "name: value" has a blank or a quotation mark after it. */
const ASCII_MARK = /[\u4E00-\u9FFF][,;:!?](?![\s”])|[,;!?][\u4E00-\u9FFF]/;

/** Both languages say something, without the parser's own words, and Chinese has Chinese punctuation. */
function expectPlainWords({ message, hint }: Diagnostic): void {
  for (const { zh, en } of [message, hint]) {
    expect(zh).toMatch(/[\u4E00-\u9FFF]/);
    expect(zh.replace(/“[^”]*”/g, '“”')).not.toMatch(ASCII_MARK);
    expect(en).toMatch(/^\W*[A-Z"<]/);
    expect(en.replace(/"[^"]*"/g, '""')).not.toMatch(/[\u3000-\u303F\uFF00-\uFF65]/);
    expect(`${zh}${en}`).not.toMatch(/mapping|scalar|node|stream|flow|implicit|acorn|undefined|\[object/i);
  }
}

for (const [path, ends, broken, sound] of KINDS) {
  describe.each(ends)(`${path} with %s`, (_, end) => {
    const written = (text: string) => text.replaceAll('\n', end);

    test.each(broken)('%s', (_name, text, ...expected) => {
      const loaded = loadFile(path, written(text));
      expect(told(loaded)).toEqual(expected);
      for (const diagnostic of loaded.diagnostics) expectPlainWords(diagnostic);
    });

    test.each(sound)('sound: %s', (_name, text) => {
      expect(told(loadFile(path, written(text)))).toEqual([]);
    });
  });
}
