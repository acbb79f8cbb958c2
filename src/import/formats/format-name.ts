/** The formats that a file can have. */
export const formatNames = ['yaml', 'json', 'csv', 'xlsx', 'organogram', 'popolo', 'org-turtle', 'org-jsonld'] as const;
export type FormatName = (typeof formatNames)[number];
