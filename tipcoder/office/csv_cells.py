"""Guards the texts of csv files against spreadsheet programs, which take some for formulas.

Source: OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection.
"""

# The apostrophe too, so that a reader knows which one was put there.
_GUARDED = tuple("=+-@\t\r\n'")


def guarded(text: str) -> str:
    """Return a text for a csv file: with a ' before what a spreadsheet program would take for a formula."""
    return f"'{text}" if text.startswith(_GUARDED) else text


def unguarded(text: str) -> str:
    """Return the text that was guarded."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_GUARDED) else text
