/** The head that `fmt` draws into a body repeats the front matter for the reader: it is equal to it, and alone on top. */
import { closesFence } from '../../model/code-fence.ts'
import { HEAD_CLOSING, HEAD_SIGN } from '../../model/record-head.ts'
import { drawHead, headStanding } from '../../text/record-head.ts'
import { atLine, type Fault, recordRule, type RuleContext } from '../shared/rule.ts'

const FMT = 'Run `incident-ledger fmt`.'

/** The rule `record-head`: like the summary fields, a warning while the incident runs, an error once it is closed. */
export const recordHead = recordRule(
  'record-head',
  'The head that `fmt` draws on top of a body says what the front matter says, once.',
  (context) => {
    const severity = context.course.status === 'closed' ? 'error' : 'warning'
    return [...drawn(context), ...strays(context)].map((fault) => ({ severity, ...fault }) as const)
  }
)

/** The head on top: none where one is asked for, another than it should be, or one of another version of the tool. */
function drawn({ file, policy }: RuleContext): Fault[] {
  const { head, body, incident } = file
  if (head === undefined) {
    if (policy['record-head'] !== 'write' || body.text.trimStart().startsWith(HEAD_SIGN)) return []
    return [
      {
        severity: 'warning',
        place: atLine(body.line),
        message: 'The body has no head, which the policy asks for with `record-head: write`.',
        hint: FMT,
      },
    ]
  }
  const standing = headStanding(head, incident)
  if (standing === 'equal') return []
  if (standing === 'other-version') {
    return [
      {
        severity: 'warning',
        place: atLine(head.line),
        message: 'The head of the body was drawn by another version of the tool.',
        hint: FMT,
      },
    ]
  }
  const wanted = drawHead(incident).split('\n')
  const at = head.text.split('\n').findIndex((line, index) => line !== wanted[index])
  return [
    {
      place: atLine(head.line + Math.max(0, at)),
      message:
        'The head of the body is not what the front matter says: it is old, or was changed by hand.',
      hint: `${FMT} What is to change in it is changed in the front matter.`,
    },
  ]
}

/** Its markers where no head of ours is: whoever reads the page takes what stands there for one. */
function strays({ file: { body } }: RuleContext): Fault[] {
  if (!body.text.includes('incident-ledger:head')) return []
  const faults: Fault[] = []
  let fence: string | null = null
  for (const [index, typed] of body.text.split('\n').entries()) {
    const line = typed.trimEnd()
    if (fence !== null) {
      if (closesFence(line, fence)) fence = null
      continue
    }
    fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null
    if (line === HEAD_CLOSING || line.startsWith(HEAD_SIGN)) {
      faults.push({
        place: atLine(body.line + index),
        message:
          line === HEAD_CLOSING
            ? 'A head ends here that does not begin on top of the body.'
            : 'A head begins here that does not stand on top of the body, or never ends.',
        hint: 'Delete the line, and what is left of the head; then run `incident-ledger fmt`.',
      })
    }
  }
  return faults
}
