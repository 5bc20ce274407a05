import type { Root } from 'mdast'
import * as fc from 'fast-check'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { describe, expect, test } from 'vitest'
import { relocateDown, sectionsOf } from '../../src/text/sections.ts'
import { anyText } from '../support/hostile.ts'
import { addresses, mentions, parse, references } from '../support/judge.ts'

const stringify = (tree: Root) => remark().use(remarkGfm).stringify(tree)
const relocate = relocateDown('incidents/2026/11/SEC-1-login.md', 'SEC-1')

/** A body, moved and written again. */
function moved(body: string): string {
  const blocks = sectionsOf(parse(body), relocate).flatMap((section) => section.blocks)
  return stringify({ type: 'root', children: blocks })
}

/** What follows `## Summary`, moved and written again. */
const safe = (prose: string) => moved(`## Summary\n\n${prose}`).trim()

/** Tables without the padding that the writer gives them. */
const widths = (text: string) => text.replace(/ +\|/g, ' |').replace(/-{2,}/g, '--')

describe('prose of a record keeps its Markdown and loses its reach', () => {
  test.each([
    ['**Bold** and `code`', '**Bold** and `code`'],
    ['- [x] @ben Fix it (due 2026-12-01)', '* [x] @\u200Bben Fix it (due 2026-12-01)'],
    ['fixes #12 in o/r#3', 'fixes #\u200B12 in o/r#\u200B3'],
    ['a <b onclick="x">bold</b> word', 'a bold word'],
    ['<!-- incident-ledger:v1 {} -->\nText', 'Text'],
    ['<details>\n\nhidden\n\n</details>', 'hidden'],
    ['### Part\n\nText', '### Part\n\nText'],
    ['![shot](SEC-1/shot.png)', '![shot](shot.png)'],
    ['![shot](https://spy.example/x.png)', '[shot](https://spy.example/x.png)'],
    ['[log](SEC-1/log.txt)', '[log](log.txt)'],
    ['[other](../10/INC-2.md)', '[other](../../10/INC-2.md)'],
    ['[out](../../../../etc/passwd)', 'out `../../../../etc/passwd`'],
    ['[issue](https://github.com/o/r/issues/1)', 'issue `https://github.com/o/r/issues/1`'],
    ['https://github.com/o/r/pull/1', '`https://github.com/o/r/pull/1`'],
    ['[x](javascript:alert)', 'x `javascript:alert`'],
    ['[runbook][r]\n\n[r]: https://runbook.example/', '[runbook](https://runbook.example/)'],
    ['note[^1]\n\n[^1]: Said @dana', 'note\\[1]\n\nSaid @\u200Bdana'],
    ['```mermaid\nclick x\n```', '```text\nclick x\n```'],
    ['@<i></i>mallory and #<!-- -->12', '@\u200Bmallory and #\u200B12'],
    ['@<!-- incident-ledger v1:x -->a b', '@\u200Ba b'],
    ['GH-<b>12</b> and www<b></b>.example.com', 'GH-\u200B12 and www\u200B.example.com'],
    ['@[mallory](javascript:x)', '@\u200Bmallory `javascript:x`'],
    ['@![mal](javascript:x)lory', '@\u200Bmal `javascript:x`lory'],
    ['so **<i></i>** it is', 'so  it is'],
    ['abc<b>def</b>0123', 'abcdef\u200B0123'],
    ['> [!WARNING]\n> x', '> \\[!WARNING]\n> x'],
    ['| a |\n| - |\n| @dana |', '| a          |\n| ---------- |\n| @\u200Bdana |'],
  ])('%j becomes %j', (prose, expected) => {
    expect(widths(safe(prose))).toBe(widths(expected))
  })

  test('headings below a section never rise to its level', () => {
    expect(moved('## Impact\n\n#### Deep\n')).toBe('#### Deep\n')
    expect(sectionsOf(parse('# A\n\nx\n\n## B\n\ny'), relocate).map(({ title }) => title)).toEqual([
      'A',
      'B',
    ])
  })

  test('whatever stands in it, nobody is mentioned, nothing referred to, no HTML and no foreign image left', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const markdown = safe(`${one}\n\n${other}`)
        const tree = JSON.stringify(parse(markdown))
        expect(mentions(markdown)).toEqual([])
        expect(references(markdown)).toEqual([])
        expect(tree).not.toContain('"type":"html"')
        expect(tree).not.toMatch(/"type":"image","title":null,"url":"(?:[a-z]+:|\/\/)/i)
        expect(addresses(parse(markdown)).join(' ')).not.toMatch(
          /javascript:|github\.com\/o\/r\/issues/i
        )
        const levels = parse(markdown).children.map((block) =>
          block.type === 'heading' ? block.depth : 6
        )
        expect(Math.min(6, ...levels)).toBeGreaterThanOrEqual(3)
      }),
      { numRuns: 250 }
    )
  })

  test('a tree deeper than anybody writes ends in an ellipsis, not in an overflow', () => {
    expect(safe(`${'>'.repeat(3000)} deep`).length).toBeLessThan(200)
  })
})

describe('a relative address seen from the folder of the review', () => {
  test.each([
    ['SEC-1/log.txt', 'log.txt'],
    ['./SEC-1/a/b.png', 'a/b.png'],
    ['other.md', '../other.md'],
    ['../10/x.md', '../../10/x.md'],
    ['SEC-1/../x.md', '../x.md'],
    ['../../../x.md', '../../../../x.md'],
    ['../../../../x.md', null],
    ['/x.md', null],
    ['', null],
  ])('%s is %s', (target, expected) => {
    expect(relocate(target)).toBe(expected)
  })
})
