import { expect } from '@jest/globals';
import { overlay } from './arrangement.js';
import { everyAnswer } from './every-answer.js';
import { holds } from './hold.js';
import { ofTheDay } from './without.js';

holds('facts that have ended, have not begun or are of another scenario change no answer', {
  on: 12,
  beside: (arrangement) => [ofTheDay(arrangement)],
  check: async (whole, only) => {
    const about = only.arrangement;
    const view = { scenario: overlay, asOf: about.day };
    const [one, other] = await Promise.all([everyAnswer(whole, about, view), everyAnswer(only, about, view)]);
    expect(one).toEqual(other);
  },
});
