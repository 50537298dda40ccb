import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isMonth, type Month } from '../../src/model/month.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../src/report/print/index.ts';
import { UsageError, type Option } from '../lib/command.ts';
import { asOfOption, formatOption, languageOption, resolveTyped, workspaceOption } from '../lib/options.ts';
import { audienceOption } from '../lib/site-command.ts';

const monthOption: Option<Month | undefined> = {
  value: 'M',
  doc: { zh: '哪个月的，如 2026-10，默认最近一个月', en: 'Of which month, such as 2026-10; the latest unless given' },
  parse: (typed) => {
    if (typed === undefined || isMonth(typed)) return typed;
    throw new UsageError({ zh: `“${typed}”不是月份，请写成 2026-10`, en: `“${typed}” is no month; write 2026-10` });
  },
};
const outOption: Option<string | undefined> = {
  value: 'DIR',
  doc: { zh: '写到哪个文件夹，默认 pdf-<月份>', en: 'The folder to write, pdf-<month> unless given' },
  parse: (typed) => (typed === undefined ? undefined : resolveTyped(typed)),
};
const onlyOption: Option<DocumentKind | undefined> = {
  value: DOCUMENT_KINDS.join('|'),
  doc: {
    zh: '只要一种：公司简报、各单位各部门简报、通报、议程材料、督办单、整本手册',
    en: 'One kind alone: the brief of the company, those of units and departments, bulletin, agenda packs, orders, the handbook',
  },
  parse: (typed) => {
    const kind = DOCUMENT_KINDS.find((each) => each === typed);
    if (typed === undefined || kind) return kind;
    const kinds = DOCUMENT_KINDS.join('、');
    throw new UsageError({
      zh: `--only 不能是“${typed}”，可用：${kinds}`,
      en: `--only cannot be “${typed}”; use ${DOCUMENT_KINDS.join(', ')}`,
    });
  },
};
const siteOption: Option<string | undefined> = {
  value: 'DIR',
  doc: {
    zh: '用已经生成好的网站，不再生成；它要来自同一工作区、同一日期',
    en: 'A site that is built already, of the same workspace and date; none is built then',
  },
  parse: (typed) => {
    if (typed === undefined) return undefined;
    const folder = resolveTyped(typed);
    if (existsSync(join(folder, 'index.html')) || existsSync(join(folder, 'assets'))) return folder;
    throw new UsageError({ zh: `“${typed}”里没有网站`, en: `There is no site in “${typed}”` });
  },
};

export const PDF_OPTIONS = {
  month: monthOption,
  out: outOption,
  only: onlyOption,
  workspace: workspaceOption,
  'as-of': asOfOption,
  audience: audienceOption,
  site: siteOption,
  lang: languageOption,
  format: formatOption('text', 'json'),
} as const;
