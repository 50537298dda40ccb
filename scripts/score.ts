import { dayOf } from '../src/model/moment.ts';
import { nearest } from '../src/model/nearest.ts';
import { contextFor } from '../src/report/context.ts';
import { localise } from '../src/report/localise.ts';
import { MORE, scoreJson, type More } from '../src/score/json.ts';
import { trackTasks } from '../src/track/index.ts';
import { EXIT, runCommand, UsageError, type Option } from './lib/command.ts';
import { monthOption, monthsMeant } from './lib/months.ts';
import { asOfOption, formatOption, languageOption, workspaceOption } from './lib/options.ts';
import { print } from './lib/print.ts';
import { scoreText } from './lib/score-text.ts';
import { soundWorkspace } from './lib/sound-workspace.ts';

const explainOption: Option<boolean> = {
  doc: {
    zh: '同时给出每个数怎样算出来，等同于 --with explanations（只用于 json）',
    en: 'Also say how each figure came about: the same as --with explanations (json only)',
  },
  parse: (typed) => typed !== undefined,
};

const withOption: Option<readonly More[]> = {
  value: 'LISTS',
  doc: {
    zh: `另外列出什么，用逗号隔开：${MORE.join('、')}，或 all（只用于 json）`,
    en: `What else to list, with commas between: ${MORE.join(', ')}; or all (json only)`,
  },
  parse: (typed) => {
    if (typed === undefined) return [];
    const words = typed.split(',').map((word) => word.trim());
    const unknown = words.find((word) => word !== 'all' && !MORE.some((name) => name === word));
    if (unknown === undefined) return words.includes('all') ? MORE : MORE.filter((name) => words.includes(name));
    throw new UsageError({
      zh: `--with 不能是“${unknown}”，可用：${MORE.join('、')}、all`,
      en: `--with cannot be “${unknown}”; use ${MORE.join(', ')}, all`,
    });
  },
};

const only = (zh: string, en: string): Option<string | undefined> => ({
  value: 'ID',
  doc: { zh, en },
  parse: (typed) => typed,
});

function mustExist(id: string | undefined, option: string, ids: readonly string[]): void {
  if (id === undefined || ids.includes(id)) return;
  const near = nearest(id, ids).map((found) => `“${found}”`);
  throw new UsageError({
    zh: `--${option}：没有“${id}”${near.length > 0 ? `，是不是 ${near.join('、')}？` : ''}`,
    en: `--${option}: there is no “${id}”${near.length > 0 ? `; did you mean ${near.join(', ')}?` : ''}`,
  });
}

await runCommand(
  {
    name: 'score',
    summary: {
      zh: '计算数值、得分、名次与控制图。工作区有错误时不计算，退出码为 1。',
      en: 'Computes values, scores, ranks and control charts. A workspace with errors is not computed: exit code 1.',
    },
    options: {
      workspace: workspaceOption,
      month: monthOption,
      unit: only('只看一个单位或部门', 'Only one unit or department'),
      indicator: only('只看一个指标', 'Only one indicator'),
      'as-of': asOfOption,
      format: formatOption('text', 'json'),
      with: withOption,
      explain: explainOption,
      lang: languageOption,
    },
  },
  async ({ workspace: folder, month, unit, indicator, 'as-of': asked, format, with: listed, explain, lang }) => {
    const sound = soundWorkspace(folder, { lang, 'as-of': asked });
    if (!sound) return EXIT.errors;
    const { workspace, scores } = sound;
    const asOf = dayOf(sound.asOf);
    const { records } = workspace;
    mustExist(unit, 'unit', [...records.unit.keys(), ...records.department.keys()]);
    mustExist(indicator, 'indicator', [...records.indicator.keys()]);
    const selection = { months: monthsMeant(month, scores.months, asOf), unit, indicator };
    if (format === 'json') {
      const more: readonly More[] = explain ? [...listed, 'explanations'] : listed;
      await print(scoreJson(workspace, scores, selection, { more, texts: localise(workspace, lang) }));
    } else {
      const context = contextFor({ workspace, scores, tasks: trackTasks(workspace, asOf), asOf }, lang);
      await print([scoreText(context, selection)]);
    }
    return EXIT.fine;
  },
);
