/** Draws words and numbers from one seed: the same for the same seed, on every machine. */

/** @typedef {ReturnType<typeof draw>} Draw */

/** @param {number} seed */
export function draw(seed) {
  let state = (seed + 1) * 0x9e3779b1
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const number = (/** @type {number} */ from, /** @type {number} */ to) =>
    from + Math.floor(next() * (to - from + 1))
  const one = (/** @type {readonly string[]} */ words) => words[number(0, words.length - 1)] ?? ''
  return {
    number,
    one,
    numbers: (/** @type {number} */ length, /** @type {number} */ from, /** @type {number} */ to) =>
      Array.from({ length }, () => number(from, to)),
    some: (/** @type {readonly string[]} */ words, /** @type {number} */ count) => {
      const from = number(0, words.length - 1)
      return Array.from({ length: count }, (_, turn) => words[(from + turn) % words.length] ?? '')
    },
    sentence: () => `${one(WHO)} ${one(DID)} ${one(WHAT)} ${one(WHERE)} ${one(WHY)}`,
  }
}

const WHO = [
  'The queue',
  'A node',
  'The cache',
  'One replica',
  'The balancer',
  'A worker',
  'First line',
]
const DID = ['lost', 'filled', 'restarted', 'dropped', 'moved', 'measured', 'drained', 'answered']
const WHAT = ['its connections', 'the backlog', 'half of the requests', 'the old key', 'two shards']
const WHERE = [
  'in front of the service',
  'on the west side',
  'behind the login',
  'in the second zone',
]
const WHY = [
  'while its database was busy',
  'because a certificate had expired',
  'after the deployment of the morning',
  'as the graphs had shown since Monday',
  'before anybody was paged',
]
