"""Gives every text of a language to a lawyer to review, and takes corrections back into the files they came from."""
