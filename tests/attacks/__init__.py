"""Attacks on what is published: by somebody who knows all public outputs, the rules and the terms, and nothing else."""
