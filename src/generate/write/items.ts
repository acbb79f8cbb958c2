export interface Item {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Items of data files, by the list that they stand in. */
export type Items = Readonly<Record<string, readonly { readonly id: string }[]>>;
