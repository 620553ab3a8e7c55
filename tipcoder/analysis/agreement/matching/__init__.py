"""Matches the rows of a second coding to those of the first: features, similarity, optimal assignment."""
