/** A sheet of a workbook, as it is shown where something in it is wrong. */
export const sheetShown = (file: string, sheet: string): string => `${file} (${sheet})`;
