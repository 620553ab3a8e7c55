"""Letters and words as the searches for identifiers need them."""

CAPITALS = "A-ZÀ-ÖØ-ÞĂĆČĐŞŠŢŽŚŹȘȚА-ЯЀ-Џ"
"""Within a class of a regular expression: capital letters of all languages of the field."""
WORD = rf"[{CAPITALS}][^\W\d_]+"
"""A word with a capital at its beginning, or all in capitals."""
NUMBER_SIGN = r"(?:(?:бр|br|nr|no|№|број|broj|numër\w*|num[aă]r\w*)[.:]*\s*)"
"""`br.`, `nr.`, ... before a number."""
