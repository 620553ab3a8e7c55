"""Guided reading: what the judgments of the case propose, passage by passage, for a person to take or reject."""
