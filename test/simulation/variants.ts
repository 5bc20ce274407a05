/** The months that are played: how sweeps come, and what goes wrong in each. */
import type { Variant } from './play.ts'
import { EVERY_FIVE_MINUTES, hours } from './world.ts'

const TROUBLE = {
  slowDown: 0.03,
  goAway: 0.02,
  badGateway: 0.04,
  lostAnswer: 0.06,
  dropped: 0.03,
  lag: 0.1,
  droppedLabels: 0.2,
  killed: { sweeps: 0.2, within: 12 },
  meddling: 0.05,
}

/** Nothing goes wrong, but for the schedule. */
export const CALM: readonly Variant[] = [
  { name: 'every five minutes', days: 10 },
  {
    name: 'hours late',
    days: 30,
    nextSweep: (_, now, luck) => now + luck.between(hours(1), hours(9)),
  },
]

/** Sweeps every five minutes, whether or not anything can have changed. */
export const UNTIRING: Variant = {
  name: 'untiring',
  nextSweep: (_, now) => now + EVERY_FIVE_MINUTES,
}

const overlapping: Variant = { name: 'overlapping', atOnce: (luck) => luck.between(1, 3) }
const throttled: Variant = { name: 'throttled', odds: { slowDown: 0.1, goAway: 0.05 } }
const everything: Variant = {
  name: 'all of it at once',
  odds: TROUBLE,
  atOnce: (luck) => (luck.happens(0.3) ? 2 : 1),
  nextSweep: (interesting, now, luck) =>
    luck.happens(0.1) ? now + luck.between(hours(1), hours(5)) : interesting,
}

/** One trouble each, and all of them together. */
export const TROUBLED: readonly Variant[] = [
  {
    name: 'dropped, and sometimes for nine days',
    nextSweep: (interesting, now, luck) =>
      luck.happens(0.005)
        ? now + hours(9 * 24)
        : interesting + EVERY_FIVE_MINUTES * (luck.happens(0.7) ? luck.between(1, 12) : 0),
  },
  overlapping,
  { name: 'killed between requests', odds: { killed: { sweeps: 0.5, within: 14 } } },
  throttled,
  { name: 'gateways down', odds: { badGateway: 0.08, dropped: 0.06 } },
  { name: 'answers lost after the write', odds: { lostAnswer: 0.25 } },
  { name: 'labels dropped, people meddling', odds: { droppedLabels: 0.4, meddling: 0.3 } },
  { name: 'lists that lag', odds: { lag: 0.25 } },
  { name: 'few writes at a time', maxWrites: 6 },
  everything,
]

/** Those that the client's own patience makes a difference to. */
export const OVER_HTTP: readonly Variant[] = [overlapping, throttled, everything]
