/** The rota as it stands in the file that is judged, for all time. */
import type { Roster } from '../../model/roster.ts'
import type { RotaRuleContext } from '../shared/rule.ts'

/** One by its name. */
export function rosterOf(
  name: string,
  { file, policy }: Pick<RotaRuleContext, 'file' | 'policy'>
): Roster {
  return { name, versions: [{ since: null, file }], timezone: policy.timezone }
}
