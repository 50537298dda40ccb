import type { Context } from '../../report/context.ts';
import { cardsTable, itemsTable } from './cards.ts';
import { explanationsTable } from './explanations.ts';
import { frontOf, type Front } from './front.ts';
import type { Scope } from './scope.ts';
import type { Table } from './table.ts';
import { ordersTable, tasksTable } from './tasks.ts';
import { valuesTable } from './values.ts';

export type { Front } from './front.ts';
export type { Scope } from './scope.ts';
export type { Cell, Column, FigureCell, Table } from './table.ts';

/** A month as tables: what its first sheet says, then a table a sheet. */
export interface MonthBook {
  readonly front: Front;
  readonly tables: readonly Table[];
}

/** All of a month, or what concerns a department or unit, in the language of the context. Tables without a row are left out. */
export function monthBook(scope: Scope, context: Context): MonthBook {
  const tables = [cardsTable, itemsTable, valuesTable, explanationsTable, tasksTable, ordersTable]
    .map((make) => make(scope, context))
    .filter(({ rows }) => rows.length > 0);
  return { front: frontOf(scope, tables, context), tables };
}
