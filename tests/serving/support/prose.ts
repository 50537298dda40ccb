/** Two chapters in both languages, with a link between them, for a workspace that has none. */
export const PROSE: Readonly<Record<string, string>> = {
  'content/handbook/start/index.mdx': `---
title: 从这里开始
description: 手册怎么用。
sidebar: { order: 1 }
---

先看<RecordLink kind="standard" id="installation" />，再看[怎样装](/handbook/start/install/)。

## 一张图

<Figure indicator="installation-timeliness" />
`,
  'content/handbook/start/install.mdx': `---
title: 怎样装
description: 上门以前、上门、上门以后。
sidebar: { order: 2 }
---

## 上门以前

先打电话。
`,
  'content/handbook/en/start/index.mdx': `---
title: Start here
description: How to use the handbook.
sidebar: { order: 1 }
---

First <RecordLink kind="standard" id="installation" />, then [how to install](/handbook/start/install/).

## A picture

<Figure indicator="installation-timeliness" />
`,
  'content/handbook/en/start/install.mdx': `---
title: How to install
description: Before the visit, during, after.
sidebar: { order: 2 }
---

## Before the visit

Call first.
`,
};
