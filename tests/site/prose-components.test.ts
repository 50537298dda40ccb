import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { proseComponent } from '../../src/check/rules/prose-component.ts';
import { readProse } from '../../src/load/mdx/read.ts';
import { PROSE_COMPONENTS } from '../../src/model/prose.ts';
import { proseComponentHelp } from '../../src/report/prose/index.ts';
import { handbookOf } from '../helpers/handbook.ts';

const FOLDER = new URL('../../src/site/components/prose/', import.meta.url);
const { contexts } = handbookOf();

/** What the check says of a page of prose in the demonstration. */
function told(body: string): string[] {
  const { workspace } = contexts['zh-CN'];
  const file = { path: 'content/handbook/x.mdx', text: `---\ntitle: X\n---\n\n${body}\n` };
  const { prose, diagnostics } = readProse(file, 'zh-CN', 'x');
  const context = {
    workspace: { ...workspace, prose: prose ? [prose] : [] },
    documents: [],
    files: [file],
    knows: (kind: keyof typeof workspace.known, id: string) => workspace.known[kind].has(id),
  };
  return [...diagnostics, ...proseComponent.check(context)].map(({ message }) => message.en);
}

test('each component of the list is drawn by the file of its name, and no other file is there', () => {
  const files = readdirSync(FOLDER).map((name) => name.replace(/\.astro$/, ''));
  expect(files.sort()).toEqual(Object.keys(PROSE_COMPONENTS).sort());
});

test.each(Object.keys(PROSE_COMPONENTS))('<%s> is explained with an example that passes the check', (name) => {
  for (const context of Object.values(contexts)) {
    const help = proseComponentHelp(context).find((each) => each.name === name);
    expect(help?.what).toBeTruthy();
    expect(help?.sample?.source).toContain(`<${name}`);
    expect(told(help?.sample?.source ?? '')).toEqual([]);
    expect(help?.attributes.map((attribute) => attribute.name)).toEqual(Object.keys(help?.sample?.attributes ?? {}));
  }
});

test('a component is not explained with records that a workspace has not', () => {
  const { contexts } = handbookOf('minimal');
  const help = proseComponentHelp(contexts['zh-CN']);
  const shown = help.filter(({ sample }) => sample).map(({ name }) => name);
  expect(shown).toContain('Figure');
  expect(shown).not.toContain('CaseTable');
  expect(help.map(({ name }) => name)).toEqual(Object.keys(PROSE_COMPONENTS));
});

test('where a component stands is read off the page as it will be laid out', () => {
  const placed = (body: string) => {
    const { prose } = readProse({ path: 'x.mdx', text: body }, 'zh-CN', 'x');
    return prose?.components.map(({ name, inText, hasContent }) => [name, inText, hasContent]);
  };
  expect(placed('<Figure indicator="x" />')).toEqual([['Figure', false, false]]);
  expect(placed('<Figure indicator="x" /> <Figure indicator="y" />')?.map(([, inText]) => inText)).toEqual([
    false,
    false,
  ]);
  expect(placed('看 <Term id="x">词</Term>。')).toEqual([['Term', true, true]]);
  expect(placed('## <Term id="x" />')).toEqual([['Term', true, false]]);
  expect(placed('| <Term id="x" /> |\n| --- |')).toEqual([['Term', true, false]]);
  expect(placed('- <Term id="x" />')).toEqual([['Term', false, false]]);
  expect(placed('<Callout kind="tip">看 <Term id="x" />。</Callout>')).toEqual([
    ['Callout', false, true],
    ['Term', true, false],
  ]);
});
