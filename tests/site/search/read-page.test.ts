import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/site/search/read-page.ts';

const read = (main: string) =>
  readPage(`<!doctype html><title>名 &amp; 称 | 手册</title><main data-pagefind-body>${main}</main>`)?.sections;
const lines = (main: string) => read(main)?.flatMap((section) => section.lines);

describe('reading a page', () => {
  it('leaves out pages that are not to be found', () => {
    expect(readPage('<title>旧</title><main><p>旧月份</p></main>')).toBeUndefined();
    expect(readPage('<p>没有正文</p>')).toBeUndefined();
  });

  it('gives the title of the window', () => {
    expect(readPage('<title>名 &amp; 称 | 手册</title><main data-pagefind-body></main>')?.title).toBe('名 & 称 | 手册');
  });

  it.each([
    ['a line for each block', '<p>一</p><ul><li>二</li><li>三</li></ul>', ['一', '二', '三']],
    ['words that run on', '<p>首问<strong>负责</strong>制，<a href="/x/">照办</a></p>', ['首问负责制，照办']],
    ['marks side by side are words apart', '<p><span>未关账</span><span>数据</span></p>', ['未关账 数据']],
    ['entities and white space', '<p>a &lt; b\n  &#39;c&#39;&nbsp;&#x4e00;</p>', ["a < b 'c' 一"]],
    ['a break ends a line', '<p>一<br>二<br/>三</p>', ['一', '二', '三']],
    ['without drawings, forms and what is marked', '<svg><text>图</text></svg><form><p>问</p></form><p>文</p>', ['文']],
    [
      'without a marked part, whatever stands in it',
      '<details data-pagefind-ignore><details><p>里</p></details><p>外</p></details><p>后</p>',
      ['后'],
    ],
    ['what stands in code', '<p>写 <code>owner: hotline</code></p>', ['写 owner: hotline']],
  ])('%s', (_, main, expected) => {
    expect(lines(main)).toEqual(expected);
  });

  it('says under which anchor and heading a line stands', () => {
    const main = `<h1 id="_top">标准</h1><p>总述</p><h2 id="条款">条款</h2><ol><li id="reply"><p>答复</p></li>
      <li id="close"><p>办结</p></li></ol><p>说明</p><h2>版本</h2><p>二版</p>`;
    expect(read(main)).toEqual([
      { anchor: '', isHeading: true, lines: ['标准', '总述'] },
      { anchor: '条款', isHeading: true, lines: ['条款'] },
      { anchor: 'reply', isHeading: false, lines: ['答复'] },
      { anchor: 'close', isHeading: false, lines: ['办结'] },
      { anchor: '条款', isHeading: false, lines: ['说明'] },
      { anchor: '条款', isHeading: true, lines: ['版本', '二版'] },
    ]);
  });
});
