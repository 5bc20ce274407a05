/** The findings of every example of docs/rules that fails, and some whose words are hostile, as `check` prints them in SARIF. */
import { policyRules, recordRules, rotaRules } from '../../src/rules/list.ts'
import { renderCheckSarif } from '../../src/report/check-sarif.ts'
import { finding } from '../report/check-findings.ts'
import { HOSTILE } from '../support/hostile.ts'
import { type Example, type Page, readPages } from './pages.ts'
import { judgePolicy, judgeRecord, judgeRota } from './world.ts'

/** As the action prints them, which knows whence it came; or as a bundle does that knows nothing of it. */
export function sarifOfEveryFinding(home: string | null): string {
  const pages = readPages()
  const examples = pages.flatMap((page) => page.fails.flatMap((example) => judged(example, page)))
  const hostile = HOSTILE.map((words, index) =>
    finding({ path: `incidents/${words.replaceAll('/', '-')}.md`, line: index + 1, message: words })
  )
  const rules = [...recordRules, ...policyRules, ...rotaRules]
  return renderCheckSarif({ files: 1, findings: [...examples, ...hostile] }, rules, home)
}

/** A record's file is named by its id; on the page about file names, by the id of the example that passes. */
export function judged({ of, text }: Example, { id, passes }: Page) {
  if (of === 'policy') return judgePolicy(text)
  if (of === 'rota') return judgeRota(text)
  const named = id === 'file-name' ? (passes[0]?.text ?? '') : text
  return judgeRecord(text, /^id: (\S+)/m.exec(named)?.[1] ?? 'INC-20261121-0312')
}
