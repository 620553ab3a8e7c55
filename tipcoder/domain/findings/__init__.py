"""Words of the findings: what persons add to the figures."""
