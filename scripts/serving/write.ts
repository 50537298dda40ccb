import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT, runCommand } from '../lib/command.ts';
import { writeWhole } from '../lib/write-whole.ts';
import { nginxFiles } from './nginx.ts';

const FOLDER = fileURLToPath(new URL('nginx', import.meta.url));

await runCommand(
  {
    name: 'serving/write',
    summary: {
      zh: '按 src/site/headers.ts 里的清单写出 nginx 的响应头、类型和缓存配置。',
      en: 'Writes headers, types and caching for nginx from the list in src/site/headers.ts.',
    },
    options: {},
  },
  () => {
    for (const [name, content] of nginxFiles()) writeWhole(join(FOLDER, name), content);
    return EXIT.fine;
  },
);
