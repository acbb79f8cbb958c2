/** What stands where there is nothing to give. */
const nothing = /^(|-+|\.+|n\/?a|none|null|nil|not applicable)$/i;
/** What says that there is something which is not told, or not yet. */
const untold = /^(n\/?d|tb[ac]|unknown|\?+|not (known|disclosed|available))$/i;

export const isUntold = (text: string): boolean => untold.test(text);
export const isNothing = (text: string): boolean => nothing.test(text) || isUntold(text);

/** What stands for the top where a superior would: XX by the guidance. */
export const isTop = (text: string): boolean => nothing.test(text) || /^(x+|top|0+)$/i.test(text);

/** What programs and people write where a post has no reference. */
export const isPlaceholder = (text: string): boolean =>
  isNothing(text) || /^(0+|x+|deleted|removed|new|vacant|eliminated|#n\/a|#ref!)$/i.test(text);

export const isVacant = (holder: string): boolean =>
  /^\W*((currently|post|position|role|swydd)\W+)*(vacan(t|cy)|unfilled|gapped|g?wag)\b/i.test(holder);
export const isEliminated = (holder: string): boolean =>
  /^\W*((post|position|role)\W+(is |has been )?)?(eliminated|abolished|deleted|removed)\b/i.test(holder);
/** Whether it says that somebody is there whose name it does not give: N/D by the guidance. */
export const isWithheld = (holder: string): boolean =>
  /withheld|redacted|undisclosed|not disclosed|anonym|^n\/?d$/i.test(holder);

/** What is written for somebody who is paid and holds no post: his reference is 0 by the guidance. */
export const isInNoPost = (text: string): boolean => /^not in (a )?post\b/i.test(text);

/** Whether a person is named. */
export const isPerson = (holder: string): boolean =>
  !isNothing(holder) &&
  !isVacant(holder) &&
  !isEliminated(holder) &&
  !isWithheld(holder) &&
  !/^(name|no (name|holder)|n\/?k|interim|various|multiple|acting|contractor|consultant|agency( staff| worker)?|second(ee|ed|ment)|(on )?(secondment|loan|career break|(maternity|parental|sick) (leave|cover))|((post|position|role) )?to be .*|(under )?recruit(ment|ing)\b.*)$/i.test(
    holder,
  ) &&
  !isInNoPost(holder);
