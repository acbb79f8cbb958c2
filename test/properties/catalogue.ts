/** What all arrangements share, since it is of no scenario: two fields of work, and the law that powers rest on. */
export const catalogue = {
  domains: [
    { id: 'pt.one', name: '甲', required: ['pt.a', 'pt.b'] },
    { id: 'pt.two', name: '乙', required: ['pt.u'] },
  ],
  documents: [{ id: 'pt.law', title: '法', kind: 'LAW' }],
  functions: [
    { id: 'pt.a', name: '管理', domain: 'pt.one', group: 'MANAGEMENT' },
    { id: 'pt.a.1', name: '管理一', domain: 'pt.one', group: 'MANAGEMENT', partOf: 'pt.a' },
    { id: 'pt.a.1.1', name: '管理一之一', domain: 'pt.one', group: 'OTHER', partOf: 'pt.a.1' },
    { id: 'pt.a.2', name: '管理二', domain: 'pt.one', group: 'MANAGEMENT', partOf: 'pt.a' },
    { id: 'pt.b', name: '建设', domain: 'pt.one', group: 'BUILDING' },
    { id: 'pt.u', name: '决策', domain: 'pt.two', group: 'DECISION' },
    { id: 'pt.c', name: '综合协调', domain: 'pt.two', coordination: true },
  ],
} as const;

export const functionIds: readonly string[] = catalogue.functions.map(({ id }) => id);

/** The functions that contain one, nearest first. */
export function wholesOf(id: string): string[] {
  const of = catalogue.functions.find((each) => each.id === id);
  return of && 'partOf' in of ? [of.partOf, ...wholesOf(of.partOf)] : [];
}
