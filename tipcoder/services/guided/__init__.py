"""Guided reading: what judgments propose, and what persons decide on it."""
