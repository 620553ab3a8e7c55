"""The project file: encryption, tables, migrations, queries. No ORM object and no session leaves this package."""
