"""Commands that write what was found: figures, reports, and what is read and printed of them."""
