import { describe, expect, test } from 'vitest';
import { parseOptions, usage, UsageError } from '../../scripts/lib/command.ts';
import { asOfOption, formatOption, INSTALLATION, languageOption, workspaceOption } from '../../scripts/lib/options.ts';

const command = {
  name: 'try',
  summary: { zh: '试一试', en: 'Tries' },
  options: {
    workspace: workspaceOption,
    format: formatOption('text', 'json'),
    lang: languageOption,
    'as-of': asOfOption,
    quick: { doc: { zh: '快', en: 'Quick' }, parse: (typed: string | undefined) => typed === 'true' },
  },
};

describe('options', () => {
  test('have defaults', () => {
    expect(parseOptions(command, [])).toEqual({
      workspace: INSTALLATION,
      format: 'text',
      lang: 'zh-CN',
      'as-of': undefined,
      quick: false,
    });
  });

  test('are read with a space or an equals sign', () => {
    const values = parseOptions(command, ['--format=json', '--lang', 'en', '--as-of', '2026-02-28', '--quick']);
    expect(values).toMatchObject({ format: 'json', lang: 'en', 'as-of': '2026-02-28', quick: true });
  });

  test.each([
    [['--fromat', 'json'], /--fromat/],
    [['-x'], /-x/],
    [['json'], /json/],
    [['--format'], /--format/],
    [['--format', '--lang', 'en'], /--format/],
    [['--format', 'xml'], /xml/],
    [['--quick=yes'], /--quick/],
    [['--as-of', '2026-02-30'], /2026-02-30/],
    [['--workspace', 'no-such-folder'], /no-such-folder/],
  ])('%j is wrong usage, said in both languages', (argv, named) => {
    const error = (() => {
      try {
        return parseOptions(command, argv);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).text.zh).toMatch(named);
    expect((error as UsageError).text.en).toMatch(named);
  });

  test('usage names every option in both languages', () => {
    const text = usage(command);
    for (const [name, option] of Object.entries(command.options)) {
      expect(text).toContain(`--${name}`);
      expect(text).toContain(option.doc.zh);
      expect(text).toContain(option.doc.en);
    }
  });
});
