"""Workbooks that come in, read without trust: by names, never by positions, and never by what a file says of itself."""
