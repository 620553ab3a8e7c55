"""Creates the schema on a server: the tables of a project file, and what PostgreSQL needs besides."""

from sqlalchemy import Connection, text

from tipcoder.storage.file import migrate
from tipcoder.storage.server.engine import SCHEMA
from tipcoder.storage.tables import curation as _curation_tables  # noqa: F401
from tipcoder.storage.tables import deliveries as _delivery_tables  # noqa: F401
from tipcoder.storage.tables import double_coding as _comparison_tables  # noqa: F401 (its tables are among those of Base)
from tipcoder.storage.tables import search as _search_tables  # noqa: F401
from tipcoder.storage.tables.base import Base

FUNCTIONS = r"""
CREATE FUNCTION json_each(source text, OUT key integer, OUT value text) RETURNS SETOF record LANGUAGE sql IMMUTABLE
AS $$ SELECT place::integer - 1, element FROM json_array_elements_text(source::json) WITH ORDINALITY
      AS elements (element, place) $$;
CREATE FUNCTION json_at(source text, place integer) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT source::json OPERATOR(pg_catalog.->>) place $$;
CREATE OPERATOR ->> (LEFTARG = text, RIGHTARG = integer, FUNCTION = json_at);
CREATE FUNCTION instr(source text, part text) RETURNS integer LANGUAGE sql IMMUTABLE
AS $$ SELECT strpos(source, part) $$;
CREATE FUNCTION joined(before text, next text) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN before IS NULL THEN next ELSE before || ',' || next END $$;
CREATE AGGREGATE group_concat(text) (SFUNC = joined, STYPE = text);
CREATE FUNCTION weighted(words text, weight text) RETURNS tsvector LANGUAGE sql IMMUTABLE
AS $$ SELECT coalesce(string_agg('''' || word || ''':' || least(place, 16383) || weight, ' '), '')::tsvector
      FROM regexp_split_to_table(words, '[\s!-/:-@\[-^`{-~]+') WITH ORDINALITY AS parts (word, place)
      WHERE word <> '' $$;
CREATE FUNCTION at_work_role() RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'primary' $$;
CREATE FUNCTION at_work_coder() RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT '' $$;
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
AS $$ BEGIN RAISE EXCEPTION 'changes are only ever added'; END $$;
"""
"""Functions that the statements of storage call, as SQLite has it."""


def make_schema(connection: Connection) -> None:
    """Make all tables in a database that has none of ours."""
    connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}"))
    connection.exec_driver_sql(FUNCTIONS)
    Base.metadata.create_all(connection)
    connection.exec_driver_sql(
        "CREATE TRIGGER change_only_added BEFORE UPDATE OR DELETE ON change "
        "FOR EACH ROW EXECUTE FUNCTION refuse_change()"
    )
    connection.exec_driver_sql("CREATE TABLE alembic_version (version_num varchar(32) PRIMARY KEY)")
    connection.execute(text("INSERT INTO alembic_version VALUES (:version)"), {"version": migrate.HEAD})


def drop_schema(connection: Connection) -> None:
    """Take all that `make_schema` made out of the database."""
    connection.execute(text(f"DROP SCHEMA {SCHEMA} CASCADE"))


def read_revision(connection: Connection) -> str | None:
    """Return the revision of a store's schema, None if there is none."""
    there = connection.execute(text("SELECT to_regclass(:table)"), {"table": f"{SCHEMA}.alembic_version"}).scalar()
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()) if there else None
