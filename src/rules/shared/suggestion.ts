/** Words the hint for a name that nobody knows. */
import { nearest } from '../../model/suggest.ts'

/** The name that was likely meant, else the first of those that exist. */
export function suggestion(typed: string, known: Iterable<string>): string {
  const names = [...known]
  const near = nearest(typed, names)
  if (near !== null) return `Did you mean \`${near}\`?`
  if (names.length === 0) return 'The policy names none.'
  const more = names.length > 8 ? `, … (${names.length} in all)` : ''
  return `Use one of ${names.slice(0, 8).join(', ')}${more}.`
}
