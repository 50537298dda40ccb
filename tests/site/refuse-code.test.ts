import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { refuseCode } from '../../src/site/prose/refuse-code.ts';

const compile = (text: string) => {
  const processor = unified().use(remarkParse).use(remarkMdx).use(refuseCode);
  return processor.runSync(processor.parse(text));
};

describe('the compiler of prose', () => {
  test.each([
    ["import x from 'node:fs'\n"],
    ['export const x = 1\n'],
    ['text {process.env.HOME} text\n'],
    ['{1 + 1}\n'],
    ['<Card title={process.cwd()} />\n'],
    ['<Card {...x} />\n'],
    ['> a quotation\n>\n> - with {code} in a list\n'],
  ])('stops at %j', (text) => {
    expect(() => compile(text)).toThrow(/may not contain code/);
  });

  test.each([['plain **text** with [a link](/x/)\n'], ['<Card title="x">text</Card>\n'], ['{/* a comment */}\n']])(
    'lets %j pass',
    (text) => {
      expect(() => compile(text)).not.toThrow();
    },
  );
});
