import { placeOf } from '../../model/workspace.ts';
import { ORDER, record, SUPERVISION, TASK } from '../example.ts';
import type { Rule } from '../rule.ts';

const files = (signer: string) => ({
  [SUPERVISION]: record('supervision'),
  [TASK]: record('task'),
  [ORDER]: record('order', { signer }),
});

export const orderSigner: Rule = {
  code: 'order-signer',
  severity: 'error',
  title: { zh: '督办单的签发人与级别不符', en: 'Signer of a supervision order is not that of its level' },
  why: {
    zh: '哪一级由谁签发是督办规则定的；签发人不对，督办单就没有应有的分量。',
    en: 'The rules say who signs which level. Signed by someone else an order does not carry the weight it should.',
  },
  fix: {
    zh: '写规则中这一级的签发人（岗位），或改正级别。',
    en: 'Give the signer (a role) of this level in the rules, or correct the level.',
  },
  bad: files('分管副总经理'),
  good: files('客户服务部总经理'),
  *check({ workspace: { records } }) {
    const levels = records.supervision.get('supervision')?.value.levels ?? [];
    for (const entry of records['supervision-order'].values()) {
      const { level, signer } = entry.value;
      const asked = levels.find((each) => each.level === level)?.signer;
      if (asked === undefined || asked === signer) continue;
      yield {
        place: placeOf(entry, ['signer']),
        message: {
          zh: `第 ${level} 级由“${asked}”签发，写的是“${signer}”`,
          en: `Level ${level} is signed by “${asked}”, not by “${signer}”`,
        },
      };
    }
  },
};
