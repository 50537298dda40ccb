import type { Static } from 'typebox';
import { day, list, object, text, word } from '../schema.ts';

export const confirmations = object(
  {
    confirmed: list(
      object(
        {
          dependent: word(
            '依赖它的记录，如 "stage/order-handling#consent"',
            'The record that depends on it, such as "stage/order-handling#consent"',
          ),
          on: word(
            '它依据的记录，如 "standard/hall-service"',
            'The record it rests on, such as "standard/hall-service"',
          ),
          fingerprint: word('确认时内容的指纹', 'Fingerprint of what it said when it was confirmed'),
          day: day('确认日期', 'Confirmed on'),
          by: text('确认人（岗位）', 'Confirmed by (a role)'),
        },
        '一条确认',
        'A confirmation',
      ),
      '由 npm run confirm 维护，一般不手改',
      'Kept by npm run confirm; rarely edited by hand',
    ),
  },
  '部门的确认记录：依据的标准或口径改了，须重新确认',
  'What a department has confirmed: when a standard or definition changes, it has to confirm again',
);
export type Confirmations = Static<typeof confirmations>;
