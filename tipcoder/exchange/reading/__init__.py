"""Reads delivered workbooks without trust: by names, never by positions or by what a file says of itself."""
