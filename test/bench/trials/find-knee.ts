/** How a rate is raised: from the first, by a factor until one is too high, then between it and the last good one. */
export interface Steps {
  readonly first: number;
  readonly factor: number;
  /** How often the gap is halved. */
  readonly halvings: number;
}

/** The highest rate that was kept up with; 0 where not even the first was. A rate counts as too high only when it was so twice. */
export async function findKnee(
  keepsUp: (perSecond: number) => Promise<boolean>,
  { first, factor, halvings }: Steps,
): Promise<number> {
  const kept = async (rate: number) => (await keepsUp(rate)) || keepsUp(rate);
  let [good, high] = [0, first];
  while (await kept(high)) [good, high] = [high, Math.round(high * factor)];
  for (let halved = 0; good > 0 && halved < halvings; halved += 1) {
    const between = Math.round((good + high) / 2);
    if (await kept(between)) good = between;
    else high = between;
  }
  return good;
}
