import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sentencesOf, sideOf, workspaceChanges } from '../../src/diff/index.ts';
import { loadWorkspace, type Reader } from '../../src/load/index.ts';
import type { FieldChange, RecordChange } from '../../src/model/changes.ts';
import { inLanguage, LANGUAGES, type Language } from '../../src/model/diagnostic.ts';
import { checkWorkspace } from '../../src/check/index.ts';
import { diffCases } from '../helpers/diff-cases.ts';

const cases = diffCases();
const side = (reader: Reader) => sideOf(loadWorkspace(reader));
const changesOf = ({ before, after }: { before: Reader; after: Reader }) => workspaceChanges(side(before), side(after));

/** What is said of a case: its sentences in each language, and below each the texts for unfolding. */
function written(changes: readonly RecordChange[]): string {
  const lines = LANGUAGES.flatMap((language) => [
    `## ${language}`,
    '',
    ...changes.flatMap((change) =>
      sentencesOf(change).flatMap((sentence, i) => [
        `- ${inLanguage(sentence, language)}`,
        ...texts(change.fields[i], language),
      ]),
    ),
    '',
  ]);
  return lines.join('\n');
}

function texts(field: FieldChange | undefined, language: Language): string[] {
  const { before, after } = field?.texts ?? {};
  return [before && `  - − ${inLanguage(before, language)}`, after && `  - + ${inLanguage(after, language)}`].filter(
    (line) => line !== undefined,
  );
}

test('there are enough cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(35);
});

describe.each(cases)('$name', (each) => {
  test('is told as expected', () => {
    const said = written(changesOf(each));
    // Never taken over by itself: what is said now lies beside what is expected, for whoever looks at it.
    if (said !== each.expected) writeFileSync(join(each.folder, 'expected-changed.md'), said);
    expect(said).toBe(each.expected);
  });

  test('is between two sound workspaces', () => {
    for (const reader of [each.before, each.after]) {
      const { diagnostics } = checkWorkspace(loadWorkspace(reader));
      expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([]);
    }
  });

  test('says as much when it is taken back, and nothing where nothing changed', () => {
    const back = changesOf({ before: each.after, after: each.before });
    expect(back.map(({ kind }) => kind)).toEqual(changesOf(each).map(({ kind }) => kind));
    expect(changesOf({ before: each.after, after: each.after })).toEqual([]);
  });
});
