import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { INPUT_NAMES, parseInputs } from '../../src/commands/act/action-inputs.ts'

const reading = (given: Readonly<Record<string, string>>) => (name: string) => given[name] ?? ''

test('what is left out, or empty, takes the defaults', () => {
  expect(parseInputs(reading({ now: '', mode: ' ' }))).toEqual({
    mode: 'auto',
    'allow-insecure-receivers': false,
    dir: 'incidents',
    apply: true,
    'fail-on': 'error',
    comment: true,
    reviews: 'pull-request',
    author: 'github-actions[bot]',
    timeout: 480,
    linger: 0,
  })
})

test('every wrong input is named with what it takes, in one sentence', () => {
  const wrong = reading({
    mode: 'swep',
    apply: 'yes',
    now: 'tomorrow',
    'max-writes': 'all',
    timeout: '8 minutes',
  })
  expect(() => parseInputs(wrong)).toThrow(
    "The action's inputs are not valid: mode takes one of auto, check, sweep, review; " +
      'apply takes true or false; now takes an instant with an offset, as in 2026-11-21T03:12:00Z; ' +
      'max-writes takes a whole number from 1 to 500; timeout takes seconds, minutes or hours up to 6h, as in 90s or 8m.'
  )
})

test('action.yml lists exactly these inputs, and keeps no default but the token', () => {
  const Input = z.object({ default: z.string().optional() })
  const Action = z.object({ inputs: z.record(z.string(), Input) })
  const { inputs } = Action.parse(parse(readFileSync('action.yml', 'utf8')))
  expect(Object.keys(inputs).toSorted()).toEqual(INPUT_NAMES.toSorted())
  const defaults = Object.entries(inputs).filter(([, input]) => input.default !== undefined)
  expect(defaults.map(([name]) => name)).toEqual(['github-token'])
})
