import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { commitmentTo, newSalt, opensCommitment, publicIds } from '#src/signing/commitment.ts'
import { anAssessment } from '#tests/support/an-assessment.ts'

const where = '/assessment/answers/x'

describe('a commitment', () => {
  test('is the SHA-256 of salt, place and value as any other program writes them', async () => {
    const value = { b: 'ü', a: [1, 'x'] }
    const canonical = `["salt","${where}",{"a":[1,"x"],"b":"ü"}]`
    const expected = createHash('sha256').update(canonical).digest('hex')
    expect(await commitmentTo('salt', where, value)).toEqual({ ok: true, value: expected })
  })

  test.each<[string, unknown, string, string]>([
    ['another value', 'no', where, 'salt'],
    ['another place', 'yes', '/assessment/answers/y', 'salt'],
    ['another salt', 'yes', where, 'tlas'],
    ['nothing', undefined, where, 'salt'],
  ])('is not opened by %s', async (_, value, place, salt) => {
    const made = await commitmentTo('salt', where, 'yes')
    const commitment = made.ok ? made.value : ''
    expect(await opensCommitment({ where, commitment }, 'salt', 'yes')).toBe(true)
    expect(await opensCommitment({ where: place, commitment }, salt, value)).toBe(false)
  })

  test('to the same short answer is another one each time, so that no list of answers finds it', async () => {
    const made = await Promise.all(
      Array.from({ length: 50 }, () => commitmentTo(newSalt(), where, 'yes')),
    )
    expect(new Set(made.map((one) => (one.ok ? one.value : ''))).size).toBe(50)
  })

  test('is not made to what JSON cannot say', async () => {
    expect(await commitmentTo('salt', where, '\ud800')).toMatchObject({ ok: false })
  })
})

test('a salt has 256 random bits', () => {
  const salts = Array.from({ length: 100 }, newSalt)
  expect(new Set(salts).size).toBe(100)
  for (const salt of salts) expect(Buffer.from(salt, 'base64url')).toHaveLength(32)
})

test('a public id is a UUID of version 8, the same for one salt and another for the next', async () => {
  const id = '00000000-0000-4000-8000-000000000001'
  const made = async (salt: string) =>
    (await publicIds(salt, { assessment: anAssessment({ id }) })).get(id)
  const one = await made('salt')
  expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  const hash = createHash('sha256').update(`["salt","id","${id}"]`).digest('hex')
  expect(one?.slice(0, 13)).toBe(`${hash.slice(0, 8)}-${hash.slice(8, 12)}`)
  expect(await made('salt')).toBe(one)
  expect(await made('tlas')).not.toBe(one)
})
