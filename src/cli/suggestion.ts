/** What somebody meant who mistyped a verb or a flag: the nearest one, and never one that acts where a slip may not. */
import type { Command } from 'commander'
import { editDistance, nearest } from '../model/suggest.ts'

/** These tell people or write files: one letter may be wrong, no more. */
const ACTING: ReadonlySet<string> = new Set(['--apply', '--write', 'watch'])

/** The line to add to commander's own; empty where nothing is near. */
export function suggestionFor(line: Command, error: string, argv: readonly string[]): string {
  const [, what, typed = ''] = /unknown (option|command) '([^']{1,64})'/.exec(error) ?? []
  if (what === undefined) return ''
  const verb = line.commands.find((command) => command.name() === argv[2])
  const known =
    what === 'command'
      ? line.commands.map((command) => command.name())
      : (verb ?? line).options.map(({ long }) => long ?? '')
  const meant = nearest(
    typed,
    known.filter((word) => isNear(typed, word))
  )
  return meant === null ? '' : `Did you mean ${meant}?\n`
}

function isNear(typed: string, word: string): boolean {
  return !ACTING.has(word) || editDistance(typed, word) <= 1
}
