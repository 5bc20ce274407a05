/** The workflows that this repository ships are as guarded as the ones that it asks others to write. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'

const FOLDER = '.github/workflows'

const WorkflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.enum(['read', 'write'])),
      'timeout-minutes': z.int(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        })
      ),
    })
  ),
})

const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8')
  return { name, text, workflow: WorkflowSchema.parse(parse(text)) }
})

describe.each(workflows)('the workflow $name', ({ text, workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)

  it('starts from no permissions', () => {
    expect(workflow.permissions).toEqual({})
  })

  it('pins every action by its full hash, with its version beside', () => {
    const foreign = [...text.matchAll(/^ *- uses: (\S+)(.*)/gm)].filter(
      (match) => match[1] !== './'
    )
    for (const [, uses, comment] of foreign) {
      expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/)
      expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/)
    }
  })

  it('leaves no token in the checkout, and takes the whole history', () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'))
    expect(checkouts.length).toBe(Object.keys(workflow.jobs).length)
    for (const step of checkouts) {
      expect(step.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false })
    }
  })

  it('puts no text of an event into a shell', () => {
    expect(text).not.toMatch(/run: .*\$\{\{/)
  })
})

describe('the schedule', () => {
  it('keeps off the full hour, where runs are dropped most', () => {
    const cron = /cron: '(\S+) /.exec(
      workflows.find(({ name }) => name === 'incidents.yml')?.text ?? ''
    )
    const minutes = cron?.[1]?.split(',').map(Number) ?? []
    expect(minutes.length).toBeGreaterThan(0)
    expect(minutes.filter((minute) => minute % 5 === 0)).toEqual([])
  })
})

/** The workflows that docs/reference/forks.md gives to copy. */
const forks = [
  ...readFileSync('docs/reference/forks.md', 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms),
].map(([, text = '']) => ({ text, name: /^name: (.*)$/m.exec(text)?.[1] ?? '' }))

describe.each(forks)('the workflow $name of docs/reference/forks.md', ({ text }) => {
  const { jobs, permissions } = z
    .object({
      permissions: z.record(z.string(), z.string()),
      jobs: z.record(z.string(), z.object({ permissions: z.record(z.string(), z.string()) })),
    })
    .parse(parse(text))
  const rights = Object.values(jobs).flatMap((job) => Object.entries(job.permissions))

  it('starts from no permissions, and checks nothing out where it may write', () => {
    expect(permissions).toEqual({})
    const mayWrite = rights.some(([, right]) => right === 'write')
    expect(mayWrite && text.includes('actions/checkout')).toBe(false)
    expect(rights.filter(([name, right]) => right === 'write' && name !== 'pull-requests')).toEqual(
      []
    )
  })

  it('pins what is foreign, and puts no text of an event into a shell', () => {
    for (const [, uses = ''] of text.matchAll(/uses: (\S+)/g)) {
      expect(uses).toMatch(/^[\w.-]+\/[\w.-]+@(?:[0-9a-f]{40}|FULL-COMMIT-HASH)$/)
    }
    expect(text).not.toMatch(/run: .*\$\{\{/)
  })
})

it('docs/reference/forks.md gives three workflows', () => {
  expect(forks.map(({ name }) => name)).toEqual([
    'Incidents of forks',
    'Incidents of forks, checked',
    'Incidents of forks, commented',
  ])
})
