import { broken, lines, type Broken } from './case.ts';

const GLOSSARY = 'content/glossary.yaml';
const TERM = 'name: 过程指标, definition: 看工作做得对不对。';

export const GLOSSARIES: readonly Broken[] = [
  broken(
    'alias-shared',
    'in other capitals, and the very name of another',
    GLOSSARY,
    lines(
      'terms:',
      `  - { id: kci, ${TERM}, aliases: [KCI] }`,
      '  - { id: kqi, name: 结果指标, definition: 看客户得到什么。, aliases: [KQI, kci, 过程指标] }',
    ),
    '3:65',
    '3:70',
  ),
  broken(
    'unknown-reference',
    'a record that is not there, one of no kind, and one without its id',
    GLOSSARY,
    lines(
      'terms:',
      `  - { id: a, ${TERM}, record: indicator/hall }`,
      `  - { id: b, ${TERM}, record: indicators/hall-satisfaction }`,
      `  - { id: c, ${TERM}, record: indicator }`,
    ),
    '2:57',
    '3:57',
    '4:57',
  ),
];
