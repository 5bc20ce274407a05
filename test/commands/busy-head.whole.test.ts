/** A head whose reader takes seconds, which a usual run does not wait for. */
// @module-tag whole
import { describe, expect, it } from 'vitest'
import { OVERVIEW_TITLE } from '../../src/delivery/overview-issue.ts'
import { unmergedReader } from '../../src/store/read-records.ts'
import { spinningWorker } from '../store/helpers.ts'
import { openWideTeam, recordText } from './wide.ts'

describe('a head whose record keeps its reader busy', () => {
  it('is named, and keeps neither the branch’s people nor another head’s from hearing', async () => {
    const limits = { first: 3000, again: 3000, whole: 30_000 }
    const team = await openWideTeam({
      name: 'heads-busy',
      readUnmerged: unmergedReader(spinningWorker(), limits),
    })
    const [late, hostile, other] = ['INC-20261123-0800', 'INC-20261123-0830', 'INC-20261123-0859']
    team.branch.set(`incidents/2026/11/${late}-down.md`, recordText(late))
    const pull = await team.openPull('hostile', {
      [`incidents/2026/11/${hostile}-spins.md`]: recordText(hostile),
    })
    await team.openPull('other', { [`incidents/2026/11/${other}-slow.md`]: recordText(other) })
    const { outcome } = await team.sweepAt('09:02')
    const tracking = (await team.issues()).filter(({ title }) => title !== OVERVIEW_TITLE)
    await team.stand.close()
    expect(tracking.map(({ title }) => title.slice(5, 22)).toSorted()).toEqual([late, other])
    expect(new Set(outcome.notices.map(({ incident }) => incident))).toEqual(new Set([late, other]))
    expect(outcome.warnings.join()).toContain(
      `No deadline is watched in a record of pull request #${pull} that took longer to read`
    )
  })
})
