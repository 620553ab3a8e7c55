"""Upgrade of a project to another version of its framework."""
