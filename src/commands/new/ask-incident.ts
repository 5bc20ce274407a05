/** Asks whoever sits at a terminal for what the command line left out. */
import { IMPACTS, URGENCIES } from '../../model/events.ts'
import type { Policy } from '../../model/policy.ts'
import { nearest } from '../../model/suggest.ts'
import { typedList } from '../../model/typed-list.ts'
import { terminalLine } from '../../text/terminal.ts'
import type { Asker } from '../init/ask-team.ts'
import { type KnownIncident, usualKind } from './draft-of.ts'

type Fault = (typed: string) => string | null

/** What was typed on the line is not asked again. */
export async function askIncident(
  asker: Asker,
  policy: Policy,
  known: KnownIncident
): Promise<KnownIncident> {
  const line = async (message: string, faultOf: Fault = () => null, initial = '') => {
    const words = (await asker.text({ message: terminalLine(message), initial, faultOf })).trim()
    return words === '' ? undefined : words
  }
  const title = known.title ?? (await line('What is wrong, in one line', filled))
  const kinds = Object.keys(policy.kinds)
  const kind =
    known.kind ??
    (kinds.length < 2
      ? undefined
      : await line(`Kind: ${kinds.join(' or ')}`, oneOf(kinds), usualKind(policy.kinds)))
  const catalogue = Object.keys(policy.services ?? {})
  const among = catalogue.length === 0 ? '' : ` (${catalogue.join(', ')})`
  const services =
    known.services.length > 0
      ? known.services
      : typedList(await line(`Affected services, with commas between${among}`, filled))
  const impact =
    known.impact ??
    (await line(`Impact: ${IMPACTS.join(', ')} (empty: assessed later)`, oneOf(['', ...IMPACTS])))
  const urgency =
    known.urgency ??
    (impact === undefined
      ? undefined
      : await line(`Urgency: ${URGENCIES.join(', ')}`, oneOf(URGENCIES)))
  const summary = known.summary ?? (await line('What is known so far (empty: what the title says)'))
  return { ...known, title, kind, services, impact, urgency, summary }
}

function filled(typed: string): string | null {
  return typed.trim() === '' ? 'It needs a word.' : null
}

function oneOf(words: readonly string[]): Fault {
  return (typed) => {
    const word = typed.trim()
    if (words.includes(word)) return null
    const meant = nearest(word, words)
    return meant === null ? `Type ${words.filter(Boolean).join(', ')}.` : `Did you mean ${meant}?`
  }
}
