"""Makes the findings of a project: counts its cases, and gives the figures words in a language."""
