import { describe, expect, test } from 'vitest';
import type { Prose } from '../../src/model/workspace.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { workspace } = handbookOf();
const { prose, records } = workspace;
const pagesIn = (language: Prose['language']) => prose.filter((page) => page.language === language);

/**
 * What a page shows of records, as `Clause first-contact-responsibility tell-three`, in the order of the page. A term may
 * need its definition in one language only.
 */
const shown = ({ components }: Prose) =>
  components
    .filter(({ name }) => name !== 'Term')
    .map(({ name, attributes }) => [name, ...attributes.map(({ value }) => value)].join(' '));

describe('the chapters of the demonstration', () => {
  test.each(pagesIn('zh-CN').map(({ slug }) => slug))('show the same records in both languages: %s', (slug) => {
    const [zh, en] = [pagesIn('zh-CN'), pagesIn('en')].map((pages) => pages.find((page) => page.slug === slug));
    expect(en && shown(en).sort()).toEqual(zh && shown(zh).sort());
  });

  const processes = [...records.process.keys()];
  const told = prose.filter(({ slug }) => processes.some((process) => slug === `system/${process}`));

  test('tell of every process', () => {
    expect(told).toHaveLength(2 * processes.length);
  });

  test.each(told.map((page) => [page.file.path, page] as const))(
    'draw a process and lead to each stage: %s',
    (_, page) => {
      const process = page.slug.replace('system/', '');
      const stages = [...records.stage.values()].filter(({ within }) => within === process).map(({ id }) => id);
      expect(shown(page)[0]).toBe(`ProcessDiagram ${process}`);
      const led = shown(page).flatMap((line) => stages.filter((stage) => line === `RecordLink stage ${stage}`));
      expect([...new Set(led)]).toEqual(stages);
    },
  );
});
