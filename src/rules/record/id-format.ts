/** An id is a prefix, the UTC date and minute of the first report, and a letter from b on where that is taken. */
import { ID_PATTERN } from '../../model/id.ts'
import { isDate } from '../../model/time.ts'
import { atValue, recordRule, quoted } from '../shared/rule.ts'

const EXAMPLE = 'INC-20261121-0312'

/** The rule `id-format`. */
export const idFormat = recordRule(
  'id-format',
  'The id is <PREFIX>-<YYYYMMDD>-<HHMM>, the UTC minute of the first report.',
  ({ file }) => {
    const { id } = file.incident
    const fault = faultOf(id)
    if (fault === null) return []
    return {
      place: atValue('id'),
      message: `${quoted(id)} is not an incident id: ${fault}.`,
      hint: `Write prefix, UTC date and UTC minute, like \`${EXAMPLE}\`; \`incident-ledger new\` makes one.`,
    }
  }
)

function faultOf(id: string): string | null {
  if (!ID_PATTERN.test(id)) {
    return ID_PATTERN.test(id.toUpperCase().replace(/[B-Z]$/, (letter) => letter.toLowerCase()))
      ? 'the prefix is in capitals, a letter at the end is small'
      : `the form of ${EXAMPLE} is expected`
  }
  const [, date = '', minute = ''] = id.split('-')
  if (!isDate(Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6, 8)))) {
    return `${date} is no date`
  }
  if (Number(minute.slice(0, 2)) > 23 || Number(minute.slice(2, 4)) > 59) {
    return `${minute.slice(0, 4)} is no time of day`
  }
  return null
}
