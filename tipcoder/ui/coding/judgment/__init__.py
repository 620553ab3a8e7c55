"""The judgment on the coding page."""
