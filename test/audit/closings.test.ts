/** Closings by a policy that was loosened for them, and put back. */
import { describe, expect, it } from 'vitest'
import { told } from './run.ts'
import { ID, PATH, POLICY, record, scene } from './scene.ts'
import { CLOSED, on, policyTextWith } from './timelines.ts'

const asking = (requires: object) =>
  policyTextWith((typed) => {
    Object.assign(typed.kinds['service'] ?? {}, { requires })
  })
const STRICT = asking({ statuses: ['contained'], sections: ['Root cause'] })
const CONTAINED = asking({ statuses: ['contained'], sections: [] })
const LOOSE = asking({ statuses: [], sections: [] })
const FINDING = (lacks: string, since = '20T09:00') =>
  `warning ${ID}: It was closed at 2026-11-21T03:40:00Z by a policy in force since 2026-11-${since}:00Z; versions that stood less than a week before and after both require what it lacks: ${lacks}.`

/** Policies, each from its commit on after one that asks for sections, with the record closed on the 21st at 03:40. */
function closed(
  policies: readonly (readonly [at: string, text: string])[],
  { timeline = CLOSED, body = '## Summary\nLogins fail.\n' } = {}
) {
  const made = scene()
  const commits = [
    ...policies.map(([at, text]) => [at, { [POLICY]: text }] as const),
    ['21T03:45', { [PATH]: record({ timeline, body }) }] as const,
  ]
  for (const [at, files] of commits.toSorted(([one], [other]) => (one < other ? -1 : 1)))
    made.commit(on(at), files)
  return told(made, 'closed-between-policies')
}

/** A policy that asks for `contained`, with or without a target to close. */
const closing = (isAsked: boolean) =>
  policyTextWith((typed) => {
    const { service } = typed.kinds
    Object.assign(service ?? {}, { requires: { statuses: ['contained'], sections: [] } })
    if (isAsked)
      service?.targets.P3?.push({
        id: 'reach-closed',
        do: 'reach',
        status: 'closed',
        from: 'resolved',
        within: '2w',
      })
  })

describe('a closing by a policy that was loosened', () => {
  it('is told where the versions before and after both ask for what it lacks', async () => {
    expect(
      await closed([
        ['18T09:00', STRICT],
        ['20T09:00', LOOSE],
        ['22T09:00', STRICT],
      ])
    ).toEqual([FINDING('`## Root cause`, `contained`')])
  })

  it('is told of what both ask alone, by whichever versions of the days around', async () => {
    const first = asking({ statuses: ['contained', 'mitigated'], sections: [] })
    expect(
      await closed([
        ['18T09:00', first],
        ['19T09:00', LOOSE],
        ['20T09:00', asking({ statuses: ['mitigated'], sections: [] })],
        ['21T03:00', LOOSE],
        ['22T09:00', asking({ statuses: [], sections: ['Root cause'] })],
        ['27T09:00', STRICT],
      ])
    ).toEqual([FINDING('`## Root cause`, `contained`', '21T03:00')])
  })

  it('is told where the version between asks for no closing, by which all counts', async () => {
    expect(
      await closed([
        ['18T09:00', closing(true)],
        ['20T09:00', closing(false)],
        ['22T09:00', closing(true)],
      ])
    ).toEqual([FINDING('`contained`')])
  })

  it('is none where only one side asks, nor where a week lies between', async () => {
    const loosened = [
      ['18T09:00', CONTAINED],
      ['20T09:00', LOOSE],
    ] as const
    expect(await closed(loosened)).toEqual([])
    expect(
      await closed([
        ['20T09:00', LOOSE],
        ['22T09:00', CONTAINED],
      ])
    ).toEqual([])
    expect(await closed([...loosened, ['28T03:40', CONTAINED]])).toHaveLength(1)
    expect(await closed([...loosened, ['28T03:41', CONTAINED]])).toEqual([])
    const long = (at: string) => [
      ['10T09:00', CONTAINED] as const,
      [at, LOOSE] as const,
      ['22T09:00', CONTAINED] as const,
    ]
    expect(await closed(long('14T03:40'))).toHaveLength(1)
    expect(await closed(long('14T03:39'))).toEqual([])
  })

  it('is none where nothing is lacking, the version of the time asks for it too, or it is open again', async () => {
    const around = (between: string) =>
      [
        ['18T09:00', STRICT],
        ['20T09:00', between],
        ['22T09:00', STRICT],
      ] as const
    const timeline = [...CLOSED.slice(0, 3), '03:25 contained by: dana', ...CLOSED.slice(3)]
    const body = '## Summary\nLogins fail.\n\n## Root cause\nA full disk.\n'
    expect(await closed(around(LOOSE), { timeline, body })).toEqual([])
    expect(await closed(around(STRICT))).toEqual([])
    const again = [...CLOSED, '03:42 reopened by: dana, reason: it came back']
    expect(await closed(around(LOOSE), { timeline: again })).toEqual([])
  })
})
