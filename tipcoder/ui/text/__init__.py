"""Domain values in words of the language in use."""
