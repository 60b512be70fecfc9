import { expect, test } from 'vitest'
import { machineBits } from '#judge/content/randomness.ts'

const alphabets = {
  hex: '0123456789abcdef',
  lower: 'abcdefghijklmnopqrstuvwxyz',
  alnum: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
}

const natural = [
  'getElementsByTagName',
  'application_controller',
  'user-authentication-service',
  'MAX_CONNECTION_TIMEOUT',
  'internationalization',
  'com.example.service.UserRepository',
  'the quick brown fox jumps',
  'authorization_endpoint',
  'defaultConfiguration',
  'src/components/button',
]

test.each(natural)('%s reads as written by a person', (text) => {
  expect(machineBits(text)).toBeLessThan(0)
})

test.each(Object.entries(alphabets))('nearly all strings drawn from %s read as drawn by a machine', (_, alphabet) => {
  const draw = () =>
    Array.from({ length: 24 }, () => alphabet.charAt(Math.floor(Math.random() * alphabet.length))).join('')
  const found = Array.from({ length: 300 }, draw).filter((text) => machineBits(text) > 0)
  expect(found.length).toBeGreaterThan(290)
})

test('hexadecimal digits in both cases are an alphabet of their own', () => {
  const digits = Array.from({ length: 32 }, (_, at) => 'b7D0e41F9c3A8d26f5E7'.charAt((at * 7) % 20)).join('')
  expect(machineBits(digits)).toBeGreaterThan(machineBits(digits.replace('b', 'k')) + 20)
})
