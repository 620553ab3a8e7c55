"""Puts the words of Typer into the language in use: usage, headings of help, what is wrong with arguments."""
