/** Data to ask about: the seeds, or an invented country of a size that `quanze generate` knows. */
export type Size = { readonly name: 'seeds'; readonly scenario: string } | { readonly name: 'S' | 'M' | 'L' };

export const sizes: readonly Size[] = [
  { name: 'seeds', scenario: 'NEAR' },
  { name: 'S' },
  { name: 'M' },
  { name: 'L' },
];
