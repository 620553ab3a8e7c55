"""Windows on what may identify a person."""
