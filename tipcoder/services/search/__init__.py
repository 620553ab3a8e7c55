"""Full-text search over a project."""
