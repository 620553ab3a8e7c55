"""Differences between taxonomies: comparing and installing."""
