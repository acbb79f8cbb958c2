/** Words without case, signs and blanks: `N/D`, `n\d` and `N.D.` are one. */
const bare = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** What stands where there is nothing to give. */
const nothing = (text: string) => /^[-–—_.\s]*$/.test(text) || /^(na|none|null|nil|notapplicable)$/.test(bare(text));
/** What says that there is something which is not told, or not yet. */
const untold = /^(nd|tb[acd]|unknown|undisclosed|nondisclosure|not(known|disclosed|available))$/;

export const isUntold = (text: string): boolean => /^\?+$/.test(text) || untold.test(bare(text));
export const isNothing = (text: string): boolean => nothing(text) || isUntold(text);

/** What stands for the top where a superior would: XX by the guidance. */
export const isTop = (text: string): boolean => nothing(text) || /^(x+|top|0+)$/i.test(text);

/** What programs and people write where a post has no reference. */
export const isPlaceholder = (text: string): boolean =>
  isNothing(text) || /^(0+|x+|deleted|removed|new|vacant|eliminated|#n\/a|#ref!)$/i.test(text);

export const isVacant = (holder: string): boolean =>
  /^\W*((currently|post|position|role|swydd)\W+)*(vac[ae]n(t|c?y)|vac(?=\W*$)|empty|unoccupied|unfilled|gapped|g?wag)\b/i.test(
    holder,
  );
export const isEliminated = (holder: string): boolean =>
  /^\W*((post|position|role)\W+(is |has been )?)?(eliminated|abolished|deleted|removed)\b/i.test(holder);
/** Whether it says that somebody is there whose name it does not give: N/D by the guidance. */
export const isWithheld = (holder: string): boolean =>
  /withheld|redacted|undisclosed|(not|non)\W*(disclos|named)|anonym|^\W*unnamed/i.test(holder) || bare(holder) === 'nd';

/** What is written for somebody who is paid and holds no post: his reference is 0 by the guidance. */
export const isInNoPost = (text: string): boolean => /^not in (a )?post\b/i.test(text);

/** What holds the place of a name: nothing of letters, a cross, what a spreadsheet shows of nothing. */
const isNoName = (holder: string): boolean => !/\p{L}/u.test(holder) || /^\W*(x+|true|false)\W*$|^#/i.test(holder);

/** Whether a person is named. */
export const isPerson = (holder: string): boolean =>
  !isNothing(holder) &&
  !isNoName(holder) &&
  !isVacant(holder) &&
  !isEliminated(holder) &&
  !isWithheld(holder) &&
  !/^(name|no (name|holder)|n\/?k|interim|various|multiple|acting|contractor|consultant|agency( staff| worker)?|second(ee|ed|ment)|(on )?(secondment|loan|career break|(maternity|parental|sick) (leave|cover))|((post|position|role) )?to be .*|(under )?recruit(ment|ing)\b.*)$/i.test(
    holder,
  ) &&
  !isInNoPost(holder);
