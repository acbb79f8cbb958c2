import type { Column } from './columns.js';

/** What the guidance calls the columns. */
export const columnNames: Readonly<Record<Column, string>> = {
  reference: 'Post Unique Reference',
  name: 'Name',
  grade: 'Grade',
  title: 'Job Title',
  parent: 'Parent Department',
  organisation: 'Organisation',
  unit: 'Unit',
  reportsTo: 'Reports to Senior Post',
  fte: 'FTE',
  profession: 'Professional/Occupational Group',
};
