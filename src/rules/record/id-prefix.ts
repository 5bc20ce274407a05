/** The id's prefix is that of its kind, so that an id alone tells a security incident from a service incident. */
import { atValue, recordRule } from '../shared/rule.ts'
import { kindIn } from '../../model/kind-in.ts'
import { ID_PATTERN } from '../../model/id.ts'

/** The rule `id-prefix`. */
export const idPrefix = recordRule(
  'id-prefix',
  "The id begins with the prefix of the record's kind.",
  ({ file, policy }) => {
    const { id, kind } = file.incident
    const expected = kindIn(policy, kind)?.prefix
    const prefix = id.slice(0, id.indexOf('-'))
    if (expected === undefined || prefix === expected || !ID_PATTERN.test(id)) return []
    const other = Object.keys(policy.kinds).find((name) => policy.kinds[name]?.prefix === prefix)
    return {
      place: atValue('id'),
      message: `Ids of kind ${kind} begin with ${expected}-, this one with ${prefix}-.`,
      hint:
        `Write \`${expected}${id.slice(prefix.length)}\` in the id and the file name` +
        (other === undefined ? '.' : `, or \`kind: ${other}\` if it is one.`),
    }
  }
)
