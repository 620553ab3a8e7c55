"""Tables of the project file as SQLAlchemy classes."""
