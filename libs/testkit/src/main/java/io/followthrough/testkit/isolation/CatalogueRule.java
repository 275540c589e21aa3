package io.followthrough.testkit.isolation;

/**
 * A rule about a service's database, asked of PostgreSQL's own catalogue. Each query names those that break it; the
 * roles are found by the database's name.
 */
enum CatalogueRule {
    SOMETHING_TO_CHECK("has no table with a tenant_id", """
        select current_database()
        where not exists (select from pg_class c join pg_attribute a on a.attrelid = c.oid
          where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'tenant_id')\
        """),

    ONLY_PUBLIC("is not an ordinary table or view of schema public", """
        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where (c.relkind in ('m', 'f') or (c.relkind in ('r', 'p', 'v') and n.nspname <> 'public'))
          and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_toast%'\
        """),

    TENANT_COLUMN("has no tenant_id column that is text and not null", """
        select c.oid::regclass::text from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
          and c.relname <> 'flyway_schema_history'
          and not exists (select from pg_attribute a
            where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnotnull
              and a.atttypid = 'text'::regtype)\
        """),

    ROW_LEVEL_SECURITY("has no row level security that is enabled and forced", """
        select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relkind in ('r', 'p') and a.attname = 'tenant_id'
          and not (c.relrowsecurity and c.relforcerowsecurity)\
        """),

    TENANT_POLICY("has no policy that ties reads and writes of everybody to the tenant", """
        select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relkind in ('r', 'p') and a.attname = 'tenant_id'
          and not exists (select from pg_policy p
            where p.polrelid = c.oid and p.polcmd = '*' and p.polroles = '{0}'
              and pg_get_expr(p.polqual, c.oid) =
                '(tenant_id = current_setting(''app.tenant_id''::text, true))'
              and pg_get_expr(p.polwithcheck, c.oid) =
                '(tenant_id = current_setting(''app.tenant_id''::text, true))')\
        """),

    NO_OTHER_POLICY("has a policy that opens it to others than the relay", """
        select p.polrelid::regclass::text from pg_policy p
        where p.polpermissive
          and p.polroles <> array(select oid from pg_roles where rolname = current_database() || '_relay')
          and (pg_get_expr(p.polqual, p.polrelid) is distinct from
                '(tenant_id = current_setting(''app.tenant_id''::text, true))'
            or pg_get_expr(p.polwithcheck, p.polrelid) is distinct from
                '(tenant_id = current_setting(''app.tenant_id''::text, true))')\
        """),

    /** A number that PostgreSQL itself hands out collides with nobody's and so tells nothing. */
    UNIQUE_KEYS("is a unique key that tenant_id does not lead", """
        select i.indexrelid::regclass::text from pg_index i join pg_attribute t on t.attrelid = i.indrelid
        where t.attname = 'tenant_id' and i.indisunique and i.indkey[0] <> t.attnum
          and not exists (select from pg_attribute g
            where g.attrelid = i.indrelid and g.attnum = any(i.indkey) and g.attidentity = 'a')\
        """),

    PRIMARY_KEY("has no primary key", """
        select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relkind in ('r', 'p') and a.attname = 'tenant_id'
          and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)\
        """),

    FOREIGN_KEYS("is a foreign key that tenant_id does not lead", """
        select f.conname from pg_constraint f where f.contype = 'f'
          and not exists (select from pg_attribute here, pg_attribute there
            where here.attrelid = f.conrelid and here.attname = 'tenant_id' and here.attnum = f.conkey[1]
              and there.attrelid = f.confrelid and there.attname = 'tenant_id' and there.attnum = f.confkey[1])\
        """),

    PLAIN_ROLES("is a role with rights beyond its tables", """
        select r.rolname from pg_roles r
        where r.rolname in (current_database() || '_app', current_database() || '_relay',
            current_database() || '_owner')
          and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication
            or exists (select from pg_auth_members m where m.member = r.oid))\
        """),

    OWNERLESS_ROLES("belongs to a role that must own nothing", """
        select d.classid::regclass::text || ' ' || d.objid from pg_shdepend d join pg_roles r on r.oid = d.refobjid
        where d.deptype = 'o' and r.rolname in (current_database() || '_app', current_database() || '_relay')
        union all
        select 'schema ' || n.nspname from pg_namespace n, pg_roles r
        where r.rolname in (current_database() || '_app', current_database() || '_relay')
          and has_schema_privilege(r.oid, n.oid, 'create') and n.nspname !~ '^pg_'\
        """),

    /** TRUNCATE knows no rows, so no row level security either. */
    NO_TRUNCATE("may be emptied or referenced by a service", """
        select c.oid::regclass::text from pg_class c, pg_roles r
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
          and r.rolname in (current_database() || '_app', current_database() || '_relay')
          and has_table_privilege(r.oid, c.oid, 'truncate, references, trigger')\
        """),

    FEW_RELAY_TABLES("is open to the relay", """
        select c.oid::regclass::text from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
          and c.relname not in ('outbox', 'outbox_parked', 'inbox', 'event_version', 'timer', 'reminder', 'promise',
            'search_to_continue', 'stored_answer', 'policy_rollout', 'audit_entry', 'retention', 'told_event', 'unapplied_event',
            'row_change')
          and has_table_privilege(current_database() || '_relay', c.oid,
            'select, insert, update, delete, truncate, references, trigger')\
        """),

    AUDIT_STAYS("is an audit that a service may change", """
        select c.oid::regclass::text from pg_class c
        where c.oid = to_regclass('public.audit_entry')
          and (has_any_column_privilege(current_database() || '_app', c.oid, 'update')
            or has_table_privilege(current_database() || '_app', c.oid, 'delete')
            or has_any_column_privilege(current_database() || '_relay', c.oid, 'insert, update'))\
        """),

    OWN_DATABASE("may connect, though it is another service's role", """
        select r.rolname from pg_roles r
        where r.rolcanlogin and not r.rolsuper and not starts_with(r.rolname, current_database() || '_')
          and has_database_privilege(r.oid, current_database(), 'connect')\
        """),

    NO_OTHER_DATABASE("may connect to a database that is not its service's", """
        select distinct r.rolname from pg_roles r, pg_database d
        where r.rolname in (current_database() || '_app', current_database() || '_relay',
            current_database() || '_owner')
          and d.datname <> current_database() and d.datallowconn and has_database_privilege(r.oid, d.oid, 'connect')\
        """);

    private final String complaint;
    private final String query;

    CatalogueRule(String complaint, String query) {
        this.complaint = complaint;
        this.query = query;
    }

    /** What is wrong with everything that {@link #query()} names. */
    String complaint() {
        return complaint;
    }

    /** One column: who breaks the rule. */
    String query() {
        return query;
    }
}
