import { nearest } from '../src/model/nearest.ts';
import { EXIT } from './lib/command.ts';
import { NEW_KINDS } from './new/index.ts';

const [word = '', ...argv] = process.argv.slice(2);
const kind = NEW_KINDS.find(({ name }) => name === word);

const width = Math.max(...NEW_KINDS.map(({ name }) => name.length));
const usage = [
  'npm run new -- KIND ID',
  'npm run new -- KIND --help',
  '',
  '新建一条记录，按事实填好，检查通过后写成文件；缺什么，在终端里会问。',
  'Makes a record, filled in from the facts, and writes it once it passes the check; asks at a terminal for what is missing.',
  '',
  ...NEW_KINDS.map(({ name, line }) => `  ${name.padEnd(width)}  ${line}`),
  '',
].join('\n');

if (kind) await kind.run(argv);
else if (word === '--help' || word === '-h') process.stdout.write(usage);
else {
  const near = nearest(
    word,
    NEW_KINDS.map(({ name }) => name),
  );
  const [zh, en] = near.length > 0 ? [`，是不是 ${near.join('、')}？`, `; did you mean ${near.join(', ')}?`] : ['', ''];
  const said =
    word === ''
      ? '请写明新建什么\nSay what to make\n'
      : `不能新建“${word}”${zh}\nThere is nothing called “${word}” to make${en}\n`;
  process.stderr.write(`${said}\n${usage}`);
  process.exitCode = EXIT.usage;
}
