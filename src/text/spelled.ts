/** Spells the commands of this tool as their reader types them: it is on nobody's path by its own doing. */

/** What every sentence calls it. */
export const COMMAND = 'incident-ledger'

const CALL =
  /(?<![\w/@.:-])incident-ledger(?= (?:init|new|log|correct|undo|set|write|close|fmt|check|status|sweep|watch|doctor|audit|review|report|schema|policy|bundle|completion|version|--help)\b)/g

/** The text with each call of the tool as `command`; where nobody says how, as it stands. */
export function spelled(text: string, command: string | null | undefined): string {
  return command === null || command === undefined || command === COMMAND
    ? text
    : text.replaceAll(CALL, () => command)
}

/** The same within the code spans of a Markdown text: what a record says stands outside of them, and stays. */
export function spelledInMarkdown(text: string, command: string | undefined): string {
  return text.replaceAll(/(?<!\\)`[^`\n]{1,400}`/g, (span) => spelled(span, command))
}

/** As it is where no shell reads anything into it; else quoted. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./#-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
