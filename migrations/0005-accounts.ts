// People of staff, what they may do in which register, and how they come in. Of every secret that somebody carries (the
// cookie of a session, the address in an invitation, a recovery code) only its hash is kept.
import type { Kysely } from 'kysely'
import type { ColumnTypes } from '../src/database/column-types.ts'
import type { MigrationStep } from './index.ts'

export const up: MigrationStep = async (database, types) => {
  await addAccounts(database, types)
  await addSessions(database, types)
  await addInvitations(database, types)
  await addSecondStep(database, types)
  await addSignInGuards(database, types)
}

async function addAccounts(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('account')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('login', text, (column) => column.notNull().unique())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('email', text)
    .addColumn('locale', text, (column) => column.notNull())
    .addColumn('password', text)
    .addColumn('password_changed_at', text)
    .addColumn('former_passwords', text, (column) => column.notNull())
    .addColumn('totp_secret', text)
    .addColumn('totp_step', 'integer')
    .addColumn('issuer', text)
    .addColumn('subject', text)
    .addColumn('created_at', text, (column) => column.notNull())
    .addUniqueConstraint('account_elsewhere', ['issuer', 'subject'])
    .execute()
  await database.schema
    .createTable('account_role')
    .addColumn('account_id', text, (column) => column.notNull().references('account.id'))
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('role', text, (column) => column.notNull())
    .addColumn('since', text, (column) => column.notNull())
    .addColumn('suspended_at', text)
    .addPrimaryKeyConstraint('account_role_one', ['account_id', 'register_id'])
    .execute()
  await database.schema
    .createIndex('account_role_of_register')
    .on('account_role')
    .column('register_id')
    .execute()
}

async function addSessions(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('session')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('token_hash', text, (column) => column.notNull().unique())
    .addColumn('account_id', text, (column) => column.notNull().references('account.id'))
    .addColumn('stage', text, (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('seen_at', text, (column) => column.notNull())
    .addColumn('agent', text, (column) => column.notNull())
    .execute()
  await database.schema.createIndex('session_of_account').on('session').column('account_id').execute()
}

async function addInvitations(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('invitation')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('token_hash', text, (column) => column.notNull().unique())
    .addColumn('purpose', text, (column) => column.notNull())
    .addColumn('roles', text, (column) => column.notNull())
    .addColumn('account_id', text, (column) => column.references('account.id'))
    .addColumn('email', text)
    .addColumn('name', text)
    .addColumn('made_by', text, (column) => column.notNull())
    .addColumn('made_at', text, (column) => column.notNull())
    .addColumn('expires_at', text, (column) => column.notNull())
    .addColumn('used_at', text)
    .execute()
}

async function addSecondStep(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('recovery_code')
    .addColumn('account_id', text, (column) => column.notNull().references('account.id'))
    .addColumn('code_hash', text, (column) => column.notNull())
    .addColumn('used_at', text)
    .addPrimaryKeyConstraint('recovery_code_once', ['account_id', 'code_hash'])
    .execute()
}

async function addSignInGuards(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('known_device')
    .addColumn('token_hash', text, (column) => column.notNull())
    .addColumn('account_id', text, (column) => column.notNull().references('account.id'))
    .addColumn('created_at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('known_device_once', ['token_hash', 'account_id'])
    .execute()
  await database.schema
    .createTable('sign_in_attempt')
    .addColumn('bucket', text, (column) => column.primaryKey())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('since', text, (column) => column.notNull())
    .execute()
}
