/** The walk through one incident: the page is what the commands print; `vitest -u test/docs/walk` writes it anew. */
import { expect, test } from 'vitest'
import { ledger, wordsOf } from '../cli/support.ts'
import { temporaryRepository } from '../support/repository.ts'
import { STEPS } from './walk-steps.ts'

const HEAD = `# One incident, from the first line to the review

Every command below was run, and what stands below it is what it printed: a test holds this page. Names and times are made
up. [Every command](reference/commands.md) and [every event](reference/record.md) have pages of their own.
`

/** As long as the page shows of one answer. */
const MOST_LINES = 40

test('the walk says what the commands print', async () => {
  const repository = temporaryRepository()
  const { folder, git } = repository
  git('config', 'user.name', 'Dana')
  git('config', 'user.email', 'dana@acme.example')
  const page = [HEAD]
  for (const [words, now, line] of STEPS) {
    const { code, out, err } = await ledger(folder, [...wordsOf(line), '--now', now])
    expect(`${line}: ${code} ${code > 1 ? err : ''}`).toMatch(/: [01] $/)
    if (line.startsWith('init')) repository.commit({}, now)
    const lines = `${out}${err}`.replaceAll(/\b[0-9a-f]{12}\b/g, '3f1c9a0d2b7e').trimEnd().split('\n')
    const shown = lines.slice(0, MOST_LINES)
    if (shown.length < lines.length) shown.push(`… ${lines.length - shown.length} lines more`)
    const fence = shown.some((one) => one.includes('```')) ? '````' : '```'
    if (words !== '') page.push(`${words}\n`)
    page.push(`${fence}text\n$ incident-ledger ${line}\n${shown.join('\n')}\n${fence}\n`)
  }
  await expect(page.join('\n')).toMatchFileSnapshot('../../docs/walk.md')
})
