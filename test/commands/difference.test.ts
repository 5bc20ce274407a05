/** The patch that `init --diff` prints, as git writes and takes it. */
import { expect, it } from 'vitest'
import { differenceOf } from '../../src/commands/init/difference.ts'

it('is empty where nothing differs', () => {
  expect(differenceOf('a', 'x\n', 'x\n')).toBe('')
})

it('begins a new file from nothing', () => {
  expect(differenceOf('a/b', null, 'x\ny\n')).toBe(
    'diff --git a/a/b b/a/b\nnew file mode 100644\n--- /dev/null\n+++ b/a/b\n@@ -0,0 +1,2 @@\n+x\n+y\n'
  )
})

it('shows three lines around each change, and says where a last line has no end', () => {
  const was = '1\n2\n3\n4\n5\n6\n7\n8\n9\n10'
  expect(differenceOf('a', was, was.replace('2\n', '').replace('10', 'ten\n')).split('\n')).toEqual(
    [
      'diff --git a/a b/a',
      '--- a/a',
      '+++ b/a',
      '@@ -1,5 +1,4 @@',
      ' 1',
      '-2',
      ' 3',
      ' 4',
      ' 5',
      '@@ -7,4 +6,4 @@',
      ' 7',
      ' 8',
      ' 9',
      '-10',
      String.raw`\ No newline at end of file`,
      '+ten',
      '',
    ]
  )
})
