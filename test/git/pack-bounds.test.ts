/** A pack is measured by what its objects state, before git unpacks any of it. */
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBundleHead } from '../../src/git/history-bundle.ts'
import { PACK_LIMITS, type PackLimits, packProblem } from '../../src/git/pack-bounds.ts'
import { temporaryFolder, temporaryRepository } from '../support/repository.ts'

const BLOB = 3
const OFFSET_DELTA = 6
const HASH_DELTA = 7

/** Seven bits a byte, the lowest first. */
function size(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...size(Math.floor(value / 128))]
}

function head(type: number, length: number): number[] {
  const low = type * 16 + (length % 16)
  return length < 16 ? [low] : [low + 128, ...size(Math.floor(length / 16))]
}

const blob = (bytes: Buffer, stated = bytes.length) =>
  Buffer.concat([Buffer.from(head(BLOB, stated)), deflateSync(bytes)])

/** An object that states to become `to` bytes. */
function delta(to: number, base: readonly number[], type: number): Buffer {
  const words = Buffer.from([...size(1), ...size(to)])
  return Buffer.concat([Buffer.from([...head(type, words.length), ...base]), deflateSync(words)])
}

function packOf(objects: readonly Buffer[], count = objects.length): Buffer {
  const start = Buffer.alloc(12)
  start.write('PACK')
  start.writeUInt32BE(2, 4)
  start.writeUInt32BE(count, 8)
  return Buffer.concat([start, ...objects, Buffer.alloc(20)])
}

function problemOf(bytes: Buffer, limits: Partial<PackLimits> = {}): string | null {
  const path = join(temporaryFolder(), 'pack')
  writeFileSync(path, bytes)
  const file = openSync(path, 'r')
  try {
    return packProblem(file, 0, 20, { ...PACK_LIMITS, ...limits })
  } finally {
    closeSync(file)
  }
}

describe('a pack', () => {
  test('of git is fine, whatever its objects rest on', () => {
    const repository = temporaryRepository()
    const lines = Array.from({ length: 3000 }, (_, line) => `line ${line}`)
    for (const turn of [1, 2, 3, 4]) {
      lines[turn * 500] = `changed ${turn}`
      repository.commit({ 'a.md': lines.join('\n'), 'b/c.md': `${turn}` })
    }
    repository.git('repack', '-adfq')
    const path = join(repository.folder, 'x.bundle')
    repository.git('bundle', 'create', '--quiet', path, 'HEAD')
    expect(readFileSync(path).length).toBeLessThan(20_000)
    const file = openSync(path, 'r')
    const found = readBundleHead(file)
    expect(found).toMatchObject({ refs: [`${repository.git('rev-parse', 'HEAD')} HEAD`] })
    const packAt = 'packAt' in found ? found.packAt : -1
    expect(packProblem(file, packAt, 20)).toBeNull()
    const few = { ...PACK_LIMITS, all: 30_000, each: 0 }
    expect(packProblem(file, packAt, 20, few)).toContain('all of its objects would unpack to')
    closeSync(file)
  })

  test.each([
    ['a blob', blob(Buffer.alloc(9), 15_700_000_000)],
    ['a delta, by place', delta(15_700_000_000, [0], OFFSET_DELTA)],
    [
      'a delta, by name',
      delta(
        15_700_000_000,
        Array.from({ length: 20 }, () => 7),
        HASH_DELTA
      ),
    ],
  ])('in which %s asks for 15.7 GB is refused', (_, object) => {
    expect(problemOf(packOf([object]))).toBe(
      'one of its objects would unpack to 15700000000 bytes or more, and at most 134217728 are unpacked'
    )
  })

  test('is measured by all of its objects together', () => {
    const objects = [1, 2, 3, 4].map(() => blob(Buffer.alloc(1000)))
    expect(problemOf(packOf(objects), { all: 4000, each: 0 })).toBeNull()
    expect(problemOf(packOf(objects), { all: 3999, each: 0 })).toBe(
      'all of its objects would unpack to 4000 bytes or more, and at most 3999 are unpacked'
    )
  })

  test('is refused where a chain of differences is longer than git makes one', () => {
    const first = blob(Buffer.from('x'))
    const step = delta(1, [20], OFFSET_DELTA).length
    const second = delta(1, [first.length], OFFSET_DELTA)
    const others = Array.from({ length: 9 }, () => delta(1, [step], OFFSET_DELTA))
    const pack = packOf([first, second, ...others])
    expect(problemOf(pack, { depth: 10 })).toBeNull()
    expect(problemOf(pack, { depth: 9 })).toBe('an object rests on more than 9 others')
  })

  test('that states more objects than fit is refused before room is made for them', () => {
    expect(problemOf(packOf([blob(Buffer.from('x'))], 4_000_000_000))).toBe(
      'it states 4000000000 objects, and has no room for them'
    )
  })

  test('whose objects cannot be told apart is refused, whatever its bytes', () => {
    expect(problemOf(packOf([blob(Buffer.from('abc'), 2)]))).toBe(
      'its objects cannot be told apart'
    )
    expect(problemOf(Buffer.from('PACX'))).toBe('it holds no pack')
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 40, maxLength: 200 }), (bytes) => {
        expect(problemOf(packOf([Buffer.from(bytes)], 3))).not.toBeNull()
      }),
      { numRuns: 200 }
    )
  })
})

function read(text: string) {
  const path = join(temporaryFolder(), 'bundle')
  writeFileSync(path, text)
  const file = openSync(path, 'r')
  const found = readBundleHead(file)
  closeSync(file)
  return found
}

describe('the head of a bundle', () => {
  const NAMED = `${'a'.repeat(40)} HEAD`

  test.each([
    [`# v2 git bundle\n${NAMED}\n\nPACK`, { refs: [NAMED], packAt: 63 }],
    [`# v3 git bundle\n@object-format=sha1\n${NAMED}\n\nPACK`, { refs: [NAMED], packAt: 83 }],
    [`# v2 git bundle\n-${'b'.repeat(40)} x\n${NAMED}\n\n`, 'it rests on what it does not hold'],
    [`# v3 git bundle\n@filter=blob:none\n${NAMED}\n\n`, 'it rests on what it does not hold'],
    [`# v2 git bundle\n${NAMED}\n`.repeat(99), 'it is no bundle of git'],
    ['', 'it is no bundle of git'],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(typeof expected === 'string' ? { problem: expected } : expected)
  })
})
