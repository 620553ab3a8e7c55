"""Documents for people: blocks of which they consist, and what writes them for Word and as HTML."""
