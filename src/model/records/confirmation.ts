import type { Static } from 'typebox';
import { day, list, object, word } from '../schema.ts';

const link = object(
  {
    dependent: word(
      '依赖它的记录，如 "stage/order-handling#consent"',
      'The record that depends on it, such as "stage/order-handling#consent"',
    ),
    on: word('它依据的记录，如 "standard/hall-service"', 'The record it rests on, such as "standard/hall-service"'),
    fingerprint: word('确认时内容的指纹', 'Fingerprint of what it said when it was confirmed'),
  },
  '确认的一条依据',
  'A link that was confirmed',
);

const confirmation = object(
  {
    day: day('确认日期', 'Confirmed on'),
    by: word('确认人（岗位；只供查核，不翻译）', 'Confirmed by (a role; kept for the record and not translated)'),
    links: list(link, '确认了哪些依据', 'What was confirmed', { minItems: 1 }),
  },
  '一次确认',
  'A confirmation',
);
export type Confirmation = Static<typeof confirmation>;

export const confirmations = object(
  {
    confirmed: list(
      confirmation,
      '历次确认，由 npm run confirm 在末尾添加，一般不手改',
      'Confirmations, oldest first; npm run confirm adds them at the end, and they are rarely edited by hand',
    ),
  },
  '部门的确认记录：依据的标准或口径改了，须重新确认',
  'What a department has confirmed: when a standard or definition changes, it has to confirm again',
);
export type Confirmations = Static<typeof confirmations>;
