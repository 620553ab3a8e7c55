"""Packs for workshops, mentoring and moot courts: nothing in them identifies a person."""
