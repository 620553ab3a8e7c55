"""Guided reading: rules propose answers from a judgment, each with the passage that proves it."""
