import { expect, test } from 'vitest';
import { commentBody, MARKER } from '../../src/host/index.ts';

const options = { language: 'en', most: 1000, run: 'https://host.example/runs/99' } as const;

test('a comment is the report, marked, with the way to its run', () => {
  expect(commentBody('## Report\r\n\r\n- one\r\n', options)).toBe(
    `${MARKER}\n## Report\n\n- one\n\n---\n\n[The full report and the preview](https://host.example/runs/99)`,
  );
  expect(commentBody('x', { ...options, run: undefined })).toBe(`${MARKER}\nx`);
});

test.each([120, 500, 999, 1000])(
  'of a long report as many whole lines as fit into %d characters, and it says so',
  (most) => {
    const lines = Array.from({ length: 300 }, (_, i) => `- line ${String(i)} 服务`);
    const body = commentBody(lines.join('\n'), { ...options, most: most + 200 });
    expect(body.length).toBeLessThanOrEqual(most + 200);
    const [, shown = ''] = /^<!--.*-->\n([^]*?)\n\nToo long: the rest/.exec(body) ?? [];
    expect(lines.slice(0, shown.split('\n').length).join('\n')).toBe(shown);
    expect(body).toContain('(https://host.example/runs/99)');
  },
);

test('one endless line is cut as well', () => {
  const body = commentBody('x'.repeat(5000), options);
  expect([body.length <= 1000, body.includes('Too long')]).toEqual([true, true]);
});

test('no line of it is an order to the host or its robots', () => {
  expect(commentBody('/close\n  /merge\na /b', { ...options, run: undefined })).toBe(
    `${MARKER}\n\\/close\n  \\/merge\na /b`,
  );
});
