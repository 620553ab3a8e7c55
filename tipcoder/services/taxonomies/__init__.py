"""Installed taxonomies: browsing, installing, proposing, merging terms."""
