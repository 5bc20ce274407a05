/** Says how an incident counts that does not declare itself live, and why it counts so. */
import type { Declaration } from '../clock/declared.ts'
import type { LedgerEntry } from '../clock/obligation.ts'

const WHY: Readonly<Record<Declaration['because'], string | null>> = {
  said: null,
  word: 'taken at its word, for no history here says when it was first committed',
  'was-live': 'it was live on the main line, and stays so',
  unresolved: 'it was not resolved when it was first recorded',
  fresh: 'it was first committed less than a day after it was resolved',
}

/** Why it counts as it does; null where that is what its record says. */
export function whyDeclared({ declared }: Pick<LedgerEntry, 'declared'>): string | null {
  return WHY[declared.because]
}

/** A sentence: as what it counts; null for what is live by its own word. */
export function declaredWords(entry: Pick<LedgerEntry, 'file' | 'declared'>): string | null {
  const said = entry.file.incident.declared
  const why = whyDeclared(entry)
  if (said === 'live') return null
  if (entry.declared.as === 'live')
    return `Declared as ${said}, and counted as live: ${why ?? 'it is'}. What was no incident is \`dismissed\`.`
  const because = why === null ? '' : ` (${why})`
  return `Declared as ${said}${because}: it counts in no figure, and nobody is called for it.`
}

/** `[backfill]` after an id, with a space before it; nothing for what is live by its own word. */
export function declaredTag({ file, declared }: Pick<LedgerEntry, 'file' | 'declared'>): string {
  const said = file.incident.declared
  if (said === 'live') return ''
  return declared.as === 'live' ? ` [${said}, counts as live]` : ` [${said}]`
}
