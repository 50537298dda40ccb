import type { Case } from './case.ts';

const HEAD = '---\ntitle: x\n---\n\n';

export const BROKEN_MDX: readonly Case[] = [
  ['less than a number', `${HEAD}等候 <5 分钟\n`, 'mdx-syntax 5:4'],
  ['less than or equal', `${HEAD}等候 <= 5\n`, 'mdx-syntax 5:4'],
  ['HTML comment', `${HEAD}<!-- x -->\n`, 'mdx-syntax 5:1'],
  ['address in angle brackets', `${HEAD}见 <https://example.org>\n`, 'mdx-syntax 5:3'],
  ['brace not closed', `${HEAD}x { y\n`, 'mdx-syntax 5:3'],
  ['words in braces', `${HEAD}x {a b}\n`, 'mdx-syntax 5:3'],
  ['component not closed', `${HEAD}x\n\n<Note>\n\ny\n`, 'mdx-syntax 7:1'],
  ['component not closed in a paragraph', `${HEAD}x <Term>y\n`, 'mdx-syntax 5:3'],
  ['closed but not opened', `${HEAD}x</Note>\n`, 'mdx-syntax 5:2'],
  ['closed by another', `${HEAD}<Note>x</Term>\n`, 'mdx-syntax 5:8'],
  ['attribute without quotation marks', `${HEAD}<Indicator id=x />\n`, 'mdx-syntax 5:15'],
  ['attribute not closed', `${HEAD}<Indicator id="x />\n`, 'mdx-syntax 5:1'],
  ['a sentence that begins with import', `${HEAD}x\n\nimport duties are low\n`, 'mdx-syntax 7:1'],
  ['front matter not closed', '---\ntitle: x\n\ny\n', 'mdx-syntax 1:1'],
  ['front matter with a marker in it', '---\ntitle: x\n---{code()}: 1\n---\n', 'mdx-syntax 3:1'],
  ['front matter with another marker in it', '---\ntitle: x\n+++{code()}: 1\n---\n', 'mdx-syntax 3:1'],
  ['old line ends', '---\ntitle: {x}\r---\n', 'mdx-syntax 2:11'],
  ['key twice in front matter', '---\ntitle: x\ntitle: y\n---\n', 'yaml-duplicate-key 3:1'],
  ['front matter and body', '---\ntitle:x\nb: 1\n---\n\n<5\n', 'yaml-colon 2:6', 'mdx-syntax 6:1'],
  ['a list as front matter', '---\n- x\n---\n', 'yaml-not-a-mapping 2:1'],
];

export const SOUND_MDX: readonly Case[] = [
  ['a component and a link', `${HEAD}<Indicator id="x" /> [y](z)\n`],
  ['a comment', `${HEAD}{/* later */}\n`],
  ['no front matter', '# x\n'],
  ['less than with a blank', `${HEAD}a < b\n`],
];
