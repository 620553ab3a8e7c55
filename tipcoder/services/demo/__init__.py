"""Fictional projects: the demo and the practice project."""
