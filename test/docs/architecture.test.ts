/** The map of the house: what it names is there, and every room is on it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'

const map = readFileSync('ARCHITECTURE.md', 'utf8')
const customs = readFileSync('CONTRIBUTING.md', 'utf8')

test('every file and folder that map and customs name is there', () => {
  const named = [...(map + customs).matchAll(/`((?:src|test|docs|templates|incidents)\/[\w./-]*)`/g)]
  const paths = named.map(([, path = '']) => path)
  expect(paths.length).toBeGreaterThan(30)
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
})

test('every room of src stands in its table', () => {
  const rooms = readdirSync('src').filter((name) => statSync(`src/${name}`).isDirectory())
  const table = map.split('## The rooms')[1]?.split('\n## ')[0] ?? ''
  const named = new Set([...table.matchAll(/`([a-z]+)`/g)].map(([, name]) => name))
  expect(rooms.filter((room) => !named.has(room))).toEqual([])
})
