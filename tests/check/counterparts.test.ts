import { describe, expect, test } from 'vitest';
import { differences, tagOf } from '../../src/check/prose/counterparts.ts';
import { loadWorkspace, memoryReader } from '../../src/load/index.ts';
import type { Prose } from '../../src/model/workspace.ts';

/** A page with a body, as it is read. */
function pageOf(...body: string[]): Prose {
  const text = `---\ntitle: x\n---\n\n${body.join('\n\n')}\n`;
  const [page] = loadWorkspace(
    memoryReader({ 'content/site.yaml': 'name: x\n', 'content/handbook/x.mdx': text }),
  ).prose;
  if (!page) throw new Error('no page was read');
  return page;
}

const told = (here: Prose, there: Prose) =>
  differences(here, there).map(({ is, component, after }) =>
    [is, component.name, ...(after ? [after.name] : [])].join(' '),
  );

const KINDS = '<MeetingKinds />';
const LEVELS = '<SupervisionLevels />';
const BOTH = '<Committees />';
const TERM = 'see <Term id="kci" />';
const LINK = 'see <RecordLink kind="task" id="a" />';

describe('components of a page and of its counterpart', () => {
  test.each<[string, string[], string[], string[]]>([
    ['the same', [KINDS, LEVELS], [KINDS, LEVELS], []],
    ['one missing', [KINDS], [KINDS, LEVELS], ['missing SupervisionLevels MeetingKinds']],
    ['the first missing', [LEVELS], [KINDS, LEVELS], ['missing MeetingKinds']],
    ['one too many', [KINDS, LEVELS], [KINDS], ['extra SupervisionLevels']],
    ['a block twice instead of once', [KINDS, KINDS], [KINDS], ['extra MeetingKinds']],
    ['another order', [LEVELS, KINDS, BOTH], [KINDS, LEVELS, BOTH], ['order SupervisionLevels']],
    ['sentences in another order', [TERM, LINK], [LINK, TERM], []],
    ['a word linked twice', [TERM, TERM], [TERM], []],
    ['a word not linked', [LINK], [LINK, TERM], ['missing Term RecordLink']],
  ])('%s', (_, here, there, expected) => {
    expect(told(pageOf(...here), pageOf(...there))).toEqual(expected);
  });

  test('are none where a page is held against itself, and change sides with the pages', () => {
    const [one, other] = [pageOf(KINDS, TERM, LEVELS), pageOf(LEVELS, LINK, BOTH)];
    expect(told(one, one)).toEqual([]);
    const sides = (all: readonly string[], is: string) => all.filter((each) => each.startsWith(is)).length;
    expect(sides(told(one, other), 'missing')).toBe(sides(told(other, one), 'extra'));
  });

  test('are the same however their attributes are ordered', () => {
    const [a, b] = [pageOf(LINK), pageOf('see <RecordLink id="a" kind="task" />')].map(
      ({ components }) => components[0],
    );
    expect(a && tagOf(a)).toBe(b && tagOf(b));
  });
});
