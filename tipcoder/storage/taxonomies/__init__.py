"""Installed taxonomies and the use of their terms."""
