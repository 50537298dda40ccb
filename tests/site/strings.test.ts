import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../src/site/strings/en.json' with { type: 'json' };
import zh from '../../src/site/strings/zh-CN.json' with { type: 'json' };
import { t } from '../../src/site/strings/index.ts';

const placesOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

/** Every literal in the site's sources; a template's `${…}` stands for any word. */
function literals(): { exact: Set<string>; patterns: RegExp[] } {
  const files = globSync('src/site/**/*.{ts,astro}').map((file) => readFileSync(file, 'utf8'));
  const exact = new Set(
    files.flatMap((text) => [...text.matchAll(/'([\w.-]+)'/g)].map(([, literal]) => literal ?? '')),
  );
  const templates = files.flatMap((text) =>
    [...text.matchAll(/`([\w.-]*(?:\$\{[^}]*\}[\w.-]*)+)`/g)].map(([, found]) => found ?? ''),
  );
  const patterns = templates
    .filter((template) => template.includes('.'))
    .map(
      (template) =>
        new RegExp(
          `^${template
            .split(/\$\{[^}]*\}/)
            .map((part) => part.replaceAll('.', '\\.'))
            .join('[\\w-]+')}$`,
        ),
    );
  return { exact, patterns };
}

describe('strings', () => {
  it('are the same keys in both languages, in order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    expect(Object.keys(zh)).toEqual(Object.keys(zh).sort());
  });

  it('ask for the same values in both languages', () => {
    const asked = (texts: Record<string, string>) => Object.entries(texts).map(([key, text]) => [key, placesOf(text)]);
    expect(asked(en)).toEqual(asked(zh));
  });

  it('are all used', () => {
    const { exact, patterns } = literals();
    const unused = Object.keys(zh).filter((key) => !exact.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });

  it('are Chinese in Chinese punctuation and English without it', () => {
    expect(Object.entries(zh).filter(([, text]) => /[\p{Script=Han}][,;:!?]/u.test(text))).toEqual([]);
    expect(Object.entries(en).filter(([, text]) => /[\p{Script=Han}，。；：！？]/u.test(text))).toEqual([]);
  });

  it('fill places and choose words by number', () => {
    expect(t('en')('problems.title', { count: 1 })).toBe('The workspace has 1 error; no page can be made');
    expect(t('en')('problems.title', { count: 2 })).toBe('The workspace has 2 errors; no page can be made');
    expect(t('zh-CN')('problems.title', { count: 2 })).toBe('工作区有 2 处错误，页面暂时无法生成');
  });

  it('do not show a gap where a value is missing', () => {
    expect(() => t('en')('problems.title')).toThrow('count');
  });
});
