"""Remarks on answers."""
