import { type Kysely, sql } from 'kysely'

/** The role behind the public side's connections: it may read published tables and nothing else. */
export const PUBLISHED_ROLE = 'gyoryu_published'

/** Roles belong to the whole server, so another database of it may have made ours already, even just now. */
export async function createPublishedRole(database: Kysely<unknown>): Promise<void> {
  const role = sql.id(PUBLISHED_ROLE)
  await sql`
    do $$ begin
      if not exists (select from pg_roles where rolname = ${sql.lit(PUBLISHED_ROLE)}) then create role ${role} nologin; end if;
    exception when duplicate_object or unique_violation then null;
    end $$`.execute(database)
  await sql`select pg_advisory_xact_lock(hashtext(${PUBLISHED_ROLE}))`.execute(database)
  await sql`
    do $$ begin
      if not pg_has_role(current_user, ${sql.lit(PUBLISHED_ROLE)}, 'set') then grant ${role} to current_user; end if;
    end $$`.execute(database)
  await sql`grant usage on schema public to ${role}`.execute(database)
}

export async function allowPublished(database: Kysely<unknown>, table: string): Promise<void> {
  await sql`grant select on ${sql.table(table)} to ${sql.id(PUBLISHED_ROLE)}`.execute(database)
}
