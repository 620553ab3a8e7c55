"""What a person can do: one function, one verb, one transaction."""
