import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './support/serve.ts';

const site = visit('demonstration');

/** A phone in one hand. */
const PHONE = { width: 360, height: 760 };
/** An answer is found without much scrolling: it begins on the first two screens. */
const NEAR = 2 * PHONE.height;

/** What a finger does: open a link by its name, or write words into search and open what is found under a name. */
type Step = { readonly open: string } | { readonly search: string; readonly open: string };

interface Question {
  readonly asks: string;
  /** From home; at most three steps. */
  readonly steps: readonly Step[];
  /** Where the answer stands. */
  readonly at: string;
  readonly answer: RegExp;
}

/** What is asked at counters and on the phone on any day. */
const QUESTIONS: readonly Question[] = [
  {
    asks: '客户说多扣了钱，我第一句说什么？',
    steps: [{ open: '我在营业厅' }, { open: '多扣了钱' }],
    at: '/situations/overcharged/',
    answer: /双倍退您/,
  },
  {
    asks: '收错了费，退多少？',
    steps: [{ search: '双倍返还', open: '错收费用双倍返还' }],
    at: '/standards/commitment-double-refund/',
    answer: /错收多少退多少，再补偿同样的金额/,
  },
  {
    asks: '投诉最迟多久要有人联系客户？',
    steps: [{ search: '投诉 答复', open: '投诉限时答复' }],
    at: '/standards/commitment-complaint-reply/',
    answer: /不超过 2 小时/,
  },
  {
    asks: '信号差打给谁，几点有人？',
    steps: [{ search: '信号不好', open: '信号不好' }],
    at: '/situations/no-signal/',
    answer: /网络投诉处理岗|网络服务支撑岗/,
  },
  {
    asks: '客户排队等多久，值班经理就该出来？',
    steps: [{ search: '排队', open: '排队太久' }],
    at: '/situations/long-queue/',
    answer: /等候满\s*15\s*分钟/,
  },
  {
    asks: '首问负责是什么？我只记得拼音首字母。',
    steps: [{ search: 'SWFZZ', open: '首问负责标准' }],
    at: '/standards/first-contact-responsibility/',
    answer: /谁.*第一个|首/,
  },
  {
    asks: '营业厅的满意度现在多少，达标没有？',
    steps: [{ search: '服营厅客户满意度', open: '服营厅客户满意度' }],
    at: '/indicators/hall-satisfaction/',
    answer: /\d+\.\d+%.*(达标|临界|未达标)/s,
  },
  {
    asks: '营销活动上线前要查什么？',
    steps: [{ open: '流程' }, { open: '营销上线' }],
    at: '/processes/service-consumption/campaign-launch/',
    answer: /不通过不放行/,
  },
  {
    asks: '客户说要去工信部申诉，怎么办？',
    steps: [{ open: '我在热线' }, { open: '要去工信部申诉' }],
    at: '/situations/appeal/',
    answer: /先说/,
  },
  {
    asks: '收到督办单先做什么？',
    steps: [{ search: '收到督办单', open: '三级督办：任务没做完会怎样' }],
    at: '/handbook/running/supervision/',
    answer: /先回三句话/,
  },
  {
    asks: '宽带断了，客户催，多久修好？',
    steps: [{ search: '宽带断了', open: '宽带断了' }],
    at: '/situations/broadband-down/',
    answer: /不超过 \d+ 小时/,
  },
  {
    asks: '通报里的 KCI 是什么意思？',
    steps: [{ search: 'KCI', open: '过程指标' }],
    at: '/glossary/#kci',
    answer: /过程指标/,
  },
];

async function take(page: Page, step: Step): Promise<void> {
  if ('search' in step) {
    await page.locator('[data-search-open]').click();
    await page.locator('[data-search] input').fill(step.search);
    await page.locator('[data-search] li a', { hasText: step.open }).first().click();
  } else await page.locator('main, header').getByRole('link', { name: step.open }).first().click();
}

/** How far below the top of the window the answer begins, in CSS pixels; infinitely far where it cannot be seen. */
function depthOf(page: Page, answer: RegExp): Promise<number> {
  return page.evaluate(
    ([source, flags]) => {
      const wanted = new RegExp(source, flags);
      const holds = ({ textContent }: Element) => wanted.test(textContent ?? '');
      const innermost = [...document.querySelectorAll('main *')].filter(
        (element) => holds(element) && ![...element.children].some(holds),
      );
      const seen = innermost.filter((element) => element.checkVisibility());
      return Math.min(...seen.map((element) => element.getBoundingClientRect().top), Infinity);
    },
    [answer.source, answer.flags] as const,
  );
}

describe('a clerk with a phone asks', () => {
  test.each(QUESTIONS)('$asks', async ({ steps, at, answer }) => {
    expect(steps.length).toBeLessThanOrEqual(3);
    const page = await site.as({ width: PHONE.width });
    await page.goto('/');
    for (const step of steps) await take(page, step);
    await page.waitForURL(({ pathname, hash }) => `${pathname}${at.includes('#') ? hash : ''}` === at);
    expect(await depthOf(page, answer)).toBeLessThan(NEAR);
  });
});
