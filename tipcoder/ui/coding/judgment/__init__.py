"""The judgment beside the form."""
