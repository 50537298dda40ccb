import { exportMonth, options as ofMonth } from './export/month.ts';
import { exportTemplate, options as ofTemplate } from './export/template.ts';
import { runCommand, UsageError } from './lib/command.ts';
import { firstWord } from './lib/first-word.ts';

const { word, rest } = firstWord(process.argv.slice(2), { ...ofTemplate, ...ofMonth });

if (word === 'template') await exportTemplate(rest);
else if (word === 'month') await exportMonth(rest);
else {
  await runCommand(
    {
      name: 'export',
      word: 'month|template',
      summary: {
        zh: 'month 写出一个月的结果（Excel 或 CSV）；template 写一个供填报的 Excel。用法：npm run export -- month --help',
        en: 'month writes the results of a month (Excel or CSV); template writes a workbook to fill in. See npm run export -- month --help',
      },
      options: {},
    },
    () => {
      throw new UsageError({ zh: '请写明导出什么：month、template', en: 'Say what to export: month or template' });
    },
    rest.filter((argument) => argument === '--help' || argument === '-h'),
  );
}
