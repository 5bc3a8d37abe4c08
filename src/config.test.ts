import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigError, readConfig } from './config.ts'

test('an empty environment gives a site on this machine', () => {
  const expected = {
    dataFolder: './data-local',
    databaseAddress: undefined,
    host: '127.0.0.1',
    port: 3000,
    publicAddress: undefined,
    signInRules: 'owasp',
    proxies: 0,
    mail: undefined,
    signOn: undefined,
    bucket: undefined,
    mediaLimit: 20 * 1024 ** 3,
    backups: { at: '03:00', folder: 'data-local/backups', keep: 7 },
  }
  assert.deepEqual(readConfig({}), expected)
  assert.deepEqual(readConfig({ PORT: '', DATABASE_URL: '' }), expected, 'set but empty is not set')
})

test('object storage is used when all of it is told, and the start names what is missing', () => {
  const told = {
    S3_ENDPOINT: 'https://s3.city.example/',
    S3_BUCKET: 'exchange',
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'secret',
  }
  assert.deepEqual(readConfig(told).bucket, {
    endpoint: 'https://s3.city.example',
    name: 'exchange',
    region: 'us-east-1',
    accessKeyId: 'key',
    secretAccessKey: 'secret',
  })
  for (const name of ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'])
    assert.throws(() => readConfig({ ...told, [name]: '' }), new RegExp(`${name} must be set`))
})

test('every setting that cannot be used is named at once', () => {
  const wrong = {
    PORT: '65536',
    DATABASE_URL: 'mysql://there',
    GYORYU_URL: 'exchange.example.kr',
    GYORYU_SIGN_IN_RULES: 'none',
    OIDC_ISSUER: 'http://sso.city.example',
  }
  assert.throws(
    () => readConfig(wrong),
    (error) =>
      error instanceof ConfigError && Object.keys(wrong).every((name) => error.message.includes(name)),
  )
  for (const PORT of ['eighty', '-1', '3.5']) assert.throws(() => readConfig({ PORT }), ConfigError)
})

test('mail needs to know whom it comes from and where its links lead', () => {
  const SMTP_URL = 'smtp://mail.city.example'
  const MAIL_FROM = 'Exchange desk <exchange@city.example>'
  const GYORYU_URL = 'https://exchange.city.example'
  assert.throws(() => readConfig({ SMTP_URL, GYORYU_URL }), /MAIL_FROM/)
  assert.throws(() => readConfig({ SMTP_URL, MAIL_FROM }), /GYORYU_URL/)
  assert.deepEqual(readConfig({ SMTP_URL, MAIL_FROM, GYORYU_URL }).mail, {
    server: SMTP_URL,
    from: MAIL_FROM,
  })
})

test('a sign-on needs what it knows us by, and where it leads back to', () => {
  const whole = {
    OIDC_ISSUER: 'https://sso.city.example',
    OIDC_CLIENT_ID: 'gyoryu',
    OIDC_CLIENT_SECRET: 'secret',
    GYORYU_URL: 'https://exchange.city.example/',
  }
  for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'GYORYU_URL'])
    assert.throws(() => readConfig({ ...whole, [name]: '' }), new RegExp(name))
  const { signOn } = readConfig(whole)
  assert.equal(signOn?.back, 'https://exchange.city.example/desk/sign-in/elsewhere/done')
})
