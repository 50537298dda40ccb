import { describe, expect, test } from 'vitest';
import { caseFolder } from '../helpers/folder.ts';
import { check, filesIn, laidOver, told } from './support.ts';

const FOLDER = 'content/cases/hotline/';
const HOTLINE = Object.fromEntries(
  Object.entries(filesIn(caseFolder('call-centre-2007'))).map(([path, text]) => [FOLDER + path, text]),
);
const INDICATOR = `${FOLDER}content/indicators/connection-rate.yaml`;

/** The least workspace with the hotline's case in it, and other files laid over the case. */
const withCase = (files: Readonly<Record<string, string>> = {}) =>
  check(
    laidOver({ ...HOTLINE, ...Object.fromEntries(Object.entries(files).map(([path, text]) => [FOLDER + path, text])) }),
  );

describe('a case', () => {
  test('is a workspace of its own: none of its records or figures is the other’s', () => {
    const { workspace, diagnostics, summary } = withCase();
    const alone = check(laidOver({}));
    expect(diagnostics).toEqual([]);
    expect([...workspace.records.indicator.keys()]).toEqual([...alone.workspace.records.indicator.keys()]);
    expect(workspace.measurementFiles).toHaveLength(alone.workspace.measurementFiles.length);
    const hotline = workspace.cases.get('hotline');
    expect([...(hotline?.records.indicator.keys() ?? [])]).toEqual(['connection-rate', 'service-level']);
    expect(hotline?.measurementFiles.map(({ month }) => month)).toEqual(['2007-12']);
    expect(summary.measurements).toBe(alone.summary.measurements + 2);
    expect(summary.records).toBe(alone.summary.records + 5);
  });

  test('is judged with the rest: its errors are errors, with the places at which they stand', () => {
    const text = HOTLINE[INDICATOR]?.replace('owner: call-centre', 'owner: call-center') ?? '';
    const { diagnostics, computed } = withCase({ 'content/indicators/connection-rate.yaml': text });
    expect(diagnostics.map(told)).toEqual([`unknown-reference ${INDICATOR}:4:8`]);
    expect(computed).toBeUndefined();
  });

  test('and so are its figures, as of its own date', () => {
    const row = 'unit,indicator,value\nhotline,service-level,85\n';
    const { diagnostics } = withCase({ 'data/2008-03/measurements.csv': row });
    expect(diagnostics.map(told)).toContain(`month-after-as-of ${FOLDER}data/2008-03/measurements.csv:1:1`);
  });

  test.each([
    ['what nothing reads', 'notes.txt', 'file-unknown'],
    ['a case of its own', 'content/cases/inner/content/site.yaml', 'file-unknown'],
    ['what cannot be read', 'content/norms/x.yaml', 'file-empty'],
  ])('says of %s where it lies', (_, path, code) => {
    const { diagnostics } = withCase({ [path]: ' \n' });
    expect(diagnostics.map(told)).toEqual([`${code} ${FOLDER}${path}:1:1`]);
  });

  test('without content is no workspace', () => {
    const { diagnostics } = check(laidOver({ [`${FOLDER}data/2007-12/measurements.csv`]: 'unit,indicator,value\n' }));
    expect(diagnostics.map(told)).toContain(`workspace-missing ${FOLDER}content:1:1`);
  });

  test('is shown by prose, which names what there is in it', () => {
    const page = (...attributes: string[]) => {
      const text = attributes.map((each) => `<CaseValue case="hotline" ${each} />`).join('\n');
      return { 'content/handbook/x.mdx': `---\ntitle: 案例\n---\n\n看\n${text}\n` };
    };
    const sound = 'unit="hotline" indicator="connection-rate" month="2007-12"';
    const { diagnostics } = check(
      laidOver({
        ...HOTLINE,
        ...page(
          sound,
          sound.replace('unit="hotline"', 'unit="hot-line"'),
          sound.replace('connection', 'answer'),
          sound.replace('12', '11'),
          sound.replace('2007-12', '12 月'),
        ),
      }),
    );
    const at = (line: number, column: number) =>
      `prose-component content/handbook/x.mdx:${String(line)}:${String(column)}`;
    expect(diagnostics.map(told)).toEqual([at(7, 27), at(8, 42), at(9, 70), at(10, 70)]);
    expect(diagnostics.map(({ message }) => message.zh)).toEqual([
      '没有编号为“hot-line”的“hotline”案例单位，是不是想写 `hotline`（服务热线）？',
      '没有编号为“answer-rate”的“hotline”案例指标',
      '案例“hotline”没有“2007-11”的数据',
      '案例“hotline”没有“12 月”的数据',
    ]);
  });

  test('may have a page for people, and so may the folder of cases', () => {
    const readme = { 'content/cases/README.md': '# 案例\n', ...HOTLINE };
    expect(check(laidOver(readme)).diagnostics).toEqual([]);
  });
});
