/** The months with rota and receivers: what goes wrong in each. */
import { HOUR } from '../../src/model/time.ts'
import type { Night } from './play-beside.ts'
import { START } from './world.ts'

/** Down for six hours of every thirty. */
const often = (at: number) => (at - START) % (30 * HOUR) > 24 * HOUR
const RECEIVERS = ['pager', 'phone', 'mail', 'hook', 'chat']
/** One after the other is out of order for four hours. */
const inTurn = (receiver: string, at: number) =>
  RECEIVERS[Math.floor((at - START) / (4 * HOUR)) % RECEIVERS.length] === receiver
const ODDS = { fails: 0.1, refuses: 0.03, silent: 0.05, late: 0.08 }

/** Nothing goes wrong but hand-overs, covers, a gap and a clock change. */
export const CALM_NIGHT: Night = { name: 'nothing but hand-overs', memory: 'kept' }

/** One trouble each, then all of them. */
export const DARK_NIGHTS: readonly Night[] = [
  { name: 'each receiver down in turn', memory: 'kept', isOut: inTurn },
  { name: 'refusing, silent, late, twice', memory: 'kept', odds: ODDS },
  { name: 'GitHub down for hours', memory: 'kept', isDown: often },
  { name: 'GitHub down, and runs of the action', memory: 'none', isDown: often },
  { name: 'killed, with a state file', memory: 'kept', killed: { sweeps: 0.4, within: 12 } },
  { name: 'killed, without one', memory: 'forgotten', killed: { sweeps: 0.4, within: 12 } },
  { name: 'two watches at once', memory: 'kept', atOnce: 2 },
  {
    name: 'everything',
    memory: 'forgotten',
    odds: ODDS,
    isOut: inTurn,
    isDown: often,
    killed: { sweeps: 0.2, within: 12 },
    github: { badGateway: 0.04, lostAnswer: 0.04, dropped: 0.03, lag: 0.05 },
  },
]
