/** Text on a command line of ours, which a shell takes for one word. */

/** As it is where no shell reads anything into it; else quoted. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./#-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
