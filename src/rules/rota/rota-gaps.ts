/** Somebody is on duty at every instant that nears, by the rota as its file has it, but where off-duty time is declared. */
import { elapsedSeconds, formatDuration, formatInstant } from '../../model/time.ts'
import { openClocks } from '../../rota/on-duty.ts'
import { shiftsBetween } from '../../rota/shifts.ts'
import { atKey, dutyRule, type RotaRuleContext } from '../shared/rule.ts'
import type { Roster } from '../../model/roster.ts'

/** The rule `rota-gaps`, a warning: at that instant the fallback and management are told. */
export const rotaGaps = dutyRule(
  'rota-gaps',
  'Somebody is on duty at every instant of the time `ahead`.',
  (context) => {
    const { file, zones, present } = context
    const clocks = openClocks(zones)
    return Object.keys(file.rotas).flatMap((name) => {
      const roster = rosterOf(name, context)
      const gaps = present.ahead(elapsedSeconds(file.ahead), (from, to) =>
        shiftsBetween(roster, from, to, clocks).filter(({ why }) => why === 'gap')
      )
      const [first] = gaps
      if (first === undefined) return []
      const more = gaps.length === 1 ? '' : `, the first of ${gaps.length} gaps`
      return {
        severity: 'warning' as const,
        place: atKey('rotas', name),
        message: `Nobody is on duty on \`${name}\` from ${formatInstant(first.since)} to ${formatInstant(first.until)}${more} within the ${formatDuration(file.ahead)} ahead.`,
        hint: 'Add a layer or a cover for that time, or declare it under `off`.',
      }
    })
  }
)

/** One by its name. */
export function rosterOf(
  name: string,
  { file, policy }: Pick<RotaRuleContext, 'file' | 'policy'>
): Roster {
  return { name, versions: [{ since: null, file }], timezone: policy.timezone }
}
